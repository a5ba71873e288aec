/** A person's hand on the outbox: paused, braked, taken back, settled, spaced anew; and the next wave. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { tokenOf } from "../../src/message/token.js";
import { type DeliveryCounts, deliverLetters } from "../../src/operations/deliver-letters.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { switchSending } from "../../src/operations/pause-sending.js";
import { notYetAsked, planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import { respaceLetters } from "../../src/operations/respace-letters.js";
import { settleUnknown } from "../../src/operations/settle-unknown.js";
import type { RequestRow, Store } from "../../src/ports.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const sender = { name: "A Person", address: "survey@us.example", plusAddress: true };
const BEGIN = Date.parse("2026-03-02T10:00:00.000Z");

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});
const postgres = testPostgres();

interface World {
  readonly store: Store;
  readonly sink: SmtpSink;
  readonly survey: number;
  readonly requests: readonly RequestRow[];
  /** Goes on by a minute at every step. */
  readonly clock: { now(): string };
  queue(): Promise<number>;
  deliver(): Promise<DeliveryCounts>;
  wave(number: number, councils?: number): Promise<World>;
}
let tokens = 0;

async function world(councils: number, refuse: (address: string) => boolean = () => false): Promise<World> {
  const sink = await startSmtpSink({ refuseRecipient: (to) => (refuse(to) ? "5.1.1 no such mailbox" : null) });
  const database: OpenDatabase = openDatabase(await postgres.freshDatabase(), quiet);
  const store = postgresStore(database.db);
  let minute = 0;
  const clock = { now: () => new Date(BEGIN + minute * 60_000).toISOString() };
  const post = openPost(sink.settings, { clock, log: quiet, connections: 1 });
  const lock = await takeSenderLock(database.pool, 5);
  closers.push(async () => {
    await lock.release();
    await post.close();
    await database.close();
    await sink.stop();
  });
  const wave = async (number: number, count = councils): Promise<World> => {
    const { survey, requests } = await openSurvey(
      { store, newToken: () => tokenOf(tokens++) },
      {
        key: "trees",
        wave: number,
        title: "Trees",
        questionnaire: { title: "Trees", questions: [{ id: "Q1", text: "How many?", group: false }], choiceLists: {} },
        councils: Array.from({ length: count }, (_, index) => ({
          // The list of the next year has other names for the same councils.
          name: `Council ${index}${number > 1 ? " (new name)" : ""}`,
          email: `foi@council${index}.example`,
          nation: "England" as const,
          code: `C${index}`,
          domains: [],
          cc: [],
          reference: null,
          notes: "",
          extra: {},
        })),
      },
    );
    const deps = {
      store,
      post,
      clock,
      log: quiet,
      sender,
      renderRequest: ({ token }: RequestRow) => ({ subject: `A request [${token}]`, body: "How many?" }),
    };
    return {
      store,
      sink,
      survey: survey.id,
      requests,
      clock,
      wave,
      queue: async () => {
        minute++;
        return queueRequests(deps, planRequests(deps, await notYetAsked(store, requests), []));
      },
      deliver: () => {
        minute++;
        return deliverLetters({ ...deps, mailbox: null, sender: lock.sender, brake: 0.2 });
      },
    };
  };
  return wave(1);
}
const statesOf = async ({ store, survey }: World): Promise<readonly string[]> => (await store.outbox(survey)).map(({ state }) => state);

