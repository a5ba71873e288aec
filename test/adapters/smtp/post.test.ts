/** Sending to a real SMTP server that fails on request. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { checkPost } from "../../../src/adapters/smtp/check-post.js";
import { openPost, type SmtpDelivery, type SmtpPost } from "../../../src/adapters/smtp/post.js";
import type { SmtpSettings } from "../../../src/adapters/smtp/settings.js";
import type { SmtpFault, SmtpServerOptions } from "../../../src/demo/servers/smtp-server.js";
import type { RoundrobinError } from "../../../src/errors.js";
import { freePort } from "../../support/free-port.js";
import { type HeardLog, heardLog } from "../../support/heard-log.js";
import { type SmtpSink, startSmtpSink } from "../../support/smtp-sink.js";

const clock = { now: () => "2026-03-02T10:00:00.000Z" };
const TIMES = { connect: 500, greeting: 700, silence: 600 };

let log: HeardLog;
let sink: SmtpSink;
let post: SmtpPost;
async function start(options: Partial<SmtpServerOptions> = {}, settings: Partial<SmtpSettings> = {}, connections = 5): Promise<void> {
  log = heardLog();
  sink = await startSmtpSink(options);
  post = openPost({ ...sink.settings, ...settings }, { clock, log, times: TIMES, connections });
}
afterEach(async () => {
  await post.close();
  await sink.stop();
});

let serial = 0;
interface Attempt {
  readonly messageId: string;
  readonly delivery: SmtpDelivery | null;
  readonly fault: RoundrobinError | null;
}
async function attempt(to: readonly string[] = ["foi@council.example"], padding = 0): Promise<Attempt> {
  serial += 1;
  const messageId = `<${serial}@survey.example>`;
  const raw = Buffer.from(
    `From: rr@survey.example\r\nTo: ${to[0]}\r\nMessage-ID: ${messageId}\r\n\r\n${"x".repeat(72).concat("\r\n").repeat(padding)}.\r\nend\r\n`,
  );
  try {
    return { messageId, delivery: await post.deliver({ from: "rr+k7@survey.example", to }, raw), fault: null };
  } catch (thrown) {
    return { messageId, delivery: null, fault: thrown as RoundrobinError };
  }
}
/** In one word: what the caller learns. */
const wordOf = ({ delivery, fault }: Attempt): string =>
  delivery === null
    ? `throws ${fault?.code}`
    : delivery.outcome === "refused"
      ? `refused ${delivery.permanent ? "for good" : "for now"}`
      : delivery.outcome;

