/**
 * Sends the letters that wait, each at most once. A letter's bytes and Message-ID were committed when it was
 * queued; that it is being sent is committed before SMTP begins; what came of it is committed after. Where that
 * cannot be known - the line went dead, the program was killed in between - the letter is looked for in the Sent
 * folder and otherwise left for a person as `unknown`: it is never sent again by itself.
 */
import { faultMessage, RoundrobinError } from "../errors.js";
import type { ClaimedLetter, Clock, Delivery, LetterKind, Log, Mailbox, Post, Store } from "../ports.js";
import { ClaimPace } from "./claim-pace.js";
import { overtaken } from "./letter-overtaken.js";
import { OutcomeLedger } from "./outcome-ledger.js";
import { brakeIfNeeded } from "./pause-sending.js";
import { foundInSent, SentCopies } from "./sent-folder.js";
import { type Fate, outcomeOf, plusMinutes, RETRY_AFTER_MINUTES } from "./settle-delivery.js";

export interface DeliveryCounts {
  sent: number;
  refused: number;
  postponed: number;
  unknown: number;
  /** Not sent after all: the council wrote, or the request was closed, while the letter waited. */
  cancelled: number;
}

export interface DeliverDeps {
  readonly store: Store;
  readonly post: Post;
  /** Where a copy is kept and a lost letter is looked for; null when there is no mailbox. */
  readonly mailbox: Mailbox | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Waits in real time, whatever the clock says. Without it the Sent folder is looked into once, at once. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** The number of this process's sender lock. */
  readonly sender: number;
  /** The share of the last letters that may fail before the batch stops; see `brakeIfNeeded`. (Default: no brake) */
  readonly brake?: number;
}

export interface DeliverOptions {
  /** Null for all. */
  readonly kinds?: readonly LetterKind[];
  readonly limit?: number;
  readonly signal?: AbortSignal;
  readonly onLetter?: (letter: ClaimedLetter, outcome: Delivery["outcome"]) => void;
}

/**
 * Sends what is due now, as many letters at once as the post has connections, until nothing is due, `limit` is reached
 * or the signal says stop (letters under way are finished first). A letter is committed as being sent before its SMTP
 * begins; no more are taken up than will be needed while the next commit is made (see `ClaimPace`), because a kill
 * leaves all that were taken up to a person.
 *
 * @throws RoundrobinError when the mail server cannot be reached or refuses the login: the letters go back to the queue
 */
export async function deliverLetters(deps: DeliverDeps, options: DeliverOptions = {}): Promise<DeliveryCounts> {
  const batch = new Batch(deps, options);
  await Promise.all([batch.resolveAbandoned(), brakeFirst(deps)]);
  await batch.run();
  return batch.counts;
}

/** What came in since the last batch may have been bounces. */
async function brakeFirst(deps: DeliverDeps): Promise<void> {
  const { brake } = deps;
  if (brake === undefined) return;
  for (const survey of await deps.store.surveysWithDueLetters(deps.clock.now())) await brakeIfNeeded(deps, survey, brake);
}

class Batch {
  readonly counts: DeliveryCounts = { sent: 0, refused: 0, postponed: 0, unknown: 0, cancelled: 0 };
  private readonly ledger: OutcomeLedger;
  private readonly copies: SentCopies;
  private readonly pace = new ClaimPace();
  /** Outcomes on their way into the database. */
  private readonly recording = new Set<Promise<void>>();
  /** Taken up, not begun. */
  private ready: ClaimedLetter[] = [];
  /** Connections that wait for a letter. */
  private readonly idle: (() => void)[] = [];
  /** The taking up that goes on; null when none does. */
  private taking: Promise<void> | null = null;
  /** How many more may be taken up; 0 when no more are due. */
  private left: number;
  private fault: { readonly thrown: unknown } | null = null;

