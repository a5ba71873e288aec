/**
 * Letters that answer in running text without a label: "We run three street markets. At the last count 74 traders had
 * a regular pitch." Every question goes to the sentence that shares its telling words and says the kind of thing that
 * was asked for; the sentences are expected in the order of the questions. Nothing else ties the two together, so
 * such answers are always for a person to look at.
 */
import type { IndexedQuestion } from "../questions/question-index.js";
import { type Paragraph, piecesOf } from "../segments/paragraphs.js";
import { AnswerWords } from "../values/answer-words.js";
import { askedFor } from "../values/asked-for.js";
import { LONGEST, valueIn } from "../values/read-value.js";
import type { Sentence } from "../values/sentences.js";
import type { Doubt, Draft } from "./draft.js";
import { type DraftContext, make, put } from "./drafts.js";

/** A sentence that may answer. */
export interface Telling {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly text: string;
}

const MOST_SENTENCES = 120;
/** Shared weight in hundredths of the question's that a pairing must exceed. */
const THRESHOLD = 0.3;
const LEAST_WEIGHT = 1.4;
const FITS = 0.3;
const FITS_NOT = -0.15;
const NEXT = 0.12;
const BACK = -0.3;
/** So many of the questions must find their sentence, or the letter says something else. */
const LEAST_SHARE = 0.4;
const MOST_SHARE = 0.75;
/** A sentence that goes on with what the one before said. */
const GOES_ON = /^\W{0,2}(?:this|these|those|that|they|it|its|their|of (?:these|those|which)|both|all of|the figure|included)\b/i;

const SPEAKS_OF_IT = /\b(?:that|this|these|those|it|its|their|them|such|the (?:exemption|exception|public interest))\b/i;
/** A sentence that says why what the one before speaks of is not given. */
const WITHHOLDS =
  /\b(?:(?:disclos|releas)(?:ure|e|ing) (?:of|would)|except(?:ed|ion) under|exempt(?:ion)?|public interest|withh(?:e|o)ld|(?:section|regulation) \d|(?:do(?:es)?|did) not hold|not held)\b/i;

/** Adds a draft for every question that a sentence answers; false, and nothing added, when too few do. */
export function readProse(
  context: DraftContext,
  drafts: Map<number, Draft>,
  telling: readonly Telling[],
  missing: readonly number[],
  withholds: boolean,
): boolean {
  const questions = missing.flatMap((order) => context.index.questions[order] ?? []);
  const sentences = telling.slice(0, MOST_SENTENCES).map((one) => ({ ...one, ids: idsOf(context, one) }));
  if (sentences.length === 0 || questions.length === 0) return false;
  const gains = questions.map((question) => sentences.map((one) => gainOf(context, question, one)));
  const chosen = assign(gains, sentences.length);
  const answered = chosen.filter((at) => at >= 0).length;
  if (answered < Math.min(2, questions.length) || answered < questions.length * (withholds ? MOST_SHARE : LEAST_SHARE)) return false;
  const taken = new Set(chosen);
  chosen.forEach((at, number) => {
    const question = questions[number];
    const first = sentences[at];
    if (!question || !first) return;
    let last = at;
    for (let next = at + 1; next < sentences.length; next++) {
      const one = sentences[next];
      // A semicolon joins what one sentence says.
      const joined = sentences[next - 1]?.text.trimEnd().endsWith(";") === true;
      if (!one || taken.has(next) || one.paragraph !== first.paragraph) break;
      if (!(joined || GOES_ON.test(one.text) || (SPEAKS_OF_IT.test(one.text) && WITHHOLDS.test(one.text)))) break;
      last = next;
    }
    const pieces = piecesOf(context.reply, first.paragraph, first.sentence.start, sentences[last]?.sentence.end ?? first.sentence.end);
    const only = chosen.every((other, place) => place === number || other !== at);
    const sure = only && isTold(context, question, first, gains[number] ?? [], at);
    put(drafts, make(context, question.order, "prose", null, pieces, sure ? [] : [UNTOLD]));
  });
  return true;
}

/** Most of such answers are right, but a person should look. */
const UNTOLD: Doubt = { factor: 0.8, why: "Another sentence may answer it too, or none." };
const TOLD_SHARE = 0.45;
const CERTAIN = 0.85;
/** What another sentence must fall short of. */
const RIVAL = 0.7;

