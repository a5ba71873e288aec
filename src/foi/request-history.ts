/**
 * Reads a request's events from first to last and says what they amount to: where it went, what is waited for,
 * what came back. Retracted events are left out. Also draws from them the ledger of the clock.
 */
import { isDay } from "./day-arithmetic.js";
import type { ClockEvent, Ledger } from "./ledger.js";
import { instantMs, londonDay } from "./london-day.js";
import type { RequestEvent, RequestEventBody } from "./request-event.js";
import type { Day, Instant, Regime } from "./terms.js";

export type ResponseKind = "full" | "partial" | "refusal" | "not_held";

export interface CameBack {
  readonly address: string;
  readonly on: Day;
  /** As their server says it. */
  readonly reason: string;
  /** How often it has come back from this address. */
  readonly times: number;
  /** Something that no person wrote has come since: perhaps it has arrived after all. */
  readonly signOfArrival: boolean;
}

export interface RequestHistory {
  /** What counts, in order of happening. */
  readonly events: readonly RequestEvent[];
  readonly sending: "not_sent" | "failed" | "unknown" | "sent";
  /** It did not arrive where it counts: bounced for good, or an automatic reply names another address. */
  readonly undelivered: { readonly why: "bounced" | "redirected"; readonly address: string; readonly on: Day } | null;
  /** The request came back from where it was last sent, but not for good (a full mailbox); null otherwise. */
  readonly cameBack: CameBack | null;
  /** An out-of-office reply names another address: the clock runs, a person should look. */
  readonly suggestedAddress: string | null;
  readonly acknowledged: boolean;
  /** The authority's own. */
  readonly reference: string | null;
  /** The day by which they last said they would reply. */
  readonly statedDue: Day | null;
  readonly waitingFor: { readonly what: "clarification" | "fee"; readonly on: Day; readonly details: readonly string[] } | null;
  readonly responses: readonly { readonly kind: ResponseKind; readonly on: Day }[];
  readonly review: { readonly requestedOn: Day; readonly decidedOn: Day | null } | null;
  /** A complaint to the regulator left us. */
  readonly complained: { readonly to: "ICO" | "SIC"; readonly on: Day } | null;
  readonly portal: { readonly url: string | null; readonly expires: Day | null; readonly on: Day } | null;
  readonly transferredTo: { readonly to: string | null; readonly on: Day } | null;
  /** They recalled a mail and nothing came since. */
  readonly recalledOn: Day | null;
  /** Reminders and chasers that left us. */
  readonly chasedOn: readonly Day[];
  /** The last letter of any kind that left us after the request itself. */
  readonly lastLetterOn: Day | null;
  /** Our last letter after the request did not get through, or nobody knows whether it did. */
  readonly failedLetter: { readonly on: Day; readonly why: "refused" | "unknown"; readonly reason: string } | null;
  /** The last mail a person at the authority wrote. */
  readonly lastReplyOn: Day | null;
  readonly ended: "withdrawn" | "closed" | null;
  /** null while nothing was sent, or it came back. */
  readonly ledger: Ledger | null;
}

/** The events that stand: a retracted event never happened, and a retraction may itself be retracted later. */
export function standing(events: readonly RequestEvent[]): readonly RequestEvent[] {
  const gone = new Set<number>();
  // A retraction is always written after what it retracts, so the last word is decided first.
  for (const event of [...events].sort((a, b) => b.id - a.id)) {
    if (event.body.type === "retracted" && !gone.has(event.id) && event.body.event < event.id) gone.add(event.body.event);
  }
  return events
    .filter((event) => event.body.type !== "retracted" && !gone.has(event.id))
    .map((event) => ({ event, ms: instantMs(event.at) }))
    .sort((a, b) => a.ms - b.ms || a.event.id - b.event.id)
    .map(({ event }) => event);
}

type Draft = { -readonly [Key in keyof RequestHistory]: RequestHistory[Key] };

/** `FOI Team <foi@a.example>` and `FOI@A.example` are one address. */
const bareAddress = (address: string): string => (/<([^>]*)>/.exec(address)?.[1] ?? address).trim().toLowerCase();

class Reading {
  readonly history: Draft;
  private to = "";
  private received: Instant | null = null;
  private clock: ClockEvent[] = [];
  private unknownAt: Instant | null = null;
  /** The letter that brought the request where it was last sent; undefined where a person recorded the sending. */
  private letterId: number | undefined;
  /** An automatic reply has come since then. */
  private heard = false;
  private readonly timesBack = new Map<string, number>();

