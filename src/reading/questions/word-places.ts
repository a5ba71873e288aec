/** Where the words of the questions stand, and pairs of neighbours: they name the stretches of a reply worth comparing. */
import { WordTable } from "./word-table.js";

/** Words of a question that are looked at. A place is `order * POSITIONS + position`. */
export const POSITIONS = 4096;

interface Worded {
  readonly order: number;
  readonly words: Int32Array;
}

type Places = ReadonlyMap<number, readonly number[]>;

/** Lists of places one behind the other, each its length first; at 0 stands an empty one. */
class PlaceLists {
  private readonly numbers: number[] = [0];

  /** Adds a list and says where it stands. */
  add(list: readonly number[]): number {
    const at = this.numbers.push(list.length) - 1;
    for (const place of list) this.numbers.push(place);
    return at;
  }

  all(): Int32Array {
    return Int32Array.from(this.numbers);
  }
}

/** From a pair of neighbouring words to the places where it stands; of pairs that point to few questions. */
class WordPairs {
  /** Lists of places, each its length first. */
  readonly lists: Int32Array;
  private readonly offsets: WordTable;

  constructor(
    places: Places,
    private readonly vocabularySize: number,
  ) {
    const lists = new PlaceLists();
    const offsets = new Map<number, number>();
    for (const [pair, list] of places) offsets.set(pair, lists.add(list));
    this.lists = lists.all();
    this.offsets = new WordTable(offsets);
  }

  /** Where in {@link lists} that of the pair stands; -1 when it has none. */
  find(first: number, second: number): number {
    return this.offsets.get((first * this.vocabularySize + second) | 0);
  }
}

/** From a word to the questions that it tells from the others: only where it stands may the whole question stand. */
export interface TellingWords {
  /** By word id + 1 (so that 0 is for a word that no question has): where in `lists` its places stand, 0 for none. */
  readonly offsets: Int32Array;
  /** Lists of places, each its length first. */
  readonly lists: Int32Array;
}

export interface WordPlaces {
  readonly pairs: WordPairs;
  readonly telling: TellingWords;
  /** By order, 1: another question has all of its words in one run. */
  readonly isPart: Uint8Array;
}

/** `size`: of the vocabulary. */
export function wordPlaces(questions: readonly Worded[], size: number): WordPlaces {
  const words = placesOf(questions, wordsIn);
  const telling = new Map<number, number[]>();
  const isPart = new Uint8Array(questions.length);
  for (const question of questions) {
    const [word, at] = rarest(wordsIn(question), words)[0] ?? [];
    // One word alone is no question.
    if (word === undefined || at === undefined || question.words.length < 2) continue;
    const list = telling.get(word) ?? [];
    list.push(question.order * POSITIONS + at);
    telling.set(word, list);
    const others = words.get(word) ?? [];
    if (others.some((place) => isPartOf(question, questions[Math.floor(place / POSITIONS)], (place % POSITIONS) - at)))
      isPart[question.order] = 1;
  }
  const lists = new PlaceLists();
  const offsets = new Int32Array(size + 1);
  for (const [word, list] of telling) offsets[word + 1] = lists.add(list);
  return { pairs: new WordPairs(pointingPairs(questions, size), size), telling: { offsets, lists: lists.all() }, isPart };
}

/** A pair that stands in many questions points to none of them; but every question keeps its three rarest. */
function pointingPairs(questions: readonly Worded[], size: number): Places {
  const pairsIn = (question: Worded): number[] =>
    wordsIn(question)
      .slice(1)
      .map((word, at) => (question.words[at] ?? 0) * size + word);
  const places = placesOf(questions, pairsIn);
  const common = Math.max(4, questions.length / 4);
  const kept = new Map<number, readonly number[]>();
  for (const [pair, list] of places) if (list.length <= common) kept.set(pair, list);
  for (const question of questions)
    for (const [pair] of rarest(pairsIn(question), places).slice(0, 3)) kept.set(pair, places.get(pair) ?? []);
  return kept;
}

const wordsIn = ({ words }: Worded): number[] => Array.from(words);

function placesOf(questions: readonly Worded[], partsOf: (question: Worded) => readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const question of questions) {
    for (const [at, part] of partsOf(question).entries()) {
      const list = places.get(part);
      if (list) list.push(question.order * POSITIONS + at);
      else places.set(part, [question.order * POSITIONS + at]);
    }
  }
  return places;
}

/** The parts with their positions, those first that stand in the fewest places. */
const rarest = (parts: readonly number[], places: Places): (readonly [part: number, at: number])[] =>
  parts.map((part, at) => [part, at] as const).sort(([a], [b]) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0));

/** Whether the other question is longer and has the words from `from` on. */
const isPartOf = ({ words }: Worded, other: Worded | undefined, from: number): boolean =>
  other !== undefined && other.words.length > words.length && words.every((word, at) => other.words[from + at] === word);
