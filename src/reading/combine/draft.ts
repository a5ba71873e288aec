/** An answer while it is put together: where its words are, before what they mean is settled. */

import type { Anchor } from "../alignment/chain.js";
import type { Piece } from "../alignment/place.js";
import type { Evidence } from "../answer.js";
import { pieceText } from "../segments/piece-text.js";
import { CLOSED_BY_LETTER } from "../segments/region.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { AnswerMeaning } from "../values/read-answer.js";

/** How the words came to be this question's answer. */
export type DraftSource =
  /** They follow the question or its label. */
  | "own"
  /** A label or statement names several questions. */
  | "group"
  /** Questions one after another with one answer below the last. */
  | "shared"
  /** One answer cut into as many parts as there are questions. */
  | "split"
  /** They follow the heading over the question. */
  | "heading"
  /** A sentence names the question: "question 5 is not held". */
  | "named"
  /** One statement for the whole request. */
  | "whole"
  /** Only alike in words. */
  | "prose"
  | "none";

export interface Draft {
  readonly order: number;
  readonly source: DraftSource;
  readonly anchor: Anchor | null;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly urls: readonly string[];
  readonly notes: readonly string[];
  /** Taken off the confidence, 0..1 each. */
  readonly doubts: readonly Doubt[];
  meaning: AnswerMeaning | null;
}

export interface Doubt {
  readonly factor: number;
  readonly why: string;
}

/** Of the last answers that go on below an empty line, seven in eight ended above it: notices, footnotes, annexes. */
const BELOW_A_GAP: Doubt = { factor: 0.85, why: "It is the last answer and goes on below an empty line; that part may not be its own." };
export const NO_DOUBTS: readonly Doubt[] = [];
const EMPTY_LINE = /\n[^\S\n]*\n/;

/** What is in doubt about the last answer before the letter closes: how far it goes. */
export function doubtsOfLast(reply: ReplyText, notes: readonly string[], pieces: readonly Piece[]): readonly Doubt[] {
  if (pieces.length < 2 || !notes.includes(CLOSED_BY_LETTER)) return NO_DOUBTS;
  const gap = pieces.some((piece, at) => {
    const before = pieces[at - 1];
    const line = reply.lines[piece.line];
    return before !== undefined && line !== undefined && EMPTY_LINE.test(textOf(reply, line).slice(before.end, piece.start));
  });
  return gap ? [BELOW_A_GAP] : NO_DOUBTS;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Nearly every answer is folded already. */
const UNFOLDED = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** The words of the pieces, white space folded. */
export function foldedText(reply: ReplyText, pieces: readonly Piece[]): string {
  const [first] = pieces;
  const text = pieces.length === 1 && first ? pieceText(reply, first) : pieces.map((piece) => pieceText(reply, piece)).join(" ");
  return (UNFOLDED.test(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ") : text).trim();
}

type Growing = { -readonly [part in keyof Evidence]: Evidence[part] };
/** Pieces that touch become one span; each names page, sheet and address. */
export function evidenceOf(reply: ReplyText, pieces: readonly Piece[]): Evidence[] {
  const evidence: Evidence[] = [];
  let last: Growing | null = null;
  let lastLine = -9;
  for (const piece of pieces) {
    const line = reply.lines[piece.line];
    if (!line || piece.start >= piece.end) continue;
    const source = reply.documents[line.document]?.source ?? "body";
    const { page, sheet, address } = line.block;
    if (
      last !== null &&
      last.source === source &&
      last.page === page &&
      last.sheet === sheet &&
      last.address === address &&
      piece.line === lastLine + 1 &&
      piece.start >= last.end &&
      !/[^\s>]/.test(textOf(reply, line).slice(last.end, Math.min(piece.start, last.end + 400)))
    ) {
      last.end = piece.end;
    } else {
      last = { source, start: piece.start, end: piece.end };
      if (page !== undefined) last.page = page;
      if (sheet !== undefined) last.sheet = sheet;
      if (address !== undefined) last.address = address;
      evidence.push(last);
    }
    lastLine = piece.line;
  }
  return evidence;
}
