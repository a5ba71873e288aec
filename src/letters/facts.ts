/**
 * The facts that each letter is written from: plain words, each under the name a template uses. A template that
 * names anything else is refused before a letter is sent. What is absent is `null`, never an empty word.
 */
import { longDate } from "../foi/day-arithmetic.js";
import type { RequestState } from "../foi/request-state.js";
import type { Day, Regime } from "../foi/terms.js";
import type { Question, Questionnaire } from "../questionnaire/questionnaire.js";
import { LAW_WORDS, type LawWords } from "./law-words.js";
import { questionLine, questionnaireText } from "./questionnaire-text.js";

/** Templates are files of these names in `templates/`, with the ending `.liquid`. */
export const LETTER_TEMPLATES = [
  "request",
  "reminder",
  "overdue",
  "clarification",
  "narrowing",
  "unanswered",
  "internal-review",
  "complaint-ico",
  "complaint-sic",
] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];

/** What every letter may name. */
export interface CommonFacts {
  readonly survey: { readonly title: string };
  readonly council: { readonly name: string };
  /** The real name of the person who asks (FOIA s.8), and where to write back to. */
  readonly requester: { readonly name: string; readonly address: string };
  /** Ours, and theirs when it is known. */
  readonly reference: { readonly ours: string; readonly theirs: string | null };
  readonly law: LawWords;
  /** In words, `2 October 2026`; null when there is none. */
  readonly dates: {
    readonly today: string;
    readonly sent: string | null;
    readonly received: string | null;
    readonly due: string | null;
  };
  /** Is the date due one that they lengthened? */
  readonly extended: boolean;
}

/** What the facts are taken from, for any letter. */
export interface LetterBasis {
  readonly surveyTitle: string;
  readonly councilName: string;
  readonly requesterName: string;
  readonly requesterAddress: string;
  readonly ourReference: string;
  readonly regime: Regime;
  readonly today: Day;
  /** London day on which the request left us; null before. */
  readonly sentOn: Day | null;
  /** null before anything was sent. */
  readonly state: Pick<RequestState, "due" | "receivedOn" | "overdueBy" | "reference" | "answeredOn" | "outcome" | "extended"> | null;
}

const words = (day: Day | null | undefined): string | null => (day === null || day === undefined ? null : longDate(day));

export function commonFacts(basis: LetterBasis): CommonFacts {
  return {
    survey: { title: basis.surveyTitle },
    council: { name: basis.councilName },
    requester: { name: basis.requesterName, address: basis.requesterAddress },
    reference: { ours: basis.ourReference, theirs: basis.state?.reference ?? null },
    law: LAW_WORDS[basis.regime],
    dates: {
      today: longDate(basis.today),
      sent: words(basis.sentOn),
      received: words(basis.state?.receivedOn),
      due: words(basis.state?.due),
    },
    extended: basis.state?.extended ?? false,
  };
}

export interface RequestFacts extends CommonFacts {
  /** The first paragraph. */
  readonly intro: string;
  /** Names the Act where the first paragraph names another or none; null otherwise. */
  readonly statement: string | null;
  /** Lines `Q1. …`, see `questionnaireText`. */
  readonly questions: string;
  /** The attached answer form, `docx`, `xlsx` or both in words; null when there is none. */
  readonly form: string | null;
}

/** Does this text name the law of this regime, and not only its English namesake? */
function namesTheLaw(text: string, law: LawWords): boolean {
  const folded = text.toLowerCase();
  return folded.includes(law.short.toLowerCase()) || folded.includes(law.name.toLowerCase());
}

/**
 * The researcher's first paragraph, on one line, for this council: one text serves all, so the Freedom of
 * Information Act of England is read as the law that governs this request.
 */
function introFor(intro: string, law: LawWords): string {
  const folded = intro.replace(/\s+/g, " ").trim();
  if (law.regime === "FOIA" || namesTheLaw(folded, law)) return folded;
  return folded.replace(/\bFreedom of Information Act(?: 2000)?/gi, () => law.name);
}

export function requestFacts(
  basis: LetterBasis,
  own: { readonly intro: string | null; readonly questionnaire: Questionnaire; readonly form?: string | null },
): RequestFacts {
  const law = LAW_WORDS[basis.regime];
  const intro = introFor(
    own.intro?.trim() ||
      `I am carrying out research for a survey, “${basis.surveyTitle}”, and kindly request that you respond to the questions below, under the ${law.short}.`,
    law,
  );
  return {
    ...commonFacts(basis),
    intro,
    statement: namesTheLaw(intro, law) ? null : `This is a request under the ${law.name}.`,
    questions: questionnaireText(own.questionnaire),
    form: own.form ?? null,
  };
}

