/** Who wrote a mail within a mail, when and about what, as the first lines of its text. */
import type { Document } from "../../document/document.js";
import { documentFromText } from "./text-document.js";

export function letterHead(
  { from, date, subject }: { readonly from: string; readonly date: string; readonly subject: string },
  source: string,
): Document {
  const lines = [
    ["From", from],
    ["Date", date],
    ["Subject", subject],
  ].flatMap(([name, value]) => (value === undefined || value.trim() === "" ? [] : [`${name ?? ""}: ${value.replace(/\s+/g, " ").trim()}`]));
  return documentFromText(lines.join("\n"), source);
}
