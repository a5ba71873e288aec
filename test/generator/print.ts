/**
 * Shows generated replies and what the reader makes of them.
 *
 *   node --import tsx test/generator/print.ts --layout ANS --seed 7     the reply, what is expected, what is read
 *   node --import tsx test/generator/print.ts --failures 500            wrong answers over 500 seeds, by layout
 *     --from SEED (default 1)  --layout CODE  --limit N of printed failures a layout (default 5)  --silent  only silent errors
 */
import { parseArgs } from "node:util";
import type { Reading } from "../../src/reading/answer.js";
import { type GeneratedReply, generateReply, LAYOUTS } from "./generate.js";
import { scoreReply, Tally, tableOf } from "./score.js";

const { values } = parseArgs({
  options: {
    layout: { type: "string" },
    seed: { type: "string" },
    failures: { type: "string" },
    from: { type: "string", default: "1" },
    limit: { type: "string", default: "5" },
    silent: { type: "boolean", default: false },
  },
});
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** The reader is loaded late, so that replies can be printed while it cannot be built. */
const reader = async (): Promise<(reply: GeneratedReply) => Reading> => (await import("./read-generated.js")).readGenerated;

function show(reply: GeneratedReply): void {
  print(`seed ${reply.seed}  layout ${reply.layout}  ${reply.mediaType}\ntraits: ${reply.traits.join("; ")}\n`);
  if (reply.cover !== undefined) print(`${reply.cover}\n\n======== attached:\n`);
  print(reply.text);
  print("");
}

if (values.failures === undefined) {
  const reply = generateReply(Number(values.seed ?? "1"), values.layout);
  show(reply);
  const answers = await reader().then(
    (read) => read(reply).answers,
    (error: unknown) => {
      print(`(not read: ${String(error)})`);
      return [];
    },
  );
  const verdicts = new Map(scoreReply(reply, answers).map((verdict) => [verdict.question, verdict]));
  for (const question of reply.questionnaire.questions) {
    const expected = reply.expected[question.id];
    if (expected === undefined) continue;
    const got = answers.find((answer) => answer.question === question.id);
    print(`${question.id}  ${question.text}\n    expected ${JSON.stringify(expected)}`);
    if (got === undefined) continue;
    const { text, status, value, exemptions, refersTo, confidence, reasons } = got;
    print(
      `    ${verdicts.get(question.id)?.right ? "right" : `WRONG (${verdicts.get(question.id)?.faults.join("; ")})`} ${JSON.stringify({ text, status, value, exemptions, refersTo, confidence, reasons })}`,
    );
  }
} else {
  const read = await reader();
  const tally = new Tally();
  const printed = new Map<string, string[]>();
  const from = Number(values.from);
  for (let seed = from; seed < from + Number(values.failures); seed++) {
    const reply = generateReply(seed, values.layout);
    const answers = read(reply).answers;
    const verdicts = scoreReply(reply, answers);
    tally.add([reply.layout, "all"], reply, verdicts);
    for (const verdict of verdicts) {
      if (verdict.right || (values.silent && !verdict.silent)) continue;
      const got = answers.find((answer) => answer.question === verdict.question);
      const list = printed.get(reply.layout) ?? [];
      printed.set(reply.layout, list);
      list.push(
        `  seed ${reply.seed} ${verdict.question}${verdict.silent ? " SILENT" : ""} [${reply.traits.join("; ")}]: ${verdict.faults.join("; ")}\n` +
          `    asked    ${reply.questionnaire.questions.find(({ id }) => id === verdict.question)?.text}\n` +
          `    expected ${JSON.stringify(reply.expected[verdict.question])}\n` +
          `    got      ${JSON.stringify(got && { status: got.status, text: got.text, value: got.value, exemptions: got.exemptions, refersTo: got.refersTo, confidence: got.confidence, reasons: got.reasons })}`,
      );
    }
  }
  for (const [layout, list] of printed) print(`\n${layout}: ${list.length} wrong\n${list.slice(0, Number(values.limit)).join("\n")}`);
  print(`\n${tableOf(tally, [...LAYOUTS.map(({ code }) => code), "all"])}`);
}