export type ReminderFacts = CommonFacts;

export interface OverdueFacts extends CommonFacts {
  readonly overdue: {
    /** `3 working days` */
    readonly by: string;
    /** Is it the review that is late? */
    readonly review: boolean;
    /** Earlier letters that asked for it, in words: `8 October 2026 and 16 October 2026`; null for the first. */
    readonly chased: string | null;
  };
}

export function overdueFacts(basis: LetterBasis, own: { readonly review: boolean; readonly chasedOn: readonly Day[] }): OverdueFacts {
  const by = basis.state?.overdueBy ?? 0;
  const chased = own.chasedOn.map(longDate);
  return {
    ...commonFacts(basis),
    overdue: {
      by: `${by} working ${by === 1 ? "day" : "days"}`,
      review: own.review,
      chased:
        chased.length === 0
          ? null
          : chased.length === 1
            ? (chased[0] ?? null)
            : `${chased.slice(0, -1).join(", ")} and ${chased.at(-1) ?? ""}`,
    },
  };
}

export interface ClarificationFacts extends CommonFacts {
  readonly clarification: {
    /** Their questions, each quoted on its own line with `> `; null when they were not singled out. */
    readonly asked: string | null;
    readonly askedOn: string;
    /** What the researcher answers. */
    readonly answer: string;
  };
}

export function clarificationFacts(
  basis: LetterBasis,
  own: { readonly asked: readonly string[]; readonly askedOn: Day; readonly answer: string },
): ClarificationFacts {
  const asked = own.asked.map((question) => `> ${question.replace(/\s+/g, " ").trim()}`);
  return {
    ...commonFacts(basis),
    clarification: { asked: asked.length === 0 ? null : asked.join("\n"), askedOn: longDate(own.askedOn), answer: own.answer.trim() },
  };
}

export interface NarrowingFacts extends CommonFacts {
  readonly narrowing: {
    readonly refusedOn: string | null;
    /** `section 12`, as they cited it; null when they gave none. */
    readonly section: string | null;
    /** The narrower request in the researcher's words, or the questions that remain. */
    readonly narrower: string;
  };
}

export function narrowingFacts(basis: LetterBasis, own: { readonly section: string | null; readonly narrower: string }): NarrowingFacts {
  return {
    ...commonFacts(basis),
    narrowing: { refusedOn: words(basis.state?.answeredOn), section: own.section, narrower: own.narrower.trim() },
  };
}

export interface UnansweredFacts extends CommonFacts {
  readonly missing: {
    /** The questions without an answer, as they stood in the request, a line each. */
    readonly questions: string;
    readonly count: number;
    readonly answeredOn: string | null;
  };
}

export function unansweredFacts(basis: LetterBasis, own: { readonly missing: readonly Question[] }): UnansweredFacts {
  return {
    ...commonFacts(basis),
    missing: { questions: missingLines(own.missing) ?? "", count: own.missing.length, answeredOn: words(basis.state?.answeredOn) },
  };
}

const missingLines = (questions: readonly Question[]): string | null =>
  questions.length === 0 ? null : questions.map(questionLine).join("\n");

export type ReviewGround = "silence" | "refused" | "partly" | "not_held";

export interface ReviewFacts extends CommonFacts {
  readonly review: {
    /** Which of the four it is about, as four switches: a template asks `{% if review.silence %}`. */
    readonly silence: boolean;
    readonly refused: boolean;
    readonly partly: boolean;
    readonly notHeld: boolean;
    readonly answeredOn: string | null;
    /** The sections they relied on, in words; null when they gave none. */
    readonly sections: string | null;
    /** Why the researcher is dissatisfied (FOISA asks for it). */
    readonly reasons: string | null;
    /** Questions without an answer, a line each. */
    readonly missing: string | null;
  };
}

export function reviewFacts(
  basis: LetterBasis,
  own: {
    readonly ground: ReviewGround;
    readonly sections: readonly string[];
    readonly reasons: string | null;
    readonly missing: readonly Question[];
  },
): ReviewFacts {
  return {
    ...commonFacts(basis),
    review: {
      silence: own.ground === "silence",
      refused: own.ground === "refused",
      partly: own.ground === "partly",
      notHeld: own.ground === "not_held",
      answeredOn: words(basis.state?.answeredOn),
      sections: own.sections.length === 0 ? null : own.sections.join(", "),
      reasons: own.reasons?.trim() || null,
      missing: missingLines(own.missing),
    },
  };
}

