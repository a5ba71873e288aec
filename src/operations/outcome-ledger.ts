import type { LetterOutcome, Store } from "../ports.js";

/**
 * Commits outcomes as they come. While one commit is on its way the next ones gather and then go together: at most one
 * commit runs at a time, and no outcome waits for more than the one before it.
 */
export class OutcomeLedger {
  private waiting: LetterOutcome[] = [];
  /** The commit for which `waiting` gathers; null when nothing gathers. */
  private next: Promise<void> | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly store: Pick<Store, "settleLetters">) {}

  /** Resolves when the outcome is durable. */
  record(outcome: LetterOutcome): Promise<void> {
    this.waiting.push(outcome);
    if (this.next === null) {
      // Whoever asked for the one before hears of its failure.
      this.next = this.running.catch(() => undefined).then(() => this.commit());
      this.running = this.next;
    }
    return this.next;
  }

  private commit(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    this.next = null;
    return this.store.settleLetters(batch);
  }
}
