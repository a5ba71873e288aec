/** How many letters differ between two names (Levenshtein), for "did you mean". */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name closest to this one, when it is close enough to be meant; also one with the same last word. */
export function nearest(name: string, known: readonly string[]): string | null {
  const last = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
  const ranked = known.map((candidate) => ({ candidate, far: distance(name, candidate) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  if (best !== undefined && best.far <= Math.max(2, Math.floor(name.length / 4))) return best.candidate;
  const alike = known.filter((candidate) => last(candidate) === last(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
