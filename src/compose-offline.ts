/** The parts that work on files alone, for the commands that need no survey, no database and no server. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { EventDefaults } from "./adapters/calendar/event-data.js";
import { faultMessage, RoundrobinError } from "./errors.js";
import type { Calendar } from "./foi/calendar.js";
import type { Ledger } from "./foi/ledger.js";
import type { RequestEventBody } from "./foi/request-event.js";
import type { FileDeps, ReplyFile } from "./operations/read-reply-file.js";
import { packageRoot } from "./package-root.js";
import type { Questionnaire } from "./questionnaire/questionnaire.js";

/** @throws RoundrobinError FILE_UNREADABLE */
export function readBytes(path: string): ReplyFile {
  try {
    return { name: basename(path), content: new Uint8Array(readFileSync(path)) };
  } catch (cause) {
    throw new RoundrobinError("FILE_UNREADABLE", `${path} cannot be read: ${faultMessage(cause)}`, { cause });
  }
}

export async function fileDeps(): Promise<FileDeps> {
  const [{ parseMail }, { readAttachmentsSafely }, { documentFromText }, { documentFromHtml }, { decodeText }] = await Promise.all([
    import("./adapters/mime/parse-mail.js"),
    import("./adapters/documents/read-attachments.js"),
    import("./adapters/documents/text-document.js"),
    import("./adapters/documents/html-document.js"),
    import("./adapters/documents/decode-text.js"),
  ]);
  return {
    parseMail,
    readAttachments: (files) => readAttachmentsSafely(files),
    bodyFromText: (text, isHtml) => (isHtml ? documentFromHtml(text) : documentFromText(text)),
    decodeText,
  };
}

/** @throws RoundrobinError QUESTIONNAIRE_INVALID naming every problem with its place */
export async function loadQuestionnaire(path: string): Promise<Questionnaire> {
  const { readQuestionnaireFile } = await import("./adapters/settings/survey-file.js");
  const { questionnaire, problems } = readQuestionnaireFile(path);
  if (questionnaire === null) {
    throw new RoundrobinError("QUESTIONNAIRE_INVALID", problems.map((problem) => `${problem.where}: ${problem.what}`).join("\n"));
  }
  return questionnaire;
}

export async function loadShippedCalendar(): Promise<Calendar> {
  const { loadCalendar } = await import("./adapters/calendar/bank-holidays-file.js");
  return loadCalendar(join(packageRoot(), "config/bank-holidays.json"));
}

/** The event that a person records. @throws RoundrobinError WRONG_USE */
export async function loadEventBody(type: string, data: string | null, defaults: EventDefaults): Promise<RequestEventBody> {
  const { readEventBody } = await import("./adapters/calendar/event-data.js");
  return readEventBody(type, data, defaults);
}

/** Ledgers from `--file`, or one from `--regime`, `--received` and `--events`. */
export async function loadLedgers(
  given: { readonly file: string } | { readonly regime: string; readonly received: string; readonly events: string | null },
): Promise<{ readonly ledgers: readonly Ledger[]; readonly one: boolean }> {
  const { readLedgers, readLedgerOptions } = await import("./adapters/calendar/ledger-file.js");
  if ("file" in given) {
    const text = Buffer.from(readBytes(given.file).content).toString("utf8");
    return { ledgers: readLedgers(text, given.file), one: !/^\s*\[/.test(text) };
  }
  const events = given.events === null ? null : Buffer.from(readBytes(given.events).content).toString("utf8");
  return { ledgers: [readLedgerOptions({ regime: given.regime, received: given.received }, events, given.events ?? "")], one: true };
}
