/**
 * Characters that no text of ours may hold: NUL (PostgreSQL refuses it) is removed, half a surrogate pair
 * becomes U+FFFD, CRLF and a lone CR become LF, a byte order mark at the start goes. Nothing else changes.
 */
export function cleanText(text: string): string {
  // Most texts have none of these; one look is cheaper than four replacements.
  if (!/[\0\r\uFEFF\uD800-\uDFFF]/.test(text)) return text;
  return text
    .replace(/^\uFEFF/, "")
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Does the text hold a letter or a digit? */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
