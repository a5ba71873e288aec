import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  loadBankHolidays,
  loadCalendar,
  loadCurrentBankHolidays,
  readBankHolidays,
  saveBankHolidays,
  writeBankHolidays,
} from "../../../src/adapters/calendar/bank-holidays-file.js";
import { fetchBankHolidays } from "../../../src/adapters/calendar/holiday-feed.js";
import { holidaysVersion } from "../../../src/foi/bank-holidays.js";

const shipped = await loadBankHolidays("config/bank-holidays.json");
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});
/** A real server on a loopback port. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/bank-holidays.json`;
}

describe("fetching the list of bank holidays", () => {
  test("the published shape is read, with fields we do not know left aside", async () => {
    const feed = JSON.stringify(JSON.parse(writeBankHolidays(shipped)), (key, value: unknown) => (key === "notes" ? undefined : value));
    const url = await serve((_request, response) =>
      response.setHeader("content-type", "application/json").end(feed.replaceAll('"title"', '"bunting":true,"title"')),
    );
    expect(holidaysVersion(await fetchBankHolidays({ url }))).toBe(holidaysVersion(shipped));
  });

  test.each<[string, RequestListener, string, string]>([
    ["not there", (_q, response) => response.writeHead(503).end("busy"), "NOT_FOUND", "HTTP 503"],
    ["a login page of the network", (_q, response) => response.end("<html>Please log in</html>"), "SETTINGS_INVALID", "is not JSON"],
    [
      "another JSON",
      (_q, response) => response.end('{"england-and-wales":{"events":[]}}'),
      "SETTINGS_INVALID",
      "is no list of bank holidays",
    ],
    [
      "a day that is none",
      (_q, response) => response.end(writeBankHolidays(shipped).replace('"2026-01-01"', '"2026-02-30"')),
      "SETTINGS_INVALID",
      "should be a day that exists",
    ],
    [
      "cut off",
      (_q, response) => void response.writeHead(200, { "content-length": "9999" }).write("{", () => response.destroy()),
      "NOT_FOUND",
      "could not be fetched",
    ],
    ["far too large", (_q, response) => response.end(" ".repeat(6_000_000)), "SETTINGS_INVALID", "larger than"],
    ["silent", () => undefined, "NOT_FOUND", "no answer in time"],
  ])("%s", async (_why, listener, code, message) => {
    const url = await serve(listener);
    await expect(fetchBankHolidays({ url, timeoutMs: 400 })).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    await expect(fetchBankHolidays({ url, timeoutMs: 400 })).rejects.toMatchObject({ message: expect.stringContaining(url) });
  });

  test("offline: one line that says what stays in use", async () => {
    const url = await serve(() => undefined);
    const server = servers.pop();
    server?.close();
    await expect(fetchBankHolidays({ url })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringMatching(/ECONNREFUSED.*the list on this machine stays in use/),
    });
  });
});

describe("the list in a file", () => {
  test("what is written is read back the same", () => {
    expect(readBankHolidays(writeBankHolidays(shipped), "again")).toEqual(shipped);
  });
  test("what was fetched is saved whole and used with the shipped list; nothing saved is no fault", async () => {
    const folder = await mkdtemp(join(tmpdir(), "holidays of "));
    try {
      const saved = join(folder, "data", "bank-holidays.json");
      expect(await loadCurrentBankHolidays("config/bank-holidays.json", saved)).toEqual(shipped);
      const royal = { date: "2027-09-13", title: "Bank holiday for the invented jubilee", notes: "" };
      const recent = shipped.scotland.filter((holiday) => holiday.date >= "2026");
      await saveBankHolidays(saved, { ...shipped, scotland: [...recent, royal] });
      const current = await loadCurrentBankHolidays("config/bank-holidays.json", saved);
      expect(current.scotland).toHaveLength(shipped.scotland.length + 1);
      expect(await readdir(join(folder, "data"))).toEqual(["bank-holidays.json"]);
      await writeFile(saved, "{");
      await expect(loadCurrentBankHolidays("config/bank-holidays.json", saved)).rejects.toMatchObject({ code: "SETTINGS_INVALID" });
      await expect(saveBankHolidays(join(saved, "under-a-file.json"), shipped)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
  test("a missing file is named", async () => {
    await expect(loadCalendar("config/none.json")).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("none.json"),
    });
    expect((await loadCalendar("config/bank-holidays.json")).to).toBe("2028-12-31");
  });
});
