/**
 * What the sender's own words are, by weighing all the wording found rather than by the first word that fits:
 * acknowledgements talk of exemptions and answers thank for the request.
 */
import type { CorrespondenceKind } from "./correspondence-kind.js";
import { LOOSER_TURNING_WORDING } from "./looser-turning-wording.js";
import { LOOSER_WAITING_WORDING } from "./looser-waiting-wording.js";
import type { OwnWords } from "./own-words.js";
import { type ReplyContent, replyContent, type WeighedUnit } from "./reply-content.js";
import { RESPONSE_SUBJECT, REVIEW_ASKED } from "./response-wording.js";
import { TURNING_WORDING } from "./turning-wording.js";
import { WAITING_WORDING } from "./waiting-wording.js";
import { kindsByWords } from "./word-evidence.js";
import { WordingIndex } from "./wording-index.js";

export interface ContentKind {
  readonly kind: CorrespondenceKind;
  readonly score: number;
  /** The part of the score that the tables of wording give. */
  readonly wording: number;
  /** How likely each kind is by the single words alone. */
  readonly byWords: ReadonlyMap<CorrespondenceKind, number>;
  /** Lead over the next kind. */
  readonly margin: number;
  /** All answers, refusals and "not held" together. */
  readonly substance: number;
  readonly given: number;
  readonly refused: number;
  readonly scores: ReadonlyMap<CorrespondenceKind, number>;
  readonly reasons: readonly string[];
}

/** Says what will come, so the answer is not here: without such words an acknowledgement is only politeness. */
const AHEAD =
  /\b(?:will|shall|aim|expect|intend|hope|plan|within|by|until|due|passed|forwarded|allocated|dealing|dealt|considering|considered|processing|looking|progress|track|erbyn|byddwn|byddwch|acknowledg\w*|logged|registered|quote|reference|given (?:out|to|the|a)|shared out|handed|target|due|opened|numbered|on file)\b/i;
const STILL_TO_COME =
  /\b(?:will|shall|hope|aim|expect|intend|plan|await\w*|waiting|chas\w+|still|not yet|as soon as|soon|shortly|in due course|until|need|require)\b/i;
const REVIEW_MENTIONED =
  /\breview\w*\b|\blook(?:ed|ing)? (?:at (?:it|this) )?again\b|\bcomplain\w*|\bappeal\w*|\breconsider\w*|\banother look\b|\bafresh\b|\bfresh look\b|\binternal (?:procedure|process)|\bdecision stands\b|\buph(?:e|o)ld\w*\b(?! (?:the|this|that|an|our) ex(?:emp|cep)tion)|\bIR\b|\brepresentations\b|\baggrieved\b|\bpersuaded\b|\banew\b|\bthink again\b|\bon your side\b|\badolyg\w*/i;
const ANSWER_FILE = /\.(?:pdf|docx?|odt|rtf|xlsx?|xlsm|ods|csv|pptx?|zip|msg|eml|html?|txt)$/i;

const WORDING = new WordingIndex([...WAITING_WORDING, ...TURNING_WORDING]);
const LOOSER_WORDING = new WordingIndex([...LOOSER_WAITING_WORDING, ...LOOSER_TURNING_WORDING]);

/** The weight from which a row of the usual wording says enough of its sentence. */
const SAID_PLAINLY = 2.5;
/** What a request waits for, or the turn it takes, is said beside words of receipt and of an answer to come. */
const OVER_RECEIPT: readonly (readonly [CorrespondenceKind, number])[] = [
  ["extension_notice", 3],
  ["clarification_request", 6],
  ["transfer", 8],
  ["fee_notice", 6],
];

