import { applyRules } from "../../compose-workers.js";
import { deliverLetters } from "../../operations/deliver-letters.js";
import { remindResearcher } from "../../operations/remind-researcher.js";
import { syncOnce } from "../../operations/sync-once.js";
import { withheldWords } from "../../operations/withheld-words.js";
import { LETTER_KINDS } from "../../ports.js";
import type { CommandContext } from "../context.js";
import { withSurvey } from "../with-survey.js";

/** Requests keep the pace of `send` and `run`; everything else that a person or a rule has approved leaves now. */
const LEAVE_NOW = LETTER_KINDS.filter((kind) => kind !== "request");

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const [store, mailbox, open] = await Promise.all([roundrobin.store(), roundrobin.mailbox(), roundrobin.survey()]);
    const counts = await syncOnce(
      { ...roundrobin, store, mailbox },
      { signal: context.signal, onStep: (_counts, note) => context.progress(note) },
    );
    // Said before anything that may fail: nobody has read these.
    for (const line of withheldWords(await store.withheldMails())) context.progress(`note: ${line}`);
    const post = await roundrobin.post();
    const ruled = context.signal.aborted ? { queued: [] } : await applyRules(roundrobin, { add: () => Promise.resolve() });
    for (const { draft, at } of ruled.queued)
      context.progress(`${draft.name} to ${draft.request.authorityName} by rule, not before ${at.slice(0, 16).replace("T", " ")}Z`);
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
    let reminders = 0;
    const letters = await deliverLetters(
      { ...roundrobin, store, post, mailbox, sender: await roundrobin.sender() },
      {
        kinds: LEAVE_NOW,
        signal: context.signal,
        onLetter: (letter, outcome) => {
          if (outcome === "accepted" && letter.kind === "digest") reminders++;
          if (letter.kind !== "digest") context.progress(`${letter.kind.replaceAll("_", " ")} to ${letter.to[0] ?? ""} ${outcome}`);
        },
      },
    );
    const written = letters.sent - reminders;
    if (context.format === "json") context.print(JSON.stringify({ ...counts, reminders, letters: written }));
    else {
      context.print(
        `${counts.fresh} new ${counts.fresh === 1 ? "mail" : "mails"}: ${counts.filed} filed, ${counts.held} held, ${counts.unrelated} unrelated; ${counts.read} read.` +
          `${counts.withheld > 0 ? ` ${counts.withheld} could not be read (see above).` : ""}` +
          `${counts.postponed > 0 ? ` ${counts.postponed} made trouble and will be tried again.` : ""}` +
          `${written > 0 ? ` ${written} ${written === 1 ? "letter" : "letters"} sent to councils.` : ""}` +
          `${reminders > 0 ? ` Reminder sent to ${roundrobin.folder.settings.sender.notify}.` : reminded ? " The reminder waits to be sent." : ""}`,
      );
    }
  });
}