  constructor(events: readonly RequestEvent[], regime: Regime) {
    this.history = {
      events,
      sending: "not_sent",
      undelivered: null,
      cameBack: null,
      suggestedAddress: null,
      acknowledged: false,
      reference: null,
      statedDue: null,
      waitingFor: null,
      responses: [],
      review: null,
      complained: null,
      portal: null,
      transferredTo: null,
      recalledOn: null,
      chasedOn: [],
      lastLetterOn: null,
      failedLetter: null,
      lastReplyOn: null,
      ended: null,
      ledger: null,
    };
    for (const event of events) this.read(event, londonDay(event.at));
    if (this.received !== null && this.history.undelivered?.why !== "bounced") {
      this.history.ledger = { regime, received: this.received, events: this.clock };
    }
  }

  /** It has arrived at a new place: what was counted before is void. */
  private arrivesAnew(at: Instant, to: string): void {
    this.received = at;
    this.clock = [];
    this.to = to;
    this.history.sending = "sent";
    this.history.undelivered = null;
    this.history.cameBack = null;
    this.history.suggestedAddress = null;
    this.heard = false;
  }

  /** What no person wrote shows that mail arrives there, not that ours did. */
  private heardOf(): void {
    this.heard = true;
    if (this.history.cameBack !== null) this.history.cameBack = { ...this.history.cameBack, signOfArrival: true };
  }

  /** Not for good: it may go there again, unless anything shows that they have it. */
  private comesBack(body: Extract<RequestEventBody, { type: "bounced" }>, day: Day): void {
    const { history } = this;
    // Of two reports on one letter the second says nothing new; one on an earlier letter nothing that still counts.
    if (body.letterGivenUp === undefined || body.letterGivenUp !== this.letterId || history.undelivered !== null) return;
    if (this.heard || history.waitingFor !== null || history.review !== null || history.portal !== null) return;
    const address = bareAddress(this.to);
    const times = (this.timesBack.get(address) ?? 0) + 1;
    this.timesBack.set(address, times);
    history.undelivered = { why: "bounced", address: this.to, on: day };
    history.cameBack = { address: this.to, on: day, reason: body.reason, times, signOfArrival: false };
  }

  /** They wrote, so they have it, even where our own record of the sending is in doubt. */
  private theyHaveIt(at: Instant, day: Day, byPerson: boolean): void {
    const { history } = this;
    if (byPerson) history.lastReplyOn = day;
    if (this.received === null) {
      this.received = this.unknownAt ?? at;
      history.sending = "sent";
    }
    if (history.undelivered !== null && byPerson) {
      // Received at the latest now; the earlier day is not known.
      this.arrivesAnew(at, this.to);
    }
    history.recalledOn = null;
  }

  private letter(day: Day): void {
    this.history.lastLetterOn = day;
    this.history.failedLetter = null;
  }

  /** A final answer makes an open question or an unpaid fee beside the point. */
  private dropOpenQuestions(): void {
    const open = (asked: ClockEvent["type"], answered: ClockEvent["type"]): void => {
      const last = this.clock.findLastIndex((event) => event.type === asked);
      if (last >= 0 && !this.clock.slice(last).some((event) => event.type === answered)) this.clock.splice(last, 1);
    };
    open("clarification_requested", "clarification_received");
    open("fees_notice", "fee_received");
    this.history.waitingFor = null;
  }

