/**
 * Learns from `answers.tsv`, answers with the status that a careful reader gives them, what single words say of the
 * status, for `src/reading/values/status-word-weights.ts`; run by hand when answers were added:
 * node --import tsx test/reading/labelled/weigh-statuses.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WordWeights } from "../../../src/reading/text/word-model.js";
import { SAID_STATUSES, type SaidStatus } from "../../../src/reading/values/status-by-words.js";
import { type Labelled, labelledIn, lettersOf, tableOf, weighWords } from "./learn.js";

export const labelledAnswers = (): readonly Labelled<SaidStatus>[] => labelledIn("answers.tsv", SAID_STATUSES);
export const weighStatuses = (answers: readonly Labelled<SaidStatus>[]): WordWeights => weighWords(answers, SAID_STATUSES);

/** The module that holds the weights, as text. */
export const moduleOf = (weights: WordWeights): string => `/**
 * What single words and pairs of words say of an answer's status: \`not held=b21f-8\` gives the weights in tenths behind
 * the letter of each status. \`^\` and \`$\` are the beginning and the end, \`0\` a figure. Learnt from
 * test/reading/labelled/answers.tsv by test/reading/labelled/weigh-statuses.ts.
 */
export const STATUS_LETTERS = {
${lettersOf(SAID_STATUSES)}} as const;

export const WORD_WEIGHTS = \`
${tableOf(weights, SAID_STATUSES)}
\`;
`;

/** Where the weights stand. */
export const WEIGHTS_FILE = join(import.meta.dirname, "../../../src/reading/values/status-word-weights.ts");

if (process.argv[1] === import.meta.filename) writeFileSync(WEIGHTS_FILE, moduleOf(weighStatuses(labelledAnswers())));
