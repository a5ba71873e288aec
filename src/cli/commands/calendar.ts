import { writeFileSync } from "node:fs";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { surveyFeed } from "../../operations/survey-feed.js";
import { type CommandContext, textOption } from "../context.js";
import { openOverview } from "../overview.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const { open, overview } = await openOverview(roundrobin);
    const feed = surveyFeed(roundrobin, open.survey, overview);
    const out = textOption(options, "out");
    if (out === undefined) {
      context.print(feed);
      return;
    }
    try {
      writeFileSync(out, feed);
    } catch (cause) {
      throw new RoundrobinError("FILE_UNREADABLE", `${out} cannot be written: ${faultMessage(cause)}`, { cause });
    }
    context.progress(
      `${feed.split("BEGIN:VEVENT").length - 1} dates written to ${out}; \`roundrobin run\` serves the same at /deadlines.ics`,
    );
  });
}
