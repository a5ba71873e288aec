import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { webApp } from "../../src/web/web-app.js";
import { HARTWELL, type LetterWorld, letterWorld } from "../operations/letter-world.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

let sink: SmtpSink;
let world: LetterWorld;
afterAll(async () => {
  await world.close();
  await sink.stop();
});
const postgres = testPostgres();
beforeAll(async () => {
  sink = await startSmtpSink();
  world = await letterWorld(await postgres.freshDatabase(), sink, [HARTWELL]);
  await world.ask();
}, 60_000);

test("a calendar program can subscribe to the dates due", async () => {
  const app = webApp({ ...world.deps, readAttachments: () => Promise.resolve([]), routing: { ourAddresses: [] } });
  const response = await app.request("/deadlines.ics");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const feed = await response.text();
  expect(feed).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(feed).toContain("SUMMARY:Hartwell Borough Council: reply due\r\n");
  expect(feed).toContain("DTSTART;VALUE=DATE:20260929\r\n");
});
