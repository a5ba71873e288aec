/**
 * What being safe costs: the same ready-made mails to the same local server by a bare pooled nodemailer, and through
 * the outbox with a durable commit before and after every mail.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import nodemailer from "nodemailer";
import { openDatabase } from "../../src/adapters/postgres/database.js";
import { migrate } from "../../src/adapters/postgres/migrate.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { startEmbeddedServer } from "../../src/adapters/postgres-server/embedded-server.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { tokenOf } from "../../src/message/token.js";
import { deliverLetters } from "../../src/operations/deliver-letters.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import type { NewLetter, RequestRow, Store } from "../../src/ports.js";
import { randomOf } from "../generator/random.js";
import { heardLog } from "../support/heard-log.js";
import { SinkProgram } from "../support/sink-program.js";
import { startSmtpSink } from "../support/smtp-sink.js";
import { medianOf } from "./timing.js";

export const summary =
  "letters a second through the outbox, against a bare pooled nodemailer (--letters N, --rounds N, --connections N, --apart)";

const clock = { now: () => new Date().toISOString() };
const sender = { name: "A Person", address: "survey@us.example", plusAddress: true };
const QUESTION = "How many parking machines does the council own, and when was each of them last replaced? ";

/** Queues the requests of one more wave and gives them as they were committed. */
async function queueWave(store: Store, wave: number, letters: number): Promise<readonly NewLetter[]> {
  const { requests } = await openSurvey(
    { store, newToken: () => tokenOf(tokens++) },
    {
      key: "bench",
      wave,
      title: "Bench",
      questionnaire: { title: "Bench", questions: [{ id: "Q1", text: QUESTION, group: false }], choiceLists: {} },
      councils: Array.from({ length: letters }, (_, index) => ({
        name: `Council ${index}`,
        email: `foi@council${index}.example`,
        nation: "England" as const,
        code: `C${index}`,
        domains: [],
        cc: [],
        reference: null,
        notes: "",
        extra: {},
      })),
    },
  );
  const deps = {
    store,
    post: { compose: composeMail },
    clock,
    log: heardLog(),
    sender,
    renderRequest: (request: RequestRow) => ({ subject: `A request [${request.token}]`, body: `${QUESTION}\n`.repeat(60) }),
  };
  await queueRequests(deps, planRequests(deps, requests, []));
  return store.letters(requests.map(({ id }) => id));
}
let tokens = 0;

/** Counts the letters that are durably being sent: those that a kill at the worst moment would leave in doubt. */
function inDoubt(store: Store): { readonly store: Store; most(): number } {
  let [now, most] = [0, 0];
  const change = (by: number): void => {
    now += by;
    most = Math.max(most, now);
  };
  return {
    store: {
      ...store,
      async claimLetters(sender, at, options) {
        const letters = await store.claimLetters(sender, at, options);
        change(letters.length - (options.settle?.length ?? 0));
        return letters;
      },
      async settleLetters(outcomes) {
        await store.settleLetters(outcomes);
        change(-outcomes.length);
      },
    },
    most: () => most,
  };
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { letters: { type: "string" }, rounds: { type: "string" }, connections: { type: "string" }, apart: { type: "boolean" } },
  });
  const letters = Number(values.letters ?? 300);
  const rounds = Number(values.rounds ?? 9);
  const connections = Number(values.connections ?? 5);
  const folder = mkdtempSync(join(tmpdir(), "rr-bench-"));
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer({ dataDir: join(folder, "postgres") });
  const { host, port, user, database: name } = server;
  const address = { host, port, user, database: name, ssl: false } as const;
  const database = openDatabase(address, heardLog());
  await migrate(database.pool, resolve("src/adapters/postgres/migrations"));
  const store = postgresStore(database.db);
  const lock = await takeSenderLock(database.pool, 4_711);
  // In this process its work is part of both; in one of its own (--apart) there are three programs on the machine's cores.
  const sink = values.apart === true ? await SinkProgram.start() : await startSmtpSink();
  const post = openPost(sink.settings, { clock, log: heardLog(), connections, lettersEach: Number.POSITIVE_INFINITY });
  const bare = nodemailer.createTransport({
    pool: true,
    host: sink.settings.host,
    port: sink.settings.port,
    ignoreTLS: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    auth: { user: sink.settings.user, pass: sink.settings.password },
  });
  const random = randomOf(20_260_301);
  const times = { bare: [] as number[], outbox: [] as number[] };
  /** Processor time of this process, in milliseconds; the mail server's is in it unless it is apart. */
  const work = { bare: [] as number[], outbox: [] as number[] };
  const doubts: number[] = [];
  const warmUp = 2;
  let size = 0;
  try {
    for (let round = 0; round < rounds + warmUp; round++) {
      const waiting = await queueWave(store, round + 1, letters);
      size = waiting[0]?.raw.length ?? 0;
      for (const variant of random.shuffled(["bare", "outbox"] as const)) {
        const doubt = inDoubt(store);
        const before = process.cpuUsage();
        const began = process.hrtime.bigint();
        if (variant === "bare") {
          await Promise.all(
            waiting.map(({ envelopeFrom, to, raw }) =>
              bare.sendMail({ envelope: { from: envelopeFrom, to: [...to] }, raw: Buffer.from(raw) }),
            ),
          );
        } else {
          const counts = await deliverLetters({
            store: doubt.store,
            post,
            mailbox: null,
            clock,
            log: heardLog(),
            sender: lock.sender,
            brake: 0.2,
          });
          if (counts.sent !== letters) throw new Error(`${counts.sent} of ${letters} letters were sent`);
        }
        if ("clear" in sink) sink.clear();
        const took = Number(process.hrtime.bigint() - began) / 1e6;
        const { user, system } = process.cpuUsage(before);
        if (round < warmUp) continue;
        times[variant].push(took);
        work[variant].push((user + system) / 1e3);
        if (variant === "outbox") doubts.push(doubt.most());
      }
    }
    const [bareMs, outboxMs] = [medianOf(times.bare), medianOf(times.outbox)];
    const rate = (ms: number): string => `${Math.round((letters / ms) * 1_000)}/s`.padStart(8);
    const settings = (
      await database.pool.query<{ fsync: string; sync: string }>(
        "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync",
      )
    ).rows[0];
    console.log(
      `${letters} letters of ${Math.round(size / 1024)} KB, ${connections} connections, ${rounds} rounds in shuffled order, medians; fsync ${settings?.fsync}, synchronous_commit ${settings?.sync}`,
    );
    console.log(`bare pooled nodemailer  ${rate(bareMs)}`);
    console.log(`through the outbox      ${rate(outboxMs)}   ${(bareMs / outboxMs).toFixed(2)} of bare (at least 0.65 wanted)`);
    // On a machine that others use as well the rates above say as much of them as of us.
    const perLetter = (ms: readonly number[]): string => (medianOf([...ms]) / letters).toFixed(3);
    const [bareWork, outboxWork] = [perLetter(work.bare), perLetter(work.outbox)];
    console.log(
      `processor time a letter ${bareWork} and ${outboxWork} ms: ${(Number(bareWork) / Number(outboxWork)).toFixed(2)}; at most ${medianOf(doubts)} letters in doubt if killed`,
    );
  } finally {
    bare.close();
    await post.close();
    await sink.stop();
    await lock.release();
    await database.close();
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
}
