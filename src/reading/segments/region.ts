/** The words that answer: what lies between one anchor and the next, without what is nobody's answer. */
import { codeAt } from "../../pattern/code-at.js";
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Anchor } from "../alignment/chain.js";
import type { Piece, Place } from "../alignment/place.js";
import type { Heading } from "../alignment/section-headings.js";
import { linesAcross, type TableRoles, tableKey } from "../alignment/table-roles.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isDash, isLetterOrDigit, isSpace } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { askedFor } from "../values/asked-for.js";
import { withoutLabels } from "./answer-front.js";
import { answerHeadings, belowHeadings } from "./answer-headings.js";
import { fromAnswerLabels } from "./answer-labels.js";
import { withoutAnswerMarks } from "./answer-marks.js";
import { answersInside } from "./answers-inside.js";
import { GOES_ON_BELOW, withoutBeyond } from "./beyond-last.js";
import { withoutBridge } from "./bridge.js";
import { OFFERED } from "./choice-lists.js";
import { lineText } from "./closing.js";
import { listsExemptions } from "./exemptions-listed.js";
import { withoutMarks } from "./footnotes.js";
import { withoutRange } from "./heading-range.js";
import { insideItem } from "./inside-item.js";
import { LABELLED_AGAIN, labelledAgain, standsAgain } from "./labelled-again.js";
import { withoutLastWords } from "./last-words.js";
import { hasEmptyColumn, isStruck } from "./left-out.js";
import { numbersAbove } from "./number-above.js";
import { onlyAsks } from "./only-asks.js";
import { joinedBlocks, periodBlocks } from "./period-blocks.js";
import { pieceText } from "./piece-text.js";
import { isTitle } from "./question-title.js";
import { isRemark, restOfRemark, withoutDefinition } from "./requester-remarks.js";
import { rewordedQuestions } from "./reworded-questions.js";
import { withoutSignature } from "./signature.js";
import { withUnlabelled } from "./unlabelled-answer.js";
import { withoutOffer } from "./without-offer.js";
import { NOTICE_HEADING, PLAIN_NOTICE_HEADING } from "./wording.js";

export interface Region {
  readonly anchor: Anchor;
  readonly pieces: readonly Piece[];
  /** What made the region end early or lose lines, in plain words. */
  readonly notes: readonly string[];
  /** A cell of a table or a label says where the answer is: left empty it is no answer, and no other stands for it. */
  readonly closed: boolean;
}

export interface RegionContext {
  readonly reply: ReplyText;
  readonly index: QuestionIndex;
  readonly anchors: readonly Anchor[];
  readonly places: readonly Place[];
  readonly closes: Uint8Array;
  readonly headings: readonly Heading[];
  readonly tables: ReadonlyMap<number, TableRoles>;
  readonly furniture: ReadonlySet<number>;
  readonly listed: Uint8Array;
  /** Lines of footnotes with their marks. */
  readonly footnotes: ReadonlyMap<number, string>;
}

/** Kinds of answers that may be names. */
const NAMED: ReadonlySet<string> = new Set(["text", "choices", "unknown"]);

/** Whether pieces have a mark: a footnote right below the answer that has its mark is part of it. */
class MarksIn {
  /** By mark, how many of the first pieces are known not to have it. */
  private readonly without = new Map<string, number>();

  constructor(
    private readonly reply: ReplyText,
    private readonly pieces: readonly Piece[],
  ) {}

  has(mark: string): boolean {
    const { reply, pieces, without } = this;
    for (let at = without.get(mark) ?? 0; at < pieces.length; at++) {
      const piece = pieces[at];
      without.set(mark, at);
      if (piece && pieceText(reply, piece).includes(mark)) return true;
    }
    without.set(mark, pieces.length);
    return false;
  }
}

