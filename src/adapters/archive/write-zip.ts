/** A zip archive of a few files (PKWARE APPNOTE 6.3): deflated, names in UTF-8. The same files give the same bytes. */
import { crc32, deflateRawSync } from "node:zlib";
import { RoundrobinError } from "../../errors.js";

export interface ArchivedFile {
  /** Path inside the archive, with `/`. */
  readonly name: string;
  readonly content: Uint8Array;
  /** ISO instant; shown as the file's time, in UTC. */
  readonly at: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 to unpack; names are UTF-8; deflated. */
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Without the 64-bit extension an archive holds fewer than 65,535 files and 4 GiB. */
const MOST_FILES = 0xfffe;
const MOST_BYTES = 0xfffffffe;

/** MS-DOS date and time: from 1980, to two seconds. */
function dosTime(at: string): { readonly date: number; readonly time: number } {
  const moment = new Date(at);
  const year = Math.min(127, Math.max(0, moment.getUTCFullYear() - 1980));
  return {
    date: (year << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
  };
}

/** Nothing may unpack outside the folder that it is unpacked into. */
function checkName(name: string): void {
  if (name === "" || name.startsWith("/") || name.includes("\\") || /\p{Cc}/u.test(name) || name.split("/").includes(".."))
    throw new RoundrobinError("INTERNAL", `no name for a file in an archive: ${JSON.stringify(name)}`);
}

/**
 * @throws RoundrobinError INTERNAL for a name that would leave its folder, or that comes twice, and for what does not
 *   fit into a plain zip (4 GiB)
 */
export function writeZip(files: readonly ArchivedFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const names = new Set<string>();
  let offset = 0;
  for (const { name, content, at } of files) {
    checkName(name);
    if (names.has(name)) throw new RoundrobinError("INTERNAL", `two files of an archive are called ${name}`);
    names.add(name);
    const path = Buffer.from(name, "utf8");
    const packed = deflateRawSync(content);
    const { date, time } = dosTime(at);
    // From the version to the length of the name both headers say the same.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(UTF8, 2);
    shared.writeUInt16LE(DEFLATED, 4);
    shared.writeUInt16LE(time, 6);
    shared.writeUInt16LE(date, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(LOCAL, 0);
    const entry = Buffer.alloc(6);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(VERSION, 4);
    // No comment, one disk, no attributes; then where the file begins.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(mark, shared, path, packed);
    directory.push(entry, shared, place, path);
    offset += mark.length + shared.length + path.length + packed.length;
  }
  const central = Buffer.concat(directory);
  if (files.length > MOST_FILES || offset + central.length > MOST_BYTES)
    throw new RoundrobinError("INTERNAL", `${files.length} files of ${offset} bytes do not fit into a zip archive`);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}
