/** From regions to one draft for every question. */

import type { Regime } from "../../foi/terms.js";
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import type { AnswerValue } from "../answer.js";
import { clauseForEach } from "../prose/clause-for-each.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { pieceText } from "../segments/piece-text.js";
import type { Region } from "../segments/region.js";
import type { ReplyText } from "../text/reply-text.js";
import type { AnswerWords } from "../values/answer-words.js";
import { askedFor } from "../values/asked-for.js";
import { type AnswerMeaning, readAnswer } from "../values/read-answer.js";
import { type Doubt, type Draft, type DraftSource, doubtsOfLast, foldedText, NO_DOUBTS } from "./draft.js";
import { type LinkContext, urlsOf } from "./links.js";
import { sentencesApart } from "./sentences-apart.js";
import { type Sharing, sharing } from "./share.js";
import { splitPieces } from "./split-pieces.js";

export interface DraftContext {
  readonly reply: ReplyText;
  readonly index: QuestionIndex;
  readonly links: LinkContext;
  readonly regime: Regime | undefined;
  readonly questionIds: readonly string[];
  /** The words of the answers met so far: one statement is often the answer to many questions. */
  readonly prepared: Map<string, AnswerWords>;
}

export function meaningOf(context: DraftContext, order: number, text: string, urls: readonly string[]): AnswerMeaning | null {
  const question = context.index.questions[order]?.question;
  if (!question || text === "") return null;
  const { questionIds, prepared, regime } = context;
  return readAnswer(text, { question, urls, questionIds, prepared, regime });
}

interface Content {
  readonly region: Region;
  readonly text: string;
}

/** A draft for every question that an anchor covers; later ones win only over empty ones. */
export function draftsOf(context: DraftContext, regions: readonly Region[]): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const contents: Content[] = regions.map((region) => ({ region, text: foldedText(context.reply, region.pieces) }));
  let run: Content[] = [];
  for (const content of contents) {
    const first = content.region.anchor.orders[0] ?? 0;
    const heading = context.index.questions[first]?.question.group ?? false;
    const before = run.at(-1);
    if (before && before.region.anchor.place.document !== content.region.anchor.place.document) {
      close(context, drafts, run);
      run = [];
    }
    if (heading) {
      close(context, drafts, run);
      run = [];
      if (content.text !== "") forHeading(context, drafts, content, first);
      continue;
    }
    // What the heading over them says is said: the answer to the question after them is not theirs too.
    if (content.region.closed || (run.length > 0 && saidAbove(context, drafts, run, first))) {
      close(context, drafts, run);
      run = [];
    }
    run.push(content);
    if (content.region.closed && content.text === "") {
      close(context, drafts, run);
      run = [];
    } else if (content.text !== "") {
      answerRun(context, drafts, run);
      run = [];
    }
  }
  close(context, drafts, run);
  return drafts;
}

/** Whether the questions of the run have the words below their heading, and the next one stands below another. */
function saidAbove(context: DraftContext, drafts: ReadonlyMap<number, Draft>, run: readonly Content[], next: number): boolean {
  const parentOf = (order: number): string => context.index.questions[order]?.question.parent?.toLowerCase() ?? "";
  return run.every(({ region }) =>
    region.anchor.orders.every((order) => drafts.get(order)?.source === "heading" && parentOf(order) !== parentOf(next)),
  );
}

const NO_PIECES: readonly Piece[] = [];
/** Questions at the end of a run that nothing follows. */
function close(context: DraftContext, drafts: Map<number, Draft>, run: readonly Content[]): void {
  for (const { region } of run)
    for (const order of region.anchor.orders) put(drafts, make(context, order, "none", region, NO_PIECES, NO_DOUBTS, ""));
}

