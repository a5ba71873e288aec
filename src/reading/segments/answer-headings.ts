/**
 * Replies in which every answer stands under a line of its own that says so:
 *
 *     Is the portal open to businesses?
 *     Yes
 *     No
 *     Response
 *     Yes
 *
 * What stands between a question and that line is the question's: its options, a remark of the requester's.
 */
import type { Line, ReplyText } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import type { Region } from "./region.js";

const HEADING = /^\W{0,3}(?:(?:our|the|council|the council(?:'s|’s)?|trust|foi)\s)?(?:response|answer|reply|ateb|ymateb)\W{0,3}$/i;
const LONGEST = 24;
const LEAST = 3;

/** The lines, outside tables, that are nothing but "Response". */
export const linesSayingResponse = (reply: ReplyText): readonly Line[] =>
  reply.lines.filter((line) => line.end - line.start <= LONGEST && line.block.cell === undefined && HEADING.test(lineText(reply, line)));

/** Those lines where they are the reply's habit, by index; none elsewhere. */
export function answerHeadings(reply: ReplyText): ReadonlySet<number> {
  const found = linesSayingResponse(reply);
  return new Set(found.length < LEAST ? [] : found.map(({ index }) => index));
}

/** The regions without what stands above such a line in them. */
export function belowHeadings(regions: readonly Region[], headings: ReadonlySet<number>): readonly Region[] {
  if (headings.size === 0) return regions;
  return regions.map((region) => {
    const at = region.pieces.findLastIndex(({ line }) => headings.has(line));
    return at < 0 || at === region.pieces.length - 1 ? region : { ...region, pieces: region.pieces.slice(at + 1) };
  });
}
