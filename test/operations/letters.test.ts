/** The letters that follow a request, by the trap that each test is about; on a real database and mail server. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openZip } from "../../src/adapters/documents/zip-archive.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import { requestHistory } from "../../src/foi/request-history.js";
import type { Regime } from "../../src/foi/terms.js";
import { alikeClarifications } from "../../src/operations/alike-clarifications.js";
import { dueLetters } from "../../src/operations/due-letters.js";
import { queueLetters } from "../../src/operations/queue-letter.js";
import { notYetAsked } from "../../src/operations/queue-requests.js";
import { readMessage } from "../../src/operations/read-replies.js";
import { recordConsequences } from "../../src/operations/receive-mail.js";
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

/** Asked on 1 September 2026, a Tuesday; the reply is due on the 29th. */
async function asked(...councils: readonly Invented[]): Promise<LetterWorld> {
  const world = await letterWorld(await postgres.freshDatabase(), sink, councils);
  worlds.push(world);
  sink.clear();
  await world.ask();
  return world;
}
const lastMail = async () => parseMail(new Uint8Array(sink.mails.at(-1)?.raw ?? Buffer.alloc(0)));

const acknowledged = (reference: string | null): RequestEventBody => ({
  type: "acknowledged",
  reference,
  statedDue: null,
  automatic: false,
});
const askedBack = (...questions: readonly string[]): RequestEventBody => ({ type: "clarification_requested", questions });
const whyNot = async (
  world: LetterWorld,
  council: Invented,
  name: "reminder" | "overdue" | "unanswered" | "internal-review" | "complaint" | "resend",
) => {
  const draft = await world.draft(council, name, name === "resend" ? { to: council.email } : {});
  return draft.ok ? "allowed" : `${draft.why} / ${draft.on ?? "-"}`;
};

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
    const world = await letterWorld(await postgres.freshDatabase(), sink, [HARTWELL]);
    worlds.push(world);
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
    expect(sink.taken(draft.letter.messageId)).toBe(1);
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

