/** The last step: every question gets exactly one answer, with references followed and notices applied. */

import type { Chain } from "../alignment/chain.js";
import type { Answer, AnswerStatus, Reading } from "../answer.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { leavesOutBeside, type ReplyText } from "../text/reply-text.js";
import { type Confidence, confidenceOf } from "./confidence.js";
import { type Draft, evidenceOf } from "./draft.js";
import type { DraftContext } from "./drafts.js";
import { isByNumber, numbersMisfit } from "./misfits.js";
import { findNotices, lawsFromNotices, pointsToNotice } from "./notices.js";
import { resolveReference } from "./references.js";
import { doubtedTogether, isLost, leavesWords, mayHoldNext, namesAnother } from "./whole-reply-doubts.js";

/** `version`: of the reader. */
export function settleAnswers(
  { reply, index, regime }: DraftContext,
  chain: Chain,
  drafts: ReadonlyMap<number, Draft>,
  version: string,
): Reading {
  const pointed = new Map<number, number>();
  const used = linesOf(reply, drafts);
  const notices = findNotices(reply, index, used, regime);
  const lent = new Map<number, readonly string[]>();
  const found: Found[] = [];
  const given = shareGiven(index, drafts);
  // A cover that answers nothing is no riddle.
  const answered = given === 0 && isCover(reply) ? 1 : given;
  const misfit = numbersMisfit(index, drafts);
  for (const question of index.questions) {
    if (question.question.group) continue;
    const draft = drafts.get(question.order) ?? absent(question.order);
    const { refersTo, why } = resolveReference(index, chain, drafts, draft);
    if (refersTo !== null) pointed.set(question.order, refersTo);
    const notice = lawsFromNotices(draft, notices);
    if (notice) lent.set(question.order, notice.laws);
    const exemptions = exemptionsOf(drafts, lent, pointed, question.order);
    const unfound = exemptions.length === 0 && pointsToNotice(draft);
    const status: AnswerStatus = notice?.status ?? draft.meaning?.status ?? "no_reply";
    const sureness = confidenceOf(draft, question.question, chain, answered, {
      misfit: misfit && isByNumber(draft),
      unfound,
      naming: refersTo !== null && namesAnother(draft),
      swallowing: mayHoldNext(index, drafts, draft),
      leaving: leavesWords(reply, chain, draft, used),
    });
    if (why !== null) sureness.reasons.push(why);
    if (notice) sureness.reasons.push(notice.why);
    found.push({ id: question.question.id, draft, status, exemptions, refersTo, sureness });
  }
  const lost = isLost(found.map(({ sureness }) => sureness));
  return {
    answers: found.map((one) => answerOf(reply, index, one, lost)),
    layout: layoutOf(reply, chain),
    warnings: warningsOf(
      reply,
      chain,
      given,
      found.some(({ status }) => status === "no_reply"),
    ),
    readerVersion: version,
  };
}

/** What was found for one question. */
interface Found {
  readonly id: string;
  readonly draft: Draft;
  readonly status: AnswerStatus;
  readonly exemptions: readonly string[];
  readonly refersTo: number | null;
  readonly sureness: Confidence;
}

function answerOf(
  reply: ReplyText,
  index: QuestionIndex,
  { id, draft, status, exemptions, refersTo, sureness }: Found,
  lost: boolean,
): Answer {
  const { confidence, reasons } = lost ? doubtedTogether(sureness, draft) : sureness;
  return {
    question: id,
    status,
    text: draft.text,
    value: status === "refused" ? null : (draft.meaning?.value ?? null),
    exemptions,
    urls: draft.urls,
    refersTo: refersTo === null ? null : (index.questions[refersTo]?.question.id ?? null),
    confidence,
    evidence: evidenceOf(reply, draft.pieces),
    reasons,
  };
}

/** Whether words of an answer stand in each line of the reply. */
function linesOf(reply: ReplyText, drafts: ReadonlyMap<number, Draft>): readonly boolean[] {
  const used = reply.lines.map(() => false);
  for (const { pieces } of drafts.values()) for (const { line } of pieces) used[line] = true;
  return used;
}

/** The share of the questions that have words of their own. */
function shareGiven(index: QuestionIndex, drafts: ReadonlyMap<number, Draft>): number {
  let asked = 0;
  let given = 0;
  for (const { order, question } of index.questions) {
    if (question.group) continue;
    asked++;
    if ((drafts.get(order)?.text ?? "") !== "") given++;
  }
  return given / Math.max(1, asked);
}

const ATTACHED =
  /\b(?:see|find|enclos\w+|attach\w*)\b.{0,80}\b(?:attach\w*|enclos\w+|letter|document)\b|\b(?:response|reply|answers?)\b.{0,60}\battached\b/i;
const LOOKED_AT = 4000;
/** The mail says that it only carries the answers. */
const isCover = (reply: ReplyText): boolean => ATTACHED.test((reply.documents[0]?.text ?? "").slice(0, LOOKED_AT));

/** What a person should look at. */
function warningsOf(reply: ReplyText, chain: Chain, answered: number, unanswered: boolean): string[] {
  const warnings: string[] = [];
  const words = reply.lines.some((line) => line.firstWord < line.endWord);
  if (answered === 0 && words) {
    warnings.push(
      isCover(reply)
        ? "The mail says that the answers are attached, but none was found in an attachment."
        : "No answer to any question was found in this reply.",
    );
  }
  if (unanswered && leavesOutBeside(reply))
    warnings.push("What stands beside or below a page (a menu, an aside, a footer) was not read; an answer that is missing may be there.");
  if (chain.numbering !== "ours") warnings.push(`The reply numbers our questions in its own way (${chain.numbering}).`);
  return warnings;
}

const absent = (order: number): Draft => ({
  order,
  source: "none",
  anchor: null,
  pieces: [],
  text: "",
  urls: [],
  notes: [],
  doubts: [],
  meaning: null,
});

const NO_LAWS: readonly string[] = [];
/** Its own exemptions and those of the answers it points to. */
function exemptionsOf(
  drafts: ReadonlyMap<number, Draft>,
  lent: ReadonlyMap<number, readonly string[]>,
  pointed: ReadonlyMap<number, number>,
  order: number,
): string[] {
  const found: string[] = [];
  const seen: number[] = [];
  for (let at: number | undefined = order; at !== undefined && !seen.includes(at); at = pointed.get(at)) {
    seen.push(at);
    for (const law of drafts.get(at)?.meaning?.exemptions ?? NO_LAWS) if (!found.includes(law)) found.push(law);
    for (const law of lent.get(at) ?? NO_LAWS) if (!found.includes(law)) found.push(law);
  }
  return found;
}

function layoutOf(reply: ReplyText, { anchors }: Chain): string {
  if (anchors.length === 0) return "none";
  let repeated = 0;
  let cells = 0;
  for (const { mention, place } of anchors) {
    if (mention !== null) repeated++;
    if (reply.lines[place.line]?.block.cell !== undefined) cells++;
  }
  const first = anchors[0];
  if (cells * 2 > anchors.length) return "table";
  if (first && first.place.quoteDepth > 0) return "answers-in-quote";
  return repeated * 2 > anchors.length ? "questions-repeated" : "answers-only";
}
