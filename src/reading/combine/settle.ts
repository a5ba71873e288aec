/** The last step: every question gets exactly one answer, with references followed and notices applied. */

import type { Chain } from "../alignment/chain.js";
import type { Answer, AnswerStatus, Reading } from "../answer.js";
import { confidenceOf } from "./confidence.js";
import { type Draft, evidenceOf } from "./draft.js";
import type { DraftContext } from "./drafts.js";
import { isByNumber, numbersMisfit } from "./misfits.js";
import { findNotices, lawsFromNotices, pointsToNotice } from "./notices.js";
import { resolveReference } from "./references.js";

export interface SettleContext extends DraftContext {
  readonly chain: Chain;
  readonly drafts: Map<number, Draft>;
  readonly closes: Uint8Array;
  readonly furniture: ReadonlySet<number>;
  readonly version: string;
}

export function settleAnswers(context: SettleContext): Reading {
  const { index, drafts, chain } = context;
  const pointed = new Map<number, number>();
  const used = new Set([...drafts.values()].flatMap((draft) => draft.pieces.map((piece) => piece.line)));
  const notices = findNotices(context.reply, index, used, context.regime);
  const lent = new Map<number, readonly string[]>();
  const answers: Answer[] = [];
  const asked = index.questions.filter((question) => !question.question.group);
  const given = asked.filter((question) => (drafts.get(question.order)?.text ?? "") !== "").length / Math.max(1, asked.length);
  // A cover that answers nothing is no riddle.
  const answered = given === 0 && isCover(context) ? 1 : given;
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
    const { confidence, reasons } = confidenceOf(draft, chain, answered, { misfit: misfit && isByNumber(draft), unfound });
    const status: AnswerStatus = notice?.status ?? draft.meaning?.status ?? "no_reply";
    answers.push({
      question: question.question.id,
      status,
      text: draft.text,
      value: status === "refused" ? null : (draft.meaning?.value ?? null),
      exemptions,
      urls: draft.urls,
      refersTo: refersTo === null ? null : (index.questions[refersTo]?.question.id ?? null),
      confidence,
      evidence: evidenceOf(context.reply, draft.pieces),
      reasons: [...reasons, ...(why === null ? [] : [why]), ...(notice ? [notice.why] : [])],
    });
  }
  return { answers, layout: layoutOf(context), warnings: warningsOf(context, given), readerVersion: context.version };
}

const ATTACHED =
  /\b(?:see|find|enclos\w+|attach\w*)\b.{0,80}\b(?:attach\w*|enclos\w+|letter|document)\b|\b(?:response|reply|answers?)\b.{0,60}\battached\b/i;
const LOOKED_AT = 4000;
/** The mail says that it only carries the answers. */
const isCover = ({ reply }: SettleContext): boolean => ATTACHED.test((reply.documents[0]?.text ?? "").slice(0, LOOKED_AT));

/** What a person should look at. */
function warningsOf(context: SettleContext, answered: number): string[] {
  const { reply, chain } = context;
  const warnings: string[] = [];
  const words = reply.lines.some((line) => line.firstWord < line.endWord);
  if (answered === 0 && words) {
    warnings.push(
      isCover(context)
        ? "The mail says that the answers are attached, but none was found in an attachment."
        : "No answer to any question was found in this reply.",
    );
  }
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

/** Its own exemptions and those of the answers it points to. */
function exemptionsOf(
  drafts: ReadonlyMap<number, Draft>,
  lent: ReadonlyMap<number, readonly string[]>,
  pointed: ReadonlyMap<number, number>,
  order: number,
): string[] {
  const found = new Set<string>();
  const seen = new Set<number>();
  for (let at: number | undefined = order; at !== undefined && !seen.has(at); at = pointed.get(at)) {
    seen.add(at);
    for (const law of drafts.get(at)?.meaning?.exemptions ?? []) found.add(law);
    for (const law of lent.get(at) ?? []) found.add(law);
  }
  return [...found];
}

function layoutOf(context: SettleContext): string {
  const { anchors } = context.chain;
  if (anchors.length === 0) return "none";
  const repeated = anchors.filter((anchor) => anchor.mention !== null).length;
  const first = anchors[0];
  const cells = anchors.filter((anchor) => context.reply.lines[anchor.place.line]?.block.cell !== undefined).length;
  if (cells * 2 > anchors.length) return "table";
  if (first && first.place.quoteDepth > 0) return "answers-in-quote";
  return repeated * 2 > anchors.length ? "questions-repeated" : "answers-only";
}