/** The sentence has most of the question's telling words, a value of the kind that was asked for, and no rival. */
function isTold(
  context: DraftContext,
  question: IndexedQuestion,
  one: Telling & { readonly ids: ReadonlySet<number> },
  gains: readonly number[],
  at: number,
): boolean {
  const asked = askedFor(question.question);
  if (asked.kind === "text" || asked.kind === "unknown") return false;
  const { value, certainty } = valueIn(new AnswerWords(one.text, LONGEST), asked);
  const best = gains[at] ?? 0;
  return (
    value !== null &&
    certainty >= CERTAIN &&
    shareOf(context, question, one.ids).share >= TOLD_SHARE &&
    gains.every((gain, other) => other === at || gain < best * RIVAL)
  );
}

/** The words of the questionnaire that the sentence has. */
function idsOf(context: DraftContext, { paragraph, sentence }: Telling): ReadonlySet<number> {
  const { reply } = context;
  const ids = new Set<number>();
  for (const piece of piecesOf(reply, paragraph, sentence.start, sentence.end)) {
    const line = reply.lines[piece.line];
    if (!line) continue;
    for (let word = line.firstWord; word < line.endWord; word++) {
      const at = reply.wordStart[word] ?? 0;
      if (at < piece.start || at >= piece.end) continue;
      const id = reply.wordId[word] ?? -1;
      if (id >= 0) ids.add(id);
    }
  }
  return ids;
}

/** How much speaks for the sentence as the question's answer, above what chance gives. */
function gainOf(context: DraftContext, question: IndexedQuestion, { ids, text }: { ids: ReadonlySet<number>; text: string }): number {
  const { shared, total, share } = shareOf(context, question, ids);
  if (shared < LEAST_WEIGHT || total === 0) return 0;
  const words = new AnswerWords(text, LONGEST);
  const asked = askedFor(question.question);
  const typed = asked.kind !== "text" && asked.kind !== "unknown";
  const { value, certainty } = typed ? valueIn(words, asked) : { value: null, certainty: 0 };
  const fit = !typed ? 0 : value !== null && certainty >= 0.7 ? FITS : FITS_NOT;
  return Math.max(0, share + fit - THRESHOLD);
}

/** The weight of the question's words that the sentence has, of all its words', and the share. */
function shareOf(
  context: DraftContext,
  question: IndexedQuestion,
  ids: ReadonlySet<number>,
): { readonly shared: number; readonly total: number; readonly share: number } {
  let shared = 0;
  let total = 0;
  for (const id of new Set(question.words)) {
    const weight = context.index.wordWeight[id] ?? 0;
    total += weight;
    if (ids.has(id)) shared += weight;
  }
  return { shared, total, share: total === 0 ? 0 : shared / total };
}

/** The best sentence for each question (-1: none), in the order of the questions as a rule. */
function assign(gains: readonly (readonly number[])[], count: number): number[] {
  // best[at]: the best total when the last sentence used is `at`; one more for "none used yet".
  let best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const steps: { readonly from: Int32Array; readonly used: Uint8Array }[] = [];
  for (const gain of gains) {
    const now = Float64Array.from(best);
    const from = Int32Array.from({ length: count + 1 }, (_, at) => at);
    const used = new Uint8Array(count + 1);
    let top = 0;
    for (let at = 0; at <= count; at++) if ((best[at] ?? 0) > (best[top] ?? 0)) top = at;
    let before = 0;
    for (let at = 0; at < count; at++) {
      // The best total that ends at or before this sentence.
      if ((best[at + 1] ?? 0) > (best[before] ?? 0)) before = at + 1;
      const own = gain[at] ?? 0;
      if (own <= 0) continue;
      let last = before;
      let total = (best[before] ?? 0) + own;
      const next = (best[at] ?? 0) + own + NEXT;
      if (next > total) {
        total = next;
        last = at;
      }
      if ((best[top] ?? 0) + own + BACK > total) {
        total = (best[top] ?? 0) + own + BACK;
        last = top;
      }
      if (total > (now[at + 1] ?? 0)) {
        now[at + 1] = total;
        from[at + 1] = last;
        used[at + 1] = 1;
      }
    }
    best = now;
    steps.push({ from, used });
  }
  let at = 0;
  for (let end = 0; end <= count; end++) if ((best[end] ?? 0) > (best[at] ?? 0)) at = end;
  const chosen: number[] = [];
  for (const { from, used } of steps.reverse()) {
    chosen.unshift(used[at] === 1 ? at - 1 : -1);
    at = from[at] ?? 0;
  }
  return chosen;
}
