/** A mail to oneself through real servers, on providers of different habits. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { openMailbox } from "../../src/adapters/imap/mailbox.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import type { ReceivedMail, SmtpFault } from "../../src/demo/servers/smtp-server.js";
import { checkRoundTrip } from "../../src/operations/check-round-trip.js";
import { heardLog } from "../support/heard-log.js";
import { startSmtpSink } from "../support/smtp-sink.js";

const clock = { now: () => "2026-03-02T10:00:00.000Z" };
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Habits {
  /** Does mail to a plus-address reach the inbox? */
  readonly plus: boolean;
  readonly keepsSent: boolean;
  readonly sentFolder: boolean;
  /** At MAIL FROM of a plus-address. */
  readonly senderFault?: SmtpFault;
}
async function check(habits: Habits, plusAddress = true) {
  const store = new MailStore();
  const account = store.addAccount(
    "me",
    "pw",
    habits.sentFolder
      ? [
          ["INBOX", null],
          ["Sent", "\\Sent"],
        ]
      : [["INBOX", null]],
  );
  const [inbox, sent] = [store.folder(account, "INBOX"), store.folder(account, "Sent")];
  const sink = await startSmtpSink({
    faultOf: ({ from }) => (from.includes("+") ? (habits.senderFault ?? null) : null),
    onMail({ to, raw }: ReceivedMail) {
      if (inbox !== undefined && (habits.plus || !to.some((address) => address.includes("+")))) store.add(inbox, raw, new Date());
      if (habits.keepsSent && sent !== undefined) store.add(sent, raw, new Date());
    },
  });
  const imap = await startImapServer(store, () => new Date());
  const post = openPost(sink.settings, { clock, log: heardLog() });
  const mailbox = await openMailbox(
    { host: imap.host, port: imap.port, secure: false, user: "me", password: "pw", mailbox: "INBOX", allowInsecure: false },
    heardLog(),
  );
  closers.push(
    () => imap.close(),
    () => sink.stop(),
    () => mailbox.close(),
    () => post.close(),
  );
  let waited = 0;
  const findings = await checkRoundTrip(
    { post, mailbox, clock, wait: (milliseconds) => Promise.resolve(void (waited += milliseconds)) },
    {
      sender: { name: "Ann Example", address: "me@survey.example", plusAddress },
      token: "RR-000000",
      messageId: "<trial@survey.example>",
      patience: 10,
    },
  );
  return { findings: findings.map((finding) => `${finding.severity}: ${finding.what}`), waited };
}

describe("a mail to oneself", () => {
  test("arrives at the plus-address, and the provider keeps a copy", async () => {
    const { findings, waited } = await check({ plus: true, keepsSent: true, sentFolder: true });
    expect(findings).toEqual(["fine: mail to me+000000@survey.example arrives", "fine: the provider keeps copies in Sent"]);
    expect(waited).toBe(0);
  });

  test("is lost at a plus-address: said, with what to do", async () => {
    const { findings, waited } = await check({ plus: false, keepsSent: false, sentFolder: true });
    expect(findings[0]).toMatch(
      /^warning: a mail to me\+000000@survey\.example was taken but is not in the mailbox after 10 seconds.*plus_address: false/,
    );
    expect(findings[1]).toBe("fine: the provider keeps no copies in Sent; we put them there");
    expect(waited).toBe(10_000);
  });

  test("arrives without a plus where there are none", async () => {
    const { findings } = await check({ plus: false, keepsSent: false, sentFolder: false }, false);
    expect(findings).toEqual([
      "fine: mail to me@survey.example arrives",
      "warning: there is no Sent folder: a letter of unknown fate cannot be looked up",
    ]);
  });

  test.each<[string, SmtpFault, RegExp]>([
    [
      "refused as a sender",
      { at: "mail", do: "refuse", code: 550, words: "5.7.60 not your address" },
      /refuses our sender address.*5\.7\.60.*plus_address: false/,
    ],
    [
      "refused as a recipient",
      { at: "recipient", do: "refuse", code: 550, words: "5.1.1 no such user" },
      /was not taken: 550 5\.1\.1.*plus_address: false/,
    ],
  ])("is %s: said, with what to do", async (_what, senderFault, words) => {
    const { findings } = await check({ plus: true, keepsSent: false, sentFolder: true, senderFault });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(words);
    expect(findings[0]).toMatch(/^error/);
  });
});