function answerRun(context: DraftContext, drafts: Map<number, Draft>, run: readonly Content[]): void {
  const last = run[run.length - 1];
  if (!last) return;
  const { region, text } = last;
  const own = region.anchor.orders;
  const [only] = own;
  if (run.length === 1 && own.length === 1 && only !== undefined) {
    put(drafts, make(context, only, "own", region, region.pieces, NO_DOUBTS, text));
    return;
  }
  const orders: number[] = [];
  for (const content of run) for (const order of content.region.anchor.orders) orders.push(order);
  const lastOrder = orders[orders.length - 1] ?? 0;
  const questions = orders.flatMap((order) => context.index.questions[order] ?? []);
  const urls = urlsOf(context.links, region.pieces);
  const meaning = meaningOf(context, lastOrder, text, urls);
  if (!meaning) return;
  const lines = region.pieces.map((piece) => pieceText(context.reply, piece).trim());
  const gives = meaning.status === "answered" || meaning.status === "partly_answered" || meaning.status === "not_held";
  const apart = gives && own.length === orders.length ? sentencesApart(questions, text) : null;
  const each = gives && apart === null && own.length === orders.length ? clauseForEach(context.index, orders, text) : null;
  const cut = each !== null && !each.together && region.anchor.place.label?.reference !== true;
  const parts = apart ?? (cut ? each.parts.map((part) => part.text) : null);
  const shared: Sharing = parts ? { kind: "split", parts } : sharing(questions, text, lines, meaning);
  const anchorOf = (order: number): Region => run.find((content) => content.region.anchor.orders.includes(order))?.region ?? region;
  if (shared.kind === "split") {
    const pieces = splitPieces(context.reply, region.pieces, shared.parts);
    const apartClearly = region.anchor.orders.length === 1 && !shared.parts.some((part) => GOES_ON.test(part));
    orders.forEach((order, at) => {
      const own = pieces[at] ?? [];
      const draft = make(context, order, "split", anchorOf(order), own.length > 0 ? own : region.pieces, NO_DOUBTS);
      put(drafts, { ...draft, doubts: [...draft.doubts, own.length > 0 && apartClearly && isTold(draft) ? CUT_TOLD : CUT] });
    });
    return;
  }
  if (each) {
    for (const { order, text: said } of each.parts) {
      const draft = make(context, order, "group", region, region.pieces, [CLAUSE_EACH], text);
      put(drafts, { ...draft, meaning: meaningOf(context, order, said, draft.urls) });
    }
    return;
  }
  // A label that names several questions settles it, whatever the words say.
  const covered = new Set(own);
  if (shared.kind === "all")
    for (const order of orders.slice(-shared.count))
      if (!shared.unnamed || mayAnswer(context, order, lastOrder, text, urls)) covered.add(order);
  for (const order of orders) {
    const byLabel = own.length > 1 && own.includes(order);
    if (covered.has(order)) {
      const source: DraftSource = byLabel ? "group" : covered.size > 1 ? "shared" : "own";
      const doubts =
        byLabel || source === "own" || shared.kind !== "all"
          ? []
          : [{ factor: order === lastOrder ? Math.max(0.95, shared.sure) : shared.sure, why: shared.why }];
      put(drafts, make(context, order, source, anchorOf(order), region.pieces, doubts, text));
    } else {
      put(
        drafts,
        make(
          context,
          order,
          "none",
          anchorOf(order),
          [],
          [{ factor: shared.kind === "last" ? shared.sure : 0.8, why: "The answer below seems to be the next question's only." }],
        ),
      );
    }
  }
}

const CUT: Doubt = { factor: 0.93, why: "One answer was cut into a part for each question." };
/** A part that says the value its question asks for, or plainly withholds it: all of eight and twenty such were right. */
const CUT_TOLD: Doubt = { ...CUT, factor: 0.965 };
const TOLD = 0.9;
/** "2019: 79" is a row of a list by year, "but 9 years is usual" goes on with what was said before. */
const GOES_ON = /^\W{0,2}(?:(?:but|and|or|although|though|however|while|which|so)\b|(?:19|20)\d\d\b|q[1-4]\b)/i;
const isTold = ({ meaning }: Draft): boolean =>
  meaning !== null &&
  meaning.certainty >= TOLD &&
  (meaning.status === "not_held" || meaning.status === "refused" || (meaning.value !== null && !isChoice(meaning.value)));
const isChoice = (value: AnswerValue): boolean => typeof value === "object" && value !== null && "choices" in value;
const CLAUSE_EACH: Doubt = { factor: 0.92, why: "The figure is that of the clause which speaks of this question." };

const TYPED: ReadonlySet<string> = new Set(["number", "money", "percent", "date", "duration", "boolean"]);
/** Whether words below several questions may be meant for this one: they have what it asks for, or it asks for words. */
function mayAnswer(context: DraftContext, order: number, last: number, text: string, urls: readonly string[]): boolean {
  const kindOf = (one: number): string => {
    const question = context.index.questions[one]?.question;
    return question ? askedFor(question).kind : "";
  };
  if (!TYPED.has(kindOf(order)) || kindOf(order) === kindOf(last)) return true;
  const meaning = meaningOf(context, order, text, urls);
  return meaning === null || meaning.status !== "answered" || meaning.value !== null;
}

const BELOW_HEADING: Doubt = { factor: 0.9, why: "The words stand below the heading over this question." };

