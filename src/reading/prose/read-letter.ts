/**
 * Letters that answer in running text without a label: "We run three street markets. At the last count 74 traders had
 * a regular pitch." All sentences and clauses are aligned to all questions at once (`align-letter.ts`); here the words
 * of each answer are drawn together. Nothing but likeness and order ties most of them to their questions, so such
 * answers are for a person to look at, but for those that are named or have no rival.
 */

import type { Piece } from "../alignment/place.js";
import type { Doubt, Draft } from "../combine/draft.js";
import { type DraftContext, make, meaningOf } from "../combine/drafts.js";
import { type Paragraph, piecesOf } from "../segments/paragraphs.js";
import { askedFor } from "../values/asked-for.js";
import { alignLetter } from "./align-letter.js";
import { type Clause, clausesIn, hasFigure } from "./clauses.js";
import { gainFor, spoken } from "./evidence.js";
import { type Match, matchesIn, sharedMatch, type Withholds, wordsOf } from "./matches.js";
import { topicsOf, topicWords } from "./topic-words.js";

/** What tells sentences of a letter apart from answers; `statements.ts` has the tables. */
export interface Leaves {
  /** Openings, thanks, offers: answers nothing. */
  readonly leaves: (text: string) => boolean;
  /** Says that something is not held, withheld or published. */
  readonly withholds: (text: string) => boolean;
  /** Help and advice: belongs to no answer before it. */
  readonly advises: (text: string) => boolean;
}

/** Most of such answers are right, but a person should look. */
const UNTOLD: Doubt = { factor: 0.8, why: "Another sentence may answer it too, or none." };
const SHARED: Doubt = { factor: 0.75, why: "The sentence answers another question, and perhaps this one." };
const CUT_OUT: Doubt = { factor: 0.93, why: "Where its words end in the letter is not certain." };
/** A statement that goes on so long has reasons behind it: how many of them belong to it is not certain. */
const LONG = 400;
const TOLD_SHARE = 0.45;
const CERTAIN = 0.85;
/** What another sentence must fall short of. */
const RIVAL = 0.7;

/** A sentence that goes on with what the one before said. */
const GOES_ON =
  /^\W{0,2}(?:this|these|those|that|they|it|its|their|of (?:these|those|which)|both|all of|the figure|included|there (?:was|were|is|are) no)\b/i;
const SPEAKS_OF_IT = /\b(?:that|this|these|those|it|its|their|them|they|both|such|the (?:exemption|exception|public interest))\b/i;
/** A sentence that says why what the one before speaks of is not given. */
const GIVES_REASON =
  /\b(?:(?:disclos|releas)(?:ure|e|ing) (?:of|would)|except(?:ed|ion) under|exempt(?:ion)?|public interest|withh(?:e|o)ld|(?:section|regulation) \d|(?:do(?:es)?|did) not hold|not held)\b/i;
const OF_BOTH = /\b(?:these|those|they|them|both)\b/i;

/** Drafts for the questions among `missing` that the paragraphs answer; empty when nothing is like an answer. */
export function readLetter(
  context: DraftContext,
  paragraphs: readonly Paragraph[],
  missing: readonly number[],
  { leaves, withholds, advises }: Leaves,
): Draft[] {
  const { index } = context;
  const clauses = clausesIn(paragraphs, index, leaves);
  const withheld = withheldIn(clauses, withholds);
  const matches = alignLetter(index, clauses, matchesIn(index, clauses, new Set(missing), withheld));
  const found = new Set(matches.flatMap(({ orders }) => orders));
  const left = missing.filter((order) => !found.has(order));
  const shared = left.flatMap((order) => sharedMatch(index, clauses, matches, order, withheld) ?? []);
  const taken = new Uint8Array(clauses.length);
  for (const { first, last } of matches) taken.fill(1, first, last + 1);
  const reach = matches.map((match) => reachOf(context, clauses, taken, match, advises));
  const drafts: Draft[] = [];
  matches.forEach((match, at) => {
    const pieces = piecesFor(context, clauses, match, reach[at] ?? []);
    for (const order of match.orders) drafts.push(draftFor(context, clauses, match, order, pieces, withheld, left));
  });
  for (const match of shared) {
    const at = matches.findIndex(({ first, last }) => first === match.first && last === match.last);
    const pieces = piecesFor(context, clauses, match, reach[at] ?? []);
    for (const order of match.orders) drafts.push(make(context, order, "prose", null, pieces, [SHARED]));
  }
  return drafts;
}

