/** Questions that were left out: a dash alone on their line, or nothing beside them in the other of two columns. */
import type { Place } from "../alignment/place.js";
import { type ReplyText, textOf } from "../text/reply-text.js";

/** Whether nothing stands in the right column between `place`, a question in the left one, and the next. */
export function hasEmptyColumn(reply: ReplyText, place: Place, until: Place | null): boolean {
  if (reply.lines[place.line]?.column !== "left") return false;
  for (let at = place.line; at < (until?.line ?? reply.lines.length); at++) {
    const column = reply.lines[at]?.column ?? null;
    if (column !== "left") return column === null;
  }
  return true;
}

/** "Q13d. …? -": a dash alone on the question's line says that it was left out. */
export function isStruck(reply: ReplyText, begin: { line: number; offset: number }): boolean {
  const line = reply.lines[begin.line];
  return (
    line !== undefined && /[?.:)]\W{0,6}\s[-–—]\s*$/.test(textOf(reply, line).slice(Math.max(line.start, begin.offset - 12), line.end))
  );
}
