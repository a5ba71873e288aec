/**
 * Faults, as opposed to outcomes: an outcome (a held mail, a refused recipient) is a value; a fault is
 * something that should not be, or that may pass if tried again. The codes are a closed table; the
 * documentation lists exactly these.
 */

export interface FaultKind {
  /** May the same call succeed later without anybody changing anything? */
  readonly retryable: boolean;
  /** 1 a fault, 2 wrong use or settings. */
  readonly exitCode: 1 | 2;
}

export const FAULTS = {
  SETTINGS_INVALID: { retryable: false, exitCode: 2 },
  WRONG_USE: { retryable: false, exitCode: 2 },
  QUESTIONNAIRE_INVALID: { retryable: false, exitCode: 2 },
  COUNCILS_INVALID: { retryable: false, exitCode: 2 },
  TEMPLATE_INVALID: { retryable: false, exitCode: 2 },
  FILE_UNREADABLE: { retryable: false, exitCode: 1 },
  NOT_FOUND: { retryable: false, exitCode: 1 },
  HOLIDAYS_EXHAUSTED: { retryable: false, exitCode: 1 },
  DATABASE_UNAVAILABLE: { retryable: true, exitCode: 1 },
  DATABASE_NEWER: { retryable: false, exitCode: 1 },
  QUEUE_UNAVAILABLE: { retryable: true, exitCode: 1 },
  MAILBOX_UNAVAILABLE: { retryable: true, exitCode: 1 },
  MAILBOX_LOGIN: { retryable: false, exitCode: 1 },
  POST_UNAVAILABLE: { retryable: true, exitCode: 1 },
  POST_LOGIN: { retryable: false, exitCode: 1 },
  INSECURE_LOGIN: { retryable: false, exitCode: 2 },
  INTERRUPTED: { retryable: true, exitCode: 1 },
  INTERNAL: { retryable: false, exitCode: 1 },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

/**
 * @example throw new RoundrobinError("MAILBOX_UNAVAILABLE", "IMAP server imap.example:993 does not answer; check IMAP_URL", { cause })
 */
export class RoundrobinError extends Error {
  override readonly name = "RoundrobinError";
  readonly code: FaultCode;
  /** Facts for the log; never a secret. */
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;

  constructor(
    code: FaultCode,
    message: string,
    options: { cause?: unknown; fields?: Readonly<Record<string, string | number | boolean | null>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? {};
  }

  get retryable(): boolean {
    return FAULTS[this.code].retryable;
  }
}

/** The message of anything thrown, without its stack. */
export function faultMessage(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string") return thrown.message;
  return String(thrown);
}
