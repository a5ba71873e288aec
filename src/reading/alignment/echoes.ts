/**
 * The request repeated as a block first teaches how the authority words our questions: when a run of lines stands
 * twice in the reply, in the same order, the second run is where they are answered, and what the second line has
 * beyond the first is the answer on the same line.
 */

import type { Label } from "../labels/label.js";
import type { ReplyText } from "../text/reply-text.js";

/** A line as a question may begin it. */
export interface EchoLine {
  readonly document: number;
  /** First word after the label. */
  readonly textWord: number;
  /** One past the last word of the paragraph or line. */
  readonly endWord: number;
  /** One past the word with the first question mark, or `endWord`. */
  readonly askedEnd: number;
  readonly label: Label | null;
}

export interface Echo {
  /** Numbers of the lines given. */
  readonly first: number;
  readonly second: number;
  /** Words that both have. */
  readonly length: number;
}

const LEAST_WORDS = 3;
const KEY_WORDS = 3;
const LEAST_RUN = 2;

/** The pairs of lines that are one question stated twice, in order; empty when the request is not repeated. */
export function findEchoes(reply: ReplyText, lines: readonly EchoLine[]): Echo[] {
  const byBeginning = new Map<number, number[]>();
  const pairs: Echo[] = [];
  lines.forEach((line, at) => {
    const key = beginning(reply, line);
    if (key === null) return;
    const earlier = byBeginning.get(key);
    if (!earlier) {
      byBeginning.set(key, [at]);
      return;
    }
    for (let back = earlier.length - 1; back >= 0 && back >= earlier.length - 4; back--) {
      const first = earlier[back] ?? 0;
      const other = lines[first];
      if (!other || !sameLabel(other.label, line.label)) continue;
      const length = commonWords(reply, other, line);
      // The first statement stands alone; the second may go on with its answer.
      if (length < LEAST_WORDS || other.textWord + length < Math.min(other.endWord, other.askedEnd)) continue;
      // The wrapped rest of a question that was paired already is no question.
      const last = pairs[pairs.length - 1];
      const before = last ? lines[last.second] : undefined;
      if (last && before && line.textWord < before.textWord + last.length) break;
      pairs.push({ first, second: at, length });
      break;
    }
    earlier.push(at);
  });
  return longestOrderedRun(pairs);
}

function beginning(reply: ReplyText, line: EchoLine): number | null {
  if (line.endWord - line.textWord < LEAST_WORDS) return null;
  let key = line.document + 7;
  for (let word = 0; word < KEY_WORDS; word++) key = Math.imul(key, 31) + (reply.wordHash[line.textWord + word] ?? 0);
  return key | 0;
}

function commonWords(reply: ReplyText, one: EchoLine, other: EchoLine): number {
  const most = Math.min(one.endWord - one.textWord, reply.wordCount - other.textWord);
  let length = 0;
  while (length < most && reply.wordHash[one.textWord + length] === reply.wordHash[other.textWord + length]) length++;
  return length;
}

function sameLabel(one: Label | null, other: Label | null): boolean {
  if (!one || !other) return true;
  const a = one.parts[0];
  const b = other.parts[0];
  return a?.number === b?.number && a?.sub === b?.sub;
}

/** Both rows must run the same way, and the first row must be over before the second begins: else it is answers that are alike. */
function longestOrderedRun(pairs: readonly Echo[]): Echo[] {
  let best: Echo[] = [];
  let run: Echo[] = [];
  const done = (): void => {
    const last = run[run.length - 1];
    const head = run[0];
    if (run.length >= LEAST_RUN && last && head && last.first < head.second && run.length > best.length) best = run;
    run = [];
  };
  for (const pair of pairs) {
    const last = run[run.length - 1];
    const head = run[0];
    if (last && head && (pair.first <= last.first || pair.first >= head.second)) done();
    run.push(pair);
  }
  done();
  return best;
}
