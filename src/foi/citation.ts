/**
 * Finds the provisions of the FOI Acts and Regulations that a text cites, in all the shapes councils write:
 * `Section 21`, `s.21`, `S40(2)`, `s 40 (2)`, `section 40.2`, `ss. 21 and 43(2)`, `Section 36(2)(b)(i) & (ii)`,
 * `22A`, `Reg. 12(5)(e)`, `exemption 31`, `exception 12(4)(b)`, `Section 31(1)a`. Sections of other Acts
 * ("section 17 of the Children Act", "Section 21 notices", "Section 106 agreement") are left out.
 */
import { type ProvisionKind, provisionOf } from "./exemption.js";
import type { Regime } from "./terms.js";

export interface Citation {
  /** `s21`, `s40(2)`, `s36(2)(b)(i)`, `reg12(4)(b)`. */
  readonly law: string;
  /** The regime it was read under. */
  readonly regime: Regime;
  /** Where it stands in the text; for the second of "sections 21 and 43(2)" the words `43(2)`. */
  readonly start: number;
  readonly end: number;
  readonly kind: ProvisionKind;
  /** The words before say that it does not apply ("is not exempt under", "considered section"). */
  readonly negated: boolean;
}

/**
 * The word before the number, in small letters. A bare `s`/`r` needs the number close by; the long words may be separated
 * by one space.
 */
