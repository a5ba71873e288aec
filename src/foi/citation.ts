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

/** The word before the number. A bare `s`/`r` needs the number close by; the long words may be separated by one space. */
const LEAD =
  /\b(?:(sections?|sect\.?|sec\.|ss\.?|s\.?|exemptions?|adran(?:nau)?|(?:foia|foisa|under)(?= {1,2}(?:2[1-9]|3\d|4[0-4])\(\d))|(regulations?|regs?\.?|r\.|exceptions?|rheoliad|eirs?|under(?= {1,2}1[0-3]\([45]\)\([a-h]\)))) {0,2}(?=\d)/g;
const NUMBER = /\d{1,3}(?!\d)(A(?![\p{L}\p{N}]))?/uy;
/** `(2)`, ` (2)`, `(b)`, `.2` directly after a number, `(ii)`; a bare letter directly after a bracket (`31(1)a`). */
const SUBSECTION = / ?\(([0-9]{1,2}[A-Z]?|[a-h]|[ivx]{1,4}|[a-z]{2})\)|\.(\d)(?![\d.])/giuy;
const BARE_LETTER = /([a-h])(?![\p{L}\p{N}])/giuy;
const JOIN = /\s{0,2}(?:,\s?(?:and|or|&)?|and|or|&|\/|a(?:c|g)|neu)\s{0,2}(?:under )?(?=[(\d])/iuy;
const NEXT_SUB = /\(([0-9]{1,2}[A-Z]?|[a-h]|[ivx]{1,4})\)/iuy;

/** Acts and documents that are none of ours, named after the number. */
const OTHER_LAW =
  /^[^.;]{0,24}?\b(?:of|in|to|from)\s(?:the|our|your|this|that|a|an)\s(?!(?:act\b|regulations\b|(?:uk\s)?freedom of information|foi|f\.o\.i|environmental information|eir|legislation))[^.;()]{0,60}?\b(?:act|contract|policy|report|form|document|application|plan|constitution|guidance|agreement|lease|licence|schedule|strategy|handbook|spreadsheet|website|regulations|order|code)\b/iu;
const OTHER_USE =
  /^\s?(?:notices?|agreements?|orders?|enquir(?:y|ies)|accommodat\w+|funding|contributions?|monies|money|plans?|grants?|officers?|evictions?|checks?|reports?)\b/iu;
const NOT_ITS_NOTICE = /^\s?notices?\s(?:of|under|and)\b/iu;
const NEGATED =
  /\b(?:not (?:been )?(?:exempt(?:ed)?|withheld|refused|covered|engaged|subject to|appl(?:y|ies|ied|ying)(?! (?:by virtue|because|owing|due|as a result|in consequence)\b)|rel(?:y|ied|ying) on|consider(?:ed)?)|no longer|considered|rather than|previously|withdraw\w*|instead of)\s[^.;:!?]{0,32}$/iu;
const NEGATED_AFTER =
  /^[^.;:!?,]{0,12}\b(?:does not|do not|doesn't|don't|did not|is not|are not|was not|cannot) (?:apply|engaged|appl|be applied|relied)/iu;
/** `NEGATED` is worth trying. */
const DENIES = /\bno[t ]|consider|rather|previous|withdr|instead/;
const SCOTTISH = /\bFOISA\b|\(Scotland\)/u;
const ENVIRONMENTAL = /\bE\.?I\.?\(?S?\)?R(?:s|\b)|Environmental Information/u;

function kindDepth(part: string, chain: readonly string[]): number {
  if (/^\d/u.test(part)) return 0;
  const last = chain.at(-1);
  if (/^[ivx]+$/iu.test(part) && chain.length >= 2 && (chain.length >= 3 || (part.toLowerCase() === "i" && last?.toLowerCase() !== "h")))
    return 2;
  return 1;
}

interface Parsed {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/** The chain of numbers after one lead word: `21 and 43(2)`, `36(2)(b)(i) & (ii)`. At most 12, so that no text can make it long. */
function parseChain(text: string, from: number): Parsed[] {
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
      const sub = NEXT_SUB.exec(text);
      const part = sub?.[1];
      if (part === undefined || number === "") break;
      const depth = kindDepth(part, parts);
      parts = [...parts.slice(0, depth), depth === 0 ? part.toUpperCase() : part.toLowerCase()];
      at = NEXT_SUB.lastIndex;
    }
    for (let depth = 0; depth < 4; depth++) {
      SUBSECTION.lastIndex = at;
      const sub = SUBSECTION.exec(text);
      const part = sub?.[1] ?? sub?.[2];
      if (part === undefined) break;
      parts.push(/^\d/u.test(part) ? part.toUpperCase() : part.toLowerCase());
      at = SUBSECTION.lastIndex;
    }
    if (/^\d+$/u.test(parts.at(-1) ?? "")) {
      BARE_LETTER.lastIndex = at;
      const letter = BARE_LETTER.exec(text);
      if (letter?.[1] !== undefined && text[at - 1] === ")") {
        parts.push(letter[1].toLowerCase());
        at = BARE_LETTER.lastIndex;
      }
    }
    found.push({ section: number + parts.map((part) => `(${part})`).join(""), start, end: at });
    JOIN.lastIndex = at;
    if (!JOIN.test(text)) break;
    at = JOIN.lastIndex;
  }
  return found;
}

const LEADS = new Set(
  "section sections sect sec ss s exemption exemptions adran adrannau regulation regulations reg regs r exception exceptions rheoliad eir eirs foia foisa under".split(
    " ",
  ),
);
const LONGEST_LEAD = 11;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Whether a number stands behind a word of {@link LEAD}: hardly any text is searched in earnest. */
function mayCite(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    let end = at;
    while (end > at - 2 && end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
    if (end > 0 && text.charCodeAt(end - 1) === 0x2e) end--;
    let begin = end;
    while (begin > 0 && end - begin <= LONGEST_LEAD && isLetter(text.charCodeAt(begin - 1))) begin--;
    if (begin < end && LEADS.has(text.slice(begin, end).toLowerCase())) return true;
  }
  return false;
}

/**
 * Every provision cited in `text`, in order. `regime` is the law the authority answers under; without it the text's
 * own words decide (FOISA, "(Scotland) Act", EIR) and FOIA is assumed. Regulations (`reg 12(4)(b)`) are read under
 * the EIR of that nation. Time grows linearly with the text.
 */
export function citeExemptions(text: string, regime?: Regime): Citation[] {
  const citations: Citation[] = [];
  if (!mayCite(text)) return citations;
  let scottish: boolean | undefined;
  let nextFree = 0;
  // Lower case is longer than the text only for a few letters of other alphabets; then case is left alone.
  const folded = text.toLowerCase();
  const lower = folded.length === text.length ? folded : text;
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(lower); lead !== null; lead = LEAD.exec(lower)) {
    if (lead.index < nextFree) continue;
    const from = lead.index + lead[0].length;
    const chain = parseChain(text, from);
    const last = chain.at(-1);
    if (last === undefined) continue;
    nextFree = last.end;
    LEAD.lastIndex = Math.max(last.end, from + 1);
    const after = text.slice(last.end, last.end + 100);
    if (OTHER_LAW.test(after) || (OTHER_USE.test(after) && !NOT_ITS_NOTICE.test(after))) continue;
    scottish ??= regime === undefined ? SCOTTISH.test(text) : regime === "FOISA" || regime === "EISR";
    const regulation = lead[2] !== undefined;
    const before = text.slice(Math.max(0, lead.index - 60), lead.index);
    const negated =
      (DENIES.test(lower.slice(Math.max(0, lead.index - 60), lead.index)) && NEGATED.test(before)) ||
      (after.includes("n") && NEGATED_AFTER.test(after));
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
