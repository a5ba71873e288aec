/**
 * A council whose row in the list was mended after it was asked: a code was added, a name corrected. It is the council
 * that has the request already, and must not be taken for a new one that has not.
 */
import type { Authority } from "../../foi/authority.js";
import { foldName, matchCouncil } from "../../foi/match-council.js";

/** The same council in every survey: by code where there is one, else by its name without case and punctuation. */
export function authorityKey(name: string, code: string | null): string {
  return code === null || code === "" ? `name:${foldedName(name)}` : `code:${code.toUpperCase()}`;
}

/** Part of a key that is kept: it must never change. */
const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same name, written out or mended in a letter or two. */
function isAlike(before: string, now: string): boolean {
  const { kind } = matchCouncil(now, [{ name: before, names: [foldName(before)] }]);
  return kind === "same" || kind === "near";
}

export interface EnrolledCouncil {
  readonly requestId: number;
  readonly authorityId: number;
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly email: string;
}

/** Two codes are two councils unless nothing else differs; teams that share an address are told apart by their names. */
function isMended(before: EnrolledCouncil, now: Authority): boolean {
  const sameName = foldedName(before.name) === foldedName(now.name);
  const sameAddress = before.email.toLowerCase() === now.email.toLowerCase();
  if (before.code !== null && now.code !== null) return sameName && sameAddress;
  return sameName || (sameAddress && isAlike(before.name, now.name));
}

/**
 * Those councils of the list that are in the survey under another key, with the council they were. One that is still
 * listed by its old key is itself; where two could be meant, none is.
 */
export function mendedCouncils(
  enrolled: readonly EnrolledCouncil[],
  listed: readonly Authority[],
): readonly { readonly before: EnrolledCouncil; readonly now: Authority }[] {
  const keys = new Set(listed.map(({ name, code }) => authorityKey(name, code)));
  const known = new Set(enrolled.map(({ key }) => key));
  const dropped = enrolled.filter(({ key }) => !keys.has(key));
  const fresh = listed.filter(({ name, code }) => !known.has(authorityKey(name, code)));
  return fresh.flatMap((now) => {
    const [before, ...others] = dropped.filter((each) => isMended(each, now));
    const rivals = before === undefined ? [] : fresh.filter((each) => isMended(before, each));
    return before === undefined || others.length > 0 || rivals.length > 1 ? [] : [{ before, now }];
  });
}
