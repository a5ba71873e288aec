/**
 * Counts the words of the mails under `fixtures` for `src/message/word-counts.ts`; run by hand when mails were added:
 * node --import tsx test/message/count-words.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import type { CorrespondenceKind } from "../../src/message/correspondence-kind.js";
import { type OwnWords, ownWords } from "../../src/message/own-words.js";
import { replyContent } from "../../src/message/reply-content.js";
import { countedWords, type WordCounts } from "../../src/message/word-evidence.js";
import { packedLines } from "../packed-lines.js";

/** Mail servers' own words are known by tables of their own. */
const NOT_COUNTED: readonly CorrespondenceKind[] = ["bounce_hard", "bounce_soft"];
/** A word of one mail shows nothing. */
const LEAST_MAILS = 2;
const LINE = 132;

export interface LabelledMail {
  readonly file: string;
  readonly kind: CorrespondenceKind;
  readonly words: OwnWords;
}

/** The mails under `fixtures` with their kinds. */
export async function labelledMails(folder: string): Promise<readonly LabelledMail[]> {
  const table = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly { file: string; kind: CorrespondenceKind }[];
  const mails: LabelledMail[] = [];
  for (const { file, kind } of table)
    if (!NOT_COUNTED.includes(kind))
      mails.push({ file, kind, words: ownWords(await parseMail(readFileSync(join(folder, file))), ["survey@survey-desk.example"]) });
  return mails;
}

/** In how many of the mails of each kind each word stands. */
export function countWords(mails: readonly LabelledMail[]): WordCounts {
  const ofKind = new Map<CorrespondenceKind, number>();
  const words = new Map<string, Map<CorrespondenceKind, number>>();
  for (const mail of mails) {
    ofKind.set(mail.kind, (ofKind.get(mail.kind) ?? 0) + 1);
    for (const word of countedWords(mail.words, replyContent(mail.words))) {
      const counts = words.get(word) ?? new Map<CorrespondenceKind, number>();
      counts.set(mail.kind, (counts.get(mail.kind) ?? 0) + 1);
      words.set(word, counts);
    }
  }
  const seen = [...words].filter(([, counts]) => [...counts.values()].reduce((sum, each) => sum + each, 0) >= LEAST_MAILS);
  return { mails: ofKind, words: new Map(seen) };
}

/** The module that holds the counts, as text. */
export function moduleOf(counts: WordCounts): string {
  const kinds = [...counts.mails.keys()].sort();
  const letters = new Map(kinds.map((kind, index) => [kind, String.fromCharCode(97 + index)] as const));
  const entries = [...counts.words]
    .map(([word, inKinds]) => {
      const shown = kinds.flatMap((kind) => (inKinds.has(kind) ? `${letters.get(kind)}${inKinds.get(kind)}` : []));
      return `${word}=${shown.join("")}`;
    })
    .sort();
  const lines = packedLines(entries, LINE, " ");
  const object = (rows: readonly (readonly [string, string])[]): string => rows.map(([name, value]) => `  ${name}: ${value},\n`).join("");
  return `/**
 * In how many mails of each kind a word stands: \`about=a12h3\` says in 12 of the kind whose letter is a and in 3 of h.
 * The evidence is every mail under test/message/fixtures; test/message/count-words.ts counts them. \`:\` marks a word
 * of the subject, \`#\` a sign that is no word.
 */
export const KIND_LETTERS = {
${object(kinds.map((kind) => [kind, JSON.stringify(letters.get(kind))]))}} as const;

export const MAILS_OF_KIND = {
${object(kinds.map((kind) => [kind, String(counts.mails.get(kind))]))}} as const;

export const WORD_COUNTS = \`
${lines.join("\n")}
\`;
`;
}

/** Where the counts stand. */
export const COUNTS_FILE = join(import.meta.dirname, "../../src/message/word-counts.ts");
export const FIXTURES = join(import.meta.dirname, "fixtures");

if (process.argv[1] === import.meta.filename) writeFileSync(COUNTS_FILE, moduleOf(countWords(await labelledMails(FIXTURES))));
