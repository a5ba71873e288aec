import { WORKERS } from "../../compose-workers.js";
import type { CommandContext } from "../context.js";
import { runWorkers } from "./worker.js";

export async function run(context: CommandContext): Promise<void> {
  await runWorkers(context, WORKERS);
}
