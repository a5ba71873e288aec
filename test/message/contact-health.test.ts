import { describe, expect, test } from "@jest/globals";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import {
  type ContactMail,
  type ContactRequest,
  contactHealth,
  deadAddresses,
  type Habit,
  habitOf,
  silenceOf,
} from "../../src/message/contact-health.js";
import { isUnattended } from "../../src/message/unattended-address.js";
import { shippedCalendar as calendar } from "../foi/shipped-calendar.js";

const EMAIL = "foi@marlow.example";
const at = (day: string): string => `${day}T09:00:00.000Z`;
const course = (happened: readonly (readonly [string, RequestEventBody])[], mails: readonly ContactMail[] = []): ContactRequest => ({
  email: EMAIL,
  regime: "FOIA",
  events: happened.map(([day, body], index) => ({ id: index + 1, at: at(day), source: { by: "rule" }, body })),
  mails,
});
const sent = (day: string, to = EMAIL) => [day, { type: "sent", to }] as const;
const acknowledged = (day: string) => [day, { type: "acknowledged", reference: null, statedDue: null, automatic: false }] as const;
const replied = (day: string) => [day, { type: "response_received", kind: "full" }] as const;
const bounced = (day: string, address = EMAIL, permanent = true) => [day, { type: "bounced", address, permanent, reason: "550" }] as const;
const wrote = (from: string, day: string, kind: ContactMail["kind"] = "acknowledgement"): ContactMail => ({ from, at: at(day), kind });

describe("how a council can be reached", () => {
  test("from all its requests: where it answers, what bounced, how soon it acts", () => {
    const health = contactHealth(
      [
        course(
          [sent("2026-03-02"), acknowledged("2026-03-03"), replied("2026-03-30")],
          [wrote("noreply@marlow.example", "2026-03-03", "auto_reply"), wrote("a.reed@marlow.example", "2026-03-30", "response_full")],
        ),
        course(
          [
            sent("2026-06-01", "old@marlow.example"),
            bounced("2026-06-01", "old@marlow.example"),
            ["2026-06-03", { type: "resent", to: EMAIL }],
            acknowledged("2026-06-08"),
          ],
          [wrote("case@icasework.com", "2026-06-08")],
        ),
      ],
      EMAIL,
      calendar,
    );
    expect(health).toEqual({
      address: EMAIL,
      answersFrom: "a.reed@marlow.example",
      lastDelivery: "2026-06-03",
      bounces: 1,
      lastBounce: "2026-06-01",
      dead: false,
      lastHumanReply: "2026-06-08",
      unattended: ["case@icasework.com", "noreply@marlow.example"],
      daysToAcknowledge: 1,
      daysToReply: 19, // without St Patrick's Day, a bank holiday in Northern Ireland
      requests: 2,
      acknowledged: 2,
    });
  });

  test("a council that was never asked has its list's address and nothing else", () => {
    expect(contactHealth([course([])], EMAIL, calendar)).toMatchObject({ address: EMAIL, requests: 0, daysToReply: null, dead: false });
  });

  test.each([
    ["noreply@x.example", true],
    ["no-reply.foi@x.example", true],
    ["foi-donotreply@x.example", true],
    ["mailer-daemon@x.example", true],
    ["case-1@icasework.com", true],
    ["", true],
    ["foi@x.example", false],
    ["noreen@x.example", false],
    ["replies@x.example", false],
  ])("%s is unattended: %s", (address, expected) => {
    expect(isUnattended(address)).toBe(expected);
  });
});

