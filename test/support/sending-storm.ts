/**
 * Surveys sent through the real operations - store, outbox, post - while mail servers fail, senders are killed and the
 * database is restarted; and what the mail server holds of them afterwards.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { openMailbox } from "../../src/adapters/imap/mailbox.js";
import { type DatabaseAddress, openDatabase } from "../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { composeMail } from "../../src/adapters/smtp/compose-mail.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import type { SmtpFault } from "../../src/demo/servers/smtp-server.js";
import { RoundrobinError } from "../../src/errors.js";
import { tokenOf } from "../../src/message/token.js";
import { deliverLetters } from "../../src/operations/deliver-letters.js";
import { openSurvey } from "../../src/operations/open-survey.js";
import { notYetAsked, planRequests, queueRequests } from "../../src/operations/queue-requests.js";
import type { LetterState, Mailbox, RequestRow, Store } from "../../src/ports.js";
import type { SenderJob } from "./sender-program.js";
import { type SmtpSink, startSmtpSink } from "./smtp-sink.js";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const sender = { name: "A Person", address: "survey@us.example", plusAddress: true };
const BEGIN = Date.parse("2026-03-02T10:00:00.000Z");

/** Where the storm happens: a database of its own for each row. */
export interface StormGround {
  freshDatabase(): Promise<DatabaseAddress>;
  /** Stops the server at once; it comes back by itself. */
  restartDatabase(): Promise<void>;
}

export interface StormRow {
  readonly fault: string;
  readonly runs: number;
  readonly sentOnce: number;
  readonly refused: number;
  readonly unknown: number;
  /** Of the unknown ones, those that the mail server has. */
  readonly unknownTaken: number;
  readonly twice: number;
  /** The program says sent and the server has none, or says refused or waiting and the server has one. */
  readonly toldWrong: number;
}

interface Batch {
  readonly store: Store;
  readonly address: DatabaseAddress;
  readonly survey: number;
  readonly requests: readonly RequestRow[];
}

