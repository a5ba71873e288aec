/** Runs test/support/queue-worker.ts as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { QueueTimes } from "../../src/adapters/queue/bull-job-queue.js";
import type { QueueLocation } from "../../src/adapters/queue/open-queue.js";

export class QueueWorkerProgram {
  readonly lines: string[] = [];
  private constructor(readonly child: ChildProcess) {}

  static async start(location: QueueLocation, holdMs: number, times: Partial<QueueTimes>): Promise<QueueWorkerProgram> {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "test/support/queue-worker.ts", JSON.stringify(location), String(holdMs), JSON.stringify(times)],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const program = new QueueWorkerProgram(child);
    const reader = createInterface({ input: child.stdout });
    await new Promise<void>((resolve, reject) => {
      reader.on("line", (line) => {
        if (line === "ready") resolve();
        else program.lines.push(line);
      });
      child.once("exit", (code) => reject(new Error(`the worker ended with code ${code}`)));
    });
    return program;
  }

  began(): string[] {
    return this.lines.filter((line) => line.startsWith("begin ")).map((line) => line.slice("begin ".length));
  }

  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.#ended();
  }

  async stop(): Promise<void> {
    this.child.stdin?.end();
    await this.#ended();
  }

  async #ended(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
  }
}
