/** The addresses an answer gives: printed, behind the words of a link, or in the list of references at the end. */
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import { matchesOf } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi;
const MARK = /\[(\d{1,3})\](?=\S|\s|$)/g;
const REFERENCE = /^\W{0,2}(\d{1,3})[.)\]]?\s+((?:https?:\/\/|mailto:|www\.|file:)\S+)/i;
const REFERENCE_HEADING = new BegunPattern(/^\W{0,3}(?:references|visible links|hidden links|links)\W{0,3}$/i);
const TRAILING = /[.,;:!?)\]}'"’”»>]+$/;

export interface LinkContext {
  readonly reply: ReplyText;
  /** `document|number` to address, from "References / Visible links". */
  readonly references: ReadonlyMap<string, string>;
}

export function linkContext(reply: ReplyText): LinkContext {
  const references = new Map<string, string>();
  let listed = -1;
  for (const line of reply.lines) {
    if (line.end - line.start > 2000) continue;
    const text = textOf(reply, line);
    const code = text.charCodeAt(line.start);
    if (
      line.end - line.start < 20 &&
      REFERENCE_HEADING.mayMatch(text, line.start, line.end) &&
      REFERENCE_HEADING.pattern.test(text.slice(line.start, line.end))
    )
      listed = line.document;
    else if (listed === line.document && code >= 0x30 && code <= 0x39) {
      const match = REFERENCE.exec(text.slice(line.start, line.end));
      const key = `${line.document}|${match?.[1] ?? ""}`;
      if (match && !references.has(key)) references.set(key, match[2] ?? "");
    }
  }
  return { reply, references };
}

const trimmed = (address: string): string => {
  // A bracket that was opened inside the address belongs to it.
  const cut = address.replace(TRAILING, "");
  return address.startsWith(`${cut})`) && cut.includes("(") ? `${cut})` : cut;
};

/** Addresses in the pieces, in order, each once. */
export function urlsOf(context: LinkContext, pieces: readonly Piece[]): string[] {
  const { reply } = context;
  // Hardly an answer has any.
  let urls: Set<string> | null = null;
  const add = (url: string): void => {
    if (url !== "") (urls ??= new Set()).add(url);
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const line = reply.lines[piece.line];
    const document = line ? reply.documents[line.document] : undefined;
    if (!line || !document) continue;
    const text = document.text.slice(piece.start, piece.end);
    let marked = false;
    if (context.references.size > 0) {
      for (const match of matchesOf(MARK, text)) {
        const address = context.references.get(`${line.document}|${match[1] ?? ""}`);
        if (address === undefined) continue;
        add(address);
        marked = true;
      }
    }
    if (text.includes("://") || (text.includes(".") && /www\./i.test(text))) {
      for (const match of matchesOf(ADDRESS, text)) {
        const before = text.slice(Math.max(0, match.index - 5), match.index);
        if (marked && /\[\d{1,3}\]$/.test(before)) continue;
        let address = trimmed(match[0]);
        // Broken over two lines: it ends in a slash or hyphen at the very end, and the next line goes on in small letters.
        const next = pieces[at + 1];
        if (next && match.index + match[0].length === text.length && /[/\-_=&?]$/.test(match[0]) && next.line === piece.line + 1) {
          const rest = /^[a-z0-9][^\s]*/.exec(document.text.slice(next.start, next.end));
          if (rest) address = trimmed(match[0] + rest[0]);
        }
        add(address);
      }
    }
    if (document.links.length > 0) for (const link of linksIn(document.links, piece.start, piece.end)) add(link);
  }
  return urls === null ? [] : [...urls];
}

function linksIn(
  links: readonly { readonly start: number; readonly end: number; readonly url: string }[],
  start: number,
  end: number,
): string[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < links.length; at++) {
    const link = links[at];
    if (!link || link.start >= end) break;
    if (!link.url.startsWith("mailto:") && !link.url.startsWith("#")) found.push(link.url);
  }
  return found;
}
