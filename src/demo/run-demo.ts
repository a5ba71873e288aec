/**
 * A whole survey in a minute: the product's own code asks fourteen invented councils over real SMTP and IMAP on
 * loopback, files what comes back, watches the clock and reads the answers. Only the councils, the mail servers and
 * the clock are the demo's.
 */
import { join } from "node:path";
import { compose, type Roundrobin, requireFolder } from "../compose.js";
import { startWeb } from "../compose-workers.js";
import { londonDay, londonInstant } from "../foi/london-day.js";
import { deliverLetters } from "../operations/deliver-letters.js";
import { fileHeldMail, requestNamed } from "../operations/file-held-mail.js";
import type { OpenSurvey } from "../operations/open-survey.js";
import { planRequests, queueRequests } from "../operations/queue-requests.js";
import { readReplies } from "../operations/read-replies.js";
import { remindResearcher } from "../operations/remind-researcher.js";
import { renderRequest } from "../operations/render-request.js";
import { surveyDataset } from "../operations/survey-dataset.js";
import { type RequestOverview, surveyOverview } from "../operations/survey-overview.js";
import { syncOnce } from "../operations/sync-once.js";
import type { RequestRow } from "../ports.js";
import { DEMO_COUNCILS } from "./councils/all-councils.js";
import { type DemoClock, demoClock } from "./demo-clock.js";
import { councilDesk } from "./servers/council-desk.js";
import { type MailWorld, startMailWorld } from "./servers/mail-world.js";
import { freshDemoFolder, writeSurveyFolder } from "./survey-folder.js";

/** A Tuesday; the shipped holidays between then and the end of the demo are none, so twenty working days are four weeks. */
const BEGINS = "2026-09-01T09:00:00+01:00";
const DAYS = 37;
const RESEARCHER = { name: "Robin Ashdown", address: "survey@researcher.example", user: "survey", password: "only for the demo" };

export interface DemoOptions {
  readonly out: string;
  /** Port of the web page; 0 for any free one. */
  readonly port: number;
  readonly signal: AbortSignal;
  /** A line of the story. */
  readonly say: (line: string) => void;
  /** Called with everything to print when the story is over. */
  readonly report: (result: {
    readonly survey: OpenSurvey;
    readonly overview: readonly RequestOverview[];
    readonly reminder: string | null;
    readonly dataset: readonly string[];
  }) => void;
  /** Called when the page is up; the demo ends when it resolves. */
  readonly showPage: (url: string) => Promise<void>;
}

export async function runDemo(options: DemoOptions): Promise<void> {
  const { say } = options;
  const clock = demoClock(BEGINS);
  freshDemoFolder(options.out);
  const folder = join(options.out, "survey");
  writeSurveyFolder(folder, RESEARCHER);
  say(`Survey folder written: ${folder}`);

  const shipped = requireFolder(folder, {});
  const world = await startMailWorld({
    clock,
    researcher: RESEARCHER,
    desks: DEMO_COUNCILS.map((council) => councilDesk(council, shipped.settings.questionnaire)),
  });
  const settings = { SMTP_URL: world.smtpUrl, IMAP_URL: world.imapUrl, ROUNDROBIN_WEB: `127.0.0.1:${options.port}` };
  const roundrobin = await compose(requireFolder(folder, settings), { clock, logLevel: "silent" });
  try {
    say("Mail servers on this machine are up; starting PostgreSQL …");
    const survey = await roundrobin.survey();
    say(
      `PostgreSQL is up. ${survey.requests.length} councils, ${survey.survey.questionnaire.questions.filter((question) => !question.group).length} questions.`,
    );
    await askEverybody(roundrobin, survey, say);
    const reminder = await liveThroughWeeks(roundrobin, survey, world, clock, options);
    await fileTheHeldMail(roundrobin, survey, say);

    const store = await roundrobin.store();
    const overview = await surveyOverview(
      { store, calendar: await roundrobin.calendar(), clock, dueSoonDays: roundrobin.folder.settings.reminders.dueSoonDays },
      survey.survey,
      survey.requests,
    );
    const tables = surveyDataset(survey.survey, overview, { withPersonalData: false });
    const dataset = await roundrobin.writeDataset(join(options.out, "dataset"), survey.survey.title, tables, [
      "csv",
      "xlsx",
      "json",
      "datapackage",
    ]);
    options.report({ survey, overview, reminder, dataset });
    const web = await startWeb(roundrobin);
    try {
      await options.showPage(web.url);
    } finally {
      await web.close();
    }
  } finally {
    await roundrobin.close();
    await world.close();
  }
}

