/**
 * Every point between fetching a mail and committing it, and between committing a letter and sending it, is a place
 * where the power may go. The work is interrupted at each of them in turn and done again; what is left must be what
 * an undisturbed run leaves, and no council may have two requests.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openMailbox } from "../../src/adapters/imap/mailbox.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { tokenOf } from "../../src/message/token.js";
import { deliverLetters } from "../../src/operations/deliver-letters.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { notYetAsked, planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import { syncOnce } from "../../src/operations/sync-once.js";
import type { Mailbox, RequestRow, Store } from "../../src/ports.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { Crash, type CrashPlan, crashingStore } from "../support/crashing-store.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NOW = "2026-09-01T10:00:00.000Z";
const clock = { now: () => NOW };
const sender = { name: "A Person", address: "survey@us.example", plusAddress: true };
const questionnaire: Questionnaire = {
  title: "Trees",
  questions: [
    { id: "Q1", text: "How many street trees does the council own?", group: false, type: "number" },
    { id: "Q2", text: "Does the council publish a map of its street trees?", group: false, type: "boolean" },
  ],
  choiceLists: {},
};

const databases: OpenDatabase[] = [];
let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
});
afterAll(async () => {
  await sink.stop();
  for (const database of databases) await database.close();
});
const postgres = testPostgres();

async function freshStore(): Promise<{ store: Store; database: OpenDatabase }> {
  const database = openDatabase(await postgres.freshDatabase(), quiet);
  databases.push(database);
  return { store: postgresStore(database.db), database };
}

async function asked(store: Store, councils: number): Promise<{ requests: readonly RequestRow[] }> {
  let number = 1000;
  const { requests } = await openSurvey(
    { store, newToken: () => tokenOf(number++) },
    {
      key: "trees",
      wave: 1,
      title: "Trees",
      questionnaire,
      councils: Array.from({ length: councils }, (_, index) => ({
        name: `Council ${index}`,
        email: `foi@council${index}.example`,
        nation: "England" as const,
        code: null,
        domains: [],
        cc: [],
        reference: null,
        notes: "",
        extra: {},
      })),
    },
  );
  return { requests };
}

/** All that the mail has led to, without ids and times of recording. */
async function whatIsKnown(store: Store, requests: readonly RequestRow[]) {
  const ids = requests.map((request) => request.id);
  const events = await store.events(ids);
  return Promise.all(
    ids.map(async (id) => ({
      events: (events.get(id) ?? []).map((event) => event.body),
      messages: (await store.messages(id)).map((message) => [message.subject, message.kind, message.state]),
      answers: (await store.readings([id])).map((reading) =>
        reading.answers.map((answer) => [answer.question, answer.status, answer.text]),
      ),
      references: [...(await store.references([id])).values()],
    })),
  );
}

const reply = (request: RequestRow, subject: string, text: string, id: string): Buffer =>
  Buffer.from(
    [
      `From: FOI Team <${request.email}>`,
      `To: survey+${request.token.slice(3).toLowerCase()}@us.example`,
      `Subject: ${subject}`,
      `Message-ID: <${id}@council.example>`,
      "Date: Tue, 01 Sep 2026 09:00:00 +0000",
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
    ].join("\r\n"),
  );