/** "If you have no CRM: N/A" answers every question under the heading that has no words of its own. */
function forHeading(context: DraftContext, drafts: Map<number, Draft>, content: Content, heading: number): void {
  const question = context.index.questions[heading];
  if (!question) return;
  for (const child of context.index.questions) {
    if (child.question.parent?.toLowerCase() !== question.question.id.toLowerCase()) continue;
    const draft = make(context, child.order, "heading", content.region, content.region.pieces, []);
    // "Not applicable" is meant for all of them; an answer may be one child's only.
    const meant = draft.meaning?.status === "not_applicable";
    put(drafts, meant ? draft : { ...draft, doubts: [...draft.doubts, BELOW_HEADING] });
  }
}

/** A draft with words wins over one without, one with its own words over one under a heading. */
export function put(drafts: Map<number, Draft>, draft: Draft): void {
  const known = drafts.get(draft.order);
  if (!known || rankOf(draft) > rankOf(known)) drafts.set(draft.order, draft);
}
const rankOf = ({ text, source }: Draft): number => (text === "" ? 0 : source === "heading" ? 1 : 2);

const NO_URLS: readonly string[] = [];
const NO_NOTES: readonly string[] = [];

export function make(
  context: DraftContext,
  order: number,
  source: DraftSource,
  region: Region | null,
  pieces: readonly Piece[],
  doubts: Draft["doubts"],
  /** The words of the pieces, when they are known already. */
  text: string = foldedText(context.reply, pieces),
): Draft {
  const urls = text === "" ? NO_URLS : urlsOf(context.links, pieces);
  const notes = region?.notes ?? NO_NOTES;
  const last = doubtsOfLast(context.reply, notes, pieces);
  return {
    order,
    source: text === "" ? "none" : source,
    anchor: region?.anchor ?? null,
    pieces,
    text,
    urls,
    notes,
    doubts: last.length === 0 ? doubts : [...doubts, ...last],
    meaning: source === "whole" ? wholeMeaning(context, text, urls) : meaningOf(context, order, withoutLead(text), urls),
  };
}

/** "In answer to question 3, no." says no; the figure of the label is no value; "Q3 2025" is a quarter. */
const LEAD =
  /^(?!(?:(?:in|for) )?q[1-4]\s(?:(?:and|to|&|-)\s?q?[1-4]\s)?(?:of\s|fy\s?)?(?:(?:19|20)\d\d|\d\d[/-]\d\d)(?!\d))(?:(?:lastly|finally|also|next|then|and),?\s+)?(?:(?:in (?:answer|response|reply|relation|respect|regards?) (?:to|of)|with (?:regards?|respect) to|as (?:to|for|regards)|turning to|regarding|concerning|for|on|to|(?:our |the )?(?:answer|response|reply) (?:to|for))\s+)?(?:your\s+)?(?:(?:question|q|part|point)\.?\s?\(?\d{1,3}\)?\s?(?:\(?[a-h](?!\p{L})\)?)?|(?:questions|qs|parts|points)\.?\s?\(?\d{1,3}[a-h]?\)?(?:\s?(?:,|&|and|to|-|–)\s?){1,2}\(?\d{1,3}[a-h]?\)?(?:(?:\s?(?:,|&|and|to|-|–)\s?){1,2}\d{1,3}[a-h]?(?=\s?(?:,|&|and\b|to\b|-|–|:))){0,6}(?:,?\s?(?:and|&)\s?\d{1,3}[a-h]?(?![\p{L}\d%.,]))?)\s*(?:the answer is|our answer is|the response is)?\s*[,:–-]?\s*/iu;

/** The words that such a lead begins with. */
const MAY_LEAD = new BegunPattern(
  /^(?:lastly|finally|also|next|then|and|in|with|as|turning|regarding|concerning|for|on|to|our|the|answer|response|reply|your|q|part|point)/i,
);
/** What every such lead has. The digit is looked for first, for speed. */
const HAS_LEAD = /\d(?<=(?:question|q|part|point)s?\.?\s?\(?\d)/i;

function withoutLead(text: string): string {
  const head = text.slice(0, 160);
  const lead = MAY_LEAD.mayMatch(head) && HAS_LEAD.test(head) ? LEAD.exec(head) : null;
  const rest = lead ? text.slice(lead[0].length) : "";
  // "As for question 6." leads to nothing: it points.
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

const ANY_QUESTION = { id: "", text: "", group: false } as const;

/** A statement for the whole request gives no figure: part of it being "held" does not make it an answer. */
function wholeMeaning(context: DraftContext, text: string, urls: readonly string[]): AnswerMeaning | null {
  if (text === "") return null;
  const { questionIds, regime } = context;
  const meaning = readAnswer(text, { question: ANY_QUESTION, urls, questionIds, prepared: undefined, regime });
  const status = meaning.status === "partly_answered" ? (meaning.exemptions.length > 0 ? "refused" : "not_held") : meaning.status;
  return { ...meaning, status, value: null, refersTo: null, refersBack: null };
}
