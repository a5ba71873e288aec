import type { ClaimedLetter, LetterOutcome, Store } from "../ports.js";

/** How letters are taken up; null for the kinds means all. */
export type TakeUp = (limit: number, settle: readonly LetterOutcome[]) => Promise<readonly ClaimedLetter[]>;

/**
 * Commits what became of letters, and takes the next ones up, in as few commits as can be. At most one commit runs at
 * a time. While it is on its way outcomes gather and then go together; whoever takes letters up takes along what has
 * gathered until then.
 */
export class OutcomeLedger {
  private waiting: LetterOutcome[] = [];
  private wanted: { readonly limit: number; readonly give: (letters: readonly ClaimedLetter[]) => void } | null = null;
  /** The commit for which `waiting` gathers; null when nothing gathers. */
  private next: Promise<void> | null = null;
  private running: Promise<void> = Promise.resolve();
  /** Ends the wait for company before the next commit. */
  private hurry: () => void = () => undefined;

  /**
   * @param takeUp takes up to `limit` letters and commits these outcomes at the same time, all or nothing
   * @param patience milliseconds for which an outcome may wait for others, or for the next taking up, to share a
   *   commit with; asked at each (Default: 0)
   */
  constructor(
    private readonly store: Pick<Store, "settleLetters">,
    private readonly takeUp: TakeUp,
    private readonly patience: () => number = () => 0,
  ) {}

  /** Resolves when the outcome is durable. */
  record(outcome: LetterOutcome): Promise<void> {
    this.waiting.push(outcome);
    return this.commitNext(this.patience());
  }

  /** Resolves when the letters are durably taken up, and all outcomes recorded until now are durable. One at a time. */
  async take(limit: number): Promise<readonly ClaimedLetter[]> {
    let taken: readonly ClaimedLetter[] = [];
    this.wanted = { limit, give: (letters) => void (taken = letters) };
    const committed = this.commitNext(0);
    this.flush();
    await committed;
    return taken;
  }

  /** What has gathered is committed without waiting for company. */
  flush(): void {
    this.hurry();
  }

  private commitNext(patience: number): Promise<void> {
    if (this.next === null) {
      const company = patience > 0 ? this.company(patience) : Promise.resolve();
      // Whoever asked for the one before hears of its failure.
      this.next = Promise.all([this.running.catch(() => undefined), company]).then(() => this.commit());
      this.running = this.next;
    }
    return this.next;
  }

  private company(patience: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, patience);
      this.hurry = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  private async commit(): Promise<void> {
    const { waiting, wanted } = this;
    this.waiting = [];
    this.wanted = null;
    this.next = null;
    if (wanted === null) return this.store.settleLetters(waiting);
    try {
      wanted.give(await this.takeUp(wanted.limit, waiting));
    } catch (fault) {
      // Nobody else knows what became of these: they are written even if the database must first come back.
      await this.store.settleLetters(waiting);
      throw fault;
    }
  }
}
