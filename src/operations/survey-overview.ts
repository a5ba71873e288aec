/** Where a whole survey stands, derived afresh from events and readings each time it is asked for. */
import type { Calendar } from "../foi/calendar.js";
import type { RequestEvent } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
import { type Outcome, type RequestState, requestState } from "../foi/request-state.js";
import type { Clock, ReadingRow, RequestRow, Store, SurveyRow } from "../ports.js";
import { answerable, type Question, type Questionnaire } from "../questionnaire/questionnaire.js";
import { type CurrentAnswer, currentAnswers, SURE } from "../reading/current-answers.js";

export interface RequestOverview {
  readonly request: RequestRow;
  /** The log that the state is derived from: responses are what their answers say they are. */
  readonly events: readonly RequestEvent[];
  readonly state: RequestState;
  /** From the answers where a reply was read, else from the kinds of the replies. */
  readonly outcome: Outcome;
  readonly sentAt: string | null;
  readonly authorityReference: string | null;
  readonly messages: number;
  readonly answers: readonly CurrentAnswer[];
  /** Questions with an answer of any kind. */
  readonly answered: number;
  /** Answers that a person should look at. */
  readonly flagged: number;
  /** Files and replies that a person should look at. */
  readonly toLookAt: readonly ReplyWarning[];
}

/** Something about a reply that a person must see with their own eyes. */
export interface ReplyWarning {
  readonly messageId: number;
  readonly warning: string;
}

export interface OverviewDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly dueSoonDays: number;
  /** A rule reminds before the date due. (Default: false) */
  readonly remindBeforeDue?: boolean;
}

/** Needs a person's eye: read with less than the sure confidence and not looked at yet. */
export function isFlagged(answer: CurrentAnswer): boolean {
  return !answer.reviewed && answer.status !== "no_reply" && answer.confidence < SURE;
}

/** What came of a request as its answers say it; null where no answer says anything. */
export function outcomeOfAnswers(answers: readonly CurrentAnswer[]): Exclude<Outcome, "none"> | null {
  const given = answers.filter((answer) => answer.status !== "no_reply");
  if (given.length === 0) return null;
  if (given.length === answers.length) {
    if (given.every((answer) => answer.status === "refused")) return "refused";
    if (given.every((answer) => answer.status === "not_held")) return "not_held";
    if (given.every((answer) => answer.status !== "refused" && answer.status !== "partly_answered")) return "answered";
  }
  return "partly_answered";
}

const RESPONSE_OF = { answered: "full", partly_answered: "partial", refused: "refusal", not_held: "not_held" } as const;

/** The log with its responses as the answers say them: what a reply was taken for at first sight gives way to what it says. */
function asAnswered(log: readonly RequestEvent[], outcome: Exclude<Outcome, "none">): readonly RequestEvent[] {
  return log.map((event) =>
    event.body.type === "response_received" ? { ...event, body: { ...event.body, kind: RESPONSE_OF[outcome] } } : event,
  );
}

/** A question that its condition rules out is complete without an answer. */
function ruledOut(questionnaire: Questionnaire, answers: ReadonlyMap<string, CurrentAnswer>, id: string): boolean {
  const condition = questionnaire.questions.find((question) => question.id === id)?.askedIf;
  if (condition === undefined) return false;
  const deciding = answers.get(condition.question);
  if (deciding === undefined || deciding.status !== "answered" || typeof deciding.value !== "boolean") return false;
  return /^(?:yes|true)$/i.test(condition.equals) !== deciding.value;
}

/** The questions that no reply has said anything to, without those that their condition rules out. */
export function unansweredQuestions(questionnaire: Questionnaire, answers: readonly CurrentAnswer[]): readonly Question[] {
  const byId = new Map(answers.map((answer) => [answer.question, answer]));
  return answerable(questionnaire).filter(
    (question) => (byId.get(question.id)?.status ?? "no_reply") === "no_reply" && !ruledOut(questionnaire, byId, question.id),
  );
}

export async function surveyOverview(
  deps: OverviewDeps,
  survey: SurveyRow,
  requests: readonly RequestRow[],
): Promise<readonly RequestOverview[]> {
  const { store } = deps;
  const ids = requests.map((request) => request.id);
  const [events, readings, decisions, references, counts] = await Promise.all([
    store.events(ids),
    store.readings(ids),
    store.decisions(ids),
    store.references(ids),
    store.messageCounts(ids),
  ]);
  const questions = answerable(survey.questionnaire).map((question) => question.id);
  const readingsOf = byRequest(readings);
  return requests.map((request) => {
    const log = events.get(request.id) ?? [];
    const versions = (readingsOf.get(request.id) ?? []).map((reading) => ({ ...reading, readingId: reading.id }));
    const answers = currentAnswers(questions, versions, decisions.get(request.id) ?? []);
    const byId = new Map(answers.map((answer) => [answer.question, answer]));
    const refusedForCost = answers.some(
      (answer) => answer.status === "refused" && answer.exemptions.some((exemption) => exemption.startsWith("s12")),
    );
    const asked = answers.filter((answer) => answer.status !== "no_reply" || !ruledOut(survey.questionnaire, byId, answer.question));
    const said = outcomeOfAnswers(asked);
    const asSaid = said === null ? log : asAnswered(log, said);
    const state = requestState(asSaid, {
      regime: request.regime,
      calendar: deps.calendar,
      now: deps.clock.now(),
      dueSoonDays: deps.dueSoonDays,
      remindBeforeDue: deps.remindBeforeDue === true,
      refusedForCost,
      everyQuestionAnswered: unansweredQuestions(survey.questionnaire, answers).length === 0,
    });
    return {
      request,
      events: asSaid,
      state,
      outcome: state.outcome,
      sentAt: standing(log).find((event) => event.body.type === "sent")?.at ?? null,
      authorityReference: references.get(request.id) ?? state.reference,
      messages: counts.get(request.id) ?? 0,
      answers,
      answered: answers.filter((answer) => answer.status !== "no_reply").length,
      flagged: answers.filter(isFlagged).length,
      toLookAt: toLookAt(readingsOf.get(request.id) ?? []),
    };
  });
}

/** What the newest reading of each reply warns of: hidden sheets, files nobody could open, macros. */
function toLookAt(readings: readonly ReadingRow[]): readonly ReplyWarning[] {
  const newest = new Map<number, ReadingRow>();
  for (const reading of readings) if ((newest.get(reading.messageId)?.id ?? 0) < reading.id) newest.set(reading.messageId, reading);
  return [...newest.values()].flatMap(({ messageId, warnings }) => warnings.map((warning) => ({ messageId, warning })));
}

function byRequest<T extends { readonly requestId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.requestId);
    if (group === undefined) groups.set(row.requestId, [row]);
    else group.push(row);
  }
  return groups;
}
