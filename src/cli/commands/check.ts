import { randomInt, randomUUID } from "node:crypto";
import { compose, type Roundrobin, readFolder } from "../../compose.js";
import { FAULTS, faultMessage } from "../../errors.js";
import { TOKEN_SPACE, tokenOf } from "../../message/token.js";
import { checkRoundTrip } from "../../operations/check-round-trip.js";
import { checkCalendar, checkLetters, checkSender, checkWords, type Finding } from "../../operations/check-survey.js";
import { answerable } from "../../questionnaire/questionnaire.js";
import type { CommandContext } from "../context.js";
import { requestDeps } from "../sending.js";

async function serverFindings(
  folder: NonNullable<ReturnType<typeof readFolder>["folder"]>,
  enrols: boolean,
  byMail: boolean,
): Promise<Finding[]> {
  const roundrobin = await compose(folder, { logLevel: "silent" });
  const findings: Finding[] = [];
  const attempt = async (where: string, work: () => Promise<readonly Finding[]>): Promise<void> => {
    try {
      findings.push(...(await work()));
    } catch (fault) {
      findings.push({ where, what: faultMessage(fault), severity: "error" });
    }
  };
  try {
    const toldAlready = (name: string): boolean => folder.environment.problems.some(({ where }) => where.startsWith(name));
    if (!toldAlready("SMTP_URL")) await attempt("SMTP_URL", () => roundrobin.checkPost());
    if (!toldAlready("IMAP_URL")) await attempt("IMAP_URL", () => roundrobin.checkMailbox());
    if (byMail) await attempt("round trip", () => roundTrip(roundrobin));
    if (!enrols) return findings;
    await attempt("database", async () => {
      const open = await roundrobin.survey();
      const deps = await requestDeps(roundrobin, open);
      const different: Finding[] = open.questionnaireDiffers
        ? [
            {
              where: "questionnaire",
              what: "is not the one that was sent; answers are read against the sent one. A changed survey is a new `wave`",
              severity: "warning",
            },
          ]
        : [];
      return [
        { where: "database", what: "is up to date", severity: "fine" },
        ...different,
        ...checkLetters(open.requests, answerable(open.survey.questionnaire).length, deps.renderRequest),
      ];
    });
    await attempt("queue", async () => {
      await roundrobin.queue();
      return [{ where: "queue", what: folder.environment.redisUrl === null ? "on PostgreSQL" : "on Redis", severity: "fine" }];
    });
  } finally {
    await roundrobin.close();
  }
  return findings;
}

/** One mail from the researcher to the researcher, as a request would leave and a reply would come. */
async function roundTrip(roundrobin: Roundrobin): Promise<readonly Finding[]> {
  const { sender } = roundrobin.folder.settings;
  const [post, mailbox] = await Promise.all([roundrobin.post(), roundrobin.mailbox()]);
  const token = tokenOf(randomInt(TOKEN_SPACE));
  const messageId = `<check.${randomUUID()}@${sender.address.slice(sender.address.lastIndexOf("@") + 1).toLowerCase()}>`;
  return checkRoundTrip({ ...roundrobin, post, mailbox }, { sender, token, messageId });
}

/** Letters and template without a database: tokens are only known once councils are enrolled. */
async function offlineFindings(folder: NonNullable<ReturnType<typeof readFolder>["folder"]>): Promise<Finding[]> {
  const roundrobin = await compose(folder, { logLevel: "silent" });
  try {
    const calendar = checkCalendar(await roundrobin.calendar(), roundrobin.clock);
    try {
      await roundrobin.requestRenderer();
      return [...calendar, ...(await roundrobin.checkTemplates())];
    } catch (fault) {
      return [...calendar, { where: "template", what: faultMessage(fault), severity: "error" }];
    }
  } finally {
    await roundrobin.close();
  }
}

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { folder, draft, problems } = readFolder(context.folder);
  const findings: Finding[] = [...problems];
  if (draft !== null) {
    const { settings, councils } = draft;
    findings.push(...checkSender(settings.sender.name, settings.sender.address), ...checkWords("survey.yaml intro", settings.intro ?? ""));
    for (const { id, text } of settings.questionnaire.questions) findings.push(...checkWords(`question ${id}`, text));
    if (folder !== null) findings.push({ where: "councils.csv", what: `${councils.length} councils`, severity: "fine" });
    findings.push(...(await offlineFindings(draft)));
    // With a list that is wrong nobody is enrolled, so the database is left alone; the mail servers are tried all the same.
    if (options["offline"] !== true) findings.push(...(await serverFindings(draft, folder !== null, options["mail"] === true)));
  }
  const errors = findings.filter((finding) => finding.severity === "error").length;
  if (context.format === "json") context.print(JSON.stringify({ ok: errors === 0, findings }, null, 1));
  else {
    const mark = { error: "wrong ", warning: "note  ", fine: "fine  " } as const;
    for (const finding of findings) context.print(`${mark[finding.severity]} ${finding.where}: ${finding.what}`);
    context.print(
      errors === 0
        ? "\nReady. Next: roundrobin preview, then roundrobin send --dry-run."
        : `\n${errors} ${errors === 1 ? "thing is" : "things are"} wrong.`,
    );
  }
  return errors === 0 ? 0 : FAULTS.SETTINGS_INVALID.exitCode;
}
