/**
 * Learns from `endings.tsv`, sentences of answers and of what stands below the last one, what single words say of
 * which they are, for `src/reading/segments/ending-word-weights.ts`; run by hand when sentences were added:
 * node --import tsx test/reading/labelled/weigh-endings.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAID_KINDS } from "../../../src/reading/segments/ending-by-words.js";
import type { WordWeights } from "../../../src/reading/text/word-model.js";
import { type Labelled, labelledIn, lettersOf, tableOf, weighWords } from "./learn.js";

type SaidKind = (typeof SAID_KINDS)[number];
export const labelledSentences = (): readonly Labelled<SaidKind>[] => labelledIn("endings.tsv", SAID_KINDS);
export const weighEndings = (sentences: readonly Labelled<SaidKind>[]): WordWeights => weighWords(sentences, SAID_KINDS);

/** The module that holds the weights, as text. */
export const moduleOf = (weights: WordWeights): string => `/**
 * What single words and pairs of words say of a sentence, as part of an answer or as words below the last one:
 * \`hesitate to=a-6b6\` gives the weights in tenths behind the letter of each. Learnt from test/reading/labelled/endings.tsv
 * by test/reading/labelled/weigh-endings.ts.
 */
export const ENDING_LETTERS = {
${lettersOf(SAID_KINDS)}} as const;

export const ENDING_WEIGHTS = \`
${tableOf(weights, SAID_KINDS)}
\`;
`;

/** Where the weights stand. */
export const WEIGHTS_FILE = join(import.meta.dirname, "../../../src/reading/segments/ending-word-weights.ts");

if (process.argv[1] === import.meta.filename) writeFileSync(WEIGHTS_FILE, moduleOf(weighEndings(labelledSentences())));
