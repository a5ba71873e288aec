/** How each line begins: bullet, label, list marker. Worked out once for the whole reply. */
import { codeAt } from "../../pattern/code-at.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { ANSWER_LABEL } from "../segments/wording.js";
import { isLetter, isLetterOrDigit, isSpace, skipSpace, small } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { withCountedLines } from "./counted-lines.js";
import { withDashedLetters } from "./dashed-letters.js";
import { type Label, parseLabel } from "./label.js";
import { withEmptyAbove } from "./nested-items.js";
import { endsAtRange, withForgottenSign, withNumberAbove, withoutInnerList, withSpacedRanges, withSubBehind } from "./own-labels.js";

export interface LineStart {
  /** Offset of the label, or of the first character after a bullet. */
  readonly position: number;
  readonly bullet: boolean;
  readonly label: Label | null;
}

const BULLETS = "*•·▪●◦‣»–-";
/** A bullet and the white space behind it. */
const LONGEST_LEAD = 12;
/** Years and big figures are no labels, but lists may be somewhat longer than the questionnaire. */
const BEYOND = 20;
/** Added to the style of labels that are list markers, not text. */
export const MARKER_STYLE = 512;

export function lineStarts(reply: ReplyText, index: QuestionIndex): LineStart[] {
  const highest = index.highestNumber + BEYOND;
  const starts = reply.lines.map((line): LineStart => {
    const text = textOf(reply, line);
    const item = line.opens && line.block.kind === "item" ? line.block.item : undefined;
    let position = line.start;
    let bullet = item !== undefined && !item.ordered;
    if (!isLetterOrDigit(codeAt(text, position)) && BULLETS.includes(text.charAt(position)) && isSpace(codeAt(text, position + 1))) {
      bullet = true;
      position = skipSpace(text, position + 1, Math.min(text.length, position + LONGEST_LEAD));
    }
    const parsed = parseLabel(text, position, line.end, highest);
    const label =
      parsed === null
        ? withForgottenSign(index, text, position, line.end)
        : parsed.parts[0]?.sub === ""
          ? withSubBehind(index, text, parsed, line.end)
          : ((endsAtRange(text, parsed) ? withForgottenSign(index, text, position, line.end) : null) ??
            withoutInnerList(index, text, position, parsed));
    const marker = item?.ordered === true ? parseLabel(item.marker, 0, item.marker.length, highest) : null;
    // "(i) 2018/19 - 8,010" in item 7 begins a list inside the answer.
    const inner = label !== null && label.prefix === "none" && (label.parts[0]?.number === null || label.parts[0]?.number === 1);
    const counted = marker?.parts[0]?.number ?? 0;
    // "16" alone in an item is what the item says.
    const figure =
      label?.alone === true && label.prefix === "none" && label.parts.length === 1 && /\d$/.test(text.slice(position, line.end).trim());
    if (bullet && figure) return { position, bullet, label: null };
    if (marker && (label === null || figure || !label.delimited || (inner && counted > 1))) {
      return { position: line.start, bullet, label: asMarker(line, item === undefined ? marker : withEmptyAbove(index, item, marker)) };
    }
    if (item?.under !== undefined && label === null) return { position, bullet, label: asMarker(line, withEmptyAbove(index, item, null)) };
    return { position, bullet, label: label !== null && isWrapped(reply, line, label) ? null : label };
  });
  const counted = withDashedLetters(reply, index, withSpacedRanges(reply, index, withCountedLines(reply, index, starts)));
  return withoutAnswerLetters(reply, withNumberAbove(reply, index, counted));
}

/** A marker's label: no character of the text is its. */
const asMarker = ({ start }: Line, label: Label | null): Label | null =>
  label === null ? null : { ...label, end: start, alone: false, style: MARKER_STYLE + label.style };

const LEADS_ON = /\b(?:to|for|of|in|and|or|see|by|on|at|from|under|your|the|both|as per)\s*$/i;
/** "… In answer to" and on the next line "question 3, yes": the wrapped rest of a sentence. */
function isWrapped(reply: ReplyText, line: Line, label: Label): boolean {
  if (line.fresh || label.prefix !== "question" || label.alone) return false;
  const before = reply.lines[line.index - 1];
  if (!before || before.document !== line.document || before.block.cell !== line.block.cell) return false;
  const text = textOf(reply, line);
  const first = codeAt(text, line.start);
  return isLetter(first) && first === small(first) && LEADS_ON.test(text.slice(Math.max(before.start, before.end - 20), before.end));
}

const LEAST_LETTERS = 3;
/** "A." before every answer and no "B." anywhere: the letter stands for the word answer, and is no sub-label. */
function withoutAnswerLetters(reply: ReplyText, starts: LineStart[]): LineStart[] {
  let letters = 0;
  const isLettered = ({ label }: LineStart, line: number, letter: string): boolean => {
    if (label === null || label.letterNumber === null) return false;
    const part = label.parts[0];
    if (label.parts.length > 1 || part?.number !== null || part.sub !== letter || label.style >= MARKER_STYLE) return false;
    const own = reply.lines[line];
    return own !== undefined && /[A-Z]/.test(textOf(reply, own).slice(own.start, label.end));
  };
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line];
    if (!start) continue;
    if (isLettered(start, line, "b")) return starts;
    if (isLettered(start, line, "a")) letters++;
  }
  if (letters < LEAST_LETTERS) return starts;
  return starts.map((start, line) => (isLettered(start, line, "a") ? { ...start, label: null } : start));
}

const LONGEST_ANSWER_LABEL = 60;
/** What a label of an answer begins with. */
const MAY_ANSWER = "aAcCfFoOrRtTyY*•·";
/** "A: 57", "Our response: …" right below the question. */
const answers = (reply: ReplyText, { fresh, document, start, end }: Line): boolean => {
  if (fresh) return false;
  const text = reply.documents[document]?.text ?? "";
  return MAY_ANSWER.includes(text.charAt(start)) && ANSWER_LABEL.test(text.slice(start, Math.min(end, start + LONGEST_ANSWER_LABEL)));
};

/**
 * The number of the stretch each line belongs to: a question's words never run over the next label, list item, cell
 * or heading.
 */
export function stretches(reply: ReplyText, starts: readonly LineStart[], headings: ReadonlySet<number>): Int32Array {
  const numbers = new Int32Array(reply.lines.length);
  let number = 0;
  for (const line of reply.lines) {
    const start = starts[line.index];
    const structure = line.opens && line.block.kind !== "line" && line.block.kind !== "paragraph";
    const besideHeading = headings.size > 0 && (headings.has(line.index - 1) || headings.has(line.index));
    const labelled = start?.bullet === true || start?.label?.delimited === true;
    if (structure || besideHeading || labelled || answers(reply, line)) number++;
    numbers[line.index] = number;
  }
  return numbers;
}
