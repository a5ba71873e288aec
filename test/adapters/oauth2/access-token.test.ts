/** Tokens from a real HTTP server, used at real IMAP and SMTP logins. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { checkMailbox } from "../../../src/adapters/imap/check-mailbox.js";
import { openMailbox } from "../../../src/adapters/imap/mailbox.js";
import { openAccessToken } from "../../../src/adapters/oauth2/access-token.js";
import { parseServerUrl } from "../../../src/adapters/settings/server-url.js";
import { checkPost } from "../../../src/adapters/smtp/check-post.js";
import { openPost } from "../../../src/adapters/smtp/post.js";
import { startImapServer } from "../../../src/demo/servers/imap-server.js";
import { MailStore } from "../../../src/demo/servers/imap-store.js";
import { freePort } from "../../support/free-port.js";
import { heardLog } from "../../support/heard-log.js";
import { startSmtpSink } from "../../support/smtp-sink.js";

interface Provider {
  readonly url: string;
  asked: URLSearchParams[];
  answer: () => { status: number; body: string };
}
let provider: Provider;
let server: http.Server;
let folder: string;
let file: string;

const gives = (fields: object, status = 200) => ({ status, body: JSON.stringify(fields) });
function writeFile(fields: object = {}): void {
  writeFileSync(
    file,
    JSON.stringify({
      token_uri: provider.url,
      client_id: "id",
      client_secret: "shh-secret",
      refresh_token: "first-refresh",
      scope: "mail",
      note: "kept",
      ...fields,
    }),
  );
  chmodSync(file, 0o600);
}

beforeAll(async () => {
  server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      provider.asked.push(new URLSearchParams(body));
      const answer = provider.answer();
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  provider = { url: `http://127.0.0.1:${port}/token`, asked: [], answer: () => gives({}) };
  folder = mkdtempSync(join(tmpdir(), "rr oauth2-"));
  file = join(folder, "token.json");
});
beforeEach(() => {
  provider.asked = [];
  provider.answer = () => gives({ access_token: `access-${provider.asked.length}`, expires_in: 3600 });
  writeFile();
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe("access tokens", () => {
  test("are asked for as RFC 6749 section 6 says, once, until they are about to expire", async () => {
    let now = 1_000_000;
    const token = openAccessToken(file, "POST_LOGIN", () => now);
    expect(await Promise.all([token(), token(), token()])).toEqual(["access-1", "access-1", "access-1"]);
    expect(Object.fromEntries(provider.asked[0] ?? [])).toEqual({
      grant_type: "refresh_token",
      client_id: "id",
      client_secret: "shh-secret",
      refresh_token: "first-refresh",
      scope: "mail",
    });
    now += 3_500_000;
    expect(await token()).toBe("access-1");
    now += 60_000;
    expect(await token()).toBe("access-2");
    expect(await token(true)).toBe("access-3");
    expect(provider.asked).toHaveLength(3);
  });

  test("a new refresh token is kept in the file, readable by its owner only", async () => {
    provider.answer = () => gives({ access_token: "a", expires_in: 3600, refresh_token: "second-refresh" });
    await openAccessToken(file, "POST_LOGIN")();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ refresh_token: "second-refresh", client_id: "id", note: "kept" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each<[string, () => { status: number; body: string }, string]>([
    ["a sign-in that was withdrawn", () => gives({ error: "invalid_grant" }, 400), "POST_LOGIN"],
    ["a provider in trouble", () => gives({ error: "server_error" }, 503), "POST_UNAVAILABLE"],
    ["an answer that is no JSON", () => ({ status: 200, body: "<html>" }), "POST_UNAVAILABLE"],
    ["an answer without a token", () => gives({}), "POST_UNAVAILABLE"],
  ])("%s", async (_what, answer, code) => {
    provider.answer = answer;
    const fault: unknown = await openAccessToken(file, "POST_LOGIN")().catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code });
    expect(String(fault)).not.toMatch(/shh-secret|first-refresh/);
  });

  test.each<[string, () => void, string]>([
    ["no file", () => rmSync(file), "cannot be read"],
    ["a file that is no JSON", () => writeFileSync(file, "refresh_token=first-refresh"), "is not JSON"],
    ["a file without a refresh token", () => writeFile({ refresh_token: undefined }), "refresh_token"],
    ["a provider without TLS on another machine", () => writeFile({ token_uri: "http://login.example/token" }), "https://"],
  ])("%s", async (_what, spoil, words) => {
    spoil();
    const fault: unknown = await openAccessToken(file, "MAILBOX_LOGIN")().catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: "SETTINGS_INVALID", message: expect.stringContaining(words) });
    expect(String(fault)).not.toContain("first-refresh");
    expect(provider.asked).toHaveLength(0);
  });
});

describe("a login with a token file named in the URL", () => {
  test("works at both servers, renews a token that was withdrawn, and says what is wrong otherwise", async () => {
    const log = heardLog();
    const store = new MailStore();
    const account = store.addAccount("me@example.org", "no password");
    const imap = await startImapServer(store, () => new Date());
    const tokens = new Map<string, string>();
    const sink = await startSmtpSink({ tokens });
    const valid = (token: string): void => {
      account.accessToken = token;
      tokens.set("me@example.org", token);
    };
    const settings = (scheme: string, port: number) => {
      const parsed = parseServerUrl(`${scheme}://me%40example.org@127.0.0.1:${port}/?oauth2=${encodeURIComponent(file)}`, [scheme]);
      if (!parsed.ok) throw new Error(parsed.problem);
      return parsed.url;
    };
    const smtp = settings("smtp", sink.server.port);
    const raw = Buffer.from("Message-ID: <1@example.org>\r\n\r\nx\r\n");
    const envelope = { from: "me@example.org", to: ["foi@council.example"] };
    const clock = { now: () => "2026-03-02T10:00:00.000Z" };

    valid("access-1");
    const mailbox = await openMailbox(settings("imap", imap.port), log);
    await mailbox.close();
    provider.asked = [];
    const post = openPost(smtp, { clock, log, connections: 1, lettersEach: 1 });
    expect(await post.deliver(envelope, raw)).toMatchObject({ outcome: "accepted" });

    valid("access-2");
    expect(await post.deliver(envelope, raw)).toMatchObject({ outcome: "accepted" });
    provider.asked = [];
    // The first token of a new source is stale by now; the second, asked for because the first was refused, is not.
    const again = await openMailbox(settings("imap", imap.port), log);
    await again.close();
    await post.close();

    valid("none of them");
    expect(await checkMailbox(settings("imap", imap.port), log)).toEqual([
      { level: "trouble", message: expect.stringContaining("the access token was refused") },
    ]);
    expect(await checkPost(smtp)).toEqual([{ level: "trouble", message: expect.stringContaining("renew the token") }]);
    provider.answer = () => gives({ error: "invalid_grant" }, 400);
    expect(await checkMailbox(settings("imap", imap.port), log)).toEqual([
      { level: "trouble", message: expect.stringContaining("refuses the sign-in (invalid_grant)") },
    ]);
    expect(await checkPost(smtp)).toEqual([{ level: "trouble", message: expect.stringContaining("refuses the sign-in (invalid_grant)") }]);
    provider.answer = () => gives({}, 500);
    const away = openPost(smtp, { clock, log });
    await expect(away.deliver(envelope, raw)).rejects.toMatchObject({ code: "POST_UNAVAILABLE", retryable: true });
    await away.close();
    expect(log.text()).not.toMatch(/access-\d|first-refresh/);
    await Promise.all([imap.close(), sink.stop()]);
  });
});
