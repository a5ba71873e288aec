import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMail } from "../../../src/adapters/mime/parse-mail.js";
import { checkSpans } from "../../fixtures/documents/outline.js";

/** A mail with everything in it, to be damaged. */
const WHOLE = [
  "From: =?utf-8?q?FOI_=C2=A3?= <foi@tarnbridge.example>",
  "To: a@asker.example",
  "Subject: FOI 7",
  "Content-Type: multipart/mixed; boundary=m",
  "",
  "--m",
  "Content-Type: multipart/alternative; boundary=a",
  "",
  "--a",
  "Content-Type: text/plain; charset=iso-8859-1; format=flowed; delsp=yes",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "> 1. How =A35 =",
  "many?",
  "--a",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("<ol><li>How many?<p>14</ol><table><tr><td>a<td>b</table>").toString("base64"),
  "--a--",
  "--m",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; x",
  "",
  "Final-Recipient: rfc822; b@gone.example",
  "Action: failed",
  "--m",
  "Content-Type: message/rfc822",
  "",
  "Subject: inner",
  "",
  "inner",
  "--m",
  "Content-Type: application/pdf; name*0*=utf-8''a%C2%A3; name*1=b.pdf",
  "Content-Transfer-Encoding: base64",
  "",
  "JVBERi0=",
  "--m--",
].join("\r\n");

async function check(raw: Uint8Array): Promise<void> {
  const read = await parseMail(raw);
  checkSpans(read.body);
  if (read.plainBody !== null) for (const block of read.plainBody.blocks) expect(block.end).toBeLessThanOrEqual(read.plainBody.text.length);
  expect(new Set(read.attachments.map(({ name }) => name)).size).toBe(read.attachments.length);
  for (const attachment of read.attachments) expect(attachment.sha256).toMatch(/^[\da-f]{64}$/);
}

describe("any bytes make an IncomingMail", () => {
  test("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (raw) => check(raw)),
      { numRuns: 150 },
    );
  });

  test("a mail with stretches cut out, doubled, or overwritten", async () => {
    const damage = fc.record({
      at: fc.nat(WHOLE.length),
      length: fc.nat(60),
      kind: fc.constantFrom("cut", "double", "noise"),
      noise: fc.string({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
        let text = WHOLE;
        for (const { at, length, kind, noise } of damages) {
          const piece = text.slice(at, at + length);
          text = text.slice(0, at) + (kind === "cut" ? "" : kind === "double" ? piece + piece : noise) + text.slice(at + length);
        }
        await check(Buffer.from(text, "latin1"));
      }),
      { numRuns: 300 },
    );
  });

  test("header lines of any words", async () => {
    const word = fc.constantFrom(
      "=?utf-8?b?",
      "=?x?q?=?=",
      "?=",
      "<",
      ">",
      ";",
      '"',
      "boundary=",
      "charset=",
      "name*0*=",
      "utf-8''%",
      "\u00e9",
      "\r\n ",
      "\t",
      "(",
      "@",
      ":",
      "multipart/mixed",
      "message/rfc822",
      "a",
    );
    const name = fc.constantFrom(
      "From",
      "To",
      "Subject",
      "Date",
      "Content-Type",
      "Content-Disposition",
      "Message-ID",
      "References",
      "List-Id",
      "__proto__",
      "constructor",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, fc.array(word, { maxLength: 12 })), { maxLength: 8 }), async (headers) => {
        await check(Buffer.from(`${headers.map(([key, words]) => `${key}: ${words.join("")}`).join("\r\n")}\r\n\r\nbody`, "latin1"));
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile mails", () => {
  test.each<[string, string]>([
    ["2,000 parts", `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(2000)}`],
    [
      "parts nested 300 deep",
      Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${String(i)}x\r\n\r\n--b${String(i)}x\r\n`).join(""),
    ],
    ["a header of two megabytes", `Subject: ${"x".repeat(2_000_000)}\r\n\r\nbody`],
    ["50,000 addresses", `To: ${"a@b.example, ".repeat(50_000)}\r\n\r\nbody`],
    ["a line of five megabytes", `Subject: x\r\n\r\n${"x".repeat(5_000_000)}`],
    ["encoded words without end", `Subject: ${"=?utf-8?q?".repeat(20_000)}\r\n\r\nbody`],
    ["open brackets", `Content-Type: ${"(".repeat(100_000)}\r\n\r\nbody`],
    ["blank lines", `Subject: x\r\n${"\r\n".repeat(200_000)}`],
  ])("%s", async (_, text) => {
    const started = process.hrtime.bigint();
    await check(Buffer.from(text, "latin1"));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(10_000);
  });
});
