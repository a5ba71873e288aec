/**
 * Mails in many wordings, each with what it is. The fixtures are our own words of invented councils, written the
 * way officers, case systems and mail servers write; `expected.json` beside them says what a careful person would.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { classifyMail } from "../../src/message/classify-mail.js";
import { type Classification, CORRESPONDENCE_KINDS, type CorrespondenceKind } from "../../src/message/correspondence-kind.js";
import { routingEvidence } from "../../src/message/routing.js";
import { mailOf } from "./mail-of.js";

interface Expected {
  readonly file: string;
  readonly kind: CorrespondenceKind;
  /** Other kinds that a careful person might say. */
  readonly accept?: readonly CorrespondenceKind[];
  readonly reference?: string;
  readonly variants?: readonly string[];
  readonly due?: string;
  readonly extendedTo?: string;
  readonly why?: string;
}
const folder = join(import.meta.dirname, "fixtures");
const table = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly Expected[];
const classify = async (file: string): Promise<Classification> =>
  classifyMail(await parseMail(readFileSync(join(folder, file))), { ourAddresses: ["survey@survey-desk.example"] });

describe("what an incoming mail is", () => {
  test("every mail is in the table and every kind has at least three", () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".eml"))
        .sort(),
    ).toEqual(table.map((row) => row.file).sort());
    const few = CORRESPONDENCE_KINDS.filter((kind) => table.filter((row) => row.kind === kind).length < 3);
    expect(few).toEqual([]);
  });

  test.each(table.map((row) => [row.file.replace(".eml", ""), row] as const))("%s", async (_name, row) => {
    const found = await classify(row.file);
    expect([row.kind, ...(row.accept ?? [])]).toContain(found.kind);
    expect([row.reference ?? null, ...(row.variants ?? [])]).toContain(found.authorityReference);
    expect({ due: found.statedDue, extendedTo: found.extendedTo }).toEqual({ due: row.due ?? null, extendedTo: row.extendedTo ?? null });
    expect(found.reasons.length).toBeGreaterThan(0);
  });

  test("our own token is ours wherever it stands, and never the council's reference", async () => {
    const found = await classify("ack-two-liner.eml");
    expect(found.ourReference).toBe("RR-7K3M9F");
    expect(found.authorityReference).toBeNull();
  });

  test("a reference of ours in another form is known by the address it was sent to", () => {
    const found = classifyMail(
      mailOf({
        to: "request-4e21d9@study.example",
        subject: "RE: Parking [STUDY-4E21D9]",
        text: "We have received your request and will reply by 4 April 2024.",
      }),
    );
    expect(found).toMatchObject({
      kind: "acknowledgement",
      ourReference: "STUDY-4E21D9",
      authorityReference: null,
      statedDue: "2024-04-04",
    });
  });
});

test("a mail written in the first hour of a summer day counts from that day, which is still the one before in UTC", () => {
  const text =
    "Thank you for your request under the Freedom of Information Act. You will have a reply by the 28th of this month. Our reference is FOI-7712.";
  expect(classifyMail(mailOf({ text, date: "2026-06-30T23:30:00.000Z" }))).toMatchObject({
    kind: "acknowledgement",
    statedDue: "2026-07-28",
  });
});

describe("headers alone decide nothing", () => {
  const answer = "1. 41 machines\n2. 36 of them\n3. £18,200 a year";
  test.each([
    ["an empty X-Autoreply", new Map([["x-autoreply", [""]]])],
    ["Auto-Submitted: auto-generated", new Map([["auto-submitted", ["auto-generated"]]])],
    ["Auto-Submitted: auto-replied", new Map([["auto-submitted", ["auto-replied"]]])],
    [
      "Precedence: bulk and suppression",
      new Map([
        ["precedence", ["bulk"]],
        ["x-auto-response-suppress", ["All"]],
      ]),
    ],
    ["an empty Return-Path", new Map([["return-path", ["<>"]]])],
  ])("%s on an answer leaves it an answer", (_name, headers) => {
    expect(classifyMail(mailOf({ subject: "RE: Freedom of Information request", text: answer, headers })).kind).toBe("response_full");
  });

  test("a delivery report is a bounce though it calls itself an automatic reply", async () => {
    expect((await classify("bounce-exchange-online-550-5.1.10.eml")).kind).toBe("bounce_hard");
  });
});

describe("whatever comes", () => {
  test("no text makes it throw, and it always says why", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), fc.string({ maxLength: 80, unit: "binary" }), (text, subject) => {
        const mail = mailOf({ text, subject });
        const found = classifyMail(mail);
        expect(CORRESPONDENCE_KINDS).toContain(found.kind);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.reasons.length).toBeGreaterThan(0);
        routingEvidence(mail, { ourAddresses: ["survey@survey-desk.example"] });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["one endless word", "a".repeat(200_000)],
    ["at signs", "a@".repeat(100_000)],
    ["references", "FOI-2024/".repeat(25_000)],
    ["quote signs", ">\n".repeat(100_000)],
    ["heads of mails", "From: x\n".repeat(25_000)],
    ["broken heads", "On 1\n".repeat(40_000)],
    ["sentences without an end", "we will request the information you ask ".repeat(5_000)],
    ["dates", "11 March 2024 ".repeat(14_000)],
    ["digits", "1,".repeat(100_000)],
    ["tokens", "RR-7K3M9F ".repeat(20_000)],
  ])("a body of %s is classified in under four seconds", (_name, text) => {
    const mail = { ...mailOf({ subject: text.slice(0, 5000) }), body: documentFromText(text) };
    const before = process.hrtime.bigint();
    classifyMail(mail);
    routingEvidence(mail, { ourAddresses: ["survey@survey-desk.example"] });
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(4000);
  });
});