describe("the council's address, thread and reference", () => {
  test("a later letter answers their last mail, quotes their reference and goes where they wrote from", async () => {
    const world = await asked({ ...HARTWELL, cc: ["clerk@hartwell.example"] });
    world.at("2026-09-02");
    await world.arrives(HARTWELL, {
      kind: "acknowledgement",
      event: acknowledged("FOI-2201"),
      reference: "FOI-2201",
      from: "case.team@mail.hartwell.example",
      messageId: "<ack@hartwell.example>",
    });
    world.at("2026-09-30");
    const draft = await world.drafted(HARTWELL, "overdue");
    await world.queue(draft);
    await world.deliver();
    const mail = await lastMail();
    const request = (await world.store.letters([world.request(HARTWELL).id]))[0]?.headerMessageId ?? "";
    expect({ to: mail.to.map(({ address }) => address), cc: mail.cc.map(({ address }) => address) }).toEqual({
      to: ["case.team@mail.hartwell.example"],
      cc: ["clerk@hartwell.example"],
    });
    expect(mail.inReplyTo).toEqual(["<ack@hartwell.example>"]);
    expect(mail.references).toEqual([request, "<ack@hartwell.example>"]);
    expect(mail.subject).toContain("your reference FOI-2201");
    expect(mail.body.text).toContain("Your reference for it is FOI-2201.");
    expect(mail.replyTo[0]?.address).toMatch(/^trees\+[0-9a-z]{6}@study\.example$/);
  });

  test.each<readonly [string, readonly { from: string; replyTo?: string; kind?: "auto_reply" }[], string]>([
    ["an address that nobody reads", [{ from: "no-reply@hartwell.example" }], "foi@hartwell.example"],
    ["noreply with more before it", [{ from: "foi.noreply@hartwell.example" }], "foi@hartwell.example"],
    [
      "a Reply-To of the council's goes before the sender",
      [{ from: "noreply@hartwell.example", replyTo: "cases@hartwell.example" }],
      "cases@hartwell.example",
    ],
    ["another organisation", [{ from: "officer@elsewhere.example" }], "foi@hartwell.example"],
    ["a vendor that writes for many", [{ from: "case-77@icasework.com" }], "foi@hartwell.example"],
    ["the last person's, not the first's", [{ from: "a@hartwell.example" }, { from: "b@hartwell.example" }], "b@hartwell.example"],
    [
      "an automatic reply after a person's",
      [{ from: "a@hartwell.example" }, { from: "robot@hartwell.example", kind: "auto_reply" }],
      "a@hartwell.example",
    ],
    ["a domain that the list names too", [{ from: "officer@hartwell-council.example" }], "officer@hartwell-council.example"],
  ])("%s", async (_why, mails, expected) => {
    const world = await asked({ ...HARTWELL, domains: ["hartwell-council.example"] });
    for (const [index, mail] of mails.entries()) {
      world.at(`2026-09-0${index + 2}`);
      await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), ...mail });
    }
    world.at("2026-09-30");
    expect((await world.drafted(HARTWELL, "overdue")).letter.to).toEqual([expected]);
  });

  test("a later automatic reply is in the thread, and the letter answers the person", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: "<person@hartwell.example>" });
    world.at("2026-09-03");
    await world.arrives(HARTWELL, { kind: "auto_reply", messageId: "<robot@hartwell.example>" });
    world.at("2026-09-30");
    const { letter } = await world.drafted(HARTWELL, "overdue");
    expect(letter.inReplyTo).toBe("<person@hartwell.example>");
    expect(letter.references.slice(1)).toEqual(["<robot@hartwell.example>", "<person@hartwell.example>"]);
  });

  test("a Message-ID that is none is left out of the thread, and cannot break a header", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: "<no at sign>" });
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: null });
    world.at("2026-09-30");
    const { letter } = await world.drafted(HARTWELL, "overdue");
    expect(letter.references).toHaveLength(1);
    expect(letter.inReplyTo).toBe(letter.references[0]);
    await world.queue(await world.drafted(HARTWELL, "overdue"));
    expect(await world.deliver()).toMatchObject({ sent: 1 });
  });
});

