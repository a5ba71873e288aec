/** Gathers every place of a reply where a question may be asked: by label, by words, by looks. */
import { codeAt } from "../../pattern/code-at.js";
import type { LineStart } from "../labels/line-starts.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { choiceListLines } from "../segments/choice-lists.js";
import { closingLines, lineText } from "../segments/closing.js";
import { RESPONSE_HEADING } from "../segments/wording.js";
import { isSpace } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { BEGINS_Q, FIGURED, isOf, QUESTION_MARK, SPACED } from "../text/word-kinds.js";
import { withAskedBlock } from "./asked-block.js";
import type { Mention } from "./find-questions.js";
import { flattenedPieces } from "./flattened-columns.js";
import { inOrder } from "./in-order.js";
import { lettersInProse } from "./letters-in-prose.js";
import { hasLetters, lettersInside } from "./letters-inside.js";
import { likenessOf } from "./likeness.js";
import { withEchoes } from "./mark-echoes.js";
import { hasBracket, isItem, lastNumber, midLineLabels } from "./mid-line-labels.js";
import { withOwnNumbers } from "./own-numbers.js";
import { withOwnParagraphs } from "./own-paragraphs.js";
import type { Candidate, Place } from "./place.js";
import { questionEndsAt } from "./question-end.js";
import { isFaint, isOnlyTakenUp, isSentence, referenceStarts } from "./reference-starts.js";
import { withRenumbered } from "./renumbered.js";
import type { Heading } from "./section-headings.js";
import { newStart, type Start } from "./start.js";
import { isSubjectLine } from "./subject-line.js";
import { cellsBelow, type TableRoles, tableKey } from "./table-roles.js";
import { isAnsweredFirst, isOnlyYears, isTakenUp } from "./taken-up.js";
import { isWelsh } from "./welsh.js";

/** Words that may stand between a label or line start and the first word of a question that was reworded. */
const LEAD_IN = 12;
/** So near to its first word a line is said to begin with the question. */
const AT_START = 3;
const BEYOND = 20;
const NO_START: LineStart = { position: 0, bullet: false, label: null };

export interface Places {
  readonly places: readonly Place[];
  readonly closes: Uint8Array;
  /** Lines of the requester's lists of options. */
  readonly listed: Uint8Array;
}

interface Gathering {
  readonly reply: ReplyText;
  readonly index: QuestionIndex;
  readonly mentions: readonly Mention[];
  readonly tables: ReadonlyMap<number, TableRoles>;
  readonly lineStart: readonly LineStart[];
  readonly stretch: Int32Array;
  readonly closes: Uint8Array;
}

export function findPlaces(
  reply: ReplyText,
  index: QuestionIndex,
  mentions: readonly Mention[],
  tables: ReadonlyMap<number, TableRoles>,
  lineStart: readonly LineStart[],
  headings: readonly Heading[],
  stretch: Int32Array,
): Places {
  const closes = closingLines(reply);
  const listed = choiceListLines(reply, index);
  const collected = collectStarts({ reply, index, mentions, tables, lineStart, stretch, closes });
  const starts = asPlaces(reply, withEchoes(reply, joinLabelsAndWords(reply, collected), listed));
  const places: Place[] = [];
  let heading = 0;
  let section = -1;
  let closedDocument = -1;
  let closedLine = 0;
  for (const from of starts) {
    while (heading < headings.length && (headings[heading]?.line ?? 0) < from.line.index) section = headings[heading++]?.section ?? -1;
    while (closedLine <= from.line.index) {
      const line = reply.lines[closedLine];
      if (closes[closedLine] === 2) closedDocument = line?.document ?? -1;
      else if (line?.document === closedDocument && line.end - line.start < 60 && RESPONSE_HEADING.test(lineText(reply, line, 60)))
        closedDocument = -1;
      closedLine++;
    }
    places.push(finish(reply, index, stretch, tables, from, section, closedDocument === from.line.document));
  }
  const own = withOwnParagraphs(reply, index, places);
  return { places: withRenumbered(reply, index, withOwnNumbers(index, withAskedBlock(reply, own))), closes, listed };
}

/** The subject line of a letter is no place; a sentence that takes up a question is none either, unless the request, repeated first, has the same sentence. */
function asPlaces(reply: ReplyText, starts: readonly Start[]): readonly Start[] {
  const places: Start[] = [];
  for (const start of starts) {
    if (isSubjectLine(reply, start)) continue;
    if (!isOnlyTakenUp(start)) places.push(start);
    else if (start.echoOrdinal > 0) places.push({ ...start, mentions: start.takenUp, takenUp: [] });
  }
  return places;
}

