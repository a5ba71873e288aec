/** The files of a mail, each with a name that no other has. */
import type { Attachment } from "../../message/message.js";
import type { SortedParts } from "../documents/mail-body.js";
import type { MailPart } from "../documents/mail-parts.js";

/** Endings for parts without a name. */
const ENDINGS: Readonly<Record<string, string>> = {
  "application/msword": ".doc",
  "application/ms-tnef": ".dat",
  "application/pdf": ".pdf",
  "application/rtf": ".rtf",
  "application/vnd.ms-excel": ".xls",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/zip": ".zip",
  "image/gif": ".gif",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "message/rfc822": ".eml",
  "text/calendar": ".ics",
  "text/csv": ".csv",
  "text/html": ".html",
  "text/plain": ".txt",
};

/**
 * @param html the html of the body: a picture that it shows by `cid:` is part of its layout
 * @param subjectOf the subject of a mail that is attached without a name
 */
export function attachmentsOf(files: SortedParts["files"], html: string, subjectOf: (part: MailPart) => string): Attachment[] {
  const taken = new Set<string>();
  return files.map(({ part, related }, index) => {
    const picture = part.mediaType.startsWith("image/") && part.contentId !== "";
    const name = uniqueName(cleanName(part.name) || unnamed(part, index, subjectOf), taken);
    return {
      name,
      mediaType: part.mediaType,
      size: part.content.length,
      sha256: part.sha256,
      inline: picture && part.disposition !== "attachment" && (related || html.includes(`cid:${part.contentId}`)),
      content: part.content,
    };
  });
}

/** A file name without folders, control characters and direction marks (`fdp.exe` shown as `exe.pdf`), at most 150 long. */
function cleanName(name: string): string {
  const base = name.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (clean.length <= 150) return clean;
  const ending = /\.\w{1,8}$/.exec(clean)?.[0] ?? "";
  return `${clean.slice(0, 150 - ending.length)}${ending}`;
}

function unnamed(part: MailPart, index: number, subjectOf: (part: MailPart) => string): string {
  const ending = ENDINGS[part.mediaType] ?? ".bin";
  const subject = part.mediaType === "message/rfc822" ? cleanName(subjectOf(part).replace(/[/\\:*?"<>|]+/g, " ")) : "";
  return `${subject === "" ? `attachment-${String(index + 1)}` : subject}${ending}`;
}

function uniqueName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.\w{1,8})?$/.exec(name) ?? [];
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${stem} (${String(number)})${ending}`;
  taken.add(unique.toLowerCase());
  return unique;
}