describe("an address is dead", () => {
  test.each([
    [course([sent("2026-03-02"), bounced("2026-03-02")]), [EMAIL], "bounced for good"],
    [course([sent("2026-03-02"), bounced("2026-03-02", "FOI Team <FOI@Marlow.example>")]), [EMAIL], "written another way"],
    [course([sent("2026-03-02"), bounced("2026-03-02", EMAIL, false)]), [], "a soft bounce is none"],
    [course([sent("2026-03-02"), bounced("2026-03-02")], [wrote(EMAIL, "2026-03-05")]), [], "they wrote from it since"],
    [course([sent("2026-03-02"), bounced("2026-03-02")], [wrote(EMAIL, "2026-03-01")]), [EMAIL], "they wrote from it before"],
    [
      course([sent("2026-03-02"), bounced("2026-03-02")], [wrote(EMAIL, "2026-03-05", "bounce_hard")]),
      [EMAIL],
      "a bounce is no word of theirs",
    ],
    [course([sent("2026-03-02"), bounced("2026-03-02", "")]), [], "a report that names nobody"],
    [
      course([sent("2026-03-02"), bounced("2026-03-02"), ["2026-03-04", { type: "retracted", event: 2, reason: "mended" }]]),
      [],
      "a person took the bounce back",
    ],
  ])("%#: %j (%s comes third)", (request, expected, _why) => {
    expect([...deadAddresses([request]).keys()]).toEqual(expected);
  });
});

describe("silence", () => {
  // Tuesday, 1 September 2026.
  const waiting = course([sent("2026-09-01")]);
  const NONE: Habit = { requests: 0, heard: 0 };
  const prompt: Habit = { requests: 3, heard: 3 };
  const slow: Habit = { requests: 3, heard: 1 };
  const most: Habit = { requests: 40, heard: 36 };
  test.each([
    [waiting, "2026-09-04", prompt, NONE, true, "three working days, a prompt council"],
    [waiting, "2026-09-03", prompt, NONE, false, "two working days are not yet too long"],
    [course([sent("2026-09-04")]), "2026-09-08", prompt, NONE, false, "the weekend does not count"],
    [course([sent("2026-09-04")]), "2026-09-09", prompt, NONE, true, "Friday to Wednesday"],
    [waiting, "2026-09-04", { requests: 1, heard: 1 }, NONE, false, "once is no rule"],
    [waiting, "2026-09-04", NONE, most, true, "councils in general acknowledge"],
    [waiting, "2026-09-04", slow, most, false, "this one never was quick"],
    [waiting, "2026-09-04", NONE, { requests: 40, heard: 20 }, false, "half of them is no rule"],
    [waiting, "2026-09-04", NONE, { requests: 9, heard: 9 }, false, "too few to speak of a rule"],
    [course([sent("2026-09-01"), acknowledged("2026-09-02")]), "2026-09-20", prompt, most, false, "acknowledged"],
    [course([sent("2026-09-01"), bounced("2026-09-01")]), "2026-09-20", prompt, most, false, "bounced: that is told already"],
    [
      course([sent("2026-09-01")], [wrote(EMAIL, "2026-09-01", "out_of_office")]),
      "2026-09-20",
      prompt,
      most,
      false,
      "an absence note: it arrives",
    ],
    [course([]), "2026-09-20", prompt, most, false, "never sent"],
  ])("%#: on %s", (request, today, own, all, silent, _why) => {
    expect(silenceOf(request, { own, all, today, calendar }) !== null).toBe(silent);
  });

  test("says since when, and by what rule", () => {
    expect(silenceOf(waiting, { own: prompt, all: NONE, today: "2026-09-07", calendar })).toBe(
      "nothing heard since it was sent on 1 September 2026; it acknowledged 3 of 3 earlier requests within 2 working days",
    );
  });

  test("a habit is drawn from requests that are old enough, and not from those that bounced", () => {
    const requests = [
      course([sent("2026-09-01"), acknowledged("2026-09-02")]),
      course([sent("2026-09-01"), acknowledged("2026-09-15")]),
      course([sent("2026-09-01"), bounced("2026-09-01")]),
      course([sent("2026-09-18")]),
      course([]),
    ];
    expect(habitOf(requests, "2026-09-21", calendar)).toEqual({ requests: 2, heard: 1 });
  });
});
