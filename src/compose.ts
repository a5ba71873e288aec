/**
 * Puts the product together from its settings. The only place that knows which adapter stands behind which port.
 * Everything is opened when it is first asked for and closed in the opposite order: `status` never touches a mail
 * server, `check --offline` never a database.
 */
import { createHash, randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SenderLock } from "./adapters/postgres/sender-lock.js";
import { readCouncils } from "./adapters/settings/councils-file.js";
import { type Environment, readEnvironment, type SettingsProblem, VARIABLES } from "./adapters/settings/environment.js";
import type { CouncilsReport } from "./adapters/settings/match-councils.js";
import { readSurveyFile, type SurveySettings } from "./adapters/settings/survey-file.js";
import { systemClock } from "./adapters/system-clock.js";
import { faultMessage, RoundrobinError } from "./errors.js";
import type { Authority } from "./foi/authority.js";
import { type Calendar, makeCalendar } from "./foi/calendar.js";
import { type MergedHolidays, mergeHolidays } from "./foi/merge-holidays.js";
import type { DigestFacts } from "./letters/digest.js";
import { DECLARED_KEYS, LETTER_TEMPLATES, type LetterTemplate, type RequestFacts } from "./letters/facts.js";
import type { RoutingConfig } from "./message/routing.js";
import { TOKEN_SPACE, tokenOf } from "./message/token.js";
import { answerFormFiles, type FormFiles } from "./operations/answer-form-files.js";
import type { Finding } from "./operations/check-survey.js";
import type { Rendered } from "./operations/compose-letter.js";
import type { BundledFile, LetterDeps } from "./operations/letter-deps.js";
import { type OpenSurvey, openSurvey } from "./operations/open-survey.js";
import { packageRoot } from "./package-root.js";
import type { CheckSender, Clock, DatasetTable, JobQueue, Log, ParseMail, Post, ReadAttachments, Store, WatchedMailbox } from "./ports.js";
import type { Questionnaire } from "./questionnaire/questionnaire.js";

export interface Folder {
  readonly folder: string;
  readonly settings: SurveySettings;
  readonly councils: readonly Authority[];
  readonly environment: Environment;
  readonly warnings: readonly SettingsProblem[];
}

export interface Roundrobin {
  readonly folder: Folder;
  readonly log: Log;
  readonly clock: Clock;
  calendar(): Promise<Calendar>;
  store(): Promise<Store>;
  /** The survey in the database, councils enrolled. */
  survey(): Promise<OpenSurvey>;
  post(): Promise<Post>;
  mailbox(): Promise<WatchedMailbox & { has(headerMessageId: string): Promise<boolean> }>;
  /** Null when no IMAP_URL is set. */
  mailboxIfSet(): Promise<WatchedMailbox | null>;
  queue(): Promise<JobQueue>;
  /** Makes the bytes of a mail; needs no server. */
  composer(): Promise<Post["compose"]>;
  /** The request's template, the folder's own or the shipped one, checked before it is used. */
  requestRenderer(): Promise<(facts: RequestFacts) => Rendered>;
  /** The answer form that requests carry; null when the survey has none. */
  formFiles(questionnaire: Questionnaire): Promise<FormFiles | null>;
  /** Any letter from its template, the folder's own or the shipped one. */
  renderLetter(template: LetterTemplate, facts: object): Promise<Rendered>;
  writeZip(files: readonly BundledFile[]): Promise<Uint8Array>;
  /** Everything that drafts the letters that follow the request; needs no mail server. */
  letterDeps(): Promise<LetterDeps>;
  /** The list in use and the one that GOV.UK publishes, merged; and how to keep it. */
  fetchHolidays(
    url: string | undefined,
  ): Promise<MergedHolidays & { readonly before: Calendar; readonly after: Calendar; keep(): Promise<string> }>;
  /** Tries the servers as they will be used; changes nothing and never throws. */
  checkPost(): Promise<readonly Finding[]>;
  checkMailbox(): Promise<readonly Finding[]>;
  /** Every letter's template against the names it may use, and tried out on sample facts. */
  checkTemplates(): Promise<readonly Finding[]>;
  /** Text and html of the researcher's daily mail. */
  renderDigest(facts: DigestFacts): Promise<{ readonly text: string; readonly html: string }>;
  /** Writes the dataset's tables to a folder in the named formats. */
  writeDataset(folder: string, title: string, tables: readonly DatasetTable[], formats: readonly string[]): Promise<readonly string[]>;
  /** Waits in real time, whatever the clock says. */
  wait(milliseconds: number): Promise<void>;
  /** The share of the last letters that may fail before the batch stops. */
  readonly brake: number;
  /** This process as a sender of letters, see `sender-lock.ts`; another number once the database dropped the first. */
  sender(): Promise<number>;
  parseMail: ParseMail;
  /** Null when survey.yaml switches it off. */
  readonly checkSender: CheckSender | null;
  readAttachments: ReadAttachments;
  readonly routing: RoutingConfig;
  close(): Promise<void>;
}