/** The region of every anchor, in order. */
export function regionsOf(context: RegionContext): readonly Region[] {
  const headings = new Set([...context.headings.map((heading) => heading.line), ...numbersAbove(context.places)]);
  const repeated = repeatedQuestions(context);
  const reworded = rewordedQuestions(context.reply, context.index, context.anchors, context.closes);
  const again = labelledAgain(context.reply, context.anchors, context.places);
  const raw: (readonly Piece[])[] = [];
  const blocks =
    again.size === 0 && !standsAgain(context.anchors, context.places) ? null : periodBlocks(context.reply, context.anchors, context.places);
  if (blocks) {
    const [any] = context.anchors;
    const under = (place: Place, next: Place | undefined): readonly Piece[] => {
      if (!any) return [];
      return regionOf(context, { ...any, place }, next && { ...any, place: next }, headings, repeated, reworded, raw).pieces;
    };
    const alone = (anchor: Anchor, at: number): Region =>
      regionOf(context, anchor, context.anchors[at + 1], headings, repeated, reworded, raw);
    return joinedBlocks(context.anchors, blocks, under, alone);
  }
  const whole = context.anchors.map((anchor, at) => {
    const region = regionOf(context, anchor, context.anchors[at + 1], headings, repeated, reworded, raw);
    return again.has(anchor) ? { ...region, notes: [...region.notes, LABELLED_AGAIN] } : region;
  });
  const regions = belowHeadings(whole, answerHeadings(context.reply));
  return withUnlabelled(context.reply, context.index, withoutAnswerMarks(context.reply, fromAnswerLabels(context.reply, regions, raw)));
}

/** Lines on which a question is repeated that no anchor stands on: the request, again. */
function repeatedQuestions(context: RegionContext): ReadonlyMap<number, Place> {
  // The place of an anchor may be a copy.
  const chosen = new Set(context.anchors.map((anchor) => anchor.place.word));
  const lines = new Map<number, Place>();
  for (const place of context.places) {
    if (chosen.has(place.word) || !place.atLineStart) continue;
    const best = place.candidates[0];
    if (best?.mention && best.likeness > (place.label ? 0.55 : 0.75) && best.mention.weight > 1.8) lines.set(place.line, place);
  }
  return lines;
}

/** Offset at which the answer may begin after the question's last word or the label. */
function contentStart({ reply, index }: RegionContext, anchor: Anchor, next: number): { line: number; offset: number } {
  const { place } = anchor;
  if (place.label?.reference) return { line: place.line, offset: place.start };
  const repeats = place.questionEnd > place.textWord;
  if (!repeats) {
    const line = reply.lines[place.line];
    const titled = anchor.orders.length === 1 && isTitle(reply, place, index.questions[anchor.orders[0] ?? -1]?.question, next);
    if (titled || (place.label && !place.label.alone && isAsking(reply, place))) {
      const below = reply.lines[place.line + 1];
      return { line: place.line + 1, offset: below?.start ?? place.start };
    }
    if (place.label && !place.label.alone)
      return { line: place.line, offset: place.label.style >= 512 ? place.start : Math.max(place.start, place.label.end) };
    if (place.label && line) return { line: place.line + 1, offset: reply.lines[place.line + 1]?.start ?? line.end };
    return { line: place.line, offset: place.start };
  }
  const word = place.questionEnd - 1;
  const at = reply.wordLine[word] ?? place.line;
  const line = reply.lines[at];
  const end = reply.wordEnd[word] ?? 0;
  if (!line) return { line: at, offset: end };
  const text = textOf(reply, line);
  const closed = closedBracket(text, place.start, end, line.end);
  return { line: at, offset: skipSigns(text, closed, line.end) };
}

const LONGEST_REST = 60;
/** Past the end of a bracket that the question opened: (from "Fuel of the vehicles"), copied with other words. */
function closedBracket(text: string, from: number, end: number, limit: number): number {
  const asked = text.slice(from, end);
  const open = asked.lastIndexOf("(");
  if (open < 0 || asked.includes(")", open)) return end;
  const close = text.indexOf(")", end);
  if (close < 0 || close >= Math.min(limit, end + LONGEST_REST)) return end;
  return text.slice(end, close).includes("(") ? end : close + 1;
}

