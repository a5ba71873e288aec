/**
 * The queue only wakes workers. Wiped in the middle, it loses nothing: the sweep asks the database what is not done.
 * And several workers at once, each with a connection of its own, do nothing twice.
 */
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { openQueue } from "../../src/adapters/queue/open-queue.js";
import type { JobQueue as FullQueue } from "../../src/adapters/queue/queue-port.js";
import { tokenOf } from "../../src/message/token.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { readReplies } from "../../src/operations/read-replies.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { sweep } from "../../src/operations/sweep.js";
import type { Store } from "../../src/ports.js";
import { testPostgres } from "../support/postgres.js";
import { until } from "../support/program.js";
import { startRedis, type TestRedis } from "../support/redis.js";
import { requireService } from "../support/service.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NOW = "2026-09-10T10:00:00.000Z";
const clock = { now: () => NOW };
const MAILS = 40;

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
  await (await redis)?.stop();
});
const postgres = testPostgres();
const redisBinary = requireService("Redis", "redis-server");
let redis: Promise<TestRedis> | null = null;

type Connection = Awaited<ReturnType<typeof postgres.freshDatabase>>;
const backends: [string, (connection: Connection) => Promise<FullQueue>][] = [
  ["PostgreSQL", (connection) => openQueue({ kind: "postgres", pool: connection })],
];
if (redisBinary !== null) {
  backends.push([
    "Redis",
    async (connection) =>
      openQueue({ kind: "redis", url: (await (redis ??= startRedis(redisBinary))).url, namespace: connection.database }),
  ]);
}

/** A database with one asked council and `MAILS` kept replies that nobody has received. */
async function keptMails(connection: Connection): Promise<{ store: Store; request: number }> {
  const database = openDatabase(connection, quiet);
  closers.push(() => database.close());
  const store = postgresStore(database.db);
  const { requests } = await openSurvey(
    { store, newToken: () => tokenOf(4711) },
    {
      key: "hedges",
      wave: 1,
      title: "Hedges",
      questionnaire: {
        title: "Hedges",
        questions: [{ id: "Q1", text: "How many hedges does the council look after?", group: false, type: "number" }],
        choiceLists: {},
      },
      councils: [
        {
          name: "Elm Council",
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
  const mails = Array.from({ length: MAILS }, (_, index) => ({
    uid: index + 1,
    uidValidity: 1,
    internalDate: NOW,
    source: Buffer.from(
      [
        "From: FOI <foi@elm.example>",
        `To: survey+${(requests[0]?.token ?? "").slice(3).toLowerCase()}@us.example`,
        `Subject: Response, part ${index}`,
        `Message-ID: <${index}@elm.example>`,
        "",
        `Q1. How many hedges does the council look after?\r\n\r\n${index}`,
      ].join("\r\n"),
    ),
  }));
  await store.keepMail("box", mails, { uidValidity: 1, lastUid: MAILS }, NOW);
  return { store, request: requests[0]?.id ?? 0 };
}

describe.each(backends)("with the queue on %s", (_name, open) => {
  test("wiped in the middle, every mail is still received and read, once, by several workers", async () => {
    const connection = await postgres.freshDatabase();
    const { store, request } = await keptMails(connection);
    const deps = {
      store,
      clock,
      log: quiet,
      parseMail,
      readAttachments: () => Promise.resolve([]),
      routing: { ourAddresses: ["survey@us.example"] },
    };
    let received = 0;
    const queues = await Promise.all([open(connection), open(connection)]);
    const [first] = queues;
    const workers = await Promise.all(
      queues.flatMap((queue) => [
        queue.work(
          "receive-mail",
          async (ids) => {
            for (const id of ids) await receiveMail({ ...deps, waker: queue }, id);
            received++;
          },
          { concurrency: 2 },
        ),
        queue.work(
          "read-replies",
          async (ids) => {
            for (const id of ids) await readReplies(deps, id);
          },
          { concurrency: 1 },
        ),
      ]),
    );
    await sweep({ store, clock, waker: first as FullQueue, log: quiet });
    await until(
      () => received,
      (count) => count >= 10,
      "the first ten mails",
      30_000,
    );
    await first?.obliterate();
    await until(
      async () => {
        // What the clock worker does every minute.
        await sweep({ store, clock, waker: first as FullQueue, log: quiet });
        await new Promise((wake) => setTimeout(wake, 300));
        return [(await store.messages(request)).length, (await store.readings([request])).length];
      },
      ([messages, readings]) => messages === MAILS && readings === MAILS,
      `${MAILS} mails received and read`,
      60_000,
    );
    const events = (await store.events([request])).get(request) ?? [];
    expect(events.filter((event) => event.body.type === "response_received")).toHaveLength(MAILS);
    for (const worker of workers) await worker.close();
    for (const queue of queues) await queue.close();
  }, 120_000);
});
