/** Tables that were turned into text with a bar between the cells: `2. | How many? | 37`. They become cells again. */
import type { Block } from "../../document/document.js";

const BAR = 0x7c;
const LEAST_ROWS = 2;
const MOST_CELLS = 30;
/** Numbers of these tables do not meet those of real ones. */
const FIRST_TABLE = 30_000;

interface Cut {
  readonly start: number;
  readonly end: number;
}

function cutAtBars(text: string, block: Block): Cut[] | null {
  const cuts: Cut[] = [];
  let start = block.start;
  if (text.charCodeAt(start) === BAR) start++;
  let end = block.end;
  if (end > start && text.charCodeAt(end - 1) === BAR) end--;
  let bars = start > block.start ? 1 : 0;
  for (let at = start; at <= end && cuts.length < MOST_CELLS; at++) {
    if (at < end && text.charCodeAt(at) !== BAR) continue;
    if (at < end) bars++;
    cuts.push({ start, end: at });
    start = at + 1;
  }
  return bars > 0 ? cuts : null;
}

/** The blocks with runs of barred lines replaced by cells; the same array when there are none. */
export function withPipeTables(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!text.includes("|")) return blocks;
  const result: Block[] = [];
  let table = FIRST_TABLE;
  for (let at = 0; at < blocks.length; ) {
    const rows: Cut[][] = [];
    let end = at;
    while (end < blocks.length) {
      const block = blocks[end];
      const cuts = block && block.kind !== "cell" && block.end - block.start < 4000 ? cutAtBars(text, block) : null;
      if (!cuts || block?.quoteDepth !== blocks[at]?.quoteDepth) break;
      rows.push(cuts);
      end++;
    }
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length >= LEAST_ROWS && columns >= 2) {
      rows.forEach((cuts, row) => {
        const block = blocks[at + row];
        if (!block || /^[\s|:=+-]*$/.test(text.slice(block.start, block.end))) return;
        cuts.forEach((cut, column) => {
          let { start, end: stop } = cut;
          while (start < stop && text.charCodeAt(start) <= 0x20) start++;
          while (stop > start && text.charCodeAt(stop - 1) <= 0x20) stop--;
          if (stop === start) return;
          result.push({
            kind: "cell",
            start,
            end: stop,
            quoteDepth: block.quoteDepth,
            cell: { table, row, column, rowSpan: 1, columnSpan: 1, header: false },
            ...(block.page === undefined ? {} : { page: block.page }),
          });
        });
      });
      table++;
      at = end;
    } else {
      const stop = Math.max(end, at + 1);
      for (; at < stop; at++) {
        const block = blocks[at];
        if (block) result.push(block);
      }
    }
  }
  return result;
}