describe("sending", () => {
  test("hands over exactly the bytes, with the envelope that was asked for", async () => {
    await start();
    const { delivery, messageId } = await attempt(["foi@council.example", "copy@council.example"]);
    expect(delivery).toEqual({
      outcome: "accepted",
      response: expect.stringContaining("taken"),
      acceptedAt: clock.now(),
      refusedRecipients: [],
      serverMessageId: null,
    });
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]).toMatchObject({ from: "rr+k7@survey.example", to: ["foi@council.example", "copy@council.example"], user: "rr" });
    expect(sink.mails[0]?.raw.toString()).toBe(
      `From: rr@survey.example\r\nTo: foi@council.example\r\nMessage-ID: ${messageId}\r\n\r\n.\r\nend\r\n`,
    );
  });

  test("uses its connections again", async () => {
    await start();
    await Promise.all(Array.from({ length: 50 }, () => attempt()));
    expect(sink.mails).toHaveLength(50);
    expect(sink.server.connectionsMade()).toBeLessThanOrEqual(5);
  });

  const end = (taken: boolean, what: "cut" | "hang"): SmtpFault => ({ at: "end", do: what, taken });
  test.each<[string, SmtpFault, string, number]>([
    // [fault, what the server does, what the caller learns, how often the council has it]
    ["MAIL refused for now", { at: "mail", do: "refuse", code: 451, words: "4.7.0 later" }, "refused for now", 0],
    ["our sender refused", { at: "mail", do: "refuse", code: 550, words: "5.7.60 not your address" }, "throws SETTINGS_INVALID", 0],
    ["cut at MAIL", { at: "mail", do: "cut" }, "throws POST_UNAVAILABLE", 0],
    ["hang at MAIL", { at: "mail", do: "hang" }, "throws POST_UNAVAILABLE", 0],
    ["recipient unknown", { at: "recipient", do: "refuse", code: 550, words: "5.1.1 no such user" }, "refused for good", 0],
    ["greylisted", { at: "recipient", do: "refuse", code: 451, words: "4.7.1 greylisted" }, "refused for now", 0],
    ["cut at RCPT", { at: "recipient", do: "cut" }, "throws POST_UNAVAILABLE", 0],
    ["hang at RCPT", { at: "recipient", do: "hang" }, "throws POST_UNAVAILABLE", 0],
    ["cut within the mail", { at: "body", do: "cut" }, "unknown", 0],
    ["hang within the mail", { at: "body", do: "hang" }, "unknown", 0],
    ["content refused", { at: "end", do: "refuse", code: 554, words: "5.7.1 no" }, "refused for good", 0],
    ["no room", { at: "end", do: "refuse", code: 452, words: "4.3.1 no room" }, "refused for now", 0],
    ["cut after the mail, which was dropped", end(false, "cut"), "unknown", 0],
    ["cut after the mail, which was taken", end(true, "cut"), "unknown", 1],
    ["hang after the mail, which was dropped", end(false, "hang"), "unknown", 0],
    ["hang after the mail, which was taken", end(true, "hang"), "unknown", 1],
    ["slow, but in time", { at: "end", do: "wait", milliseconds: 300 }, "accepted", 1],
  ])("%s", async (_what, fault, word, taken) => {
    await start({ faultOf: () => fault });
    const large = await attempt(undefined, 4_000);
    const small = await attempt();
    expect([wordOf(large), wordOf(small)]).toEqual([word, word]);
    expect([sink.taken(large.messageId), sink.taken(small.messageId)]).toEqual([taken, taken]);
    expect(log.text() + String(small.fault) + JSON.stringify(small)).not.toContain(sink.settings.password);
  });

  test.each([
    ["refuse" as const, "throws POST_UNAVAILABLE"],
    ["cut" as const, "throws POST_UNAVAILABLE"],
    ["hang" as const, "throws POST_UNAVAILABLE"],
  ])("%s at the door", async (fault, word) => {
    await start({ faultOnConnect: () => fault });
    const tried = await attempt();
    expect(wordOf(tried)).toBe(word);
    expect(tried.fault?.retryable).toBe(true);
    expect(sink.mails).toHaveLength(0);
  });

  test("a fault of one letter does not spoil the next", async () => {
    let number = 0;
    await start({ faultOf: () => ((number += 1) % 2 === 1 ? { at: "end", do: "cut" } : null) }, {}, 1);
    const words: string[] = [];
    for (let index = 0; index < 6; index += 1) words.push(wordOf(await attempt()));
    expect(words).toEqual(["unknown", "accepted", "unknown", "accepted", "unknown", "accepted"]);
  });

  test("a connection that the server dropped while idle costs nothing", async () => {
    await start({}, {}, 1);
    expect(wordOf(await attempt())).toBe("accepted");
    const { port } = sink.server;
    await sink.stop();
    sink = await startSmtpSink({ port });
    expect(wordOf(await attempt())).toBe("accepted");
  });

  test("a copy that is refused is told; a council that is refused is refused, for good, though a copy was taken", async () => {
    await start({ refuseRecipient: (address) => (address.startsWith("gone") ? "5.1.1 no such user" : null) });
    const copy = await attempt(["foi@council.example", "gone@council.example"]);
    expect(copy.delivery).toMatchObject({ outcome: "accepted", refusedRecipients: [{ address: "gone@council.example", code: 550 }] });
    const council = await attempt(["gone@council.example", "copy@council.example"]);
    expect(council.delivery).toMatchObject({ outcome: "refused", permanent: true, code: 550, reached: ["copy@council.example"] });
  });

  test.each([
    ["Gone@Council.Example", "copy@council.example"],
    ["gone@cyngor-môn.example", "copy@council.example"],
  ])("however the refused council's address %s is written in the list, its letter does not count as taken", async (first, copy) => {
    await start({ refuseRecipient: (address) => (/^gone/i.test(address) ? "5.1.1 no such user" : null) });
    expect((await attempt([first, copy])).delivery).toMatchObject({ outcome: "refused", permanent: true, code: 550, reached: [copy] });
    expect((await attempt([copy, first])).delivery).toMatchObject({ outcome: "accepted" });
  });

  test("addresses that would be commands are refused before they reach the wire", async () => {
    await start();
    expect(wordOf(await attempt(["foi@council.example>\r\nRCPT TO:<evil@other.example"]))).toBe("refused for good");
    expect(sink.mails).toHaveLength(0);
  });

  test("what still waits when the post is closed has not left", async () => {
    await start({ faultOf: () => ({ at: "end", do: "wait", milliseconds: 200 }) }, {}, 1);
    const attempts = [attempt(), attempt(), attempt()];
    await new Promise((resolve) => setTimeout(resolve, 250));
    await post.close();
    const words = (await Promise.all(attempts)).map(wordOf);
    expect(words.filter((word) => word === "throws INTERRUPTED").length).toBeGreaterThanOrEqual(1);
    expect(sink.mails.length).toBe(words.filter((word) => word === "accepted").length);
  });
});

