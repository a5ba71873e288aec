/**
 * Reads the answers out of one reply. We know every question word for word; the reader finds where each is asked or
 * answered by one alignment over the whole reply, takes what lies between, and says what it means and how sure it is.
 * Pure: the same documents and questionnaire always give the same reading.
 */
import type { Document } from "../document/document.js";
import type { Regime } from "../foi/terms.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";
import { alignPlaces } from "./alignment/chain.js";
import { findPlaces } from "./alignment/find-places.js";
import { findQuestions } from "./alignment/find-questions.js";
import { tableRoles } from "./alignment/table-roles.js";
import type { Reading } from "./answer.js";
import { draftsOf } from "./combine/drafts.js";
import { linkContext } from "./combine/links.js";
import { settleAnswers } from "./combine/settle.js";
import { questionIndex } from "./questions/question-index.js";
import { furnitureLines } from "./segments/furniture.js";
import { regionsOf } from "./segments/region.js";
import { replyText } from "./text/reply-text.js";

/** Changes with every change of what the reader gives: stored readings say which one made them. */
export const READER_VERSION = "1";

export interface ReplyInput {
  readonly questionnaire: Questionnaire;
  /** Body first, then attachments. */
  readonly documents: readonly Document[];
  /** The law the request was made under; it decides what bare section numbers mean. */
  readonly regime?: Regime;
}

/** Reads one reply. Never throws on any text; time grows about linearly with its length. */
export function readReply(input: ReplyInput): Reading {
  const index = questionIndex(input.questionnaire);
  const reply = replyText(input.documents, index);
  const mentions = findQuestions(reply, index);
  const tables = tableRoles(reply, mentions);
  const { places, closes, headings } = findPlaces(reply, index, mentions, tables);
  const chain = alignPlaces(reply, index, places, closes);
  const furniture = furnitureLines(reply);
  const regions = regionsOf({ reply, index, anchors: chain.anchors, places, closes, headings, tables, furniture });
  const links = linkContext(reply);
  const context = { reply, index, links, regime: input.regime, questionIds: index.ids };
  const drafts = draftsOf(context, regions);
  return settleAnswers({ ...context, chain, drafts, closes, furniture, version: READER_VERSION });
}
