/** Letters taken up and settled, as the outbox's table keeps them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type OpenDatabase, openDatabase } from "../../../src/adapters/postgres/database.js";
import { postgresStore } from "../../../src/adapters/postgres/store.js";
import { tokenOf } from "../../../src/message/token.js";
import type { ClaimedLetter, LetterKind, LetterOutcome, NewLetter, Store } from "../../../src/ports.js";
import { testPostgres } from "../../support/postgres.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
// Before the server's own: they run in this order.
afterAll(() => open.close());
const postgres = testPostgres();
const NOW = "2026-09-01T12:00:00.000Z";
const ALL = { kinds: null, limit: 100 } as const;

let open: OpenDatabase;
let store: Store;
let survey = 0;
let requests: readonly { readonly id: number }[] = [];
let surveys = 0;
beforeAll(async () => {
  open = openDatabase(await postgres.freshDatabase(), quiet);
  store = postgresStore(open.db);
});
beforeEach(async () => {
  await store.cancelLetters(survey, ["request", "reminder", "digest"], "next test");
  const key = `trees-${++surveys}`;
  survey = (await store.openSurvey({ key, wave: 1, title: "Trees", questionnaire: { title: "Trees", questions: [], choiceLists: {} } })).id;
  requests = await store.enrol(
    survey,
    ["Elm", "Oak", "Yew"].map((name, index) => ({
      authority: {
        name,
        email: `foi@${name}.example`.toLowerCase(),
        nation: "England" as const,
        code: null,
        domains: [],
        cc: [],
        reference: null,
        notes: "",
        extra: {},
      },
      regime: "FOIA" as const,
      token: tokenOf(surveys * 10 + index),
    })),
  );
});

const BYTES = Buffer.from("Subject: a\r\n\r\n\0\x80 bytes that are no text\r\n", "latin1");
let letters = 0;
async function queued(council: number, kind: LetterKind = "request", notBefore = NOW): Promise<number> {
  const request = requests[council]?.id ?? 0;
  const letter: NewLetter = {
    surveyId: survey,
    requestId: kind === "digest" ? null : request,
    kind,
    headerMessageId: `<${++letters}@us.example>`,
    envelopeFrom: "survey+x@us.example",
    to: ["foi@elm.example", "copy@elm.example"],
    subject: "How many trees?",
    body: "How many?",
    raw: BYTES,
    createdAt: "2026-09-01T11:00:00.123Z",
    notBefore,
  };
  return (await store.addLetter(letter)) ?? 0;
}
const sent = (id: number): LetterOutcome => ({
  id,
  state: "sent",
  at: NOW,
  response: "250 ok",
  event: { type: "sent", to: "foi@elm.example" },
});
const stateOf = async (id: number): Promise<string | undefined> => (await store.outbox(survey)).find((each) => each.id === id)?.state;
const eventsOf = async (council: number): Promise<readonly string[]> => {
  const id = requests[council]?.id ?? 0;
  return ((await store.events([id])).get(id) ?? []).map(({ body }) => body.type);
};

describe("taking letters up", () => {
  test("gives all that sending needs, byte for byte", async () => {
    const id = await queued(0);
    const request = requests[0]?.id ?? 0;
    const claimed = await store.claimLetters(7, NOW, ALL);
    const full = (await store.letters([request]))[0];
    expect(claimed).toEqual([
      {
        id,
        surveyId: survey,
        requestId: request,
        kind: "request",
        headerMessageId: full?.headerMessageId ?? "",
        envelopeFrom: "survey+x@us.example",
        to: ["foi@elm.example", "copy@elm.example"],
        raw: BYTES,
        createdAt: "2026-09-01T11:00:00.123Z",
        attempts: 1,
        claimedAt: NOW,
        response: null,
      } satisfies ClaimedLetter,
    ]);
    expect(full?.state).toBe("sending");
  });

  test("takes the earliest first, no more than asked for, none that is not due", async () => {
    const late = await queued(0, "request", "2026-09-01T11:30:00.000Z");
    const early = await queued(1, "request", "2026-09-01T11:00:00.000Z");
    await queued(2, "request", "2026-09-01T12:00:00.001Z");
    expect((await store.claimLetters(7, NOW, { kinds: null, limit: 1 })).map(({ id }) => id)).toEqual([early]);
    expect((await store.claimLetters(7, NOW, ALL)).map(({ id }) => id)).toEqual([late]);
    expect(await store.claimLetters(7, NOW, ALL)).toEqual([]);
  });

  test("leaves a paused survey alone, but for the digest that tells of it", async () => {
    await queued(0);
    const digest = await queued(0, "digest");
    await store.switchSending(survey, { paused: true, at: NOW, reason: "wait", by: "person" });
    expect((await store.claimLetters(7, NOW, ALL)).map(({ id }) => id)).toEqual([digest]);
    expect(await store.claimLetters(7, NOW, ALL)).toEqual([]);
    await store.switchSending(survey, { paused: false, at: NOW, reason: "go", by: "person" });
    expect(await store.claimLetters(7, NOW, { kinds: ["reminder"], limit: 9 })).toEqual([]);
    expect(await store.claimLetters(7, NOW, { kinds: ["reminder", "request"], limit: 9 })).toHaveLength(1);
  });
});

describe("settling earlier letters in the same commit", () => {
  test("writes their states and events, and takes the next ones up", async () => {
    const [first, second] = [await queued(0), await queued(1)];
    await store.claimLetters(7, NOW, { kinds: null, limit: 1 });
    const next = await store.claimLetters(7, NOW, { ...ALL, settle: [sent(first)] });
    expect(next.map(({ id }) => id)).toEqual([second]);
    expect([await stateOf(first), await stateOf(second)]).toEqual(["sent", "sending"]);
    expect(await eventsOf(0)).toEqual(["sent"]);
  });

  test("settles also when nothing is due any more; said twice it changes nothing", async () => {
    const id = await queued(0);
    await store.claimLetters(7, NOW, ALL);
    expect(await store.claimLetters(7, NOW, { ...ALL, settle: [sent(id)] })).toEqual([]);
    expect(await store.claimLetters(7, NOW, { ...ALL, settle: [sent(id)] })).toEqual([]);
    expect(await stateOf(id)).toBe("sent");
    expect(await eventsOf(0)).toEqual(["sent"]);
  });

  test("a letter that goes back to the queue is not taken up by the statement that puts it there", async () => {
    const id = await queued(0);
    await store.claimLetters(7, NOW, ALL);
    const back: LetterOutcome = { id, state: "queued", at: NOW, response: "", event: null, untried: true };
    expect(await store.claimLetters(7, NOW, { ...ALL, settle: [back] })).toEqual([]);
    expect(await stateOf(id)).toBe("queued");
    // It was not tried, so it has not used up a try.
    expect((await store.claimLetters(7, NOW, ALL)).map(({ attempts }) => attempts)).toEqual([1]);
  });

  test("all or nothing: where the outcomes cannot be written, nothing is taken up", async () => {
    const [first, second] = [await queued(0), await queued(1)];
    await store.claimLetters(7, NOW, { kinds: null, limit: 1 });
    const wrong: LetterOutcome = { ...sent(first), at: "no instant" };
    await expect(store.claimLetters(7, NOW, { ...ALL, settle: [wrong] })).rejects.toThrow();
    expect([await stateOf(first), await stateOf(second)]).toEqual(["sending", "queued"]);
  });

  test("eight senders that settle and take up at once never get the same letter", async () => {
    for (let council = 0; council < 3; council++) for (const kind of ["request", "reminder"] as const) await queued(council, kind);
    const taken = await Promise.all(
      Array.from({ length: 8 }, async (_, sender) => {
        const mine: number[] = [];
        for (let claimed = await store.claimLetters(sender + 1, NOW, { kinds: null, limit: 1 }); claimed.length > 0; ) {
          mine.push(...claimed.map(({ id }) => id));
          claimed = await store.claimLetters(sender + 1, NOW, { kinds: null, limit: 1, settle: claimed.map(({ id }) => sent(id)) });
        }
        return mine;
      }),
    );
    expect(taken.flat()).toHaveLength(6);
    expect(new Set(taken.flat()).size).toBe(6);
    expect((await store.outbox(survey)).map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => "sent"));
  });
});
