/** Runs test/support/embedded-user.ts as a process of its own and talks to it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

export interface Ready {
  readonly ready: boolean;
  /** The postmaster's process number. */
  readonly pid: number;
  readonly host: string;
  /** How long the start took, without the start of Node. */
  readonly ms: number;
  readonly logged: readonly string[];
  /** When it is not ready: the fault. */
  readonly code?: string;
  readonly message?: string;
}

export class EmbeddedProgram {
  readonly #lines: AsyncIterator<string>;
  private constructor(readonly child: ChildProcess) {
    if (child.stdout === null) throw new Error("the program has no standard output");
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /**
   * @param options `root` the clone whose code is run, by which `node`; `under` a program that runs it, with arguments;
   *   `uid` another user; `group` a process group of its own
   */
  static async start(
    dataDir: string,
    options: { root?: string; node?: string; under?: readonly string[]; uid?: number; group?: boolean; env?: Record<string, string> } = {},
  ): Promise<{ program: EmbeddedProgram; ready: Ready }> {
    const root = options.root ?? resolve(".");
    const [program, ...words] = [
      ...(options.under ?? []),
      options.node ?? process.execPath,
      "--import",
      "tsx",
      `${root}/test/support/embedded-user.ts`,
      dataDir,
    ];
    const child = spawn(program, words, {
      cwd: root,
      detached: options.group === true,
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...options.env },
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    const started = new EmbeddedProgram(child);
    return { program: started, ready: (await started.#answer()) as Ready };
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    const answer = (await this.#ask(`query ${sql}`)) as { rows?: Record<string, unknown>[]; fault?: string };
    if (answer.rows === undefined) throw new Error(answer.fault);
    return answer.rows;
  }

  async pid(): Promise<number> {
    return ((await this.#ask("pid")) as { pid: number }).pid;
  }

  /** Milliseconds that the release took. */
  async release(): Promise<number> {
    const { released } = (await this.#ask("release")) as { released: number };
    await this.#ended();
    return released;
  }

  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.#ended();
  }

  async #ended(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
  }

  async #ask(line: string): Promise<unknown> {
    this.child.stdin?.write(`${line}\n`);
    return this.#answer();
  }

  async #answer(): Promise<unknown> {
    const line = await this.#lines.next();
    if (line.done === true) throw new Error("the program ended without an answer");
    return JSON.parse(line.value) as unknown;
  }
}
