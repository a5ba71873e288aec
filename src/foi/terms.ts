/**
 * The words of the field, once. Code, SQL, pages and documentation use these and no others.
 *
 * - Authority: a public authority under FOIA s.3 or FOISA s.3; here mostly a council.
 * - Survey: one questionnaire sent to many authorities (the field says "round robin").
 * - InfoRequest: one authority's copy of the survey's request.
 * - Regime: the Act or Regulations that govern it.
 * - Acknowledgement, Clarification (s.1(3)), fees notice (s.9), Extension, Transfer, InternalReview: what can happen to it.
 * - Answer: what a reply says to one Question. Exemption: why information is withheld.
 * - Held mail: one that fits no request, or two, and waits for a person.
 */

/** FOIA 2000, FOI(Scotland)A 2002, EIR 2004, EI(Scotland)R 2004. */
export const REGIMES = ["FOIA", "FOISA", "EIR", "EISR"] as const;
export type Regime = (typeof REGIMES)[number];

export const NATIONS = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof NATIONS)[number];

/** A calendar day in London, `YYYY-MM-DD`. */
export type Day = string;
/** An instant with an offset, ISO 8601. */
export type Instant = string;

/** Scottish councils answer under FOISA, all others under FOIA. */
export function regimeOf(nation: Nation): Regime {
  return nation === "Scotland" ? "FOISA" : "FOIA";
}