describe("a mail between the mailbox and the table of answers", () => {
  /** Runs until it is through, crashing once at the planned call. */
  async function run(plan: CrashPlan | null) {
    const { store } = await freshStore();
    const { requests } = await asked(store, 2);
    const [first, second] = requests;
    if (first === undefined || second === undefined) throw new Error("nobody enrolled");
    // Mail from before the first letter is not looked at.
    await store.addLetter({
      surveyId: first.surveyId,
      requestId: first.id,
      kind: "request",
      headerMessageId: "<request@us.example>",
      envelopeFrom: sender.address,
      to: [first.email],
      subject: "A request",
      body: "",
      raw: new Uint8Array(),
      createdAt: "2026-08-31T10:00:00.000Z",
      notBefore: "2026-08-31T10:00:00.000Z",
    });
    const mails = new MailStore();
    const account = mails.addAccount("rr", "secret");
    const inbox = account.folders.get("INBOX");
    if (inbox === undefined) throw new Error("no INBOX");
    mails.add(
      inbox,
      reply(
        first,
        "FOI 2026/0123 acknowledgement",
        "Thank you for your request. Our reference is FOI 2026/0123. We will reply within 20 working days.",
        "a",
      ),
      new Date(NOW),
    );
    mails.add(
      inbox,
      reply(
        second,
        "Response",
        `${questionnaire.questions.map((question, index) => `${question.id}. ${question.text}\r\n\r\n${["4,200", "Yes"][index]}`).join("\r\n\r\n")}`,
        "b",
      ),
      new Date(NOW),
    );
    mails.add(
      inbox,
      Buffer.from("From: x@nowhere.example\r\nTo: survey@us.example\r\nSubject: hello\r\n\r\nWhat is this about?"),
      new Date(NOW),
    );
    const server = await startImapServer(mails, () => new Date(NOW));
    const settings = {
      host: "127.0.0.1",
      port: server.port,
      secure: false,
      user: "rr",
      password: "secret",
      mailbox: "INBOX",
      allowInsecure: false,
    };
    const crashing = crashingStore(store, plan);
    const deps = { clock, log: quiet, parseMail, readAttachments: () => Promise.resolve([]), routing: { ourAddresses: [sender.address] } };
    let crashed = false;
    let mailbox = await openMailbox(settings, quiet);
    try {
      await syncOnce({ ...deps, store: crashing.store, mailbox });
    } catch (fault) {
      if (!(fault instanceof Crash)) throw fault;
      crashed = true;
      await mailbox.close();
      mailbox = await openMailbox(settings, quiet);
    }
    // A crash in the middle of one mail postpones it; the next pass is later.
    const later = { now: () => "2026-09-01T12:00:00.000Z" };
    await syncOnce({ ...deps, clock: later, store, mailbox });
    await mailbox.close();
    await server.close();
    return {
      crashed,
      calls: crashing.calls(),
      known: await whatIsKnown(store, requests),
      held: (await store.held()).map((message) => message.subject),
    };
  }

  test("ends the same wherever it is interrupted", async () => {
    const undisturbed = await run(null);
    expect(undisturbed.known[0]?.references).toEqual(["FOI 2026/0123"]);
    expect(undisturbed.known[1]?.answers).toEqual([
      [
        ["Q1", "answered", "4,200"],
        ["Q2", "answered", "Yes"],
      ],
    ]);
    expect(undisturbed.held).toEqual(["hello"]);
    expect(undisturbed.calls).toBeGreaterThan(20);
    for (let at = 1; at <= undisturbed.calls; at++) {
      const when = at % 2 === 0 ? "before" : "after";
      const disturbed = await run({ at, when });
      expect({ at, when, known: disturbed.known, held: disturbed.held }).toEqual({
        at,
        when,
        known: undisturbed.known,
        held: undisturbed.held,
      });
    }
  }, 240_000);
});

describe("a letter between the plan and the council", () => {
  const COUNCILS = 3;
  async function run(plan: CrashPlan | null, mailbox: Mailbox | null) {
    const { store, database } = await freshStore();
    const { requests } = await asked(store, COUNCILS);
    const post = openPost(sink.settings, { clock, log: quiet });
    const crashing = crashingStore(store, plan);
    sink.clear();
    const attempt = async (using: Store): Promise<void> => {
      // Every run of the program is another sender; the lock of one that died is free.
      const lock = await takeSenderLock(database.pool, 1 + Math.floor(Math.random() * 2 ** 30));
      try {
        const deps = {
          store: using,
          post,
          clock,
          log: quiet,
          sender,
          renderRequest: (request: RequestRow) => ({ subject: `A request (${request.token})`, body: "Please answer." }),
        };
        await queueRequests(deps, planRequests(deps, await notYetAsked(using, requests), []));
        await deliverLetters({ ...deps, mailbox, sender: lock.sender });
      } finally {
        await lock.release();
      }
    };
    let crashed = false;
    try {
      await attempt(crashing.store);
    } catch (fault) {
      if (!(fault instanceof Crash)) throw fault;
      crashed = true;
    }
    await attempt(store);
    await attempt(store);
    await post.close();
    const letters = await store.letters(requests.map((request) => request.id));
    const copies = letters.map((letter) => sink.taken(letter.headerMessageId));
    const events = await store.events(requests.map((request) => request.id));
    return {
      crashed,
      calls: crashing.calls(),
      states: letters.map((letter) => letter.state),
      copies,
      events: requests.map((request) => (events.get(request.id) ?? []).map((event) => event.body.type)),
    };
  }

  test("goes out once or is left for a person, never twice, wherever it is interrupted", async () => {
    const undisturbed = await run(null, null);
    expect(undisturbed.states).toEqual(["sent", "sent", "sent"]);
    expect(undisturbed.copies).toEqual([1, 1, 1]);
    let unknown = 0;
    for (let at = 1; at <= undisturbed.calls; at++) {
      for (const when of ["before", "after"] as const) {
        const disturbed = await run({ at, when }, null);
        expect({ at, when, twice: disturbed.copies.filter((copies) => copies > 1).length, letters: disturbed.states.length }).toEqual({
          at,
          when,
          twice: 0,
          letters: COUNCILS,
        });
        for (const [index, state] of disturbed.states.entries()) {
          expect(["sent", "unknown"]).toContain(state);
          if (state === "unknown") unknown++;
          else expect(disturbed.copies[index]).toBe(1);
          // What the log says is what the letter's state says.
          expect(disturbed.events[index]).toEqual([state === "sent" ? "sent" : "send_unknown"]);
        }
      }
    }
    // Between "being sent" and "sent" nobody can know: these are the ones a person sees.
    expect(unknown).toBeGreaterThan(0);
  }, 240_000);
});
