/** What the store promises, on a real PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OpenDatabase, openDatabase } from "../../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../../src/adapters/postgres/store.js";
import type { Authority } from "../../../src/foi/authority.js";
import type { NewLetter, NewMessage, Store } from "../../../src/ports.js";
import type { Questionnaire } from "../../../src/questionnaire/questionnaire.js";
import { testPostgres } from "../../support/postgres.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const questionnaire: Questionnaire = { title: "Trees", questions: [{ id: "Q1", text: "How many?", group: false }], choiceLists: {} };
const NOW = "2026-09-01T10:00:00.000Z";

let open: OpenDatabase;
let store: Store;
// Before the server stops: hooks run in the order in which they are registered.
afterAll(() => open.close());
const postgres = testPostgres();
beforeAll(async () => {
  open = openDatabase(await postgres.freshDatabase(), quiet);
  store = postgresStore(open.db);
});

let made = 0;
const authority = (name: string): Authority => ({
  name,
  email: `foi@${name.toLowerCase().replaceAll(" ", "")}.example`,
  nation: "England",
  code: null,
  domains: [],
  cc: [],
  reference: null,
  notes: "",
  extra: { officer: "nobody" },
});
async function survey() {
  const row = await store.openSurvey({ key: `trees-${++made}`, wave: 1, title: "Trees", questionnaire });
  const [request] = await store.enrol(row.id, [{ authority: authority(`Elm Council ${made}`), regime: "FOIA", token: `RR-${made}` }]);
  if (request === undefined) throw new Error("nobody enrolled");
  return { row, request };
}
const letter = (surveyId: number, requestId: number | null, over: Partial<NewLetter> = {}): NewLetter => ({
  surveyId,
  requestId,
  kind: "request",
  headerMessageId: `<${++made}@us.example>`,
  envelopeFrom: "us@us.example",
  to: ["foi@elm.example"],
  subject: "A request",
  body: "How many?",
  raw: new Uint8Array([1, 2, 3]),
  createdAt: NOW,
  notBefore: NOW,
  ...over,
});
const mail = (text: string, uid: number) => ({ uid, uidValidity: 7, internalDate: NOW, source: new TextEncoder().encode(text) });
const message = (rawMailId: number, over: Partial<NewMessage> = {}): NewMessage => ({
  rawMailId,
  headerMessageId: `<in-${rawMailId}@elm.example>`,
  fromName: "FOI",
  fromAddress: "foi@elm.example",
  subject: "Re: A request",
  receivedAt: NOW,
  classification: {
    kind: "response_full",
    authorityReference: null,
    ourReference: null,
    statedDue: null,
    extendedTo: null,
    confidence: 1,
    reasons: [],
  },
  keys: {},
  state: "filed",
  heldReasons: [],
  suggestions: [],
  warnings: [],
  attachments: [],
  ...over,
});

describe("surveys and councils", () => {
  test("opening and enrolling again changes nothing and adds nobody twice; the token stays", async () => {
    const { row, request } = await survey();
    const again = await store.enrol(row.id, [
      { authority: { ...authority(request.authorityName), email: "new@elm.example" }, regime: "FOISA", token: "RR-OTHER" },
    ]);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({
      id: request.id,
      token: request.token,
      regime: "FOIA",
      email: "new@elm.example",
      extra: { officer: "nobody" },
    });
  });

  test("the questionnaire may change until a letter is queued, and never after", async () => {
    const { row, request } = await survey();
    const changed = { ...questionnaire, title: "Hedges" };
    expect((await store.openSurvey({ ...row, questionnaire: changed })).questionnaire.title).toBe("Hedges");
    await store.addLetter(letter(row.id, request.id));
    expect((await store.openSurvey({ ...row, questionnaire })).questionnaire.title).toBe("Hedges");
  });

  test("the next wave is another survey and another request of the same council", async () => {
    const { row, request } = await survey();
    const next = await store.openSurvey({ ...row, wave: 2 });
    const [again] = await store.enrol(next.id, [
      { authority: authority(request.authorityName), regime: "FOIA", token: `${request.token}-2` },
    ]);
    expect(again?.id).not.toBe(request.id);
    expect(again?.authorityId).toBe(request.authorityId);
  });
  const code = (text: string) => ({ code: text });
  const elm = { ...authority("Elm CC"), email: "foi@elm-cc.example" };
  test.each([
    [elm, { ...elm, ...code("ELM1") }, true, "its code was added to the list"],
    [{ ...elm, ...code("ELM2") }, elm, true, "its code was taken out of the list"],
    [elm, { ...elm, name: "Elm County Council", ...code("ELM3") }, true, "its name was mended, and the register knew its code"],
    [elm, { ...elm, name: "Elm County Council" }, true, "its name was mended"],
    [elm, { ...elm, email: "new@elm-cc.example", ...code("ELM4") }, true, "code and address came together"],
    [{ ...elm, ...code("ELM5") }, { ...elm, name: "New Elm Council", ...code("NEW5") }, false, "another council of the register"],
    [{ ...elm, name: "Exmple Council" }, { ...elm, name: "Example Council" }, true, "a letter was missing"],
    [{ ...elm, name: "Ash Council" }, { ...elm, name: "Cedar Council" }, false, "another council of the same team in its place"],
    [elm, { ...elm, name: "Oak Council", email: "foi@oak.example" }, false, "another council in its place"],
  ] as const)("a council whose row in the list was mended is not asked twice: %#", async (before, after, same, _why) => {
    const row = await store.openSurvey({ key: `mended-${++made}`, wave: 1, title: "Trees", questionnaire });
    const other = { authority: authority("Yew Council"), regime: "FOIA" as const, token: `RR-Y${made}` };
    const enrol = (given: typeof other.authority, token: string) =>
      store.enrol(row.id, [other, { authority: given, regime: "FOIA", token }]);
    const [first] = (await enrol(before, `RR-A${made}`)).filter(({ authorityName }) => authorityName === before.name);
    const now = (await enrol(after, `RR-B${made}`)).filter(({ authorityName }) => authorityName !== "Yew Council");
    expect(now).toHaveLength(same ? 1 : 2);
    if (same) expect(now[0]).toMatchObject({ id: first?.id, token: first?.token, authorityName: after.name, email: after.email });
    expect((await enrol(after, `RR-C${made}`)).length).toBe(same ? 2 : 3);
  });

  test("two councils of one team stay two while both are listed", async () => {
    const row = await store.openSurvey({ key: `team-${++made}`, wave: 1, title: "Trees", questionnaire });
    const both = ["Ash Council", "Beech Council"].map((name, index) => ({
      authority: { ...authority(name), email: "shared@team.example" },
      regime: "FOIA" as const,
      token: `RR-T${made}-${index}`,
    }));
    expect(await store.enrol(row.id, both)).toHaveLength(2);
    const third = {
      authority: { ...authority("Cedar Council"), email: "shared@team.example" },
      regime: "FOIA" as const,
      token: `RR-T${made}-3`,
    };
    expect(await store.enrol(row.id, [...both, third])).toHaveLength(3);
  });
});

describe("letters", () => {
  test("a council gets the request of a survey once", async () => {
    const { row, request } = await survey();
    expect(await store.addLetter(letter(row.id, request.id))).not.toBeNull();
    expect(await store.addLetter(letter(row.id, request.id))).toBeNull();
    expect(await store.addLetter(letter(row.id, request.id, { kind: "overdue" }))).not.toBeNull();
  });

  test("two senders never get the same letter, and none gets one before its time", async () => {
    const { row, request } = await survey();
    await store.addLetter(letter(row.id, request.id, { notBefore: "2026-09-01T12:00:00.000Z" }));
    await store.addLetter(letter(row.id, request.id, { kind: "reminder" }));
    const claims = (
      await Promise.all(
        Array.from({ length: 8 }, (_, sender) => store.claimLetters(sender + 1, NOW, { kinds: ["reminder", "request"], limit: 3 })),
      )
    ).flat();
    expect(claims.filter((claim) => claim.requestId === request.id)).toHaveLength(1);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    await store.settleLetters(claims.map(({ id }) => ({ id, state: "sent", at: NOW, response: "250", event: null })));
    expect((await store.letters([request.id])).map((each) => each.state).sort()).toEqual(["queued", "sent"]);
  });

  test("a letter is abandoned when its sender's connection is gone, not before", async () => {
    const { row, request } = await survey();
    const id = await store.addLetter(letter(row.id, request.id, { kind: "clarification" }));
    const lock = await takeSenderLock(open.pool, 424_242);
    const [claimed] = await store.claimLetters(lock.sender, NOW, { kinds: ["clarification"], limit: 1 });
    expect(claimed?.id).toBe(id);
    expect((await store.abandonedLetters()).map((each) => each.id)).not.toContain(id);
    await lock.release();
    expect((await store.abandonedLetters()).map((each) => each.id)).toContain(id);
    await store.settleLetters([{ id: id ?? 0, state: "unknown", at: NOW, response: "gone", event: null }]);
  });

  test("a letter once known to be sent stays sent", async () => {
    const { row, request } = await survey();
    const id = (await store.addLetter(letter(row.id, request.id))) ?? 0;
    await store.claimLetters(1, NOW, { kinds: ["request"], limit: 1_000 });
    const sent = { id, state: "sent" as const, at: NOW, response: "250 ok", event: { type: "sent" as const, to: "foi@elm.example" } };
    await store.settleLetters([sent]);
    await store.settleLetters([sent]);
    await store.settleLetters([{ id, state: "unknown", at: NOW, response: "late word", event: { type: "send_unknown", reason: "late" } }]);
    expect((await store.events([request.id])).get(request.id)?.map(({ body }) => body.type)).toEqual(["sent"]);
    expect((await store.letters([request.id]))[0]).toMatchObject({ state: "sent", response: "250 ok", sentAt: NOW });
  });
});

describe("events", () => {
  test("the log cannot be changed or shortened", async () => {
    const { request } = await survey();
    await store.appendEvent(request.id, NOW, { by: "person" }, { type: "closed" });
    await expect(open.pool.query("update request_event set type = 'withdrawn'")).rejects.toThrow(/append-only/);
    await expect(open.pool.query("delete from request_event")).rejects.toThrow(/append-only/);
    await expect(open.pool.query("delete from raw_mail")).rejects.toThrow(/append-only/);
  });

  test("the same mail says the same thing once; a person may say it again", async () => {
    const { request } = await survey();
    const [raw = 0] = await store.keepMail("box", [mail("once", 900)], { uidValidity: 7, lastUid: 900 }, NOW);
    const id = (await store.addMessage(message(raw))) ?? 0;
    for (let time = 0; time < 2; time++) await store.appendEvent(request.id, NOW, { by: "mail", id }, { type: "recalled" });
    for (let time = 0; time < 2; time++) await store.appendEvent(request.id, NOW, { by: "person" }, { type: "reopened" });
    const events = (await store.events([request.id])).get(request.id) ?? [];
    expect(events.map((event) => event.body.type)).toEqual(["recalled", "reopened", "reopened"]);
    expect(events[0]).toMatchObject({ at: NOW, source: { by: "mail", id } });
  });
});

describe("mail", () => {
  test("bytes are kept once, wherever and however often they turn up", async () => {
    const first = await store.keepMail("box", [mail("hello", 1), mail("hello", 2)], { uidValidity: 7, lastUid: 2 }, NOW);
    expect(first).toHaveLength(1);
    expect(await store.keepMail("other box", [mail("hello", 1)], { uidValidity: 7, lastUid: 1 }, NOW)).toEqual([]);
    expect(await store.keepMail("box", [mail("hello", 1)], { uidValidity: 8, lastUid: 1 }, NOW)).toEqual([]);
    expect(await store.cursor("box")).toEqual({ uidValidity: 8, lastUid: 1 });
    expect(Buffer.from((await store.rawMail(first[0] ?? 0))?.content ?? []).toString()).toBe("hello");
  });

  test("a batch that fails leaves neither bytes nor a moved cursor", async () => {
    await expect(
      store.transaction(async (trx) => {
        await trx.keepMail("crash box", [mail("lost?", 1)], { uidValidity: 1, lastUid: 1 }, NOW);
        throw new Error("power cut");
      }),
    ).rejects.toThrow("power cut");
    expect(await store.cursor("crash box")).toBeNull();
    expect(await store.keepMail("crash box", [mail("lost?", 1)], { uidValidity: 1, lastUid: 1 }, NOW)).toHaveLength(1);
  });

  test("what nobody received is found, what made trouble waits for its time", async () => {
    const [id = 0] = await store.keepMail("box", [mail("waiting", 50)], { uidValidity: 7, lastUid: 50 }, NOW);
    expect(await store.unreceived(NOW, 100)).toContain(id);
    await store.noteTrouble(id, "a NUL \u0000 in it", "2026-09-01T10:05:00.000Z");
    expect(await store.unreceived(NOW, 100)).not.toContain(id);
    expect(await store.unreceived("2026-09-01T10:06:00.000Z", 100)).toContain(id);
    await store.addMessage(message(id));
    expect(await store.unreceived("2026-09-01T10:06:00.000Z", 100)).not.toContain(id);
    expect(await store.addMessage(message(id))).toBeNull();
  });
});

describe("filing", () => {
  test("candidates are found by token, thread, learned reference and address, with all that routing asks", async () => {
    const { row, request } = await survey();
    await store.addLetter(letter(row.id, request.id, { headerMessageId: "<thread@us.example>" }));
    const [raw = 0] = await store.keepMail("box", [mail("learn", 70)], { uidValidity: 7, lastUid: 70 }, NOW);
    const id = (await store.addMessage(message(raw))) ?? 0;
    await store.learn(request.id, {
      reference: "FOI 2026/01 23",
      domain: "elm.example",
      address: "Clerk@Elm.Example",
      by: "person",
      messageId: id,
    });
    const none = { tokens: [], messageIds: [], references: [], addresses: [], domains: [] };
    for (const keys of [
      { ...none, tokens: [request.token] },
      { ...none, messageIds: ["<thread@us.example>"] },
      { ...none, references: ["foi-2026-0123"] },
      { ...none, addresses: ["clerk@elm.example"] },
    ]) {
      const found = await store.filingCandidates(keys);
      expect(found.map((candidate) => candidate.requestId)).toContain(request.id);
    }
    const [candidate] = await store.filingCandidates({ ...none, tokens: [request.token] });
    expect(candidate).toMatchObject({
      token: request.token,
      letterMessageIds: ["<thread@us.example>"],
      authorityReferences: [{ reference: "FOI 2026/01 23", domain: "elm.example" }],
      open: false,
    });
    expect(await store.filingCandidates(none)).toEqual([]);
  });

  test("a portal that writes for hundreds of councils does not crowd out the one whose token is named", async () => {
    const row = await store.openSurvey({ key: `portal-${++made}`, wave: 1, title: "Trees", questionnaire });
    const requests = await store.enrol(
      row.id,
      Array.from({ length: 230 }, (_, index) => ({
        authority: authority(`Portal ${made} Council ${String(index).padStart(3, "0")}`),
        regime: "FOIA" as const,
        token: `RR-P${made}-${index}`,
      })),
    );
    const [raw = 0] = await store.keepMail("box", [mail("portal", 71)], { uidValidity: 7, lastUid: 71 }, NOW);
    const id = (await store.addMessage(message(raw))) ?? 0;
    for (const request of requests) await store.learn(request.id, { address: "noreply@portal.example", by: "rule", messageId: id });
    const last = requests.toSorted((a, b) => b.id - a.id)[0];
    const keys = { tokens: [last?.token ?? ""], messageIds: [], references: [], addresses: ["noreply@portal.example"], domains: [] };
    expect((await store.filingCandidates(keys)).map((candidate) => candidate.requestId)).toContain(last?.id);
  });

  /** What mail may hold and PostgreSQL does not: NUL, half a surrogate pair, and words that look like JSON's own escapes. */
  const awkward = [
    "a NUL \u0000 in it",
    "half \ud83d an emoji",
    "the other \udc00 half",
    "written out: \\u0000 and \\ud83d",
    "a whole \u{1f333} tree",
  ];
  test.each(awkward)("%j can be kept wherever a mail's words are kept", async (words) => {
    const { request } = await survey();
    const source = new TextEncoder().encode(`awkward ${JSON.stringify(words)}`);
    const [raw = 0] = await store.keepMail(
      "box",
      [{ uid: ++made + 10_000, uidValidity: 7, internalDate: NOW, source }],
      { uidValidity: 7, lastUid: made + 10_000 },
      NOW,
    );
    const base = message(raw);
    const id = await store.addMessage({
      ...base,
      subject: words,
      fromName: words,
      classification: { ...base.classification, authorityReference: words, reasons: [words] },
      keys: { references: [words] },
      heldReasons: [words],
      warnings: [words],
      attachments: [{ name: words, mediaType: words, size: 1, sha256: "00".repeat(32), inline: false }],
    });
    if (id === null) throw new Error("kept before");
    await store.fileMessage(id, request.id, { score: 1, reasons: [words], by: "rule" });
    await store.appendEvent(request.id, NOW, { by: "mail", id, note: words }, { type: "clarification_requested", questions: [words] });
    await store.learn(request.id, {
      reference: `FOI 1 ${words}`,
      domain: words,
      address: words,
      codes: [words],
      by: "rule",
      messageId: id,
    });
    await store.filingCandidates({
      tokens: [words],
      messageIds: [words],
      references: [words],
      addresses: [words],
      domains: [words],
      codes: [words],
    });
    const evidence = { source: `attachment:${words}`, start: 0, end: 1 };
    const answer = {
      question: "Q1",
      status: "answered" as const,
      text: words,
      value: { choices: [words] },
      exemptions: [],
      urls: [words],
      refersTo: null,
      confidence: 1,
      evidence: [evidence],
      reasons: [words],
    };
    await store.addReading(id, request.id, { answers: [answer], layout: "inline", warnings: [words], readerVersion: "test" }, NOW);
    await store.noteTrouble(raw, words, NOW);
    // What is no text is gone; everything else is there to the letter.
    const kept = words.replaceAll("\u0000", "").replace(/\p{Cs}/gu, "\ufffd");
    expect((await store.message(id))?.classification.reasons).toEqual([kept]);
    expect((await store.message(id))?.subject).toBe(kept);
    expect((await store.readings([request.id]))[0]?.answers[0]).toMatchObject({ text: kept, value: { choices: [kept] }, reasons: [kept] });
    expect((await store.events([request.id])).get(request.id)?.[0]?.body).toMatchObject({ questions: [kept] });
  });
});

