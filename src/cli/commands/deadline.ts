import { loadLedgers, loadShippedCalendar } from "../../compose-offline.js";
import { FAULTS, RoundrobinError } from "../../errors.js";
import { CLOCK_RULES } from "../../foi/clock-rules.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { type Deadline, deadline } from "../../foi/deadline.js";
import { londonDay } from "../../foi/london-day.js";
import { type CommandContext, textOption } from "../context.js";

function workingText(result: Deadline): string {
  const head = `${result.id === null ? "" : `${result.id}: `}${result.due === null ? "no date is running" : `due ${result.due}`} (${result.rule}), received ${result.receivedOn}`;
  const days = result.working.map((row) => `  ${row.date}  ${"day" in row ? String(row.day).padStart(7) : "skipped"}  ${row.why}`);
  return [head, ...days].join("\n");
}

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const file = textOption(options, "file");
  const regime = textOption(options, "regime");
  const received = textOption(options, "received");
  if (file !== undefined && (regime !== undefined || received !== undefined)) {
    throw new RoundrobinError("WRONG_USE", "--file cannot be used with --regime and --received: the ledgers in the file say both");
  }
  if (file === undefined && (regime === undefined || received === undefined)) {
    throw new RoundrobinError(
      "WRONG_USE",
      "give --regime and --received, or --file; e.g. roundrobin deadline --regime FOIA --received 2026-09-01T12:00+01:00",
    );
  }
  const [{ ledgers, one }, calendar] = await Promise.all([
    loadLedgers(
      file !== undefined ? { file } : { regime: regime ?? "", received: received ?? "", events: textOption(options, "events") ?? null },
    ),
    loadShippedCalendar(),
  ]);
  let unknown = 0;
  const results = ledgers.map((ledger): Deadline => {
    const result = deadline(ledger, calendar);
    if (result.ok) return result.deadline;
    // One that the list of bank holidays does not reach has no date, and the others keep theirs.
    unknown++;
    context.progress(`roundrobin: ${ledger.id === undefined ? "" : `${ledger.id}: `}${result.what}`);
    const receivedOn = isDay(ledger.received) ? ledger.received : londonDay(ledger.received);
    return { id: ledger.id ?? null, due: null, receivedOn, working: [], rule: CLOCK_RULES[ledger.regime].limit.section };
  });
  if (context.format === "json") context.print(JSON.stringify(one ? results[0] : results, null, 1));
  else context.print(results.map(workingText).join("\n\n"));
  return unknown === 0 ? 0 : FAULTS.HOLIDAYS_EXHAUSTED.exitCode;
}
