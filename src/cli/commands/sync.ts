import { deliverLetters } from "../../operations/deliver-letters.js";
import { remindResearcher } from "../../operations/remind-researcher.js";
import { syncOnce } from "../../operations/sync-once.js";
import type { CommandContext } from "../context.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const [store, mailbox, open] = await Promise.all([roundrobin.store(), roundrobin.mailbox(), roundrobin.survey()]);
    const counts = await syncOnce(
      { ...roundrobin, store, mailbox },
      { signal: context.signal, onStep: (_counts, note) => context.progress(note) },
    );
    const post = await roundrobin.post();
    const reminded = context.signal.aborted
      ? false
      : await remindResearcher(
          {
            ...roundrobin,
            store,
            post,
            calendar: await roundrobin.calendar(),
            settings: roundrobin.folder.settings,
            waker: { add: () => Promise.resolve() },
          },
          open.survey,
        );
    const letters = await deliverLetters(
      { ...roundrobin, store, post, mailbox, sender: await roundrobin.sender() },
      { kinds: ["digest"], signal: context.signal },
    );
    if (context.format === "json") context.print(JSON.stringify({ ...counts, reminders: letters.sent }));
    else {
      context.print(
        `${counts.fresh} new ${counts.fresh === 1 ? "mail" : "mails"}: ${counts.filed} filed, ${counts.held} held, ${counts.unrelated} unrelated; ${counts.read} read.` +
          `${counts.postponed > 0 ? ` ${counts.postponed} made trouble and will be tried again.` : ""}` +
          `${letters.sent > 0 ? ` Reminder sent to ${roundrobin.folder.settings.sender.notify}.` : reminded ? " The reminder waits to be sent." : ""}`,
      );
    }
  });
}
