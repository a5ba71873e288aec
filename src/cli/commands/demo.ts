import { resolve } from "node:path";
import { runDemo } from "../../demo/run-demo.js";
import type { RequestOverview } from "../../operations/survey-overview.js";
import { isFlagged } from "../../operations/survey-overview.js";
import { statusRows } from "../../operations/survey-tables.js";
import { answerable, type Questionnaire } from "../../questionnaire/questionnaire.js";
import { valueText } from "../../reading/value-text.js";
import { type CommandContext, countOption, textOption } from "../context.js";
import { renderTable } from "../table.js";

const PORT = 8330;

/** One row a question, one column a council that answered. */
function answersTable(questionnaire: Questionnaire, overview: readonly RequestOverview[]): string {
  const councils = overview.filter((row) => row.answered > 0);
  const cell = (row: RequestOverview, index: number): string => {
    const answer = row.answers[index];
    if (answer === undefined || answer.status === "no_reply") return "-";
    const said =
      answer.status === "answered" || answer.status === "partly_answered"
        ? valueText(answer.value) || answer.text
        : `(${answer.status.replaceAll("_", " ")})`;
    return `${said}${isFlagged(answer) ? " ?" : ""}`;
  };
  return renderTable(
    answerable(questionnaire).map((question, index) => ({ question, index })),
    [
      { title: "", of: ({ question }) => question.id },
      ...councils.map((row) => ({
        title: row.request.authorityName.replace(/ (?:Metropolitan Borough|Borough|District|City|County|Town) Council$| Council$/, ""),
        of: ({ index }: { index: number }) => cell(row, index),
        shrinkTo: 9,
      })),
    ],
    Math.max(110, process.stdout.columns ?? 150),
  );
}

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const began = Date.now();
  await runDemo({
    out: resolve(textOption(options, "out") ?? "out/demo"),
    port: countOption(options, "port") ?? PORT,
    signal: context.signal,
    say: (line) => context.progress(line),
    report: ({ survey, overview, reminder, dataset }) => {
      if (reminder !== null) context.print(`\nThe last reminder mail to the researcher:\n\n${reminder.replace(/^/gm, "  | ")}`);
      context.print("\nWhere each request stands:\n");
      context.print(
        renderTable(
          statusRows(overview, survey.survey.wave),
          [
            { title: "council", of: (row) => row.council, shrinkTo: 18 },
            { title: "state", of: (row) => row.state.replaceAll("_", " ") },
            { title: "outcome", of: (row) => (row.outcome === "none" ? "" : row.outcome.replaceAll("_", " ")) },
            { title: "theirs", of: (row) => row.authorityReference },
            { title: "due", of: (row) => row.due },
            { title: "late", of: (row) => (row.overdueBy > 0 ? row.overdueBy : ""), align: "right" },
            { title: "mails", of: (row) => row.messages, align: "right" },
            { title: "answers", of: (row) => row.answered, align: "right" },
            { title: "to check", of: (row) => row.flagged, align: "right" },
          ],
          Math.max(110, process.stdout.columns ?? 130),
        ),
      );
      context.print("\nThe table of answers (? = a person should look; - = no reply):\n");
      context.print(answersTable(survey.survey.questionnaire, overview));
      context.print(`\nThe dataset:\n${dataset.map((path) => `  ${path}`).join("\n")}`);
      context.print(`\nThe whole survey took ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    },
    showPage: async (url) => {
      if (process.stdout.isTTY && !context.signal.aborted) {
        context.print(`\nThe survey's page: ${url}  (Ctrl-C ends the demo)`);
        await new Promise<void>((done) => context.signal.addEventListener("abort", () => done(), { once: true }));
        return;
      }
      const page = await fetch(url);
      context.print(
        `\nThe survey's page was served at ${url} (${page.status}, ${(await page.text()).length} characters); in a terminal it stays up until Ctrl-C.`,
      );
    },
  });
}
