/** A desk with two asked councils and mails that arrive: on a real database, with real mails. */
import { afterAll } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { standing } from "../../src/foi/request-history.js";
import { tokenOf } from "../../src/message/token.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import type { RequestRow, Store } from "../../src/ports.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";

const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const OURS = "trees@study.example";
export const NOW = "2026-09-04T09:00:00.000Z";

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly text: string;
  readonly truncated?: boolean;
}

export async function desk() {
  const database = openDatabase(await postgres.freshDatabase(), quiet);
  opened.push(database);
  const store: Store = postgresStore(database.db);
  const survey = await store.openSurvey({ key: "trees", wave: 1, title: "Street trees", questionnaire });
  const requests = await store.enrol(
    survey.id,
    ["Ashbourne Vale Council", "Birchover Council"].map((name, index) => ({
      authority: {
        name,
        email: `foi@${name.slice(0, name.indexOf(" ")).toLowerCase()}.example`,
        nation: "England" as const,
        code: null,
        domains: [],
        cc: [],
        reference: null,
        notes: "",
        extra: {},
      },
      regime: "FOIA" as const,
      token: tokenOf(90_000 + index * 31),
    })),
  );
  const [ashbourne, birchover] = requests;
  if (ashbourne === undefined || birchover === undefined) throw new Error("two councils were to be asked");
  for (const request of requests)
    await store.appendEvent(request.id, "2026-09-01T09:00:00.000Z", { by: "person" }, { type: "sent", to: request.email });
  const woken: number[] = [];
  const deps = {
    store,
    parseMail,
    readAttachments: () => Promise.resolve([]),
    clock: { now: () => NOW },
    log: quiet,
    waker: { add: (_kind: string, ids: readonly number[]) => Promise.resolve(void woken.push(...ids)) },
    routing: { ourAddresses: [OURS], trustedAuthserv: "mx.study.example" },
  };
  let uid = 0;
  const arrives = async (mail: Written) => {
    uid++;
    const source = Buffer.from(
      [
        ...(mail.headers ?? []),
        `From: Information Team <${mail.from ?? "someone@elsewhere.example"}>`,
        `To: ${mail.to ?? OURS}`,
        `Subject: ${mail.subject ?? "Your request for information"}`,
        `Message-ID: <m${uid}@elsewhere.example>`,
        "Date: Fri, 4 Sep 2026 09:00:00 +0100",
        "Content-Type: text/plain; charset=utf-8",
        "",
        mail.text,
      ].join("\r\n"),
    );
    const kept = { uid, uidValidity: 1, internalDate: NOW, source: new Uint8Array(source), truncated: mail.truncated === true };
    const [raw] = await store.keepMail("box", [kept], { uidValidity: 1, lastUid: uid }, NOW);
    const received = await receiveMail(deps, raw ?? 0);
    if (!("messageId" in received)) throw new Error(`the mail was ${received.outcome}`);
    return received;
  };
  const stands = async (request: RequestRow) =>
    standing((await store.events([request.id])).get(request.id) ?? []).map(({ body }) => body.type);
  return { store, database, deps, arrives, stands, ashbourne, birchover, woken };
}

export const ANSWER =
  "Dear Ada,\n\nThank you for your request under the Freedom of Information Act. Please find our response below.\n\nWe planted 412 street trees.\n\nInformation Team";
