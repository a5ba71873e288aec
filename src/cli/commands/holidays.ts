import { RoundrobinError } from "../../errors.js";
import { changeInWords } from "../../foi/merge-holidays.js";
import { movedDates, movedInWords } from "../../foi/moved-dates.js";
import { requestHistory } from "../../foi/request-history.js";
import { type CommandContext, textOption } from "../context.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  if (args[0] !== "update")
    throw new RoundrobinError("WRONG_USE", `"holidays ${args[0] ?? ""}" is not known; say: roundrobin holidays update`);
  await withSurvey(context, async (roundrobin) => {
    const fetched = await roundrobin.fetchHolidays(textOption(options, "from"));
    for (const warning of fetched.warnings) context.print(`note: ${warning}`);
    if (fetched.changes.length === 0) {
      context.print("The list in use is the current one; nothing was changed.");
      return;
    }
    for (const change of fetched.changes) context.print(changeInWords(change));
    const { requests } = await roundrobin.survey();
    const events = await (await roundrobin.store()).events(requests.map((request) => request.id));
    const ledgers = requests.flatMap((request) => {
      const { ledger, ended } = requestHistory(events.get(request.id) ?? [], request.regime);
      return ledger === null || ended !== null ? [] : [{ ...ledger, id: request.authorityName }];
    });
    for (const moved of movedDates(ledgers, fetched.before, fetched.after)) context.print(`  ${movedInWords(moved)}`);
    context.print(`Kept: ${await fetched.keep()}`);
  });
}
