/**
 * Our mark on every request: `RR-7K3M9F`, five characters of number and one of check.
 *
 * Officers retype addresses and references by hand, so the alphabet has one member for every group of
 * characters that look alike (I, L and 1; O and 0; S and 5; B and 8; Z and 2; U and V) and a reader folds
 * each to its member: a token retyped with `l` for `1` is still the same token. What is left is 29
 * characters, a prime, so a weighted sum modulo 29 finds every single wrong character and every exchange
 * of two neighbours (the ISBN-10 argument).
 */

const ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY";
const FOLDED: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", S: "5", B: "8", Z: "2", U: "V" };
const PAYLOAD = 5;
const LENGTH = PAYLOAD + 1;
const PREFIX = "RR-";

/** How many tokens there are: 29 to the power of 5. */
export const TOKEN_SPACE = ALPHABET.length ** PAYLOAD;

/** The six characters with look-alikes folded, upper case; null when a character is no letter or digit. */
function fold(code: string): string | null {
  let folded = "";
  for (const char of code.toUpperCase()) {
    const member = FOLDED[char] ?? char;
    if (!ALPHABET.includes(member)) return null;
    folded += member;
  }
  return folded;
}

/** Weights 2 to 6 for the payload and 1 for the check character: distinct and not 0 modulo 29. */
function weightedSum(code: string): number {
  let sum = 0;
  for (let index = 0; index < code.length; index++)
    sum += ALPHABET.indexOf(code.charAt(index)) * (index === PAYLOAD ? 1 : PAYLOAD + 1 - index);
  return sum % ALPHABET.length;
}
const isSound = (code: string): boolean => code.length === LENGTH && weightedSum(code) === 0;

/**
 * The token of a number.
 * @param number a whole number in 0 .. TOKEN_SPACE - 1; the caller draws it at random and keeps it unique.
 */
export function tokenOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= TOKEN_SPACE)
    throw new RangeError(`a token needs a whole number from 0 to ${TOKEN_SPACE - 1}, not ${number}`);
  let rest = number;
  let payload = "";
  for (let place = 0; place < PAYLOAD; place++) {
    payload = ALPHABET.charAt(rest % ALPHABET.length) + payload;
    rest = Math.floor(rest / ALPHABET.length);
  }
  const check = (ALPHABET.length - weightedSum(`${payload}0`)) % ALPHABET.length;
  return `${PREFIX}${payload}${ALPHABET.charAt(check)}`;
}

