/** A council's files from the web page: the same bytes, a true name, and nothing that a browser could open in place. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readBankHolidays } from "../../src/adapters/calendar/bank-holidays-file.js";
import { readAttachmentsSafely } from "../../src/adapters/documents/read-attachments.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import { makeCalendar } from "../../src/foi/calendar.js";
import { tokenOf } from "../../src/message/token.js";
import { attachFile } from "../../src/operations/attach-file.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { contentDisposition, safeName } from "../../src/web/download.js";
import { webApp } from "../../src/web/web-app.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NOW = "2026-09-10T10:00:00.000Z";
const clock = { now: () => NOW };
const sender = { name: "Ada", address: "ada@study.example", plusAddress: true };
const PAGE = new TextEncoder().encode(
  "<html><script>alert(1)</script><p>Q1. How many street trees does the Council look after?</p><p>300</p></html>",
);
const BROKEN = new TextEncoder().encode("PK no workbook");

describe("a file's name", () => {
  test.each([
    ["response.pdf", 'attachment; filename="response.pdf"', "plain"],
    [
      "Tŷ Glas – 2024.pdf",
      `attachment; filename="Ty Glas _ 2024.pdf"; filename*=UTF-8''T%C5%B7%20Glas%20%E2%80%93%202024.pdf`,
      "Welsh and a dash",
    ],
    ['a"; filename=b.exe', 'attachment; filename="a_; filename=b.exe"', "a quote that would end the name"],
    ["a\r\nSet-Cookie: x=1.pdf", 'attachment; filename="aSet-Cookie_ x=1.pdf"', "a line break that would begin a header"],
    ["../../etc/passwd", 'attachment; filename="passwd"', "a path"],
    ["C:\\Users\\x\\reply.docx", 'attachment; filename="reply.docx"', "a Windows path"],
    ["invoice\u202Efdp.exe", 'attachment; filename="invoicefdp.exe"', "a mark that turns the name round"],
    [".htaccess", 'attachment; filename="htaccess"', "a hidden file"],
    ["100%.csv", `attachment; filename="100_.csv"; filename*=UTF-8''100%25.csv`, "a percent sign, which some programs decode"],
    ["", 'attachment; filename="file"', "no name"],
    ["...", 'attachment; filename="file"', "dots only"],
    ["树.pdf", `attachment; filename="_.pdf"; filename*=UTF-8''%E6%A0%91.pdf`, "another script"],
  ])("%j", (name, expected) => {
    const header = contentDisposition(name);
    expect(header).toBe(expected);
    expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(expected);
  });
  test("is cut before a file system would refuse it", () => {
    expect(safeName(`${"树".repeat(5000)}.pdf`)).toBe(`${"树".repeat(80)}.pdf`);
  });
});

describe("a kept file", () => {
  let database: OpenDatabase;
  let app: ReturnType<typeof webApp>;
  let council = 0;
  let first = 0;
  afterAll(() => database?.close());
  const postgres = testPostgres();
  beforeAll(async () => {
    database = openDatabase(await postgres.freshDatabase(), quiet);
    const store = postgresStore(database.db);
    const authority = {
      name: "Elm",
      email: "foi@elm.example",
      nation: "England" as const,
      code: null,
      domains: [],
      cc: [],
      reference: null,
      notes: "",
      extra: {},
    };
    const { survey, requests } = await openSurvey(
      { store, newToken: () => tokenOf(99) },
      { key: "k", wave: 1, title: "Trees", questionnaire, councils: [authority] },
    );
    const [request] = requests;
    if (request === undefined) throw new Error("nobody was asked");
    council = request.id;
    const readAttachments = (files: Parameters<typeof readAttachmentsSafely>[0]) => readAttachmentsSafely(files);
    const deps = { store, clock, log: quiet, parseMail, readAttachments, post: { compose: composeMail }, sender };
    first = (await attachFile(deps, request, { name: "Réponse <b>.html", content: PAGE, at: NOW })).messageId;
    await attachFile(deps, request, { name: "figures.xlsx", content: BROKEN, at: NOW });
    const calendar = makeCalendar(readBankHolidays(readFileSync("config/bank-holidays.json", "utf8"), "bank-holidays.json"));
    app = webApp({ ...deps, calendar, dueSoonDays: 3, survey, routing: { ourAddresses: ["us@us.example"] } });
  }, 120_000);

  const hash = createHash("sha256").update(PAGE).digest("hex");
  test.each([
    ["by mail and place", () => `/mails/${first}/files/0`],
    ["by its hash", () => `/files/${hash}`],
  ])("is saved %s, never opened", async (_, path) => {
    const response = await app.request(path());
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(PAGE))).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="Reponse _b_.html"; filename*=UTF-8''R%C3%A9ponse%20_b_.html`,
      "content-length": String(PAGE.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "cache-control": "private, no-store",
    });
  });

  test("is listed on the council's page with its size, kind and warnings", async () => {
    const page = await (await app.request(`/councils/${council}`)).text();
    expect(page).toContain(`href="/mails/${first}/files/0"`);
    expect(page).toContain("Réponse &lt;b&gt;.html");
    expect(page).toMatch(/<td>html<\/td><td class="number">\d+ bytes<\/td>/);
    expect(page).toMatch(/figures\.xlsx[\s\S]*<td class="warn">[^<–]+<\/td>/);
  });

  test.each([["/mails/4711/files/0"], ["/mails/1/files/99"], [`/files/${"0".repeat(64)}`], ["/files/abc"], ["/files/..%2fetc"]])(
    "%s is not there",
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );
});
