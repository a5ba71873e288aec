/**
 * Drafts the letters that follow a request: the facts from its events and answers, the council's reference, the
 * thread it belongs to and the address that answers. Nothing is written and nothing leaves.
 */
import { longDate } from "../foi/day-arithmetic.js";
import { londonDay } from "../foi/london-day.js";
import { type Ground, REGULATOR_NAMES, REGULATOR_OF } from "../foi/remedies.js";
import { type RequestHistory, requestHistory } from "../foi/request-history.js";
import type { StateContext } from "../foi/request-state.js";
import { sendAgain } from "../foi/send-again.js";
import type { Day } from "../foi/terms.js";
import { historyInWords } from "../letters/event-words.js";
import {
  clarificationFacts,
  commonFacts,
  complaintFacts,
  type LetterBasis,
  type LetterTemplate,
  narrowingFacts,
  overdueFacts,
  requestFacts,
  reviewFacts,
  unansweredFacts,
} from "../letters/facts.js";
import { type FollowingLetter, mayWrite } from "../letters/may-write.js";
import { isCostProvision, provisionInWords } from "../letters/provision-words.js";
import type { LetterKind, LetterRow, MessageRow, OutgoingLetter, RequestRow } from "../ports.js";
import { answerable, type Question } from "../questionnaire/questionnaire.js";
import { type ComplaintBundle, complaintBundle } from "./complaint-bundle.js";
import { NO_THREAD, outgoingLetter, type Rendered, type Thread } from "./compose-letter.js";
import { bouncedAddresses } from "./contact-health.js";
import { councilAddress, isCouncils, threadOf } from "./council-address.js";
import type { LetterDeps } from "./letter-deps.js";
import { letterBasis } from "./render-request.js";
import { sameRequest } from "./same-request.js";
import { type RequestOverview, surveyOverview, unansweredQuestions } from "./survey-overview.js";

/** What only the researcher can say. */
export interface LetterWords {
  /** The answer to their question. */
  readonly answer?: string;
  /** Why the researcher is dissatisfied. */
  readonly reasons?: string;
  /** The smaller request. */
  readonly narrower?: string;
  /** The section of a cost refusal, where it was not read from the reply. */
  readonly section?: string;
  /** Where it goes, instead of where we would send it. */
  readonly to?: string;
}

export interface Drafted {
  readonly ok: true;
  readonly name: FollowingLetter;
  readonly kind: LetterKind;
  readonly request: RequestRow;
  /** Its `to` is empty for a complaint that nobody has given an address yet: it can be read, not sent. */
  readonly letter: OutgoingLetter;
  /** For the researcher: what to look at before it leaves. */
  readonly notes: readonly string[];
  readonly bundle: ComplaintBundle | null;
}

export interface NotDrafted {
  readonly ok: false;
  readonly name: FollowingLetter;
  readonly request: RequestRow;
  /** `not_allowed`: the law or good manners forbid it now; `words_missing`: the researcher has to say something. */
  readonly reason: "not_allowed" | "words_missing";
  readonly on: Day | null;
  readonly why: string;
}

export type Draft = Drafted | NotDrafted;

export const KIND_OF: Readonly<Record<FollowingLetter, LetterKind>> = {
  reminder: "reminder",
  overdue: "overdue",
  clarification: "clarification",
  narrowing: "narrowing",
  unanswered: "unanswered",
  "internal-review": "internal_review",
  complaint: "complaint",
  resend: "resend",
};

/** The requests with all that their letters are written from, as they stand now. */
export async function overviewForLetters(deps: LetterDeps, requests: readonly RequestRow[]): Promise<readonly RequestOverview[]> {
  return surveyOverview(deps, deps.survey, requests);
}

interface Situation {
  readonly row: RequestOverview;
  readonly history: RequestHistory;
  readonly letters: readonly LetterRow[];
  readonly messages: readonly MessageRow[];
  readonly basis: LetterBasis;
  readonly today: Day;
  readonly ground: Ground | null;
  readonly words: LetterWords;
  readonly resendTo: string | null;
}

