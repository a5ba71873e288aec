/** Sending over SMTP (RFC 5321, 6409) with a pool of connections; each letter at most once. */
import { Readable } from "node:stream";
import { domainToASCII } from "node:url";
import nodemailer, { type SMTPPoolOptions, type Transporter } from "nodemailer";
import { faultMessage, RoundrobinError } from "../../errors.js";
import type { Clock, Log, Post } from "../../ports.js";
import { lineSafety, placeOf, withoutSecret } from "../mail-server/mail-server.js";
import { withAccessToken } from "../oauth2/access-token.js";
import { composeMail, type FullLetter, isMailAddress } from "./compose-mail.js";
import { deliveryVerdict, type SendFailure } from "./delivery-verdict.js";
import { SMTP_TIMES, type SmtpSettings, type SmtpTimes } from "./settings.js";
import { postFault } from "./smtp-fault.js";

/** A recipient the server would not take while it took others. */
export interface RefusedRecipient {
  readonly address: string;
  readonly code: number | null;
  readonly response: string;
}

/** What became of a letter; the port's `Delivery` with more to say. */
export type SmtpDelivery =
  | {
      readonly outcome: "accepted";
      readonly response: string;
      /** When the server said so, by the program's clock. */
      readonly acceptedAt: string;
      /** Copies (never the first recipient) that were refused. */
      readonly refusedRecipients: readonly RefusedRecipient[];
      /** The Message-ID by which the provider sent it on, where it replaces ours (Microsoft 365, Amazon SES). */
      readonly serverMessageId: string | null;
    }
  | {
      readonly outcome: "refused";
      readonly permanent: boolean;
      readonly code: number | null;
      readonly response: string;
      /** Recipients that did get the letter although the first one was refused; never send to them again. */
      readonly reached: readonly string[];
    }
  | { readonly outcome: "unknown"; readonly reason: string };

export interface SmtpPost extends Post {
  compose(letter: FullLetter): Promise<Uint8Array>;
  deliver(envelope: { readonly from: string; readonly to: readonly string[] }, raw: Uint8Array): Promise<SmtpDelivery>;
}

export interface PostOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly times?: Partial<SmtpTimes>;
  /** Connections at most. (Default: 3; Exchange Online answers a fourth with "4.3.2 sender thread limit exceeded") */
  readonly connections?: number;
  /** Letters over one connection. (Default: 100) */
  readonly lettersEach?: number;
}

export function transportOptions(settings: SmtpSettings, times: SmtpTimes): SMTPPoolOptions & { pool: true } {
  const safety = lineSafety(settings);
  return {
    pool: true,
    host: settings.host,
    port: settings.port,
    secure: safety === "tls",
    requireTLS: safety === "starttls",
    ignoreTLS: safety === "plain",
    connectionTimeout: times.connect,
    dnsTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
    ...(settings.user === ""
      ? {}
      : settings.accessToken === undefined
        ? { auth: { user: settings.user, pass: settings.password } }
        : { auth: { type: "OAuth2" as const, user: settings.user } }),
  };
}

/**
 * A post office. Nothing is connected until the first letter, so it never throws; `checkPost` tries the server.
 *
 * @example
 * const post = openPost(settings, { clock, log });
 * const delivery = await post.deliver({ from: "survey+k7x2@example.org", to: ["foi@council.example"] }, raw);
 */
