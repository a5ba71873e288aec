/** What `pause` and `resume` have in common. */
import { switchSending } from "../operations/pause-sending.js";
import { type CommandContext, textOption } from "./context.js";
import { withSurvey } from "./with-survey.js";

interface Switched {
  /** False when it was so before. */
  readonly changed: boolean;
  /** Letters that wait to be sent. */
  readonly waiting: number;
}

/** Stops the survey's sending or lets it go on, and prints what came of it. */
export function switchAndSay(
  context: CommandContext,
  options: Readonly<Record<string, unknown>>,
  paused: boolean,
  words: (switched: Switched) => string,
): Promise<void> {
  return withSurvey(context, async (roundrobin) => {
    const store = await roundrobin.store();
    const { survey } = await roundrobin.survey();
    const changed = await switchSending({ ...roundrobin, store }, survey.id, paused, textOption(options, "reason") ?? "by hand");
    const { count: waiting } = await store.waitingLetters(survey.id);
    context.print(context.format === "json" ? JSON.stringify({ paused, changed, waiting }) : words({ changed, waiting }));
  });
}
