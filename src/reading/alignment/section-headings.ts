/** Lines that name a section of the questionnaire ("Virtual appointments"): numbering may restart below them. */
import type { LineStart } from "../labels/line-starts.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { eachWord, plainWord } from "../text/word-hash.js";

export interface Heading {
  readonly line: number;
  readonly section: number;
}

const LONGEST = 90;
/** A heading that is known by its place alone. */
const LONGEST_UNKNOWN = 60;

/** Words that a heading has more or fewer of than the section's name: "Registration Service", "From our parking team". */
const AROUND = new Set(
  "the a an our of for to on in at from by and service team department section division unit office question answer response reply information part request re regarding about council authority borough county district city".split(
    " ",
  ),
);

const stem = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

function stems(text: string, from: number, to: number): string[] {
  const words: string[] = [];
  eachWord(text, from, to, (start, end) => words.push(stem(plainWord(text, start, end))));
  return words;
}

/** The section whose name has the same telling words; -1 for none or several. */
function likeSection(names: readonly ReadonlySet<string>[], spoken: readonly string[]): number {
  const telling = new Set(spoken.filter((word) => !AROUND.has(word)));
  if (telling.size === 0) return -1;
  let found = -1;
  for (const [section, name] of names.entries()) {
    const own = [...name].filter((word) => !AROUND.has(word));
    const [small, large]: readonly [readonly string[], ReadonlySet<string>] =
      own.length <= telling.size ? [own, telling] : [[...telling], new Set(own)];
    if (small.length === 0 || small.length < large.size / 2 || !small.every((word) => large.has(word))) continue;
    if (found >= 0) return -1;
    found = section;
  }
  return found;
}

/** Whether a list that counts from 1 begins on the next line, with a line above it that ends no sentence. */
function standsOverList(reply: ReplyText, starts: readonly LineStart[], line: Line): boolean {
  if (!line.gap || starts[line.index]?.label) return false;
  const below = starts[line.index + 1]?.label;
  const part = below?.parts[0];
  const first = part?.number === 1 || (part?.number === null && part.sub === "a");
  if (!first || reply.lines[line.index + 1]?.document !== line.document) return false;
  return !/[.?!,;]\s*$/.test(textOf(reply, line).slice(Math.max(line.start, line.end - 4), line.end));
}

export function sectionHeadings(reply: ReplyText, index: QuestionIndex, starts: readonly LineStart[]): Heading[] {
  if (index.sections.length === 0) return [];
  const exact = new Map(index.sections.map((name, section) => [stems(name, 0, name.length).join(" "), section]));
  const names = index.sections.map((name) => new Set(stems(name, 0, name.length)));
  const found: Heading[] = [];
  for (const line of reply.lines) {
    if (line.end - line.start > LONGEST) continue;
    const words = stems(textOf(reply, line), line.start, line.end);
    const spoken = words.join(" ");
    const section =
      exact.get(spoken) ??
      exact.get(spoken.replace(/^(?:section|part) (?:\w )?|^[a-z\d] /, "")) ??
      exact.get(spoken.replace(/ (?:question|section)$/, ""));
    if (section !== undefined) found.push({ line: line.index, section });
    else if (standsOverList(reply, starts, line)) {
      const like = likeSection(names, words);
      if (like >= 0 || line.end - line.start <= LONGEST_UNKNOWN) found.push({ line: line.index, section: like });
    }
  }
  return withUnknown(found, index.sections.length);
}

/** A heading in other words that stands where the next section's must: between known ones, or behind the last of them. */
function withUnknown(found: readonly Heading[], sections: number): Heading[] {
  // All of them unknown: as many as there are sections, or headings of something else.
  if (found.every(({ section }) => section < 0))
    return found.length === sections ? found.map(({ line }, section) => ({ line, section })) : [];
  let last = -1;
  const told: Heading[] = [];
  for (const [at, heading] of found.entries()) {
    let { section } = heading;
    if (section < 0) {
      const next = found.slice(at + 1).find((later) => later.section >= 0)?.section ?? sections;
      if (last + 1 >= next || told.some((one) => one.section === last + 1)) continue;
      section = last + 1;
    }
    told.push({ line: heading.line, section });
    last = section;
  }
  return told;
}