/** The address of a re-send: named by the person or by the council's automatic reply, or the same again where it came back for now. */
function resendAddress(history: RequestHistory, words: LetterWords, context: Pick<StateContext, "calendar" | "regime">): string | null {
  if (words.to !== undefined) return words.to;
  if (history.undelivered?.why === "redirected") return history.undelivered.address;
  const again = sendAgain(history, context);
  if (again === null) return history.suggestedAddress;
  return again.ok ? again.to : null;
}

const isRefusal = (status: string): boolean => status === "refused" || status === "partly_answered";

function sectionsCited(row: RequestOverview): readonly string[] {
  const cited = row.answers.filter((answer) => isRefusal(answer.status)).flatMap((answer) => answer.exemptions);
  return [...new Set(cited)].map(provisionInWords);
}

function costSection(row: RequestOverview): string | null {
  const cited = row.answers.filter((answer) => isRefusal(answer.status)).flatMap((answer) => answer.exemptions);
  const found = cited.find(isCostProvision);
  return found === undefined ? null : provisionInWords(found);
}

/** The questions that a review of a part answer is about: not answered, refused, or given only in part. */
function disputed(deps: LetterDeps, row: RequestOverview): readonly Question[] {
  const open = new Set([
    ...unansweredQuestions(deps.survey.questionnaire, row.answers).map((question) => question.id),
    ...row.answers.filter((answer) => isRefusal(answer.status)).map((answer) => answer.question),
  ]);
  return answerable(deps.survey.questionnaire).filter((question) => open.has(question.id));
}

const REVIEW_GROUND = { refused: "refused", partly_answered: "partly", not_held: "not_held", answered: "partly", none: "silence" } as const;

interface Content {
  readonly template: LetterTemplate;
  readonly facts: object;
}

/** Where a question that was not singled out can be read. */
function whereAsked(history: RequestHistory): string {
  const event = history.events.findLast(({ body }) => body.type === "clarification_requested");
  return event?.source.by === "mail" && event.source.id !== undefined
    ? `(see their mail ${event.source.id}, on the pages of \`roundrobin run\` at /mails/${event.source.id})`
    : "(see their mail)";
}

/** What is still to be said by the researcher; null when nothing is. */
function wordsMissing(
  name: FollowingLetter,
  history: RequestHistory,
  words: LetterWords,
  { row, resendTo }: { readonly row: RequestOverview; readonly resendTo: string | null },
): string | null {
  const council = `--council "${row.request.authorityName}"`;
  switch (name) {
    case "clarification": {
      if (words.answer?.trim()) return null;
      const asked = history.waitingFor?.details ?? [];
      return `they ask: ${asked.length === 0 ? whereAsked(history) : asked.join(" / ")}; answer it: roundrobin letter clarification ${council} --answer "…"`;
    }
    case "narrowing":
      return words.narrower?.trim() ? null : `say what is left of the request: roundrobin letter narrowing ${council} --narrower "…"`;
    case "resend":
      return resendTo === null ? `say where to: roundrobin letter resend ${council} --to ADDRESS` : null;
    default:
      return null;
  }
}

