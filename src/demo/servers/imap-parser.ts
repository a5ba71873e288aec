/**
 * The bytes of an IMAP client as commands (RFC 9051 sections 4 and 9). Bounded everywhere: a line, a literal, the
 * number of literals and the depth of lists, so that no client can make the server hold more than it should.
 */

export type ImapValue =
  | { readonly kind: "atom"; readonly text: string }
  | { readonly kind: "string"; readonly bytes: Buffer }
  | { readonly kind: "list"; readonly items: readonly ImapValue[] };

/** A line with the literals in it: text, literal, text, … */
export type CommandParts = readonly (string | Buffer)[];

export type ReaderEvent =
  | { readonly type: "command"; readonly parts: CommandParts }
  /** The client waits for a `+` before it sends the literal. */
  | { readonly type: "go-ahead" }
  /** The client broke a limit; the connection is to be closed with these words. */
  | { readonly type: "too-much"; readonly words: string };

export interface ReaderLimits {
  readonly line: number;
  readonly literal: number;
  readonly literals: number;
}

export class ImapSyntaxError extends Error {
  override readonly name = "ImapSyntaxError";
}

/** Collects bytes until a command is whole. */
export class CommandReader {
  #limits: ReaderLimits;
  #chunks: Buffer[] = [];
  #held = 0;
  /** Bytes of the literal that is awaited; null when a line is. */
  #literal: number | null = null;
  #parts: (string | Buffer)[] = [];

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  set limits(limits: ReaderLimits) {
    this.#limits = limits;
  }

  /** Commands that are whole with this chunk; `limits` set while they are handled hold from the next one on. */
  *push(chunk: Buffer): Generator<ReaderEvent> {
    this.#chunks.push(chunk);
    this.#held += chunk.length;
    // A literal that is not whole yet is not worth joining: joining at every chunk would be quadratic.
    if (this.#literal !== null && this.#held < this.#literal) return;
    let rest = Buffer.concat(this.#chunks);
    for (;;) {
      if (this.#literal !== null) {
        if (rest.length < this.#literal) break;
        this.#parts.push(rest.subarray(0, this.#literal));
        rest = rest.subarray(this.#literal);
        this.#literal = null;
      }
      const end = rest.indexOf("\r\n");
      if (end > this.#limits.line || (end < 0 && rest.length > this.#limits.line)) {
        yield { type: "too-much", words: "command line too long" };
        return;
      }
      if (end < 0) break;
      const line = rest.toString("utf8", 0, end);
      rest = rest.subarray(end + 2);
      const announced = /\{(\d{1,12})(\+?)\}$/.exec(line);
      if (announced === null) {
        const parts = [...this.#parts, line];
        this.#parts = [];
        yield { type: "command", parts };
        continue;
      }
      const size = Number(announced[1]);
      if (size > this.#limits.literal || this.#parts.length / 2 >= this.#limits.literals) {
        yield { type: "too-much", words: "literal too large" };
        return;
      }
      this.#parts.push(line.slice(0, announced.index));
      this.#literal = size;
      if (announced[2] === "") yield { type: "go-ahead" };
    }
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#held = rest.length;
  }
}

const DEEPEST_LIST = 16;

/** The words of one command. @throws ImapSyntaxError */
export function parseCommand(parts: CommandParts): readonly ImapValue[] {
  const top: ImapValue[] = [];
  const open: ImapValue[][] = [top];
  const add = (value: ImapValue): void => {
    open.at(-1)?.push(value);
  };
  for (const part of parts) {
    if (typeof part !== "string") add({ kind: "string", bytes: part });
    else parseText(part);
  }
  if (open.length !== 1) throw new ImapSyntaxError("a list is not closed");
  return top;

  function parseText(text: string): void {
    let at = 0;
    while (at < text.length) {
      const char = text[at] ?? "";
      if (char === " ") at += 1;
      else if (char === "(") {
        if (open.length > DEEPEST_LIST) throw new ImapSyntaxError("lists too deep");
        const items: ImapValue[] = [];
        add({ kind: "list", items });
        open.push(items);
        at += 1;
      } else if (char === ")") {
        if (open.length === 1) throw new ImapSyntaxError("a list is closed that was not opened");
        open.pop();
        at += 1;
      } else if (char === '"') {
        const quoted = /"((?:[^"\\]|\\["\\])*)"/y;
        quoted.lastIndex = at;
        const found = quoted.exec(text);
        if (found === null) throw new ImapSyntaxError("a string is not closed");
        add({ kind: "string", bytes: Buffer.from((found[1] ?? "").replace(/\\(["\\])/g, "$1"), "utf8") });
        at = quoted.lastIndex;
      } else {
        // A section like BODY[HEADER.FIELDS (DATE)]<0.10> is one word, blanks and brackets and all.
        const atom = /(?:[^ ()"[\]]|\[[^\]]*\])+/y;
        atom.lastIndex = at;
        const found = atom.exec(text);
        if (found === null) throw new ImapSyntaxError(`unexpected ${char}`);
        add({ kind: "atom", text: found[0] });
        at = atom.lastIndex;
      }
    }
  }
}

/** The words of an atom or string; @throws ImapSyntaxError for a list or nothing. */
export function textOf(value: ImapValue | undefined): string {
  if (value === undefined) throw new ImapSyntaxError("an argument is missing");
  if (value.kind === "list") throw new ImapSyntaxError("a list where a word belongs");
  return value.kind === "atom" ? value.text : value.bytes.toString("utf8");
}

/** The items of a list, or the value alone as one. */
export function itemsOf(value: ImapValue | undefined): readonly ImapValue[] {
  if (value === undefined) throw new ImapSyntaxError("an argument is missing");
  return value.kind === "list" ? value.items : [value];
}

/** A string as the server writes it: quoted when it may be, else a literal. */
export function quoted(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `"${text.replace(/[\\"]/g, "\\$&")}"` : `{${Buffer.byteLength(text)}}\r\n${text}`;
}

/** `1:5,8,10:*` as ranges; `*` is `last`. @throws ImapSyntaxError */
export function numberRanges(set: string, last: number): readonly (readonly [number, number])[] {
  return set.split(",").map((range) => {
    const found = /^(\d{1,10}|\*)(?::(\d{1,10}|\*))?$/.exec(range);
    if (found === null) throw new ImapSyntaxError(`no number set: ${range}`);
    const value = (text: string): number => (text === "*" ? last : Number(text));
    const from = value(found[1] ?? "");
    const to = value(found[2] ?? found[1] ?? "");
    return from <= to ? [from, to] : [to, from];
  });
}

/** `17-Jul-2026 02:44:25 +0000` (RFC 9051 date-time); @throws ImapSyntaxError */
export function parseDateTime(text: string): Date {
  const found = /^ ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d:\d\d:\d\d) ([+-]\d{4})$/.exec(text);
  const date = found === null ? new Date(Number.NaN) : new Date(`${found[1]} ${found[2]} ${found[3]} ${found[4]} ${found[5]}`);
  if (Number.isNaN(date.getTime())) throw new ImapSyntaxError(`no date-time: ${text}`);
  return date;
}

export function formatDateTime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(" ");
  return `"${day}-${month}-${year} ${time} +0000"`;
}