function finish(
  reply: ReplyText,
  index: QuestionIndex,
  stretch: Int32Array,
  tables: ReadonlyMap<number, TableRoles>,
  from: Start,
  section: number,
  afterClose: boolean,
): Place {
  const { line, label } = from;
  const best = from.mentions[0];
  const questionEnd = from.echoEnd >= 0 ? from.echoEnd : questionEndsAt(reply, stretch, from.textWord, best ?? null, from.slot > 0);
  const candidates: Candidate[] = from.mentions.map((mention) => ({ order: mention.order, mention, likeness: strengthOf(mention, best) }));
  for (const mention of from.takenUp) {
    if (candidates.some((candidate) => candidate.order === mention.order)) continue;
    candidates.push({ order: mention.order, mention: null, likeness: strengthOf(mention, undefined) });
  }
  if (from.slot > 0 && (best === undefined || best.recall < 0.75)) {
    for (const alike of likenessOf(reply, index, from.textWord, Math.max(questionEnd, Math.min(line.endWord, from.textWord + 40)))) {
      if (!candidates.some((candidate) => candidate.order === alike.order)) candidates.push({ ...alike, mention: null });
    }
  }
  const known = best !== undefined && best.recall > 0.85 && best.precision > 0.85;
  const pieces = !known && (label !== null || from.atLineStart) ? flattenedPieces(reply, index, from.textWord, line, candidates) : null;
  return {
    document: line.document,
    line: line.index,
    start: from.start,
    word: from.word,
    textWord: from.textWord,
    label,
    candidates: pieces ? pieces.candidates : candidates,
    questionEnd: pieces ? pieces.endWord : questionEnd,
    slot: from.slot,
    style:
      (label ? label.style + 1 : 0) +
      1024 * ((from.bullet ? 1 : 0) + 2 * (line.block.item ? 1 + line.block.item.depth : 0) + 16 * (line.block.cell ? 1 : 0)),
    atLineStart: from.atLineStart,
    quoteDepth: line.block.quoteDepth,
    section,
    afterClose,
    welsh: isWelsh(reply, line),
    pieces: pieces?.pieces ?? besideInTable(tables, line),
    restated: from.restated,
    echoOrdinal: from.echoOrdinal,
  };
}

/** Beside the questions of a table, or below them, "12" is the answer, not question 12. */
function standsBeside({ questionColumn, questionRow, numbered }: TableRoles, { block: { cell } }: Line): boolean {
  if (cell === undefined) return false;
  if (questionRow >= 0) return cell.row > questionRow;
  return questionColumn >= 0 && (cell.column > questionColumn || (cell.column < questionColumn && !numbered));
}

/** What speaks for a cell in the column of the questions, and for a label that heads a column of figures: hardly a thing else. */
const IN_COLUMN = 0.9;
const HEADS_COLUMN = 3;

function standsAsQuestion({ questionColumn, questionRow, firstRow }: TableRoles, { block: { cell } }: Line, labelled: boolean): number {
  if (cell === undefined) return 0;
  if (questionRow >= 0) return labelled && cell.row === questionRow ? HEADS_COLUMN : 0;
  return cell.column === questionColumn && cell.row >= firstRow ? IN_COLUMN : 0;
}

/** Below a question that stands side by side with others in a row of a table: its column. */
function besideInTable(tables: ReadonlyMap<number, TableRoles>, line: Line): Place["pieces"] {
  const table = tables.get(tableKey(line));
  return table && table.questionRow >= 0 && line.block.cell?.row === table.questionRow ? cellsBelow(table, line) : null;
}

/** A mention inside a longer one is the lesser reading of the same words. */
function strengthOf(mention: Mention, best: Mention | undefined): number {
  const base = mention.recall * (0.75 + 0.25 * mention.precision);
  return best && best !== mention && best.weight > mention.weight ? base * (mention.weight / best.weight) : base;
}

