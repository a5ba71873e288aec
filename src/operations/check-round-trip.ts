/**
 * One mail from the researcher to the researcher, before four hundred leave for others: does the mail server let us
 * send as our sender and its plus-address, and do replies to a plus-address arrive in the mailbox? Some servers
 * refuse a plus-address as the envelope sender (Exchange Online: SendAsDenied), some drop what comes to one.
 */
import { faultMessage } from "../errors.js";
import { plusAddress } from "../message/token.js";
import type { Clock, Delivery, Mailbox, Post } from "../ports.js";
import type { Finding } from "./check-survey.js";

export interface RoundTripDeps {
  readonly post: Pick<Post, "compose" | "deliver">;
  readonly mailbox: Pick<Mailbox, "sentHas"> & {
    /** Is a mail with this Message-ID in the mailbox itself? */
    has(headerMessageId: string): Promise<boolean>;
  };
  readonly clock: Clock;
  /** Waits in real time, whatever the clock says. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface RoundTrip {
  readonly sender: { readonly name: string; readonly address: string; readonly plusAddress: boolean };
  /** A token that no request has. */
  readonly token: string;
  /** `<…@…>`, never used before. */
  readonly messageId: string;
  /** How long to wait for the mail, in seconds. (Default: 60) */
  readonly patience?: number;
}

const LOOK_EVERY = 500;

/** Sends the one mail and looks for it. Never throws; what is wrong comes with what would be right. */
export async function checkRoundTrip(deps: RoundTripDeps, trip: RoundTrip): Promise<readonly Finding[]> {
  const { sender } = trip;
  const to = sender.plusAddress ? plusAddress(sender.address, trip.token) : sender.address;
  const advice = sender.plusAddress ? "; set plus_address: false in survey.yaml if your provider has no plus-addresses" : "";
  try {
    const raw = await deps.post.compose({
      messageId: trip.messageId,
      from: { name: sender.name, address: sender.address },
      replyTo: sender.plusAddress ? to : null,
      to: [to],
      cc: [],
      subject: `Roundrobin tries your mailbox [${trip.token}]`,
      text: "You can delete this mail. It was sent to see whether replies to your requests will arrive.\n",
      html: null,
      inReplyTo: null,
      references: [],
      date: deps.clock.now(),
    });
    const delivery = await deps.post.deliver({ from: to, to: [to] }, raw);
    if (delivery.outcome !== "accepted") {
      return [{ where: "SMTP_URL", what: `a mail from and to ${to} was not taken: ${wordsOf(delivery)}${advice}`, severity: "error" }];
    }
    return [await arrival(deps, trip, to, advice), await copyKept(deps, trip)];
  } catch (fault) {
    return [
      { where: "SMTP_URL", what: `a mail from and to ${to} did not make its way: ${faultMessage(fault)}${advice}`, severity: "error" },
    ];
  }
}

function wordsOf(delivery: Exclude<Delivery, { outcome: "accepted" }>): string {
  return delivery.outcome === "refused" ? delivery.response : delivery.reason;
}

async function arrival(deps: RoundTripDeps, trip: RoundTrip, to: string, advice: string): Promise<Finding> {
  const patience = (trip.patience ?? 60) * 1_000;
  for (let waited = 0; ; waited += LOOK_EVERY) {
    if (await deps.mailbox.has(trip.messageId)) return { where: "IMAP_URL", what: `mail to ${to} arrives`, severity: "fine" };
    if (waited >= patience) break;
    await deps.wait(LOOK_EVERY);
  }
  const what = `a mail to ${to} was taken but is not in the mailbox after ${patience / 1_000} seconds; look into Junk${advice}`;
  return { where: "IMAP_URL", what, severity: "warning" };
}

async function copyKept(deps: RoundTripDeps, trip: RoundTrip): Promise<Finding> {
  const kept = await deps.mailbox.sentHas(trip.messageId);
  if (kept === null) {
    return { where: "IMAP_URL", what: "there is no Sent folder: a letter of unknown fate cannot be looked up", severity: "warning" };
  }
  const what = kept ? "the provider keeps copies in Sent" : "the provider keeps no copies in Sent; we put them there";
  return { where: "IMAP_URL", what, severity: "fine" };
}
