import { setTimeout as sleep } from "node:timers/promises";
import type { Roundrobin } from "../../compose.js";
import { FAULTS, RoundrobinError } from "../../errors.js";
import { deliverLetters } from "../../operations/deliver-letters.js";
import { notYetAsked, planRequests, queueRequests } from "../../operations/queue-requests.js";
import { receivingDomain, respaceLetters } from "../../operations/respace-letters.js";
import { type CommandContext, countOption, textOption } from "../context.js";
import { pausedWords } from "../paused-words.js";
import { progressBar } from "../progress-bar.js";
import { batchBegins, paceOption, requestDeps, timesFor } from "../sending.js";
import { renderTable } from "../table.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  return withSurvey(context, async (roundrobin) => {
    const open = await roundrobin.survey();
    if (open.questionnaireDiffers) {
      context.progress(
        "note: the questionnaire in the folder is not the one that was sent; the sent one is used. A changed survey is a new `wave` in survey.yaml.",
      );
    }
    const deps = await requestDeps(roundrobin, open);
    const limit = countOption(options, "limit");
    const todo = (await notYetAsked(deps.store, open.requests)).slice(0, limit);
    const pace = paceOption(textOption(options, "pace"), roundrobin.folder.settings.pacePerHour);
    if (options["undo"] === true) return undo(context, roundrobin, open.survey.id);
    const begins = batchBegins(roundrobin, todo.length, pace);
    const domains = todo.map(({ email }) => receivingDomain([email]));
    const plan = planRequests(deps, todo, await timesFor(roundrobin, todo.length, pace, begins, domains));
    const asked = open.requests.length - todo.length;

    if (options["dryRun"] === true) {
      if (context.format === "json") {
        context.print(
          JSON.stringify(
            plan.map(({ request, letter, at }) => ({ council: request.authorityName, to: letter.to, subject: letter.subject, at })),
            null,
            1,
          ),
        );
      } else {
        context.print(
          renderTable(plan, [
            { title: "council", of: (row) => row.request.authorityName, shrinkTo: 20 },
            { title: "to", of: (row) => row.letter.to.join(", "), shrinkTo: 20 },
            { title: "not before (UTC)", of: (row) => row.at.slice(0, 16).replace("T", " ") },
            { title: "subject", of: (row) => row.letter.subject, shrinkTo: 20 },
          ]),
        );
        context.print(`\n${plan.length} would be sent, ${asked} have had it or are not in this batch. Nothing was sent.`);
      }
      return 0;
    }

    const [post, mailbox] = await Promise.all([roundrobin.post(), roundrobin.mailboxIfSet()]);
    const switched = await deps.store.sendingSwitch(open.survey.id);
    if (switched?.paused === true) {
      context.progress(pausedWords(switched));
      return FAULTS.INTERRUPTED.exitCode;
    }
    if (plan.length + (await deps.store.waitingLetters(open.survey.id)).count > 0) await tryMailServer(roundrobin);
    await respaceLetters(deps, open.survey.id, (given) => timesFor(roundrobin, given.length, pace, roundrobin.clock.now(), given));
    await queueRequests(deps, plan);
    if (begins > roundrobin.clock.now() && plan.length > 0) {
      context.progress(
        `the first leaves after ${begins.slice(11, 16)} UTC; Ctrl-C and \`roundrobin send --undo\` takes back whatever has not left`,
      );
    }
    const total = (await deps.store.waitingLetters(open.survey.id)).count;
    const bar = progressBar();
    const sum = { sent: 0, refused: 0, postponed: 0, unknown: 0 };
    let done = 0;
    for (;;) {
      const counts = await deliverLetters(
        { ...roundrobin, store: deps.store, post, mailbox, sender: await roundrobin.sender() },
        {
          signal: context.signal,
          onLetter: (letter, outcome) => bar.step(++done, Math.max(total, done), `${letter.to[0] ?? ""} ${outcome}`),
        },
      );
      for (const key of ["sent", "refused", "postponed", "unknown"] as const) sum[key] += counts[key];
      const waiting = await deps.store.waitingLetters(open.survey.id);
      if (waiting.next === null || context.signal.aborted || pace === null) break;
      if ((await deps.store.sendingSwitch(open.survey.id))?.paused === true) break;
      const wait = Date.parse(waiting.next) - Date.parse(roundrobin.clock.now());
      if (wait > 0) await sleep(Math.min(wait, 60_000), undefined, { signal: context.signal }).catch(() => undefined);
    }
    bar.end();
    const stopped = await deps.store.sendingSwitch(open.survey.id);
    const left = (await deps.store.waitingLetters(open.survey.id)).count;
    if (context.format === "json") context.print(JSON.stringify({ ...sum, waiting: left, councils: open.requests.length }));
    else {
      context.print(
        [
          `${sum.sent} sent`,
          ...(sum.refused > 0 ? [`${sum.refused} refused (roundrobin status shows which)`] : []),
          ...(sum.unknown > 0
            ? [`${sum.unknown} of which nobody can know whether they were taken: \`roundrobin letters --state unknown\` lists them`]
            : []),
          ...(left > 0 ? [`${left} still wait; \`roundrobin send\` or \`roundrobin run\` goes on`] : []),
        ].join("; "),
      );
    }
    if (stopped?.paused !== true) return 0;
    context.progress(pausedWords(stopped));
    return FAULTS.INTERRUPTED.exitCode;
  });
}

/** Nothing is queued for a mail server that cannot be reached or refuses us. */
async function tryMailServer(roundrobin: Roundrobin): Promise<void> {
  const trouble = (await roundrobin.checkPost()).find(({ severity }) => severity === "error");
  if (trouble !== undefined) throw new RoundrobinError("POST_UNAVAILABLE", `${trouble.what}; nothing was queued`);
}

/** Takes back what has not left; a letter that is being sent is not stopped. */
async function undo(context: CommandContext, roundrobin: Roundrobin, survey: number): Promise<number> {
  const store = await roundrobin.store();
  const cancelled = await store.cancelLetters(survey, ["request"], "taken back before it left");
  const left = (await store.outbox(survey)).filter(({ kind, state }) => kind === "request" && state !== "cancelled").length;
  roundrobin.log.info({ survey, cancelled }, "requests taken back");
  if (context.format === "json") context.print(JSON.stringify({ cancelled, left }));
  else
    context.print(
      `${cancelled} ${cancelled === 1 ? "request is" : "requests are"} taken back${left > 0 ? `; ${left} had left already or are under way (roundrobin letters)` : ""}. \`roundrobin send\` asks these councils again.`,
    );
  return 0;
}
