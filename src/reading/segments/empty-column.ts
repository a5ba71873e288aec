/** Two columns that a mail program flattened: a question in the left one with nothing beside it was left out. */
import type { Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";

/** Whether nothing stands in the right column between `place`, a question in the left one, and the next. */
export function hasEmptyColumn(reply: ReplyText, place: Place, until: Place | null): boolean {
  if (reply.lines[place.line]?.column !== "left") return false;
  for (let at = place.line; at < (until?.line ?? reply.lines.length); at++) {
    const column = reply.lines[at]?.column ?? null;
    if (column !== "left") return column === null;
  }
  return true;
}
