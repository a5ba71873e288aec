/** Every way in which a mail server fails, and what became of letters that met it. */
import { openPost } from "../../src/adapters/smtp/post.js";
import type { SmtpFault } from "../../src/demo/servers/smtp-server.js";
import { RoundrobinError } from "../../src/errors.js";
import { heardLog } from "./heard-log.js";
import { type SmtpSink, startSmtpSink } from "./smtp-sink.js";

export const SMTP_FAULTS: readonly (readonly [string, SmtpFault])[] = [
  ["MAIL put off (451)", { at: "mail", do: "refuse", code: 451, words: "4.7.0 later" }],
  ["connection cut at MAIL", { at: "mail", do: "cut" }],
  ["server hangs at MAIL", { at: "mail", do: "hang" }],
  ["recipient refused (550)", { at: "recipient", do: "refuse", code: 550, words: "5.1.1 no such user" }],
  ["greylisted (451)", { at: "recipient", do: "refuse", code: 451, words: "4.7.1 greylisted" }],
  ["connection cut at RCPT", { at: "recipient", do: "cut" }],
  ["server hangs at RCPT", { at: "recipient", do: "hang" }],
  ["connection cut within the mail", { at: "body", do: "cut" }],
  ["server hangs within the mail", { at: "body", do: "hang" }],
  ["mail refused (554)", { at: "end", do: "refuse", code: 554, words: "5.7.1 no" }],
  ["no room for the mail (452)", { at: "end", do: "refuse", code: 452, words: "4.3.1 no room" }],
  ["cut after the mail, not taken", { at: "end", do: "cut", taken: false }],
  ["cut after the mail, taken", { at: "end", do: "cut", taken: true }],
  ["hangs after the mail, not taken", { at: "end", do: "hang", taken: false }],
  ["hangs after the mail, taken", { at: "end", do: "hang", taken: true }],
];

export interface LetterEnd {
  readonly messageId: string;
  /** `accepted`, `unknown`, `refused`, `put off` (at the last attempt), or the code of the fault of the last attempt. */
  readonly end: string;
  readonly attempts: number;
  /** How often the server took it. */
  readonly taken: number;
}

/**
 * Sends letters through a failing server, each tried again for as long as the program may by itself: after a refusal
 * for now, and after a fault that says that the letter has not left.
 *
 * @param fault of attempt `attempt` (from 1) at letter `letter` (from 0)
 */
export async function sendThroughFaults(
  letters: number,
  fault: (letter: number, attempt: number) => SmtpFault | null,
  options: { readonly faultOnConnect?: () => "cut" | null; readonly abreast?: number; readonly mostAttempts?: number } = {},
): Promise<readonly LetterEnd[]> {
  const abreast = options.abreast ?? 80;
  const attempts = Array.from({ length: letters }, () => 0);
  const numberOf = (from: string): number => Number(/\+(\d+)@/.exec(from)?.[1]);
  const sink: SmtpSink = await startSmtpSink({
    faultOf: ({ from }) => fault(numberOf(from), attempts[numberOf(from)] ?? 1),
    ...(options.faultOnConnect === undefined ? {} : { faultOnConnect: options.faultOnConnect }),
  });
  const post = openPost(sink.settings, {
    clock: { now: () => "2026-03-02T10:00:00.000Z" },
    log: heardLog(),
    times: { connect: 2_000, greeting: 2_000, silence: 250 },
    connections: abreast,
  });
  const ends = Array.from({ length: letters }, () => "never tried");
  const idOf = (letter: number): string => `<storm-${letter}@survey.example>`;

  async function send(letter: number): Promise<void> {
    const padding = letter % 20 === 0 ? "x".repeat(300_000) : "x";
    const raw = Buffer.from(`Message-ID: ${idOf(letter)}\r\n\r\n${padding}\r\n`);
    while ((attempts[letter] ?? 0) < (options.mostAttempts ?? 12)) {
      attempts[letter] = (attempts[letter] ?? 0) + 1;
      try {
        const delivery = await post.deliver({ from: `rr+${letter}@survey.example`, to: [`foi@council${letter}.example`] }, raw);
        const putOff = delivery.outcome === "refused" && !delivery.permanent;
        ends[letter] = putOff ? "put off" : delivery.outcome;
        if (!putOff) return;
      } catch (thrown) {
        if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
        ends[letter] = thrown.code;
      }
    }
  }
  const waiting = Array.from({ length: letters }, (_, letter) => letter).reverse();
  const sender = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await send(next);
  };
  await Promise.all(Array.from({ length: abreast }, sender));
  await post.close();
  const result = ends.map((end, letter) => ({
    messageId: idOf(letter),
    end,
    attempts: attempts[letter] ?? 0,
    taken: sink.taken(idOf(letter)),
  }));
  await sink.stop();
  return result;
}

/** Is what the program believes of this letter a lie that could lead to a second copy or a lost one? */
export function isLie({ end, taken }: LetterEnd): boolean {
  if (end === "unknown") return taken > 1;
  return end === "accepted" ? taken !== 1 : taken !== 0;
}
