/**
 * The workers: which jobs each takes and what the schedules are. Work itself is in the operations; a worker may be
 * started several times, on several machines, against the same database.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Roundrobin } from "./compose.js";
import { faultMessage, RoundrobinError } from "./errors.js";
import { applyLetterRules } from "./operations/apply-letter-rules.js";
import { deliverLetters } from "./operations/deliver-letters.js";
import { fetchMail } from "./operations/fetch-mail.js";
import { officeTimes } from "./operations/office-times.js";
import type { Queued } from "./operations/queue-letter.js";
import { readReplies } from "./operations/read-replies.js";
import { receiveMail } from "./operations/receive-mail.js";
import { remindResearcher } from "./operations/remind-researcher.js";
import { respaceLetters } from "./operations/respace-letters.js";
import { sweep } from "./operations/sweep.js";
import type { Waker, WatchedMailbox } from "./ports.js";

export const WORKERS = ["mailbox", "replies", "letters", "clock", "web"] as const;
export type WorkerName = (typeof WORKERS)[number];

/** How often letters whose hour has come are looked for, and how often the sweep runs. */
const LETTERS_EVERY_MS = 30_000;
const SWEEP_EVERY_MS = 60_000;

interface Running {
  close(): Promise<void>;
}

/** @throws RoundrobinError WRONG_USE naming the workers there are */
export function workerNames(names: readonly string[]): readonly WorkerName[] {
  return names.map((name) => {
    const known = WORKERS.find((worker) => worker === name);
    if (known === undefined) throw new RoundrobinError("WRONG_USE", `there is no worker "${name}"; the workers are ${WORKERS.join(", ")}`);
    return known;
  });
}

