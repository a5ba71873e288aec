/**
 * Mail that says our letter did not arrive: RFC 3464 reports read recipient by recipient, then reports that
 * are text only. Tested before anything else, because bounces also call themselves automatic replies.
 */
import {
  BOUNCE_SENDER_NAMES,
  BOUNCE_SENDERS,
  BOUNCE_SUBJECT_ENDING,
  BOUNCE_SUBJECTS,
  BOUNCE_WORDING,
  type BounceRow,
  DAEMON_SENDERS,
  FULL_MAILBOX,
  HARD_WORDING,
  HUMAN_WORDING,
  SOFT_WORDING,
} from "./bounce-wording.js";
import type { DeliveryStatus, IncomingMail } from "./message.js";
import type { OwnWords } from "./own-words.js";
import { WordingIndex } from "./wording-index.js";

/** What became of our letter for one recipient. */
export interface DeliveryVerdict {
  /** Lower case; empty when the report names none. */
  readonly recipient: string;
  readonly outcome: "failed" | "delayed" | "delivered";
  /** Trying again may help: class 4, or a full mailbox. */
  readonly temporary: boolean;
  readonly reason: string;
  /** The report says in so many words that nobody tries any more (RFC 3464 2.3.3: `Action: failed`). */
  readonly givenUp: boolean;
}

/**
 * RFC 3463: class 4 passes, class 5 stays; `x.2.2` is a full mailbox, which empties. Servers that give no detail
 * (`5.x.0`) say in words that it is full.
 * @param said what the report says in prose, when it is about one recipient.
 */
function verdictOf(block: DeliveryStatus, said: string): DeliveryVerdict {
  const status = block.status || (/\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(block.diagnostic)?.[1] ?? "");
  const code = /(?:^|\D)([45])\d\d(?:\D|$)/.exec(block.diagnostic)?.[1];
  const isFull = /^\d\.2\.2$/.test(status) || (/^(?:5\.\d\.0)?$/.test(status) && FULL_MAILBOX.test(block.diagnostic || said));
  const temporary = isFull || status.startsWith("4") || (status === "" && code === "4");
  const gone = ["delivered", "relayed", "expanded"].includes(block.action) || (block.action === "" && status.startsWith("2"));
  const outcome = gone ? "delivered" : block.action === "delayed" ? "delayed" : "failed";
  return {
    recipient: block.recipient,
    outcome,
    temporary: outcome === "delayed" || temporary,
    reason: [status, block.diagnostic].filter((part) => part !== "").join(" "),
    givenUp: block.action === "failed",
  };
}

const REPORTS = new WordingIndex(BOUNCE_WORDING);
const sum = (rows: readonly BounceRow[], text: string): number =>
  rows.reduce((total, row) => total + (row.pattern.test(text) ? row.weight : 0), 0);

