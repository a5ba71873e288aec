#!/usr/bin/env node
/**
 * The command line. Only the option parser is loaded here; each command brings in what it needs when it runs, so
 * that `--help` stays quick.
 */
import { Command, CommanderError, Option } from "commander";
import { FAULTS, faultMessage, RoundrobinError } from "../errors.js";
import type { CommandContext } from "./context.js";

interface Globals {
  readonly config?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly debug?: boolean;
}

type Run = (context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number | void>;

const program = new Command("roundrobin")
  .description(
    "Asks every council the same questions under the Freedom of Information Act and turns the replies into one table of answers.",
  )
  .option("--config <dir>", "the survey folder (default: config, or ROUNDROBIN_CONFIG)")
  .option("--debug", "show where a fault happened")
  .showHelpAfterError("(roundrobin --help lists the commands)")
  .exitOverride();

interface CommandSpec {
  readonly usage: string;
  readonly does: string;
  readonly example: string;
  readonly options?: readonly Option[];
  /** Offers --json, and --csv where it prints a table. */
  readonly prints?: "table" | "json";
  readonly load: () => Promise<{ run: Run }>;
}

const option = (flags: string, description: string): Option => new Option(flags, description);

const COMMANDS: readonly CommandSpec[] = [
  {
    usage: "init [dir]",
    does: "write a survey folder to edit",
    example: "roundrobin init my-survey",
    load: () => import("./commands/init.js"),
  },
  {
    usage: "check",
    does: "check settings, councils, template and every server; all problems at once",
    example: "roundrobin check --offline",
    options: [
      option("--offline", "do not connect to any server"),
      option("--mail", "also send one mail from you to you and see whether it arrives"),
    ],
    prints: "json",
    load: () => import("./commands/check.js"),
  },
  {
    usage: "councils <what>",
    does: "`councils match`: find the councils of the list in the register of UK local authorities, and what it lacks",
    example: "roundrobin councils match --write",
    options: [option("--write", "add code and nation to councils.csv where the match is certain")],
    prints: "json",
    load: () => import("./commands/councils.js"),
  },
  {
    usage: "preview",
    does: "show the exact mails that would be sent",
    example: 'roundrobin preview --council "Example Borough Council"',
    options: [option("--council <name>", "only this council (a part of its name or its code)")],
    prints: "json",
    load: () => import("./commands/preview.js"),
  },
  {
    usage: "send",
    does: "send the request to every council that has not had it; resumable, never twice",
    example: "roundrobin send --dry-run",
    options: [
      option("--dry-run", "show what would be sent and when; nothing leaves"),
      option("--limit <n>", "queue at most n more requests"),
      option("--pace <pace>", "letters an hour, or none to send at once"),
      option("--undo", "take back the requests that have not left"),
    ],
    prints: "json",
    load: () => import("./commands/send.js"),
  },
  {
    usage: "pause",
    does: "stop sending letters of this survey, everywhere, until `resume`",
    example: 'roundrobin pause --reason "wrong question 4"',
    options: [option("--reason <text>", "why; kept and shown")],
    prints: "json",
    load: () => import("./commands/pause.js"),
  },
  {
    usage: "resume",
    does: "go on sending after `pause` or the brake",
    example: "roundrobin resume",
    options: [option("--reason <text>", "why; kept")],
    prints: "json",
    load: () => import("./commands/resume.js"),
  },
  {
    usage: "letters [settle] [id]",
    does: "the outbox: what waits, left, was refused or is of unknown fate; `letters settle ID` settles an unknown one",
    example: 'roundrobin letters --state unknown\n  $ roundrobin letters settle 12 --not-sent --reason "they have nothing"',
    options: [
      option("--state <state>", "only letters in this state").choices(["queued", "sending", "sent", "refused", "unknown", "cancelled"]),
      option("--sent", "settle: it was sent; its clock runs from then"),
      option("--not-sent", "settle: it was not sent; it waits again"),
      option("--reason <text>", "settle: how you know; kept with the event"),
    ],
    prints: "table",
    load: () => import("./commands/letters.js"),
  },
  {
    usage: "sync",
    does: "one pass: fetch new mail, file it, read it, send the reminder that is due",
    example: "roundrobin sync",
    prints: "json",
    load: () => import("./commands/sync.js"),
  },
  {
    usage: "run",
    does: "the workers and the web pages, until stopped",
    example: "roundrobin run",
    load: () => import("./commands/run.js"),
  },
  {
    usage: "worker <name...>",
    does: "only these workers (mailbox, replies, letters, clock, web), for more processes or machines",
    example: "roundrobin worker mailbox replies",
    load: () => import("./commands/worker.js"),
  },
  {
    usage: "status",
    does: "one line for each council: where its request stands",
    example: "roundrobin status --json",
    prints: "table",
    load: () => import("./commands/status.js"),
  },
  {
    usage: "deadlines",
    does: "due dates and what to do next",
    example: "roundrobin deadlines --csv > deadlines.csv",
    prints: "table",
    load: () => import("./commands/deadlines.js"),
  },
  {
    usage: "held",
    does: "mails that fit no request, or two, with suggestions",
    example: "roundrobin held",
    prints: "table",
    load: () => import("./commands/held.js"),
  },
  {
    usage: "mails",
    does: "every mail that ever came in, wherever it went",
    example: "roundrobin mails --state unrelated --search invoice",
    options: [
      option("--state <state>", "only held, filed or unrelated ones").choices(["held", "filed", "unrelated"]),
      option("--search <words>", "all of these words stand in sender, subject, kind, references, attachment names, council or text"),
    ],
    prints: "table",
    load: () => import("./commands/mails.js"),
  },
  {
    usage: "contacts",
    does: "for each council: the address that answers, bounces, and how soon it acknowledges and replies, over all surveys",
    example: "roundrobin contacts --csv > contacts.csv",
    prints: "table",
    load: () => import("./commands/contacts.js"),
  },
  {
    usage: "file <id>",
    does: "file a held mail to a council; it is then read, and the next one like it files itself",
    example: 'roundrobin file 12 --council "Example Borough Council"',
    options: [
      option("--council <name>", "the council it belongs to (its name, a clear part of it, or its code)"),
      option("--unrelated", "it belongs to no request: put it aside"),
      option("--also", "it belongs to this council too: for a mail that is filed already"),
      option("--undo", "take back where it went: it is held again, and what it changed is retracted"),
    ],
    load: () => import("./commands/file.js"),
  },
  {
    usage: "letter [kind]",
    does: "draft the next letter to a council (reminder, overdue, clarification, narrowing, unanswered, internal-review, complaint, resend); leaves only with --yes",
    example: 'roundrobin letter overdue --council "Example Borough Council"\n  $ roundrobin letter --due',
    options: [
      option("--council <name>", "the council (its name, a clear part of it, or its code)"),
      option("--due", "every letter that is the next thing to do today, as a table"),
      option("--all-alike", "clarification: also to all councils that ask the same"),
      option("--answer <text>", "clarification: what you answer"),
      option("--answer-file <file>", "the same from a text file"),
      option("--narrower <text>", "narrowing: what is left of the request"),
      option("--section <text>", "narrowing: the section they rely on, where it was not read"),
      option("--reasons <text>", "internal review, complaint: why you are dissatisfied"),
      option("--to <address>", "send it to this address"),
      option("--bundle <file>", "complaint: write the correspondence to this zip"),
      option("--show", "print every mail in full"),
      option("--yes", "send what is shown"),
      option("--pace <pace>", "letters an hour in a large batch, or none"),
    ],
    prints: "json",
    load: () => import("./commands/letter.js"),
  },
  {
    usage: "event [type]",
    does: "list what happened to a request, or record by hand what the program does not know",
    example: 'roundrobin event fee_received --council "Example Borough Council" --at 2026-09-14 --reason "paid by card"',
    options: [
      option("--council <name>", "the council (its name, a clear part of it, or its code)"),
      option("--at <when>", "when it happened: a day in London or a time with its offset; default now"),
      option("--data <json>", "what belongs to the event"),
      option("--event <id>", "retracted: the event that never happened"),
      option("--reason <text>", "why; kept with the event"),
    ],
    prints: "table",
    load: () => import("./commands/event.js"),
  },
  {
    usage: "attach <file>",
    does: "add a file that you fetched by hand (from a portal, a file share) to a council's replies, and read it",
    example: 'roundrobin attach reply.pdf --council "Example Borough Council" --date 2026-09-14',
    options: [
      option("--council <name>", "the council (its name, a clear part of it, or its code)"),
      option("--date <when>", "when the council made it available: a day in London or a time with its offset; default now"),
    ],
    prints: "json",
    load: () => import("./commands/attach.js"),
  },
  {
    usage: "calendar",
    does: "the dates due as an iCalendar feed",
    example: "roundrobin calendar --out deadlines.ics",
    options: [option("--out <file>", "write to this file instead of standard output")],
    load: () => import("./commands/calendar.js"),
  },
  {
    usage: "answers",
    does: "the table of answers: a row for every council and question",
    example: "roundrobin answers --csv > answers.csv",
    options: [
      option("--council <name>", "only this council"),
      option("--question <id>", "only this question"),
      option("--flagged", "only answers that a person should look at"),
    ],
    prints: "table",
    load: () => import("./commands/answers.js"),
  },
  {
    usage: "deadline",
    does: "a due date with its working, day by day",
    example: "roundrobin deadline --regime FOIA --received 2026-09-01T12:00+01:00",
    options: [
      option("--regime <regime>", "FOIA, FOISA, EIR or EISR"),
      option("--received <instant>", "when the request arrived, ISO with offset"),
      option("--events <file>", "JSON list of clock events"),
      option("--file <file>", "JSON ledger or list of ledgers"),
    ],
    prints: "json",
    load: () => import("./commands/deadline.js"),
  },
  {
    usage: "extract <file...>",
    does: "read replies offline: what they say to each question",
    example: "roundrobin extract reply.eml --questionnaire questionnaire.yaml",
    options: [
      option("--questionnaire <file>", "the questions, JSON or YAML"),
      option("--regime <regime>", "FOIA or FOISA; decides what a section number means"),
    ],
    prints: "json",
    load: () => import("./commands/extract.js"),
  },
  {
    usage: "classify <file...>",
    does: "say what an incoming message is, offline",
    example: "roundrobin classify message.eml",
    prints: "json",
    load: () => import("./commands/classify.js"),
  },
  {
    usage: "reread",
    does: "read all stored replies with the current reader and show what would change",
    example: "roundrobin reread",
    options: [option("--save", "keep the new readings; decisions of a person stay")],
    prints: "json",
    load: () => import("./commands/reread.js"),
  },
  {
    usage: "export",
    does: "write the dataset",
    example: "roundrobin export --out dataset --format csv,xlsx",
    options: [
      option("--out <dir>", "folder to write to"),
      option("--format <list>", "csv, xlsx, json, datapackage; default csv,json"),
      option("--with-personal-data", "keep officers' e-mail addresses and telephone numbers"),
    ],
    load: () => import("./commands/export.js"),
  },
  {
    usage: "holidays <what>",
    does: "`holidays update`: merge the GOV.UK list of bank holidays into the data folder",
    example: "roundrobin holidays update",
    options: [option("--from <url>", "another address of the feed")],
    load: () => import("./commands/holidays.js"),
  },
  {
    usage: "demo",
    does: "a whole survey with invented councils on this machine; no accounts needed",
    example: "roundrobin demo",
    options: [option("--out <dir>", "where the dataset goes"), option("--port <port>", "port of the web page")],
    load: () => import("./commands/demo.js"),
  },
];

let exitCode = 0;
for (const spec of COMMANDS) {
  const command = program.command(spec.usage).description(spec.does).addHelpText("after", `\nExample:\n  $ ${spec.example}`);
  for (const added of spec.options ?? []) command.addOption(added);
  command.option("--config <dir>", "the survey folder").option("--debug", "show where a fault happened");
  if (spec.prints !== undefined) command.option("--json", "one JSON document on standard output");
  if (spec.prints === "table") command.option("--csv", "comma-separated values on standard output");
  command.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => typeof arg === "string");
    const { config, json, csv, debug, ...options } = { ...program.opts<Globals>(), ...command.opts<Globals & Record<string, unknown>>() };
    const { commandContext } = await import("./context.js");
    const { run } = await spec.load();
    const format = json === true ? "json" : csv === true ? "csv" : "text";
    exitCode =
      (await run(commandContext({ ...(config === undefined ? {} : { config }), format, debug: debug === true }), args, options)) ?? 0;
  });
}

// Whoever read our output has seen enough (`| head`): that is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) exitCode = fault.exitCode === 0 ? 0 : 2;
  else {
    const debug = program.opts<Globals>().debug === true || process.argv.includes("--debug");
    const lines = faultMessage(fault).split("\n");
    for (const line of lines) process.stderr.write(`roundrobin: ${line}\n`);
    if (debug && fault instanceof Error)
      process.stderr.write(`${fault.stack ?? ""}\n${fault.cause instanceof Error ? `caused by ${fault.cause.stack ?? ""}\n` : ""}`);
    exitCode = fault instanceof RoundrobinError ? FAULTS[fault.code].exitCode : 1;
  }
}
process.exitCode = exitCode;
