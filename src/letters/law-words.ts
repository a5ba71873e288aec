/** How a letter names the law, by regime: reviewed data. Sections not checked against a source are not named. */
import type { Regime } from "../foi/terms.js";

/** Only plain words and `null`s, because templates read them. */
export interface LawWords {
  readonly regime: Regime;
  /** In full, with the year. */
  readonly name: string;
  /** How people write it. */
  readonly short: string;
  /** The heading of a request: `Freedom of Information request`. */
  readonly request: string;
  /** The section that sets the time for a reply. */
  readonly limit: string;
  /** The words of that limit. */
  readonly within: string;
  /** The duty to advise and assist; null when its number was not checked. */
  readonly advice: string | null;
  /** What the applicant asks for when dissatisfied. */
  readonly review: string;
  /** The section under which a review is asked for; null where there is none or it was not checked. */
  readonly reviewSection: string | null;
  /** In what time it is answered, with its source. */
  readonly reviewWithin: string;
  readonly regulator: string;
}

export const LAW_WORDS: Readonly<Record<Regime, LawWords>> = {
  FOIA: {
    regime: "FOIA",
    name: "Freedom of Information Act 2000",
    short: "Freedom of Information Act",
    request: "Freedom of Information request",
    limit: "section 10(1) of the Freedom of Information Act 2000",
    within: "promptly and in any event not later than the twentieth working day following the date of receipt",
    advice: "section 16 of the Freedom of Information Act 2000",
    review: "an internal review",
    reviewSection: null,
    reviewWithin: "20 working days, as the Code of Practice under section 45 of the Act and the Information Commissioner expect",
    regulator: "Information Commissioner's Office",
  },
  FOISA: {
    regime: "FOISA",
    name: "Freedom of Information (Scotland) Act 2002",
    short: "Freedom of Information (Scotland) Act",
    request: "Freedom of Information request",
    limit: "section 10(1) of the Freedom of Information (Scotland) Act 2002",
    within: "promptly and in any event by not later than the twentieth working day after receipt",
    advice: null,
    review: "a review",
    reviewSection: "section 20 of the Freedom of Information (Scotland) Act 2002",
    reviewWithin: "20 working days after receipt, as section 21(1) of the Act requires",
    regulator: "Scottish Information Commissioner",
  },
  EIR: {
    regime: "EIR",
    name: "Environmental Information Regulations 2004",
    short: "Environmental Information Regulations",
    request: "Environmental information request",
    limit: "regulation 5(2) of the Environmental Information Regulations 2004",
    within: "as soon as possible and no later than 20 working days after the date of receipt",
    advice: null,
    review: "a reconsideration (internal review)",
    reviewSection: null,
    reviewWithin: "40 working days at the latest",
    regulator: "Information Commissioner's Office",
  },
  EISR: {
    regime: "EISR",
    name: "Environmental Information (Scotland) Regulations 2004",
    short: "Environmental Information (Scotland) Regulations",
    request: "Environmental information request",
    // Numbers as the Commissioner cites them, see CLOCK_RULES.
    limit: "regulation 5(2) of the Environmental Information (Scotland) Regulations 2004",
    within: "as soon as possible and no later than 20 working days after the date of receipt",
    advice: null,
    review: "a review",
    reviewSection: "regulation 16 of the Environmental Information (Scotland) Regulations 2004",
    reviewWithin: "20 working days after receipt",
    regulator: "Scottish Information Commissioner",
  },
};