/** It is found elsewhere: no figure is missing there. */
const ELSEWHERE =
  /\b(?:appears?|(?:can|may) be (?:found|seen|viewed|consulted|downloaded)|(?:is|are) (?:published|available|set out|listed|shown|given)|please (?:see|consult|look)|(?:is|are) (?:in|on) (?:our|the) (?:website|publication scheme|accounts)|https?:|www\.)/i;

/** Whether an answer, or the sentence after it that speaks of it, says that something is not given; each looked at once. */
function withheldIn(clauses: readonly Clause[], withholds: (text: string) => boolean): Withholds {
  const known = new Map<string, boolean>();
  const reasons = new Map<number, boolean>();
  const reasonAfter = (last: number): boolean => {
    const here = clauses[last];
    let at = last + 1;
    while (clauses[at]?.sentence === here?.sentence && at < clauses.length) at++;
    const next = clauses[at];
    if (!here || next?.paragraph !== here.paragraph) return false;
    let end = at;
    while (clauses[end + 1]?.sentence === next.sentence) end++;
    const { heard } = wordsOf(clauses, at, end);
    return SPEAKS_OF_IT.test(heard) && GIVES_REASON.test(heard);
  };
  return (answer, last) => {
    let says = known.get(answer);
    if (says === undefined) known.set(answer, (says = ELSEWHERE.test(answer) || withholds(answer)));
    if (says) return true;
    let reason = reasons.get(last);
    if (reason === undefined) reasons.set(last, (reason = reasonAfter(last)));
    return reason;
  };
}

/** The draft; what it means is read from the question's own clause where that is quoted together with another. */
function made(
  context: DraftContext,
  clauses: readonly Clause[],
  match: Match,
  order: number,
  source: "named" | "prose",
  pieces: readonly Piece[],
  doubts: readonly Doubt[],
): Draft {
  const draft = affirmed(context, clauses, match, make(context, order, source, null, pieces, doubts));
  const leans = clauses[match.first]?.leans === true || clauses[match.last + 1]?.leans === true;
  if (!leans || draft.meaning === null || match.orders.length > 1) return draft;
  return { ...draft, meaning: meaningOf(context, order, wordsOf(clauses, match.first, match.last).answer.trim(), draft.urls) };
}