describe("the brake", () => {
  test("stops after the fifth of twenty that fail, says why, and a person goes on", async () => {
    const here = await world(30, (to) => /council(?:[0-9]|1[0-4])\./.test(to));
    await here.queue();
    const first = await here.deliver();
    expect(first.refused).toBeGreaterThanOrEqual(5);
    // Those that were already under way when the fifth came back, and no more.
    expect(first.refused).toBeLessThan(15);
    const pause = await here.store.sendingSwitch(here.survey);
    expect(pause).toMatchObject({ paused: true, by: "rule" });
    expect(pause?.reason).toMatch(/^\d+ of the last \d+ letters were refused or bounced \(Council \d+: 550 5\.1\.1/);
    // What was taken up and not begun waits again, and has not used up a try.
    const waiting = (await here.store.outbox(here.survey)).filter(({ state }) => state !== "refused" && state !== "sent");
    expect(waiting.map(({ state, attempts }) => [state, attempts])).toEqual(waiting.map(() => ["queued", 0]));
    expect((await here.deliver()).sent).toBe(0);

    for (let rounds = 0; rounds < 10 && (await here.store.waitingLetters(here.survey)).count > 0; rounds++) {
      await switchSending({ ...here, log: quiet }, here.survey, false, "I have looked");
      await here.deliver();
    }
    const states = await statesOf(here);
    expect(states.filter((state) => state === "sent")).toHaveLength(15);
    expect(states.filter((state) => state === "refused")).toHaveLength(15);
  }, 60_000);

  test("four of twenty do not stop it; a bounce counts as a refusal", async () => {
    const here = await world(20, (to) => /council[0-3]\./.test(to));
    await here.queue();
    expect(await here.deliver()).toMatchObject({ sent: 16, refused: 4 });
    expect(await here.store.sendingSwitch(here.survey)).toBeNull();
    const sent = here.requests.find(({ email }) => email === "foi@council9.example");
    const bounced = { type: "bounced" as const, address: sent?.email ?? "", permanent: true, reason: "550 unknown" };
    await here.store.appendEvent(sent?.id ?? 0, here.clock.now(), { by: "rule" }, bounced);
    const more = await here.wave(1, 21);
    await more.queue();
    expect((await more.deliver()).sent).toBe(0);
    expect((await here.store.sendingSwitch(here.survey))?.reason).toContain("5 of the last 20");
  }, 60_000);
});

describe("a person", () => {
  test("pauses: nothing leaves, from whichever sender, until resumed", async () => {
    const here = await world(4);
    await here.queue();
    const log = { ...here, log: quiet };
    expect(await switchSending(log, here.survey, true, "wrong question")).toBe(true);
    expect(await switchSending(log, here.survey, true, "again")).toBe(false);
    expect((await here.deliver()).sent).toBe(0);
    expect(here.sink.mails).toHaveLength(0);
    expect(await switchSending(log, here.survey, false, "mended")).toBe(true);
    expect((await here.deliver()).sent).toBe(4);
  }, 60_000);

  test("takes back what has not left, and may ask these councils again, once each", async () => {
    const here = await world(4);
    await here.queue();
    expect(await here.store.cancelLetters(here.survey, ["request"], "taken back")).toBe(4);
    expect((await here.deliver()).sent).toBe(0);
    expect(await here.queue()).toBe(4);
    expect(await here.queue()).toBe(0);
    expect((await here.deliver()).sent).toBe(4);
    expect(await here.store.cancelLetters(here.survey, ["request"], "too late")).toBe(0);
    expect(here.sink.mails).toHaveLength(4);
  }, 60_000);

  test.each([["sent"], ["not-sent"]] as const)("settles a letter of unknown fate as %s, with the reason kept", async (fate) => {
    const here = await world(1);
    await here.queue();
    const [claimed] = await here.store.claimLetters(999, here.clock.now(), { kinds: null, limit: 1 });
    const [request] = here.requests;
    if (claimed === undefined || request === undefined) throw new Error("nothing was queued");
    expect(await here.deliver()).toMatchObject({ sent: 0, unknown: 1 });
    const deps = { ...here, log: quiet };
    await settleUnknown(deps, here.survey, claimed.id, fate, "I rang them");
    await expect(settleUnknown(deps, here.survey, claimed.id, fate, "twice")).rejects.toMatchObject({ code: "WRONG_USE" });
    await here.deliver();
    const events = (await here.store.events([request.id])).get(request.id) ?? [];
    expect(events[1]?.source).toMatchObject({ by: "person", note: "I rang them" });
    if (fate === "sent") {
      expect(here.sink.mails).toHaveLength(0);
      expect(events.map(({ body }) => body.type)).toEqual(["send_unknown", "sent"]);
      // Its clock runs from when it was being sent.
      expect(events[1]?.at).toBe(claimed.claimedAt);
    } else {
      expect(here.sink.mails).toHaveLength(1);
      expect(events.map(({ body }) => body.type)).toEqual(["send_unknown", "retracted", "sent"]);
    }
    expect(await statesOf(here)).toEqual(["sent"]);
  });
});

test("letters that should have left while nobody was sending are spread again, and do not leave at once", async () => {
  const here = await world(5);
  await here.queue();
  await switchSending({ ...here, log: quiet }, here.survey, true, "a night");
  await here.deliver();
  const later = (index: number): string => new Date(BEGIN + (60 + index) * 60_000).toISOString();
  const spread = (domains: readonly string[]): Promise<readonly string[]> => Promise.resolve(domains.map((_, index) => later(index)));
  expect(await respaceLetters(here, here.survey, spread)).toBe(5);
  expect((await here.store.outbox(here.survey)).map(({ notBefore }) => notBefore)).toEqual([0, 1, 2, 3, 4].map(later));
  // Nothing is late now: nothing is moved.
  expect(await respaceLetters(here, here.survey, spread)).toBe(0);
});

test("the next wave asks each council once more, and the waves join by council", async () => {
  const first = await world(3);
  await first.queue();
  await first.deliver();
  const second = await first.wave(2, 4);
  expect(await second.queue()).toBe(4);
  expect(await second.queue()).toBe(0);
  expect((await second.deliver()).sent).toBe(4);
  expect(first.sink.mails).toHaveLength(7);
  const byCode = new Map(second.requests.map((request) => [request.authorityCode, request]));
  for (const request of first.requests) {
    const again = byCode.get(request.authorityCode);
    expect(again?.authorityId).toBe(request.authorityId);
    expect(again?.id).not.toBe(request.id);
    expect(again?.token).not.toBe(request.token);
  }
}, 60_000);