/** What no short wait will cure (a password was changed) is said, and tried again at the pace of the poll; the other workers go on. */
async function keepWatching(
  { log, folder }: Pick<Roundrobin, "log" | "folder">,
  mailbox: WatchedMailbox,
  onNew: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await mailbox.watch(onNew, signal);
    } catch (fault) {
      log.error({ mailbox: mailbox.name, fault: faultMessage(fault) }, "the mailbox cannot be watched; it is tried again later");
      await sleep(folder.settings.pollMinutes * 60_000, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function startMailbox(roundrobin: Roundrobin): Promise<Running> {
  const [queue, store, mailbox] = await Promise.all([roundrobin.queue(), roundrobin.store(), roundrobin.mailbox()]);
  const worker = await queue.work(
    "fetch-mail",
    async () => {
      await store.exclusively(`mailbox ${mailbox.name}`, () => fetchMail({ ...roundrobin, store, mailbox, waker: queue }));
    },
    { concurrency: 1 },
  );
  await queue.every("poll", roundrobin.folder.settings.pollMinutes * 60_000, "fetch-mail");
  const stop = new AbortController();
  const watching = keepWatching(roundrobin, mailbox, () => queue.add("fetch-mail", []), stop.signal);
  return {
    async close() {
      stop.abort();
      await watching;
      await worker.close();
    },
  };
}

async function startReplies(roundrobin: Roundrobin): Promise<Running> {
  const [queue, store] = await Promise.all([roundrobin.queue(), roundrobin.store()]);
  const receiving = await queue.work(
    "receive-mail",
    async (ids) => {
      for (const id of ids) await receiveMail({ ...roundrobin, store, waker: queue }, id);
    },
    { concurrency: 2 },
  );
  const reading = await queue.work(
    "read-replies",
    async (ids) => {
      for (const id of ids) await readReplies({ ...roundrobin, store }, id);
    },
    { concurrency: 1 },
  );
  return { close: async () => void (await Promise.all([receiving.close(), reading.close()])) };
}

async function startLetters(roundrobin: Roundrobin): Promise<Running> {
  const [queue, store, post, mailbox] = await Promise.all([
    roundrobin.queue(),
    roundrobin.store(),
    roundrobin.post(),
    roundrobin.mailboxIfSet(),
  ]);
  // Requests whose time passed while nothing ran are spread anew: they must not all leave at the start.
  const [{ survey }, calendar] = await Promise.all([roundrobin.survey(), roundrobin.calendar()]);
  const { pacePerHour, pace } = roundrobin.folder.settings;
  await respaceLetters({ ...roundrobin, store }, survey.id, (domains) =>
    Promise.resolve(
      officeTimes(calendar, domains.length, pacePerHour, roundrobin.clock.now(), { domains, apartMinutes: pace.sameDomainMinutes }),
    ),
  );
  const worker = await queue.work(
    "deliver-letters",
    async (_ids, { signal }) => {
      await deliverLetters({ ...roundrobin, store, post, mailbox, sender: await roundrobin.sender() }, { signal });
    },
    { concurrency: 1 },
  );
  await queue.every("letters", LETTERS_EVERY_MS, "deliver-letters");
  return worker;
}

/** Queues the letters that the rules of survey.yaml call for today; none while no rule is on. */
export async function applyRules(roundrobin: Roundrobin, waker: Waker): Promise<Queued> {
  const { rules, pacePerHour } = roundrobin.folder.settings;
  if (!rules.remindBeforeDue && !rules.chaseOverdue && !rules.retrySoftBounces) return { queued: [], leftOut: [] };
  const [deps, { requests }] = await Promise.all([roundrobin.letterDeps(), roundrobin.survey()]);
  const timesFor = (count: number): Promise<readonly string[]> =>
    Promise.resolve(officeTimes(deps.calendar, count, pacePerHour, deps.clock.now()));
  return applyLetterRules({ ...deps, waker, timesFor }, rules, requests);
}

async function startClock(roundrobin: Roundrobin): Promise<Running> {
  const [queue, store, open] = await Promise.all([roundrobin.queue(), roundrobin.store(), roundrobin.survey()]);
  const { reminders } = roundrobin.folder.settings;
  const sweeping = await queue.work("sweep", async () => void (await sweep({ ...roundrobin, store, waker: queue })), { concurrency: 1 });
  const daily = await queue.work(
    "daily",
    async () => {
      await applyRules(roundrobin, queue);
      await remindResearcher(
        {
          ...roundrobin,
          store,
          calendar: await roundrobin.calendar(),
          post: await roundrobin.post(),
          waker: queue,
          settings: roundrobin.folder.settings,
        },
        open.survey,
      );
    },
    { concurrency: 1 },
  );
  const [hour = "8", minute = "30"] = reminders.at.split(":");
  // Every day: rules do not rest when the researcher does; whether it is a day for the reminder is asked in the job.
  await queue.schedule("daily", `0 ${Number(minute)} ${Number(hour)} * * *`, "daily");
  await queue.every("sweep", SWEEP_EVERY_MS, "sweep");
  await queue.add("sweep", []);
  // Nobody may have been running when its hour came today; done twice it changes nothing.
  await queue.add("daily", []);
  return { close: async () => void (await Promise.all([sweeping.close(), daily.close()])) };
}

/** Serves the pages; the address is in the log. */
export async function startWeb(
  roundrobin: Roundrobin,
  port = roundrobin.folder.environment.web.port,
): Promise<Running & { readonly url: string }> {
  const [{ serve }, { webApp }, { isThisMachine }, store, calendar, open] = await Promise.all([
    import("@hono/node-server"),
    import("./web/web-app.js"),
    import("./web/filing-routes.js"),
    roundrobin.store(),
    roundrobin.calendar(),
    roundrobin.survey(),
  ]);
  const { host } = roundrobin.folder.environment.web;
  const app = webApp({
    ...roundrobin,
    store,
    calendar,
    dueSoonDays: roundrobin.folder.settings.reminders.dueSoonDays,
    remindBeforeDue: roundrobin.folder.settings.rules.remindBeforeDue,
    survey: open.survey,
    writable: isThisMachine(host),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const url = `http://${host.includes(":") ? `[${host}]` : host}:${address.port}/`;
      roundrobin.log.info({ address: url }, "web pages are up");
      resolve({
        url,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (cause: Error & { code?: string }) =>
      reject(
        new RoundrobinError(
          "SETTINGS_INVALID",
          cause.code === "EADDRINUSE"
            ? `${host}:${port} is taken by another program; set ROUNDROBIN_WEB=127.0.0.1:PORT`
            : `the web pages cannot be served at ${host}:${port}: ${cause.message}`,
          { cause },
        ),
      ),
    );
  });
}

const START: Readonly<Record<WorkerName, (roundrobin: Roundrobin) => Promise<Running>>> = {
  mailbox: startMailbox,
  replies: startReplies,
  letters: startLetters,
  clock: startClock,
  web: startWeb,
};

/** Starts the named workers; closing drains what is under way. */
export async function startWorkers(roundrobin: Roundrobin, names: readonly WorkerName[]): Promise<Running> {
  const running: Running[] = [];
  const close = async (): Promise<void> => {
    const faults: unknown[] = [];
    for (const worker of running.splice(0).reverse()) await worker.close().catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw faults[0];
  };
  try {
    for (const name of names) {
      running.push(await START[name](roundrobin));
      roundrobin.log.info({ worker: name }, "worker started");
    }
  } catch (fault) {
    await close();
    throw fault;
  }
  return { close };
}