/** Addresses that a text-only report names as not reached, in order. */
function failedIn(text: string, us: readonly string[]): string[] {
  const addresses = [...text.matchAll(/(?<![a-z0-9._%+'-])[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi)].map((match) =>
    match[0].toLowerCase().replace(/^'/, ""),
  );
  return [...new Set(addresses)].filter((each) => !us.includes(each) && !/^(?:mailer-daemon|postmaster)@/.test(each));
}

export interface DeliveryFailure {
  readonly kind: "bounce_hard" | "bounce_soft";
  readonly verdicts: readonly DeliveryVerdict[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** How much of what looks quoted is read for the report's own words, in characters. */
const MOST_QUOTED = 2_000;

const PREFIX = /^(?:\s*(?:re|fw|fwd|ateb|ymlaen)\s*:)+\s*/i;

/** A mail server by its name or address. */
function isMachine(sender: string, mail: IncomingMail): boolean {
  if (BOUNCE_SENDERS.test(sender)) return true;
  if (mail.from === null) return [...sender.matchAll(/[^\s<>"@\\]+/g)].some((part) => BOUNCE_SENDER_NAMES.test(part[0]));
  return BOUNCE_SENDER_NAMES.test(mail.from.name.trim()) || BOUNCE_SENDER_NAMES.test(mail.from.address.split(/[\\@]/)[0] ?? "");
}

/** The report's verdicts, or what the text of a report says; null for mail that is no failure report. */
export function deliveryFailure(mail: IncomingMail, words: OwnWords): DeliveryFailure | null {
  if (mail.deliveryReport.length > 0) {
    const verdicts = mail.deliveryReport.map((block, _index, all) => verdictOf(block, all.length === 1 ? words.own : ""));
    const bad = verdicts.filter((each) => each.outcome !== "delivered");
    if (bad.length === 0) return null;
    const hard = bad.filter((each) => !each.temporary);
    return {
      kind: hard.length > 0 ? "bounce_hard" : "bounce_soft",
      verdicts,
      confidence: 0.99,
      reasons: bad.map((each) => `delivery report: ${each.recipient} ${each.outcome} ${each.reason}`.trim()),
    };
  }
  // Who answers or forwards a report is a person (RE: Undeliverable: …).
  const answered = PREFIX.test(words.subject);
  const subject = words.subject.replace(PREFIX, "");
  let text = `${words.own}\n${words.signature}`;
  const header = (name: string): string => (mail.headers.get(name) ?? []).join(" ");
  // Old gateways print a name and no address, which is no usable From.
  const sender = mail.from === null ? header("from") : `${mail.from.name} <${mail.from.address}>`;
  const reasons: string[] = [];
  let machine = 0;
  const note = (weight: number, reason: string): void => {
    machine += weight;
    reasons.push(reason);
  };
  const isTyped = /multipart\/report/i.test(header("content-type")) && !/disposition-notification/i.test(header("content-type"));
  if (isTyped) note(4, "multipart/report");
  if (header("x-failed-recipients") !== "") note(4, `X-Failed-Recipients: ${header("x-failed-recipients")}`);
  if (/^\s*<\s*>\s*$/.test(header("return-path"))) note(1, "empty Return-Path");
  // RFC 3464 section 2: a report has no return path; some servers leave From empty as well.
  if (mail.from === null) note(/<\s*>/.test(header("from")) ? 3 : 1, "no usable sender");
  const fromMachine = isMachine(sender, mail);
  if (fromMachine) note(3, `sender ${sender}`);
  if (DAEMON_SENDERS.test(sender) && mail.returned !== null) note(4, "returns a mail");
  // A gateway that adds its disclaimer wraps the whole report as an attachment.
  else if (machine >= 3 && /multipart\/report/i.test((mail.returned?.get("content-type") ?? []).join(" "))) note(4, "carries a report");
  for (const row of BOUNCE_SUBJECTS)
    if (row.pattern.test(subject)) note(answered && !fromMachine ? 1 : row.weight, `subject as of ${row.seen}`);
  if (BOUNCE_SUBJECT_ENDING.test(subject)) note(3, "subject ends as of gateways");
  let wording = REPORTS.fitting(text);
  if (wording.length === 0 && machine >= 6) {
    // "From: … Subject: …" at the top of a report looks like a quoted mail, but a daemon quotes nobody.
    text = `${text}\n${words.quoted.slice(0, MOST_QUOTED)}`;
    wording = REPORTS.fitting(text);
  }
  const said = wording.reduce((total, row) => total + row.weight, 0);
  for (const row of wording) reasons.push(`wording of ${row.seen}`);
  // A person may write "your e-mail could not be delivered"; a machine shows itself by head or by code as well.
  const isReport = (): boolean => (machine >= 3 && said >= 2) || machine >= 6 || (machine >= 1 && said >= 5) || (machine >= 0 && said >= 8);
  if (!isReport()) return null;
  if (!fromMachine && header("x-failed-recipients") === "") machine -= sum(HUMAN_WORDING, text) + (words.signature === "" ? 0 : 2);
  if (!isReport()) return null;
  const us = [...mail.to, ...mail.cc].map((each) => each.address);
  // A report says whom it did not reach, or returns the mail.
  const particular =
    fromMachine ||
    isTyped ||
    header("x-failed-recipients") !== "" ||
    mail.returned !== null ||
    failedIn(text, [...us, mail.from?.address ?? ""]).length > 0;
  if (!particular) return null;
  // A daemon's subject on a letter with the case in it (an officer's "Undeliverable") needs words of failure.
  if (said === 0 && machine < 7 && /\p{L}/u.test(text)) return null;
  const everything = `${words.subject}\n${text}`;
  const soft = sum(SOFT_WORDING, everything);
  const hard = sum(HARD_WORDING, everything);
  const temporary = soft > hard || (soft === hard && soft > 0 && /delay|full|quota/i.test(everything));
  const named = header("x-failed-recipients")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((each) => each.includes("@"));
  return {
    kind: temporary ? "bounce_soft" : "bounce_hard",
    verdicts: (named.length > 0 ? named : failedIn(text, us)).map((recipient) => ({
      recipient,
      outcome: "failed",
      temporary,
      reason: "text of the report",
      givenUp: false,
    })),
    confidence: Math.min(0.98, 0.7 + 0.03 * (machine + said)),
    reasons,
  };
}
