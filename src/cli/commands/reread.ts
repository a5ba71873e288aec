import { rereadReplies } from "../../operations/reread-replies.js";
import { valueText } from "../../reading/value-text.js";
import type { CommandContext } from "../context.js";
import { progressBar } from "../progress-bar.js";
import { renderTable } from "../table.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const [store, open] = await Promise.all([roundrobin.store(), roundrobin.survey()]);
    const bar = progressBar();
    const save = options["save"] === true;
    const changes = await rereadReplies({ ...roundrobin, store }, open.requests, {
      save,
      signal: context.signal,
      onStep: (done, total, council) => bar.step(done, total, council),
    });
    bar.end();
    if (context.format === "json") {
      context.print(JSON.stringify(changes, null, 1));
      return;
    }
    if (changes.length > 0) {
      context.print(
        renderTable(changes, [
          { title: "council", of: (row) => row.council, shrinkTo: 14 },
          { title: "Q", of: (row) => row.question },
          {
            title: "before",
            of: (row) => (row.before === null ? "" : `${row.before.status} ${valueText(row.before.value) || row.before.text}`),
            shrinkTo: 20,
          },
          { title: "after", of: (row) => `${row.after.status} ${valueText(row.after.value) || row.after.text}`, shrinkTo: 20 },
          { title: "sure", of: (row) => `${row.before?.confidence.toFixed(2) ?? ""} > ${row.after.confidence.toFixed(2)}` },
        ]),
      );
    }
    context.print(
      `${changes.length} ${changes.length === 1 ? "answer" : "answers"} would read differently.${save ? " The new readings are kept." : " Nothing was changed; --save keeps the new readings."}`,
    );
  });
}
