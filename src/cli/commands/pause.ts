import { switchSending } from "../../operations/pause-sending.js";
import { type CommandContext, textOption } from "../context.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const store = await roundrobin.store();
    const { survey } = await roundrobin.survey();
    const reason = textOption(options, "reason") ?? "by hand";
    const changed = await switchSending({ ...roundrobin, store }, survey.id, true, reason);
    const { count } = await store.waitingLetters(survey.id);
    if (context.format === "json") context.print(JSON.stringify({ paused: true, changed, waiting: count }));
    else
      context.print(
        `${changed ? "Sending is paused" : "Sending was paused already"}; ${count} letters wait. \`roundrobin resume\` goes on.`,
      );
  });
}
