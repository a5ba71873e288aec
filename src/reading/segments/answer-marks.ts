/**
 * What officers put before their answers to set them off from the questions: an arrow ("--> 3 open"), or who wrote the
 * answer ("[KM] 290", "HR: 14", "<Finance> £3m"). An arrow is a mark wherever it stands; a name or initials are one
 * where several answers have such.
 */
import type { Piece } from "../alignment/place.js";
import { skipSpace } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";
import type { Region } from "./region.js";

const LOOKED_AT = 48;
const LEAST = 3;
/** So many of all answers have a name before them. */
const SHARE = 0.3;

/** Arrows and rows of signs, with what an answer begins with behind them. */
const ARROW =
  /^\s*(?:[-–—=~]{1,4}>{1,3}|>{2,3}|[→➔➜➤►▶⇒»]+|#{2,4}|\*{2,4}|\/\/+|~{2,3}|={2,4}|_{2,4}|\|+|\^+)\s*(?=[\p{L}\p{N}£<>(["'“‘-])/u;
/** In brackets: initials or a name; what is written in brackets of itself is none. */
const BRACKETED =
  /^\s*(?:\[(?<square>[^\]\n]{1,24})\]|\{(?<curly>[^}\n]{1,24})\}|<(?<angle>[^>\n]{1,24})>|\((?<round>[A-Z]{2,4})\))\s*[:–—-]?\s*(?=\S)/u;
/** Before a colon or an arrow: initials ("KM:", "HR>") or a word with a capital ("Finance:", "Jo Bell:"). */
const NAMED = /^\s*(?<name>[A-Z][A-Za-z&/]{1,14}(?:\s[A-Z][A-Za-z]{0,14}){0,2})\s?(?::|>{1,2}|-{1,2}>|=>)\s*(?=\S)/u;
const NAME = /^\p{Lu}[\p{L}&/.\s'’-]*$/u;
/** What may stand in brackets or before a colon and belongs to the answer. */
const OWN_WORDS =
  /^(?:redacted|withheld|exempt|refused|e-?mail|link|name|address|telephone|website|attached|blank|sic|n\/?a|na|nil|none|no|yes|not held|unknown|tbc|nb|note|total|totals|approx|approximately|number|cost|costs|gross|net|see|please|https?|www|section|table|figure|year|vat|fte|gbp|ie|eg|s\d.*)$/i;
/** The first signs of such marks: most answers begin with none. */
const ARROWS = "-–—=~>→➔➜➤►▶⇒»#*/_|^";
const BRACKETS = "[{<(";
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

interface Mark {
  /** Ways of writing who answers are told apart; arrows need no company. */
  readonly kind: "arrow" | "square" | "curly" | "angle" | "round" | "named";
  readonly name: string;
  readonly length: number;
}

function markOf(text: string): Mark | null {
  const first = text.charAt(skipSpace(text, 0));
  if (first === "") return null;
  const arrow = ARROWS.includes(first) ? ARROW.exec(text) : null;
  if (arrow) return { kind: "arrow", name: "", length: arrow[0].length };
  const named = isCapital(first.charCodeAt(0)) && (text.includes(":") || text.includes(">"));
  const found = named ? NAMED.exec(text) : BRACKETS.includes(first) ? BRACKETED.exec(text) : null;
  if (!found) return null;
  for (const [kind, name] of Object.entries(found.groups ?? {})) {
    if (name === undefined) continue;
    const trimmed = name.trim();
    if (!NAME.test(trimmed) || OWN_WORDS.test(trimmed)) return null;
    if (kind === "square" || kind === "curly" || kind === "angle" || kind === "round")
      return { kind, name: trimmed, length: found[0].length };
    return { kind: "named", name: trimmed, length: found[0].length };
  }
  return null;
}

/** The regions without such marks. */
export function withoutAnswerMarks(reply: ReplyText, regions: readonly Region[]): readonly Region[] {
  const marks = regions.map(({ pieces: [first] }) => (first ? markOf(pieceText(reply, first).slice(0, LOOKED_AT)) : null));
  if (marks.every((mark) => mark === null)) return regions;
  const answered = regions.filter(({ pieces }) => pieces.length > 0).length;
  const isMark = (mark: Mark): boolean => {
    if (mark.kind === "arrow") return true;
    // Brackets by themselves tell; before a colon it must be the same name again and again.
    const alike = marks.filter((other) => other?.kind === mark.kind && (mark.kind !== "named" || other.name === mark.name)).length;
    return alike >= LEAST && alike >= SHARE * answered;
  };
  return regions.map((region, at) => {
    const mark = marks[at];
    const [first, ...rest] = region.pieces;
    if (!mark || !first || !isMark(mark)) return region;
    return { ...region, pieces: beyond(reply, first, mark.length, rest) };
  });
}

/** The pieces from behind the mark on. */
function beyond(reply: ReplyText, first: Piece, length: number, rest: readonly Piece[]): readonly Piece[] {
  const start = first.start + length;
  const again = markOf(pieceText(reply, { ...first, start }).slice(0, LOOKED_AT));
  return [{ ...first, start: again?.kind === "arrow" ? start + again.length : start }, ...rest];
}