const ASKING =
  /^(?:how (?:many|much|long|often|large)|what (?:is|was|are|were|did|does)|when (?:did|was|is|will)|who (?:is|was|are)|which \p{L}+|where (?:is|are|was)|do(?:es)? (?:the|you)|is the|are (?:the|there)|has the|have you)\b[^.!]*$/iu;
/** "1.) How many children were in care": a label and the question in other words without its mark, the answer below a blank line. */
function isAsking(reply: ReplyText, place: Place): boolean {
  const line = reply.lines[place.line];
  const next = reply.lines[place.line + 1];
  if (!line || !next || !place.label || !next.gap || next.document !== line.document) return false;
  return ASKING.test(textOf(reply, line).slice(place.label.end, line.end).trim());
}

const ENDING_SIGNS = "?.:;,)]\"”'’*_…!";
/** A sign that may stand between a question and its answer. */
const endsQuestion = (code: number): boolean =>
  !isLetterOrDigit(code) && (isSpace(code) || ENDING_SIGNS.includes(String.fromCharCode(code)));
const leadsOn = (code: number): boolean => isDash(code) || code === 0x3d || code === 0x3e;

const SIGN_ASKED = /^[%£] ?\?/;
/** Past the signs that end a question, and a dash that leads from it to the answer on the same line. */
function skipSigns(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && endsQuestion(codeAt(text, at))) at++;
  // "… uptake as a %?"
  if (SIGN_ASKED.test(text.slice(at, at + 3))) at += text.slice(at, at + 3).indexOf("?") + 1;
  while (at < limit && endsQuestion(codeAt(text, at))) at++;
  const dash = leadsOn(codeAt(text, at)) ? /^[-–—=>]+\s+/.exec(text.slice(at, at + 8)) : null;
  if (dash && at > from) at += dash[0].length;
  return at;
}

/** Said of the last answer. */
export const CLOSED_BY_LETTER = "Ends where the letter closes.";
/** Said of an answer above the request, repeated. */
export const ENDS_AT_REPEAT = "Ends where the request is repeated.";