async function withBatch(ground: StormGround, letters: number, work: (batch: Batch) => Promise<StormRow>): Promise<StormRow> {
  const address = await ground.freshDatabase();
  const database = openDatabase(address, quiet);
  try {
    const store = postgresStore(database.db);
    let number = 0;
    const { survey, requests } = await openSurvey(
      { store, newToken: () => tokenOf(number++) },
      {
        key: "storm",
        wave: 1,
        title: "Storm",
        questionnaire: { title: "Storm", questions: [{ id: "Q1", text: "How many?", group: false }], choiceLists: {} },
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
    const now = new Date(BEGIN).toISOString();
    const deps = {
      store,
      post: { compose: composeMail },
      clock: { now: () => now },
      log: quiet,
      sender,
      renderRequest: ({ token }: RequestRow) => ({ subject: `A request [${token}]`, body: "How many?\n".repeat(20) }),
    };
    const queue = async (): Promise<void> => void (await queueRequests(deps, planRequests(deps, await notYetAsked(store, requests), [])));
    await queue();
    // Somebody types the command once more: nobody is queued again.
    await queue();
    return await work({ store, address, survey: survey.id, requests });
  } finally {
    await database.close();
  }
}

async function reckon(fault: string, { store, survey }: Batch, sink: SmtpSink): Promise<StormRow> {
  const letters = await store.outbox(survey);
  const of = (state: LetterState): typeof letters => letters.filter((letter) => letter.state === state);
  const taken = (letter: (typeof letters)[number]): number => sink.taken(letter.headerMessageId);
  return {
    fault,
    runs: letters.length,
    sentOnce: of("sent").filter((letter) => taken(letter) === 1).length,
    refused: of("refused").length,
    unknown: of("unknown").length,
    unknownTaken: of("unknown").filter((letter) => taken(letter) === 1).length,
    twice: letters.filter((letter) => taken(letter) > 1).length,
    toldWrong: letters.filter(
      (letter) =>
        (letter.state === "sent" && taken(letter) !== 1) ||
        letter.state === "sending" ||
        (["queued", "refused", "cancelled"].includes(letter.state) && taken(letter) !== 0),
    ).length,
  };
}

/** A mail server that fails each letter's first try in this way; later tries, where the program may try again, go well. */
export function mailServerFails(
  ground: StormGround,
  [name, fault]: readonly [string, SmtpFault],
  letters: number,
  { keepsSentCopies = false }: { readonly keepsSentCopies?: boolean } = {},
): Promise<StormRow> {
  return withBatch(ground, letters, async (batch) => {
    const met = new Set<string>();
    const mails = new MailStore();
    const account = mails.addAccount("rr", "secret");
    const sent = mails.folder(account, "Sent");
    const imap = await startImapServer(mails, () => new Date(BEGIN));
    const sink = await startSmtpSink({
      faultOf: ({ from }) => {
        if (met.has(from)) return null;
        met.add(from);
        return fault;
      },
      onMail: ({ raw }) => {
        if (keepsSentCopies && sent !== undefined) mails.add(sent, raw, new Date(BEGIN));
      },
    });
    let minutes = 0;
    const clock = { now: () => new Date(BEGIN + minutes * 60_000).toISOString() };
    const post = openPost(sink.settings, { clock, log: quiet, connections: 20, times: { silence: 250 } });
    const mailbox: Mailbox | null = keepsSentCopies
      ? await openMailbox(
          { host: "127.0.0.1", port: imap.port, secure: false, user: "rr", password: "secret", mailbox: "INBOX", allowInsecure: false },
          quiet,
        )
      : null;
    const database = openDatabase(batch.address, quiet);
    const lock = await takeSenderLock(database.pool, 77);
    try {
      // Each pass an hour later: what was put off is due again.
      for (let pass = 0; pass < 400 && (await batch.store.waitingLetters(batch.survey)).count > 0; pass++) {
        await deliverLetters({ store: batch.store, post, mailbox, clock, log: quiet, sender: lock.sender }).catch((thrown: unknown) => {
          if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
        });
        minutes += 60;
      }
    } finally {
      await lock.release();
      await database.close();
      await post.close();
      await mailbox?.close();
      await imap.close();
      await sink.stop();
    }
    return reckon(`${name}${keepsSentCopies ? ", Sent copies kept" : ""}`, batch, sink);
  });
}

async function startSender(job: SenderJob): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/sender-program.ts", JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(createInterface({ input: child.stdout }), "line");
  return child;
}

export interface ProcessStorm {
  /** Senders at work at the same time. */
  readonly senders: number;
  /** Kills, each of one sender at a random moment; another takes its place. */
  readonly kills: number;
  /** Restarts of the database in the middle. */
  readonly restarts?: number;
  /** 0..1, a new one at each call. */
  readonly random: () => number;
}

/** Senders as processes, killed with SIGKILL while they send. */
export function sendersAreKilled(ground: StormGround, name: string, letters: number, storm: ProcessStorm): Promise<StormRow> {
  return withBatch(ground, letters, async (batch) => {
    // Slow enough that a kill falls at every step of a letter.
    const sink = await startSmtpSink({ onMail: () => sleep(1 + storm.random() * 8) });
    const job: SenderJob = { database: batch.address, smtp: sink.settings, survey: batch.survey, connections: 3 };
    const running = new Set<ChildProcess>();
    const go = (child: ChildProcess): void => {
      running.add(child);
      child.stdin?.write("go\n");
    };
    try {
      const first = await Promise.all(Array.from({ length: storm.senders + storm.kills }, () => startSender(job)));
      const spare = first.splice(storm.senders);
      for (const child of first) go(child);
      let restarts = storm.restarts ?? 0;
      const perLetter = 7 / (3 * storm.senders);
      for (let kill = 0; kill < storm.kills; kill++) {
        await sleep(30 + storm.random() * ((letters * perLetter) / (storm.kills + 1)));
        const [victim] = running;
        if (victim !== undefined && victim.exitCode === null) {
          const ended = once(victim, "exit");
          victim.kill("SIGKILL");
          await ended;
          running.delete(victim);
        }
        const next = spare.pop();
        if (next !== undefined) go(next);
        if (restarts-- > 0) await ground.restartDatabase();
      }
      for (; restarts > 0; restarts--) {
        await sleep(100 + storm.random() * 200);
        await ground.restartDatabase();
      }
      await Promise.all([...running].map((child) => (child.exitCode === null ? once(child, "exit") : Promise.resolve([]))));
    } finally {
      for (const child of running) if (child.exitCode === null) child.kill("SIGKILL");
    }
    await sleep(100);
    await sink.stop();
    return reckon(name, batch, sink);
  });
}
