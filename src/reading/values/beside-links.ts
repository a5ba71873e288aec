/** What an answer says besides its links: one that says next to nothing else only points. */
import { matchesOf } from "../text/characters.js";
import type { AnswerWords } from "./answer-words.js";
import type { WordingHit } from "./wording.js";

const URL = /https?:\/\/\S+|www\.\S+|\[\d{1,3}\]/g;
const WORD = /[a-z\d£%]+/g;
const LINK_WORDS = new Set(
  "please see the link here at on our website web page site published available can be found this is information via visit refer to following below in and for of it a are link: links from attached also under click".split(
    " ",
  ),
);

/** Words beside the links: few and only pointing ones mean that the link is the answer. */
export function besideLinks(text: string): { pointing: number; other: number } {
  let pointing = 0;
  let other = 0;
  for (const match of matchesOf(WORD, text.replace(URL, " "))) {
    if (LINK_WORDS.has(match[0])) pointing++;
    else if (++other > 40) break;
  }
  return { pointing, other };
}

/** What goes beyond an answer. */
const MORE =
  /^(?:(?:and|the|our|a|any|all|for|their|its) ){0,2}(?:addresses|locations?|postcodes|full|further|more|maps?|plans|photographs?|opening|timetables?|other|others|additional|each one|background)\b/;
/** "1. Depot (4) 2. Workshops (2). Addresses are on our website": what is published goes beyond the answer before it. */
export function onlyMoreIsPublished({ lower, sentences }: AnswerWords, available: readonly WordingHit[]): boolean {
  const first = Math.min(...available.map(({ start }) => start));
  const sentence = sentences.find(({ start, end }) => first >= start && first < end);
  if (sentence === undefined || available.length === 0) return false;
  const before = lower.slice(0, sentence.start);
  return MORE.test(lower.slice(sentence.start).trimStart()) && besideLinks(before).other >= 4;
}