function regionOf(
  context: RegionContext,
  anchor: Anchor,
  next: Anchor | undefined,
  headings: ReadonlySet<number>,
  repeated: ReadonlyMap<number, Place>,
  reworded: ReadonlyMap<Place, number>,
  /** The pieces before labels are taken off, one entry for each region. */
  raw: (readonly Piece[])[],
): Region {
  const number = raw.push([]) - 1;
  const { reply, closes, furniture, listed } = context;
  const { place } = anchor;
  const notes: string[] = [];
  if (place.pieces) {
    const inTable = reply.lines[place.line]?.block.cell !== undefined;
    if (!inTable) notes.push("The two columns of a table share lines here.");
    const ends = next && next.place.document === place.document;
    const said = inTable || ends ? place.pieces : withoutSignature(reply, place.pieces);
    return { anchor, pieces: withoutLabels(reply, said), notes, closed: inTable };
  }
  const until = next && next.place.document === place.document ? next.place : null;
  const below = reworded.get(place);
  const begin =
    below === undefined
      ? contentStart(context, anchor, until?.line ?? -1)
      : { line: below, offset: reply.lines[below]?.start ?? place.start };
  const own = reply.lines[place.line];
  const pieces: Piece[] = [];
  const table = own ? context.tables.get(tableKey(own)) : undefined;
  if (table && own?.block.cell && (table.questionColumn >= 0 || begin.offset >= own.end || place.label?.alone)) {
    return { anchor, pieces: withoutLabels(reply, rowPieces(context, table, own, place, until, begin)), notes, closed: true };
  }
  if (place.quoteDepth > 0) pieces.push(...answersInside(reply, place, begin.line));
  const marks = context.footnotes.size === 0 ? null : new MarksIn(reply, pieces);
  const offered: Piece[] = [];
  let remark = false;
  for (let at = begin.line; at < reply.lines.length; at++) {
    const line = reply.lines[at];
    if (!line || line.document !== place.document) break;
    if (until && at > until.line) break;
    const start = at === begin.line ? Math.max(line.start, begin.offset) : line.start;
    const end = until && at === until.line ? Math.min(line.end, until.start) : line.end;
    if (start >= end) continue;
    if (at > begin.line || start === line.start) {
      if (closes[at] !== 0) {
        notes.push(CLOSED_BY_LETTER);
        break;
      }
      if (headings.has(at)) break;
      if (repeated.has(at)) {
        notes.push(ENDS_AT_REPEAT);
        break;
      }
      if (furniture.has(at)) continue;
      const mark = context.footnotes.get(at);
      if (mark !== undefined && marks?.has(mark) === false) continue;
      if ((listed[at] ?? 0) > 0) {
        if (listed[at] === OFFERED) offered.push({ start, end, line: at });
        continue;
      }
      if (pieces.length === 0 && NOTICE_ALONE.test(lineText(reply, line, 40))) break;
      if (
        pieces.length > 0 &&
        !isWithin(line, own) &&
        (line.gap ? NOTICE_HEADING : PLAIN_NOTICE_HEADING).test(lineText(reply, line, 120)) &&
        !SAYS.test(lineText(reply, line, 120)) &&
        !listsExemptions(reply, pieces)
      ) {
        notes.push("Ends at the heading of a notice.");
        break;
      }
      if (table && own?.block.cell) {
        if (tableKey(line) !== tableKey(own)) break;
      } else if (!until && line.block.cell && pieces.length > 0 && !announcesTable(reply, pieces)) break;
    }
    const rest: ReturnType<typeof restOfRemark> = remark ? restOfRemark(reply, line) : null;
    remark = rest ? rest.open : isRemark(reply, line, start);
    if (remark || (rest && rest.end >= end)) continue;
    pieces.push({ start: rest?.end ?? start, end, line: at });
  }
  if (pieces.length === 0) pieces.push(...offered);
  const said = quoteFilter(reply, place, insideItem(reply, own, pieces));
  const asked = context.index.questions[anchor.orders[0] ?? 0];
  const lastAsked = context.index.questions[anchor.orders[anchor.orders.length - 1] ?? 0];
  const named = (): boolean => !asked || NAMED.has(askedFor(asked.question).kind);
  const last = until
    ? null
    : withoutBeyond(reply, withoutSignature(reply, withoutLastWords(reply, said, lastAsked), named()), raw, lastAsked, context.index);
  const found = until ? withoutBridge(reply, said, until, context.anchors) : (last?.pieces ?? said);
  if (last?.doubtful && !notes.includes(CLOSED_BY_LETTER)) notes.push(GOES_ON_BELOW);
  if (!until && found.length < said.length) notes.push("Ends above the words that close the letter.");
  raw[number] = found;
  const advised = withoutOffer(reply, found);
  if (advised !== found) notes.push("Ends above the offer to look at a smaller request.");
  const under = asked?.question.group ? withoutRange(reply, advised) : advised;
  const asking = onlyAsks(reply, under);
  if (asking) notes.push("Nothing but another question stands here.");
  const kept = asking ? [] : withoutLabels(reply, withoutMarks(reply, withoutDefinition(reply, asked, under)));
  return {
    anchor,
    pieces: kept,
    notes,
    closed:
      kept.length === 0 &&
      !asking &&
      (hasEmptyColumn(reply, place, until) || isLeftEmpty(anchor, found.length > 0, until !== null) || isStruck(reply, begin)),
  };
}

/** Nobody answers with the heading of a notice. */
const NOTICE_ALONE = new BegunPattern(/^\W{0,3}(?:refusal notice|notice of refusal)\W*$/i);
/** An answer's label with nothing after it: the question was left out, and what is below the next one is not for it. */
function isLeftEmpty(anchor: Anchor, labelled: boolean, followed: boolean): boolean {
  if (labelled) return true;
  return followed && anchor.mention === null && anchor.place.label !== null && anchor.labelAgrees === true;
}

