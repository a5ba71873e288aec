import type { Log } from "../../src/ports.js";

export interface HeardLog extends Log {
  readonly lines: {
    readonly level: "info" | "warn" | "error";
    readonly fields: Readonly<Record<string, unknown>>;
    readonly message: string;
  }[];
  /** Everything that was said, as one text. */
  text(): string;
}

/** A log that keeps what it hears. */
export function heardLog(): HeardLog {
  const lines: HeardLog["lines"] = [];
  return {
    lines,
    info: (fields, message) => void lines.push({ level: "info", fields, message }),
    warn: (fields, message) => void lines.push({ level: "warn", fields, message }),
    error: (fields, message) => void lines.push({ level: "error", fields, message }),
    text: () => JSON.stringify(lines),
  };
}
