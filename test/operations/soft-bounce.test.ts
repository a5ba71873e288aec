/**
 * A request that comes back, but not for good (a full mailbox, a server out of reach), goes out once more, and never to
 * a council that may have it: real reports through the whole of receiving, on a real database and mail server.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { applyLetterRules } from "../../src/operations/apply-letter-rules.js";
import { dueLetters } from "../../src/operations/due-letters.js";
import { officeTimes } from "../../src/operations/office-times.js";
import { planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";
import { HARTWELL, type Invented, type LetterWorld, letterWorld, quiet, sender } from "./letter-world.js";

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
const waker = { add: () => Promise.resolve() };

async function asked(council: Invented = HARTWELL): Promise<LetterWorld> {
  sink.clear();
  const world = await letterWorld(await postgres.freshDatabase(), sink, [council]);
  worlds.push(world);
  await world.ask();
  return world;
}

interface Report {
  readonly recipient?: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
  /** Message-ID of the letter it returns; null for a report that returns nothing. (Default: the last that left) */
  readonly returns?: string | null;
  /** Further recipient blocks. */
  readonly more?: readonly string[];
  /** The report is words alone. */
  readonly textOnly?: boolean;
}

let uid = 0;
/** A delivery report, word for word as a mail server sends it. */
async function reportBytes(world: LetterWorld, council: Invented, report: Report): Promise<Buffer> {
  const letters = await world.store.letters([world.request(council).id]);
  const returns =
    report.returns === undefined ? (letters.findLast(({ state }) => state === "sent")?.headerMessageId ?? "") : report.returns;
  const recipient = report.recipient ?? council.email;
  const words = `This is the mail system at host mx.relay.example.\r\n\r\nI'm sorry to have to inform you that your message could not be delivered.\r\n\r\n<${recipient}>: ${report.diagnostic ?? "452 4.2.2 mailbox full"}`;
  const head = [
    "Return-Path: <>",
    "From: Mail Delivery System <MAILER-DAEMON@relay.example>",
    `To: ${sender.address.replace("@", `+${world.request(council).token.slice(3).toLowerCase()}@`)}`,
    "Subject: Undelivered Mail Returned to Sender",
    `Message-ID: <report-${++uid}@relay.example>`,
    `Date: ${new Date(world.now()).toUTCString()}`,
    "Auto-Submitted: auto-replied",
  ];
  if (report.textOnly === true) return Buffer.from([...head, "Content-Type: text/plain", "", words].join("\r\n"));
  return Buffer.from(
    [
      ...head,
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      words,
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.relay.example",
      "",
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${report.action ?? "failed"}`,
      `Status: ${report.status ?? "4.2.2"}`,
      `Diagnostic-Code: smtp; ${report.diagnostic ?? "452 4.2.2 mailbox full"}`,
      "",
      ...(report.more ?? []).flatMap((block) => [block, ""]),
      ...(returns === null
        ? []
        : ["--b", "Content-Type: text/rfc822-headers", "", `From: ${sender.address}`, `Message-ID: ${returns}`, "Subject: A request", ""]),
      "--b--",
      "",
    ].join("\r\n"),
  );
}

const receiving = (world: LetterWorld) => ({
  store: world.store,
  parseMail: world.deps.parseMail,
  clock: world.deps.clock,
  log: quiet,
  waker,
  routing: { ourAddresses: [sender.address] },
});

async function takeIn(world: LetterWorld, bytes: Buffer): Promise<void> {
  const kept = { uid: ++uid, uidValidity: 1, internalDate: world.now(), source: new Uint8Array(bytes) };
  const [id] = await world.store.keepMail("reports", [kept], { uidValidity: 1, lastUid: uid }, world.now());
  const received = await receiveMail(receiving(world), id ?? 0);
  if (received.outcome !== "filed") throw new Error(`the report was ${received.outcome}`);
}
const returned = async (world: LetterWorld, report: Report = {}, council: Invented = HARTWELL): Promise<void> =>
  takeIn(world, await reportBytes(world, council, report));

const RULES = { remindBeforeDue: false, chaseOverdue: false, retrySoftBounces: true };
const apply = (world: LetterWorld, rules = RULES) =>
  applyLetterRules(
    {
      ...world.deps,
      waker,
      timesFor: (count) => Promise.resolve(officeTimes(world.deps.calendar, count, 60, world.now())),
    },
    rules,
    world.requests,
  );
const next = async (world: LetterWorld, council: Invented = HARTWELL) => (await world.row(council)).state.next;
/** Everything that has left with the request in it, oldest first. */
const requestsSent = async (world: LetterWorld, council: Invented = HARTWELL) =>
  (await world.store.letters([world.request(council).id]))
    .filter(({ kind, state }) => (kind === "request" || kind === "resend") && state === "sent")
    .map(({ headerMessageId, to }) => `${headerMessageId.replace(/^<[^.]*\./, "").replace(/@.*$/, "")} to ${to.join(" ")}`);

/** The rule and the sender at work every day, for so many days. */
async function daysPass(world: LetterWorld, from: string, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    world.at(`${new Date(Date.parse(`${from}T12:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10)}T13:00:00.000Z`);
    await apply(world);
    await world.deliver();
  }
}

test("full mailbox, given up: the same request goes there once more after two working days, and its clock starts then", async () => {
  const world = await asked();
  world.at("2026-09-03");
  await returned(world);
  const { state } = await world.row(HARTWELL);
  expect([state.state, state.due, state.next.action, state.next.on]).toEqual(["undeliverable", null, "send_again", "2026-09-07"]);
  expect(state.next.why).toMatch(
    /it came back from foi@hartwell\.example on 3 September 2026 \(4\.2\.2 452 4\.2\.2 mailbox full\), not for good/,
  );
  world.at("2026-09-04");
  expect((await apply(world)).queued).toEqual([]);
  world.at("2026-09-07");
  expect((await apply(world)).queued.map(({ draft }) => [draft.kind, draft.letter.to, draft.letter.cc])).toEqual([
    ["resend", [HARTWELL.email], []],
  ]);
  expect(await world.deliver()).toMatchObject({ sent: 1 });
  expect(await requestsSent(world)).toEqual(["request.1 to foi@hartwell.example", "resend.1 to foi@hartwell.example"]);
  expect(await world.log(HARTWELL)).toEqual(["sent", "bounced", "resent"]);
  const after = (await world.row(HARTWELL)).state;
  expect([after.state, after.receivedOn, after.due]).toEqual(["sent", "2026-09-07", "2026-10-05"]);
  // Word for word what the council was to get the first time.
  const [first, second] = await world.store.letters([world.request(HARTWELL).id]);
  expect([second?.subject, second?.body]).toEqual([first?.subject, first?.body]);
  // And then there is nothing more to send.
  await daysPass(world, "2026-09-08", 10);
  expect(await requestsSent(world)).toHaveLength(2);
  expect(sink.mails.filter(({ raw }) => raw.includes(world.request(HARTWELL).token))).toHaveLength(2);
});

test("without the rule nothing leaves by itself: it is a letter that is due, and one word sends it", async () => {
  const world = await asked();
  world.at("2026-09-03");
  await returned(world);
  world.at("2026-09-07");
  expect((await apply(world, { ...RULES, retrySoftBounces: false })).queued).toEqual([]);
  const due = await dueLetters(world.deps, await world.rows(), null);
  expect(due.map(({ draft }) => [draft.name, draft.ok])).toEqual([["resend", true]]);
  const [first] = due;
  if (first?.draft.ok !== true) throw new Error("no letter is due");
  await world.queue(first.draft);
  await world.deliver();
  expect(await requestsSent(world)).toHaveLength(2);
});

test("the files that went with it go with it again", async () => {
  const world = await letterWorld(await postgres.freshDatabase(), sink, [HARTWELL]);
  worlds.push(world);
  sink.clear();
  const form = {
    name: "Answer form.docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    content: new Uint8Array([80, 75, 3, 4, 0, 255]),
  };
  const queueing = { ...world.deps, renderRequest: () => ({ subject: "A request", body: "Please answer.", attachments: [form] }) };
  await queueRequests(queueing, planRequests(queueing, world.requests, []));
  await world.deliver();
  world.at("2026-09-03");
  await returned(world);
  await daysPass(world, "2026-09-07", 1);
  const files = await Promise.all(sink.mails.map(async ({ raw }) => (await world.deps.parseMail(raw)).attachments));
  expect(files.map((each) => each.map(({ name, mediaType, content }) => [name, mediaType, [...content]]))).toEqual(
    Array.from({ length: 2 }, () => [[form.name, form.mediaType, [...form.content]]]),
  );
});

describe("what is no reason to send it again", () => {
  test.each<[string, Report]>([
    ["a warning that it is late", { action: "delayed", status: "4.4.1", diagnostic: "connection timed out; will be retried" }],
    ["a report that does not say that it failed", { action: "" }],
    ["a report that is words alone", { textOnly: true }],
    ["a member of theirs whose mailbox is full", { recipient: "p.marl@hartwell.example" }],
    [
      "a member beside the address itself",
      { more: ["Final-Recipient: rfc822; p.marl@hartwell.example\r\nAction: delivered\r\nStatus: 2.0.0"] },
    ],
    ["a letter that is not ours", { returns: "<somebody@else.example>" }],
  ])("%s", async (_what, report) => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world, report);
    expect((await next(world)).action).toBe("wait");
    await daysPass(world, "2026-09-04", 8);
    expect(await requestsSent(world)).toHaveLength(1);
  });

  test("a request with a copy that did not come back: the council may have it", async () => {
    const copied = { ...HARTWELL, cc: ["clerk@hartwell.example"] };
    const world = await asked(copied);
    world.at("2026-09-03");
    await returned(world, {}, copied);
    await daysPass(world, "2026-09-04", 8);
    expect(await requestsSent(world, copied)).toHaveLength(1);
    // Where the copy came back as well, nobody has it.
    await returned(world, { more: ["Final-Recipient: rfc822; clerk@hartwell.example\r\nAction: failed\r\nStatus: 4.2.2"] }, copied);
    expect((await next(world, copied)).action).toBe("send_again");
  });

  test("a reminder that came back: the request itself had arrived", async () => {
    const world = await asked();
    world.at("2026-09-25");
    await world.queue(await world.drafted(HARTWELL, "reminder"));
    await world.deliver();
    await returned(world);
    expect((await world.row(HARTWELL)).state.due).toBe("2026-09-29");
    await daysPass(world, "2026-09-28", 5);
    expect(await requestsSent(world)).toHaveLength(1);
  });

  test("a sign of arrival before it came back", async () => {
    const world = await asked();
    await world.arrives(HARTWELL, { kind: "out_of_office", event: { type: "out_of_office", redirectTo: null } });
    world.at("2026-09-03");
    await returned(world);
    await daysPass(world, "2026-09-04", 8);
    expect(await requestsSent(world)).toHaveLength(1);
  });
});

describe("evidence of arrival after it came back", () => {
  test("a person writes: they have it, and the letter that waits does not leave", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    // Drafted at night, it waits for the morning.
    world.at("2026-09-07T19:00:00.000Z");
    expect((await apply(world)).queued).toHaveLength(1);
    world.at("2026-09-08T07:00:00.000Z");
    await world.arrives(HARTWELL, {
      kind: "acknowledgement",
      event: { type: "acknowledged", reference: null, statedDue: null, automatic: false },
    });
    world.at("2026-09-08");
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    await daysPass(world, "2026-09-09", 8);
    expect(await requestsSent(world)).toHaveLength(1);
    expect((await world.row(HARTWELL)).state.state).toBe("acknowledged");
  });

  test.each([
    [
      "an automatic acknowledgement",
      "auto_reply" as const,
      { type: "acknowledged", reference: null, statedDue: null, automatic: true } as const,
    ],
    ["a note of absence", "out_of_office" as const, { type: "out_of_office", redirectTo: "p.marl@hartwell.example" } as const],
  ])("%s: a person must ask before it is sent again", async (_what, kind, event) => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07T19:00:00.000Z");
    expect((await apply(world)).queued).toHaveLength(1);
    world.at("2026-09-08T06:00:00.000Z");
    await world.arrives(HARTWELL, { kind, event });
    world.at("2026-09-08");
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    await daysPass(world, "2026-09-09", 8);
    expect(await requestsSent(world)).toHaveLength(1);
    expect(await next(world)).toMatchObject({ action: "fix_address", why: expect.stringContaining("an automatic reply has come since") });
    expect((await dueLetters(world.deps, await world.rows(), null)).map(({ draft }) => draft.ok)).toEqual([false]);
  });

  test("a mail that lay unread while the letter was drafted", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07T19:00:00.000Z");
    expect((await apply(world)).queued).toHaveLength(1);
    world.at("2026-09-05");
    await world.arrives(HARTWELL, { kind: "holding_reply", event: { type: "holding_reply", statedDue: null } });
    world.at("2026-09-08");
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    expect(await requestsSent(world)).toHaveLength(1);
  });
});

