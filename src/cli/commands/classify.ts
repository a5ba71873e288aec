import { fileDeps, readBytes } from "../../compose-offline.js";
import { classifyFile } from "../../operations/read-reply-file.js";
import type { CommandContext } from "../context.js";

export async function run(context: CommandContext, files: readonly string[]): Promise<void> {
  const deps = await fileDeps();
  const results = [];
  for (const file of files) results.push({ file, ...(await classifyFile(deps, readBytes(file))) });
  if (context.format === "json") {
    context.print(JSON.stringify(results.length === 1 ? results[0] : results, null, 1));
    return;
  }
  for (const result of results) {
    const facts = [
      result.authorityReference === null ? null : `their reference ${result.authorityReference}`,
      result.ourReference === null ? null : `our reference ${result.ourReference}`,
      result.statedDue === null ? null : `says it will reply by ${result.statedDue}`,
      result.extendedTo === null ? null : `extends to ${result.extendedTo}`,
    ].filter((fact) => fact !== null);
    context.print(`${result.file}: ${result.kind} (${result.confidence.toFixed(2)})${facts.length === 0 ? "" : `; ${facts.join("; ")}`}`);
    for (const reason of result.reasons) context.print(`  ${reason}`);
  }
}
