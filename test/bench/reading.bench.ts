/** How right the reader is on generated replies in every layout, whether its confidence is worth what it says, and how fast it is. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateReply, LAYOUTS } from "../generator/generate.js";
import { readGenerated } from "../generator/read-generated.js";
import { percentOf, scoreReply, Tally, tableOf } from "../generator/score.js";

export const summary =
  "answers read from 10,000 generated replies by layout, reliability of the confidence, speed (--replies N, --from SEED)";

const FAMILIES = [...new Set(LAYOUTS.map(({ family }) => family))];

function accuracy(replies: number, from: number): void {
  const tally = new Tally();
  const started = process.hrtime.bigint();
  for (let seed = from; seed < from + replies; seed++) {
    const reply = generateReply(seed);
    tally.add([reply.layout, reply.family, "all"], reply, scoreReply(reply, readGenerated(reply).answers));
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`\n${replies} replies, seeds ${from} to ${from + replies - 1}, made and read in ${seconds.toFixed(0)} s`);
  console.log("right, silent (wrong with confidence 0.9 or more) and flagged (below 0.9) are shares of the answers;");
  console.log("values: typed values exactly as a person would enter them; no_reply: unanswered questions that came back so\n");
  console.log(
    tableOf(
      tally,
      LAYOUTS.map(({ code }) => code),
    ),
  );
  console.log("");
  console.log(tableOf(tally, [...FAMILIES, "all"]));
  console.log("\nreliability: of the answers given with this confidence, how many were right");
  for (const group of [...FAMILIES, "all"]) {
    console.log(`\n${group}`);
    console.log("  confidence    answers  predicted    actual");
    for (const bin of tally.reliability(group))
      console.log(
        `  ${`${bin.from.toFixed(2)} or more`.padEnd(13)}${String(bin.answers).padStart(8)}${percentOf(bin.predicted, 1).padStart(11)}${percentOf(bin.actual, 1).padStart(10)}`,
      );
  }
}

/** In a process that has done nothing else: what ran before decides what V8 still optimises. */
function speed(rounds: string): void {
  const child = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("reading-speed.ts", import.meta.url)), rounds], {
    stdio: "inherit",
  });
  if (child.status !== 0) throw new Error(`the measurement of speed ended with ${child.status ?? child.signal}`);
}

export function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      replies: { type: "string", default: "10000" },
      from: { type: "string", default: "1000001" },
      rounds: { type: "string", default: "200" },
      "no-speed": { type: "boolean", default: false },
    },
  });
  if (!values["no-speed"]) speed(values.rounds);
  accuracy(Number(values.replies), Number(values.from));
  return Promise.resolve();
}
