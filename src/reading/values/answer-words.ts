/**
 * The words of one answer, prepared once and shared by everything that reads them: plain quotes and dashes, lower
 * case, and, worked out only when asked for, its sentences, figures and dates. Every position is a position in `text`.
 */
import { DIGIT, MARK, signsOf, YES_OR_NO } from "./answer-signs.js";
import { datesIn, type StatedDate } from "./dates.js";
import { type Quantity, quantitiesIn } from "./quantities.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import type { FoundWordings } from "./wording.js";
import { beginsYesNo, type YesNo } from "./yes-no.js";

/** Curly quotes, long dashes and hard spaces made plain, every character staying where it is. */
export function plain(text: string): string {
  return /[‘’ʼ‐-―−\u00a0\u202f]/u.test(text)
    ? text
        .replace(/[‘’ʼ]/gu, "'")
        .replace(/[‐-―−]/gu, "-")
        .replace(/[\u00a0\u202f]/gu, " ")
    : text;
}

/** Lower case with every character staying where it is (`İ` would become two). */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
}

/**
 * "In respect of questions 2 and 3, …", "Turning to question 4: …", "Q6 & 7 - …": words that only say what is being
 * answered. They point to no other answer and hold no figure.
 */
const LEAD_IN =
  /^(?:(?:in (?:answer|response|reply|respect|relation|regard)(?: to| of)?|turning to|as (?:to|for|regards)|regarding|with (?:regard|respect|reference) to|for|on|re|concerning)\s)?(?:your )?(?:both )?(?:(?:question|q\.?)\s?\d{1,3}(?:\s?\(?[a-h]\)?)?|(?:questions|qs\.?)\s?(?:\d{1,3}(?:\s?\(?[a-h]\)?)?(?:\s?(?:,|and|&|to|-|, and)\s?(?:q(?:uestion)?\.?\s?)?(?=\d))?){1,12})(?:\s(?:the|our) (?:answer|response|reply) is:?|[:,]|\s-)\s(?=\S)/i;

/** "Dont hold this", "we havent got", "cant say": the sign that is left out is put in. */
const WITHOUT_SIGN = /\b(do|does|did|is|are|was|were|has|have|had|could|would|should|ca|wo)nt\b/gi;
const withSigns = (text: string): string => (text.includes("nt") ? text.replace(WITHOUT_SIGN, "$1n't") : text);

const LEAD_IN_GATE = /^[^.;]{0,40}(?:question|\bqs?\b\.?\s?\d|\bq\d)/i;

/** "[not held]": the brackets only set the answer off. */
const unbracketed = (text: string): string =>
  text.startsWith("[") && text.indexOf("]") === text.length - 1 ? text.slice(1, -1).trim() : text;
const NO_QUANTITIES: readonly Quantity[] = [];
const NO_DATES: readonly StatedDate[] = [];

export class AnswerWords {
  readonly text: string;
  readonly lower: string;
  /** Bits: see answer-signs. */
  readonly signs: number;
  /** What the tables of wording found in these words, kept here by whoever asked them (a weak map costs more than it saves). */
  found: FoundWordings | null = null;
  private sentencesFound: readonly Sentence[] | undefined;
  private quantitiesFound: readonly Quantity[] | undefined;
  private datesFound: readonly StatedDate[] | undefined;
  private beginning: YesNo | null | undefined;

  /** `text` is cut at `longest` characters; the rest of so long an answer is for a person. */
  constructor(text: string, longest: number) {
    const said = withSigns(unbracketed(plain(text.length > longest ? text.slice(0, longest) : text).trim()));
    this.text = (said.includes("q") || said.includes("Q")) && LEAD_IN_GATE.test(said) ? said.replace(LEAD_IN, "") : said;
    this.lower = lowerInPlace(this.text);
    this.signs = signsOf(this.lower);
  }

  /** Whether the words have one of the signs: see answer-signs. */
  has(signs: number): boolean {
    return (this.signs & signs) !== 0;
  }

  get sentences(): readonly Sentence[] {
    this.sentencesFound ??= this.has(MARK) ? sentencesOf(this.text) : [{ start: 0, end: this.text.length }];
    return this.sentencesFound;
  }

  get quantities(): readonly Quantity[] {
    this.quantitiesFound ??= this.has(DIGIT) ? quantitiesIn(this.lower) : NO_QUANTITIES;
    return this.quantitiesFound;
  }

  /** The yes or no it begins with. */
  get yesNo(): YesNo | null {
    if (this.beginning === undefined) this.beginning = beginsYesNo(this.lower, this.has(YES_OR_NO));
    return this.beginning;
  }

  get dates(): readonly StatedDate[] {
    this.datesFound ??= this.has(DIGIT) ? datesIn(this.lower) : NO_DATES;
    return this.datesFound;
  }
}
