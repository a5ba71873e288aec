import { londonDay } from "../../foi/london-day.js";
import { heldRows } from "../../operations/survey-tables.js";
import type { CommandContext } from "../context.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const [store, open] = await Promise.all([roundrobin.store(), roundrobin.survey()]);
    const rows = heldRows(await store.held(), open.requests);
    printRows(
      context,
      rows,
      [
        { title: "id", of: (row) => row.id, align: "right" },
        { title: "date", of: (row) => londonDay(row.date) },
        { title: "from", of: (row) => row.from, shrinkTo: 16 },
        { title: "subject", of: (row) => row.subject, shrinkTo: 16 },
        { title: "kind", of: (row) => row.kind.replaceAll("_", " ") },
        { title: "why held", of: (row) => row.reasons.join("; "), shrinkTo: 20 },
        { title: "perhaps", of: (row) => row.suggestions.map((suggestion) => suggestion.council).join(", "), shrinkTo: 14 },
      ],
      { empty: "No mail waits." },
    );
    if (context.format === "text" && rows.length > 0)
      context.print('\nroundrobin file ID --council "NAME" files one; roundrobin file ID --unrelated puts it aside.');
  });
}