describe("what each letter leaves in the log", () => {
  test.each<readonly [Regime, number]>([
    ["FOIA", 20],
    ["FOISA", 20],
    ["EIR", 40],
    ["EISR", 20],
  ])("a review under %s is to be decided within %d working days", async (regime, days) => {
    const council = { ...HARTWELL, regime };
    const world = await asked(council);
    world.at("2026-09-10");
    await world.arrives(council, { kind: "refusal", event: { type: "response_received", kind: "refusal" } });
    world.at("2026-09-14");
    await world.queue(await world.drafted(council, "internal-review", { reasons: "The section does not apply." }), {
      reasons: "The section does not apply.",
    });
    await world.deliver();
    const { id } = world.request(council);
    const last = (await world.store.events([id])).get(id)?.at(-1);
    expect(last?.body).toEqual({ type: "review_requested", limitWorkingDays: days });
    expect((await world.row(council)).state.state).toBe("under_review");
  });

  test("a complaint about silence goes to the ICO with the correspondence, and ends the chasing", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged("FOI-1"), reference: "FOI-1", text: "We have it." });
    world.at("2026-10-20");
    const words = { to: "casework@regulator.example", reasons: "I was promised a reply." };
    const draft = await world.drafted(HARTWELL, "complaint", words);
    await world.queue(draft, words);
    await world.deliver();
    const mail = await lastMail();
    expect(mail.to.map(({ address }) => address)).toEqual(["casework@regulator.example"]);
    expect(mail.inReplyTo).toEqual([]);
    expect(mail.body.text).toContain("acknowledgement received, reference FOI-1");
    const file = mail.attachments[0];
    expect(file).toMatchObject({ name: `${world.request(HARTWELL).token}.zip`, mediaType: "application/zip" });
    const zip = await openZip(file?.content ?? new Uint8Array());
    expect(zip.entries.map((entry) => entry.name)).toEqual([
      "index.txt",
      "01-2026-09-01-us-request.eml",
      "02-2026-09-02-them-acknowledgement.eml",
    ]);
    expect(await zip.readText("02-2026-09-02-them-acknowledgement.eml")).toContain("We have it.");
    const index = await zip.readText("index.txt");
    expect(index).toContain("due 29 September 2026, counted from 1 September 2026 (FOIA s.10(1))");
    expect(index).toContain("2026-09-29   20  working day: due");
    const { id } = world.request(HARTWELL);
    expect((await world.store.events([id])).get(id)?.at(-1)?.body).toEqual({ type: "complained", to: "ICO" });
    expect(await whyNot(world, HARTWELL, "overdue")).toContain("has it since 20 October 2026");
  });

  test("what the regulator writes back belongs to the request and is no reply of the council's", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    const words = { to: "casework@regulator.example" };
    await world.queue(await world.drafted(HARTWELL, "complaint", words), words);
    await world.deliver();
    const request = world.request(HARTWELL);
    const before = await world.log(HARTWELL);
    const writes = async (from: string, reference: string) => {
      const messageId = await world.arrives(HARTWELL, { kind: "response_full", from });
      const mail = await parseMail(new TextEncoder().encode(`From: ${from}\r\nSubject: Your complaint\r\n\r\nQ1. Forty trees.`));
      const message = await world.store.message(messageId);
      if (message === null) throw new Error("not kept");
      const said = { ...message.classification, kind: "response_full" as const, authorityReference: reference };
      await recordConsequences(world.store, request.id, mail, said, { messageId, at: world.now(), by: "rule" });
      return readMessage({ ...world.deps, readAttachments: () => Promise.resolve([]) }, message, request);
    };
    const reading = await writes("case.officer@mail.regulator.example", "IC-4711");
    expect(reading.answers).toEqual([]);
    expect(await world.log(HARTWELL)).toEqual(before);
    expect((await world.row(HARTWELL)).authorityReference).toBeNull();
    await writes(HARTWELL.email, "FOI-1");
    expect(await world.log(HARTWELL)).toEqual([...before, "response_received"]);
    expect((await world.row(HARTWELL)).authorityReference).toBe("FOI-1");
  });

  test("a complaint nobody has addressed can be read and not sent", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    const draft = await world.drafted(HARTWELL, "complaint");
    expect(draft.letter.to).toEqual([]);
    expect((await world.queue(draft)).leftOut.map(({ why }) => why)).toEqual(["it has no address; give --to ADDRESS"]);
  });

  test("in Scotland silence goes to a review first, and the Commissioner comes after", async () => {
    const world = await asked(STRATHMARL);
    world.at("2026-10-20");
    expect(await whyNot(world, STRATHMARL, "complaint")).toContain("asks for an internal review first");
    expect((await world.drafted(STRATHMARL, "internal-review")).letter.text).toContain("I have not had a response.");
    await world.happens(STRATHMARL, { type: "review_requested", limitWorkingDays: 20 });
    world.at("2026-12-01");
    const words = { to: "office@commissioner.example" };
    await world.queue(await world.drafted(STRATHMARL, "complaint", words), words);
    await world.deliver();
    const { id } = world.request(STRATHMARL);
    expect((await world.store.events([id])).get(id)?.at(-1)?.body).toEqual({ type: "complained", to: "SIC" });
  });

  test("under the FOIA silence is complained about at once, and a review that runs is waited for", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    expect(await whyNot(world, HARTWELL, "internal-review")).toContain("silence needs no review here");
    await world.happens(HARTWELL, { type: "review_requested", limitWorkingDays: 20 });
    world.at("2026-10-22");
    expect(await whyNot(world, HARTWELL, "complaint")).toContain("the review asked for on 20 October 2026 still runs");
  });

  test("a bounced request is sent again elsewhere, once, and the clock starts there", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.happens(HARTWELL, { type: "bounced", address: HARTWELL.email, permanent: true, reason: "5.1.1" });
    expect(await whyNot(world, HARTWELL, "reminder")).toContain("roundrobin letter resend");
    const words = { to: "foi.team@hartwell.example" };
    const draft = await world.drafted(HARTWELL, "resend", words);
    expect(draft.letter.text).toContain("Q1a. How many of those were planted since 2020?");
    await world.queue(draft, words);
    await world.deliver();
    expect((await world.row(HARTWELL)).state).toMatchObject({ state: "sent", receivedOn: "2026-09-02", due: "2026-09-30" });
    const again = await world.draft(HARTWELL, "resend", words);
    expect(again).toMatchObject({ ok: false, why: "it was sent again to foi.team@hartwell.example on 2 September 2026" });
    world.at("2026-10-01");
    expect((await world.drafted(HARTWELL, "overdue")).letter.to).toEqual(["foi.team@hartwell.example"]);
  });

  test("a council that was asked in another way, or that is closed, is not asked by send", async () => {
    const world = await letterWorld(await postgres.freshDatabase(), sink, [HARTWELL, STRATHMARL, FENWICK]);
    worlds.push(world);
    await world.happens(HARTWELL, { type: "sent", to: HARTWELL.email });
    await world.happens(STRATHMARL, { type: "closed" });
    expect((await notYetAsked(world.store, world.requests)).map((request) => request.authorityName)).toEqual([FENWICK.name]);
  });
});

