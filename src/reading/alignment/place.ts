/** A place of the reply where a question may be asked, or its answer begin. */

import type { Span } from "../../document/document.js";
import type { Label } from "../labels/label.js";
import type { Mention } from "./find-questions.js";

/** A {@link Place.slot} from which it looks like a question by itself; below it may have a bullet. */
export const LOOKS_ASKED = 0.5;

/** A stretch of one line. */
export interface Piece extends Span {
  readonly line: number;
}

export interface Candidate {
  /** Place of the question among all questions and headings. */
  readonly order: number;
  /** The stretch that repeats its words, when there is one. */
  readonly mention: Mention | null;
  /** How alike the words are, 0..1. */
  readonly likeness: number;
}

export interface Place {
  readonly document: number;
  readonly line: number;
  /** Offset of the label, or of the first word. */
  readonly start: number;
  /** First word at or after `start`. */
  readonly word: number;
  /** First word after the label. */
  readonly textWord: number;
  readonly label: Label | null;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** One past the last word of the question as far as it can be told; `textWord` when nothing is repeated. */
  readonly questionEnd: number;
  /** How much it looks like a question whatever its words, 0..1: a question mark, a bullet, the table column of the questions. */
  readonly slot: number;
  /** Places of one list look alike. */
  readonly style: number;
  readonly atLineStart: boolean;
  readonly quoteDepth: number;
  /** Section heading above it, -1 for none. */
  readonly section: number;
  /** After the words that close a letter (complaints, signature, references). */
  readonly afterClose: boolean;
  readonly welsh: boolean;
  /** The answer when it is not what follows: the cells of a column, pieces of flattened lines. */
  readonly pieces: readonly Piece[] | null;
  /** The first of two statements of the same question: the request, repeated before it is answered. */
  readonly restated: boolean;
  /** Place among the questions of the repeated request, from 1; 0 unknown. */
  readonly echoOrdinal: number;
}
