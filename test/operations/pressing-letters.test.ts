/** Letters that press for a reply: when they may leave, and what stops them; on a real database and mail server. */
import { describe, expect, test } from "@jest/globals";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import { askedCouncils, whyNot } from "./asked-councils.js";
import { HARTWELL } from "./letter-world.js";

const { asked, taken, unasked } = askedCouncils();

const askedBack = (...questions: readonly string[]): RequestEventBody => ({ type: "clarification_requested", questions });

describe("a letter that presses for a reply", () => {
  test("leaves once the reply is overdue, and never two within five working days", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-29");
    expect(await whyNot(world, HARTWELL, "overdue")).toBe("it is due 29 September 2026 and not late yet / 2026-09-30");
    world.at("2026-09-30");
    const draft = await world.drafted(HARTWELL, "overdue");
    expect((await world.queue(draft)).queued).toHaveLength(1);
    expect(await world.deliver()).toMatchObject({ sent: 1 });
    expect(await world.log(HARTWELL)).toEqual(["sent", "reminded"]);
    for (const day of ["2026-09-30", "2026-10-01", "2026-10-07"]) {
      world.at(day);
      expect(await whyNot(world, HARTWELL, "overdue")).toBe("we wrote on 30 September 2026 / 2026-10-08");
    }
    world.at("2026-10-08");
    expect((await world.drafted(HARTWELL, "overdue")).letter.text).toContain("I have asked for it before, on 30 September 2026.");
    expect((await world.drafted(HARTWELL, "overdue")).letter.messageId).toContain(".overdue.2@");
  });

  test("never leaves just after a person there has written", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    await world.arrives(HARTWELL, { kind: "holding_reply", event: { type: "holding_reply", statedDue: null } });
    world.at("2026-10-02");
    expect(await whyNot(world, HARTWELL, "overdue")).toBe("they wrote on 30 September 2026 / 2026-10-06");
    world.at("2026-10-06");
    expect(await whyNot(world, HARTWELL, "overdue")).toBe("allowed");
  });

  test("never leaves while the clock is paused, on a weekend, or before the request has gone", async () => {
    const world = await unasked(HARTWELL);
    expect(await whyNot(world, HARTWELL, "reminder")).toContain("write: roundrobin send");
    await world.ask();
    world.at("2026-09-26");
    expect(await whyNot(world, HARTWELL, "reminder")).toBe("today is no working day / 2026-09-28");
    world.at("2026-09-10");
    await world.happens(HARTWELL, askedBack("Which year do you mean?"));
    world.at("2026-10-20");
    expect(await whyNot(world, HARTWELL, "reminder")).toContain("it is waiting for clarification");
    expect(await whyNot(world, HARTWELL, "overdue")).toContain("it is waiting for clarification");
  });

  test("that waits to leave is not joined by a second one", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    await world.queue(await world.drafted(HARTWELL, "overdue"));
    expect(await whyNot(world, HARTWELL, "overdue")).toContain("waits to be sent to them already");
  });

  test("that two processes approve at once leaves once", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    const draft = await world.drafted(HARTWELL, "overdue");
    const tries = await Promise.allSettled([world.queue(draft), world.queue(draft), world.queue(draft)]);
    const queued = tries.flatMap((each) => (each.status === "fulfilled" ? each.value.queued : []));
    expect(queued).toHaveLength(1);
    await world.deliver();
    expect(taken(draft.letter.messageId)).toBe(1);
    // An approval that comes late, when the letter has gone, sends nothing.
    const late = await world.queue(draft);
    expect(late.queued).toEqual([]);
    expect(late.leftOut.map(({ why }) => why)).toEqual(["we wrote on 30 September 2026"]);
  });

  test("is not sent when a reply has come in since it was shown", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    const draft = await world.drafted(HARTWELL, "overdue");
    await world.arrives(HARTWELL, { kind: "response_full", event: { type: "response_received", kind: "full" } });
    expect((await world.queue(draft)).queued).toEqual([]);
  });

  test("is not sent when a reply comes in while it waits for office hours", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-30");
    await world.queue(await world.drafted(HARTWELL, "overdue"));
    world.at("2026-09-30T10:30:00.000Z");
    await world.arrives(HARTWELL, { kind: "response_full", event: { type: "response_received", kind: "full" } });
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    expect((await world.store.letters([world.request(HARTWELL).id])).at(-1)).toMatchObject({ kind: "overdue", state: "cancelled" });
    expect(await world.log(HARTWELL)).toEqual(["sent", "response_received"]);
  });
});