/** What `demo` and tests replace. */
export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Level of the log when ROUNDROBIN_LOG says none. */
  readonly logLevel?: string;
}

/** Reads the survey folder; every problem at once. */
export function readFolder(
  folder: string,
  given?: Readonly<Record<string, string | undefined>>,
): {
  folder: Folder | null;
  /** What can be looked at further although something in the folder is wrong; null when `survey.yaml` itself is. */
  draft: Folder | null;
  problems: readonly SettingsProblem[];
} {
  const environment = given === undefined ? readEnvironment(folder) : readEnvironment(folder, given);
  const survey = readSurveyFile(folder);
  const list = readCouncils(folder);
  const problems = [...environment.problems, ...survey.problems, ...list.problems];
  const errors = problems.filter((problem) => problem.severity === "error");
  if (survey.settings === null) return { folder: null, draft: null, problems };
  const draft = { folder, settings: survey.settings, councils: list.councils, environment, warnings: problems };
  return { folder: errors.length > 0 ? null : draft, draft, problems };
}

/** The folder's list of councils against the register; `write` adds codes and nations to it. */
export async function matchCouncils(folder: string, write: boolean): Promise<CouncilsReport> {
  return (await import("./adapters/settings/match-councils.js")).matchCouncilsFile(folder, write);
}

/** @throws RoundrobinError SETTINGS_INVALID naming every problem, one a line */
export function requireFolder(folder: string, given?: Readonly<Record<string, string | undefined>>): Folder {
  const read = readFolder(folder, given);
  if (read.folder !== null) return read.folder;
  const errors = read.problems.filter((problem) => problem.severity === "error");
  throw new RoundrobinError("SETTINGS_INVALID", errors.map((problem) => `${problem.where}: ${problem.what}`).join("\n"));
}

/** One name for one database, the same on every machine that shares it: surveys on one Redis must not mix up their ids. */
function databaseName(environment: Environment): string {
  const url = environment.databaseUrl === null ? null : new URL(environment.databaseUrl);
  const place = url === null ? environment.dataFolder : `${url.hostname}:${url.port || "5432"}${url.pathname}`.toLowerCase();
  return `roundrobin-${createHash("sha256").update(place).digest("hex").slice(0, 12)}`;
}

const SEVERITY = { fine: "fine", doubt: "warning", trouble: "error" } as const;
const serverFindings = (
  where: string,
  found: readonly { readonly level: keyof typeof SEVERITY; readonly message: string }[],
): readonly Finding[] => found.map(({ level, message }) => ({ where, what: message, severity: SEVERITY[level] }));

