/** A label with the question in the authority's own words on its line, and the answer below it. */
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Place } from "./place.js";

const LONGEST = 160;
const MOST_LINES = 4;
const BULLET = /^[*•·▪●◦‣»–-]\s+/;
const FIGURE = /(?<![\d/-])(?!(?:19|20)\d\d(?![\d,.]))\d[\d,.]*/;
const SAYS =
  /^\W{0,3}(?:yes|no|none|nil|n\/?a|not|we|i|there|it|they|this|(?:the|our) (?:council|authority|trust|team) (?:does|has|is|do|have)|please see|see|refused|withheld|exempt|https?:|www)(?![\p{L}\d])/iu;

/** A question mark ends it, or only a further word to the one asked: "Has it met? Please give dates." */
const ASKS = /\?(?:\s+(?:please|kindly|if (?:so|yes|not))\b[^.?]{0,60}[.?]?)?$/i;

export interface OwnWords {
  readonly text: string;
  /** The line below it. */
  readonly below: number;
  /** An empty line stands between. */
  readonly gap: boolean;
  /** It may ask: it says no figure and is no sentence. */
  readonly isAsking: boolean;
}

/** The words behind the label or bullet, as far as the line or paragraph goes, when something stands below them before the line `until`. */
export function headingAt(reply: ReplyText, { line, start, label, document }: Place, until: number | undefined): OwnWords | null {
  const own = reply.lines[line];
  if (!own || label?.alone) return null;
  let last = line;
  while (last - line < MOST_LINES && reply.lines[last + 1]?.document === document && reply.lines[last + 1]?.fresh === false) last++;
  // A heading that wraps ends at the empty line below it.
  if (reply.lines[last + 1]?.gap !== true) last = line;
  const below = reply.lines[last + 1];
  if (!below || below.document !== document || below.block.cell || (until !== undefined && below.index >= until)) return null;
  const begins = label?.end ?? start;
  const text = textOf(reply, own)
    .slice(begins, Math.min(reply.lines[last]?.end ?? own.end, begins + 2 * LONGEST))
    .replace(BULLET, "")
    .replace(/\s+/g, " ")
    .trim();
  const isAsking =
    text !== "" && text.length <= LONGEST && !SAYS.test(text) && (ASKS.test(text) || !(/[.!;]$/.test(text) || FIGURE.test(text)));
  return { text, below: below.index, gap: below.gap, isAsking };
}

/** Words are compared by their beginnings: interpreters, interpreting. */
const BEGINNING = 5;
export const beginnings = (words: Iterable<string>): Set<string> => new Set([...words].map((word) => word.slice(0, BEGINNING)));