describe("the line and the login", () => {
  test.each<[string, Partial<SmtpServerOptions>, Partial<SmtpSettings>, string, string]>([
    ["a wrong password", {}, { password: "wrong-pass" }, "POST_LOGIN", "refuses the login of rr"],
    ["another machine without TLS", {}, { host: "0.0.0.0" }, "INSECURE_LOGIN", "offers no TLS, so no password was sent"],
    ["STARTTLS with a certificate nobody signed", { tls: "starttls" }, { host: "0.0.0.0" }, "POST_UNAVAILABLE", "cannot be trusted"],
    ["TLS with a certificate nobody signed", { tls: "implicit" }, {}, "POST_UNAVAILABLE", "cannot be trusted"],
    ["TLS where there is none", {}, { secure: true }, "POST_UNAVAILABLE", "does not speak TLS"],
  ])("%s: %s", async (_what, options, settings, code, words) => {
    await start(options, settings);
    const { fault } = await attempt();
    expect(fault).toMatchObject({ code });
    expect(String(fault)).toContain(words);
    const all = { ...sink.settings, ...settings };
    expect(await checkPost(all, TIMES)).toEqual([{ level: "trouble", message: expect.stringContaining(words) }]);
    expect(String(fault) + JSON.stringify(fault) + log.text()).not.toContain(all.password);
    expect(sink.mails).toHaveLength(0);
  });

  test("no user where one is asked for: doubted before, and a fault when sending", async () => {
    await start({}, { user: "" });
    expect((await checkPost({ ...sink.settings, user: "" }, TIMES)).map((finding) => finding.level)).toEqual(["fine", "doubt"]);
    expect((await attempt()).fault).toMatchObject({
      code: "POST_LOGIN",
      message: expect.stringContaining("put user and password into SMTP_URL"),
    });
  });

  test("?insecure=1 is obeyed, and doubted aloud", async () => {
    await start({}, { host: "0.0.0.0", allowInsecure: true });
    expect(wordOf(await attempt())).toBe("accepted");
    const findings = await checkPost({ ...sink.settings, host: "0.0.0.0", allowInsecure: true }, TIMES);
    expect(findings.map((finding) => finding.level)).toEqual(["fine", "doubt"]);
  });

  test("nobody there: says where and what to check", async () => {
    await start();
    const port = await freePort();
    const findings = await checkPost({ ...sink.settings, port }, TIMES);
    expect(findings).toEqual([
      {
        level: "trouble",
        message: `SMTP server 127.0.0.1:${port} cannot be used: nothing listens there; check host and port in SMTP_URL and the network`,
      },
    ]);
  });

  test("OAuth2: a token logs in, a stale one is said to be the trouble", async () => {
    let token = "stale";
    await start({ tokens: new Map([["rr", "ya29.fresh"]]) }, { accessToken: () => Promise.resolve(token) });
    expect((await attempt()).fault).toMatchObject({ code: "POST_LOGIN", message: expect.stringContaining("renew the token") });
    token = "ya29.fresh";
    expect(wordOf(await attempt())).toBe("accepted");
    expect(await checkPost({ ...sink.settings, accessToken: () => Promise.resolve(token) }, TIMES)).toEqual([
      { level: "fine", message: expect.stringContaining("logged in as rr") },
    ]);
  });
});