describe("one poller a mailbox", () => {
  test("work is refused while somebody is at it, and again possible after", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 100));
      inside--;
    };
    const results = await Promise.all([store.exclusively("box", work), store.exclusively("box", work), store.exclusively("box", work)]);
    expect(results.filter((result) => result.ran)).toHaveLength(1);
    expect(most).toBe(1);
    expect((await store.exclusively("box", work)).ran).toBe(true);
  });

  test("a connection that is lost meanwhile takes neither what the work came to nor the fault it ended with", async () => {
    // Waits until the session is gone: a signal alone may find the unlocking done first.
    const cut = () =>
      open.pool.query("select pg_terminate_backend(pid, 10000) from pg_locks where locktype = 'advisory' and classid = $1", [0x5252_0002]);
    const done = await store.exclusively("cut", async () => {
      await cut();
      return 7;
    });
    expect(done).toEqual({ ran: true, value: 7 });
    const failing = store.exclusively("cut", async () => {
      await cut();
      throw new Error("the work's own fault");
    });
    await expect(failing).rejects.toThrow("the work's own fault");
    expect((await store.exclusively("cut", () => Promise.resolve(8))).ran).toBe(true);
  });
});

describe("reminders", () => {
  test("a day is claimed once, however many try", async () => {
    const { row } = await survey();
    const claims = await Promise.all(Array.from({ length: 5 }, () => store.claimReminderDay(row.id, "2026-09-01")));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await store.tell(row.id, ["a", "b"], "2026-09-01");
    await store.tell(row.id, ["b", "c"], "2026-09-02");
    expect([...(await store.told(row.id))].sort()).toEqual(["a", "b", "c"]);
  });
});
