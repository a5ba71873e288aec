/** Letters that a rule sends by itself, and the log corrected by hand; on a real database and mail server. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { applyLetterRules, type LetterRules } from "../../src/operations/apply-letter-rules.js";
import { officeTimes } from "../../src/operations/office-times.js";
import { recordEvent } from "../../src/operations/record-event.js";
import { surveyFeed } from "../../src/operations/survey-feed.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";
import { FENWICK, HARTWELL, type Invented, type LetterWorld, letterWorld, STRATHMARL } from "./letter-world.js";

let sink: SmtpSink;
const worlds: LetterWorld[] = [];
beforeAll(async () => {
  sink = await startSmtpSink();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  await sink.stop();
});
const postgres = testPostgres();

async function asked(...councils: readonly Invented[]): Promise<LetterWorld> {
  const world = await letterWorld(await postgres.freshDatabase(), sink, councils);
  worlds.push(world);
  await world.ask();
  return world;
}

const OFF: LetterRules = { remindBeforeDue: false, chaseOverdue: false };
const BOTH: LetterRules = { remindBeforeDue: true, chaseOverdue: true };

const apply = (world: LetterWorld, rules: LetterRules) =>
  applyLetterRules(
    {
      ...world.deps,
      waker: { add: () => Promise.resolve() },
      timesFor: (count) => Promise.resolve(officeTimes(world.deps.calendar, count, 60, world.now())),
    },
    rules,
    world.requests,
  );
const names = ({ queued }: Awaited<ReturnType<typeof apply>>) => queued.map(({ draft }) => [draft.request.authorityName, draft.name]);

describe("rules", () => {
  test("that are off send nothing", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-01");
    expect(names(await apply(world, OFF))).toEqual([]);
    expect(names(await apply(world, { ...OFF, remindBeforeDue: true }))).toEqual([]);
  });

  test("remind while it is due soon and chase once it is overdue, each once, and respect the five working days between", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-23");
    expect(names(await apply(world, BOTH))).toEqual([]);
    world.at("2026-09-24");
    expect(names(await apply(world, BOTH))).toEqual([[HARTWELL.name, "reminder"]]);
    expect(names(await apply(world, BOTH))).toEqual([]);
    await world.deliver();
    expect(names(await apply(world, BOTH))).toEqual([]);
    world.at("2026-09-30");
    expect(names(await apply(world, BOTH))).toEqual([]);
    world.at("2026-10-02");
    expect(names(await apply(world, BOTH))).toEqual([[HARTWELL.name, "overdue"]]);
    await world.deliver();
    expect(await world.log(HARTWELL)).toEqual(["sent", "reminded", "reminded"]);
  });

  test("that two processes apply at the same moment send one letter", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    const tries = await Promise.all([apply(world, BOTH), apply(world, BOTH), apply(world, BOTH)]);
    expect(tries.flatMap(({ queued }) => queued)).toHaveLength(1);
  });

  test("send nothing while the clock is paused, just after a reply, or once it is closed", async () => {
    const world = await asked(HARTWELL, STRATHMARL, FENWICK);
    world.at("2026-09-29");
    await world.happens(HARTWELL, { type: "fees_notice", amount: "£50" });
    await world.happens(STRATHMARL, { type: "holding_reply", statedDue: "2026-10-08" });
    await world.happens(FENWICK, { type: "withdrawn" });
    world.at("2026-10-02");
    expect(names(await apply(world, BOTH))).toEqual([]);
    world.at("2026-10-09");
    expect(names(await apply(world, BOTH))).toEqual([[STRATHMARL.name, "overdue"]]);
  });

  test("keep office hours: what is found at night leaves on the next working morning", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-02T19:00:00.000Z");
    const { queued } = await apply(world, BOTH);
    expect(queued.map(({ at }) => at.slice(0, 13))).toEqual(["2026-10-05T08"]);
    expect(await world.deliver()).toMatchObject({ sent: 0 });
    world.at("2026-10-05");
    expect(await world.deliver()).toMatchObject({ sent: 1 });
  });

  test("a letter that was held back today is not written again on the same day", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    expect(names(await apply(world, BOTH))).toHaveLength(1);
    // A mail that turns out to be somebody else's stops it while it waits.
    await world.arrives(HARTWELL, { kind: "holding_reply", event: { type: "holding_reply", statedDue: null } });
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    const { id } = world.request(HARTWELL);
    const wrong = (await world.store.events([id])).get(id)?.at(-1)?.id ?? 0;
    await world.happens(HARTWELL, { type: "retracted", event: wrong, reason: "not their mail" });
    expect(names(await apply(world, BOTH))).toEqual([]);
    world.at("2026-10-01");
    expect(names(await apply(world, BOTH))).toEqual([[HARTWELL.name, "overdue"]]);
  });
});

test("a rule does not write again where the last letter did not get through; a person is told and may", async () => {
  const world = await asked(HARTWELL);
  world.at("2026-09-30");
  await world.happens(HARTWELL, { type: "send_failed", reason: "550 no such mailbox", permanent: true });
  expect((await world.row(HARTWELL)).state.warnings).toEqual(["our letter of 30 September 2026 was refused: 550 no such mailbox"]);
  expect(names(await apply(world, BOTH))).toEqual([]);
  await world.queue(await world.drafted(HARTWELL, "overdue", { to: "clerk@hartwell.example" }), { to: "clerk@hartwell.example" });
  await world.deliver();
  expect((await world.row(HARTWELL)).state.warnings).toEqual([]);
});

describe("the log corrected by hand", () => {
  const record = (world: LetterWorld, body: Parameters<typeof recordEvent>[3]["body"], at: string, reason = "they told me by telephone") =>
    recordEvent(world.deps, world.survey, world.request(HARTWELL), { body, at, reason });

  test("a clarification answered elsewhere starts the count again; retracting it stops it; retracting that starts it", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-03");
    await world.happens(HARTWELL, { type: "clarification_requested", questions: ["Which year?"] });
    world.at("2026-09-20");
    const answered = await record(world, { type: "clarification_received" }, "2026-09-07T11:00:00Z");
    expect([answered.before.due, answered.after.due]).toEqual([null, "2026-10-05"]);
    const { id } = world.request(HARTWELL);
    const last = async () => (await world.store.events([id])).get(id)?.at(-1);
    expect((await last())?.source).toEqual({ by: "person", note: "they told me by telephone" });
    const wrong = (await last())?.id ?? 0;
    const taken = await record(world, { type: "retracted", event: wrong, reason: "wrong council" }, world.now());
    expect([taken.before.due, taken.after.due]).toEqual(["2026-10-05", null]);
    await expect(record(world, { type: "retracted", event: wrong, reason: "again" }, world.now())).rejects.toThrow(/is retracted already/);
    const back = await record(world, { type: "retracted", event: (await last())?.id ?? 0, reason: "it was the right one" }, world.now());
    expect(back.after.due).toBe("2026-10-05");
  });

  test("what has not happened, has no reason or is not there is refused and leaves no trace", async () => {
    const world = await asked(HARTWELL);
    await expect(record(world, { type: "closed" }, "2026-09-01T10:00:01Z")).rejects.toThrow(/has not come yet/);
    await expect(record(world, { type: "closed" }, world.now(), "  ")).rejects.toThrow(/--reason/);
    await expect(record(world, { type: "retracted", event: 4_711, reason: "x" }, world.now())).rejects.toThrow(/has no event 4711/);
    expect(await world.log(HARTWELL)).toEqual(["sent"]);
  });
});

test("the feed of dates names the council, both references and the day", async () => {
  const world = await asked(HARTWELL);
  await world.happens(HARTWELL, { type: "acknowledged", reference: "FOI-2201", statedDue: null, automatic: false });
  const feed = surveyFeed(world.deps, world.survey, await world.rows()).replace(/\r\n /g, "");
  expect(feed).toContain("DTSTART;VALUE=DATE:20260929");
  expect(feed).toContain("SUMMARY:Hartwell Borough Council: reply due");
  expect(feed).toContain(`Our reference ${world.request(HARTWELL).token}\\, theirs FOI-2201.`);
});
