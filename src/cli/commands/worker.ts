import { startWorkers, type WorkerName, workerNames } from "../../compose-workers.js";
import type { CommandContext } from "../context.js";
import { withSurvey } from "../with-survey.js";

/** Runs the workers until the signal says stop. */
export async function runWorkers(context: CommandContext, names: readonly WorkerName[]): Promise<void> {
  await withSurvey(
    context,
    async (roundrobin) => {
      const workers = await startWorkers(roundrobin, names);
      context.progress(`running: ${names.join(", ")}; Ctrl-C stops`);
      await new Promise<void>((done) => {
        if (context.signal.aborted) done();
        else context.signal.addEventListener("abort", () => done(), { once: true });
      });
      await workers.close();
    },
    { logLevel: "info" },
  );
}

export async function run(context: CommandContext, args: readonly string[]): Promise<void> {
  await runWorkers(context, workerNames(args));
}
