/** The syntax of our regular expressions as a tree, as far as it says which characters a match must hold. */

export type PatternNode =
  | { readonly kind: "char"; readonly code: number }
  /** One of these characters and no other. */
  | { readonly kind: "class"; readonly codes: readonly number[] }
  | { readonly kind: "digit" | "space" }
  /** Matches without taking a character: `\b`, look-around. */
  | { readonly kind: "assertion" }
  /** `^` and `$`, the beginning and the end of the text. */
  | { readonly kind: "begin" | "end" }
  /** `\W`: a sign or white space. */
  | { readonly kind: "sign" }
  /** Some text of which we say nothing. */
  | { readonly kind: "any" }
  | { readonly kind: "sequence" | "choice"; readonly of: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly of: PatternNode; readonly least: number; readonly most: number };

const ANY: PatternNode = { kind: "any" };
const ASSERTION: PatternNode = { kind: "assertion" };
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, "0": 0 };
/** A range of more characters than this is no help. */
const WIDEST_RANGE = 8;

/** A letter, a digit or a space stands for itself. */
const isPlain = (code: number): boolean =>
  code === 32 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

class PatternReader {
  #at = 0;
  readonly #source: string;
  readonly #unicode: boolean;
  readonly #multiline: boolean;

  constructor(pattern: RegExp) {
    this.#source = pattern.source;
    this.#unicode = pattern.unicode;
    this.#multiline = pattern.multiline;
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length;
  }
  #peek(): string {
    return this.#source[this.#at] ?? "";
  }
  #take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  choice(): PatternNode {
    const of = [this.#sequence()];
    while (this.#peek() === "|") {
      this.#at++;
      of.push(this.#sequence());
    }
    return of.length === 1 ? (of[0] ?? ANY) : { kind: "choice", of };
  }

  #sequence(): PatternNode {
    const of: PatternNode[] = [];
    while (!this.atEnd && this.#peek() !== "|" && this.#peek() !== ")") of.push(this.#repeat(this.#atom()));
    return { kind: "sequence", of };
  }

  #repeat(of: PatternNode): PatternNode {
    if (isPlain(this.#source.charCodeAt(this.#at))) return of;
    const match = this.#take(/(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y);
    if (match === null) return of;
    const [, sign, least, comma, most] = match;
    if (sign !== undefined) return { kind: "repeat", of, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    const from = Number(least);
    return { kind: "repeat", of, least: from, most: comma === undefined ? from : most ? Number(most) : Number.POSITIVE_INFINITY };
  }

  #atom(): PatternNode {
    const code = this.#source.charCodeAt(this.#at);
    if (isPlain(code)) {
      this.#at++;
      return { kind: "char", code };
    }
    const look = this.#take(/\(\?<?[=!]/y);
    if (look !== null) {
      this.choice();
      this.#at++;
      return ASSERTION;
    }
    if (this.#take(/\((?:\?:|\?<\w+>)?/y) !== null) {
      const inside = this.choice();
      this.#at++;
      return inside;
    }
    if (this.#peek() === "[") return this.#class();
    const edge = this.#take(/[$^]/y)?.[0];
    if (edge !== undefined) return this.#multiline ? ASSERTION : { kind: edge === "^" ? "begin" : "end" };
    if (this.#take(/\\[bB]/y) !== null) return ASSERTION;
    if (this.#take(/\./y) !== null) return ANY;
    if (this.#peek() === "\\") return this.#escape();
    // Beyond the basic plane a character is two units with the flag u, which no wording of ours needs.
    const char = this.#take(this.#unicode ? /[^]/uy : /[^]/y)?.[0] ?? "";
    return char.length === 1 ? { kind: "char", code: char.charCodeAt(0) } : ANY;
  }

  #escape(): PatternNode {
    const hex = this.#take(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/iy);
    if (hex !== null) return { kind: "char", code: Number.parseInt(hex[1] ?? hex[2] ?? "0", 16) };
    if (this.#take(/\\W/y) !== null) return { kind: "sign" };
    // Properties and what stood in another group.
    if (this.#take(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<\w+>|[1-9]\d*|[wDSc])/y) !== null) return ANY;
    const simple = this.#take(/\\([^])/y)?.[1] ?? "";
    if (simple === "d") return { kind: "digit" };
    if (simple === "s") return { kind: "space" };
    return { kind: "char", code: CONTROL[simple] ?? simple.charCodeAt(0) };
  }

  #class(): PatternNode {
    const negated = this.#take(/\[\^?/y)?.[0] === "[^";
    const codes: number[] = [];
    let known = !negated;
    while (!this.atEnd && this.#peek() !== "]") {
      const from = this.#member();
      if (this.#take(/-(?!\])/y) !== null) {
        const to = this.#member();
        if (from.kind !== "char" || to.kind !== "char" || to.code - from.code > WIDEST_RANGE) {
          // Every digit is one to us.
          known &&= from.kind === "char" && to.kind === "char" && from.code === 48 && to.code === 57;
          codes.push(48);
        } else for (let code = from.code; code <= to.code; code++) codes.push(code);
      } else if (from.kind === "char") codes.push(from.code);
      else if (from.kind === "digit") codes.push(48);
      else if (from.kind === "space") codes.push(32);
      else known = false;
    }
    this.#at++;
    return known ? { kind: "class", codes } : ANY;
  }

  /** A member of a class, where `\b` is a backspace and `.` a full stop. */
  #member(): PatternNode {
    if (this.#take(/\\b/y) !== null) return { kind: "char", code: 8 };
    if (this.#peek() === "\\") return this.#escape();
    const char = this.#take(/[^]/y)?.[0] ?? "";
    return { kind: "char", code: char.charCodeAt(0) };
  }
}

/** The tree of a pattern; null when there is something in it that we do not read. */
export function parsePattern(pattern: RegExp): PatternNode | null {
  // Modifiers and the set notation of the flag v are not used here and not read.
  if (/\(\?[a-z-]+:/.test(pattern.source) || pattern.flags.includes("v")) return null;
  const reader = new PatternReader(pattern);
  const tree = reader.choice();
  return reader.atEnd ? tree : null;
}
