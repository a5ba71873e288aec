/** Archives of files (zip). */
import type { ReceivedFile } from "./file-format.js";
import type { Unpacked } from "./unpacked.js";
import { openZip, UnreadableFile } from "./zip-archive.js";

/** Files of an archive beyond this are left out by the reader with a warning. */
const MAX_FILES = 100;

/** @throws UnreadableFile also when all files are protected by a password, or when there are too many */
export async function unpackZip({ content }: ReceivedFile): Promise<Unpacked> {
  const zip = await openZip(content);
  const wanted = zip.entries.filter((entry) => !/^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(entry.name));
  if (wanted.length > MAX_FILES)
    throw new UnreadableFile("too_large", `The archive holds ${String(wanted.length)} files; more than ${String(MAX_FILES)} are not read.`);
  const files: ReceivedFile[] = [];
  for (const { name } of wanted) files.push({ name, mediaType: "", content: (await zip.read(name)) ?? new Uint8Array() });
  return { documents: [], files, mediaType: "application/zip" };
}
