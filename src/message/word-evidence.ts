/**
 * What the single words of a mail say of its kind, whoever wrote it: the tables of wording know phrases, and officers
 * find others. For every word it is counted in how many mails of each kind it stands (`word-counts.ts`); the kinds
 * are then compared as in a naive Bayes classifier over the presence of words (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, 2008, chapter 13), each word as likely as in all mails until a kind has
 * shown otherwise.
 */
import type { CorrespondenceKind } from "./correspondence-kind.js";
import type { OwnWords } from "./own-words.js";
import type { ReplyContent } from "./reply-content.js";
import { KIND_LETTERS, MAILS_OF_KIND, WORD_COUNTS } from "./word-counts.js";

/** In how many mails of each kind a word stands, and how many mails of each kind there are. */
export interface WordCounts {
  readonly mails: ReadonlyMap<CorrespondenceKind, number>;
  readonly words: ReadonlyMap<string, ReadonlyMap<CorrespondenceKind, number>>;
}

/** Mails' worth of doubt: how many mails a kind must show before its own counts outweigh the count over all kinds. */
const DOUBT = 2;
/** The words of a mail hang together; all of them count as so many that do not. */
const INDEPENDENT_WORDS = 8;
/** A mail of fewer known words than this shows accordingly less. */
const FEW_WORDS = 25;
/** Endings that matter for grammar, not for what is said. */
const ENDING = /(?:ing|ed|s)$/;
const LONG_WORD = 5;

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\d[\d,./]*/g, " 0 ")
      .match(/\p{L}[\p{L}']*|[0£?]/gu) ?? []
  ).map((word) => (word.length > LONG_WORD ? word.replace(ENDING, "") : word));
}

/** Signs that are no single words, counted like words. */
function signsOf(words: OwnWords, content: ReplyContent): string[] {
  const signs: readonly (readonly [string, boolean])[] = [
    ["#file", words.attachments.length > 0],
    ["#list", words.units.some((unit) => unit.marker !== null)],
    ["#answers", content.answersPlainly],
    ["#gives", content.given >= 1.5],
    ["#refuses", content.refused >= 2.5],
    ["#none", content.notHeld >= 2.5],
    ["#part", content.onlyPart || content.restToFollow],
    ["#asks", content.questionsToUs > 0],
    ["#figures", content.figures > 0],
    ["#may", content.units.some((unit) => unit.conditional)],
    ...[...new Set(content.items)].map((state) => [`#item-${state}`, true] as const),
  ];
  return signs.flatMap(([sign, shows]) => (shows ? sign : []));
}

/** The different words of a mail as they are counted: of its own text, of a subject that is not ours, and signs. */
export function countedWords(words: OwnWords, content: ReplyContent): ReadonlySet<string> {
  const found = new Set<string>(signsOf(words, content));
  for (const unit of words.units) for (const word of wordsIn(unit.text)) found.add(word);
  if (!/^\s*(?:re|ateb)\s*:/i.test(words.subject)) for (const word of wordsIn(words.subject)) found.add(`:${word}`);
  return found;
}

/** `cofrestr a2h1`: the word and, behind the letter of each kind, its number of mails. */
function readCounts(): WordCounts {
  const kinds = new Map<string, CorrespondenceKind>(
    Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as CorrespondenceKind]),
  );
  const words = new Map<string, ReadonlyMap<CorrespondenceKind, number>>();
  for (const line of WORD_COUNTS.trim().split("\n")) {
    for (const entry of line.split(" ")) {
      const at = entry.indexOf("=");
      const counts = new Map<CorrespondenceKind, number>();
      for (const [, letter, count] of entry.slice(at + 1).matchAll(/([a-z])(\d+)/g)) {
        const kind = kinds.get(letter ?? "");
        if (kind !== undefined) counts.set(kind, Number(count));
      }
      words.set(entry.slice(0, at), counts);
    }
  }
  return { mails: new Map(Object.entries(MAILS_OF_KIND) as [CorrespondenceKind, number][]), words };
}

const COUNTS = readCounts();

/**
 * How likely each kind is by the words alone, all together 1; empty where no word is known.
 * @param counts those of our own mails when absent.
 */
export function kindsByWords(words: OwnWords, content: ReplyContent, counts: WordCounts = COUNTS): ReadonlyMap<CorrespondenceKind, number> {
  const all = [...counts.mails.values()].reduce((sum, each) => sum + each, 0);
  const known = [...countedWords(words, content)].flatMap((word) => counts.words.get(word) ?? []);
  if (known.length === 0) return new Map();
  const logs = new Map<CorrespondenceKind, number>([...counts.mails.keys()].map((kind) => [kind, 0]));
  for (const inKinds of known) {
    const share = [...inKinds.values()].reduce((sum, each) => sum + each, 0) / all;
    for (const [kind, mails] of counts.mails) {
      const here = ((inKinds.get(kind) ?? 0) + DOUBT * share) / (mails + DOUBT);
      logs.set(kind, (logs.get(kind) ?? 0) + Math.log(here / share));
    }
  }
  const scale = INDEPENDENT_WORDS / Math.max(FEW_WORDS, known.length);
  const best = Math.max(...logs.values());
  const likely = [...logs].map(([kind, log]) => [kind, Math.exp((log - best) * scale)] as const);
  const sum = likely.reduce((total, [, each]) => total + each, 0);
  return new Map(likely.map(([kind, each]) => [kind, each / sum]));
}
