/** Rich text (rtf) as a stream of tokens. Cost grows with the size; nothing is kept. */

export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** `\b0`: the word and its number. */
  | { readonly kind: "word"; readonly word: string; readonly value: number | null }
  /** Bytes of text in the file's code page, one character a byte. */
  | { readonly kind: "bytes"; readonly text: string };

/** @param rtf the file, one character a byte */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;
  for (let found = pattern.exec(rtf); found !== null; found = pattern.exec(rtf)) {
    const [, word, number, byte, sign, brace, text] = found;
    if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      // Raw bytes follow, of which nothing is text.
      if (word === "bin" && value !== null && value > 0) pattern.lastIndex += value;
      yield { kind: "word", word, value };
    } else if (byte !== undefined) yield { kind: "bytes", text: String.fromCharCode(Number.parseInt(byte, 16)) };
    else if (sign !== undefined) yield signToken(sign);
    else if (brace !== undefined) yield { kind: brace === "{" ? "open" : "close" };
    else if (text !== undefined) yield { kind: "bytes", text };
  }
}

function signToken(sign: string): RtfToken {
  if (sign === "~") return { kind: "bytes", text: "\u00a0" };
  if (sign === "_") return { kind: "bytes", text: "-" };
  if (sign === "\n" || sign === "\r") return { kind: "word", word: "par", value: null };
  if (sign === "*") return { kind: "word", word: "*", value: null };
  return /[\\{}]/.test(sign) ? { kind: "bytes", text: sign } : { kind: "word", word: sign, value: null };
}
