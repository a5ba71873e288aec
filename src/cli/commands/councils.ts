import { matchCouncils } from "../../compose.js";
import { RoundrobinError } from "../../errors.js";
import { NATIONS } from "../../foi/terms.js";
import type { CommandContext } from "../context.js";

export async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  if (args[0] !== "match") throw new RoundrobinError("WRONG_USE", `councils takes match, not "${args[0] ?? ""}"`);
  const report = await matchCouncils(context.folder, options["write"] === true);
  if (context.format === "json") {
    context.print(JSON.stringify(report, null, 1));
    return;
  }
  const found = report.councils.filter(({ match }) => match === "same");
  for (const { line, name, note } of report.councils) if (note !== "") context.print(`councils.csv:${line}: ${name}: ${note}`);
  context.print(`${found.length} of ${report.councils.length} councils are in the register.`);
  if (report.written) context.print(`Code and nation were added to ${report.toAdd} of them in councils.csv.`);
  else if (report.toAdd > 0) context.print(`${report.toAdd} of them lack code or nation: roundrobin councils match --write adds them.`);
  if (report.missing.length > 0) {
    const counts = NATIONS.map((nation) => ({ nation, count: report.missing.filter((each) => each.nation === nation).length }));
    const words = counts.flatMap(({ nation, count }) => (count === 0 ? [] : [`${nation} ${count}`])).join(", ");
    context.print(`${report.missing.length} councils of the register are not in the list (${words}); --json names them.`);
  }
}
