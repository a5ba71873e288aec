/** A council's name as somebody wrote it, found in the register, or not, and then what it may have been meant for. */
import { ABOLISHED_COUNCILS, type AbolishedCouncils } from "./abolished-councils.js";

export interface RegisterName {
  readonly name: string;
  /** Folded official, short and other names. */
  readonly names: readonly string[];
}

export type CouncilMatch<Entry> =
  | { readonly kind: "same"; readonly entry: Entry }
  | { readonly kind: "abolished"; readonly was: AbolishedCouncils }
  /** Nothing is certain; the nearest first. */
  | { readonly kind: "near"; readonly entries: readonly Entry[] }
  | { readonly kind: "none" };

/** Small letters, `&` as `and`, everything else than letters and digits one space. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const GENERIC = /\b(?:the|royal|london|metropolitan|borough|district|council|of|mbc|bc|cc|dc|lb|rb|unitary|authority)\b/g;
/** Words that tell two councils of one place apart: Leicester City Council is not the county's. */
const KINDS = ["county", "city"] as const;

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
const core = (folded: string): string => squeeze(folded.replace(GENERIC, " ").replace(/\b(?:county|city)\b/g, " "));
/** An abbreviation says the kind too. */
const kindsOf = (folded: string): readonly string[] => {
  const text = folded.replace(/\bcc$/, "county council");
  return KINDS.filter((kind) => new RegExp(`\\b${kind}\\b`).test(text));
};

/**
 * How many letters differ; two neighbours that changed places are one slip, the commonest of a typist (optimal string
 * alignment, F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7, 1964).
 */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * - `same`: one of its names in full, or its proper name with words that only say what kind of council it is.
 * - `abolished`: it does not exist any more.
 * - `near`: a letter or two differ, or the kind does not fit; a person must say.
 */
export function matchCouncil<Entry extends RegisterName>(name: string, register: readonly Entry[]): CouncilMatch<Entry> {
  // `B.C.` is one abbreviation, not two letters.
  const folded = foldName(name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1"));
  const exact = register.filter((entry) => entry.names.includes(folded));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { kind: "same", entry: only };
  const [own, kinds] = [core(folded), kindsOf(folded)];
  const alike = register.filter((entry) => core(foldName(entry.name)) === own);
  const fitting = alike.filter((entry) => kinds.every((kind) => kindsOf(foldName(entry.name)).includes(kind)));
  const [fits] = fitting;
  if (fits !== undefined && fitting.length === 1 && (alike.length === 1 || kinds.length > 0)) return { kind: "same", entry: fits };
  const was = ABOLISHED_COUNCILS.find(({ names }) =>
    names.some((each) => {
      const gone = foldName(each);
      return core(gone) === own && kindsOf(gone).every((kind) => kinds.includes(kind));
    }),
  );
  if (was !== undefined) return { kind: "abolished", was };
  const most = Math.max(1, Math.floor(own.length / 6));
  const near = register
    .map((entry) => ({ entry, far: distance(own, core(foldName(entry.name))) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ entry }) => entry);
  return near.length > 0 ? { kind: "near", entries: near } : { kind: "none" };
}
