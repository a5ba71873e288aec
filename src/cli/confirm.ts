import { createInterface } from "node:readline/promises";

/** Is there a person at the terminal who can be asked? */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on standard error; only `y` or `yes` is a yes. */
export async function confirmed(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal })).trim());
  } catch {
    // Stopped while waiting: that is no yes.
    return false;
  } finally {
    terminal.close();
  }
}