export function openPost(given: SmtpSettings, options: PostOptions): SmtpPost {
  const settings = withAccessToken(given, "POST_LOGIN");
  const { clock, log } = options;
  const connections = options.connections ?? 3;
  const transporter = nodemailer.createTransport({
    ...transportOptions(settings, { ...SMTP_TIMES, ...options.times }),
    maxConnections: connections,
    maxMessages: options.lettersEach ?? 100,
    // A letter whose bytes were never offered may change to another connection once; a letter that was offered
    // never may, see `bodyOnce`.
    maxRequeues: 1,
  });
  offerToken(transporter, settings);

  /** The body of each letter under way, by the buffer that nodemailer was given. */
  const underWay = new WeakMap<object, { offered: boolean }>();
  // The last step before the wire: nodemailer asks the message for its bytes when the server has said 354, and what
  // is handed out here tells us that it did. It asks again if it wants to send the letter over a second connection.
  transporter.use("stream", (mail, done) => {
    const { raw } = mail.data;
    const trace = Buffer.isBuffer(raw) ? underWay.get(raw) : undefined;
    if (Buffer.isBuffer(raw) && trace !== undefined) mail.message.createReadStream = () => bodyOnce(raw, trace);
    done();
  });

  return {
    connections,
    compose: composeMail,

    /**
     * Hands one letter to the server.
     *
     * - `accepted`: the server has taken it for the first recipient.
     * - `refused`: it has said no; `permanent` says whether trying again is any use.
     * - `unknown`: the line failed after the first byte was offered. Never send it again without looking.
     *
     * @throws RoundrobinError POST_UNAVAILABLE, POST_LOGIN, INSECURE_LOGIN, SETTINGS_INVALID (our sender address is
     *   refused) or INTERRUPTED. A throw means that the letter has certainly not left: it may go back to the queue.
     */
    async deliver(envelope, bytes): Promise<SmtpDelivery> {
      // A view of its own, so that two deliveries of the same bytes are told apart.
      const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const trace = { offered: false };
      underWay.set(raw, trace);
      const [first = ""] = envelope.to;
      // nodemailer would mend such an address and send to whatever it took it for.
      const impossible = [envelope.from, first, ...envelope.to].find((address) => !isMailAddress(address));
      if (impossible !== undefined) {
        return { outcome: "refused", permanent: true, code: null, response: `no mail address: ${JSON.stringify(impossible)}`, reached: [] };
      }
      try {
        const info = await transporter.sendMail({ envelope: { from: envelope.from, to: [...envelope.to] }, raw });
        const refused = (info.rejectedErrors ?? []).map(
          (error): RefusedRecipient => ({
            address: error.recipient ?? "",
            code: error.responseCode ?? null,
            response: withoutSecret(error.response ?? faultMessage(error), settings),
          }),
        );
        const council = refused.find((recipient) => onTheWire(recipient.address) === onTheWire(first));
        if (council === undefined) {
          if (refused.length > 0)
            log.warn({ refused: refused.map((recipient) => recipient.address) }, "the letter was taken, but not for all its copies");
          return {
            outcome: "accepted",
            response: info.response,
            acceptedAt: clock.now(),
            refusedRecipients: refused,
            serverMessageId: info.serverMessageId ?? null,
          };
        }
        const reached = envelope.to.filter((to) => refused.every((recipient) => onTheWire(recipient.address) !== onTheWire(to)));
        log.warn({ to: first, reached }, "the letter was refused for its first recipient and taken for copies");
        // For good, whatever the class of the reply: sending it again would reach the copies twice.
        return { outcome: "refused", permanent: true, code: council.code, response: council.response, reached };
      } catch (thrown) {
        const noToken = tokenFault(thrown);
        if (noToken !== null) throw noToken;
        const failure = failureOf(thrown, trace.offered, settings);
        const verdict = deliveryVerdict(failure);
        switch (verdict.kind) {
          case "refused":
            return { outcome: "refused", permanent: verdict.permanent, code: failure.replyCode, response: failure.words, reached: [] };
          case "unknown":
            return { outcome: "unknown", reason: `${placeOf(settings)} was offered the letter and then: ${failure.words}` };
          case "not-sent":
            throw postFault(verdict.fault, failure, settings);
        }
      } finally {
        underWay.delete(raw);
      }
    },

    close() {
      transporter.close();
      return Promise.resolve();
    },
  };
}

/** An address as nodemailer puts it into a command and reports it: its domain in small letters and in ASCII (RFC 5890). */
function onTheWire(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain.toLowerCase()}`;
}

/** Where the settings have OAuth2: nodemailer asks for a token at every login, and for a new one when it was refused. */
export function offerToken(transporter: Pick<Transporter, "set">, settings: SmtpSettings): void {
  const { accessToken } = settings;
  if (accessToken === undefined) return;
  transporter.set("oauth2_provision_cb", (_user: string, renew: boolean, done: (fault: Error | null, token?: string) => void) => {
    accessToken(renew).then(
      (token) => done(null, token),
      // Whether the provider is away or has refused the sign-in is known by the fault that brought no token.
      (fault: unknown) => done(Object.assign(new Error(faultMessage(fault)), { code: "EOAUTH2", cause: fault })),
    );
  });
}

/** The fault that brought no token, where that is why a login failed. */
export function tokenFault(thrown: unknown): RoundrobinError | null {
  const cause = typeof thrown === "object" && thrown !== null && "cause" in thrown ? thrown.cause : null;
  return cause instanceof RoundrobinError ? cause : null;
}

/** A stream of the mail that notes when it is first read, and that gives nothing to a second reader. */
function bodyOnce(raw: Buffer, trace: { offered: boolean }): Readable {
  const second = trace.offered;
  let at = 0;
  return new Readable({
    highWaterMark: 65_536,
    read(size) {
      if (second) {
        // The connection ends before the end of the data, so the server must drop what it has (RFC 5321 4.1.1.4).
        this.destroy(new Error("the letter was offered before and is not offered twice"));
        return;
      }
      trace.offered = true;
      const chunk = raw.subarray(at, at + Math.max(size, 65_536));
      at += chunk.length;
      this.push(chunk.length === 0 ? null : chunk);
    },
  });
}

/** The facts of a nodemailer error. */
export function failureOf(thrown: unknown, bodyOffered: boolean, settings: SmtpSettings): SendFailure {
  const fields: Partial<Record<"code" | "originalCode" | "command" | "responseCode" | "response", unknown>> =
    typeof thrown === "object" && thrown !== null ? thrown : {};
  const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
  return {
    code: text(fields.code),
    command: text(fields.command),
    replyCode: typeof fields.responseCode === "number" ? fields.responseCode : null,
    words: withoutSecret(text(fields.response) ?? faultMessage(thrown), settings),
    bodyOffered,
  };
}
