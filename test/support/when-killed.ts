/** Clears up after a test run that was killed: its servers would go on for ever. */
import { type ChildProcess, spawn } from "node:child_process";

/**
 * Runs a shell command when this process ends without having called `cancel`, be it by kill -9: a shell waits on a
 * pipe, which the kernel closes. `"$0"` in the command is `word`.
 */
export function whenKilled(command: string, word: string): { cancel(): void } {
  const shell: ChildProcess = spawn("sh", ["-c", `read -r line || { ${command}; }`, word], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  shell.stdin?.on("error", () => undefined);
  shell.unref();
  return { cancel: () => void shell.stdin?.end("done\n") };
}