export interface ComplaintFacts extends CommonFacts {
  readonly complaint: {
    readonly silence: boolean;
    readonly reviewSilence: boolean;
    readonly reviewDecided: boolean;
    readonly reviewRequestedOn: string | null;
    readonly reviewDecidedOn: string | null;
    readonly answeredOn: string | null;
    readonly overdueBy: string;
    /** What happened, a line each: `8 September 2026: request sent`. */
    readonly history: string;
    readonly reasons: string | null;
    /** The name of the attached bundle of correspondence; null when there is none. */
    readonly bundle: string | null;
  };
}

export function complaintFacts(
  basis: LetterBasis,
  own: {
    readonly ground: "silence" | "review_silence" | "review_decision";
    readonly reviewRequestedOn: Day | null;
    readonly reviewDecidedOn: Day | null;
    readonly history: readonly { readonly on: Day; readonly what: string }[];
    readonly reasons: string | null;
    readonly bundle: string | null;
  },
): ComplaintFacts {
  const by = basis.state?.overdueBy ?? 0;
  return {
    ...commonFacts(basis),
    complaint: {
      silence: own.ground === "silence",
      reviewSilence: own.ground === "review_silence",
      reviewDecided: own.ground === "review_decision",
      reviewRequestedOn: words(own.reviewRequestedOn),
      reviewDecidedOn: words(own.reviewDecidedOn),
      answeredOn: words(basis.state?.answeredOn),
      overdueBy: `${by} working ${by === 1 ? "day" : "days"}`,
      history: own.history.map(({ on, what }) => `${longDate(on)}: ${what}`).join("\n"),
      reasons: own.reasons?.trim() || null,
      bundle: own.bundle,
    },
  };
}

export interface LetterFacts {
  readonly request: RequestFacts;
  readonly reminder: ReminderFacts;
  readonly overdue: OverdueFacts;
  readonly clarification: ClarificationFacts;
  readonly narrowing: NarrowingFacts;
  readonly unanswered: UnansweredFacts;
  readonly "internal-review": ReviewFacts;
  readonly "complaint-ico": ComplaintFacts;
  readonly "complaint-sic": ComplaintFacts;
}

const COMMON_KEYS = [
  "survey.title",
  "council.name",
  "requester.name",
  "requester.address",
  "reference.ours",
  "reference.theirs",
  "law.regime",
  "law.name",
  "law.short",
  "law.request",
  "law.limit",
  "law.within",
  "law.advice",
  "law.review",
  "law.reviewSection",
  "law.reviewWithin",
  "law.regulator",
  "dates.today",
  "dates.sent",
  "dates.received",
  "dates.due",
  "extended",
] as const;
const COMPLAINT_KEYS = [
  "complaint.silence",
  "complaint.reviewSilence",
  "complaint.reviewDecided",
  "complaint.reviewRequestedOn",
  "complaint.reviewDecidedOn",
  "complaint.answeredOn",
  "complaint.overdueBy",
  "complaint.history",
  "complaint.reasons",
  "complaint.bundle",
] as const;

/** The names that each template may use; the documentation lists exactly these. */
export const DECLARED_KEYS: Readonly<Record<LetterTemplate, readonly string[]>> = {
  request: [...COMMON_KEYS, "intro", "statement", "questions", "form"],
  reminder: [...COMMON_KEYS],
  overdue: [...COMMON_KEYS, "overdue.by", "overdue.review", "overdue.chased"],
  clarification: [...COMMON_KEYS, "clarification.asked", "clarification.askedOn", "clarification.answer"],
  narrowing: [...COMMON_KEYS, "narrowing.refusedOn", "narrowing.section", "narrowing.narrower"],
  unanswered: [...COMMON_KEYS, "missing.questions", "missing.count", "missing.answeredOn"],
  "internal-review": [
    ...COMMON_KEYS,
    "review.silence",
    "review.refused",
    "review.partly",
    "review.notHeld",
    "review.answeredOn",
    "review.sections",
    "review.reasons",
    "review.missing",
  ],
  "complaint-ico": [...COMMON_KEYS, ...COMPLAINT_KEYS],
  "complaint-sic": [...COMMON_KEYS, ...COMPLAINT_KEYS],
};
