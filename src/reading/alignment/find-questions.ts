/**
 * Where the questions' own words stand in a reply. An index of rare word pairs names windows; only those are aligned,
 * word by word, so that typos, dropped words and small edits do not matter and the time stays linear.
 */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";

/** A stretch of the reply that repeats (some of) a question's words. */
export interface Mention {
  /** Place of the question among all questions and headings. */
  readonly order: number;
  readonly firstWord: number;
  /** One past the last word. */
  readonly endWord: number;
  /** Share of the question's weight that was found, 0..1. */
  readonly recall: number;
  /** Share of the stretch that is the question's, 0..1. */
  readonly precision: number;
  /** Weight of the words found. */
  readonly weight: number;
}

const PLACES = 4096;
const LONGEST_JUMP = 14;
const SLACK = 4;
const INSERTED = 0.22;
const LEAST_RECALL = 0.42;

/** Words of the reply that are in no question, looked up once more as slips of the pen. */
class Spelling {
  private readonly tried: Uint8Array;
  constructor(
    private readonly reply: ReplyText,
    private readonly index: QuestionIndex,
  ) {
    this.tried = new Uint8Array(reply.wordCount);
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

class Aligner {
  private score = new Float64Array(64);
  private start = new Int32Array(64);
  private matched = new Float64Array(64);
  private hits = new Int32Array(64);
  /** The words of the window, slips of the pen put right. */
  private ids = new Int32Array(64);
  /** `inWindow[id] === stamp`: the word stands in the window. */
  private readonly inWindow: Int32Array;
  private stamp = 0;

  constructor(
    private readonly reply: ReplyText,
    private readonly spelling: Spelling,
    vocabulary: number,
  ) {
    this.inWindow = new Int32Array(vocabulary);
  }

  /** Whether so many of the question's words stand in the window, in whatever order, that aligning them may find it. */
  private mayHold(question: IndexedQuestion): boolean {
    const { words, weights } = question;
    let missing = question.totalWeight * (1 - LEAST_RECALL) + 1e-9;
    for (let row = 0; row < words.length; row++) {
      if (this.inWindow[words[row] ?? 0] === this.stamp) continue;
      missing -= weights[row] ?? 0;
      if (missing < 0) return false;
    }
    return true;
  }

  /** Best stretch of the words from..to for the question, by dynamic programming (local alignment, linear gap cost). */
  align(question: IndexedQuestion, from: number, to: number): Mention | null {
    const width = to - from + 1;
    if (this.score.length < width) {
      this.score = new Float64Array(width * 2);
      this.start = new Int32Array(width * 2);
      this.matched = new Float64Array(width * 2);
      this.hits = new Int32Array(width * 2);
      this.ids = new Int32Array(width * 2);
    }
    const { score, start, matched, hits, ids } = this;
    this.stamp++;
    for (let column = 1; column < width; column++) {
      const id = this.spelling.idOf(from + column - 1);
      ids[column] = id;
      if (id >= 0) this.inWindow[id] = this.stamp;
    }
    if (!this.mayHold(question)) return null;
    for (let column = 0; column < width; column++) {
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
    const { words, weights } = question;
    for (let row = 0; row < words.length; row++) {
      const wanted = words[row] ?? -1;
      const weight = weights[row] ?? 0;
      const skip = weight * 0.25;
      let diagonalScore = 0;
      let diagonalStart = from;
      let diagonalMatched = 0;
      let diagonalHits = 0;
      let s = 0;
      let b = from;
      let m = 0;
      let h = 0;
      for (let column = 0; column < width; column++) {
        const aboveScore = score[column] ?? 0;
        const aboveStart = start[column] ?? 0;
        const aboveMatched = matched[column] ?? 0;
        const aboveHits = hits[column] ?? 0;
        const left = s - INSERTED;
        const leftStart = b;
        const leftMatched = m;
        const leftHits = h;
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
        if (column > 0) {
          // A word of the reply that is not the question's.
          if (left > s) {
            s = left;
            b = leftStart;
            m = leftMatched;
            h = leftHits;
          }
          if (ids[column] === wanted && diagonalScore + weight >= s) {
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
    if (recall < LEAST_RECALL || bestHits < 2) return null;
    return {
      order: question.order,
      firstWord: bestStart,
      endWord: bestEnd,
      recall,
      precision: bestHits / Math.max(1, bestEnd - bestStart),
      weight: bestMatched,
    };
  }

  /** The question word for word from `from`, or null. */
  exactly(question: IndexedQuestion, from: number): Mention | null {
    const { words } = question;
    const { wordId } = this.reply;
    for (let at = 0; at < words.length; at++) if (wordId[from + at] !== words[at]) return null;
    return {
      order: question.order,
      firstWord: from,
      endWord: from + words.length,
      recall: 1,
      precision: 1,
      weight: question.totalWeight,
    };
  }
}

interface Cluster {
  firstWord: number;
  firstPosition: number;
  lastWord: number;
  lastPosition: number;
  pairs: number;
  /** Past the end of a stretch that was already found. */
  doneUntil: number;
}

/** Every mention of every question, in the order in which they begin. `stretch`: see {@link stretches}. */
export function findQuestions(reply: ReplyText, index: QuestionIndex, stretch: Int32Array): Mention[] {
  const found: Mention[] = [];
  const aligner = new Aligner(reply, new Spelling(reply, index), index.vocabularySize);
  const clusters: (Cluster | undefined)[] = [];
  const { wordId, wordCount, wordLine, lines } = reply;
  const size = index.vocabularySize;
  /** Words of one stretch of one document may be one question. */
  const stretchOf = (word: number): number => {
    const at = wordLine[word] ?? 0;
    return (stretch[at] ?? 0) * 64 + ((lines[at]?.document ?? 0) & 63);
  };

  const flush = (order: number, cluster: Cluster): void => {
    const question = index.questions[order];
    if (!question) return;
    const length = question.words.length;
    const begin = cluster.firstWord - cluster.firstPosition;
    if (begin >= 0 && begin + length <= wordCount) {
      const exact = aligner.exactly(question, begin);
      if (exact && stretchOf(exact.firstWord) === stretchOf(exact.endWord - 1)) {
        found.push(exact);
        cluster.doneUntil = exact.endWord;
        return;
      }
    }
    // One pair out of a long question is chance.
    if (cluster.pairs === 1 && length > 7) return;
    let from = Math.max(0, cluster.doneUntil, begin - SLACK);
    let to = Math.min(wordCount, cluster.lastWord + (length - cluster.lastPosition) + SLACK);
    const own = stretchOf(cluster.firstWord);
    while (from < cluster.firstWord && stretchOf(from) !== own) from++;
    while (to > cluster.lastWord + 1 && stretchOf(to - 1) !== own) to--;
    const mention = aligner.align(question, from, to);
    if (mention) {
      found.push(mention);
      cluster.doneUntil = mention.endWord;
    }
  };

  for (let word = 0; word + 1 < wordCount; word++) {
    const first = wordId[word] ?? -1;
    if (first < 0) continue;
    const second = wordId[word + 1] ?? -1;
    if (second < 0) continue;
    const places = index.pairs.get(first * size + second);
    if (places === undefined) continue;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const order = Math.floor(place / PLACES);
      const position = place % PLACES;
      let cluster = clusters[order];
      if (cluster === undefined) {
        cluster = { firstWord: -1, firstPosition: 0, lastWord: 0, lastPosition: 0, pairs: 0, doneUntil: 0 };
        clusters[order] = cluster;
      }
      if (word < cluster.doneUntil) continue;
      if (cluster.pairs > 0) {
        const step = word - cluster.lastWord;
        const drift = Math.abs(step - (position - cluster.lastPosition));
        if (step <= LONGEST_JUMP && position > cluster.lastPosition && drift <= 6 && stretchOf(word) === stretchOf(cluster.lastWord)) {
          cluster.lastWord = word;
          cluster.lastPosition = position;
          cluster.pairs++;
          continue;
        }
        if (step === 0) continue;
        flush(order, cluster);
        cluster.pairs = 0;
        if (word < cluster.doneUntil) continue;
      }
      cluster.firstWord = word;
      cluster.firstPosition = position;
      cluster.lastWord = word;
      cluster.lastPosition = position;
      cluster.pairs = 1;
    }
  }
  clusters.forEach((cluster, order) => {
    if (cluster && cluster.pairs > 0) flush(order, cluster);
  });
  return found.sort((a, b) => a.firstWord - b.firstWord || b.weight - a.weight);
}
