/**
 * Roundrobin as a library: read a reply against a questionnaire, with no database and no network.
 *
 * @example
 * import { documentFromText, parseQuestionnaire, readReply } from "roundrobin";
 *
 * const parsed = parseQuestionnaire({ title: "Trees", questions: [{ id: "Q1", text: "How many trees?" }] });
 * if (!parsed.ok) throw new Error(parsed.problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));
 * const reading = readReply({ questionnaire: parsed.questionnaire, documents: [documentFromText("Q1. How many trees?\n\n4,200")] });
 * reading.answers[0]; // { question: "Q1", status: "answered", text: "4,200", value: 4200, evidence: [...], ... }
 */
export { documentFromHtml } from "./adapters/documents/html-document.js";
export { documentFromText } from "./adapters/documents/text-document.js";
export type { Block, Document, DocumentWarning, Link, Mark, Span } from "./document/document.js";
export type { Regime } from "./foi/terms.js";
export { type ParsedQuestionnaire, parseQuestionnaire } from "./questionnaire/parse-questionnaire.js";
export type { AnswerType, Question, Questionnaire } from "./questionnaire/questionnaire.js";
export { ANSWER_STATUSES, type Answer, type AnswerStatus, type AnswerValue, type Evidence, type Reading } from "./reading/answer.js";
export { READER_VERSION, type ReplyInput, readReply } from "./reading/read-reply.js";
export { valueText } from "./reading/value-text.js";
