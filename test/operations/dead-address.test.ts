/** No letter to an address that has bounced for good; on a real database and mail server. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";
import { type Invented, type LetterWorld, letterWorld } from "./letter-world.js";

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

const LARKFIELD: Invented = {
  name: "Larkfield Borough Council",
  email: "foi@larkfield.example",
  cc: ["copy@larkfield.example", "clerk@larkfield.example"],
};
const bounce = (address: string, permanent = true) =>
  ({ kind: "bounce_hard", event: { type: "bounced", address, permanent, reason: "550 5.1.1" } }) as const;

/** Asked, heard of by a person who cannot be written to, and overdue. */
async function overdue(): Promise<LetterWorld> {
  const world = await letterWorld(await postgres.freshDatabase(), sink, [LARKFIELD]);
  worlds.push(world);
  await world.ask();
  world.at("2026-09-02");
  await world.arrives(LARKFIELD, {
    kind: "acknowledgement",
    from: "noreply@larkfield.example",
    event: { type: "acknowledged", reference: null, statedDue: null, automatic: false },
  });
  return world;
}

describe("a letter", () => {
  test("whose address has bounced for good is not drafted until a person says where to", async () => {
    const world = await overdue();
    await world.arrives(LARKFIELD, bounce(LARKFIELD.email));
    world.at("2026-10-05");
    const draft = await world.draft(LARKFIELD, "overdue");
    expect(draft).toMatchObject({ ok: false, reason: "words_missing", why: expect.stringMatching(/bounced for good on 2 September 2026/) });
    const named = await world.drafted(LARKFIELD, "overdue", { to: "new@larkfield.example" });
    expect(named.letter.to).toEqual(["new@larkfield.example"]);
  });

  test("goes on after a soft bounce, and after they wrote from the address again", async () => {
    const world = await overdue();
    await world.arrives(LARKFIELD, bounce(LARKFIELD.email, false));
    world.at("2026-10-05");
    expect((await world.drafted(LARKFIELD, "overdue")).letter.to).toEqual([LARKFIELD.email]);
    await world.arrives(LARKFIELD, bounce(LARKFIELD.email));
    expect((await world.draft(LARKFIELD, "overdue")).ok).toBe(false);
    world.at("2026-10-06");
    await world.arrives(LARKFIELD, { kind: "out_of_office", from: LARKFIELD.email, event: { type: "out_of_office", redirectTo: null } });
    expect((await world.drafted(LARKFIELD, "overdue")).letter.to).toEqual([LARKFIELD.email]);
  });

  test("leaves out a dead address among the copies and says so", async () => {
    const world = await overdue();
    await world.arrives(LARKFIELD, bounce("copy@larkfield.example"));
    world.at("2026-10-05");
    const draft = await world.drafted(LARKFIELD, "overdue");
    expect(draft.letter.cc).toEqual(["clerk@larkfield.example"]);
    expect(draft.notes).toContainEqual("no copy goes to copy@larkfield.example, which has bounced for good");
  });
});
