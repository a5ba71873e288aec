/** Entries of a generated table put into lines of at most `longest` characters, `between` standing between two. */
export function packedLines(entries: readonly string[], longest: number, between: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const entry of entries) {
    if (line !== "" && line.length + entry.length >= longest) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? entry : `${line}${between}${entry}`;
  }
  return [...lines, line];
}
