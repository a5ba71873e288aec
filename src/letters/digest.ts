/**
 * The daily mail to the researcher: what to do first, what is overdue, due soon, bounced or held. Each thing is
 * told once; when there is nothing new to tell there is no mail.
 */
import { dayNumber, longDate } from "../foi/day-arithmetic.js";
import type { ActionName } from "../foi/next-actions.js";
import type { RequestState } from "../foi/request-state.js";
import type { Day } from "../foi/terms.js";

export interface DigestRequest {
  readonly id: number;
  readonly council: string;
  readonly state: RequestState;
  /** Answers that a person should look at. */
  readonly flagged: number;
  /** Why its silence is worth a look. (Default: it is not) */
  readonly silence?: string | null;
  /** What was found in its replies that a person must see: hidden sheets, files that cannot be opened. (Default: nothing) */
  readonly toLookAt?: readonly { readonly messageId: number; readonly warning: string }[];
}

export interface HeldMail {
  readonly id: number;
  readonly from: string;
  readonly subject: string;
}

export interface DigestInput {
  readonly surveyTitle: string;
  readonly today: Day;
  readonly requests: readonly DigestRequest[];
  readonly held: readonly HeldMail[];
  /** Keys of what was told before, see `Digest.tell`. */
  readonly told: ReadonlySet<string>;
  /** Where the web pages are; null without them. (Default: null) */
  readonly url?: string | null;
}

export interface DigestLine {
  /** Council, or the sender of a held mail. */
  readonly who: string;
  readonly what: string;
  /** `by 19 December 2026`, or null. */
  readonly when: string | null;
}

export interface DigestSection {
  readonly title: string;
  readonly lines: readonly DigestLine[];
}

/** What the templates `digest.liquid` and `digest.html.liquid` are written from. */
export interface DigestFacts {
  readonly survey: { readonly title: string };
  readonly today: string;
  /** `2 to answer, 1 overdue` */
  readonly summary: string;
  readonly sections: readonly DigestSection[];
  /** Told before and still open, a line each; empty when there is none. */
  readonly earlier: readonly DigestLine[];
  readonly url: string | null;
}

export interface Digest {
  readonly subject: string;
  readonly facts: DigestFacts;
  /** To be remembered once the mail has gone, so that nothing is told twice. */
  readonly tell: readonly string[];
}

export const DIGEST_KEYS: readonly string[] = ["survey.title", "today", "summary", "sections", "earlier", "url"];

type SectionName = "look" | "answer" | "held" | "overdue" | "due_soon" | "follow_up" | "flagged";

/** In the order in which a researcher should take them; the words count in the subject. */
const SECTIONS: Readonly<Record<SectionName, { readonly title: string; readonly counted: string }>> = {
  look: { title: "Did not arrive, or needs a look now", counted: "to look at" },
  answer: { title: "They wait for you", counted: "to answer" },
  held: { title: "Mail that fits no request", counted: "held" },
  overdue: { title: "Overdue", counted: "overdue" },
  due_soon: { title: "Due soon", counted: "due soon" },
  follow_up: { title: "Refused or incomplete", counted: "to follow up" },
  flagged: { title: "Answers to look at", counted: "to check" },
};
const ORDER = Object.keys(SECTIONS) as readonly SectionName[];

/** Where an action is told; null: nothing for the researcher to do or know by mail. */
const SECTION_OF: Readonly<Record<ActionName, SectionName | null>> = {
  send: null,
  look_at_send: "look",
  update_holidays: "look",
  fix_address: "look",
  send_elsewhere: "look",
  send_again: "look",
  open_portal: "look",
  look_at_recall: "look",
  look_at_transfer: "answer",
  answer_clarification: "answer",
  pay_fee_or_decline: "answer",
  chase_overdue: "overdue",
  chase_review: "overdue",
  remind_before_due: "due_soon",
  wait: null,
  ask_about_unanswered: "follow_up",
  narrow_request: "follow_up",
  ask_internal_review: "follow_up",
  complain: "follow_up",
  none: null,
};

/** A remedy that ends within so many days is told a second time. */
const LAST_CALL_DAYS = 7;

interface Item {
  readonly section: SectionName;
  readonly key: string;
  /** For the order within a section. */
  readonly on: Day;
  readonly line: DigestLine;
}

function sectionOf(state: RequestState): SectionName | null {
  const { action } = state.next;
  const section = SECTION_OF[action];
  if (section === "look" || section === "answer") return section;
  if (state.state === "overdue" || state.state === "long_overdue") return "overdue";
  if (state.state === "under_review" && state.overdueBy > 0) return "overdue";
  if (state.state === "due_soon") return "due_soon";
  return section;
}

