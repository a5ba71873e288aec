import { requestNamed } from "../../operations/file-held-mail.js";
import { isFlagged } from "../../operations/survey-overview.js";
import { answerRows } from "../../operations/survey-tables.js";
import { valueText } from "../../reading/value-text.js";
import { type CommandContext, textOption } from "../context.js";
import { openOverview } from "../overview.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const { open, overview } = await openOverview(roundrobin);
    const council = textOption(options, "council");
    const question = textOption(options, "question")?.toLowerCase();
    const only = council === undefined ? null : requestNamed(open.requests, council).id;
    const chosen = overview
      .filter(({ request }) => only === null || request.id === only)
      .map((row) => ({
        ...row,
        answers: row.answers.filter(
          (answer) =>
            (question === undefined || answer.question.toLowerCase() === question) && (options["flagged"] !== true || isFlagged(answer)),
        ),
      }));
    printRows(
      context,
      answerRows(chosen),
      [
        { title: "council", of: (row) => row.council, shrinkTo: 16 },
        { title: "Q", of: (row) => row.question },
        { title: "status", of: (row) => row.status.replaceAll("_", " ") },
        { title: "value", of: (row) => valueText(row.value), shrinkTo: 12 },
        { title: "words of the reply", of: (row) => row.text, shrinkTo: 20 },
        { title: "under", of: (row) => row.exemptions.join(" "), shrinkTo: 6 },
        { title: "sure", of: (row) => (row.status === "no_reply" ? "" : row.reviewed ? "seen" : row.confidence.toFixed(2)) },
        { title: "mail", of: (row) => row.message, align: "right" },
      ],
      { empty: "No answer to show." },
    );
  });
}