function collectStarts({ reply, index, mentions, tables, lineStart, stretch, closes }: Gathering): Start[] {
  const starts: Start[] = [];
  const highest = index.highestNumber + BEYOND;
  let next = 0;
  let open: Start | null = null;
  for (const line of reply.lines) {
    const text = textOf(reply, line);
    const { position, bullet, label: begins } = lineStart[line.index] ?? NO_START;
    const table = tables.size > 0 ? tables.get(tableKey(line)) : undefined;
    const besides = table !== undefined && standsBeside(table, line);
    const heads = besides && (line.block.cell?.row ?? 0) < table.firstRow;
    const label = besides && begins?.alone === true && (begins.prefix === "none" || heads) ? null : begins;
    const asked = table !== undefined && line.opens ? standsAsQuestion(table, line, label !== null) : 0;
    // "How did we do?" asks the requester.
    const closing = label === null && closes[line.index] !== 0;
    if (closing) open = null;
    let start: Start | null = null;
    const looked = label !== null || (!closing && (asked > 0 || bullet || line.fresh || (line.block.quoteDepth > 0 && line.gap)));
    if (looked) {
      const slot = asked > 0 ? asked : hasQuestionMark(text, line, reply, stretch) ? 0.7 : bullet ? 0.35 : 0;
      if (slot > 0 || label !== null) {
        start = newStart(reply, line, bullet ? line.start : position, label, bullet);
        start.slot = slot;
        starts.push(start);
      }
    }
    if (start) open = start;
    else if (line.fresh) open = null;
    // The mentions that begin on this line.
    while (next < mentions.length && (mentions[next]?.firstWord ?? 0) < line.endWord) {
      const mention = mentions[next++];
      if (mention === undefined || isOnlyYears(reply, index, mention)) continue;
      const from = open && open.line.document === line.document && open.textWord <= mention.firstWord ? open.textWord : 0;
      const led = open?.label && from > 0 && mention.firstWord - open.textWord <= LEAD_IN ? open : null;
      if (led && isAnsweredFirst(reply, index, mention, from)) led.takenUp.push(mention);
      else if (!isTakenUp(reply, index, stretch, mention, from)) open = attach(reply, starts, line, mention, open);
      else if (led) led.takenUp.push(mention);
      else if (mention.firstWord - line.firstWord <= AT_START)
        starts.push({ ...newStart(reply, line, line.start, null, false), takenUp: [mention] });
    }
    if ((line.kinds & (FIGURED | BEGINS_Q)) !== 0 && (line.endWord - line.firstWord > 12 || hasBracket(text, line))) {
      for (const made of midLineLabels(reply, line, highest, label?.end ?? line.start, lastNumber(starts))) {
        // "If Yes to Q13a, what were …" is the question's own wording.
        const inside = mentions.slice(Math.max(0, next - 6), next + 1);
        if (!inside.some((mention) => made.word > mention.firstWord && made.word < mention.endWord)) starts.push(made);
      }
    }
    const asksHere = (mentions[next - 1]?.endWord ?? 0) > line.firstWord;
    if (label !== null && !asksHere && hasLetters(text, label, line)) starts.push(...lettersInside(reply, index, lineStart, line));
    else if (hasBracket(text, line) && (label === null || label.parts[0]?.number === null))
      starts.push(...lettersInProse(reply, line, starts, label?.end ?? line.start));
  }
  const references = referenceStarts(reply, index, stretch, lineStart, starts, mentions);
  if (references.length === 0) return inOrder(starts, byPlace);
  // "Question 3 is therefore not applicable": a sentence, no label.
  const sentences = new Set(references.map((start) => start.word));
  const others = starts.filter(
    (start) => !sentences.has(start.word) || !(isSentence(reply, start) || (start.slot === 0 && isFaint(start))),
  );
  return inOrder([...others, ...references], byPlace);
}

const byPlace = (a: Start, b: Start): number => a.word - b.word || a.start - b.start;

/** Joins a mention to the label or line that leads into it, or makes it a place of its own. */
function attach(reply: ReplyText, starts: Start[], line: Line, mention: Mention, open: Start | null): Start {
  if (open && open.line.document === line.document && mention.firstWord >= open.textWord) {
    const first = open.mentions[0];
    const overlaps = first !== undefined && mention.firstWord < first.endWord;
    const several = (open.label?.parts.length ?? 0) > 1 && open.line === line;
    const leadIn = mention.recall >= 0.8 ? LEAD_IN : mention.recall >= 0.6 || several ? 5 : 2;
    const leads =
      first === undefined && mention.firstWord - open.textWord <= leadIn && !sentenceEnds(reply, open.textWord, mention.firstWord);
    if (overlaps || leads) {
      insertMention(open, mention);
      return open;
    }
  }
  const word = mention.firstWord;
  // "(in answer to: 2 - How long did it take?)"
  const leads = codeAt(textOf(reply, line), line.start) === 0x28 ? 6 : 3;
  const atLineStart = word - line.firstWord <= leads && !sentenceEnds(reply, line.firstWord, word);
  const from = atLineStart ? line.firstWord : word;
  const made: Start = {
    line,
    start: atLineStart ? line.start : (reply.wordStart[word] ?? line.start),
    word: from,
    textWord: from,
    label: null,
    mentions: [mention],
    takenUp: [],
    slot: 0,
    bullet: false,
    atLineStart,
    echoEnd: -1,
    restated: false,
    echoOrdinal: 0,
  };
  starts.push(made);
  return made;
}

