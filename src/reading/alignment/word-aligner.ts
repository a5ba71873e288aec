/** One question against one stretch of a reply, word by word: typos, dropped words and small edits do not matter. */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { Scratch } from "../text/scratch.js";
import type { Mention } from "./find-questions.js";

/** What a word costs that is not the question's, and as a share of its weight one of the question's that is left out. */
const INSERTED = 0.22;
const LEFT_OUT = 0.25;
const LEAST_RECALL = 0.42;
const LEAST_HITS = 2;

const TRIED = new Scratch();
const IN_QUESTION = new Scratch();
const IN_WINDOW = new Scratch();

/** Words of the reply that are in no question, looked up once more as slips of the pen. */
class Spelling {
  private readonly tried: Int32Array;
  constructor(
    private readonly reply: ReplyText,
    private readonly index: QuestionIndex,
  ) {
    this.tried = TRIED.zeros(reply.wordCount);
  }
  idOf(word: number): number {
    const id = this.reply.wordId[word] ?? -1;
    if (id >= 0 || this.tried[word] === 1) return id;
    this.tried[word] = 1;
    const line = this.reply.lines[this.reply.wordLine[word] ?? 0];
    const text = line ? (this.reply.documents[line.document]?.text ?? "") : "";
    const near = this.index.slips.idOf(text, this.reply.wordStart[word] ?? 0, this.reply.wordEnd[word] ?? 0);
    if (near >= 0) this.reply.wordId[word] = near;
    return near;
  }
}

/** The best way to end at each word of the window, for the words of the question so far. */
class Columns {
  readonly score: Float64Array;
  /** Where it begins. */
  readonly start: Int32Array;
  /** Weight and number of the words found. */
  readonly matched: Float64Array;
  readonly hits: Int32Array;
  /** The words of the window, slips of the pen put right. */
  readonly ids: Int32Array;

  constructor(readonly width: number) {
    this.score = new Float64Array(width);
    this.start = new Int32Array(width);
    this.matched = new Float64Array(width);
    this.hits = new Int32Array(width);
    this.ids = new Int32Array(width);
  }
}

/** Scratch: every reply needs it, and nothing in it outlives one alignment. */
const USUAL_WIDTH = 512;
const usual = new Columns(USUAL_WIDTH);

/** Aligns questions with windows of one reply. */
export class WordAligner {
  private readonly spelling: Spelling;
  /** `inQuestion[id] === stamp`: the word is one of the question's; `inWindow[id] === stamp`: and stands in the window. */
  private readonly inQuestion: Int32Array;
  private readonly inWindow: Int32Array;
  private stamp = 0;
  private columns = usual;

  constructor(reply: ReplyText, index: QuestionIndex) {
    this.spelling = new Spelling(reply, index);
    this.inQuestion = IN_QUESTION.zeros(index.vocabularySize);
    this.inWindow = IN_WINDOW.zeros(index.vocabularySize);
  }

  /** Best stretch of the words from..to for the question, by dynamic programming (local alignment, linear gap cost). */
  align(question: IndexedQuestion, from: number, to: number): Mention | null {
    const width = to - from + 1;
    if (this.columns.width < width) this.columns = new Columns(width * 2);
    const { score, start, matched, hits, ids } = this.columns;
    const { words, weights } = question;
    const stamp = ++this.stamp;
    for (let row = 0; row < words.length; row++) this.inQuestion[words[row] ?? 0] = stamp;
    // What stands before the first and behind the last of the question's words is no part of the mention.
    let first = width;
    let last = 0;
    for (let column = 1; column < width; column++) {
      const id = this.spelling.idOf(from + column - 1);
      ids[column] = id;
      if (id < 0 || this.inQuestion[id] !== stamp) continue;
      this.inWindow[id] = stamp;
      if (column < first) first = column;
      last = column;
    }
    if (!this.mayHold(question)) return null;
    for (let column = first - 1; column <= last; column++) {
      score[column] = 0;
      start[column] = from + column;
      matched[column] = 0;
      hits[column] = 0;
    }
    let best = 0;
    let bestStart = from;
    let bestEnd = from;
    let bestMatched = 0;
    let bestHits = 0;
    for (let row = 0; row < words.length; row++) {
      const wanted = words[row] ?? -1;
      const weight = weights[row] ?? 0;
      const skip = weight * LEFT_OUT;
      if (this.inWindow[wanted] !== stamp) {
        // Nothing ends here, and before the first word found nothing has begun.
        if (best > 0) this.leaveOut(skip, from, first, last);
        continue;
      }
      let diagonalScore = 0;
      let diagonalStart = from + first - 1;
      let diagonalMatched = 0;
      let diagonalHits = 0;
      let s = 0;
      let b = diagonalStart;
      let m = 0;
      let h = 0;
      for (let column = first; column <= last; column++) {
        const aboveScore = score[column] ?? 0;
        const aboveStart = start[column] ?? 0;
        const aboveMatched = matched[column] ?? 0;
        const aboveHits = hits[column] ?? 0;
        if (ids[column] === wanted && diagonalScore + weight >= Math.max(aboveScore - skip, s - INSERTED)) {
          s = diagonalScore + weight;
          b = diagonalStart;
          m = diagonalMatched + weight;
          h = diagonalHits + 1;
          if (s > best) {
            best = s;
            bestStart = b;
            bestEnd = from + column;
            bestMatched = m;
            bestHits = h;
          }
        } else if (s - INSERTED > aboveScore - skip && s > INSERTED) {
          // A word of the reply that is not the question's.
          s -= INSERTED;
        } else {
          // Leave the question's word out.
          s = aboveScore - skip;
          b = aboveStart;
          m = aboveMatched;
          h = aboveHits;
          if (s < 0) {
            s = 0;
            b = from + column;
            m = 0;
            h = 0;
          }
        }
        diagonalScore = aboveScore;
        diagonalStart = aboveStart;
        diagonalMatched = aboveMatched;
        diagonalHits = aboveHits;
        score[column] = s;
        start[column] = b;
        matched[column] = m;
        hits[column] = h;
      }
    }
    const recall = question.totalWeight === 0 ? 0 : bestMatched / question.totalWeight;
    if (recall < LEAST_RECALL || bestHits < LEAST_HITS) return null;
    return {
      order: question.order,
      firstWord: bestStart,
      endWord: bestEnd,
      recall,
      precision: bestHits / Math.max(1, bestEnd - bestStart),
      weight: bestMatched,
    };
  }

  /** Whether so many of the question's words stand in the window, in whatever order, that aligning them may find it. */
  private mayHold({ words, weights, totalWeight }: IndexedQuestion): boolean {
    let missing = totalWeight * (1 - LEAST_RECALL) + 1e-9;
    for (let row = 0; row < words.length; row++) {
      if (this.inWindow[words[row] ?? 0] === this.stamp) continue;
      missing -= weights[row] ?? 0;
      if (missing < 0) return false;
    }
    return true;
  }

  /** A word of the question that is not in the window. */
  private leaveOut(skip: number, from: number, first: number, last: number): void {
    const { score, start, matched, hits } = this.columns;
    for (let column = first; column <= last; column++) {
      const left = (score[column] ?? 0) - skip;
      if (left >= 0) score[column] = left;
      else {
        score[column] = 0;
        start[column] = from + column;
        matched[column] = 0;
        hits[column] = 0;
      }
    }
  }
}
