/**
 * Names below the last answer: many officers sign without "Yours sincerely".
 *
 *     7. No, none
 *
 *     Kay Fenner
 *     Green Spaces
 *     Lowestry Town & District
 */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";

const MOST_LINES = 6;
const LONGEST_LINE = 60;
/** Capitalised words with little ones between: a person, a team, a council. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:[ ,/]+\(?(?:&|and|of|the|for|to|a|y|\p{Lu}[\p{L}'’.&-]*)\)?)*[.,]?$/u;
/** A line to write or to call. */
const CONTACT =
  /^(?:(?:t|e|w)\s?[.:]\s|(?:ext|extn|extension|x|ddi?|direct(?: (?:line|dial))?)\b[.:]?\s?[\d(+]|(?:tel|telephone|phone|mob|mobile|email|e-mail|web)\b\s?[.:]?\s?[\d(+\w]|\S+@\S+\.\S+$|(?:https?:\/\/|www\.)\S+$|\+?\d[\d\s()-]{8,}$)/i;
/** Words of an office: one such line alone is a signature too. */
const OFFICE =
  /\b(?:team|officer|office|council|services?|department|dept|directorate|unit|manager|support|governance|compliance|coordinator|assistant|administrator|desk|foi|commissioning|borough|district|county|city|environmental health|cyngor|registrar|clerk|director|head of|adviser|advisor|analyst|secretary|business partner|executive|controller|librarian|solicitor|operations|relations|housing options)\b/i;
/** Those that no supplier, site or system has in its name. */
const AUTHORITY = /\b(?:team|officer|council|department|directorate|governance|foi|borough council|district council|cyngor)\b/i;
/** Words with which an answer begins and no name does. */
const ANSWERS =
  /^(?:yes|no|none|nil|not|n\/a|na|nothing|unknown|all|both|see|as|same|please|refused|exempt|withheld|information(?! (?:governance|officer|access|team|management|rights|security|compliance|manager|services?|requests?|unit|law|policy|assurance|management|and|&|commissioner))|data(?! (?:protection|governance|and|&|team|officer))|figures?|ydy|oes|nac|nid|dim)\b/i;

/**
 * The pieces without the names that stand last, below a blank line; the same pieces when there are none. `named`: a
 * name may be the answer itself; below a figure or a yes it needs no blank line to be told from it.
 */
export function withoutSignature(reply: ReplyText, pieces: readonly Piece[], named = true): readonly Piece[] {
  const textAt = (at: number): string => {
    const piece = pieces[at];
    return piece ? pieceText(reply, piece).trim() : "";
  };
  let first = pieces.length;
  let names = 0;
  while (first > 1 && pieces.length - first < MOST_LINES) {
    const text = textAt(first - 1);
    if (text.length > LONGEST_LINE) break;
    const name = NAME.test(text) && !ANSWERS.test(text) && text.split(/\s+/).length <= 6;
    if (!name && !CONTACT.test(text)) break;
    if (name) names++;
    first--;
  }
  // Nothing but names where a figure was asked for: the question was left empty.
  if (!named && first === 1 && names === pieces.length - 1 && isOffice(textAt(0)) && gapAt(reply, pieces, 0)) return [];
  // The answer itself may be a name: the signature begins below the last blank line above all of these lines.
  while (first < pieces.length && !gapAt(reply, pieces, first) && (named || !beginsLine(reply, pieces, first))) first++;
  if (first >= pieces.length || names === 0) return pieces;
  const tail = pieces.slice(first).map((_, at) => textAt(first + at));
  const above = textAt(first - 1);
  // "The suppliers are:" and names below it are the answer.
  if (/[:,]$/.test(above) || /\b(?:and|by|from|are|is)$/i.test(above)) return pieces;
  // Names after names, each below a blank line, are a list: only an authority's own words end it.
  const telling = NAME.test(above) && !ANSWERS.test(above) ? AUTHORITY : OFFICE;
  const signed = tail.some((text) => telling.test(text) || CONTACT.test(text));
  if (!signed && (telling === AUTHORITY || tail.length < 2 || !person(tail[0] ?? ""))) return pieces;
  return pieces.slice(0, first);
}

const isOffice = (text: string): boolean => NAME.test(text) && OFFICE.test(text) && !ANSWERS.test(text);

/** One to three capitalised words. */
const person = (text: string): boolean => /^(?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text);

function beginsLine(reply: ReplyText, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && piece.start === reply.lines[piece.line]?.start;
}

function gapAt(reply: ReplyText, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const line = piece ? reply.lines[piece.line] : undefined;
  return line !== undefined && piece?.start === line.start && line.gap;
}
