/**
 * Which of the days printed in a mail is the one by which they will reply, and which the one to which they
 * extend. Each day is judged by the words round it; days with another part to play (return from leave, our
 * own time limit, end of a link, day of receipt) are named so that they are not taken for it.
 */
import type { Day } from "../foi/terms.js";
import { findDays } from "./date-forms.js";
import { DAY_CUES, type DayRole, REPLYING } from "./day-cues.js";
import type { OwnWords } from "./own-words.js";

/** The sentence speaks of an answer and of when, but no row above knows in which words. */
const SPEAKS_OF_ANSWERING = new RegExp(
  `\\b(?:${REPLYING}|respond|follow|ready|hope|look out|latest|deadline|time (?:allowed|limit)|clock|period|days|reckon\\w*|i'd say|i would (?:say|think)|i (?:should )?(?:think|guess)|probably|hopefully|with luck|all being well|realistic|yours|review|due|until|done|chewch|cewch|erbyn)\\b`,
  "i",
);
/** … but it is we who are to do something. */
const SPEAKS_TO_US =
  /\b(?:please|kindly|from you|if you|unless|you (?:must|should (?!have|hear|get)|need|have to)|pay\w*|fee|cheque|£|assum\w*|complain\w*|commissioner)\b/i;

export interface JudgedDay {
  readonly day: Day;
  /** The sentence is about answering, and not about what we are to do. */
  readonly ofAnswering: boolean;
  readonly role: DayRole;
  readonly weight: number;
  readonly printed: string;
}

const CLAUSE_END =
  /;\s|,?\s(?:so|but|because|although|though|whereas|which means)\s|,\s(?:and|which|who|while|as)\s|\sand (?=(?:i|we|you|they|he|she|our|my)\b)/gi;
/** The part of a sentence that holds the place from start to end. */
function clauseAt(sentence: string, start: number, end: number): string {
  let from = 0;
  let to = sentence.length;
  for (const match of sentence.matchAll(CLAUSE_END)) {
    if (match.index < start) from = match.index + match[0].length;
    else if (match.index >= end) to = Math.min(to, match.index);
  }
  return sentence.slice(from, to);
}

/** @param coming the day is after that of the mail: nothing was received on it. */
function judge(sentence: string, start: number, end: number, coming: boolean): { readonly role: DayRole; readonly weight: number } {
  const before = sentence.slice(0, start).replace(/\bi\.e\b\.?/gi, "ie");
  const after = sentence.slice(end);
  const clause = clauseAt(sentence, start, end);
  const scores = new Map<DayRole, number>();
  for (const cue of DAY_CUES) {
    if (coming && cue.role === "received") continue;
    const fits =
      (cue.before?.test(before) ?? true) &&
      (cue.after?.test(after) ?? true) &&
      (cue.anywhere?.test(sentence) ?? true) &&
      (cue.clause?.test(clause) ?? true);
    if (fits) scores.set(cue.role, (scores.get(cue.role) ?? 0) + cue.weight);
  }
  let best: { role: DayRole; weight: number } = { role: "other", weight: 0 };
  for (const [role, weight] of scores) if (role !== "extended" && weight > best.weight) best = { role, weight };
  // An extension is a due date with words of change; alone those words say nothing.
  const extended = scores.get("extended") ?? 0;
  if (extended > 0 && (best.role === "due" || extended >= 4)) {
    const rival = best.role === "due" ? 0 : best.weight;
    if (extended >= 3 && extended + (scores.get("due") ?? 0) > rival)
      best = { role: "extended", weight: extended + (scores.get("due") ?? 0) };
  }
  return best;
}

/** Every day in the sender's own words with the part it plays. */
function judgeDays(words: OwnWords, written: Day | null): readonly JudgedDay[] {
  return words.units.flatMap(({ text }) => {
    const days = findDays(text, written);
    return days.map((found) => ({
      day: found.day,
      printed: found.printed,
      ofAnswering: SPEAKS_OF_ANSWERING.test(text) && !SPEAKS_TO_US.test(text),
      ...judge(text, found.start, found.end, written !== null && found.day > written),
    }));
  });
}

export interface StatedDates {
  readonly statedDue: Day | null;
  /** A day that no words explain but that lies where the law puts the answer; for mail that tells of an answer to come. */
  readonly likelyDue: Day | null;
  readonly extendedTo: Day | null;
}

/** Twenty working days (FOIA s.10(1), FOISA s.10(1), EIR reg 5(2)) are 26 to 29 days, up to 38 over Christmas. */
function isAboutTwentyDays(from: Day, to: Day): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 24 && days <= 38;
}

/**
 * The stated due date and the date of an extension.
 * @param extending the mail is an extension notice: then the later of its dates is the extension.
 */
export function statedDates(words: OwnWords, written: Day | null, extending: boolean): StatedDates {
  const days = judgeDays(words, written);
  const ranked = (role: DayRole): JudgedDay[] => days.filter((each) => each.role === role).sort((a, b) => b.weight - a.weight);
  const due = ranked("due");
  const extended = ranked("extended");
  if (!extending) {
    // A day still to come is what they promise now; a day gone by was due and stands only where nothing newer is named.
    const promised = [...due, ...extended].filter((each) => written === null || each.day > written).sort((a, b) => b.weight - a.weight);
    const unexplained = days.filter((each) => each.role === "other" && each.weight === 0 && written !== null && each.day > written);
    const statutory =
      unexplained.find((each) => written !== null && isAboutTwentyDays(written, each.day)) ?? unexplained.find((each) => each.ofAnswering);
    return { statedDue: (promised[0] ?? due[0] ?? extended[0])?.day ?? null, likelyDue: statutory?.day ?? null, extendedTo: null };
  }
  const latest =
    [...extended, ...due]
      .map((each) => each.day)
      .sort()
      .at(-1) ?? null;
  if (latest === null) {
    // "This means 2 May": in an extension a day to come that plays no other part is the one.
    const coming = days.filter((each) => each.role === "other" && each.weight === 0 && (written === null || each.day > written)).at(-1);
    return { statedDue: ranked("former")[0]?.day ?? null, likelyDue: null, extendedTo: coming?.day ?? null };
  }
  const before = [...ranked("former"), ...due].find((each) => each.day < latest);
  return { statedDue: before?.day ?? null, likelyDue: null, extendedTo: latest };
}
