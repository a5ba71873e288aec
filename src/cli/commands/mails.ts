import { londonDay } from "../../foi/london-day.js";
import { findMails } from "../../operations/find-mails.js";
import { mailRows } from "../../operations/survey-tables.js";
import { type CommandContext, textOption } from "../context.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const state = textOption(options, "state");
  await withSurvey(context, async (roundrobin) => {
    const [store, { requests }] = await Promise.all([roundrobin.store(), roundrobin.survey()]);
    const mails = await findMails(
      { ...roundrobin, store },
      {
        state: state === "held" || state === "filed" || state === "unrelated" ? state : null,
        search: textOption(options, "search") ?? "",
      },
    );
    printRows(
      context,
      mailRows(mails, requests),
      [
        { title: "id", of: (row) => row.id, align: "right" },
        { title: "date", of: (row) => londonDay(row.date) },
        { title: "from", of: (row) => row.from, shrinkTo: 16 },
        { title: "subject", of: (row) => row.subject, shrinkTo: 16 },
        { title: "kind", of: (row) => row.kind.replaceAll("_", " ") },
        { title: "state", of: (row) => row.state },
        { title: "council", of: (row) => row.councils.join(", "), shrinkTo: 14 },
        { title: "why", of: (row) => row.reasons.join("; "), shrinkTo: 16 },
      ],
      { empty: "No such mail has come." },
    );
  });
}