describe("again and again", () => {
  test("it goes out at most twice more, then the researcher is told", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    await daysPass(world, "2026-09-04", 6);
    expect(await requestsSent(world)).toHaveLength(2);
    world.at("2026-09-11");
    await returned(world);
    expect(await next(world)).toMatchObject({ action: "send_again", on: "2026-09-18" });
    await daysPass(world, "2026-09-14", 8);
    expect(await requestsSent(world)).toHaveLength(3);
    world.at("2026-09-24");
    await returned(world);
    expect(await next(world)).toMatchObject({
      action: "fix_address",
      why: expect.stringMatching(
        /came back three times, last from foi@hartwell\.example on 24 September 2026 .*send it to another address/,
      ),
    });
    await daysPass(world, "2026-09-25", 20);
    expect(await requestsSent(world)).toHaveLength(3);
    expect((await dueLetters(world.deps, await world.rows(), null)).map(({ draft }) => draft.ok)).toEqual([false]);
    // Another address is another matter.
    await world.queue(await world.drafted(HARTWELL, "resend", { to: "new@hartwell.example" }), { to: "new@hartwell.example" });
    await world.deliver();
    expect(await requestsSent(world)).toHaveLength(4);
  });

  test("two reports on one letter are one coming back, also when the second comes after it was sent again", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    await returned(world);
    const [request] = await world.store.letters([world.request(HARTWELL).id]);
    await daysPass(world, "2026-09-04", 5);
    expect(await requestsSent(world)).toHaveLength(2);
    await returned(world, { returns: request?.headerMessageId ?? "" });
    expect((await next(world)).action).toBe("wait");
    await daysPass(world, "2026-09-09", 10);
    expect(await requestsSent(world)).toHaveLength(2);
  });

  test("a hard bounce ends it", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07T19:00:00.000Z");
    expect((await apply(world)).queued).toHaveLength(1);
    world.at("2026-09-08T07:30:00.000Z");
    await returned(world, { status: "5.1.1", diagnostic: "550 5.1.1 no such user" });
    world.at("2026-09-08");
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    await daysPass(world, "2026-09-09", 8);
    expect(await requestsSent(world)).toHaveLength(1);
    expect((await next(world)).action).toBe("fix_address");
  });

  test("a re-send that may have left is never repeated by itself", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07");
    await world.happens(HARTWELL, { type: "send_unknown", reason: "the line went dead" });
    expect(await next(world)).toMatchObject({ action: "look_at_send", why: expect.stringContaining("cannot be known") });
    await daysPass(world, "2026-09-08", 8);
    expect(await requestsSent(world)).toHaveLength(1);
  });
});