function contentOf(deps: LetterDeps, name: FollowingLetter, situation: Situation, bundle: ComplaintBundle | null): Content {
  const { row, history, basis, words, ground } = situation;
  const { questionnaire } = deps.survey;
  const reasons = words.reasons ?? null;
  switch (name) {
    case "reminder":
      return { template: "reminder", facts: commonFacts(basis) };
    case "overdue": {
      const review = history.review !== null && history.review.decidedOn === null;
      const since = review ? (history.review?.requestedOn ?? "") : (row.state.due ?? "");
      return { template: "overdue", facts: overdueFacts(basis, { review, chasedOn: history.chasedOn.filter((day) => day > since) }) };
    }
    case "clarification":
      return {
        template: "clarification",
        facts: clarificationFacts(basis, {
          asked: history.waitingFor?.details ?? [],
          askedOn: history.waitingFor?.on ?? situation.today,
          answer: words.answer ?? "",
        }),
      };
    case "narrowing":
      return {
        template: "narrowing",
        facts: narrowingFacts(basis, { section: words.section ?? costSection(row), narrower: words.narrower ?? "" }),
      };
    case "unanswered":
      return { template: "unanswered", facts: unansweredFacts(basis, { missing: unansweredQuestions(questionnaire, row.answers) }) };
    case "internal-review": {
      const about = ground === "silence" ? "silence" : REVIEW_GROUND[row.state.outcome];
      return {
        template: "internal-review",
        facts: reviewFacts(basis, {
          ground: about,
          sections: about === "silence" ? [] : sectionsCited(row),
          reasons,
          missing: about === "partly" ? disputed(deps, row) : [],
        }),
      };
    }
    case "complaint":
      return {
        template: REGULATOR_OF[row.request.regime] === "SIC" ? "complaint-sic" : "complaint-ico",
        facts: complaintFacts(basis, {
          ground: ground === "review_silence" || ground === "review_decision" ? ground : "silence",
          reviewRequestedOn: history.review?.requestedOn ?? null,
          reviewDecidedOn: history.review?.decidedOn ?? null,
          history: historyInWords(history.events),
          reasons,
          bundle: bundle?.name ?? null,
        }),
      };
    case "resend":
      return { template: "request", facts: requestFacts(basis, { intro: deps.intro, questionnaire }) };
  }
}

interface Place {
  /** Null for a complaint as long as nobody has said where to. */
  readonly to: string | null;
  readonly cc: readonly string[];
  readonly thread: Thread;
  readonly notes: readonly string[];
}

async function placeOf(deps: LetterDeps, name: FollowingLetter, situation: Situation): Promise<Place> {
  const { row, history, words, letters, messages } = situation;
  const { request } = row;
  if (name === "complaint") {
    const regulator = REGULATOR_NAMES[REGULATOR_OF[request.regime]];
    const notes =
      words.to === undefined
        ? [
            `it has no address yet: --to ADDRESS sends it to the one that the ${regulator} gives on its web site; where it wants its form filled in, paste the letter there and attach the files of --bundle FILE.zip`,
          ]
        : [];
    return { to: words.to ?? null, cc: [], thread: NO_THREAD, notes };
  }
  if (name === "resend") {
    const to = situation.resendTo ?? "";
    const clock = history.undelivered === null ? ["the clock starts again when it arrives there"] : [];
    return { to, cc: [], thread: NO_THREAD, notes: clock };
  }
  const resent = history.events.findLast(({ body }) => body.type === "resent");
  const found = await councilAddress(
    deps,
    request,
    messages,
    resent?.body.type === "resent" ? { address: resent.body.to, at: resent.at } : null,
  );
  const to = words.to ?? found.to;
  const notes = words.to === undefined && found.why !== null ? [`it goes to ${to}: ${found.why}; the list says ${request.email}`] : [];
  return { to, cc: request.cc.filter((address) => address.toLowerCase() !== to.toLowerCase()), thread: threadOf(letters, messages), notes };
}

/** Nothing goes to an address that has bounced for good, except where a person names it. */
const withoutDead = (place: Place, dead: ReadonlyMap<string, Day>): Place => {
  const left = place.cc.filter((address) => dead.has(address.toLowerCase()));
  const notes = left.map((address) => `no copy goes to ${address}, which has bounced for good`);
  return left.length === 0
    ? place
    : { ...place, cc: place.cc.filter((address) => !left.includes(address)), notes: [...place.notes, ...notes] };
};

/** Bytes from which many servers refuse a mail. */
const LARGE_MAIL = 15_000_000;

function remarks(name: FollowingLetter, situation: Situation, place: Place, bundle: ComplaintBundle | null): readonly string[] {
  const { row, history, words } = situation;
  const { request } = row;
  const strange =
    name !== "complaint" && place.to !== null && !isCouncils(place.to, request) ? [`${place.to} is not an address of the council's`] : [];
  const flagged =
    name === "unanswered" && row.flagged > 0
      ? [`${row.flagged} ${row.flagged === 1 ? "answer was" : "answers were"} read with doubt: look first`]
      : [];
  const named =
    words.answer !== undefined && history.waitingFor?.details.length === 0 ? ["their question was not singled out; it is not quoted"] : [];
  const heavy =
    bundle !== null && bundle.content.length > LARGE_MAIL
      ? [`the bundle has ${Math.round(bundle.content.length / 1e6)} MB; many servers refuse such a mail`]
      : [];
  return [...place.notes, ...strange, ...flagged, ...named, ...heavy];
}

