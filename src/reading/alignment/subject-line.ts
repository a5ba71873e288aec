/**
 * The subject line of a letter: "Council tax - enforcement agents (our ref 24-3390)", right above its first paragraph.
 * It names what the questions are about and asks none of them.
 */
import { paragraphFrom } from "../segments/closing.js";
import { LETTER_HEAD, LETTER_OPENING } from "../segments/wording.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Start } from "./start.js";

const LONGEST = 140;
/** With more of its words a question stands there, whatever stands round it. */
const MOST = 0.75;
const REFERENCE = /\b(?:ref(?:erence)?|request|foi|eir|case)\b\W{0,3}(?:no\.?|number)?\W{0,3}[a-z/-]{0,12}\d/i;
const SALUTATION = /^\W{0,3}(?:dear|hello|hi|good (?:morning|afternoon|day)|annwyl)\b/i;
/** "I can confirm that the council holds …", "Your request was received on …". */
const OPENS =
  /^\W{0,3}(?:(?:i|we) (?:can|am|are|have|write|refer)\b|your (?:request|e-?mail|letter)|thank|further to|in response|the council (?:has|holds|can))/i;

const lineAt = (reply: ReplyText, line: Line): string => textOf(reply, line).slice(line.start, Math.min(line.end, line.start + LONGEST));

/** Whether some words of a question stand in such a line only. */
export function isSubjectLine(reply: ReplyText, { label, line, mentions, slot }: Start): boolean {
  const [best] = mentions;
  if (label !== null || slot > 0 || best === undefined || best.recall >= MOST || line.end - line.start > LONGEST) return false;
  const text = lineAt(reply, line);
  if (text.includes("?")) return false;
  const next = reply.lines[line.index + 1];
  if (!next || next.document !== line.document || (best.endWord > line.endWord && !next.fresh)) return false;
  if (/^\W{0,3}(?:re|subject)\s?:/i.test(text) || REFERENCE.test(text)) return true;
  const before = reply.lines[line.index - 1];
  const greeted = before?.document === line.document && SALUTATION.test(lineAt(reply, before));
  const below = paragraphFrom(reply, next, 120);
  return (
    !/[.:;,]$/.test(text) &&
    (greeted || LETTER_HEAD.test(below) || SALUTATION.test(below)) &&
    (LETTER_OPENING.test(below) || OPENS.test(below) || SALUTATION.test(below))
  );
}
