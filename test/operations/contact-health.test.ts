/** What is known of a council from all its surveys, on a real database: its habits, its dead addresses, its silence. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import type { DigestFacts } from "../../src/letters/digest.js";
import { tokenOf } from "../../src/message/token.js";
import { contactRows, councilContacts } from "../../src/operations/contact-health.js";
import { planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import { remindResearcher } from "../../src/operations/remind-researcher.js";
import type { RequestRow, Store } from "../../src/ports.js";
import { shippedCalendar as calendar } from "../foi/shipped-calendar.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";

const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();
const sender = { name: "Ada Winterbourne", address: "trees@study.example", plusAddress: true, notify: "ada@study.example" };

async function study(names: readonly string[]) {
  const database = openDatabase(
    await postgres.freshDatabase(),
    { info: () => undefined, warn: () => undefined, error: () => undefined },
    4,
  );
  opened.push(database);
  const store: Store = postgresStore(database.db);
  let number = 50_000;
  const wave = async (count: number) => {
    const survey = await store.openSurvey({ key: "trees", wave: count, title: "Street trees", questionnaire });
    const requests = await store.enrol(
      survey.id,
      names.map((name) => ({
        authority: {
          name,
          email: `foi@${name.toLowerCase()}.example`,
          nation: "England" as const,
          code: null,
          domains: [],
          cc: [],
          reference: null,
          notes: "",
          extra: {},
        },
        regime: "FOIA" as const,
        token: tokenOf(number++ * 7),
      })),
    );
    return { survey, requests };
  };
  const happens = (request: RequestRow, day: string, body: RequestEventBody) =>
    store.appendEvent(request.id, `${day}T09:00:00.000Z`, { by: "person" }, body);
  return { store, wave, happens };
}
const sent = (request: RequestRow): RequestEventBody => ({ type: "sent", to: request.email });
const ACK: RequestEventBody = { type: "acknowledged", reference: null, statedDue: null, automatic: false };

const must = (request: RequestRow | undefined): RequestRow => {
  if (request === undefined) throw new Error("the council was not asked");
  return request;
};

describe("over all waves", () => {
  test("a council that always acknowledged and now does not is named; one that is slow is not", async () => {
    const { store, wave, happens } = await study(["Prompton", "Slowham"]);
    for (const count of [1, 2]) {
      const { requests } = await wave(count);
      for (const request of requests) {
        await happens(request, `2026-0${count + 5}-02`, sent(request));
        await happens(request, request.authorityName === "Prompton" ? `2026-0${count + 5}-03` : `2026-0${count + 5}-24`, ACK);
      }
    }
    const now = await wave(3);
    for (const request of now.requests) await happens(request, "2026-09-01", sent(request));
    const clock = { now: () => "2026-09-04T09:00:00.000Z" };
    const rows = contactRows(await councilContacts({ store, calendar, clock }, now.requests));
    expect(rows).toMatchObject([
      {
        council: "Prompton",
        requests: 3,
        acknowledged: 2,
        daysToAcknowledge: 1,
        silence: expect.stringMatching(/2 of 2 earlier requests/),
      },
      { council: "Slowham", requests: 3, acknowledged: 2, daysToAcknowledge: 15, silence: null },
    ]);
    const before = contactRows(await councilContacts({ store, calendar, clock: { now: () => "2026-09-03T09:00:00.000Z" } }, now.requests));
    expect(before.map((row) => row.silence)).toEqual([null, null]);
    // The researcher is told, once.
    const told: DigestFacts[] = [];
    const remind = (day: string) =>
      remindResearcher(
        {
          store,
          calendar,
          clock: { now: () => `${day}T09:00:00.000Z` },
          log: { info: () => undefined, warn: () => undefined, error: () => undefined },
          post: { compose: composeMail },
          waker: { add: () => Promise.resolve() },
          settings: { sender, reminders: { at: "08:30", days: ["mon", "tue", "wed", "thu", "fri"], dueSoonDays: 3 } },
          renderDigest: (facts) => {
            told.push(facts);
            return Promise.resolve({ text: "", html: "" });
          },
        },
        now.survey,
      );
    expect(await remind("2026-09-04")).toBe(true);
    expect(told.flatMap((facts) => facts.sections.flatMap((section) => section.lines))).toMatchObject([
      { who: "Prompton", what: expect.stringMatching(/^nothing heard since it was sent on 1 September 2026/) },
    ]);
    expect(await remind("2026-09-07")).toBe(false);
  });

  test("no request of a new wave goes to an address that bounced for good, until the bounce is taken back or it answers", async () => {
    const { store, wave, happens } = await study(["Gonehurst", "Softley", "Backford"]);
    const first = await wave(1);
    for (const request of first.requests) {
      await happens(request, "2026-02-02", sent(request));
      await happens(request, "2026-02-02", {
        type: "bounced",
        address: request.email,
        permanent: request.authorityName !== "Softley",
        reason: "550 no such user",
      });
    }
    const of = (name: string) => must(first.requests.find((request) => request.authorityName === name));
    const events = (await store.events([of("Backford").id])).get(of("Backford").id) ?? [];
    await happens(of("Backford"), "2026-02-05", { type: "retracted", event: events.at(-1)?.id ?? 0, reason: "they mended it" });
    const second = await wave(2);
    const warned: unknown[] = [];
    const deps = {
      store,
      post: { compose: composeMail },
      clock: { now: () => "2026-09-01T09:00:00.000Z" },
      log: { info: () => undefined, warn: (fields: object) => void warned.push(fields), error: () => undefined },
      sender,
      renderRequest: (request: RequestRow) => ({ subject: `Trees ${request.token}`, body: "How many?" }),
    };
    expect(await queueRequests(deps, planRequests(deps, second.requests, []))).toBe(2);
    const queued = (await store.outbox(second.survey.id)).map((letter) => letter.council);
    expect(new Set(queued)).toEqual(new Set(["Backford", "Softley"]));
    expect(warned).toMatchObject([{ council: "Gonehurst", bounced: "2026-02-02" }]);
    const rows = contactRows(await councilContacts({ store, calendar, clock: deps.clock }, second.requests));
    expect(rows.map((row) => [row.council, row.dead, row.bounces])).toEqual(
      expect.arrayContaining([
        ["Gonehurst", true, 1],
        ["Softley", false, 1],
        ["Backford", false, 0],
      ]),
    );
  });
});
