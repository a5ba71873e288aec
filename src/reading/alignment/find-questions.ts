/**
 * Where the questions' own words stand in a reply. What stands there word for word is found first; for the rest an
 * index of rare word pairs names windows, and only those are aligned, word by word: the time stays linear.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { POSITIONS } from "../questions/word-places.js";
import type { ReplyText } from "../text/reply-text.js";
import { inOrder } from "./in-order.js";
import { inOneStretch, standsAlone, verbatimMentions } from "./verbatim.js";
import { WordAligner } from "./word-aligner.js";

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

const LONGEST_JUMP = 14;
const MOST_DRIFT = 6;
const SLACK = 4;
/** One pair out of a longer question is chance. */
const SHORT = 7;

/** Every mention of every question, in the order in which they begin. `stretch`: see {@link stretches}. */
export function findQuestions(reply: ReplyText, index: QuestionIndex, stretch: Int32Array): Mention[] {
  const verbatim = inOrder(verbatimMentions(reply, index, stretch), byPlace);
  const alone = verbatim.filter((mention) => standsAlone(reply, index, stretch, mention));
  const others = new MentionSearch(reply, index, stretch, verbatim).around(alone);
  return others.length === 0 ? verbatim : verbatim.concat(others.sort(byPlace)).sort(byPlace);
}

const byPlace = (a: Mention, b: Mention): number => a.firstWord - b.firstWord || b.weight - a.weight || a.order - b.order;

/** Pairs of one question that follow each other in the reply about as they do in the question. */
interface Cluster {
  firstWord: number;
  firstPosition: number;
  lastWord: number;
  lastPosition: number;
  pairs: number;
  /** Past the end of a stretch that was already found. */
  doneUntil: number;
}

/** The search for mentions that differ from the question. */
class MentionSearch {
  private readonly found: Mention[] = [];
  private readonly aligner: WordAligner;
  /** By order. */
  private readonly clusters: (Cluster | undefined)[] = [];
  /** The orders that have a cluster in this part of the reply. */
  private readonly open: number[] = [];
  private nextKnown = 0;
  /** The part of the reply that is searched. */
  private from = 0;
  private to = 0;

  /** `known`: mentions that need not be found again, by place. */
  constructor(
    private readonly reply: ReplyText,
    private readonly index: QuestionIndex,
    private readonly stretch: Int32Array,
    private readonly known: readonly Mention[],
  ) {
    this.aligner = new WordAligner(reply, index);
  }

  /** The mentions before, between and behind those that explain their words for good. */
  around(alone: readonly Mention[]): Mention[] {
    for (const { firstWord, endWord } of alone) {
      if (firstWord > this.from) this.search(firstWord);
      if (endWord > this.from) this.from = endWord;
    }
    this.search(this.reply.wordCount);
    return this.found;
  }

  private search(to: number): void {
    this.to = to;
    const { known, reply, index } = this;
    const { wordId } = reply;
    const { pairs } = index;
    const { lists } = pairs;
    for (let word = this.from; word + 1 < to; word++) {
      for (let mention = known[this.nextKnown]; mention && mention.firstWord <= word; mention = known[++this.nextKnown]) this.skip(mention);
      const first = wordId[word] ?? -1;
      const second = wordId[word + 1] ?? -1;
      if (first < 0 || second < 0) continue;
      const list = pairs.find(first, second);
      if (list < 0) continue;
      const until = list + (lists[list] ?? 0);
      for (let at = list + 1; at <= until; at++) {
        const place = lists[at] ?? 0;
        this.add(Math.floor(place / POSITIONS), word, place % POSITIONS);
      }
    }
    for (const order of this.open) this.flush(order);
    this.open.length = 0;
  }

  private skip({ order, endWord }: Mention): void {
    const cluster = this.clusterOf(order);
    this.flush(order);
    cluster.doneUntil = Math.max(cluster.doneUntil, endWord);
  }

  private clusterOf(order: number): Cluster {
    let cluster = this.clusters[order];
    if (cluster === undefined) {
      cluster = { firstWord: -1, firstPosition: 0, lastWord: 0, lastPosition: 0, pairs: 0, doneUntil: 0 };
      this.clusters[order] = cluster;
    }
    return cluster;
  }

  /** Adds a pair to what was found of its question. */
  private add(order: number, word: number, position: number): void {
    const cluster = this.clusterOf(order);
    if (word < cluster.doneUntil) return;
    if (cluster.pairs > 0) {
      const step = word - cluster.lastWord;
      if (step === 0) return;
      const drift = Math.abs(step - (position - cluster.lastPosition));
      const goesOn = step <= LONGEST_JUMP && position > cluster.lastPosition && drift <= MOST_DRIFT;
      if (goesOn && inOneStretch(this.reply, this.stretch, cluster.lastWord, word)) {
        cluster.lastWord = word;
        cluster.lastPosition = position;
        cluster.pairs++;
        return;
      }
      this.flush(order);
      if (word < cluster.doneUntil) return;
    } else this.open.push(order);
    cluster.firstWord = word;
    cluster.firstPosition = position;
    cluster.lastWord = word;
    cluster.lastPosition = position;
    cluster.pairs = 1;
  }

  /** Aligns the question with the words around the pairs found of it. */
  private flush(order: number): void {
    const question = this.index.questions[order];
    const cluster = this.clusterOf(order);
    const { firstWord, firstPosition, lastWord, lastPosition, pairs } = cluster;
    cluster.pairs = 0;
    if (!question || pairs === 0) return;
    const { length } = question.words;
    if (pairs === 1 && length > SHORT) return;
    let from = Math.max(this.from, cluster.doneUntil, firstWord - firstPosition - SLACK);
    let to = Math.min(this.to, lastWord + (length - lastPosition) + SLACK);
    while (from < firstWord && !inOneStretch(this.reply, this.stretch, from, firstWord)) from++;
    while (to > lastWord + 1 && !inOneStretch(this.reply, this.stretch, to - 1, firstWord)) to--;
    const mention = this.aligner.align(question, from, to);
    if (mention) {
      this.found.push(mention);
      cluster.doneUntil = mention.endWord;
    }
  }
}
