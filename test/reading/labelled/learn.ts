/** Learns from labelled texts what single words and pairs say of the label, for the models of `src/reading/text/word-model.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shares, type WordWeights, wordsAndPairs } from "../../../src/reading/text/word-model.js";
import { AnswerWords } from "../../../src/reading/values/answer-words.js";
import { LONGEST } from "../../../src/reading/values/read-value.js";
import { packedLines } from "../../packed-lines.js";

export interface Labelled<Label extends string> {
  readonly label: Label;
  readonly text: string;
}

/** The texts of a table in this folder: a label, a tab, the text. */
export function labelledIn<Label extends string>(file: string, labels: readonly Label[]): readonly Labelled<Label>[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [said, text] = line.split("\t");
      const label = labels.find((one) => one === said);
      if (text === undefined || label === undefined) throw new Error(`no labelled text: ${line}`);
      return { label, text };
    });
}

/** A word that stands in fewer texts shows nothing. */
const LEAST_TEXTS = 5;
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

/** Stochastic gradient descent over the texts, in an order that changes every round. */
export function weighWords<Label extends string>(texts: readonly Labelled<Label>[], labels: readonly Label[]): WordWeights {
  const inWords = texts.map(({ text }) => [...wordsAndPairs(new AnswerWords(text, LONGEST).lower)]);
  const seen = new Map<string, number>();
  for (const words of inWords) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  for (const [word, count] of seen)
    if (count >= LEAST_TEXTS)
      weights.set(
        word,
        labels.map(() => 0),
      );
  const known = inWords.map((words) =>
    words.flatMap((word) => {
      const own = weights.get(word);
      return own === undefined ? [] : [own];
    }),
  );
  const order = texts.map((_, at) => at);
  const below = chance(7);
  for (let round = 0, step = STEP; round < ROUNDS; round++, step *= SHRINKS) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const own = known[at] ?? [];
      const sums = labels.map((_, label) => own.reduce((sum, word) => sum + (word[label] ?? 0), 0));
      const said = shares(sums, own.length);
      const right = labels.findIndex((label) => label === texts[at]?.label);
      const scale = 1 / Math.sqrt(Math.max(1, own.length));
      for (const word of own)
        for (let label = 0; label < word.length; label++) {
          const miss = (said[label] ?? 0) - (label === right ? 1 : 0);
          word[label] = (word[label] ?? 0) - step * (miss * scale + DECAY * (word[label] ?? 0));
        }
    }
  }
  return weights;
}

const LINE = 138;
/** Weights nearer to 0 are left out. */
const LEAST_TENTHS = 2;

/** The lines of the table that `readWeights` reads. */
export function tableOf(weights: WordWeights, labels: readonly string[]): string {
  const letters = labels.map((_, at) => String.fromCharCode(97 + at));
  const entries = [...weights]
    .flatMap(([word, own]) => {
      const tenths = own.flatMap((weight, at) =>
        Math.abs(Math.round(weight * 10)) < LEAST_TENTHS ? [] : [`${letters[at]}${Math.round(weight * 10)}`],
      );
      return tenths.length === 0 ? [] : [`${word}=${tenths.join("")}`];
    })
    .sort();
  return packedLines(entries, LINE, "  ").join("\n");
}

/** The letters of the labels, as source. */
export const lettersOf = (labels: readonly string[]): string =>
  labels.map((label, at) => `  ${String.fromCharCode(97 + at)}: ${JSON.stringify(label)},\n`).join("");