const DENIES =
  /\b(?:no|not|never|none|nobody|nothing|nor|neither|without|un[a-z]+ed|cannot|plans?|planning|planned|consider\w*|intends?|proposed?|will|may|might|would|if|whether|yet)\b|n['’]t\b/i;
const AFFIRMS_DOUBT: Doubt = { factor: 0.85, why: "It says so without a yes." };
const AFFIRMS_SHARE = 0.45;

/** "A CRM is in use" to "Do you use a CRM?": it says what was asked, and denies nothing. */
function affirmed(context: DraftContext, clauses: readonly Clause[], match: Match, draft: Draft): Draft {
  const question = context.index.questions[draft.order]?.question;
  if (!question || draft.meaning === null || draft.meaning.value !== null || draft.meaning.status !== "answered") return draft;
  if (askedFor(question).kind !== "boolean" || (match.gain?.share ?? 0) < AFFIRMS_SHARE) return draft;
  const { answer } = wordsOf(clauses, match.first, match.last);
  const denied = DENIES.exec(answer)?.[0];
  if (denied !== undefined && !question.text.toLowerCase().includes(denied.toLowerCase())) return draft;
  return { ...draft, meaning: { ...draft.meaning, value: true }, doubts: [...draft.doubts, AFFIRMS_DOUBT] };
}

function draftFor(
  context: DraftContext,
  clauses: readonly Clause[],
  match: Match,
  order: number,
  pieces: readonly Piece[],
  withholds: Withholds,
  left: readonly number[],
): Draft {
  if (!match.named) {
    const sure = match.orders.length === 1 && isTold(context, clauses, match, order, withholds, left);
    return made(context, clauses, match, order, "prose", pieces, sure ? [] : [UNTOLD]);
  }
  const draft = made(context, clauses, match, order, "named", pieces, []);
  const { meaning } = draft;
  const kind = askedFor(context.index.questions[order]?.question ?? { id: "", text: "", group: false }).kind;
  const sure =
    meaning !== null &&
    draft.text.length <= LONG &&
    (meaning.status !== "answered" || (meaning.value !== null && kind !== "unknown" && kind !== "text" && match.orders.length === 1));
  return sure ? draft : { ...draft, doubts: [...draft.doubts, CUT_OUT] };
}

/** The words have most of the question's telling ones, a value of the kind that was asked for, and no rival. */
function isTold(
  context: DraftContext,
  clauses: readonly Clause[],
  match: Match,
  order: number,
  withholds: Withholds,
  left: readonly number[],
): boolean {
  const { gain } = match;
  const question = context.index.questions[order];
  const topic = topicsOf(context.index).of[order];
  if (!gain || !question || !topic || gain.certainty < CERTAIN || gain.share < TOLD_SHARE) return false;
  const own = wordsOf(clauses, match.first, match.last);
  const one = spoken(own.heard, own.answer, false);
  // A question that nothing else answers may be the one that is meant.
  const other = left.some((rival) => {
    const asked = context.index.questions[rival];
    const about = topicsOf(context.index).of[rival];
    return asked !== undefined && about !== undefined && gainFor(asked, about, one).total >= gain.total * RIVAL;
  });
  if (other) return false;
  return clauses.every((_, at) => {
    if (at >= match.first && at <= match.last) return true;
    const { heard, answer } = wordsOf(clauses, at, at);
    return gainFor(question, topic, spoken(heard, answer, withholds(answer, at))).total < gain.total * RIVAL;
  });
}

/** Further clauses that belong to the answer, by index: the rest of its sentence, and the sentences that go on with it. */
function reachOf(
  context: DraftContext,
  clauses: readonly Clause[],
  taken: Uint8Array,
  match: Match,
  advises: (text: string) => boolean,
): number[] {
  const reach: number[] = [];
  const begin = clauses[match.first];
  if (!begin) return reach;
  for (let at = match.first - 1; at >= 0 && taken[at] === 0 && clauses[at]?.sentence === begin.sentence; at--) {
    // What stands before a match and after another one is the other's.
    let before = at;
    while (before >= 0 && taken[before] === 0 && clauses[before]?.sentence === begin.sentence) before--;
    if (before >= 0 && clauses[before]?.sentence === begin.sentence) break;
    reach.unshift(at);
  }
  reach.unshift(...ledFrom(clauses, taken, match));
  let at = match.last + 1;
  for (; taken[at] === 0 && clauses[at]?.sentence === begin.sentence; at++) reach.push(at);
  // The sentence goes on with another answer: what follows may still speak of both.
  const shared = clauses[at]?.sentence === begin.sentence;
  while (clauses[at]?.sentence === begin.sentence) at++;
  const { answer } = wordsOf(clauses, match.first, match.last);
  const words = new Set(match.orders.flatMap((order) => [...(topicsOf(context.index).of[order]?.words.keys() ?? [])]));
  const open = match.named && !(match.orders.length === 1 && hasFigure(answer));
  for (let next = at; taken[next] === 0 && clauses[next]?.paragraph === begin.paragraph; ) {
    let end = next + 1;
    while (clauses[end]?.sentence === clauses[next]?.sentence && end < clauses.length) end++;
    const { heard } = wordsOf(clauses, next, end - 1);
    const joined = /;\s*$/.test(begin.paragraph.text.slice(0, clauses[next]?.from).trimEnd());
    const reason = SPEAKS_OF_IT.test(heard) && GIVES_REASON.test(heard);
    const free = taken.subarray(next, end).every((one) => one === 0);
    if (!free || advises(heard) || (shared && !(OF_BOTH.test(heard) && (reason || GOES_ON.test(heard))))) break;
    // The letter turns to something else.
    if (turns(clauses[next])) break;
    const again = [...topicWords(heard)].filter((word) => words.has(word)).length;
    if (!(open || joined || reason || GOES_ON.test(heard) || again > 0)) break;
    for (let one = next; one < end; one++) reach.push(one);
    next = end;
  }
  return reach;
}

const turns = (one: Clause | undefined): boolean => one !== undefined && one.start > one.from + 1;

/** "You ask for this in two ways (6b and 6c) but it is the same number.": what was said before is the answer. */
const SAID_BEFORE =
  /^\W{0,3}(?:you (?:also )?ask(?:ed)? for (?:this|it|that)\b|(?:this|that|the same|it)\b[^.;]{0,40}\b(?:answers?|covers?|applies|apply|goes|deals with|disposes of|(?:is|are) (?:also )?(?:our|the|my) (?:answer|reply|response))\b)/i;

/** The sentences before a match in its paragraph that belong to it: what a naming speaks of, and the one that turned to the subject. */
function ledFrom(clauses: readonly Clause[], taken: Uint8Array, match: Match): number[] {
  const begin = clauses[match.first];
  if (!begin) return [];
  const free: number[] = [];
  let first = match.first;
  while (clauses[first - 1]?.sentence === begin.sentence) first--;
  for (let at = first - 1; at >= 0 && taken[at] === 0 && clauses[at]?.paragraph === begin.paragraph; at--) free.unshift(at);
  if (first !== match.first && taken.subarray(first, match.first).some((one) => one === 1)) return [];
  if (match.named && SAID_BEFORE.test(wordsOf(clauses, match.first, match.first).heard)) {
    const sentence = clauses[first - 1]?.sentence;
    return free.filter((at) => clauses[at]?.sentence === sentence);
  }
  if (turns(begin)) return [];
  const turned = free.find((at) => {
    const one = clauses[at];
    return one !== undefined && turns(one) && clauses[at - 1]?.sentence !== one.sentence && one.namings.length === 0;
  });
  return turned === undefined ? [] : free.filter((at) => at >= turned);
}

/** "… in some form (questions 4a and 4b)": the name at the very end is no part of the answer. */
const ENDS_NAMED = /\s\((?:your )?(?:questions?|qs?|points?|parts?)?\.?\s?\d{1,3}\s?[a-h]?[^()]{0,40}\)(?=\W{0,2}$)/i;

function piecesFor(context: DraftContext, clauses: readonly Clause[], match: Match, reach: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let { first, last } = match;
  while (clauses[first]?.leans === true && clauses[first - 1]?.sentence === clauses[first]?.sentence) first--;
  while (clauses[last + 1]?.leans === true && clauses[last + 1]?.sentence === clauses[last]?.sentence) last++;
  const all = [...new Set([...reach, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])].sort((a, b) => a - b);
  for (let at = 0; at < all.length; ) {
    let to = at;
    while (all[to + 1] === (all[to] ?? 0) + 1) to++;
    const begin = clauses[all[at] ?? 0];
    const end = clauses[all[to] ?? 0];
    if (begin && end) {
      const begins = at === 0 ? begin.start : begin.from;
      const text = begin.paragraph.text.slice(begins, end.end);
      const tail = to === all.length - 1 && last === all[to] ? ENDS_NAMED.exec(text) : null;
      pieces.push(...piecesOf(context.reply, begin.paragraph, begins, tail ? begins + tail.index : end.end));
    }
    at = to + 1;
  }
  return pieces;
}
