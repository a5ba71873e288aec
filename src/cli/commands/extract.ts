import { fileDeps, loadQuestionnaire, readBytes } from "../../compose-offline.js";
import { RoundrobinError } from "../../errors.js";
import { REGIMES, type Regime } from "../../foi/terms.js";
import { readReplyFile } from "../../operations/read-reply-file.js";
import { SURE } from "../../reading/current-answers.js";
import { valueText } from "../../reading/value-text.js";
import { type CommandContext, textOption } from "../context.js";
import { renderTable } from "../table.js";

function regimeOption(text: string | undefined): Regime | undefined {
  if (text === undefined) return undefined;
  const regime = REGIMES.find((each) => each === text.toUpperCase());
  if (regime === undefined) throw new RoundrobinError("WRONG_USE", `--regime takes ${REGIMES.join(", ")}, not "${text}"`);
  return regime;
}

export async function run(context: CommandContext, files: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const path = textOption(options, "questionnaire");
  if (path === undefined)
    throw new RoundrobinError("WRONG_USE", "--questionnaire FILE is missing: the questions that were asked, JSON or YAML");
  const regime = regimeOption(textOption(options, "regime"));
  const [questionnaire, deps] = await Promise.all([loadQuestionnaire(path), fileDeps()]);
  const results = [];
  for (const file of files) {
    if (files.length > 1) context.progress(`reading ${file}`);
    const { kind, reading, warnings } = await readReplyFile(deps, readBytes(file), questionnaire, regime);
    results.push({ file, kind, layout: reading.layout, answers: reading.answers, warnings });
  }
  if (context.format === "json") {
    context.print(JSON.stringify(results.length === 1 ? results[0] : results, null, 1));
    return;
  }
  for (const result of results) {
    context.print(`${result.file}: ${result.kind} (${result.layout})`);
    context.print(
      renderTable(result.answers, [
        { title: "Q", of: (answer) => answer.question },
        { title: "status", of: (answer) => answer.status },
        { title: "value", of: (answer) => valueText(answer.value), shrinkTo: 10 },
        { title: "sure", of: (answer) => `${answer.confidence.toFixed(2)}${answer.confidence < SURE ? " ?" : ""}`, align: "left" },
        { title: "words of the reply", of: (answer) => answer.text, shrinkTo: 20 },
      ]),
    );
    for (const warning of result.warnings) context.print(`note: ${warning}`);
  }
}
