/** How mail programs mark the mail that they answer. */

/**
 * A `<blockquote>` is a quotation, except where a mail program made it for indenting only: Gmail and Outlook
 * on the web write `border:none` or `border:0` with a left margin and no class.
 */
export function isQuotation(attributes: Readonly<Record<string, string>>, style: ReadonlyMap<string, string>): boolean {
  if (attributes["type"] === "cite" || /quote/i.test(attributes["class"] ?? "")) return true;
  const border = style.get("border") ?? "";
  const indent = style.has("margin") || style.has("margin-left");
  return !(indent && /^(?:none|0)/i.test(border) && !style.has("border-left"));
}

/** Outlook's bar at the left of the mail it answers (`border-left:solid blue 1.5pt`), Yahoo's container. */
export function isQuoteContainer(attributes: Readonly<Record<string, string>>, style: ReadonlyMap<string, string>): boolean {
  if (/\byahoo_quoted\b/.test(attributes["class"] ?? "")) return true;
  return /\bsolid\b/i.test(style.get("border-left") ?? "") && /^none/i.test(style.get("border") ?? "");
}

/** The line or block above which Outlook puts its answer: `From: … Sent: … To: … Subject: …`. */
export function mayHoldReplyHeader(attributes: Readonly<Record<string, string>>, style: ReadonlyMap<string, string>): boolean {
  const id = attributes["id"] ?? "";
  return /(?:^|_)divRplyFwdMsg$/.test(id) || /\bsolid\b/i.test(style.get("border-top") ?? "");
}

/** English programs only: the others are not seen from UK authorities. */
export function isReplyHeader(words: string): boolean {
  return /^\s*From\s*:/i.test(words) && /\b(?:Sent|Date)\s*:/i.test(words) && /\b(?:To|Subject)\s*:/i.test(words);
}
