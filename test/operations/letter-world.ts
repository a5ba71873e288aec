/**
 * A survey of a few invented councils on a real database with a real mail server, a clock that a test moves, and mails
 * that arrive filed: what letters are written from.
 */

import { writeZip } from "../../src/adapters/archive/write-zip.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { renderLetter } from "../../src/adapters/templates/render-letter.js";
import { loadTemplate } from "../../src/adapters/templates/template-files.js";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import type { Nation, Regime } from "../../src/foi/terms.js";
import type { FollowingLetter } from "../../src/letters/may-write.js";
import type { CorrespondenceKind } from "../../src/message/correspondence-kind.js";
import { tokenOf } from "../../src/message/token.js";
import { deliverLetters } from "../../src/operations/deliver-letters.js";
import { type Draft, type Drafted, draftLetter, type LetterWords, overviewForLetters } from "../../src/operations/draft-letter.js";
import type { LetterDeps } from "../../src/operations/letter-deps.js";
import { queueLetters } from "../../src/operations/queue-letter.js";
import { planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import type { RequestOverview } from "../../src/operations/survey-overview.js";
import type { RequestRow, Store, SurveyRow } from "../../src/ports.js";
import type { Answer, AnswerStatus } from "../../src/reading/answer.js";
import { shippedCalendar as calendar } from "../foi/shipped-calendar.js";
import { questionnaire } from "../letters/invented-survey.js";
import type { DatabaseConnection } from "../support/postgres.js";
import type { SmtpSink } from "../support/smtp-sink.js";

export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const sender = { name: "Ada Winterbourne", address: "trees@study.example", plusAddress: true };

export interface Invented {
  readonly name: string;
  readonly email: string;
  readonly nation?: Nation;
  readonly regime?: Regime;
  readonly cc?: readonly string[];
  readonly domains?: readonly string[];
}
export const HARTWELL: Invented = { name: "Hartwell Borough Council", email: "foi@hartwell.example" };
export const STRATHMARL: Invented = { name: "Strathmarl Council", email: "foi@strathmarl.example", nation: "Scotland", regime: "FOISA" };
export const FENWICK: Invented = { name: "Fenwick District Council", email: "information@fenwick.example" };

export interface Arrival {
  readonly kind: CorrespondenceKind;
  readonly event?: RequestEventBody;
  readonly from?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  readonly messageId?: string | null;
  readonly text?: string;
  readonly reference?: string;
  /** What it says to questions; the others it says nothing to. */
  readonly answers?: Readonly<Record<string, AnswerStatus | readonly [AnswerStatus, string]>>;
}

export interface LetterWorld {
  readonly store: Store;
  readonly survey: SurveyRow;
  readonly requests: readonly RequestRow[];
  readonly deps: LetterDeps;
  /** ISO instant, or `2026-09-01` for ten in the morning UTC. */
  at(when: string): void;
  now(): string;
  request(council: Invented): RequestRow;
  /** Sends the request to everybody. */
  ask(): Promise<void>;
  arrives(council: Invented, mail: Arrival): Promise<number>;
  happens(council: Invented, event: RequestEventBody): Promise<void>;
  row(council: Invented): Promise<RequestOverview>;
  rows(): Promise<readonly RequestOverview[]>;
  draft(council: Invented, name: FollowingLetter, words?: LetterWords): Promise<Draft>;
  /** Drafts it, which must succeed. */
  drafted(council: Invented, name: FollowingLetter, words?: LetterWords): Promise<Drafted>;
  queue(draft: Drafted, words?: LetterWords): ReturnType<typeof queueLetters>;
  deliver(): ReturnType<typeof deliverLetters>;
  /** Types of what happened, in order. */
  log(council: Invented): Promise<readonly string[]>;
  close(): Promise<void>;
}

const instant = (when: string): string => (when.length === 10 ? `${when}T10:00:00.000Z` : when);

export async function letterWorld(connection: DatabaseConnection, sink: SmtpSink, councils: readonly Invented[]): Promise<LetterWorld> {
  // Many worlds are open at once, all on one server.
  const database: OpenDatabase = openDatabase(connection, quiet, 4);
  const store = postgresStore(database.db);
  let now = instant("2026-09-01");
  const clock = { now: () => now };
  let number = 7_000;
  let uid = 0;
  const survey = await store.openSurvey({ key: "trees", wave: 1, title: "Street trees", questionnaire });
  const requests = await store.enrol(
    survey.id,
    councils.map(({ name, email, nation = "England", regime = "FOIA", cc = [], domains = [] }) => ({
      authority: { name, email, nation, code: null, domains, cc, reference: null, notes: "", extra: {} },
      regime,
      token: tokenOf(number++),
    })),
  );
  const deps: LetterDeps = {
    store,
    calendar,
    clock,
    log: quiet,
    parseMail,
    post: { compose: composeMail },
    sender,
    survey,
    intro: null,
    dueSoonDays: 3,
    remindBeforeDue: false,
    renderLetter: async (template, facts) => {
      const { name, source } = await loadTemplate(template, ["templates"]);
      return renderLetter(name, source, facts);
    },
    writeZip: (files) => Promise.resolve(writeZip(files)),
  };
  const post = openPost(sink.settings, { clock, log: quiet });
  const lock = await takeSenderLock(database.pool, 1 + Math.floor(Math.random() * 2 ** 30));
  const request = (council: Invented): RequestRow => {
    const found = requests.find((each) => each.authorityName === council.name);
    if (found === undefined) throw new Error(`${council.name} was not asked`);
    return found;
  };
  const rows = (): Promise<readonly RequestOverview[]> => overviewForLetters(deps, requests);
  const row = async (council: Invented): Promise<RequestOverview> => {
    const found = (await rows()).find((each) => each.request.authorityName === council.name);
    if (found === undefined) throw new Error(`${council.name} was not asked`);
    return found;
  };
  const draft = async (council: Invented, name: FollowingLetter, words: LetterWords = {}): Promise<Draft> =>
    draftLetter(deps, await row(council), name, words);
  return {
    store,
    survey,
    requests,
    deps,
    at: (when) => void (now = instant(when)),
    now: () => now,
    request,
    async ask() {
      const queueing = { ...deps, renderRequest: (each: RequestRow) => ({ subject: `A request (${each.token})`, body: "Please answer." }) };
      await queueRequests(queueing, planRequests(queueing, requests, []));
      const { sent } = await deliverLetters({ ...deps, post, mailbox: null, sender: lock.sender });
      if (sent !== requests.length) throw new Error(`${sent} of ${requests.length} requests were sent`);
    },
    async arrives(council, mail) {
      const { id, email, token } = request(council);
      const from = mail.from ?? email;
      const messageId = mail.messageId === undefined ? `<mail-${++uid}.${token}@theirs.example>` : mail.messageId;
      const raw = Buffer.from(
        [
          `From: FOI Team <${from}>`,
          ...(mail.replyTo === undefined ? [] : [`Reply-To: ${mail.replyTo}`]),
          `To: ${sender.address}`,
          `Subject: ${mail.subject ?? "Your request"}`,
          ...(messageId === null ? [] : [`Message-ID: ${messageId}`]),
          "Content-Type: text/plain; charset=utf-8",
          "",
          mail.text ?? `Mail ${++uid}.`,
        ].join("\r\n"),
      );
      const place = { uid: ++uid, uidValidity: 1, internalDate: now, source: new Uint8Array(raw) };
      const [rawMailId] = await store.keepMail("box", [place], { uidValidity: 1, lastUid: uid }, now);
      if (rawMailId === undefined) throw new Error("these bytes were kept before");
      const classification = {
        kind: mail.kind,
        authorityReference: mail.reference ?? null,
        ourReference: token,
        statedDue: null,
        extendedTo: null,
        confidence: 1,
        reasons: [],
      };
      const message = await store.addMessage({
        rawMailId,
        headerMessageId: messageId,
        fromName: "FOI Team",
        fromAddress: from,
        subject: mail.subject ?? "Your request",
        receivedAt: now,
        classification,
        keys: {},
        state: "filed",
        heldReasons: [],
        suggestions: [],
        warnings: [],
        attachments: [],
      });
      if (message === null) throw new Error("this mail is a message already");
      await store.fileMessage(message, id, { score: 100, reasons: [], by: "rule" });
      if (mail.event !== undefined) await store.appendEvent(id, now, { by: "mail", id: message }, mail.event);
      if (mail.reference !== undefined)
        await store.learn(id, { by: "rule", messageId: message, reference: mail.reference, domain: from.split("@")[1] ?? "" });
      if (mail.answers !== undefined) {
        const answers = questionnaire.questions
          .filter((question) => !question.group)
          .map((question): Answer => {
            const said = mail.answers?.[question.id] ?? "no_reply";
            const [status, exemption] = typeof said === "string" ? [said, undefined] : said;
            return {
              question: question.id,
              status,
              text: status === "no_reply" ? "" : "words",
              value: null,
              exemptions: exemption === undefined ? [] : [exemption],
              urls: [],
              refersTo: null,
              confidence: 1,
              evidence: [],
              reasons: [],
            };
          });
        await store.addReading(message, id, { readerVersion: "test", layout: "test", warnings: [], answers }, now);
      }
      return message;
    },
    happens: async (council, event) => store.appendEvent(request(council).id, now, { by: "person", note: "test" }, event),
    row,
    rows,
    draft,
    async drafted(council, name, words = {}) {
      const made = await draft(council, name, words);
      if (!made.ok) throw new Error(`${name} was not drafted: ${made.why}`);
      return made;
    },
    queue: (made, words = {}) => queueLetters(deps, [{ draft: made, words, at: now }]),
    deliver: () => deliverLetters({ ...deps, post, mailbox: null, sender: lock.sender }),
    log: async (council) => ((await store.events([request(council).id])).get(request(council).id) ?? []).map((event) => event.body.type),
    async close() {
      await lock.release();
      await post.close();
      await database.close();
    },
  };
}