const LEAD =
  /\b(?:(sections?|sect\.?|sec\.|ss\.?|s\.?|exemptions?|adran(?:nau)?|(?:foia|foisa|under)(?= {1,2}(?:2[1-9]|3\d|4[0-4])\(\d))|(regulations?|regs?\.?|r\.|exceptions?|rheoliad|eirs?|under(?= {1,2}1[0-3]\([45]\)\([a-h]\)))) {0,2}(?=\d)/y;
const NUMBER = /\d{1,3}(?!\d)(A(?![\p{L}\p{N}]))?/uy;
/** `(2)`, ` (2)`, `(b)`, `.2` directly after a number, `(ii)`; a bare letter directly after a bracket (`31(1)a`). In small letters. */
const SUBSECTION = / ?\(([0-9]{1,2}[a-z]?|[a-h]|[ivx]{1,4}|[a-z]{2})\)|\.(\d)(?![\d.])/y;
const BARE_LETTER = /([a-h])(?![\p{L}\p{N}])/uy;
const JOIN = /\s{0,2}(?:,\s?(?:and|or|&)?|and|or|&|\/|a(?:c|g)|neu)\s{0,2}(?:under )?(?=[(\d])/y;
const NEXT_SUB = /\(([0-9]{1,2}[a-z]?|[a-h]|[ivx]{1,4})\)/y;

/** Acts and documents that are none of ours, named after the number. This pattern and the next four are for small letters. */
const OTHER_LAW =
  /^[^.;]{0,24}?\b(?:of|in|to|from)\s(?:the|our|your|this|that|a|an)\s(?!(?:act\b|regulations\b|(?:uk\s)?freedom of information|foi|f\.o\.i|environmental information|eir|legislation))[^.;()]{0,60}?\b(?:act|contract|policy|report|form|document|application|plan|constitution|guidance|agreement|lease|licence|schedule|strategy|handbook|spreadsheet|website|regulations|order|code)\b/;
const OTHER_USE =
  /^\s?(?:notices?|agreements?|orders?|enquir(?:y|ies)|accommodat\w+|funding|contributions?|monies|money|plans?|grants?|officers?|evictions?|checks?|reports?)\b/;
const NOT_ITS_NOTICE = /^\s?notices?\s(?:of|under|and)\b/;
const NEGATED =
  /\b(?:not (?:been )?(?:exempt(?:ed)?|withheld|refused|covered|engaged|subject to|appl(?:y|ies|ied|ying)(?! (?:by virtue|because|owing|due|as a result|in consequence)\b)|rel(?:y|ied|ying) on|consider(?:ed)?)|no longer|considered|rather than|previously|withdraw\w*|instead of)\s[^.;:!?]{0,32}$/;
const NEGATED_AFTER =
  /^[^.;:!?,]{0,12}\b(?:does not|do not|doesn't|don't|did not|is not|are not|was not|cannot) (?:apply|engaged|appl|be applied|relied)/;
/** `NEGATED` is worth trying. */
const DENIES = /\bno[t ]|consider|rather|previous|withdr|instead/;
const SCOTTISH = /\bFOISA\b|\(Scotland\)/u;
const ENVIRONMENTAL = /\bE\.?I\.?\(?S?\)?R(?:s|\b)|Environmental Information/u;

function kindDepth(part: string, chain: readonly string[]): number {
  if (/^\d/.test(part)) return 0;
  const last = chain.at(-1);
  if (/^[ivx]+$/.test(part) && chain.length >= 2 && (chain.length >= 3 || (part === "i" && last !== "h"))) return 2;
  return 1;
}

interface Parsed {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/** The chain of numbers after one lead word: `21 and 43(2)`, `36(2)(b)(i) & (ii)`. At most 12, so that no text can make it long. `lower`: the same in small letters. */
function parseChain(text: string, lower: string, from: number): Parsed[] {
  const found: Parsed[] = [];
  let at = from;
  let number = "";
  let parts: string[] = [];
  for (let round = 0; round < 12; round++) {
    const start = at;
    NUMBER.lastIndex = at;
    const numberMatch = NUMBER.exec(text);
    if (numberMatch) {
      number = numberMatch[0];
      parts = [];
      at = NUMBER.lastIndex;
    } else {
      NEXT_SUB.lastIndex = at;
      const sub = NEXT_SUB.exec(lower);
      const part = sub?.[1];
      if (part === undefined || number === "") break;
      const depth = kindDepth(part, parts);
      parts = [...parts.slice(0, depth), depth === 0 ? part.toUpperCase() : part];
      at = NEXT_SUB.lastIndex;
    }
    for (let depth = 0; depth < 4; depth++) {
      SUBSECTION.lastIndex = at;
      const sub = SUBSECTION.exec(lower);
      const part = sub?.[1] ?? sub?.[2];
      if (part === undefined) break;
      parts.push(/^\d/.test(part) ? part.toUpperCase() : part);
      at = SUBSECTION.lastIndex;
    }
    if (lower[at - 1] === ")" && /^\d+$/.test(parts.at(-1) ?? "")) {
      BARE_LETTER.lastIndex = at;
      const letter = BARE_LETTER.exec(lower);
      if (letter?.[1] !== undefined) {
        parts.push(letter[1]);
        at = BARE_LETTER.lastIndex;
      }
    }
    found.push({ section: number + parts.map((part) => `(${part})`).join(""), start, end: at });
    JOIN.lastIndex = at;
    if (!JOIN.test(lower)) break;
    at = JOIN.lastIndex;
  }
  return found;
}

/**
 * A number behind a word of {@link LEAD}: hardly any text has one and is searched in earnest. Looked for first is the digit,
 * then whether any word stands before it, for speed.
 */
const CITED =
  /\d(?<=[a-z]\.? {0,2}\d)(?<=\b(?:sections?|sect|sec|ss?|exemptions?|adran(?:nau)?|foia|foisa|under|regulations?|regs?|r|exceptions?|rheoliad|eirs?)\.? {0,2}\d)/gi;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Where the word begins behind which the number at `at` stands. */
function leadBefore(text: string, at: number): number {
  let begin = at;
  while (text.charCodeAt(begin - 1) === 0x20) begin--;
  if (text.charCodeAt(begin - 1) === 0x2e) begin--;
  while (isLetter(text.charCodeAt(begin - 1))) begin--;
  return begin;
}

/** Where in `text` a number stands behind a word that may cite it: nothing is cited elsewhere. */
export function mayCiteAt(text: string): number[] {
  const found: number[] = [];
  CITED.lastIndex = 0;
  while (CITED.test(text)) found.push(CITED.lastIndex - 1);
  return found;
}

/** Small letters, every character staying where it is: a few letters of other alphabets have none of the same length. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/**
 * Every provision cited in `text`, in order. `regime` is the law the authority answers under; without it the text's
 * own words decide (FOISA, "(Scotland) Act", EIR) and FOIA is assumed. Regulations (`reg 12(4)(b)`) are read under
 * the EIR of that nation. Time grows linearly with the text.
 */
export function citeExemptions(text: string, regime?: Regime): Citation[] {
  const citations: Citation[] = [];
  CITED.lastIndex = 0;
  if (!CITED.test(text)) return citations;
  let scottish: boolean | undefined;
  const lower = lowerInPlace(text);
  let read = 0;
  for (CITED.lastIndex = 0; CITED.test(lower); CITED.lastIndex = Math.max(read, CITED.lastIndex)) {
    const begin = leadBefore(lower, CITED.lastIndex - 1);
    LEAD.lastIndex = begin;
    const lead = begin < read ? null : LEAD.exec(lower);
    if (lead === null) continue;
    const from = LEAD.lastIndex;
    read = from;
    const chain = parseChain(text, lower, from);
    const last = chain.at(-1);
    if (last === undefined) continue;
    read = last.end;
    const after = lower.slice(last.end, last.end + 100);
    if (OTHER_LAW.test(after) || (OTHER_USE.test(after) && !NOT_ITS_NOTICE.test(after))) continue;
    scottish ??= regime === undefined ? SCOTTISH.test(text) : regime === "FOISA" || regime === "EISR";
    const regulation = lead[2] !== undefined;
    const before = lower.slice(Math.max(0, lead.index - 60), lead.index);
    const negated = (DENIES.test(before) && NEGATED.test(before)) || NEGATED_AFTER.test(after);
    for (const [index, { section, start, end }] of chain.entries()) {
      const underRegulations =
        regulation ||
        ((regime === "EIR" || regime === "EISR") && /^1[0-4]\([45]\)\([a-g]\)/u.test(section) && ENVIRONMENTAL.test(text.slice(0, 20_000)));
      const read: Regime = underRegulations ? (scottish ? "EISR" : "EIR") : scottish ? "FOISA" : "FOIA";
      const provision = provisionOf(read, section);
      if (provision === null && !underRegulations) continue;
      citations.push({
        law: `${underRegulations ? "reg" : "s"}${section}`,
        regime: read,
        start: index === 0 ? lead.index : start,
        end,
        kind: provision?.kind ?? "procedural",
        negated,
      });
    }
  }
  return citations;
}

/** The laws that withhold something, once each: exemptions, exceptions, cost, vexatious and (in Scotland) "not held". */
export function lawsThatWithhold(citations: readonly Citation[]): string[] {
  const laws = new Set<string>();
  for (const { law, kind, negated } of citations) {
    if (!negated && kind !== "procedural" && kind !== "refusal_notice") laws.add(law);
  }
  return [...laws];
}
