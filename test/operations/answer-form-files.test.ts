/** The form goes out with the request and comes back filled in: from the settings to the answers, without a server. */
import { describe, expect, test } from "@jest/globals";
import { readAttachmentsSafely } from "../../src/adapters/documents/read-attachments.js";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { writeFormDocx } from "../../src/adapters/form/write-form-docx.js";
import { writeFormXlsx } from "../../src/adapters/form/write-form-xlsx.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import { renderLetter } from "../../src/adapters/templates/render-letter.js";
import { loadTemplate } from "../../src/adapters/templates/template-files.js";
import { MARKER } from "../../src/form/answer-form.js";
import { answerFormFiles } from "../../src/operations/answer-form-files.js";
import { NO_THREAD, outgoingLetter } from "../../src/operations/compose-letter.js";
import { readReplyFile } from "../../src/operations/read-reply-file.js";
import { renderRequest } from "../../src/operations/render-request.js";
import type { RequestRow } from "../../src/ports.js";
import { fillXlsx } from "../adapters/form/fill-form.js";
import { questionnaire } from "../letters/invented-survey.js";

const sender = { name: "Ada Winterbourne", address: "ada@study.example", plusAddress: true };
const request: RequestRow = {
  id: 1,
  surveyId: 1,
  authorityId: 1,
  authorityName: "Hartwell Borough Council",
  authorityCode: null,
  nation: "England",
  token: "RR-7K3M9F",
  regime: "FOIA",
  email: "foi@hartwell.example",
  cc: [],
  domains: [],
  extra: {},
};
const writers = { docx: (form: Parameters<typeof writeFormDocx>[0]) => Promise.resolve(writeFormDocx(form)), xlsx: writeFormXlsx };

async function requestWith(wanted: "none" | "docx" | "xlsx" | "both") {
  const { name, source } = await loadTemplate("request", ["templates"]);
  const rendered = renderRequest(
    {
      sender,
      survey: { title: "Street trees", intro: null, questionnaire },
      now: "2026-09-01T10:00:00Z",
      render: (facts) => renderLetter(name, source, facts),
      form: await answerFormFiles(wanted, questionnaire, writers),
    },
    request,
  );
  const letter = outgoingLetter(sender, request, { kind: "request", number: 1, rendered, thread: NO_THREAD, date: "2026-09-01T10:00:00Z" });
  return { letter, mail: await parseMail(await composeMail(letter)) };
}

describe("a request", () => {
  test.each([
    ["none", [], null],
    ["docx", [/^answer-form-\w{6}\.docx$/], "(Word)"],
    ["xlsx", [/^answer-form-\w{6}\.xlsx$/], "(Excel)"],
    ["both", [/\.docx$/, /\.xlsx$/], "(Word or Excel)"],
  ] as const)(
    "with form: %s",
    async (wanted, names, words) => {
      const { letter, mail } = await requestWith(wanted);
      expect(mail.attachments.map(({ name }) => name)).toEqual(names.map((name) => expect.stringMatching(name)));
      expect(letter.text).toContain("welcome in any form");
      expect(letter.text.includes("the attached form")).toBe(words !== null);
      if (words !== null) expect(letter.text).toContain(words);
      for (const document of await readAttachmentsSafely(mail.attachments)) {
        expect(document.warnings).toEqual([]);
        expect(document.text).toMatch(MARKER);
      }
    },
    60_000,
  );
});

test("the form that comes back in a mail is read, and the mail is a reply", async () => {
  const { mail } = await requestWith("xlsx");
  const filled = await fillXlsx(mail.attachments[0]?.content ?? new Uint8Array(), questionnaire, [
    { question: "Q1", text: "12400", status: "answered", value: 12_400, cell: 12_400 },
    { question: "Q2", text: "Yes", status: "answered", value: true },
  ]);
  const reply = await composeMail({
    messageId: "<r1@hartwell.example>",
    from: { name: "FOI Team", address: "foi@hartwell.example" },
    replyTo: null,
    to: [sender.address],
    cc: [],
    subject: "Re: your request",
    text: "Dear Ms Winterbourne,\n\nPlease find our response in the attached form.\n\nFOI Team",
    html: null,
    inReplyTo: null,
    references: [],
    date: "2026-09-20T10:00:00Z",
    attachments: [{ name: "answers (final).xlsx", mediaType: "application/octet-stream", content: filled }],
  });
  const deps = {
    parseMail,
    readAttachments: (files: Parameters<typeof readAttachmentsSafely>[0]) => readAttachmentsSafely(files),
    bodyFromText: (text: string) => documentFromText(text, "body"),
    decodeText: (content: Uint8Array) => Buffer.from(content).toString("utf8"),
  };
  const { reading } = await readReplyFile(deps, { name: "reply.eml", content: reply }, questionnaire, "FOIA");
  expect(reading.layout).toBe("form");
  expect(
    reading.answers.filter(({ status }) => status !== "no_reply").map(({ question, value, confidence }) => [question, value, confidence]),
  ).toEqual([
    ["Q1", 12_400, 0.99],
    ["Q2", true, 0.99],
  ]);
  expect(reading.answers[0]?.evidence).toEqual([
    expect.objectContaining({ source: "attachment:answers (final).xlsx", sheet: "Form", address: "D6" }),
  ]);
}, 60_000);
