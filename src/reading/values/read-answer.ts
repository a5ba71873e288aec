/** What one answer says: its status, its typed value, the exemptions it cites and the question it points to. Pure. */
import type { Regime } from "../../foi/terms.js";
import type { Question } from "../../questionnaire/questionnaire.js";
import type { AnswerStatus, AnswerValue } from "../answer.js";
import { DIGIT } from "./answer-signs.js";
import { AnswerWords } from "./answer-words.js";
import { askedFor } from "./asked-for.js";
import { LONGEST, valueIn } from "./read-value.js";
import { referenceIn } from "./refers-to.js";
import { behindPointer, inOneLanguage } from "./said-apart.js";
import { statusOf } from "./status-of.js";
import type { Finding, ValueReading } from "./value-reading.js";

export interface AnswerMeaning {
  readonly status: AnswerStatus;
  readonly value: AnswerValue;
  /** `s21`, `s40(2)`, `reg12(4)(b)`: what this answer itself cites or, for the cost limit, implies. */
  readonly exemptions: readonly string[];
  readonly refersTo: string | null;
  /** "As above", "ditto": it points to the answer before it, which only the caller knows. */
  readonly refersBack: "previous" | null;
  /** The label that it points to as printed (`4c`, `c`), also when that is none of `questionIds`; the caller may know the reply's own labels. */
  readonly refersToLabel: string | null;
  /** "swimming lessons": what the question that it points to is about, where that is said instead of a label. */
  readonly refersToSubject: string | null;
  /** "See 5": it points there on purpose; "(questions 4a and 4b)" only says what it speaks of. */
  readonly pointsOnPurpose: boolean;
  /** What the words are, seen from what was asked for; `plain` also where no value was looked for. */
  readonly finding: Finding;
  /** 0..1: that status and value are right, given that the text is the whole answer and nothing else. */
  readonly certainty: number;
  /** Why, in words for a person. */
  readonly reasons: readonly string[];
}

export interface AnswerContext {
  readonly question: Question;
  /** Addresses found in the answer, also those behind a link text. */
  readonly urls: readonly string[];
  readonly regime?: Regime | undefined;
  /** All question ids of the questionnaire, in order; keep the same array between calls, it is the key of a cache. */
  readonly questionIds: readonly string[];
  /** Words prepared earlier under the same regime, by text; new ones are added. */
  readonly prepared?: Map<string, AnswerWords> | undefined;
}

/** Statuses of answers that say no value. */
const WITHOUT_VALUE: ReadonlySet<AnswerStatus> = new Set(["refused", "already_available", "not_applicable", "see_other", "no_reply"]);

function wordsOf(text: string, prepared: Map<string, AnswerWords> | undefined): AnswerWords {
  let words = prepared?.get(text);
  if (words === undefined) {
    words = new AnswerWords(text, LONGEST);
    prepared?.set(text, words);
  }
  return words;
}

/** The words that say the value: those behind a pointer, or in one of two languages. */
function saidApart(words: AnswerWords, behind: string | null): AnswerWords {
  const apart = behind ?? (words.has(DIGIT) ? inOneLanguage(words.text) : null);
  return apart === null ? words : new AnswerWords(apart, LONGEST);
}

/** What is given in part is seldom one value: whether it was read right counts half. */
const halved = (certainty: number): number => (1 + certainty) / 2;

/**
 * Reads the words of one answer. `text` is exactly the answer, white space folded, without question and labels.
 * Never throws; the same words and question always give the same meaning.
 */
export function readAnswer(text: string, context: AnswerContext): AnswerMeaning {
  const { question, urls, regime, questionIds } = context;
  const words = wordsOf(text, context.prepared);
  const asked = askedFor(question);
  const reference = referenceIn(words.lower, words.signs, question.id, questionIds);
  let known: ValueReading | undefined;
  const behind = reference.reason === null ? null : behindPointer(words.lower, reference);
  const value = (): ValueReading => {
    known ??= valueIn(saidApart(words, behind), asked);
    return known;
  };
  const { status, certainty, exemptions, reasons: why, nearest } = statusOf(words, { asked, value, reference, behind, urls, regime });
  const said = WITHOUT_VALUE.has(status) || (status === "not_held" && !nearest) ? null : value();
  const reasons: string[] = [];
  for (const reason of why) reasons.push(reason);
  if (said !== null) for (const reason of said.reasons) reasons.push(reason);
  if (reference.reason !== null) reasons.push(reference.reason);
  return {
    status,
    value: said === null ? null : said.value,
    exemptions,
    refersTo: reference.refersTo,
    refersBack: reference.refersBack,
    refersToLabel: reference.label,
    refersToSubject: reference.subject,
    pointsOnPurpose: reference.onPurpose,
    finding: said === null ? "plain" : said.finding,
    certainty: said === null ? certainty : certainty * (status === "partly_answered" ? halved(said.certainty) : said.certainty),
    reasons,
  };
}