  constructor(
    private readonly deps: DeliverDeps,
    private readonly options: DeliverOptions,
  ) {
    const { store, sender, clock, post } = deps;
    const kinds = options.kinds ?? null;
    this.ledger = new OutcomeLedger(
      store,
      (limit, settle) => store.claimLetters(sender, clock.now(), { kinds, limit, settle }),
      () => (this.left === 0 && this.ready.length === 0 ? 0 : this.pace.patience(post.connections)),
    );
    this.copies = new SentCopies(deps);
    this.left = options.limit ?? Number.MAX_SAFE_INTEGER;
  }

  /** Letters whose sender died while sending them. */
  async resolveAbandoned(): Promise<void> {
    const { store, log } = this.deps;
    for (const letter of await store.abandonedLetters()) {
      let found: boolean | null;
      try {
        found = await foundInSent(this.deps, letter.headerMessageId);
      } catch (fault) {
        log.warn({ letter: letter.id, fault: faultMessage(fault) }, "an interrupted letter cannot be looked for now; later again");
        continue;
      }
      const delivery: Delivery =
        found === true
          ? { outcome: "accepted", response: "found in the Sent folder after an interruption" }
          : {
              outcome: "unknown",
              reason: `the program was stopped while sending${found === false ? "; no copy is in the Sent folder" : ""}`,
            };
      // It left when it was being sent, not when that was found out: its clock runs from then.
      const at = found === true ? (letter.claimedAt ?? this.deps.clock.now()) : this.deps.clock.now();
      await this.record(letter, delivery, at);
    }
  }

  async run(): Promise<void> {
    const onAbort = (): void => this.wake();
    this.options.signal?.addEventListener("abort", onAbort);
    this.takeAhead(this.deps.post.connections);
    await Promise.all(Array.from({ length: this.deps.post.connections }, () => this.sendOnOneConnection()));
    this.options.signal?.removeEventListener("abort", onAbort);
    await this.taking;
    this.track(this.giveBack(() => true));
    // Whatever went wrong, what is being said to a mail server is heard to its end and written down.
    while (this.recording.size > 0) {
      this.ledger.flush();
      await Promise.all(this.recording);
    }
    await this.copies.done();
    if (this.fault !== null) throw this.fault.thrown;
  }

  /** One letter after another, until none is due or somebody says stop. */
  private async sendOnOneConnection(): Promise<void> {
    for (let letter = await this.nextLetter(); letter !== null; letter = await this.nextLetter()) {
      try {
        await this.send(letter);
      } catch (thrown) {
        this.fail(thrown);
      }
    }
  }

  private get stopped(): boolean {
    return this.fault !== null || this.options.signal?.aborted === true;
  }

  private async nextLetter(): Promise<ClaimedLetter | null> {
    while (!this.stopped) {
      const letter = this.ready.shift();
      this.takeAhead(letter === undefined ? 1 : 0);
      if (letter !== undefined) return letter;
      if (this.taking === null) return null;
      await new Promise<void>((wake) => this.idle.push(wake));
    }
    return null;
  }

  /** Takes letters up when fewer are ready than will be begun until they are there. */
  private takeAhead(needed: number): void {
    const { connections } = this.deps.post;
    const ahead = this.pace.ahead(connections);
    if (this.taking !== null || this.left === 0 || this.ready.length > ahead || (needed === 0 && ahead === 0)) return;
    // Twice what is needed meanwhile: a commit for each letter would cost more than the letter.
    this.taking = this.take(Math.min(this.left, Math.max(1, needed + this.idle.length + 2 * ahead - this.ready.length)));
  }

  private async take(limit: number): Promise<void> {
    const began = performance.now();
    try {
      const letters = await this.ledger.take(limit);
      this.pace.claimed(performance.now() - began);
      this.left = letters.length === 0 ? 0 : this.left - letters.length;
      this.ready.push(...letters);
    } catch (thrown) {
      this.fail(thrown);
    }
    this.taking = null;
    this.wake();
  }

