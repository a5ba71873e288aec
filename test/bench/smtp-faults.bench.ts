/** The fault table: letters that meet each failure of a mail server once, and are then sent on for as long as they may be. */
import { isLie, SMTP_FAULTS, sendThroughFaults } from "../support/smtp-faults.js";

export const summary = "what becomes of letters at every failure of a mail server (--runs N letters for each, default 300)";

export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--runs");
  const runs = at < 0 ? 300 : Number(args[at + 1]);
  const columns = ["runs", "sent once", "refused", "unknown", "of these taken", "twice", "told wrong"];
  console.log(`${"fault".padEnd(34)}${columns.map((column) => column.padStart(16)).join("")}`);
  const totals = columns.map(() => 0);
  const row = (name: string, values: readonly number[]): void =>
    console.log(`${name.padEnd(34)}${values.map((value) => String(value).padStart(16)).join("")}`);
  for (const [name, fault] of SMTP_FAULTS) {
    const ends = await sendThroughFaults(runs, (_letter, attempt) => (attempt === 1 ? fault : null));
    const count = (fits: (end: (typeof ends)[number]) => boolean): number => ends.filter(fits).length;
    const values = [
      runs,
      count(({ end, taken }) => end === "accepted" && taken === 1),
      count(({ end }) => end === "refused"),
      count(({ end }) => end === "unknown"),
      count(({ end, taken }) => end === "unknown" && taken === 1),
      count(({ taken }) => taken > 1),
      count(isLie),
    ];
    values.forEach((value, index) => {
      totals[index] = (totals[index] ?? 0) + value;
    });
    row(name, values);
  }
  row("all", totals);
}