  private read(event: RequestEvent, day: Day): void {
    const { history } = this;
    const { at, body } = event;
    switch (body.type) {
      case "sent":
        if (this.received === null || history.undelivered?.why === "bounced") {
          this.arrivesAnew(at, body.to);
          this.letterId = event.source.id;
        }
        return;
      case "send_failed":
        if (this.received === null) history.sending = body.permanent ? "failed" : "not_sent";
        else history.failedLetter = { on: day, why: "refused", reason: body.reason };
        return;
      case "send_unknown":
        if (this.received === null) {
          history.sending = "unknown";
          this.unknownAt = at;
        } else {
          // A later letter that may have gone: no other one at once.
          this.letter(day);
          history.failedLetter = { on: day, why: "unknown", reason: body.reason };
        }
        return;
      case "bounced": {
        const arrived = history.acknowledged || history.responses.length > 0 || history.lastReplyOn !== null;
        const ours = body.address === "" || this.to === "" || bareAddress(body.address) === bareAddress(this.to);
        if (arrived || !ours) return;
        if (!body.permanent) return this.comesBack(body, day);
        history.undelivered = { why: "bounced", address: body.address, on: day };
        history.cameBack = null;
        return;
      }
      case "acknowledged":
        this.theyHaveIt(at, day, !body.automatic);
        if (body.automatic) this.heardOf();
        history.acknowledged = true;
        history.reference = body.reference ?? history.reference;
        history.statedDue = body.statedDue ?? history.statedDue;
        return;
      case "out_of_office":
        history.suggestedAddress = body.redirectTo;
        this.heardOf();
        return;
      case "redirect_autoreply":
        // Once a person there has written, or it has their reference, they have it: the mailbox moved later.
        if (history.lastReplyOn !== null || history.reference !== null) {
          history.suggestedAddress = body.to;
          return;
        }
        history.undelivered = { why: "redirected", address: body.to, on: day };
        history.cameBack = null;
        this.clock.push({ type: "redirect_autoreply", at });
        return;
      case "resent":
        if (history.undelivered?.why === "bounced" || this.received === null) this.arrivesAnew(at, body.to);
        else if (history.undelivered?.why === "redirected" || bareAddress(body.to) !== bareAddress(this.to)) {
          if (history.undelivered === null) this.clock.push({ type: "redirect_autoreply", at });
          this.clock.push({ type: "resent", at });
          this.to = body.to;
          history.undelivered = null;
          history.suggestedAddress = null;
        } else this.clock.push({ type: "resent", at });
        this.letterId = event.source.id;
        this.heard = false;
        this.letter(day);
        return;
      case "clarification_requested":
        this.theyHaveIt(at, day, true);
        this.clock.push({ type: "clarification_requested", at });
        history.waitingFor = { what: "clarification", on: day, details: body.questions };
        return;
      case "clarification_received":
        this.clock.push({ type: "clarification_received", at });
        // Unasked and after a refusal it is the narrowed request, which counts as a new one (FOIA s.12): the refusal
        // is behind us, the reply is awaited afresh.
        if (history.waitingFor === null && history.responses.at(-1)?.kind === "refusal") history.responses = [];
        if (history.waitingFor?.what === "clarification") history.waitingFor = null;
        history.statedDue = null;
        this.letter(day);
        return;
      case "fees_notice":
        this.theyHaveIt(at, day, true);
        this.clock.push({ type: "fees_notice", at });
        history.waitingFor = { what: "fee", on: day, details: body.amount === null ? [] : [body.amount] };
        return;
      case "fee_received":
        this.clock.push({ type: "fee_received", at });
        if (history.waitingFor?.what === "fee") history.waitingFor = null;
        return;
      case "pit_extension":
        this.theyHaveIt(at, day, true);
        this.clock.push({
          type: "pit_extension",
          at,
          ...(body.extraWorkingDays === undefined ? {} : { extraWorkingDays: body.extraWorkingDays }),
          ...(body.until === undefined || !isDay(body.until) ? {} : { until: body.until }),
        });
        return;
      case "eir_extension":
        this.theyHaveIt(at, day, true);
        this.clock.push({ type: "eir_extension", at });
        return;
      case "transferred":
        this.theyHaveIt(at, day, true);
        history.transferredTo = { to: body.to, on: day };
        return;
      case "portal_link":
        this.theyHaveIt(at, day, true);
        history.portal = { url: body.url, expires: body.expires, on: day };
        return;
      case "holding_reply":
        this.theyHaveIt(at, day, true);
        history.statedDue = body.statedDue ?? history.statedDue;
        return;
      case "recalled":
        history.recalledOn = day;
        return;
      case "response_received":
        this.theyHaveIt(at, day, true);
        history.responses = [...history.responses, { kind: body.kind, on: day }];
        history.portal = null;
        if (body.kind !== "partial") this.dropOpenQuestions();
        return;
      case "review_requested":
        this.clock.push({ type: "review_requested", at, limitWorkingDays: body.limitWorkingDays });
        history.review = { requestedOn: day, decidedOn: null };
        history.statedDue = null;
        this.letter(day);
        return;
      case "review_acknowledged":
        history.lastReplyOn = day;
        history.statedDue = body.statedDue ?? history.statedDue;
        return;
      case "review_decided":
        history.lastReplyOn = day;
        // A decision without a request on record still shows that there was one.
        history.review = { requestedOn: history.review?.requestedOn ?? day, decidedOn: day };
        return;
      case "complained":
        history.complained = { to: body.to, on: day };
        this.letter(day);
        return;
      case "reminded":
        history.chasedOn = [...history.chasedOn, day];
        this.letter(day);
        return;
      case "withdrawn":
      case "closed":
        history.ended = body.type;
        return;
      case "reopened":
        history.ended = null;
        return;
      case "retracted":
        return;
    }
  }
}

/** What the events of one request amount to. */
export function requestHistory(events: readonly RequestEvent[], regime: Regime): RequestHistory {
  return new Reading(standing(events), regime).history;
}

/** The ledger of the clock alone, for showing the working of a request's date; null while nothing is running or sent. */
export function clockLedger(events: readonly RequestEvent[], regime: Regime): Ledger | null {
  return requestHistory(events, regime).ledger;
}