/** "Section 21 applies." is a sentence, no heading. */
const SAYS = /\b(?:applies|apply|applied|is engaged|are engaged|refers)\b/i;
const BARE_LABEL = /^\W{0,2}(?:q\.?\s?)?\d{0,3}\s?\(?[a-z]?\)?\W{0,3}$/i;

/** The cells of the question's row (and of rows below it that begin no other question), without number, question and header. */
function rowPieces(
  context: RegionContext,
  table: TableRoles,
  own: Line,
  place: Place,
  until: Place | null,
  begin: { line: number; offset: number },
): Piece[] {
  const row = own.block.cell?.row ?? 0;
  const next = until ? context.reply.lines[until.line] : undefined;
  const last = next && tableKey(next) === tableKey(own) ? (next.block.cell?.row ?? row + 1) : row + 1;
  const pieces: Piece[] = [];
  for (const line of linesAcross(table, row, Math.max(row + 1, table.questionColumn < 0 ? last : 0))) {
    const cell = line.block.cell;
    if (!cell || cell.row < table.firstRow || cell.column === table.questionColumn || cell.column === table.whoColumn) continue;
    // Left of the question only another column's words can be the answer, never its number.
    if (
      line.index < begin.line &&
      cell.row === row &&
      (table.questionColumn < 0 ||
        line.index === place.line ||
        (table.numbered && isNumberOf(place, row, lineText(context.reply, line, 20))))
    )
      continue;
    const start = line.index === begin.line ? Math.max(line.start, begin.offset) : line.start;
    if (line.index === place.line && (place.label?.alone || start <= own.start)) continue;
    if (start < line.end) pieces.push({ start, end: line.end, line: line.index });
  }
  return pieces.length > 0 || begin.line !== place.line ? pieces : besideInCell(own, place, begin.offset);
}

/** "3", "Q3", "(a)" left of a question: its number, which no other figure is. */
function isNumberOf(place: Place, row: number, text: string): boolean {
  if (!BARE_LABEL.test(text)) return false;
  const number = Number(/\d+/.exec(text)?.[0] ?? 0);
  if (number === 0 || !/^\W*\d+\W*$/.test(text)) return true;
  const known = place.label?.parts[0]?.number;
  return known === undefined || known === null ? number <= row + 1 : number === known;
}

const WHOLE = 0.85;
/** A row of one cell with the question and its answer: "If the Authority has no CRM system: Not applicable". */
function besideInCell(own: Line, place: Place, offset: number): Piece[] {
  const best = place.candidates[0];
  const mention = best?.mention ?? null;
  const repeated = mention !== null && mention.recall >= WHOLE && mention.precision >= WHOLE;
  return repeated && offset < own.end ? [{ start: offset, end: own.end, line: own.index }] : [];
}

const ANNOUNCES = /(?:\bbelow\b|\bfollow(?:s|ing)\b|\btable\b|:\s*$)/i;
const announcesTable = (reply: ReplyText, pieces: readonly Piece[]): boolean =>
  pieces.length === 0 ||
  pieces.some((piece) => ANNOUNCES.test(pieceText(reply, piece)) || reply.lines[piece.line]?.block.cell !== undefined);

/** An item of a list inside the item that the question stands in: nobody puts the headings of a letter there. */
function isWithin(line: Line, own: Line | undefined): boolean {
  const outer = own?.block.item;
  const inner = line.block.item;
  return outer !== undefined && inner !== undefined && line.block.kind === "item" && inner.depth > outer.depth;
}

/** Between quoted questions the answers are what is not quoted; an unquoted answer ends where the quoted original begins. */
function quoteFilter(reply: ReplyText, place: Place, pieces: readonly Piece[]): readonly Piece[] {
  const depth = (piece: Piece): number => reply.lines[piece.line]?.block.quoteDepth ?? 0;
  if (place.quoteDepth > 0) {
    const outside = pieces.filter((piece) => depth(piece) < place.quoteDepth);
    return outside.length > 0 ? outside : pieces;
  }
  const quoted = pieces.findIndex((piece) => depth(piece) > 0);
  return quoted < 0 ? pieces : pieces.slice(0, quoted);
}