  /** Letters that were taken up and not begun have certainly not left. */
  private async giveBack(which: (letter: ClaimedLetter) => boolean): Promise<void> {
    const at = this.deps.clock.now();
    const back = this.ready.filter(which);
    this.ready = this.ready.filter((letter) => !which(letter));
    await Promise.all(
      back.map(({ id, response }) => this.ledger.record({ id, state: "queued", at, response: response ?? "", event: null, untried: true })),
    );
  }

  private wake(): void {
    for (const wake of this.idle.splice(0)) wake();
  }

  private fail(thrown: unknown): void {
    this.fault ??= { thrown };
    this.wake();
  }

  /** Work behind the sending, waited for at the end. */
  private track(work: Promise<void>): void {
    const tracked = work.catch((thrown: unknown) => this.fail(thrown)).finally(() => this.recording.delete(tracked));
    this.recording.add(tracked);
  }

  private async send(letter: ClaimedLetter): Promise<void> {
    const { deps } = this;
    const why = await overtaken(deps.store, letter);
    if (why !== null) {
      await this.ledger.record({ id: letter.id, state: "cancelled", at: deps.clock.now(), response: why, event: null });
      this.counts.cancelled++;
      deps.log.info({ letter: letter.id, kind: letter.kind, request: letter.requestId, why }, "letter not sent");
      return;
    }
    let delivery: Delivery;
    const began = performance.now();
    try {
      delivery = await deps.post.deliver({ from: letter.envelopeFrom, to: letter.to }, letter.raw);
      this.pace.sent(performance.now() - began);
    } catch (fault) {
      // Thrown only for what happened before the mail was handed over: nothing was sent.
      const at = deps.clock.now();
      const notBefore = plusMinutes(at, RETRY_AFTER_MINUTES[0] ?? 5);
      this.fault ??= {
        thrown: fault instanceof RoundrobinError ? fault : new RoundrobinError("POST_UNAVAILABLE", faultMessage(fault), { cause: fault }),
      };
      await this.ledger.record({ id: letter.id, state: "queued", at, response: faultMessage(fault), notBefore, event: null });
      return this.wake();
    }
    if (delivery.outcome === "unknown") delivery = await this.lookedFor(letter, delivery);
    // The connection is free again; the outcome is on its way into the database.
    this.track(this.record(letter, delivery, deps.clock.now()));
  }

  /** A letter whose line went dead: the Sent folder may know more. */
  private async lookedFor(letter: ClaimedLetter, delivery: Delivery): Promise<Delivery> {
    try {
      if ((await foundInSent(this.deps, letter.headerMessageId)) === true)
        return { outcome: "accepted", response: "the connection was lost; found in the Sent folder" };
    } catch (fault) {
      this.deps.log.warn({ letter: letter.id, fault: faultMessage(fault) }, "the Sent folder could not be looked into");
    }
    return delivery;
  }

  private async record(letter: ClaimedLetter, delivery: Delivery, at: string): Promise<void> {
    const { deps, options } = this;
    const { fate, outcome } = await outcomeOf(deps.store, letter, delivery, at);
    await this.ledger.record(outcome);
    this.counts[fate]++;
    this.say(letter, fate, outcome.response);
    options.onLetter?.(letter, delivery.outcome);
    if (fate === "sent" && letter.kind !== "digest") this.copies.add(letter);
    if (fate !== "refused" || deps.brake === undefined || (await brakeIfNeeded(deps, letter.surveyId, deps.brake)) === null) return;
    // The brake holds for what was taken up meanwhile, too.
    await this.giveBack(({ surveyId, kind }) => surveyId === letter.surveyId && kind !== "digest");
  }

  private say(letter: ClaimedLetter, fate: Fate, response: string): void {
    const { log } = this.deps;
    const fields = { letter: letter.id, kind: letter.kind, request: letter.requestId, attempt: letter.attempts };
    if (fate === "sent") log.info(fields, "letter sent");
    else if (fate === "unknown")
      log.warn({ ...fields, reason: response }, "it cannot be known whether the letter was taken; a person must look");
    else if (fate === "postponed") log.info({ ...fields, response }, "refused for now; tried again later");
    else log.warn({ ...fields, response }, "letter refused");
  }
}
