/** FETCH (RFC 9051 6.4.5): what is asked of a mail, and the answer. */
import { formatDateTime, ImapSyntaxError } from "./imap-parser.js";
import type { StoredMail } from "./imap-store.js";
import { headerOf } from "./mail-header.js";

export type FetchItem =
  | { readonly kind: "UID" | "FLAGS" | "INTERNALDATE" | "RFC822.SIZE" }
  | {
      readonly kind: "section";
      /** As the answer names it: `BODY[HEADER.FIELDS (DATE)]`. */
      readonly name: string;
      /** Does asking mark the mail as read (no `.PEEK`)? */
      readonly marks: boolean;
      readonly read: (mail: StoredMail) => Buffer;
    };

const MACROS: Readonly<Record<string, readonly string[]>> = { FAST: ["FLAGS", "INTERNALDATE", "RFC822.SIZE"] };

/** @throws ImapSyntaxError for what this server does not give (ENVELOPE, BODYSTRUCTURE, numbered parts). */
export function fetchItems(words: readonly string[], uid: boolean): readonly FetchItem[] {
  const wanted = words.flatMap((word) => MACROS[word.toUpperCase()] ?? [word]);
  if (uid && !wanted.some((word) => word.toUpperCase() === "UID")) wanted.unshift("UID");
  return wanted.map((word) => {
    const upper = word.toUpperCase();
    if (upper === "UID" || upper === "FLAGS" || upper === "INTERNALDATE" || upper === "RFC822.SIZE") return { kind: upper };
    return section(word);
  });
}

function section(word: string): FetchItem {
  const found = /^BODY(\.PEEK)?\[([^\]]*)\](?:<(\d{1,10})\.(\d{1,10})>)?$/i.exec(word);
  if (found === null) throw new ImapSyntaxError(`this server does not give ${word}`);
  const [, peek, part = "", start, length] = found;
  const whole = sectionReader(part);
  const name = `BODY[${part.toUpperCase()}]`;
  if (start === undefined) return { kind: "section", name, marks: peek === undefined, read: whole };
  const from = Number(start);
  return {
    kind: "section",
    name: `${name}<${from}>`,
    marks: peek === undefined,
    read: (mail) => whole(mail).subarray(from, from + Number(length)),
  };
}

function sectionReader(part: string): (mail: StoredMail) => Buffer {
  switch (part.toUpperCase()) {
    case "":
      return (mail) => mail.raw;
    case "HEADER":
      return (mail) => mail.raw.subarray(0, headerOf(mail.raw).bodyStart);
    case "TEXT":
      return (mail) => mail.raw.subarray(headerOf(mail.raw).bodyStart);
    default: {
      const fields = /^HEADER\.FIELDS(\.NOT)? \(([^()]+)\)$/i.exec(part);
      if (fields === null) throw new ImapSyntaxError(`this server does not give BODY[${part}]`);
      const names = new Set((fields[2] ?? "").split(" ").map((name) => name.replace(/"/g, "").toLowerCase()));
      const without = fields[1] !== undefined;
      return (mail) => {
        const lines = headerOf(mail.raw).fields.filter((field) => names.has(field.name) !== without);
        return Buffer.from(`${lines.map((field) => field.lines).join("")}\r\n`, "latin1");
      };
    }
  }
}

/** One `* n FETCH (…)` line with its literals. */
export function fetchAnswer(number: number, mail: StoredMail, items: readonly FetchItem[]): Buffer {
  const pieces: Buffer[] = [];
  let text = `* ${number} FETCH (`;
  items.forEach((item, index) => {
    if (index > 0) text += " ";
    switch (item.kind) {
      case "UID":
        text += `UID ${mail.uid}`;
        break;
      case "FLAGS":
        text += `FLAGS (${[...mail.flags].join(" ")})`;
        break;
      case "INTERNALDATE":
        text += `INTERNALDATE ${formatDateTime(mail.internalDate)}`;
        break;
      case "RFC822.SIZE":
        text += `RFC822.SIZE ${mail.raw.length}`;
        break;
      case "section": {
        const content = item.read(mail);
        pieces.push(Buffer.from(`${text}${item.name} {${content.length}}\r\n`, "latin1"), content);
        text = "";
        break;
      }
    }
  });
  pieces.push(Buffer.from(`${text})\r\n`, "latin1"));
  return Buffer.concat(pieces);
}
