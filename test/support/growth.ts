/** How work grows with its input: processor time at two sizes, never a time on the clock. */

/** Milliseconds of processor time, the least of a few runs: what else the machine does only ever adds. */
function cost(work: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Below this a measurement says nothing about growth. */
const FLOOR_MS = 2;

/**
 * How many times the work at `large` costs that at `small`. Linear work gives about `large / small`, quadratic its
 * square; a test bounds it well above the first and below the second.
 */
export function growth(work: (size: number) => void, small: number, large: number): number {
  // The first call pays for compiling.
  work(small);
  return (
    cost(() => work(large), 2) /
    Math.max(
      FLOOR_MS,
      cost(() => work(small), 3),
    )
  );
}
