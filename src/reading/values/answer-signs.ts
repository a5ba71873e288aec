/**
 * What the words of an answer have of what its readers look for, as the bits of one number: seen in one pass, so that
 * patterns that need one of these are not tried in vain. A bit may be set where the pattern then does not match; it is
 * never missing where it does.
 */
import { WordTable } from "../questions/word-table.js";
import { isDigit } from "../text/characters.js";

/** A digit. */
export const DIGIT = 1;
/** `.`, `!`, `?`, `;` or a new line before the last character: there may be a second sentence. */
export const MARK = 2;
/** A letter of a to h that stands alone or beside a digit: "4c", "see b". */
export const LETTER_LABEL = 4;
/** A word that begins with q: "question", "q4". */
export const Q_WORD = 8;
/** A word before the number of a section. */
export const CITES = 16;
/** A word that points to another answer by its label. */
export const POINTS = 32;
/** A word that points to what was said before. */
export const BACK = 64;
export const QUESTION = 128;
/** A word of refusing, not holding or pointing elsewhere. */
export const WITHHOLDS = 256;
/** A number in words, two or more. */
export const NUMBER_WORD = 512;
export const ENCLOSES = 1024;
/** A yes or no, anywhere. */
export const YES_OR_NO = 2048;
/** A word of four letters or more. */
export const WORD = 4096;

/** By their first five letters. */
const WORDS: readonly (readonly [sign: number, words: string])[] = [
  [CITES, "section sect sec s ss exemption adran adrannau foia foisa under regulation regs reg r exception rheoliad eir eirs"],
  [
    POINTS,
    "see refer as same per answered covered included provided contained given explained detailed addressed stated listed shown combined set dealt repeat duplicate copy part identical gweler fel yr",
  ],
  [BACK, "above ditto previous same before already preceding foregoing prior last uchod blaenorol"],
  [QUESTION, "question"],
  [
    WITHHOLDS,
    "unable cannot can could impossible no destroyed locate responsible remit redirect addressed best confidential sensitive disclose n not does doesn do don",
  ],
  [
    NUMBER_WORD,
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
  ],
  [ENCLOSES, "attached attachment enclosed"],
  [YES_OR_NO, "yes yeah no nope not so none"],
];
const LETTERS = 5;
const LETTER_BITS = 5;
const SMALL_A = 0x61;
const SMALL_Q = 0x71;
const SMALL_Z = 0x7a;
const LABELS = 8;
const LONG = 4;
/** Letters beyond ASCII begin here; a text with one has every sign, for what is a word in it is told by others. */
const BEYOND = 191;
const EVERY_SIGN = -1;

const letterOf = (code: number): number => code - SMALL_A + 1;
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(word.length, LETTERS); at++) key = (key << LETTER_BITS) | letterOf(word.charCodeAt(at));
  return key;
}

function tableOf(): WordTable {
  const signs = new Map<number, number>();
  for (const [sign, words] of WORDS) for (const word of words.split(" ")) signs.set(keyOf(word), (signs.get(keyOf(word)) ?? 0) | sign);
  return new WordTable(signs);
}
const TABLE = tableOf();

const isMark = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x0a;

/** The signs of a text in lower case with plain quotes (`AnswerWords.lower`). */
export function signsOf(lower: string): number {
  const end = lower.length;
  let signs = 0;
  let key = 0;
  let length = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? lower.charCodeAt(at) : 0;
    if (code >= SMALL_A && code <= SMALL_Z) {
      if (length === 0 && code === SMALL_Q) signs |= Q_WORD;
      if (length < LETTERS) key = (key << LETTER_BITS) | letterOf(code);
      length++;
      continue;
    }
    if (length > 0) {
      const known = TABLE.get(key);
      if (known > 0) signs |= known;
      if (length === 1 && key <= LABELS) signs |= LETTER_LABEL;
      if (length >= LONG) signs |= WORD;
      key = 0;
      length = 0;
    }
    if (isDigit(code)) signs |= DIGIT;
    else if (code > BEYOND) return EVERY_SIGN;
    else if (at < end - 1 && isMark(code)) signs |= MARK;
  }
  return signs;
}
