import { deadlineRows } from "../../operations/survey-tables.js";
import type { CommandContext } from "../context.js";
import { openOverview } from "../overview.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const { overview } = await openOverview(roundrobin);
    printRows(
      context,
      deadlineRows(overview),
      [
        { title: "council", of: (row) => row.council, shrinkTo: 18 },
        { title: "due", of: (row) => row.due },
        { title: "state", of: (row) => row.state.replaceAll("_", " ") },
        { title: "rule", of: (row) => row.rule, shrinkTo: 14 },
        { title: "next", of: (row) => row.next.action.replaceAll("_", " ") },
        { title: "on", of: (row) => row.next.on },
        { title: "why", of: (row) => row.next.why, shrinkTo: 16 },
      ],
      { empty: "No council is listed yet: add them to councils.csv." },
    );
  });
}