/** What the single words of a mail weigh at most: as much as two rows of usual wording. */
const WORDS_WEIGH = 5;
/** … and of that, for other kinds where figures or items answer. */
const BESIDE_ANSWERS = 0.4;
const ANSWERS: readonly CorrespondenceKind[] = ["response_full", "response_partial", "refusal", "not_held", "internal_review_outcome"];
/** Without such a word a mail is not of the kind, whatever its other words are. */
const NEEDED: ReadonlyMap<CorrespondenceKind, RegExp> = new Map([
  ["internal_review_ack", REVIEW_MENTIONED],
  ["internal_review_outcome", REVIEW_MENTIONED],
  ["fee_notice", /£|\b(?:fees?|charges?|pay\w*|paid|cost\w*|price\w*|cheque|remit\w*|ffi)\b/i],
  ["portal_link", /https?:|\b(?:links?|log|sign|portal|account|download\w*|secure\w*|password|code|page|folder|open)\b/i],
  [
    "transfer",
    /\b(?:council|authority|trust|agency|police|board|body|association|parish|county|district|company|highways|scotland|they|them|transfer\w*)\b/i,
  ],
]);
/** They repeat what they once said would be, or say what must come first: nothing of that has happened. */
const NOT_DONE =
  /^(?:before|until|unless)\b|\b(?:unable|not (?:been |yet )?able|fail(?:ed|ing) to|could not|couldn't|did not|didn't|(?:has|have|had)(?: not|n't) (?:yet )?(?:been able|met|managed|replied|answered|responded))\b|\b(?:we|i) (?:had |have )?(?:told|promised|informed|advised|assured|led) you\b|\b(?:we|i) (?:had )?(?:said|wrote|promised) (?:that |we |you )/i;
/** Kinds that headers, subjects and senders show. */
const BY_OTHER_SIGNS: readonly CorrespondenceKind[] = ["auto_reply", "out_of_office", "recall", "spam_or_unrelated"];

function fileSigns(words: OwnWords): {
  readonly scores: ReadonlyMap<CorrespondenceKind, number>;
  readonly answer: number;
  readonly reasons: readonly string[];
} {
  const scores = new Map<CorrespondenceKind, number>();
  const reasons: string[] = [];
  let answer = 0;
  for (const file of words.attachments.filter(
    (each) => ANSWER_FILE.test(each.name) || /pdf|word|sheet|csv|opendocument/i.test(each.mediaType),
  )) {
    const name = file.name.replace(/[_\-.]+/g, " ");
    const rows: readonly (readonly [RegExp, CorrespondenceKind])[] = [
      [/\back(?:nowledg\w*)?\b/i, "acknowledgement"],
      [/\bclarif\w*/i, "clarification_request"],
      [/\bfees?\b/i, "fee_notice"],
      [/\bexten\w*|\bpit\b/i, "extension_notice"],
      [/\binternal review\b.*(?:outcome|decision|response)|(?:outcome|decision)\b.*\breview/i, "internal_review_outcome"],
      [/\btransfer/i, "transfer"],
      [/\brefus\w*/i, "refusal"],
    ];
    const named = rows.find(([pattern]) => pattern.test(name));
    if (named !== undefined) {
      scores.set(named[1], (scores.get(named[1]) ?? 0) + 4);
      reasons.push(`attachment ${file.name}`);
    } else {
      answer = Math.max(answer, /respon|reply|answer|disclos|final|decision|foi|eir|data|ymateb/i.test(name) ? 4 : 3);
      reasons.push(`attachment ${file.name}`);
    }
  }
  return { scores, answer, reasons };
}

function responseKind(content: ReplyContent, files: number): CorrespondenceKind {
  const { given, refused, notHeld } = content;
  const has = (state: string): boolean => content.items.some((item) => item === state);
  if (content.items.length > 0 && (has("mixed") || has("given"))) {
    if (has("mixed") || has("refused") || has("not_held") || content.restToFollow) return "response_partial";
    // Every item given: refusal words elsewhere must be plain before the whole counts as partial.
    return refused >= 6 ? "response_partial" : "response_full";
  }
  if (content.items.length > 1 && has("refused")) return given >= 3 || files > 0 ? "response_partial" : "refusal";
  const gives = given >= 1.5 || content.figures > 0 || files > 0;
  if ((refused >= 2.5 || notHeld >= 2.5) && content.answersPlainly) return "response_partial";
  if (content.onlyPart && gives) return "response_partial";
  if (refused >= 2.5 && refused >= notHeld) return given >= 4 || (files > 0 && given >= 1.5) ? "response_partial" : "refusal";
  if (notHeld >= 2.5) return given >= 4 || (files > 0 && given >= 1.5) ? "response_partial" : "not_held";
  return "response_full";
}

/** Weighs the sender's own words and their files. */
export function contentKind(words: OwnWords): ContentKind {
  const content = replyContent(words);
  const scores = new Map<CorrespondenceKind, number>();
  const reasons: string[] = [...content.reasons];
  const add = (kind: CorrespondenceKind, weight: number, reason: string): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
    reasons.push(`${kind.replaceAll("_", " ")} ${weight > 0 ? "+" : ""}${Math.round(weight * 10) / 10}: ${reason}`);
  };
  const subject = words.subject.replace(/^(?:\s*(?:re|fw|fwd|ateb)\s*:)*\s*/i, "");
  const isOurSubject = /^\s*(?:re|ateb)\s*:/i.test(words.subject);
  const said = content.units.filter((unit) => !unit.silent && unit.text !== "");
  const quoteOf = (unit: WeighedUnit): string => `"${unit.text.slice(0, 70)}"`;
  const mayFit = WORDING.mayFit(said);
  /** The kinds of which a sentence speaks in the usual words. */
  const heard = new Map<WeighedUnit, Set<CorrespondenceKind>>();
  const hear = (unit: WeighedUnit, kind: CorrespondenceKind): void => {
    heard.set(unit, (heard.get(unit) ?? new Set()).add(kind));
  };
  for (const [index, row] of WORDING.rows.entries()) {
    if (row.where === "subject") {
      // A reply to our subject repeats our words, not theirs.
      if (!isOurSubject && row.pattern.test(subject)) add(row.kind, row.weight, `subject "${subject.slice(0, 50)}"`);
      continue;
    }
    const fitting = (mayFit[index] ?? []).filter(
      (unit) => row.pattern.test(unit.text) && !(row.kind === "acknowledgement" && NOT_DONE.test(unit.text)),
    );
    if (row.weight >= SAID_PLAINLY) for (const unit of fitting) hear(unit, row.kind);
    const plainUnit = fitting.find((unit) => row.conditional === true || !unit.conditional);
    if (plainUnit !== undefined) add(row.kind, row.weight, quoteOf(plainUnit));
    else if (fitting[0] !== undefined) add(row.kind, row.weight * 0.15, `only conditionally: ${quoteOf(fitting[0])}`);
  }
  const looserFit = LOOSER_WORDING.mayFit(said);
  for (const [index, row] of LOOSER_WORDING.rows.entries()) {
    const unit = (looserFit[index] ?? []).find(
      (each) =>
        (row.conditional === true || !each.conditional) &&
        heard.get(each)?.has(row.kind) !== true &&
        row.pattern.test(each.text) &&
        !(row.kind === "acknowledgement" && NOT_DONE.test(each.text)),
    );
    if (unit === undefined) continue;
    hear(unit, row.kind);
    add(row.kind, row.weight, `in other words: ${quoteOf(unit)}`);
  }
  if (content.questionsToUs > 0)
    add("clarification_request", 2.5 + Math.min(3, content.questionsToUs), `${content.questionsToUs} questions to us`);
  if (content.restated > 0) add("acknowledgement", 1, `${content.restated} of our questions said back`);
  const files = fileSigns(words);
  for (const [kind, weight] of files.scores) add(kind, weight, "named by an attachment");
  reasons.push(...files.reasons);

  // An answer thanks for the request and regrets the delay; only words about what is still to come make it less.
  const ownLetters = words.own.replace(/\s+/g, "").length;
  let substance = content.given + content.refused + content.notHeld + content.figures;
  if (files.answer > 0) substance += content.given > 0 || ownLetters < 120 ? files.answer : files.answer / 2;
  if (!isOurSubject && RESPONSE_SUBJECT.test(subject) && substance > 0) substance += 1.5;
  const reviewing = said.some((unit) => REVIEW_MENTIONED.test(unit.text)) || (!isOurSubject && REVIEW_MENTIONED.test(subject));
  if (!reviewing) {
    scores.delete("internal_review_ack");
    scores.delete("internal_review_outcome");
  }
  const raise = (kind: CorrespondenceKind, weight: number): void => {
    if (weight > 0) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  const damp = (kind: CorrespondenceKind, factor: number): void => {
    const value = scores.get(kind);
    if (value !== undefined) scores.set(kind, value * factor);
  };
  // Words of receipt and of what will follow belong to the review, once one was asked for.
  const reviewAsked = said.some((unit) => !unit.conditional && REVIEW_MENTIONED.test(unit.text) && REVIEW_ASKED.test(unit.text));
  if (reviewing && reviewAsked && (scores.get("internal_review_ack") ?? 0) + (scores.get("internal_review_outcome") ?? 0) >= 5) {
    raise("internal_review_ack", 0.6 * (scores.get("acknowledgement") ?? 0));
    damp("acknowledgement", 0.3);
  }
  // What a review gives or refuses is its outcome.
  if (reviewing && (scores.get("internal_review_outcome") ?? 0) >= 4) raise("internal_review_outcome", 0.8 * substance);
  if (OVER_RECEIPT.some(([kind, least]) => (scores.get(kind) ?? 0) >= least)) damp("acknowledgement", 0.4);
  // What makes an extension necessary sounds like the excuses of a delay.
  if ((scores.get("extension_notice") ?? 0) >= 4) damp("holding_reply", 0.6);
  if (!said.some((unit) => !unit.conditional && AHEAD.test(unit.text))) damp("acknowledgement", 0.4);
  const waits = said.some((unit) => !unit.conditional && STILL_TO_COME.test(unit.text));
  const decided = content.items.length > 0 || (files.answer > 0 && content.given >= 1.5) || (substance >= 2.5 && !waits);
  // "Sorry this is late" before an answer is manners.
  if (substance >= 2.5 && !waits) damp("holding_reply", 0.5);
  if (decided) for (const kind of ["acknowledgement", "holding_reply", "clarification_request"] as const) damp(kind, 0.5);
  // "Sign in to see our response" shows nothing here.
  if ((scores.get("portal_link") ?? 0) >= 4 && content.items.length === 0 && content.figures === 0 && files.answer === 0)
    substance -= 0.7 * content.given;
  const response = responseKind(content, files.answer > 0 ? 1 : 0);
  if (substance > 0) scores.set(response, (scores.get(response) ?? 0) + substance);
  const wordingOf = new Map(scores);
  // Single words know nothing of figures and lists: where those answer, "pay" makes no fee notice.
  const onlyAnswers = decided && content.refused + content.notHeld < 2.5;
  const byWords = kindsByWords(words, content);
  for (const [each, likely] of byWords) {
    if (BY_OTHER_SIGNS.includes(each)) continue;
    const needs = NEEDED.get(each);
    if (needs !== undefined && !said.some((unit) => needs.test(unit.text)) && (isOurSubject || !needs.test(subject))) continue;
    raise(each, WORDS_WEIGH * likely * (onlyAnswers && !ANSWERS.includes(each) ? BESIDE_ANSWERS : 1));
    if (likely >= 0.3) reasons.push(`${each.replaceAll("_", " ")}: ${Math.round(likely * 100)} in 100 by the single words`);
  }
  const ranked = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  const [kind, score] = ranked[0] ?? (["acknowledgement", 0] as const);
  return {
    kind,
    score,
    wording: wordingOf.get(kind) ?? 0,
    byWords,
    margin: score - (ranked[1]?.[1] ?? 0),
    substance,
    given: content.given + content.figures,
    refused: content.refused,
    scores,
    reasons,
  };
}