async function askEverybody(roundrobin: Roundrobin, survey: OpenSurvey, say: (line: string) => void): Promise<void> {
  const [store, post, mailbox, sender, render, compose] = await Promise.all([
    roundrobin.store(),
    roundrobin.post(),
    roundrobin.mailbox(),
    roundrobin.sender(),
    roundrobin.requestRenderer(),
    roundrobin.composer(),
  ]);
  const { settings } = roundrobin.folder;
  const deps = {
    ...roundrobin,
    store,
    post: { compose },
    sender: settings.sender,
    renderRequest: (request: RequestRow) =>
      renderRequest(
        {
          sender: settings.sender,
          survey: { title: survey.survey.title, intro: settings.intro, questionnaire: survey.survey.questionnaire },
          now: roundrobin.clock.now(),
          render,
        },
        request,
      ),
  };
  await queueRequests(deps, planRequests(deps, survey.requests, []));
  let sent = 0;
  await deliverLetters(
    { ...roundrobin, store, post, mailbox, sender },
    { onLetter: (letter, outcome) => say(`  ${String(++sent).padStart(2)}/${survey.requests.length} ${letter.to[0] ?? ""} ${outcome}`) },
  );
}

/** Day after day: councils write, the program fetches, files and reads, the researcher is reminded. */
async function liveThroughWeeks(
  roundrobin: Roundrobin,
  survey: OpenSurvey,
  world: MailWorld,
  clock: DemoClock,
  { say, signal }: DemoOptions,
): Promise<string | null> {
  const [store, post, mailbox, sender, calendar] = await Promise.all([
    roundrobin.store(),
    roundrobin.post(),
    roundrobin.mailbox(),
    roundrobin.sender(),
    roundrobin.calendar(),
  ]);
  const stories = new Map(DEMO_COUNCILS.map((council) => [council.name, council.story]));
  const told = new Set<string>();
  let reminder: string | null = null;
  const start = Date.parse(BEGINS);
  for (let day = 0; day <= DAYS && !signal.aborted; day++) {
    const date = londonDay(new Date(start + day * 86_400_000).toISOString());
    clock.moveTo(londonInstant(date, "08:31"));
    if (day > 0) {
      const queued = await remindResearcher(
        { ...roundrobin, store, post, calendar, waker: { add: () => Promise.resolve() }, settings: roundrobin.folder.settings },
        survey.survey,
      );
      if (queued) {
        let digest: Uint8Array = new Uint8Array();
        await deliverLetters(
          { ...roundrobin, store, post, mailbox, sender },
          { kinds: ["digest"], onLetter: ({ raw }) => void (digest = raw) },
        );
        const { subject, body, plainBody } = await roundrobin.parseMail(digest);
        reminder = `${subject}\n\n${(plainBody ?? body).text}`;
        say(`${date}  reminder to the researcher: ${(reminder ?? "").split("\n")[0] ?? ""}`);
      }
    }
    clock.moveTo(londonInstant(date, "17:30"));
    const arrived = await world.deliverDue();
    const notes: string[] = [];
    await syncOnce({ ...roundrobin, store, mailbox }, { onStep: (_counts, note) => notes.push(note) });
    for (const { desk } of arrived) {
      if (told.has(desk)) continue;
      told.add(desk);
      say(`${date}  ${desk} ${stories.get(desk) ?? "writes"}`);
    }
    for (const note of notes) if (note.startsWith("mail ") && !note.includes(RESEARCHER.address)) say(`${date}    ${note}`);
  }
  return reminder;
}

/** What a researcher does with `roundrobin held` and `roundrobin file`. */
async function fileTheHeldMail(roundrobin: Roundrobin, survey: OpenSurvey, say: (line: string) => void): Promise<void> {
  const store = await roundrobin.store();
  for (const message of await store.held()) {
    say(`Held for a person: mail ${message.id} from ${message.fromAddress}: ${message.heldReasons.join("; ")}`);
    const request = requestNamed(survey.requests, "Hollin Vale");
    await fileHeldMail({ ...roundrobin, store, waker: { add: () => Promise.resolve() } }, message.id, request);
    await readReplies({ ...roundrobin, store }, message.id);
    say(`  the researcher files it to ${request.authorityName}`);
  }
}