describe("done twice it is done once", () => {
  test("a report that is worked on again, and by several at once", async () => {
    const world = await asked();
    world.at("2026-09-03");
    const bytes = await reportBytes(world, HARTWELL, {});
    const kept = { uid: ++uid, uidValidity: 1, internalDate: world.now(), source: new Uint8Array(bytes) };
    const [id = 0] = await world.store.keepMail("reports", [kept], { uidValidity: 1, lastUid: uid }, world.now());
    await Promise.all([receiveMail(receiving(world), id), receiveMail(receiving(world), id), receiveMail(receiving(world), id)]);
    await receiveMail(receiving(world), id);
    expect(await world.log(HARTWELL)).toEqual(["sent", "bounced"]);
    world.at("2026-09-07");
    const tries = await Promise.all([apply(world), apply(world), apply(world)]);
    expect(tries.flatMap(({ queued }) => queued)).toHaveLength(1);
    expect((await apply(world)).queued).toEqual([]);
    await Promise.all([world.deliver(), world.deliver()]);
    await apply(world);
    await world.deliver();
    expect(await requestsSent(world)).toHaveLength(2);
  });

  test("a pause holds it, and going on lets it leave once", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07");
    await world.store.switchSending(world.survey.id, { paused: true, at: world.now(), reason: "holiday", by: "person" });
    expect((await apply(world)).queued).toHaveLength(1);
    expect(await world.deliver()).toMatchObject({ sent: 0 });
    await daysPass(world, "2026-09-08", 3);
    expect(await requestsSent(world)).toHaveLength(1);
    await world.store.switchSending(world.survey.id, { paused: false, at: world.now(), reason: "back", by: "person" });
    await daysPass(world, "2026-09-11", 3);
    expect(await requestsSent(world)).toHaveLength(2);
  });

  test("a request that was withdrawn meanwhile stays where it is", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    world.at("2026-09-07T19:00:00.000Z");
    await apply(world);
    await world.happens(HARTWELL, { type: "withdrawn" });
    world.at("2026-09-08");
    expect(await world.deliver()).toMatchObject({ sent: 0, cancelled: 1 });
    await daysPass(world, "2026-09-09", 5);
    expect(await requestsSent(world)).toHaveLength(1);
  });

  test("a report filed by mistake and taken back takes the re-send back", async () => {
    const world = await asked();
    world.at("2026-09-03");
    await returned(world);
    const { id } = world.request(HARTWELL);
    const wrong = (await world.store.events([id])).get(id)?.at(-1)?.id ?? 0;
    await world.happens(HARTWELL, { type: "retracted", event: wrong, reason: "another survey's" });
    expect((await next(world)).action).toBe("wait");
    await daysPass(world, "2026-09-04", 8);
    expect(await requestsSent(world)).toHaveLength(1);
  });
});