/** Opens nothing yet. */
export async function compose(folder: Folder, overrides: Overrides = {}): Promise<Roundrobin> {
  const { environment, settings } = folder;
  const { openLog } = await import("./adapters/log/pino-log.js");
  const log = overrides.log ?? openLog(environment.logLevel ?? overrides.logLevel ?? "warn");
  const clock = overrides.clock ?? systemClock(environment.startAt);
  const closers: (() => Promise<void>)[] = [];
  const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
    let opened: Promise<T> | undefined;
    return () => (opened ??= open());
  };

  const databaseAddress = once(async () => {
    if (environment.databaseUrl !== null) return { url: environment.databaseUrl };
    const { startEmbeddedServer } = await import("./adapters/postgres-server/embedded-server.js");
    const server = await startEmbeddedServer({
      dataDir: join(environment.dataFolder, "postgres"),
      log: (message, fields) => log.info(fields ?? {}, message),
    });
    closers.push(() => server.release());
    return { host: server.host, port: server.port, user: server.user, database: server.database, ssl: false as const };
  });

  const database = once(async () => {
    const address = await databaseAddress();
    const { openDatabase } = await import("./adapters/postgres/database.js");
    const { migrate } = await import("./adapters/postgres/migrate.js");
    const opened = openDatabase(address, log);
    closers.push(() => opened.close());
    const { applied } = await migrate(opened.pool, join(packageRoot(), "src/adapters/postgres/migrations"));
    if (applied.length > 0) log.info({ applied }, "database brought up to date");
    return opened;
  });
  const store = once(async () => {
    const { postgresStore } = await import("./adapters/postgres/store.js");
    return postgresStore((await database()).db);
  });
  /** The list that `holidays update` keeps goes before the shipped one. */
  const keptHolidays = join(environment.dataFolder, "bank-holidays.json");
  const holidays = once(async () => {
    const { loadBankHolidays } = await import("./adapters/calendar/bank-holidays-file.js");
    return loadBankHolidays(existsSync(keptHolidays) ? keptHolidays : join(packageRoot(), "config/bank-holidays.json"));
  });
  const calendar = once(async () => makeCalendar(await holidays()));
  const survey = once(async () =>
    openSurvey(
      { store: await store(), newToken: () => tokenOf(randomInt(TOKEN_SPACE)) },
      { key: settings.key, wave: settings.wave, title: settings.title, questionnaire: settings.questionnaire, councils: folder.councils },
    ),
  );
  const missing = (name: "SMTP_URL" | "IMAP_URL"): RoundrobinError =>
    new RoundrobinError("SETTINGS_INVALID", `${name} is not set; put it into ${join(folder.folder, ".env")} (${VARIABLES[name]})`);
  const post = once(async () => {
    if (environment.smtp === null) throw missing("SMTP_URL");
    const { openPost } = await import("./adapters/smtp/post.js");
    const opened = openPost(environment.smtp, { clock, log });
    closers.push(() => opened.close());
    return opened;
  });
  const mailbox = once(async () => {
    if (environment.imap === null) throw missing("IMAP_URL");
    const { openMailbox } = await import("./adapters/imap/mailbox.js");
    const opened = await openMailbox(environment.imap, log);
    closers.push(() => opened.close());
    return opened;
  });
  const queue = once(async () => {
    const [{ openQueue }, address] = await Promise.all([import("./adapters/queue/open-queue.js"), databaseAddress()]);
    const place =
      environment.redisUrl === null
        ? { kind: "postgres" as const, pool: "url" in address ? { connectionString: address.url } : address }
        : { kind: "redis" as const, url: environment.redisUrl, namespace: databaseName(environment) };
    const opened = await openQueue(place, {
      onFault: (fault) =>
        log.warn(
          {
            fault: fault.type,
            kind: fault.kind,
            ...("ids" in fault ? { ids: fault.ids } : {}),
            ...("cause" in fault ? { cause: faultMessage(fault.cause) } : {}),
          },
          "trouble in the queue; the sweep brings back what is not done",
        ),
    });
    closers.push(() => opened.close());
    return opened;
  });
  let lock: Promise<SenderLock> | null = null;
  const takeLock = async (): Promise<SenderLock> => {
    const { takeSenderLock } = await import("./adapters/postgres/sender-lock.js");
    const taken = await takeSenderLock((await database()).pool, randomInt(1, 2 ** 31 - 1));
    closers.push(() => taken.release());
    return taken;
  };
  const sender = async (): Promise<number> => {
    const before = await lock?.catch(() => null);
    if (before?.held() === true) return before.sender;
    lock = takeLock();
    return (await lock).sender;
  };

  const requestTemplate = once(async () => {
    const { loadTemplate, loadTemplateFile } = await import("./adapters/templates/template-files.js");
    return settings.template === null ? loadTemplate("request", templateFolders) : loadTemplateFile(settings.template);
  });

  const letterTemplate = async (template: LetterTemplate): Promise<{ readonly name: string; readonly source: string }> =>
    template === "request"
      ? requestTemplate()
      : (await import("./adapters/templates/template-files.js")).loadTemplate(template, templateFolders);

  const { address } = settings.sender;
  /** A template in the survey folder goes before the shipped one of the same name. */
  const templateFolders = [join(folder.folder, "templates"), join(packageRoot(), "templates")];
  const composer = async (): Promise<Post["compose"]> => (await import("./adapters/smtp/compose-mail.js")).composeMail;
  const parseMail: ParseMail = async (raw) => (await import("./adapters/mime/parse-mail.js")).parseMail(raw);
  /** One for the whole run: it remembers what it asked, and whether anybody answered. */
  const senders = once(async () => {
    const [{ senderCheck }, { openNameService }] = await Promise.all([
      import("./adapters/sender-check/check-sender.js"),
      import("./adapters/sender-check/name-service.js"),
    ]);
    return senderCheck(openNameService());
  });
  const renderLetter = async (template: LetterTemplate, facts: object): Promise<Rendered> => {
    const [{ renderLetter: render }, { name, source }] = await Promise.all([
      import("./adapters/templates/render-letter.js"),
      letterTemplate(template),
    ]);
    return render(name, source, facts);
  };
  const writeZip = async (files: readonly BundledFile[]): Promise<Uint8Array> =>
    (await import("./adapters/archive/write-zip.js")).writeZip(files);
  return {
    folder,
    log,
    clock,
    calendar,
    store,
    survey,
    renderLetter,
    writeZip,
    letterDeps: async () => ({
      store: await store(),
      calendar: await calendar(),
      clock,
      log,
      parseMail,
      post: { compose: await composer() },
      sender: settings.sender,
      survey: (await survey()).survey,
      intro: settings.intro,
      dueSoonDays: settings.reminders.dueSoonDays,
      remindBeforeDue: settings.rules.remindBeforeDue,
      renderLetter,
      writeZip,
    }),
    post,
    mailbox,
    mailboxIfSet: async () => (environment.imap === null ? null : mailbox()),
    queue,
    wait: (milliseconds) => sleep(milliseconds),
    brake: settings.pace.brake,
    sender,
    composer,
    requestRenderer: once(async () => {
      const [{ renderLetter }, { name, source }] = await Promise.all([import("./adapters/templates/render-letter.js"), requestTemplate()]);
      return (facts) => renderLetter(name, source, facts);
    }),
    formFiles: async (questionnaire) =>
      answerFormFiles(settings.form, questionnaire, {
        docx: async (form) => (await import("./adapters/form/write-form-docx.js")).writeFormDocx(form),
        xlsx: async (form) => (await import("./adapters/form/write-form-xlsx.js")).writeFormXlsx(form),
      }),
    fetchHolidays: async (url) => {
      const [{ fetchBankHolidays }, { writeBankHolidays }, { mkdir, writeFile }] = await Promise.all([
        import("./adapters/calendar/holiday-feed.js"),
        import("./adapters/calendar/bank-holidays-file.js"),
        import("node:fs/promises"),
      ]);
      const merged = mergeHolidays(await holidays(), await fetchBankHolidays(url === undefined ? {} : { url }));
      const keep = async (): Promise<string> => {
        await mkdir(environment.dataFolder, { recursive: true });
        await writeFile(keptHolidays, writeBankHolidays(merged.list));
        return keptHolidays;
      };
      return { ...merged, before: await calendar(), after: makeCalendar(merged.list), keep };
    },
    checkPost: async () => {
      if (environment.smtp === null) return [{ where: "SMTP_URL", what: missing("SMTP_URL").message, severity: "error" }];
      const { checkPost } = await import("./adapters/smtp/check-post.js");
      return serverFindings("SMTP_URL", await checkPost(environment.smtp));
    },
    checkMailbox: async () => {
      if (environment.imap === null) return [{ where: "IMAP_URL", what: missing("IMAP_URL").message, severity: "error" }];
      const { checkMailbox } = await import("./adapters/imap/check-mailbox.js");
      return serverFindings("IMAP_URL", await checkMailbox(environment.imap, log));
    },
    checkTemplates: async () => {
      const [{ checkTemplate }, { sampleFacts }] = await Promise.all([
        import("./adapters/templates/render-letter.js"),
        import("./letters/sample-facts.js"),
      ]);
      const found = await Promise.all(
        LETTER_TEMPLATES.map(async (template) => {
          const { name, source } = await letterTemplate(template);
          return checkTemplate(name, source, DECLARED_KEYS[template], sampleFacts(template) ?? undefined);
        }),
      );
      return found.flat().map((problem) => ({ ...problem, severity: "error" as const }));
    },
    renderDigest: async (facts) => {
      const [{ loadTemplate }, { renderHtml, renderLetter }] = await Promise.all([
        import("./adapters/templates/template-files.js"),
        import("./adapters/templates/render-letter.js"),
      ]);
      const [text, html] = await Promise.all([loadTemplate("digest", templateFolders), loadTemplate("digest.html", templateFolders)]);
      return { text: renderLetter(text.name, text.source, facts).body, html: renderHtml(html.name, html.source, facts) };
    },
    writeDataset: async (to, title, tables, formats) =>
      (await import("./adapters/dataset/write-dataset.js")).writeDataset(to, title, tables, formats),
    parseMail,
    checkSender: settings.checkSenders ? async (raw, told) => (await senders())(raw, told) : null,
    readAttachments: async (files) => (await import("./adapters/documents/read-attachments.js")).readAttachmentsSafely(files),
    routing: { ourAddresses: [address], sharedMailbox: settings.sharedMailbox, trustedAuthserv: settings.trustedAuthserv },
    async close() {
      const faults: unknown[] = [];
      // One that cannot be closed must not leave the others open: the program would never end.
      for (const close of closers.splice(0).reverse()) await close().catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0) throw faults[0];
    },
  };
}
