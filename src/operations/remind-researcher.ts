/**
 * One mail a day to the researcher when something is due soon, overdue, bounced, held or waits for them; none when
 * there is nothing new to tell. The mail, the day and what it told are committed together and the mail goes out
 * like any letter: once.
 */
import type { Calendar } from "../foi/calendar.js";
import { londonDay, londonTime } from "../foi/london-day.js";
import type { Day } from "../foi/terms.js";
import { type DigestFacts, digest } from "../letters/digest.js";
import type { Clock, Log, Post, Store, SurveyRow, Waker } from "../ports.js";
import type { Sender } from "./compose-letter.js";
import { councilContacts } from "./contact-health.js";
import { surveyOverview } from "./survey-overview.js";

export interface RemindSettings {
  readonly sender: Sender & { readonly notify: string };
  readonly reminders: {
    readonly at: string;
    readonly days: readonly string[];
    readonly dueSoonDays: number;
    /** Days without a mail, first and last included. (Default: none) */
    readonly quiet?: readonly { readonly from: Day; readonly to: Day }[];
  };
  /** (Default: none is on) */
  readonly rules?: { readonly remindBeforeDue: boolean };
}

export interface RemindDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly log: Log;
  readonly post: Pick<Post, "compose">;
  readonly waker: Waker;
  readonly settings: RemindSettings;
  readonly renderDigest: (facts: DigestFacts) => Promise<{ readonly text: string; readonly html: string }>;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Is it the day and past the hour for a reminder, London time, and no quiet period? */
export function isReminderTime(now: string, reminders: RemindSettings["reminders"]): boolean {
  const today = londonDay(now);
  if (reminders.quiet?.some(({ from, to }) => from <= today && today <= to) === true) return false;
  const weekday = WEEKDAYS[new Date(`${today}T12:00:00Z`).getUTCDay()] ?? "";
  return reminders.days.includes(weekday) && londonTime(now).slice(0, 5) >= reminders.at;
}

/** @returns whether a mail was queued */
export async function remindResearcher(deps: RemindDeps, survey: SurveyRow): Promise<boolean> {
  const { store, clock, settings } = deps;
  const now = clock.now();
  if (!isReminderTime(now, settings.reminders)) return false;
  const today = londonDay(now);
  const requests = await store.requests(survey.id);
  const [overview, held, told, contacts] = await Promise.all([
    surveyOverview(
      {
        store,
        calendar: deps.calendar,
        clock,
        dueSoonDays: settings.reminders.dueSoonDays,
        remindBeforeDue: settings.rules?.remindBeforeDue === true,
      },
      survey,
      requests,
    ),
    store.held(),
    store.told(survey.id),
    councilContacts(deps, requests),
  ]);
  const silences = new Map(contacts.map(({ request, silence }) => [request.id, silence]));
  const content = digest({
    surveyTitle: survey.title,
    today,
    requests: overview.map(({ request, state, flagged, toLookAt }) => ({
      id: request.id,
      council: request.authorityName,
      state,
      flagged,
      silence: silences.get(request.id) ?? null,
      toLookAt,
    })),
    held: held.map((message) => ({ id: message.id, from: message.fromAddress, subject: message.subject })),
    told,
  });
  if (content === null) return false;
  const { text, html } = await deps.renderDigest(content.facts);
  const domain = settings.sender.address.slice(settings.sender.address.lastIndexOf("@") + 1);
  const letter = {
    messageId: `<digest.${survey.key}.${survey.wave}.${today}@${domain}>`,
    from: { name: "Roundrobin", address: settings.sender.address },
    replyTo: null,
    to: [settings.sender.notify],
    cc: [],
    subject: content.subject,
    text,
    html,
    inReplyTo: null,
    references: [],
    date: now,
  };
  const raw = await deps.post.compose(letter);
  const queued = await store.transaction(async (trx) => {
    if (!(await trx.claimReminderDay(survey.id, today))) return false;
    await trx.addLetter({
      surveyId: survey.id,
      requestId: null,
      kind: "digest",
      headerMessageId: letter.messageId,
      envelopeFrom: settings.sender.address,
      to: letter.to,
      subject: letter.subject,
      body: text,
      raw,
      createdAt: now,
      notBefore: now,
    });
    await trx.tell(survey.id, content.tell, today);
    return true;
  });
  if (!queued) return false;
  deps.log.info({ survey: survey.id, day: today, told: content.tell.length }, "reminder queued");
  await deps.waker.add("deliver-letters", []);
  return true;
}
