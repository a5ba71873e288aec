import { resolve } from "node:path";
import { RoundrobinError } from "../../errors.js";
import { surveyDataset } from "../../operations/survey-dataset.js";
import { type CommandContext, textOption } from "../context.js";
import { openOverview } from "../overview.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const out = textOption(options, "out");
  if (out === undefined) throw new RoundrobinError("WRONG_USE", "--out DIR is missing: the folder that the dataset is written to");
  await withSurvey(context, async (roundrobin) => {
    const { open, overview } = await openOverview(roundrobin);
    const tables = surveyDataset(open.survey, overview, { withPersonalData: options["withPersonalData"] === true });
    const written = await roundrobin.writeDataset(
      resolve(out),
      open.survey.title,
      tables,
      (textOption(options, "format") ?? "csv,json").split(","),
    );
    for (const path of written) context.print(path);
    const flagged = overview.reduce((sum, row) => sum + row.flagged, 0);
    if (flagged > 0) context.progress(`note: ${flagged} answers in it wait for a person's eye (roundrobin answers --flagged)`);
  });
}