/** The token that this text is, look-alikes repaired: `rr-7k3m9f`, `7K3M9F`; null when the check fails. */
export function readToken(text: string): string | null {
  const code = fold(text.trim().replace(/^RR[\s\-‐-―_.:#=/]*(?=[0-9A-Z]{6}$)/i, ""));
  return code !== null && isSound(code) ? PREFIX + code : null;
}

/** The part of a token that goes into an address: `7k3m9f`. */
export function tokenSuffix(token: string): string {
  return token.slice(PREFIX.length).toLowerCase();
}

/** `survey@host.example` and `RR-7K3M9F` -> `survey+7k3m9f@host.example`. */
export function plusAddress(address: string, token: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${tokenSuffix(token)}${address.slice(at)}`;
}

export interface FoundToken {
  /** In its own form, `RR-7K3M9F`. */
  readonly token: string;
  /** As printed there. */
  readonly printed: string;
  /** A look-alike had to be folded. */
  readonly repaired: boolean;
}
/** A code where a token should stand but whose check fails; `near` are the sound tokens one slip away. */
export interface BrokenToken {
  readonly printed: string;
  readonly near: readonly string[];
}

/**
 * Sound tokens one slip of the keyboard away from this code: one character wrong, missing, too many, or two
 * exchanged. The check leaves at most one per place, so there are few, and of the twenty million possible
 * tokens hardly ever two that were given out.
 */
export function nearTokens(code: string): readonly string[] {
  const folded = fold(code);
  if (folded === null || Math.abs(folded.length - LENGTH) > 1) return [];
  const found = new Set<string>();
  const offer = (variant: string): void => {
    if (isSound(variant)) found.add(PREFIX + variant);
  };
  for (let place = 0; place <= folded.length; place++) {
    const before = folded.slice(0, place);
    for (const char of ALPHABET) {
      if (place < folded.length) offer(before + char + folded.slice(place + 1));
      offer(before + char + folded.slice(place));
    }
    offer(before + folded.slice(place + 1));
    offer(before + folded.charAt(place + 1) + folded.charAt(place) + folded.slice(place + 2));
  }
  return [...found];
}

const found = (printed: string, code: string): FoundToken | null => {
  const token = readToken(code);
  return token === null ? null : { token, printed, repaired: code.toUpperCase() !== token.slice(PREFIX.length) };
};
function onlyOnce(tokens: readonly FoundToken[]): FoundToken[] {
  const byToken = new Map<string, FoundToken>();
  for (const each of tokens) if (!byToken.has(each.token)) byToken.set(each.token, each);
  return [...byToken.values()];
}

/** `RR-7K3M9F` in running text, also `rr 7k3m9f`, `RR–7K3M9F` (dash made long by a word processor), `RR7K3M9F`, split by a line end. */
const IN_TEXT = /(?<![\p{L}\p{N}])RR[\s\-‐-―_.:#=/]{0,3}([0-9A-Z]{5,7})(?![\p{L}\p{N}])/giu;
/** Between word and code of an address: `name+7k3m9f`, and what people make of it. */
const IN_LOCAL_PART = /(?:^|[+\-_.=\s]|rr)([0-9a-z]{5,7})$/i;

/** Every sound token printed in a text (subject, body, attachment name), each once. */
export function findTokens(text: string): readonly FoundToken[] {
  return onlyOnce([...text.matchAll(IN_TEXT)].flatMap((match) => found(match[0], match[1] ?? "") ?? []));
}

/** Codes in a text that carry our prefix but fail the check. */
export function findBrokenTokens(text: string): readonly BrokenToken[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const code = match[1] ?? "";
    return readToken(code) === null && /\d/.test(code) ? [{ printed: match[0], near: nearTokens(code) }] : [];
  });
}

/** Local part and domain of an address with what other servers wrap round it taken off (BATV `prvs=…=`, SRS, quotes). */
export function unwrapAddress(address: string): { readonly local: string; readonly domain: string } {
  const at = address.lastIndexOf("@");
  let local = (at < 0 ? address : address.slice(0, at)).replace(/^["'<\s]+|["'>\s]+$/g, "").toLowerCase();
  let domain = at < 0 ? "" : address.slice(at + 1).toLowerCase();
  // SRS (forwarders): SRS0=hash=stamp=domain=local@forwarder
  const srs = /^srs[01][=+-](?:.*=)?[^=]+=[^=]+=([^=]+)=(.+)$/.exec(local);
  if (srs) {
    domain = srs[1] ?? domain;
    local = srs[2] ?? local;
  }
  // BATV: prvs=KDDDSSSSSS=local and the older prvs=local/tag
  local = local.replace(/^(?:(?:prvs|msprvs1)=[^=]*=|btv1==[^=]*==)(?=.)/, "").replace(/^prvs=(.+)\/[0-9a-z]+$/, "$1");
  return { local, domain };
}

/**
 * The token in an address, with the base name of our own address when it is known: then also without the plus
 * sign (`survey7k3m9f@`), because officers drop it.
 * @param ours local parts of our addresses, e.g. `survey`; and our domains.
 */
export function tokenInAddress(
  address: string,
  ours: { readonly locals: readonly string[]; readonly domains: readonly string[] },
): FoundToken | BrokenToken | null {
  const { local, domain } = unwrapAddress(address);
  const ourDomain = ours.domains.length === 0 || ours.domains.includes(domain);
  const base = ours.locals.find((each) => local.startsWith(each) && local.length > each.length);
  // Elsewhere (our address quoted into another server's) only the exact form counts.
  if (!ourDomain && (base === undefined || local.charAt(base.length) !== "+")) return null;
  const code =
    base === undefined ? (IN_LOCAL_PART.exec(local)?.[1] ?? "") : local.slice(base.length).replace(/^[+\-_.=\s]*(?:rr[-_]?(?=.{5}))?/, "");
  if (!/^[0-9a-z]{5,7}$/.test(code)) return null;
  return found(address, code) ?? (base !== undefined || local.includes("+") ? { printed: address, near: nearTokens(code) } : null);
}
