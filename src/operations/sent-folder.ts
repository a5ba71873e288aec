/** The Sent folder as evidence of what left, and as the place where a copy belongs. */
import { faultMessage } from "../errors.js";
import type { Clock, LetterRow, Log, Mailbox } from "../ports.js";

export interface SentFolderDeps {
  /** Where a copy is kept and a lost letter is looked for; null when there is no mailbox. */
  readonly mailbox: Mailbox | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Waits in real time, whatever the clock says. Without it the folder is looked into once, at once. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A provider files its copy a moment after it has taken the mail; the waits before each look, in milliseconds. */
const LOOKS_AFTER: readonly number[] = [1_000, 3_000];

/** Is the letter in the Sent folder, or there after a short wait? Null when that cannot be known. */
export async function foundInSent(deps: SentFolderDeps, headerMessageId: string): Promise<boolean | null> {
  if (deps.mailbox === null) return null;
  const { wait } = deps;
  for (const pause of wait === undefined ? [0] : LOOKS_AFTER) {
    await wait?.(pause);
    const found = await deps.mailbox.sentHas(headerMessageId);
    if (found !== false) return found;
  }
  return false;
}

/** Does the provider of this mailbox keep copies by itself? Learned from the first letter that it takes. */
const keepsCopies = new WeakMap<Mailbox, boolean>();

/**
 * Puts copies where the provider keeps none, one after another and behind the sending. A copy is a convenience: that
 * it failed is said, and changes nothing.
 */
export class SentCopies {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly deps: SentFolderDeps) {}

  add(letter: Pick<LetterRow, "id" | "raw" | "headerMessageId">): void {
    const { mailbox } = this.deps;
    if (mailbox === null) return;
    this.last = this.last.then(() => this.keep(mailbox, letter));
  }

  /** When every copy is where it belongs. */
  done(): Promise<void> {
    return this.last;
  }

  private async keep(mailbox: Mailbox, letter: Pick<LetterRow, "id" | "raw" | "headerMessageId">): Promise<void> {
    const { log, clock } = this.deps;
    try {
      let keeps = keepsCopies.get(mailbox);
      if (keeps === undefined) {
        keeps = (await foundInSent(this.deps, letter.headerMessageId)) !== false;
        keepsCopies.set(mailbox, keeps);
        if (keeps) return;
      }
      if (!keeps) await mailbox.keepSent(letter.raw, clock.now());
    } catch (fault) {
      log.warn({ letter: letter.id, fault: faultMessage(fault) }, "no copy could be put into the Sent folder");
    }
  }
}
