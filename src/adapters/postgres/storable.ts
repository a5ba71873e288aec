/**
 * Words of a mail as PostgreSQL can keep them: its text holds no NUL, its jsonb neither NUL nor half of a surrogate
 * pair (both manual 8.14.1). Mail holds all of them, and a mail must never be stuck because of it. Nothing is lost: the
 * bytes are kept beside.
 */

/** Without NUL; half a surrogate pair becomes U+FFFD, as in any UTF-8. */
export function storableText(text: string): string {
  return text.replaceAll("\u0000", "").replace(/\p{Cs}/gu, "\ufffd");
}

/** JSON of the value with every text in it made storable; cleaned before it is escaped, so that `\\u0000` as words stays. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "string" ? storableText(inner) : inner));
}
