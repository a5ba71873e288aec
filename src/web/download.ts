/** A council's file as a download: it is saved under its name and never shown, run or guessed at by the browser. */
import type { KeptFile } from "../operations/kept-files.js";

/** Characters that need no encoding in `filename*` (RFC 5987 3.2.1, attr-char). */
const ATTR_CHAR = /[A-Za-z0-9!#$&+.^_`|~-]/;

/** RFC 8187: UTF-8, percent-encoded; a lone surrogate has no UTF-8 and becomes U+FFFD. */
function extendedValue(name: string): string {
  return Array.from(name)
    .map((letter) =>
      ATTR_CHAR.test(letter)
        ? letter
        : Array.from(new TextEncoder().encode(letter), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
    .join("");
}

/** File systems take 255 bytes; a letter of another script may need three. */
const LONGEST_STEM = 80;

/** The last part of a path, without what no file system or header takes, never empty and never a dot file. */
export function safeName(name: string): string {
  const bare = (name.split(/[/\\]/).at(-1) ?? "")
    // Control and format characters: line breaks, and marks that turn `gpj.exe` round.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (bare === "") return "file";
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(bare)?.[0] ?? "";
  return `${Array.from(bare.slice(0, bare.length - ending.length))
    .slice(0, LONGEST_STEM)
    .join("")}${ending}`;
}

/** `attachment; filename="…"; filename*=UTF-8''…` (RFC 6266 4.3): the plain name for old programs, the true one for all others. */
export function contentDisposition(name: string): string {
  const safe = safeName(name);
  const plain = safe
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return plain === safe ? `attachment; filename="${plain}"` : `attachment; filename="${plain}"; filename*=UTF-8''${extendedValue(safe)}`;
}

/** Whatever the file is, it comes as bytes to be saved; opened in place it could do nothing. */
export function downloadHeaders(file: KeptFile): Record<string, string> {
  return {
    "content-type": "application/octet-stream",
    "content-disposition": contentDisposition(file.name),
    "content-length": String(file.content.length),
    "cache-control": "private, no-store",
  };
}

export const DOWNLOAD_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
