/**
 * What a requester may do about a refusal, a part answer or silence, and until when: reviewed data by regime.
 * A window whose length was not checked against a source says so; nothing is refused and no letter is written
 * on such a row alone.
 */
import type { Calendar } from "./calendar.js";
import { addDays, addMonths } from "./day-arithmetic.js";
import type { Day, Regime } from "./terms.js";

export type Regulator = "ICO" | "SIC";
export const REGULATOR_OF: Readonly<Record<Regime, Regulator>> = { FOIA: "ICO", EIR: "ICO", FOISA: "SIC", EISR: "SIC" };
export const REGULATOR_NAMES: Readonly<Record<Regulator, string>> = {
  ICO: "Information Commissioner's Office",
  SIC: "Scottish Information Commissioner",
};

/** What the remedy is against. */
export type Ground = "response" | "silence" | "review_decision" | "review_silence";

export interface RemedyRule {
  readonly regime: Regime;
  readonly ground: Ground;
  readonly what: "internal_review" | "complaint";
  /** May it be used? false: own knowledge only. */
  readonly verified: boolean;
  /** How long from the ground's day; null: no end is known. */
  readonly window: { readonly workingDays: number } | { readonly days: number } | { readonly months: number } | null;
  readonly windowVerified: boolean;
  /** Working days after a review was asked for before its silence may be complained about; only for `review_silence`. */
  readonly silenceAfter?: number;
  readonly why: string;
}

const row = (
  regime: Regime,
  ground: Ground,
  what: RemedyRule["what"],
  window: RemedyRule["window"],
  why: string,
  more: { verified?: boolean; windowVerified?: boolean; silenceAfter?: number } = {},
): RemedyRule => ({ regime, ground, what, window, why, verified: true, windowVerified: true, ...more });

const UNCHECKED = { windowVerified: false } as const;
const SIX_WEEKS = { days: 42 } as const;
const SIX_MONTHS = { months: 6 } as const;
const FORTY = { workingDays: 40 } as const;

export const REMEDY_RULES: readonly RemedyRule[] = [
  row(
    "FOIA",
    "response",
    "internal_review",
    FORTY,
    "an internal review may be asked for within 40 working days of the response (s.45 Code; ICO)",
  ),
  row("FOIA", "silence", "complaint", null, "the ICO takes complaints about no response at all without an internal review (FOIA s.50)"),
  row(
    "FOIA",
    "review_decision",
    "complaint",
    SIX_WEEKS,
    "the ICO asks for complaints within six weeks of the final response (practice, not statute)",
  ),
  row("FOIA", "review_silence", "complaint", null, "the ICO takes a complaint when a review is not answered after 40 working days", {
    silenceAfter: 40,
  }),
  row("FOISA", "response", "internal_review", FORTY, "a review may be required within 40 working days (FOISA s.20)"),
  row(
    "FOISA",
    "silence",
    "internal_review",
    FORTY,
    "a review is required first, also for silence, within 40 working days of the end of the 20 (FOISA s.20)",
  ),
  row("FOISA", "review_decision", "complaint", SIX_MONTHS, "an application to the Commissioner within six months (FOISA s.47)"),
  row(
    "FOISA",
    "review_silence",
    "complaint",
    SIX_MONTHS,
    "a review not answered in 20 working days may go to the Commissioner within six months (FOISA s.47)",
    {
      silenceAfter: 20,
    },
  ),
  row("EIR", "response", "internal_review", FORTY, "representations within 40 working days (EIR reg 11)", UNCHECKED),
  row("EIR", "silence", "internal_review", FORTY, "representations about silence (EIR reg 11)", UNCHECKED),
  row("EIR", "silence", "complaint", null, "a complaint to the ICO about silence without representations", {
    verified: false,
    windowVerified: false,
  }),
  row(
    "EIR",
    "review_decision",
    "complaint",
    SIX_WEEKS,
    "the ICO asks for complaints within six weeks of the final response (practice, not statute)",
  ),
  row("EIR", "review_silence", "complaint", null, "the ICO takes a complaint when a review is not answered after 40 working days", {
    silenceAfter: 40,
  }),
  row("EISR", "response", "internal_review", FORTY, "representations within 40 working days (EI(S)R)", UNCHECKED),
  row("EISR", "silence", "internal_review", FORTY, "representations about silence (EI(S)R)", UNCHECKED),
  row("EISR", "review_decision", "complaint", SIX_MONTHS, "an application to the Commissioner", UNCHECKED),
  row("EISR", "review_silence", "complaint", SIX_MONTHS, "an application to the Commissioner when a review is not answered", {
    ...UNCHECKED,
    silenceAfter: 20,
  }),
];

export interface Remedy {
  readonly what: RemedyRule["what"];
  readonly ground: Ground;
  readonly from: Day;
  /** The last day; null when no end is known, or it lies past the list of bank holidays. */
  readonly until: Day | null;
  readonly verified: boolean;
  readonly untilVerified: boolean;
  readonly why: string;
}

/** The days that the remedies hang on; each null when it has not come. */
export interface Grounds {
  readonly respondedOn: Day | null;
  /** The date due, once it has passed without any response. */
  readonly silentSince: Day | null;
  readonly reviewRequestedOn: Day | null;
  readonly reviewDecidedOn: Day | null;
}

function until(rule: RemedyRule, from: Day, regime: Regime, calendar: Calendar): Day | null {
  if (rule.window === null) return null;
  if ("days" in rule.window) return addDays(from, rule.window.days);
  if ("months" in rule.window) return addMonths(from, rule.window.months);
  return calendar.addWorkingDays(from, rule.window.workingDays, regime);
}

/** What is open to the requester on this day, in the order of the table. */
export function remediesOn(today: Day, regime: Regime, grounds: Grounds, calendar: Calendar): readonly Remedy[] {
  const startOf = (rule: RemedyRule): Day | null => {
    switch (rule.ground) {
      case "response":
        return grounds.reviewRequestedOn === null ? grounds.respondedOn : null;
      case "silence":
        return grounds.reviewRequestedOn === null ? grounds.silentSince : null;
      case "review_decision":
        return grounds.reviewDecidedOn;
      case "review_silence":
        return grounds.reviewRequestedOn === null || grounds.reviewDecidedOn !== null
          ? null
          : calendar.addWorkingDays(grounds.reviewRequestedOn, rule.silenceAfter ?? 0, regime);
    }
  };
  return REMEDY_RULES.flatMap((rule): Remedy[] => {
    if (rule.regime !== regime) return [];
    const from = startOf(rule);
    if (from === null) return [];
    // Silence may be complained about only after its day has passed; a decision on the day it came.
    const silent = rule.ground === "silence" || rule.ground === "review_silence";
    if (silent ? today <= from : today < from) return [];
    const last = until(rule, from, regime, calendar);
    if (last !== null && today > last) return [];
    return [
      {
        what: rule.what,
        ground: rule.ground,
        from,
        until: last,
        verified: rule.verified,
        untilVerified: rule.windowVerified,
        why: rule.why,
      },
    ];
  });
}
