/** The pages of a survey, on a real store: what they show, and that nothing in a mail can do anything in a browser. */

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readBankHolidays } from "../../src/adapters/calendar/bank-holidays-file.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { makeCalendar } from "../../src/foi/calendar.js";
import { tokenOf } from "../../src/message/token.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { readReplies } from "../../src/operations/read-replies.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { webApp } from "../../src/web/web-app.js";
import { testPostgres } from "../support/postgres.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NOW = "2026-09-10T10:00:00.000Z";
const clock = { now: () => NOW };

let database: OpenDatabase;
afterAll(() => database.close());
const postgres = testPostgres();
let app: ReturnType<typeof webApp>;
let council = 0;

beforeAll(async () => {
  database = openDatabase(await postgres.freshDatabase(), quiet);
  const store = postgresStore(database.db);
  const { survey, requests } = await openSurvey(
    { store, newToken: () => tokenOf(99) },
    {
      key: "k",
      wave: 1,
      title: "Trees & <hedges>",
      questionnaire: {
        title: "Trees",
        questions: [{ id: "Q1", text: "How many street trees are there?", group: false, type: "number" }],
        choiceLists: {},
      },
      councils: [
        {
          name: "Elm <b>Council</b>",
          email: "foi@elm.example",
          nation: "England",
          code: null,
          domains: [],
          cc: [],
          reference: null,
          notes: "",
          extra: {},
        },
      ],
    },
  );
  council = requests[0]?.id ?? 0;
  const token = (requests[0]?.token ?? "").slice(3).toLowerCase();
  const mails = [
    `From: FOI <foi@elm.example>\r\nTo: us+${token}@us.example\r\nSubject: Response <script>alert(1)</script>\r\nMessage-ID: <a@elm.example>\r\n\r\nQ1. How many street trees are there?\r\n\r\n4,200 <img src=x onerror=alert(1)>\r\n`,
    "From: x@nowhere.example\r\nTo: us@us.example\r\nSubject: a question\r\nMessage-ID: <b@nowhere.example>\r\n\r\nWhat is this request about?\r\n",
  ];
  const ids = await store.keepMail(
    "box",
    mails.map((mail, index) => ({ uid: index + 1, uidValidity: 1, internalDate: NOW, source: Buffer.from(mail) })),
    { uidValidity: 1, lastUid: 2 },
    NOW,
  );
  const deps = {
    store,
    clock,
    log: quiet,
    parseMail,
    readAttachments: () => Promise.resolve([]),
    routing: { ourAddresses: ["us@us.example"] },
  };
  for (const id of ids) {
    const received = await receiveMail({ ...deps, waker: { add: () => Promise.resolve() } }, id);
    if (received.outcome === "filed") await readReplies(deps, received.messageId);
  }
  const calendar = makeCalendar(readBankHolidays(readFileSync("config/bank-holidays.json", "utf8"), "bank-holidays.json"));
  app = webApp({ ...deps, calendar, dueSoonDays: 3, survey });
});

const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("every page", () => {
  test.each(["/", "/answers", "/deadlines", "/held", "/mails/1"])(
    "%s is html with a title, and nothing from outside may load or run",
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.text).toMatch(/^<!DOCTYPE html><html lang="en-GB">/);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(page.headers.get("x-content-type-options")).toBe("nosniff");
      expect(page.headers.has("strict-transport-security")).toBe(false);
      expect(page.text).not.toMatch(/<script|<img|<b>Council/);
    },
  );

  test.each(["/nowhere", "/councils/4711", "/mails/4711"])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test("the overview says which wave of the survey it is", async () => {
  expect((await get("/")).text).toContain("<caption>1 council, wave 1</caption>");
  expect(JSON.parse((await get("/status.json")).text)).toMatchObject([{ council: "Elm <b>Council</b>", wave: 1 }]);
});

test("the council's page shows the answer where it stands in the reply", async () => {
  const page = await get(`/councils/${council}`);
  expect(page.text).toContain("Q1. How many street trees are there?");
  expect(page.text).toMatch(/<mark>4,200/);
  expect(page.text).toContain("Response &lt;script&gt;alert(1)&lt;/script&gt;");
});

test("the held mail is listed with why", async () => {
  const page = await get("/held");
  expect(page.text).toContain("x@nowhere.example");
  expect(page.text).toContain("fits no request");
  expect((await get("/")).text).toContain("Held mail (1)");
});

test("status is also there for programs", async () => {
  const status = JSON.parse((await get("/status.json")).text) as { council: string; answered: number }[];
  expect(status).toEqual([expect.objectContaining({ council: "Elm <b>Council</b>", answered: 1 })]);
});
