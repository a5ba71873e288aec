/** Puts an invented council behind a desk of the mail world: the request is read as mail, the replies are written as mail. */
import { createHash } from "node:crypto";
import { simpleParser } from "mailparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { findTokens } from "../../message/token.js";
import type { Questionnaire } from "../../questionnaire/questionnaire.js";
import type { AskedRequest, CouncilMail, DemoCouncil } from "../councils/council.js";
import type { Desk, PlannedMail } from "./mail-world.js";
import type { ReceivedMail } from "./smtp-server.js";

/** A council answers the first letter of each request; what comes later (reminders, clarifications) it keeps. */
export function councilDesk(council: DemoCouncil, questionnaire: Questionnaire): Desk {
  const answered = new Set<string>();
  return {
    name: council.name,
    addresses: [council.email.toLowerCase()],
    async receive(mail) {
      const asked = await readRequest(mail);
      const request = asked.token === "" ? asked.messageId : asked.token;
      if (answered.has(request)) return [];
      answered.add(request);
      return council.replies(asked, questionnaire).map((reply, index) => plan(reply, index, asked, mail));
    },
  };
}

async function readRequest(mail: ReceivedMail): Promise<AskedRequest> {
  const read = await simpleParser(mail.raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const text = read.text ?? "";
  const subject = read.subject ?? "";
  return {
    subject,
    text,
    messageId: read.messageId ?? "",
    replyTo: read.replyTo?.value[0]?.address ?? read.from?.value[0]?.address ?? mail.from,
    token: findTokens(`${subject}\n${text}`)[0]?.token ?? "",
  };
}

function plan(reply: CouncilMail, index: number, asked: AskedRequest, mail: ReceivedMail): PlannedMail {
  const messageId = `<${createHash("sha256").update(`${asked.messageId} ${index} ${reply.from.address}`).digest("hex").slice(0, 32)}@${reply.from.address.replace(/^.*@/, "")}>`;
  // A ready-made mail is a delivery report: it has no sender and goes to the envelope sender (RFC 3464 2, RFC 5321 4.5.5).
  const report = reply.raw !== undefined;
  return {
    afterHours: reply.afterHours,
    from: report ? "" : reply.from.address,
    to: report ? mail.from : replyAddress(reply, asked),
    compose: (at) => (reply.raw === undefined ? write(reply, asked, messageId, at) : Promise.resolve(stamped(reply.raw, messageId, at))),
  };
}

const replyAddress = (reply: CouncilMail, asked: AskedRequest): string =>
  reply.toPlainAddress === true ? asked.replyTo.replace(/\+[^@]*(?=@)/, "") : asked.replyTo;

/** A ready-made mail gets the two headers that depend on the hour. */
function stamped(raw: string, messageId: string, at: Date): Buffer {
  return Buffer.from(`Date: ${at.toUTCString().replace("GMT", "+0000")}\r\nMessage-ID: ${messageId}\r\n${raw}`, "utf8");
}

function write(reply: CouncilMail, asked: AskedRequest, messageId: string, at: Date): Promise<Buffer> {
  const threads = reply.threads !== false && asked.messageId !== "";
  return new MailComposer({
    from: reply.from,
    to: replyAddress(reply, asked),
    subject: reply.subject,
    messageId,
    date: at,
    ...(threads ? { inReplyTo: asked.messageId, references: [asked.messageId] } : {}),
    ...(reply.text === undefined ? {} : { text: reply.text }),
    ...(reply.html === undefined ? {} : { html: reply.html }),
    attachments: (reply.attachments ?? []).map((file) => ({
      filename: file.filename,
      contentType: file.contentType,
      content: file.content,
    })),
    headers: { ...reply.headers },
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