const notDrafted = (
  name: FollowingLetter,
  request: RequestRow,
  reason: NotDrafted["reason"],
  why: string,
  on: Day | null = null,
): NotDrafted => ({ ok: false, name, request, reason, on, why });

/** Letters that are committed and have not left: nothing is written over their head. */
const waiting = (letters: readonly LetterRow[]): LetterRow | undefined =>
  letters.find((letter) => letter.state === "queued" || letter.state === "sending");

/**
 * One letter to one council, or why not.
 * @throws RoundrobinError TEMPLATE_INVALID
 */
export async function draftLetter(deps: LetterDeps, row: RequestOverview, name: FollowingLetter, words: LetterWords): Promise<Draft> {
  const { request, state } = row;
  const now = deps.clock.now();
  const today = londonDay(now);
  const history = requestHistory(row.events, request.regime);
  const letters = await deps.store.letters([request.id]);
  const held = waiting(letters);
  if (held !== undefined && state.state !== "not_sent")
    return notDrafted(name, request, "not_allowed", `a letter (${held.kind.replaceAll("_", " ")}) waits to be sent to them already`);
  const context = { calendar: deps.calendar, regime: request.regime };
  const resendTo = resendAddress(history, words, context);
  const permission = mayWrite(name, {
    state,
    history,
    today,
    context,
    missing: unansweredQuestions(deps.survey.questionnaire, row.answers).length,
    refusedForCost: words.section !== undefined || costSection(row) !== null,
    resendTo,
  });
  if (!permission.allowed) return notDrafted(name, request, "not_allowed", permission.why, permission.on);
  const missing = wordsMissing(name, history, words, { row, resendTo });
  if (missing !== null) return notDrafted(name, request, "words_missing", missing);

  const messages = await deps.store.messages(request.id);
  const sentOn = history.events.find(({ body }) => body.type === "sent" || body.type === "resent")?.at;
  const basis: LetterBasis = {
    ...letterBasis(deps.sender, deps.survey.title, request, now),
    sentOn: sentOn === undefined ? null : londonDay(sentOn),
    state: { ...state, reference: row.authorityReference },
  };
  const situation: Situation = { row, history, letters, messages, basis, today, ground: permission.ground, words, resendTo };
  const bundle = name === "complaint" ? await complaintBundle(deps, row, letters, messages) : null;
  const { template, facts } = contentOf(deps, name, situation, bundle);
  const again = name === "resend" ? sendAgain(history, context) : null;
  const same = again?.ok === true && again.to === resendTo ? await sameRequest(deps.parseMail, letters, again.to) : null;
  const rendered: Rendered = same ?? (await deps.renderLetter(template, facts));
  const dead = await bouncedAddresses(deps.store, [request]);
  const place = withoutDead(await placeOf(deps, name, situation), dead);
  const gone = dead.get((place.to ?? "").toLowerCase());
  if (gone !== undefined && words.to === undefined)
    return notDrafted(
      name,
      request,
      "words_missing",
      `${place.to ?? ""} bounced for good on ${longDate(gone)}; say where to: roundrobin letter ${name} --council "${request.authorityName}" --to ADDRESS`,
    );
  const kind = KIND_OF[name];
  const letter = outgoingLetter(deps.sender, request, {
    kind,
    number: letters.filter((each) => each.kind === kind).length + 1,
    rendered,
    thread: place.thread,
    date: now,
  });
  return {
    ok: true,
    name,
    kind,
    request,
    letter: {
      ...letter,
      to: place.to === null ? [] : [place.to],
      cc: place.cc,
      ...(bundle === null ? {} : { attachments: [{ name: bundle.name, mediaType: "application/zip", content: bundle.content }] }),
    },
    notes: remarks(name, situation, place, bundle),
    bundle,
  };
}