/** Overdue, chased and waiting for an answer to the chaser: known, nothing to do today. */
const restsToday = (state: RequestState, today: Day): boolean =>
  state.next.action === "wait" ? state.state !== "due_soon" : state.next.action.startsWith("chase_") && (state.next.on ?? today) > today;

function itemOf(request: DigestRequest, today: Day): Item | null {
  const { state } = request;
  const section = sectionOf(state);
  if (section === null || restsToday(state, today)) return null;
  const { action, on, why } = state.next;
  const remedy = action === "complain" || action === "ask_internal_review";
  const endsSoon = remedy && on !== null && dayNumber(on) - dayNumber(today) <= LAST_CALL_DAYS && on > today;
  const due = state.due === null ? "" : `${state.overdueBy > 0 ? "was due" : "due"} ${longDate(state.due)}`;
  const late =
    state.overdueBy > 0 && !why.includes("overdue") ? `${state.overdueBy} working ${state.overdueBy === 1 ? "day" : "days"} overdue` : "";
  const what = section === "due_soon" ? due : [why, late, section === "overdue" ? due : ""].filter((part) => part !== "").join("; ");
  return {
    section,
    // A new event on the request makes a new key, and so does time that moves it into another state.
    key: `${request.id}:${state.state}:${action}:${state.lastEvent ?? 0}${endsSoon ? ":last" : ""}`,
    on: on ?? today,
    line: {
      who: request.council,
      what: [what, ...state.warnings.filter((warning) => warning !== why)].join("; "),
      when: remedy && on !== null && on > today ? `by ${longDate(on)}` : null,
    },
  };
}

const flaggedItem = (request: DigestRequest, today: Day): Item | null =>
  request.flagged === 0
    ? null
    : {
        section: "flagged",
        key: `${request.id}:flagged:${request.flagged}:${request.state.lastEvent ?? 0}`,
        on: today,
        line: {
          who: request.council,
          what: `${request.flagged} ${request.flagged === 1 ? "answer was" : "answers were"} read with doubt`,
          when: null,
        },
      };

/** Councils have leaked personal data in hidden sheets: the researcher is warned before anything is opened or published. */
const fileItems = (request: DigestRequest, today: Day): readonly Item[] =>
  (request.toLookAt ?? []).map(({ messageId, warning }) => ({
    section: "flagged",
    key: `${request.id}:file:${messageId}:${warning}`,
    on: today,
    line: { who: request.council, what: `mail ${messageId}: ${warning}`, when: null },
  }));

/** Told once, and not beside something that must be done about the request anyway. */
const silentItem = (request: DigestRequest, today: Day): Item | null =>
  (request.silence ?? null) === null || request.state.state !== "sent"
    ? null
    : {
        section: "look",
        key: `${request.id}:silent:${request.state.lastEvent ?? 0}`,
        on: today,
        line: { who: request.council, what: request.silence ?? "", when: null },
      };

const heldItem = (mail: HeldMail, today: Day): Item => ({
  section: "held",
  key: `held:${mail.id}`,
  on: today,
  line: { who: mail.from, what: `“${mail.subject.replace(/\s+/g, " ").trim()}” (held as ${mail.id})`, when: null },
});

const byUrgency = (a: Item, b: Item): number =>
  a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.line.who < b.line.who ? -1 : a.line.who > b.line.who ? 1 : 0;

/**
 * What the mail of this day says, or null when there is nothing new. Whether today is a day for it (weekdays,
 * quiet periods) is for the caller to know.
 */
export function digest(input: DigestInput): Digest | null {
  const { today } = input;
  const items = [
    ...input.held.map((mail) => heldItem(mail, today)),
    ...input.requests.flatMap((request) =>
      [itemOf(request, today), silentItem(request, today), flaggedItem(request, today), ...fileItems(request, today)].filter(
        (item) => item !== null,
      ),
    ),
  ].sort(byUrgency);
  const fresh = items.filter((item) => !input.told.has(item.key));
  if (fresh.length === 0) return null;
  const of = (section: SectionName): Item[] => fresh.filter((item) => item.section === section);
  const summary = ORDER.flatMap((section) => (of(section).length === 0 ? [] : [`${of(section).length} ${SECTIONS[section].counted}`])).join(
    ", ",
  );
  return {
    subject: `Roundrobin: ${summary} (${input.surveyTitle.replace(/\s+/g, " ").trim()})`,
    facts: {
      survey: { title: input.surveyTitle },
      today: longDate(today),
      summary,
      sections: ORDER.flatMap((section) =>
        of(section).length === 0 ? [] : [{ title: SECTIONS[section].title, lines: of(section).map((item) => item.line) }],
      ),
      earlier: items.filter((item) => input.told.has(item.key)).map((item) => item.line),
      url: input.url ?? null,
    },
    tell: fresh.map((item) => item.key),
  };
}
