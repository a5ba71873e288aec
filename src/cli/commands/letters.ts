import { RoundrobinError } from "../../errors.js";
import { londonDay } from "../../foi/london-day.js";
import { settleUnknown } from "../../operations/settle-unknown.js";
import { type CommandContext, textOption } from "../context.js";
import { pausedWords } from "../paused-words.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  if (args.length > 0) return settle(context, args, options);
  const state = textOption(options, "state");
  await withSurvey(context, async (roundrobin) => {
    const store = await roundrobin.store();
    const { survey } = await roundrobin.survey();
    const rows = (await store.outbox(survey.id))
      .filter((letter) => state === undefined || letter.state === state)
      .map((letter) => ({
        id: letter.id,
        council: letter.council,
        kind: letter.kind,
        state: letter.state,
        to: letter.to.join(", "),
        when: letter.sentAt ?? (letter.state === "queued" ? letter.notBefore : (letter.claimedAt ?? letter.notBefore)),
        attempts: letter.attempts,
        response: letter.response,
        messageId: letter.headerMessageId,
        wave: survey.wave,
      }));
    printRows(
      context,
      rows,
      [
        { title: "id", of: (row) => row.id, align: "right" },
        { title: "council", of: (row) => row.council ?? "(you)", shrinkTo: 18 },
        { title: "kind", of: (row) => row.kind.replaceAll("_", " ") },
        { title: "state", of: (row) => row.state },
        { title: "when (UTC)", of: (row) => row.when.slice(0, 16).replace("T", " ") },
        { title: "response", of: (row) => row.response, shrinkTo: 24 },
      ],
      { empty: state === undefined ? "No letter was queued yet." : `No letter is ${state}.` },
    );
    if (context.format !== "text") return;
    const switched = await store.sendingSwitch(survey.id);
    if (switched?.paused === true) context.print(`\n${pausedWords(switched)}`);
    if (rows.some((row) => row.state === "unknown"))
      context.print(
        "\nunknown: look for the Message-ID (--json shows it) in your Sent folder or ask the council, then\nroundrobin letters settle ID --sent, or --not-sent to have it sent with the next `send`.",
      );
  });
}

async function settle(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const [verb, given = ""] = args;
  const id = Number(given);
  if (verb !== "settle" || args.length > 2 || !Number.isInteger(id) || id < 1)
    throw new RoundrobinError(
      "WRONG_USE",
      "roundrobin letters lists the outbox; roundrobin letters settle ID --sent or --not-sent settles one",
    );
  const sent = options["sent"] === true;
  const notSent = options["notSent"] === true;
  if (sent === notSent) throw new RoundrobinError("WRONG_USE", "say --sent or --not-sent, one of them");
  await withSurvey(context, async (roundrobin) => {
    const store = await roundrobin.store();
    const { survey } = await roundrobin.survey();
    const reason = textOption(options, "reason") ?? (sent ? "it was found to have been sent" : "it was found not to have been sent");
    const letter = await settleUnknown({ ...roundrobin, store }, survey.id, id, sent ? "sent" : "not-sent", reason);
    if (context.format === "json") context.print(JSON.stringify({ id, council: letter.council, state: letter.state }));
    else
      context.print(
        sent
          ? `Letter ${id} to ${letter.council ?? "you"} counts as sent on ${letter.claimedAt === null ? "an unknown day" : londonDay(letter.claimedAt)}.`
          : `Letter ${id} to ${letter.council ?? "you"} waits again; \`roundrobin send\` or \`roundrobin run\` sends it.`,
      );
  });
}
