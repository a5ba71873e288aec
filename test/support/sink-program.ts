/** test/support/sink.ts as a process of its own: an SMTP server whose work costs the measured process nothing. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { SmtpSettings } from "../../src/adapters/smtp/settings.js";

export class SinkProgram {
  private constructor(
    private readonly child: ChildProcess,
    readonly settings: SmtpSettings,
  ) {}

  static async start(): Promise<SinkProgram> {
    const child = spawn(process.execPath, ["--import", "tsx", "test/support/sink.ts"], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout });
    const settings = await new Promise<SmtpSettings>((done, fail) => {
      lines.once("line", (line) => done(JSON.parse(line) as SmtpSettings));
      child.once("exit", (code) => fail(new Error(`the mail server ended with code ${code}`)));
    });
    return new SinkProgram(child, settings);
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once("exit", done));
    this.child.stdin?.end();
    await ended;
  }
}
