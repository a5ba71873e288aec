import type { OutgoingLetter } from "../ports.js";

const size = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** A letter as it will leave: the headers that matter and the text, word for word. */
export function mailText(letter: OutgoingLetter): string {
  const files = letter.attachments ?? [];
  const headers: readonly (readonly [string, string | null])[] = [
    ["From", `${letter.from.name} <${letter.from.address}>`],
    ["Reply-To", letter.replyTo],
    ["To", letter.to.length === 0 ? "(no address yet)" : letter.to.join(", ")],
    ["Cc", letter.cc.length === 0 ? null : letter.cc.join(", ")],
    ["Subject", letter.subject],
    ["Message-ID", letter.messageId],
    ["In-Reply-To", letter.inReplyTo],
    ["References", letter.references.length === 0 ? null : letter.references.join(" ")],
    ["Attached", files.length === 0 ? null : files.map((file) => `${file.name} (${size(file.content.length)})`).join(", ")],
  ];
  return [...headers.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])), "", letter.text].join("\n");
}
