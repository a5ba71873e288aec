/**
 * Sends the letters that wait, each at most once. A letter's bytes and Message-ID were committed when it was
 * queued; that it is being sent is committed before SMTP begins; what came of it is committed after. Where that
 * cannot be known - the line went dead, the program was killed in between - the letter is looked for in the Sent
 * folder and otherwise left for a person as `unknown`: it is never sent again by itself.
 */
import { faultMessage, RoundrobinError } from "../errors.js";
import type { Clock, Delivery, LetterKind, LetterRow, Log, Mailbox, Post, Store } from "../ports.js";
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
  readonly onLetter?: (letter: LetterRow, outcome: Delivery["outcome"]) => void;
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
  await batch.resolveAbandoned();
  if (deps.brake !== undefined)
    for (const survey of await deps.store.surveysWithDueLetters(deps.clock.now())) await brakeIfNeeded(deps, survey, deps.brake);
  await batch.run();
  return batch.counts;
}

class Batch {
  readonly counts: DeliveryCounts = { sent: 0, refused: 0, postponed: 0, unknown: 0, cancelled: 0 };
  private readonly ledger: OutcomeLedger;
  private readonly copies: SentCopies;
  /** Letters whose SMTP is going on. */
  private readonly underWay = new Set<Promise<void>>();
  /** Outcomes on their way into the database. */
  private readonly recording = new Set<Promise<void>>();
  /** Taken up, not begun. */
  private readonly ready: LetterRow[] = [];
  private readonly pace = new ClaimPace();
  private readonly sleepers: (() => void)[] = [];
  /** Nothing more is due, or nothing more can be taken up. */
  private exhausted = false;
  private stopped = false;
  private fault: { readonly thrown: unknown } | null = null;

  constructor(
    private readonly deps: DeliverDeps,
    private readonly options: DeliverOptions,
  ) {
    this.ledger = new OutcomeLedger(deps.store);
    this.copies = new SentCopies(deps);
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
    const { deps, options } = this;
    const claiming = this.claimAll();
    while (this.fault === null && options.signal?.aborted !== true) {
      const letter = this.ready.shift();
      if (letter === undefined) {
        if (this.exhausted) break;
        await this.moved();
      } else {
        this.track(this.underWay, this.send(letter));
        this.move();
        while (this.underWay.size >= deps.post.connections) await Promise.race(this.underWay);
      }
    }
    this.stopped = true;
    this.move();
    await claiming;
    await this.giveBack();
    // Whatever went wrong, what is being said to a mail server is heard to its end and written down.
    while (this.underWay.size + this.recording.size > 0) await Promise.all([...this.underWay, ...this.recording]);
    await this.copies.done();
    if (this.fault !== null) throw this.fault.thrown;
  }

  /** Takes letters up while the ones before are being sent, until none is due. */
  private async claimAll(): Promise<void> {
    const { deps, options } = this;
    let left = options.limit ?? Number.POSITIVE_INFINITY;
    try {
      while (!this.stopped && left > 0) {
        const free = deps.post.connections - this.underWay.size;
        const ahead = this.pace.ahead(deps.post.connections);
        if (this.ready.length >= Math.max(free, ahead)) {
          await this.moved();
          continue;
        }
        // Twice what is needed meanwhile: a commit for each letter would cost more than the letter.
        const wanted = Math.max(1, free + 2 * ahead - this.ready.length);
        const began = performance.now();
        const letters = await deps.store.claimLetters(deps.sender, deps.clock.now(), {
          kinds: options.kinds ?? null,
          limit: Math.min(wanted, left),
        });
        this.pace.claimed(performance.now() - began);
        if (letters.length === 0) break;
        left -= letters.length;
        this.ready.push(...letters);
        this.move();
      }
    } catch (thrown) {
      this.fault ??= { thrown };
    }
    this.exhausted = true;
    this.move();
  }

  /** Letters that were taken up and not begun have certainly not left. */
  private async giveBack(): Promise<void> {
    const at = this.deps.clock.now();
    const back = this.ready
      .splice(0)
      .map(({ id, response }) => this.ledger.record({ id, state: "queued", at, response: response ?? "", event: null }));
    await Promise.all(back).catch((thrown: unknown) => {
      this.fault ??= { thrown };
    });
  }

  /** Resolves when a letter was begun, taken up or ended. */
  private moved(): Promise<void> {
    return new Promise((wake) => this.sleepers.push(wake));
  }

  private move(): void {
    for (const wake of this.sleepers.splice(0)) wake();
  }

  private track(group: Set<Promise<void>>, work: Promise<void>): void {
    const tracked = work
      .catch((thrown: unknown) => {
        this.fault ??= { thrown };
      })
      .finally(() => {
        group.delete(tracked);
        this.move();
      });
    group.add(tracked);
  }

  private async send(letter: LetterRow): Promise<void> {
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
      await this.ledger.record({ id: letter.id, state: "queued", at, response: faultMessage(fault), notBefore, event: null });
      throw fault instanceof RoundrobinError ? fault : new RoundrobinError("POST_UNAVAILABLE", faultMessage(fault), { cause: fault });
    }
    if (delivery.outcome === "unknown") delivery = await this.lookedFor(letter, delivery);
    // The connection is free again; the outcome is on its way into the database.
    this.track(this.recording, this.record(letter, delivery, deps.clock.now()));
  }

  /** A letter whose line went dead: the Sent folder may know more. */
  private async lookedFor(letter: LetterRow, delivery: Delivery): Promise<Delivery> {
    try {
      if ((await foundInSent(this.deps, letter.headerMessageId)) === true)
        return { outcome: "accepted", response: "the connection was lost; found in the Sent folder" };
    } catch (fault) {
      this.deps.log.warn({ letter: letter.id, fault: faultMessage(fault) }, "the Sent folder could not be looked into");
    }
    return delivery;
  }

  private async record(letter: LetterRow, delivery: Delivery, at: string): Promise<void> {
    const { deps, options } = this;
    const { fate, outcome } = await outcomeOf(deps.store, letter, delivery, at);
    await this.ledger.record(outcome);
    this.counts[fate]++;
    this.say(letter, fate, outcome.response);
    options.onLetter?.(letter, delivery.outcome);
    if (fate === "sent" && letter.kind !== "digest") this.copies.add(letter);
    if (fate === "refused" && deps.brake !== undefined) await brakeIfNeeded(deps, letter.surveyId, deps.brake);
  }

  private say(letter: LetterRow, fate: Fate, response: string): void {
    const { log } = this.deps;
    const fields = { letter: letter.id, kind: letter.kind, request: letter.requestId, attempt: letter.attempts };
    if (fate === "sent") log.info(fields, "letter sent");
    else if (fate === "unknown")
      log.warn({ ...fields, reason: response }, "it cannot be known whether the letter was taken; a person must look");
    else if (fate === "postponed") log.info({ ...fields, response }, "refused for now; tried again later");
    else log.warn({ ...fields, response }, "letter refused");
  }
}
