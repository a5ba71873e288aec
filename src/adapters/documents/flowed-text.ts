/** `format=flowed` (RFC 3676): lines that end in a space go on in the next line of the same quotation. */

/**
 * Joins soft-broken lines and undoes space stuffing. Quote signs stay at the start of the joined line, as
 * `> ` per depth. The signature line `-- ` is never joined. With `delSp` the space at the break goes too.
 */
export function joinFlowed(text: string, delSp: boolean): string {
  const joined: string[] = [];
  /** Quote depth of the line that goes on; -1 when none does. */
  let openDepth = -1;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /, "");
    const signature = words === "-- ";
    const soft = words.endsWith(" ") && !signature;
    const kept = soft && delSp ? words.slice(0, -1) : words;
    const last = joined.length - 1;
    if (openDepth === depth && !signature) joined[last] = `${joined[last] ?? ""}${kept}`;
    else joined.push(`${quoteSigns(depth)}${kept}`);
    openDepth = soft ? depth : -1;
  }
  return joined.join("\n");
}

function quoteSigns(depth: number): string {
  return depth === 0 ? "" : `${">".repeat(depth)} `;
}
