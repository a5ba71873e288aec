/** What one file may cost. */
export interface ReadingLimits {
  /** Bytes of the file; larger ones are not opened. */
  readonly bytes: number;
  /** Wall-clock time for one file. */
  readonly milliseconds: number;
  /** More of it for each page that has to be recognised from a picture; ten pages at most are. */
  readonly millisecondsForPicture: number;
  /** JavaScript heap of the reading process. */
  readonly heapMegabytes: number;
  /** Everything that process holds (measured where /proc is, twice a second). */
  readonly residentMegabytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 40_000_000,
  milliseconds: 20_000,
  millisecondsForPicture: 20_000,
  heapMegabytes: 256,
  residentMegabytes: 1200,
};
