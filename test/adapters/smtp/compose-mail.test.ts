import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { composeMail, type FullLetter } from "../../../src/adapters/smtp/compose-mail.js";

const letter = (fields: Partial<FullLetter> = {}): FullLetter => ({
  messageId: "<k7x2.request@survey.example>",
  from: { name: "R Researcher", address: "survey@survey.example" },
  replyTo: "survey+k7x2@survey.example",
  to: ["foi@council.example"],
  cc: [],
  subject: "Freedom of Information request [RR-K7X2]",
  text: "Dear FOI team\n\nQ1. How many?\n",
  html: null,
  inReplyTo: null,
  references: [],
  date: "2026-03-02T10:00:00.000Z",
  ...fields,
});
const textOf = async (fields: Partial<FullLetter>): Promise<string> => Buffer.from(await composeMail(letter(fields))).toString("latin1");
const headersOf = (mail: string): string => mail.slice(0, mail.indexOf("\r\n\r\n"));

describe("a letter as a mail", () => {
  test("has the headers that make it thread, and no others", async () => {
    const mail = await textOf({
      inReplyTo: "<a@council.example>",
      references: ["<first@survey.example>", "<a@council.example>"],
      cc: ["copy@council.example"],
    });
    expect(mail).toBe(
      [
        "Content-Transfer-Encoding: quoted-printable",
        "From: R Researcher <survey@survey.example>",
        "To: foi@council.example",
        "Cc: copy@council.example",
        "Reply-To: survey+k7x2@survey.example",
        "In-Reply-To: <a@council.example>",
        "References: <first@survey.example> <a@council.example>",
        "Subject: Freedom of Information request [RR-K7X2]",
        "Message-ID: <k7x2.request@survey.example>",
        "Date: Mon, 02 Mar 2026 10:00:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Dear FOI team",
        "",
        "Q1. How many?",
        "",
      ].join("\r\n"),
    );
  });

  test("is the same bytes every time, files and all", async () => {
    const full = letter({
      html: "<p>Q1</p>",
      attachments: [{ name: "cwestiynau ŵ.txt", mediaType: "text/plain", content: Buffer.from("Q1") }],
    });
    expect(Buffer.from(await composeMail(full)).equals(Buffer.from(await composeMail(full)))).toBe(true);
  });

  test("puts the text first and html after it", async () => {
    const mail = await textOf({ html: "<p>Annwyl dîm</p>" });
    expect(mail).toMatch(/multipart\/alternative[^]*text\/plain[^]*text\/html/);
  });

  test.each([
    [
      "Welsh in every place",
      {
        from: { name: "Siân Môr, Tŷ Ŵyl", address: "survey@survey.example" },
        subject: "Cais rhyddid gwybodaeth – Cyngor Sir Ynys Môn ŵ ŷ [RR-K7X2]",
        text: "Annwyl dîm\n\nC1. Faint o systemau? £\n",
      },
    ],
    [
      "a question longer than any line may be",
      { text: `Q1. ${"How many systems were in use and who paid for them, by year; ".repeat(40)}\nQ2. And why?\n` },
    ],
    ["lines that mean something to mail programs", { text: "From here on\n.\n..\n>From\n-- \nsignature\n--_boundary\n\n\nend \t\n" }],
    ["no text at all", { text: "" }],
    ["a long subject", { subject: "Request about customer relationship management systems ".repeat(8).trim() }],
    ["quotes and commas in the name", { from: { name: 'Dr "Bob", O\'Neil (ret.)', address: "survey@survey.example" } }],
  ])("arrives as it was written: %s", async (_what, fields) => {
    const wanted = letter(fields);
    const read = await simpleParser(Buffer.from(await composeMail(wanted)));
    expect(read.subject).toBe(wanted.subject);
    expect(read.from?.value).toEqual([{ name: wanted.from.name, address: wanted.from.address }]);
    expect((read.text ?? "").replace(/\n$/, "")).toBe(wanted.text.replace(/\n$/, ""));
  });

  test("arrives as it was written, whatever the words", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) =>
      text
        .replace(/\p{Cc}/gu, " ")
        .trim()
        .replace(/\s+/g, " "),
    );
    await fc.assert(
      fc.asyncProperty(words, fc.array(words, { maxLength: 6 }), async (subject, lines) => {
        const text = lines.join("\n");
        const bytes = Buffer.from(await composeMail(letter({ subject, text })));
        const mail = bytes.toString("latin1");
        expect(mail).not.toMatch(/[^\r]\n|\r[^\n]/);
        expect(Math.max(...mail.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
        const read = await simpleParser(bytes);
        expect((read.text ?? "").replace(/\n$/, "")).toBe(text.replace(/\n$/, ""));
        expect(read.subject ?? "").toBe(subject);
      }),
      { numRuns: 300 },
    );
  });

  test("nothing anybody wrote becomes a header or a recipient", async () => {
    const poison = fc.constantFrom(
      "\r\nBcc: evil@other.example",
      "\nTo: evil@other.example",
      "\rX: y",
      "\r\n\r\nbody",
      "\u0000",
      "\u0085x",
    );
    const spot = fc.constantFrom(
      "subject",
      "name",
      "from",
      "to",
      "cc",
      "replyTo",
      "inReplyTo",
      "references",
      "messageId",
      "header",
      "headerName",
      "file",
    );
    await fc.assert(
      fc.asyncProperty(poison, spot, async (evil, where) => {
        const fields: Partial<FullLetter> =
          where === "subject"
            ? { subject: `Request${evil}` }
            : where === "name"
              ? { from: { name: `R${evil}`, address: "survey@survey.example" } }
              : where === "from"
                ? { from: { name: "R", address: `survey@survey.example${evil}` } }
                : where === "to"
                  ? { to: [`foi@council.example${evil}`] }
                  : where === "cc"
                    ? { cc: [`foi@council.example${evil}`] }
                    : where === "replyTo"
                      ? { replyTo: `survey@survey.example${evil}` }
                      : where === "inReplyTo"
                        ? { inReplyTo: `<a@council.example>${evil}` }
                        : where === "references"
                          ? { references: [`<a@council.example>${evil}`] }
                          : where === "messageId"
                            ? { messageId: `<a@survey.example>${evil}` }
                            : where === "header"
                              ? { headers: { "Auto-Submitted": `no${evil}` } }
                              : where === "headerName"
                                ? { headers: { [`X-A${evil}`]: "b" } }
                                : { attachments: [{ name: `a${evil}`, mediaType: "text/plain", content: Buffer.from("x") }] };
        await expect(composeMail(letter(fields))).rejects.toMatchObject({ code: "WRONG_USE" });
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["two addresses in one", { to: ["a@council.example,b@council.example"] }],
    ["a name with the address", { to: ["FOI <foi@council.example>"] }],
    ["no domain", { to: ["foi"] }],
    ["a Message-ID without brackets", { messageId: "a@b.example" }],
    ["a date that is none", { date: "soon" }],
  ])("refuses %s", async (_what, fields) => {
    await expect(composeMail(letter(fields))).rejects.toMatchObject({ code: "WRONG_USE" });
  });

  test("the headers hold no more than the letter said", async () => {
    const names = headersOf(await textOf({ text: "Bcc: evil@other.example\n\nTo: evil@other.example" }))
      .split("\r\n")
      .map((line) => line.split(":")[0]);
    expect(names).not.toContain("Bcc");
    expect(names.filter((name) => name === "To")).toHaveLength(1);
  });
});
