/**
 * The sections behind each movement of the clock, by regime: reviewed data. `verified: false` marks what was
 * not checked against the text of the law; such a row may explain a date, but no letter rests on it alone.
 */
import type { Regime } from "./terms.js";

export interface Rule {
  /** As printed: `FOIA s.10(1)`. */
  readonly section: string;
  readonly verified: boolean;
}

export interface ClockRules {
  /** Twenty working days after the day of receipt. */
  readonly limit: Rule;
  readonly limitDays: number;
  /** What a working day is. */
  readonly workingDay: Rule;
  /** What makes a day the day of receipt. */
  readonly receipt: Rule;
  /** Information the authority asked for arrives: the count begins again. */
  readonly clarification: Rule;
  /**
   * Does the answer begin the count again, or only end a pause of it? Everywhere it begins again today; a Scottish
   * bill of 2025 would have made it a pause.
   */
  readonly clarificationEffect: "restart" | "pause";
  /**
   * Must the authority have asked for particulars within the limit for the count to begin again? EIR reg 9(4)
   * speaks of particulars asked for under reg 9(2), "no later than 20 working days".
   */
  readonly clarificationWithinLimit: boolean;
  /** The time between the fees notice and the fee, both days included, does not count. */
  readonly fee: Rule;
  /** More time for the public interest test; null where the law knows none. */
  readonly publicInterest: Rule | null;
  /** More time because the request is complex and voluminous. */
  readonly complexity: Rule;
  /** Must its notice come within the first twenty working days? */
  readonly complexityNoticeWithinLimit: boolean;
  readonly review: Rule;
  readonly reviewDays: number;
}

const rule = (section: string, verified = true): Rule => ({ section, verified });

/** Working days that a public interest test usually adds (ICO: no more than 20; the Act has no number). */
export const USUAL_PUBLIC_INTEREST_DAYS = 20;
/** Working days that regulation 7 adds: to 40 in all, once. */
export const COMPLEXITY_DAYS = 20;

export const CLOCK_RULES: Readonly<Record<Regime, ClockRules>> = {
  FOIA: {
    limit: rule("FOIA s.10(1)"),
    limitDays: 20,
    workingDay: rule("FOIA s.10(6)"),
    receipt: rule("FOIA s.10(6)(a)"),
    clarification: rule("FOIA s.1(3), s.10(6)(b)"),
    clarificationEffect: "restart",
    clarificationWithinLimit: false,
    fee: rule("FOIA s.10(2)"),
    publicInterest: rule("FOIA s.10(3)"),
    // A request under FOIA for environmental information is answered under the EIR (FOIA s.39).
    complexity: rule("EIR reg 7(1)"),
    complexityNoticeWithinLimit: true,
    // Not in the Act: good practice, 20 working days and at most 40.
    review: rule("FOIA s.45 Code of Practice"),
    reviewDays: 20,
  },
  FOISA: {
    limit: rule("FOISA s.10(1)"),
    limitDays: 20,
    workingDay: rule("FOISA s.73"),
    // What is sent electronically is presumed received on the day of transmission.
    receipt: rule("FOISA s.74(2)"),
    clarification: rule("FOISA s.1(3), s.10(1)(b)"),
    clarificationEffect: "restart",
    clarificationWithinLimit: false,
    fee: rule("FOISA s.10(3)"),
    publicInterest: null,
    complexity: rule("EI(S)R reg 7"),
    complexityNoticeWithinLimit: false,
    review: rule("FOISA s.21(1)"),
    reviewDays: 20,
  },
  EIR: {
    limit: rule("EIR reg 5(2)"),
    limitDays: 20,
    workingDay: rule("EIR, working day as FOIA s.10(6)", false),
    receipt: rule("EIR reg 5(2)"),
    clarification: rule("EIR reg 9(4)"),
    clarificationEffect: "restart",
    clarificationWithinLimit: true,
    fee: rule("EIR reg 8", false),
    publicInterest: null,
    complexity: rule("EIR reg 7(1)"),
    complexityNoticeWithinLimit: true,
    review: rule("EIR reg 11(4)", false),
    reviewDays: 40,
  },
  EISR: {
    // Numbers as the Commissioner cites them (Decision 125/2024) and in the contents of SSI 2004/520.
    limit: rule("EI(S)R reg 5(2)"),
    limitDays: 20,
    workingDay: rule("EI(S)R, working day as FOISA s.73", false),
    receipt: rule("EI(S)R reg 5(2)"),
    clarification: rule("EI(S)R reg 9", false),
    clarificationEffect: "restart",
    clarificationWithinLimit: false,
    fee: rule("EI(S)R reg 8", false),
    publicInterest: null,
    complexity: rule("EI(S)R reg 7"),
    complexityNoticeWithinLimit: false,
    review: rule("EI(S)R reg 16"),
    reviewDays: 20,
  },
};
