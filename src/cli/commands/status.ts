import { londonDay } from "../../foi/london-day.js";
import { councilContacts } from "../../operations/contact-health.js";
import { statusRows } from "../../operations/survey-tables.js";
import { withheldWords } from "../../operations/withheld-words.js";
import type { CommandContext } from "../context.js";
import { openOverview } from "../overview.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const { open, overview } = await openOverview(roundrobin);
    const { title, wave } = open.survey;
    if (context.format === "text") context.print(`${title}, wave ${wave}\n`);
    printRows(
      context,
      statusRows(overview, wave),
      [
        { title: "council", of: (row) => row.council, shrinkTo: 18 },
        { title: "state", of: (row) => row.state.replaceAll("_", " ") },
        { title: "outcome", of: (row) => (row.outcome === "none" ? "" : row.outcome.replaceAll("_", " ")) },
        { title: "ours", of: (row) => row.reference },
        { title: "theirs", of: (row) => row.authorityReference, shrinkTo: 10 },
        { title: "sent", of: (row) => (row.sentAt === null ? "" : londonDay(row.sentAt)) },
        { title: "due", of: (row) => row.due },
        { title: "late", of: (row) => (row.overdueBy > 0 ? row.overdueBy : ""), align: "right" },
        { title: "mails", of: (row) => row.messages, align: "right" },
        { title: "answers", of: (row) => row.answered, align: "right" },
        { title: "to check", of: (row) => row.flagged, align: "right" },
      ],
      { empty: "No council is listed yet: add them to councils.csv." },
    );
    const [store, calendar] = await Promise.all([roundrobin.store(), roundrobin.calendar()]);
    const unread = withheldWords(await store.withheldMails());
    if (context.format !== "text") {
      for (const line of unread) context.progress(`note: ${line}`);
      return;
    }
    const quiet = await councilContacts(
      { store, calendar, clock: roundrobin.clock },
      overview.map(({ request }) => request),
    );
    const unanswered = new Set(overview.flatMap(({ request, state }) => (state.state === "sent" ? [request.id] : [])));
    const remarks = [
      ...overview.flatMap(({ request, state }) => state.warnings.map((warning) => `${request.authorityName}: ${warning}`)),
      // Once it is overdue that is the thing to know.
      ...quiet.flatMap(({ request, silence }) =>
        silence === null || !unanswered.has(request.id) ? [] : [`${request.authorityName}: ${silence}`],
      ),
    ];
    if (remarks.length > 0) context.print(`\n${remarks.join("\n")}`);
    const held = await store.held();
    if (held.length > 0) context.print(`\n${held.length} ${held.length === 1 ? "mail waits" : "mails wait"} to be filed: roundrobin held`);
    for (const line of unread) context.print(`\n${line}`);
  });
}
