/** A mail within a mail (message/rfc822, eml, mht). */
import type { ReceivedFile } from "./file-format.js";
import { letterHead } from "./letter-head.js";
import { readBody, sortParts } from "./mail-body.js";
import { decodeHeaders } from "./mail-headers.js";
import { readMailParts } from "./mail-parts.js";
import type { Unpacked } from "./unpacked.js";
import { UnreadableFile } from "./zip-archive.js";

export async function unpackMail({ content }: ReceivedFile, source: string): Promise<Unpacked> {
  const { headers, root, decodeWords } = await readMailParts(content);
  if (root === null) throw new UnreadableFile("unreadable", "It could not be read as a mail.");
  const warnings: string[] = [];
  const warn = (message: string): void => {
    warnings.push(message);
  };
  const decoded = decodeHeaders(headers, decodeWords, warn);
  const { stretches, files } = sortParts(root);
  const { body } = readBody(stretches, warn);
  const first = (name: string): string => decoded.get(name)?.[0] ?? "";
  const head = letterHead({ from: first("from"), date: first("date"), subject: first("subject") }, source);
  return {
    documents: [
      head,
      { ...body, source, warnings: [...body.warnings, ...warnings.map((message) => ({ code: "encoding" as const, message }))] },
    ],
    files: files
      .filter(({ part, related }) => !(part.mediaType.startsWith("image/") && related))
      .map(({ part }, index) => ({
        name: part.name === "" ? `file ${String(index + 1)}` : part.name,
        mediaType: part.mediaType,
        content: part.content,
      })),
    mediaType: "message/rfc822",
  };
}
