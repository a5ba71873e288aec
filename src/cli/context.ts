import { resolve } from "node:path";
import { RoundrobinError } from "../errors.js";

/** What every command is given: where the survey is, how to print, when to stop. */
export interface CommandContext {
  /** Absolute path of the survey folder. */
  readonly folder: string;
  readonly format: "text" | "json" | "csv";
  readonly debug: boolean;
  /** Raised by Ctrl-C or a polite kill; a second Ctrl-C ends the program at once. */
  readonly signal: AbortSignal;
  /** A line of progress on stderr. */
  progress(line: string): void;
  /** The result, on stdout. */
  print(text: string): void;
}

export function commandContext(given: {
  readonly config?: string;
  readonly format: "text" | "json" | "csv";
  readonly debug: boolean;
}): CommandContext {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write("stopping; once more to stop at once\n");
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    folder: resolve(given.config ?? process.env["ROUNDROBIN_CONFIG"] ?? "config"),
    format: given.format,
    debug: given.debug,
    signal: stop.signal,
    progress: (line) => void process.stderr.write(`${line}\n`),
    print: (text) => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
  };
}

/** The text of an option, or undefined. */
export function textOption(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** A whole number of at least 1, or undefined; anything else is wrong use. */
export function countOption(options: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RoundrobinError("WRONG_USE", `--${name} takes a whole number from 1, not "${text}"`);
  return value;
}
