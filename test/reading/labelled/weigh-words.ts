/**
 * Learns from the answers in `answers.tsv`, each with the status that a careful reader gives it, what single words and
 * pairs say of the status, for `src/reading/values/status-word-weights.ts`; run by hand when answers were added:
 * node --import tsx test/reading/labelled/weigh-words.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AnswerWords } from "../../../src/reading/values/answer-words.js";
import { LONGEST } from "../../../src/reading/values/read-value.js";
import { SAID_STATUSES, type SaidStatus, shares, type WordWeights, wordsAndPairs } from "../../../src/reading/values/status-by-words.js";

export interface LabelledAnswer {
  readonly status: SaidStatus;
  readonly text: string;
}

/** The answers with their status. */
export function labelledAnswers(): readonly LabelledAnswer[] {
  return readFileSync(join(import.meta.dirname, "answers.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [status, text] = line.split("\t");
      if (text === undefined || !SAID_STATUSES.includes(status as SaidStatus)) throw new Error(`no labelled answer: ${line}`);
      return { status: status as SaidStatus, text };
    });
}

/** A word that stands in fewer answers shows nothing. */
const LEAST_ANSWERS = 5;
const ROUNDS = 25;
const STEP = 0.3;
const SHRINKS = 0.9;
/** Pulls weights towards 0 (L2). */
const DECAY = 2e-4;

/** Numbers that look like chance and are the same every time (Park and Miller, 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Stochastic gradient descent over the answers, in an order that changes every round. */
export function weighWords(answers: readonly LabelledAnswer[]): WordWeights {
  const inWords = answers.map(({ text }) => [...wordsAndPairs(new AnswerWords(text, LONGEST).lower)]);
  const seen = new Map<string, number>();
  for (const words of inWords) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  for (const [word, count] of seen)
    if (count >= LEAST_ANSWERS)
      weights.set(
        word,
        SAID_STATUSES.map(() => 0),
      );
  const known = inWords.map((words) =>
    words.flatMap((word) => {
      const own = weights.get(word);
      return own === undefined ? [] : [own];
    }),
  );
  const order = answers.map((_, at) => at);
  const below = chance(7);
  for (let round = 0, step = STEP; round < ROUNDS; round++, step *= SHRINKS) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const own = known[at] ?? [];
      const sums = SAID_STATUSES.map((_, status) => own.reduce((sum, word) => sum + (word[status] ?? 0), 0));
      const said = shares(sums, own.length);
      const right = SAID_STATUSES.indexOf(answers[at]?.status ?? "answered");
      const scale = 1 / Math.sqrt(Math.max(1, own.length));
      for (const word of own)
        for (let status = 0; status < word.length; status++) {
          const miss = (said[status] ?? 0) - (status === right ? 1 : 0);
          word[status] = (word[status] ?? 0) - step * (miss * scale + DECAY * (word[status] ?? 0));
        }
    }
  }
  return weights;
}

const LINE = 138;
/** Weights nearer to 0 are left out. */
const LEAST_TENTHS = 2;
/** The module that holds the weights, as text. */
export function moduleOf(weights: WordWeights): string {
  const letters = SAID_STATUSES.map((_, at) => String.fromCharCode(97 + at));
  const entries = [...weights]
    .flatMap(([word, own]) => {
      const tenths = own.flatMap((weight, at) =>
        Math.abs(Math.round(weight * 10)) < LEAST_TENTHS ? [] : [`${letters[at]}${Math.round(weight * 10)}`],
      );
      return tenths.length === 0 ? [] : [`${word}=${tenths.join("")}`];
    })
    .sort();
  const lines: string[] = [];
  let line = "";
  for (const entry of entries) {
    if (line !== "" && line.length + entry.length >= LINE) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? entry : `${line}  ${entry}`;
  }
  lines.push(line);
  return `/**
 * What single words and pairs of words say of an answer's status: \`not held=b21f-8\` gives the weights in tenths behind
 * the letter of each status. \`^\` and \`$\` are the beginning and the end, \`0\` a figure. Learnt from
 * test/reading/labelled/answers.tsv by test/reading/labelled/weigh-words.ts.
 */
export const STATUS_LETTERS = {
${SAID_STATUSES.map((status, at) => `  ${letters[at]}: ${JSON.stringify(status)},\n`).join("")}} as const;

export const WORD_WEIGHTS = \`
${lines.join("\n")}
\`;
`;
}

/** Where the weights stand. */
export const WEIGHTS_FILE = join(import.meta.dirname, "../../../src/reading/values/status-word-weights.ts");

if (process.argv[1] === import.meta.filename) writeFileSync(WEIGHTS_FILE, moduleOf(weighWords(labelledAnswers())));