function insertMention(start: Start, mention: Mention): void {
  const value = (one: Mention): number => one.weight * one.recall;
  const at = start.mentions.findIndex((other) => value(other) < value(mention));
  if (at < 0) start.mentions.push(mention);
  else start.mentions.splice(at, 0, mention);
}

/** Whether a sentence ends between two words. */
function sentenceEnds(reply: ReplyText, from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    if (isOf(reply, word, SPACED)) continue;
    const line = reply.lines[reply.wordLine[word] ?? 0];
    if (!line) return false;
    const text = textOf(reply, line);
    const end = reply.wordEnd[word] ?? 0;
    const gapEnd = Math.min(word + 1 < line.endWord ? (reply.wordStart[word + 1] ?? end) : line.end, end + 6);
    for (let at = end; at < gapEnd; at++) {
      const code = codeAt(text, at);
      // "account (2) the amount": an item in brackets begins.
      if (code === 0x28 && at + 1 === reply.wordStart[word + 1] && isItem(text, at + 1)) return true;
      if (code === 0x3f || code === 0x21 || (code === 0x2e && at + 1 < text.length && codeAt(text, at + 1) <= 0x20)) return true;
    }
    const nextLine = word + 1 < to ? reply.lines[reply.wordLine[word + 1] ?? 0] : undefined;
    if (nextLine && nextLine !== line && nextLine.fresh) return true;
  }
  return false;
}

const AFTER_QUESTION = ")\"”'’*]";
function hasQuestionMark(text: string, line: Line, reply: ReplyText, stretch: Int32Array): boolean {
  for (let at = line.index, length = 0; length < 500; at++) {
    const here = reply.lines[at];
    if (!here || (at > line.index && (here.fresh || stretch[at] !== stretch[line.index] || here.document !== line.document))) return false;
    if ((here.kinds & QUESTION_MARK) !== 0) {
      const end = Math.min(here.end, here.start + 500);
      for (let mark = text.indexOf("?", here.start); mark >= 0 && mark < end; mark = text.indexOf("?", mark + 1)) {
        if (mark + 1 === end || isSpace(codeAt(text, mark + 1)) || AFTER_QUESTION.includes(text.charAt(mark + 1))) return true;
      }
    }
    length += here.end - here.start;
  }
  return false;
}

const FURTHEST_BELOW = 3;
/** "1. Faint o eiddo sy'n ei dalu?" and below it "How many properties pay it?": the question in two languages, under one label. */
function isInOtherWords(reply: ReplyText, above: Start, below: Start): boolean {
  if (above.label === null || !above.atLineStart || above.slot < 0.5 || above.bullet || below.label !== null || !below.atLineStart)
    return false;
  if ((below.mentions[0]?.recall ?? 0) < 0.7 || above.mentions.some(({ recall }) => recall > 0.5)) return false;
  const [from, to] = [above.line.index, below.line.index];
  if (to <= from || to - from > FURTHEST_BELOW || below.line.document !== above.line.document || above.line.block.cell) return false;
  const before = reply.lines[to - 1];
  return before !== undefined && lineText(reply, before).trimEnd().endsWith("?");
}

/** A label alone on its line (or in its cell) belongs to the question that stands next. */
function joinLabelsAndWords(reply: ReplyText, starts: readonly Start[]): Start[] {
  const joined: Start[] = [];
  for (const start of starts) {
    const last = joined[joined.length - 1];
    if (last?.label?.alone === true && start.label === null && last.mentions.length === 0 && last.line.document === start.line.document) {
      const next = reply.lines[last.line.index + 1];
      const cell = last.line.block.cell;
      const sameRow = cell === undefined || cell.row === start.line.block.cell?.row;
      // "13" above the next bullet is the answer to the one before.
      const figure = start.bullet && last.label.prefix === "none" && /\d\s*$/.test(lineText(reply, last.line));
      if (
        !figure &&
        next === start.line &&
        start.textWord - next.firstWord <= 3 &&
        sameRow &&
        (start.mentions.length > 0 || start.slot > 0.5)
      ) {
        joined[joined.length - 1] = { ...start, start: last.start, word: last.word, line: last.line, label: last.label };
        continue;
      }
    }
    if (last && isInOtherWords(reply, last, start)) {
      joined[joined.length - 1] = { ...start, start: last.start, word: last.word, line: last.line, label: last.label };
      continue;
    }
    // The same in the middle of a line.
    if (
      last?.label &&
      !last.atLineStart &&
      last.mentions.length === 0 &&
      start.label === null &&
      start.mentions.length > 0 &&
      start.line === last.line &&
      start.word >= last.textWord &&
      start.word - last.textWord <= 2
    ) {
      joined[joined.length - 1] = { ...start, start: last.start, word: last.word, label: last.label };
      continue;
    }
    joined.push(start);
  }
  return joined;
}