describe("what the letter is about", () => {
  test("questions left open are named one by one; those that a condition rules out are not", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-10");
    await world.arrives(HARTWELL, {
      kind: "response_partial",
      event: { type: "response_received", kind: "partial" },
      answers: { Q1: "answered", Q2: "answered", Q3a: "answered", Q3b: "answered", Q4a: "answered", Q5: "answered", Q6: "answered" },
    });
    world.at("2026-09-11");
    expect(await whyNot(world, HARTWELL, "unanswered")).toBe("they wrote on 10 September 2026 / 2026-09-16");
    world.at("2026-09-16");
    const { letter } = await world.drafted(HARTWELL, "unanswered");
    expect(letter.text).toContain(
      "Q1a. How many of those were planted since 2020?\nQ7. What did the Council spend on street trees in 2024-25?",
    );
    expect(letter.text).not.toContain("Q2.");
  });

  test("when every question has an answer and some are refused, a review is next and nothing is asked for again", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-10");
    const answers = Object.fromEntries(["Q1", "Q1a", "Q2", "Q3a", "Q3b", "Q4a", "Q5", "Q6"].map((id) => [id, "answered" as const]));
    await world.arrives(HARTWELL, {
      kind: "response_partial",
      event: { type: "response_received", kind: "partial" },
      answers: { ...answers, Q7: ["refused", "s43(2)"] },
    });
    world.at("2026-09-18");
    expect((await world.row(HARTWELL)).state.next.action).toBe("ask_internal_review");
    expect(await whyNot(world, HARTWELL, "unanswered")).toBe("every question has an answer / -");
    const { letter } = await world.drafted(HARTWELL, "internal-review");
    expect(letter.text).toContain("in some of it relying on section 43(2)");
    expect(letter.text).toContain("Q7. What did the Council spend");
    expect(letter.text).not.toContain("Q1. How many");
  });

  test("a cost refusal is narrowed with its section, another refusal is not taken for one", async () => {
    const world = await asked(HARTWELL, FENWICK);
    world.at("2026-09-10");
    const all = (exemption: string) =>
      Object.fromEntries(["Q1", "Q1a", "Q2", "Q3a", "Q3b", "Q4a", "Q5", "Q6", "Q7"].map((id) => [id, ["refused", exemption] as const]));
    for (const [council, exemption] of [
      [HARTWELL, "s12(1)"],
      [FENWICK, "s43(2)"],
    ] as const)
      await world.arrives(council, { kind: "refusal", event: { type: "response_received", kind: "refusal" }, answers: all(exemption) });
    expect((await world.drafted(HARTWELL, "narrowing", { narrower: "Only Q1." })).letter.text).toContain("(section 12(1))");
    expect(await world.draft(HARTWELL, "narrowing")).toMatchObject({ ok: false, reason: "words_missing" });
    expect(await world.draft(FENWICK, "narrowing", { narrower: "Only Q1." })).toMatchObject({ ok: false, reason: "not_allowed" });
    expect((await world.drafted(FENWICK, "narrowing", { narrower: "Only Q1.", section: "section 12" })).letter.text).toContain(
      "(section 12)",
    );
  });

  test("the same clarification from several councils is answered once for all, and to nobody who asked more", async () => {
    const many = ["Ashcombe", "Birchley", "Cragford", "Dunvale"].map((name) => ({
      name: `${name} Council`,
      email: `foi@${name.toLowerCase()}.example`,
    }));
    const [first, second, third, fourth] = many;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error("four councils");
    const world = await asked(...many);
    world.at("2026-09-03");
    await world.happens(first, askedBack("Do you mean trees in parks as well as street trees?"));
    await world.happens(second, askedBack("Please can you clarify whether trees in parks are meant, as well as street trees?"));
    await world.happens(third, askedBack("Do you mean trees in parks as well as street trees?", "Which financial year should Q7 cover?"));
    await world.happens(fourth, askedBack());
    const alike = alikeClarifications(await world.rows(), world.request(first));
    expect(alike.map((row) => row.request.authorityName)).toEqual([first.name, second.name]);
    const words = { answer: "Street trees only." };
    const drafts = await Promise.all([first, second].map((council) => world.drafted(council, "clarification", words)));
    await queueLetters(
      world.deps,
      drafts.map((draft) => ({ draft, words, at: world.now() })),
    );
    expect(await world.deliver()).toMatchObject({ sent: 2 });
    expect((await world.row(second)).state).toMatchObject({ state: "acknowledged", due: "2026-10-01" });
    expect((await world.row(third)).state.state).toBe("waiting_for_clarification");
    const mail = await world.arrives(fourth, { kind: "clarification_request", event: askedBack(), text: "Please say which year." });
    expect(await world.draft(fourth, "clarification")).toMatchObject({
      ok: false,
      reason: "words_missing",
      why: expect.stringContaining(`they ask: (see their mail ${mail}, on the pages of \`roundrobin run\` at /mails/${mail})`),
    });
    expect(() => alikeClarifications([], world.request(fourth))).toThrow(/waits for no clarification/);
  });

  test("what is due today is drafted for all, and what needs a person's words says so", async () => {
    const world = await asked(HARTWELL, STRATHMARL, FENWICK);
    world.at("2026-09-30");
    await world.happens(FENWICK, askedBack("Which year?"));
    await world.happens(STRATHMARL, { type: "redirect_autoreply", to: "someone@elsewhere.example" });
    const due = await dueLetters(world.deps, await world.rows(), null);
    expect(due.map(({ draft }) => [draft.request.authorityName, draft.name, draft.ok])).toEqual([
      [FENWICK.name, "clarification", false],
      [HARTWELL.name, "overdue", true],
      [STRATHMARL.name, "resend", false],
    ]);
    expect((await dueLetters(world.deps, await world.rows(), "overdue")).map(({ draft }) => draft.request.authorityName)).toEqual([
      HARTWELL.name,
    ]);
    const history = requestHistory((await world.row(FENWICK)).events, "FOIA");
    expect(history.waitingFor?.details).toEqual(["Which year?"]);
  });
});
