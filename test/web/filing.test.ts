/** Filing, putting aside and undo from the pages: plain forms, from this machine and these pages only. */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readBankHolidays } from "../../src/adapters/calendar/bank-holidays-file.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { makeCalendar } from "../../src/foi/calendar.js";
import { tokenOf } from "../../src/message/token.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { isThisMachine } from "../../src/web/filing-routes.js";
import { webApp } from "../../src/web/web-app.js";
import { heardLog } from "../support/heard-log.js";
import { testPostgres } from "../support/postgres.js";

const NOW = "2026-09-10T10:00:00.000Z";
const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();
const HOST = "http://127.0.0.1:8330";
const calendar = makeCalendar(readBankHolidays(readFileSync("config/bank-holidays.json", "utf8"), "bank-holidays.json"));

async function desk(writable: boolean) {
  const log = heardLog();
  const database = openDatabase(await postgres.freshDatabase(), log);
  opened.push(database);
  const store = postgresStore(database.db);
  let token = 0;
  const council = (name: string) => ({
    name,
    email: `foi@${name.slice(0, 3).toLowerCase()}.example`,
    nation: "England" as const,
    code: null,
    domains: [],
    cc: [],
    reference: null,
    notes: "",
    extra: {},
  });
  const questions = [{ id: "Q1", text: "How many street trees are there?", group: false, type: "number" as const }];
  const open = await openSurvey(
    { store, newToken: () => tokenOf(7_000 + 31 * token++) },
    {
      key: "k",
      wave: 1,
      title: "Trees",
      questionnaire: { title: "Trees", questions, choiceLists: {} },
      councils: ["Ash Council", "Elm Council"].map(council),
    },
  );
  for (const request of open.requests)
    await store.appendEvent(request.id, "2026-09-01T09:00:00.000Z", { by: "person" }, { type: "sent", to: request.email });
  const text = "Please find our response.\r\n\r\nQ1. How many street trees are there?\r\n\r\n4,200\r\n";
  const source = Buffer.from(
    `From: A Clerk <clerk@elsewhere.example>\r\nTo: us@us.example\r\nSubject: Your request for information\r\nMessage-ID: <a@elsewhere.example>\r\n\r\n${text}`,
  );
  const [raw = 0] = await store.keepMail(
    "box",
    [{ uid: 1, uidValidity: 1, internalDate: NOW, source }],
    { uidValidity: 1, lastUid: 1 },
    NOW,
  );
  const deps = {
    store,
    clock: { now: () => NOW },
    log,
    parseMail,
    readAttachments: () => Promise.resolve([]),
    routing: { ourAddresses: ["us@us.example"] },
  };
  const received = await receiveMail({ ...deps, waker: { add: () => Promise.resolve() } }, raw);
  if (received.outcome !== "held") throw new Error(`the mail was ${received.outcome}`);
  const app = webApp({ ...deps, calendar, dueSoonDays: 3, survey: open.survey, writable });
  const [ash, elm] = open.requests;
  if (ash === undefined || elm === undefined) throw new Error("two councils were to be asked");
  const id = received.messageId;
  const post = async (what: string, form: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) => {
    const response = await app.request(`${HOST}/mails/${id}/${what}`, {
      method: "POST",
      headers: { host: "127.0.0.1:8330", origin: HOST, "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(form).toString(),
    });
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  };
  const show = async (path: string) => (await app.request(`${HOST}${path}`)).text();
  const state = async () => (await store.message(id))?.state;
  return { store, post, show, state, id, ash, elm, log };
}

describe("a held mail", () => {
  test("is filed with a form, read, and taken back", async () => {
    const { store, post, show, state, id, elm } = await desk(true);
    expect(await show("/held")).toMatch(new RegExp(`<form method="post" action="/mails/${id}/unrelated">`));
    expect(await show(`/mails/${id}`)).toContain(`<option value="${elm.id}">Elm Council</option>`);
    expect(await post("file", { council: String(elm.id) })).toMatchObject({ status: 303, location: `/mails/${id}` });
    expect(await state()).toBe("filed");
    expect((await store.readings([elm.id]))[0]?.answers[0]).toMatchObject({ question: "Q1", value: 4200 });
    const after = await show(`/mails/${id}`);
    expect(after).toContain(`<a href="/councils/${elm.id}">Elm Council</a>`);
    expect(after).toContain(`action="/mails/${id}/undo"`);
    expect(after).not.toContain(`action="/mails/${id}/file"`);
    // A second click, or another person: nothing happens twice.
    expect(await post("file", { council: String(elm.id) })).toMatchObject({
      status: 409,
      text: expect.stringContaining("filed to Elm Council already"),
    });
    expect((await post("undo")).status).toBe(303);
    expect(await state()).toBe("held");
    expect(await store.readings([elm.id])).toEqual([]);
  });

  test("is put aside, and held again", async () => {
    const { post, show, state, id } = await desk(true);
    expect((await post("unrelated")).status).toBe(303);
    expect(await state()).toBe("unrelated");
    expect(await show("/held")).toContain("No mail waits.");
    expect((await post("unrelated")).status).toBe(404);
    expect(await show(`/mails/${id}`)).toContain("/undo");
    expect((await post("undo")).status).toBe(303);
    expect(await state()).toBe("held");
  });

  test.each([["999999"], ["x"], [""], ["1 or 1=1"]])("is not filed to a council that is none: %j", async (council) => {
    const { post, state } = await desk(true);
    expect((await post("file", { council })).status).toBe(404);
    expect(await state()).toBe("held");
  });

  test("what the program filed by itself is not taken back from the pages", async () => {
    const { store, post, state, id, elm } = await desk(true);
    await store.fileMessage(id, elm.id, { score: 1, reasons: ["a token"], by: "rule" });
    await store.setMessageState(id, "filed");
    expect((await post("undo")).status).toBe(409);
    expect(await state()).toBe("filed");
  });
});

describe("nobody else may file", () => {
  test.each([
    ["a page of another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a page of another port", { origin: "http://127.0.0.1:9999", "sec-fetch-site": "same-site" }],
    ["a page that says nothing of itself", { origin: "" }],
    ["a sandboxed page", { origin: "null" }],
    ["a name of another site that leads here", { host: "evil.example", origin: "http://evil.example", "sec-fetch-site": "same-origin" }],
  ])("%s", async (_who, headers) => {
    const { post, state, elm } = await desk(true);
    for (const what of ["file", "unrelated", "undo"]) expect((await post(what, { council: String(elm.id) }, headers)).status).toBe(403);
    expect(await state()).toBe("held");
  });

  test("a form of any length is not read", async () => {
    const { post, state } = await desk(true);
    expect((await post("file", { council: "1".repeat(20_000) })).status).toBe(413);
    expect(await state()).toBe("held");
  });

  test("where others can reach the pages they only show", async () => {
    const { post, show, state, id, elm } = await desk(false);
    expect((await post("file", { council: String(elm.id) })).status).toBe(404);
    expect(await state()).toBe("held");
    expect(await show("/held")).not.toContain("<form");
    expect(await show("/held")).toContain("roundrobin file ID");
    expect(await show(`/mails/${id}`)).not.toContain("<form");
  });

  test.each([
    ["127.0.0.1", true],
    ["127.0.0.1:8330", true],
    ["localhost:8330", true],
    ["::1", true],
    ["[::1]:8330", true],
    ["0.0.0.0", false],
    ["::", false],
    ["192.168.1.4", false],
    ["127.0.0.1.evil.example", false],
    ["localhost.evil.example:8330", false],
    ["", false],
  ])("%j is this machine: %s", (host, is) => {
    expect(isThisMachine(host)).toBe(is);
  });
});

test("a number that no mail can have is no fault", async () => {
  const { show, log } = await desk(true);
  for (const path of ["/mails/99999999999999999999", "/councils/99999999999999999999", "/mails/1/files/99999999999999999999"])
    expect(await show(path)).toContain("There is no such");
  expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
});
