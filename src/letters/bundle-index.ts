/** The readable table of contents of a bundle of correspondence: what was written, what happened, how the date is reached. */
import { longDate } from "../foi/day-arithmetic.js";
import type { Deadline } from "../foi/deadline.js";
import { londonDay, londonTime } from "../foi/london-day.js";
import type { Day, Instant, Regime } from "../foi/terms.js";
import { LAW_WORDS } from "./law-words.js";

export interface BundledMail {
  /** Its file in the bundle. */
  readonly file: string;
  readonly at: Instant;
  readonly by: "us" | "them";
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** `request`, `acknowledgement`: what it is. */
  readonly kind: string;
  /** Whether it was taken is not known. */
  readonly unsure?: boolean;
}

export interface BundleFacts {
  readonly surveyTitle: string;
  readonly councilName: string;
  readonly requesterName: string;
  readonly regime: Regime;
  readonly ourReference: string;
  readonly theirReference: string | null;
  readonly today: Day;
  readonly mails: readonly BundledMail[];
  readonly history: readonly { readonly on: Day; readonly what: string }[];
  /** The date due of the reply, and of the review where one was asked for. */
  readonly deadlines: readonly { readonly of: string; readonly deadline: Deadline }[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function working({ of, deadline }: BundleFacts["deadlines"][number]): string {
  const due = deadline.due === null ? "no date is running" : `due ${longDate(deadline.due)}`;
  const days = deadline.working.map((row) => `  ${row.date}  ${("day" in row ? String(row.day) : "-").padStart(3)}  ${row.why}`);
  return [`${of}: ${due}, counted from ${longDate(deadline.receivedOn)} (${deadline.rule})`, ...days].join("\n");
}

export function bundleIndex(facts: BundleFacts): string {
  const mails = facts.mails.map(
    (mail) =>
      `${mail.file}\n  ${longDate(londonDay(mail.at))}, ${londonTime(mail.at)}  ${mail.kind}${mail.unsure === true ? " (whether it was delivered is not known)" : ""}\n` +
      `  from ${oneLine(mail.from)} to ${oneLine(mail.to)}\n  ${oneLine(mail.subject)}`,
  );
  const sections = [
    [
      `Correspondence with ${facts.councilName}`,
      `${LAW_WORDS[facts.regime].request}: ${oneLine(facts.surveyTitle)}`,
      `Requester: ${facts.requesterName}`,
      `Requester's reference: ${facts.ourReference}`,
      `Authority's reference: ${facts.theirReference ?? "none given"}`,
      `Law: ${LAW_WORDS[facts.regime].name}`,
      `Put together on ${longDate(facts.today)}. Times are those of London.`,
    ].join("\n"),
    `Mails, oldest first\n\n${mails.length === 0 ? "none" : mails.join("\n\n")}`,
    `What happened\n\n${facts.history.map(({ on, what }) => `${longDate(on)}: ${what}`).join("\n")}`,
    ...(facts.deadlines.length === 0 ? [] : [`How the date due is reached\n\n${facts.deadlines.map(working).join("\n\n")}`]),
  ];
  return `${sections.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
