/** The demo's world, driven by the product's own adapters. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { openMailbox } from "../../src/adapters/imap/mailbox.js";
import { parseServerUrl } from "../../src/adapters/settings/server-url.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import type { DemoCouncil } from "../../src/demo/councils/council.js";
import { councilDesk } from "../../src/demo/servers/council-desk.js";
import { type MailWorld, startMailWorld } from "../../src/demo/servers/mail-world.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { heardLog } from "../support/heard-log.js";

const questionnaire: Questionnaire = { title: "Systems", questions: [], choiceLists: {} };
const council: DemoCouncil = {
  name: "Example Council",
  email: "foi@example-council.example",
  nation: "Wales",
  story: "acknowledges and answers",
  replies: (asked) => [
    {
      afterHours: 2,
      from: { name: "Tîm Gwybodaeth", address: "foi@example-council.example" },
      subject: `Diolch: ${asked.subject}`,
      text: "Diolch – ŵ",
      headers: { "Auto-Submitted": "auto-replied" },
    },
    {
      afterHours: 240,
      from: { name: "P Officer", address: "p.officer@elsewhere.example" },
      subject: "Answer",
      threads: false,
      text: `You wrote as ${asked.token}: ${asked.text.slice(0, 20)}`,
    },
  ],
};
const bouncing: DemoCouncil = {
  ...council,
  name: "Gone Council",
  email: "foi@gone.example",
  replies: (asked) => [
    {
      afterHours: 0.1,
      from: { name: "", address: "mailer-daemon@gone.example" },
      subject: "",
      raw: `From: <mailer-daemon@gone.example>\r\nTo: ${asked.replyTo}\r\nSubject: Undelivered\r\n\r\nno such user\r\n`,
    },
  ],
};

let now = "2026-03-02T10:00:00.000Z";
const clock = { now: () => now };
let world: MailWorld;
async function start() {
  now = "2026-03-02T10:00:00.000Z";
  world = await startMailWorld({
    clock,
    researcher: { address: "rr@survey.example", user: "rr@survey.example", password: "p@ss:w/ord" },
    desks: [council, bouncing].map((one) => councilDesk(one, questionnaire)),
  });
  const settings = (url: string, scheme: string) => {
    const parsed = parseServerUrl(url, [scheme]);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.url;
  };
  const log = heardLog();
  return {
    post: openPost(settings(world.smtpUrl, "smtp"), { clock, log }),
    mailbox: await openMailbox(settings(world.imapUrl, "imap"), log),
  };
}
afterEach(() => world.close());

describe("the mail world", () => {
  test("a request goes out by SMTP, and the replies come by SMTP at their own hour into what IMAP shows", async () => {
    const { post, mailbox } = await start();
    const raw = await post.compose({
      messageId: "<request-1@survey.example>",
      from: { name: "R", address: "rr@survey.example" },
      replyTo: "rr+k7@survey.example",
      to: [council.email],
      cc: [],
      subject: "Request [RR-000000]",
      text: "How many systems?",
      html: null,
      inReplyTo: null,
      references: [],
      date: now,
    });
    expect(await post.deliver({ from: "rr+k7@survey.example", to: [council.email] }, raw)).toMatchObject({ outcome: "accepted" });
    expect(world.received.map(({ desk, at }) => [desk, at])).toEqual([["Example Council", now]]);
    expect(world.nextAt()).toBe("2026-03-02T12:00:00.000Z");
    expect(await world.deliverDue()).toEqual([]);

    now = "2026-03-20T00:00:00.000Z";
    expect(await world.deliverDue()).toEqual([
      { desk: "Example Council", at: "2026-03-02T12:00:00.000Z" },
      { desk: "Example Council", at: "2026-03-12T10:00:00.000Z" },
    ]);
    expect(world.nextAt()).toBeNull();

    const mails: { arrived: string; source: Uint8Array }[] = [];
    await mailbox.fetchSince(null, (batch) =>
      Promise.resolve(void mails.push(...batch.map((mail) => ({ arrived: mail.internalDate, source: mail.source })))),
    );
    expect(mails.map((mail) => mail.arrived)).toEqual(["2026-03-02T12:00:00.000Z", "2026-03-12T10:00:00.000Z"]);
    const [first, second] = await Promise.all(mails.map((mail) => simpleParser(Buffer.from(mail.source))));
    expect(first).toMatchObject({ subject: "Diolch: Request [RR-000000]", inReplyTo: "<request-1@survey.example>" });
    expect(first?.text).toContain("Diolch – ŵ");
    expect(first?.date?.toISOString()).toBe("2026-03-02T12:00:00.000Z");
    expect(first?.headers.get("auto-submitted")).toBe("auto-replied");
    expect(first?.to).toMatchObject({ text: "rr+k7@survey.example" });
    expect(second).toMatchObject({ from: { text: expect.stringContaining("p.officer@elsewhere.example") } });
    expect(second?.inReplyTo).toBeUndefined();

    // A second letter about the same request is kept and not answered again.
    await post.deliver({ from: "rr+k7@survey.example", to: [council.email] }, raw);
    expect(world.received).toHaveLength(2);
    expect(world.nextAt()).toBeNull();
    await Promise.all([post.close(), mailbox.close()]);
  });

  test("a bounce has no envelope sender and goes to where the letter came from", async () => {
    const { post, mailbox } = await start();
    await post.deliver(
      { from: "rr+k7@survey.example", to: [bouncing.email] },
      Buffer.from("From: rr@survey.example\r\nMessage-ID: <a@b.example>\r\nSubject: x\r\n\r\nx\r\n"),
    );
    now = "2026-03-02T11:00:00.000Z";
    expect(await world.deliverDue()).toHaveLength(1);
    const [mail] = world.store.account("rr@survey.example")?.folders.get("INBOX")?.mails ?? [];
    expect(mail?.raw.toString()).toMatch(/^Received: |^Date: Mon, 02 Mar 2026 10:06:00 \+0000\r\nMessage-ID: /);
    await Promise.all([post.close(), mailbox.close()]);
  });

  test("mail to the researcher arrives at once, mail to nobody is refused", async () => {
    const { post, mailbox } = await start();
    const raw = Buffer.from("From: rr@survey.example\r\nMessage-ID: <a@b.example>\r\nSubject: x\r\n\r\nx\r\n");
    expect(await post.deliver({ from: "rr@survey.example", to: ["RR+today@survey.example"] }, raw)).toMatchObject({ outcome: "accepted" });
    expect(world.store.account("rr@survey.example")?.folders.get("INBOX")?.mails).toHaveLength(1);
    expect(await post.deliver({ from: "rr@survey.example", to: ["nobody@survey.example"] }, raw)).toMatchObject({
      outcome: "refused",
      permanent: true,
      code: 550,
    });
    await Promise.all([post.close(), mailbox.close()]);
  });
});
