/** Who really sent it, from the mail's bytes to where it lies: real signatures, a name service in memory, a real database. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { senderCheck } from "../../src/adapters/sender-check/check-sender.js";
import { openNameService, type Resolve } from "../../src/adapters/sender-check/name-service.js";
import { evidenceInWords } from "../../src/message/sender-evidence.js";
import { tokenOf } from "../../src/message/token.js";
import { fileHeldMail } from "../../src/operations/file-held-mail.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { mailRows } from "../../src/operations/survey-tables.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";
import { arrival, council, fault, KEY_RECORD, nameServer, plainMail, sealed, signed } from "../support/signed-mail.js";

const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const COUNCIL = "foi@hartwell.example";
const NOW = "2026-09-04T09:00:00.000Z";
const TOKEN = tokenOf(90_000);
const ANSWER = `Thank you for your request under the Freedom of Information Act. We planted 412 street trees.\r\n\r\n${TOKEN}`;
const ZONE = { ...council("hartwell.example", "reject"), "s1._domainkey.google.com": KEY_RECORD };
const OURS = "192.0.2.7";
const ELSEWHERE = "198.51.100.9";

async function desk(resolve: Resolve | null, options: { readonly now?: string } = {}) {
  const database = openDatabase(await postgres.freshDatabase(), quiet);
  opened.push(database);
  const store = postgresStore(database.db);
  const survey = await store.openSurvey({ key: "trees", wave: 1, title: "Street trees", questionnaire });
  const authority = { name: "Hartwell Council", email: COUNCIL, nation: "England" as const, code: null, domains: [], cc: [] };
  const [request] = await store.enrol(survey.id, [
    { authority: { ...authority, reference: null, notes: "", extra: {} }, regime: "FOIA" as const, token: TOKEN },
  ]);
  if (request === undefined) throw new Error("one council was to be asked");
  await store.appendEvent(request.id, "2026-09-01T09:00:00.000Z", { by: "person" }, { type: "sent", to: request.email });
  const deps = {
    store,
    parseMail,
    clock: { now: () => options.now ?? NOW },
    log: quiet,
    waker: { add: () => Promise.resolve() },
    routing: { ourAddresses: ["trees@study.example"], trustedAuthserv: "mx.study.example" },
    checkSender: resolve === null ? null : senderCheck(openNameService({ resolve, timeoutMs: 100 }), { withinMs: 300 }),
  };
  let uid = 0;
  const arrives = async (mail: string, truncated = false) => {
    uid++;
    const kept = { uid, uidValidity: 1, internalDate: NOW, source: new Uint8Array(Buffer.from(mail)), truncated };
    const [raw] = await store.keepMail("box", [kept], { uidValidity: 1, lastUid: uid }, NOW);
    const received = await receiveMail(deps, raw ?? 0);
    if (!("messageId" in received)) throw new Error(`the mail was ${received.outcome}`);
    const message = await store.message(received.messageId);
    if (message === null) throw new Error("the mail is not kept");
    return { outcome: received.outcome, message, evidence: message.authentication ?? null };
  };
  return { store, deps, request, arrives };
}

const answer = plainMail(COUNCIL, { body: ANSWER });
const genuine = (): Promise<string> => signed(answer, "hartwell.example");
const tampered = async (): Promise<string> => (await genuine()).replace("412", "912");
const header = (results: string): string => `Authentication-Results: mx.study.example; ${results}\r\n`;

describe("a mail that carries our reference and claims the council's address", () => {
  test("signed by the council is filed, and what was found is stored with it", async () => {
    const { arrives, store } = await desk(nameServer(ZONE));
    const { outcome, message, evidence } = await arrives(arrival(OURS) + (await genuine()));
    expect(outcome).toBe("filed");
    expect(evidence).toMatchObject({ verdict: "pass", basis: "own check", server: null, own: { policy: "reject", trouble: null } });
    expect(evidence?.own?.results.map(({ method, result }) => `${method}=${result}`)).toEqual(["dkim=pass", "spf=pass", "dmarc=pass"]);
    expect(mailRows(await store.mails({ state: null, words: [] }), [])[0]).toMatchObject({
      id: message.id,
      sender: "pass",
      senderEvidence: expect.stringMatching(/dkim=pass .* by our own check/),
    });
  });

  test("tampered with on its way is held with the reason in words, and filed when a person says so", async () => {
    const { arrives, deps, store, request } = await desk(nameServer(ZONE));
    const { outcome, message } = await arrives(arrival(ELSEWHERE) + (await tampered()));
    expect(outcome).toBe("held");
    expect(message.heldReasons[0]).toMatch(
      /claims to come from foi@hartwell\.example.*fails: its domain wants such mail refused.*dkim=neutral \(hartwell\.example, body hash did not verify\), spf=fail .*by our own check/,
    );
    expect(message.suggestions.map((each) => each.requestId)).toEqual([request.id]);
    await fileHeldMail(deps, message.id, request);
    expect((await store.message(message.id))?.state).toBe("filed");
  });

  test.each([
    ["unsigned from another machine, policy reject", () => arrival(ELSEWHERE) + answer, "held"],
    ["unsigned where the machine is not known", () => answer, "filed"],
    [
      "unsigned behind a forged line of our server",
      () => `Received: from x (x [203.0.113.1]) by relay.example\r\n${arrival(OURS)}${answer}`,
      "filed",
    ],
    [
      "its header says pass, nothing bears it out",
      () => arrival(ELSEWHERE) + header("dkim=pass header.d=hartwell.example; dmarc=pass") + answer,
      "held",
    ],
    [
      "signed whole, the header says fail",
      async () => arrival(ELSEWHERE) + header("dmarc=fail header.from=hartwell.example") + (await genuine()),
      "filed",
    ],
    [
      "changed after the server checked it",
      async () => arrival(ELSEWHERE) + header("dkim=pass header.d=hartwell.example; dmarc=pass") + (await tampered()),
      "filed",
    ],
    [
      "changed by a forwarder that seals",
      async () => arrival(ELSEWHERE) + (await sealed(await tampered(), "google.com", "dkim=pass header.d=hartwell.example; dmarc=pass")),
      "filed",
    ],
  ])("%s: %s", async (_name, mail, outcome) => {
    const { arrives } = await desk(nameServer(ZONE));
    expect((await arrives(await mail())).outcome).toBe(outcome);
  });

  test("without our reference a forwarder's seal is not enough", async () => {
    const { arrives } = await desk(nameServer(ZONE));
    const bare = (await signed(plainMail(COUNCIL, { body: "Hartwell Council: we planted 412 street trees." }), "hartwell.example")).replace(
      "412",
      "912",
    );
    const { outcome, evidence } = await arrives(
      arrival(ELSEWHERE) + (await sealed(bare, "google.com", "dkim=pass header.d=hartwell.example")),
    );
    expect([outcome, evidence?.verdict]).toEqual(["held", "fail"]);
  });

  test("a second From of another council is held", async () => {
    const { arrives } = await desk(nameServer(ZONE));
    const { outcome, message } = await arrives(
      `From: ${COUNCIL}\r\n${await signed(plainMail("x@evil.example", { body: ANSWER }), "evil.example")}`,
    );
    expect(outcome).toBe("held");
    expect(message.heldReasons.join()).toMatch(/several organisations/);
  });
});

describe("the name service", () => {
  const dead = fault("ECONNREFUSED");
  test.each<[string, Resolve | null]>([
    ["never answers", () => new Promise(() => undefined)],
    ["refuses", () => Promise.reject(dead)],
    ["fails in a way nobody has heard of", () => Promise.reject(new Error("boom"))],
    ["gives nonsense", () => Promise.resolve("nonsense")],
    ["gives nothing", () => Promise.resolve(undefined)],
    ["is not to be asked", null],
  ])("%s: the receiving server decides, and no mail waits or is lost", async (_how, resolve) => {
    const { arrives } = await desk(resolve);
    const began = performance.now();
    const failing = await arrives(arrival(ELSEWHERE) + header("dmarc=fail header.from=hartwell.example") + answer);
    expect([failing.outcome, failing.evidence?.verdict, failing.evidence?.basis]).toEqual(["held", "fail", "server"]);
    expect(failing.message.heldReasons[0]).toMatch(/says mx\.study\.example/);
    const passing = await arrives(arrival(ELSEWHERE) + header("dmarc=pass header.from=hartwell.example") + (await genuine()));
    expect([passing.outcome, passing.evidence?.verdict, passing.evidence?.basis]).toEqual(["filed", "pass", "server"]);
    const alone = await arrives(arrival(ELSEWHERE) + answer);
    expect(alone.outcome).toBe("filed");
    expect(performance.now() - began).toBeLessThan(4000);
  });

  test("what could not be asked is said, not passed over", async () => {
    const { arrives } = await desk(() => Promise.reject(dead));
    const { evidence } = await arrives(arrival(ELSEWHERE) + (await genuine()));
    expect(evidence === null ? "" : evidenceInWords(evidence)).toMatch(/name service did not answer/);
  });
});

test("a mail fetched weeks later is not called a forgery because its key is gone", async () => {
  const { arrives } = await desk(nameServer({ ...ZONE, "s1._domainkey.hartwell.example": fault("ENOTFOUND") }), {
    now: "2026-10-20T09:00:00.000Z",
  });
  const { outcome, evidence } = await arrives(arrival(ELSEWHERE) + (await genuine()));
  expect([outcome, evidence?.verdict]).toEqual(["filed", "none"]);
});

test("a mail of which only the beginning is kept is not checked: its signature cannot hold", async () => {
  const asked: string[] = [];
  const { arrives } = await desk(nameServer(ZONE, asked));
  const { outcome, message, evidence } = await arrives(arrival(ELSEWHERE) + (await genuine()), true);
  expect([outcome, evidence, asked]).toEqual(["held", null, []]);
  expect(message.heldReasons.join()).not.toMatch(/claims to come/);
});
