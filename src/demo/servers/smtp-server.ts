/**
 * An SMTP server in this process, on loopback only: it authenticates, hands each mail to a handler, and on request
 * fails in all the ways that real servers and networks do.
 */
import type { Socket } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export interface ReceivedMail {
  /** Envelope sender; empty for a delivery report. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** Who logged in; null for a server that asks for no login. */
  readonly user: string | null;
}

type SmtpMisdeed =
  | { readonly do: "refuse"; readonly code: number; readonly words: string }
  /** Says nothing more, but keeps the connection. */
  | { readonly do: "hang" }
  /** Resets the connection. */
  | { readonly do: "cut" }
  /** Goes on after so many milliseconds. */
  | { readonly do: "wait"; readonly milliseconds: number };

/** What the server does at a point of the conversation instead of going on. */
export type SmtpFault =
  | ({ readonly at: "mail" | "recipient" } & SmtpMisdeed)
  /** After 354, when the first bytes of the mail are there; a hanging server also reads nothing more. */
  | { readonly at: "body"; readonly do: "hang" | "cut" }
  /** All of the mail is there and the answer is due. `taken`: the mail is taken in although the client will not hear so. */
  | ({ readonly at: "end"; readonly taken?: boolean } & SmtpMisdeed);

export interface SmtpServerOptions {
  /** User names and passwords; null asks for no login. */
  readonly accounts: ReadonlyMap<string, string> | null;
  /** A throw with a `responseCode` refuses the mail. */
  readonly onMail: (mail: ReceivedMail) => Promise<void> | void;
  /** Words with which a recipient is refused (550), null to take it. (Default: takes all) */
  readonly refuseRecipient?: (address: string) => string | null;
  /** Asked at MAIL FROM for each mail; `hang` and `cut` need a server without TLS. (Default: none) */
  readonly faultOf?: (mail: { readonly from: string; readonly user: string | null }) => SmtpFault | null;
  /** Asked at each new connection: `refuse` answers 421, `cut` resets it, `hang` never greets. (Default: none) */
  readonly faultOnConnect?: () => "refuse" | "cut" | "hang" | null;
  /** TLS from the first byte, or by STARTTLS; without it the server offers none. The built-in certificate is self-signed. */
  readonly tls?: "implicit" | "starttls";
  /** Access tokens by user, for XOAUTH2. (Default: XOAUTH2 is not offered) */
  readonly tokens?: ReadonlyMap<string, string>;
  /** 0 for any free port. */
  readonly port?: number;
}

export interface SmtpServer {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** Connections made since the start. */
  connectionsMade(): number;
  close(): Promise<void>;
}

class Refusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

const LARGEST_MAIL = 64 * 1024 * 1024;

export async function startSmtpServer(options: SmtpServerOptions): Promise<SmtpServer> {
  const sockets = new Map<number, Socket>();
  /** The fault of the mail a session is sending. */
  const faults = new Map<string, SmtpFault>();
  let made = 0;

  const cut = (session: SMTPServerSession): void => void sockets.get(session.remotePort)?.resetAndDestroy();
  const userOf = (session: SMTPServerSession): string | null => (typeof session.user === "string" ? session.user : null);

  /** Does what the fault of this point says; calls `goOn` (with an error to refuse) unless the client is to hear nothing. */
  function pass(session: SMTPServerSession, at: SmtpFault["at"], goOn: (refusal?: Error) => void): void {
    const fault = faults.get(session.id);
    if (fault === undefined || fault.at !== at) return goOn();
    switch (fault.do) {
      case "refuse":
        return goOn(new Refusal(fault.code, fault.words));
      case "hang":
        return;
      case "cut":
        return cut(session);
      case "wait":
        setTimeout(goOn, fault.milliseconds);
    }
  }

  const server = new SMTPServer({
    name: "mail.world.example",
    banner: "mail world",
    secure: options.tls === "implicit",
    disabledCommands: [...(options.tls === undefined ? ["STARTTLS"] : []), ...(options.accounts === null ? ["AUTH"] : [])],
    authOptional: options.accounts === null,
    authMethods: ["PLAIN", "LOGIN", ...(options.tokens === undefined ? [] : ["XOAUTH2"])],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    rejectOversized: true,
    maxRecipients: 100,
    logger: false,
    socketTimeout: 10 * 60_000,
    closeTimeout: 50,
    onConnect(session, done) {
      const fault = options.faultOnConnect?.() ?? null;
      if (fault === "hang") return;
      if (fault === "cut") return cut(session);
      done(fault === "refuse" ? new Refusal(421, "4.3.2 closing, try again later") : null);
    },
    onAuth(auth, _session, done) {
      const user = auth.username ?? "";
      if (auth.method === "XOAUTH2") {
        const right = auth.accessToken !== undefined && options.tokens?.get(user) === auth.accessToken;
        return right ? done(null, { user }) : done(null, { data: { status: "400", schemes: "Bearer" } });
      }
      const password = options.accounts?.get(user);
      if (password === undefined || auth.password !== password) return done(new Refusal(535, "5.7.8 wrong user or password"));
      done(null, { user });
    },
    onMailFrom(address, session, done) {
      const fault = options.faultOf?.({ from: address.address, user: userOf(session) }) ?? null;
      if (fault === null) faults.delete(session.id);
      else faults.set(session.id, fault);
      pass(session, "mail", done);
    },
    onRcptTo(address, session, done) {
      const refusal = options.refuseRecipient?.(address.address) ?? null;
      if (refusal !== null) return done(new Refusal(550, refusal));
      pass(session, "recipient", done);
    },
    onClose(session) {
      faults.delete(session.id);
    },
    onData(stream, session, done) {
      const fault = faults.get(session.id);
      const chunks: Buffer[] = [];
      const take = async (): Promise<void> => {
        const { mailFrom, rcptTo } = session.envelope;
        await options.onMail({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks),
          user: userOf(session),
        });
      };
      const answer = (refusal?: unknown): void => {
        if (refusal === undefined) done(null, "2.0.0 taken");
        else done(refusal instanceof Error ? refusal : new Refusal(451, "4.3.0 the mail could not be taken"));
      };
      stream.on("data", (chunk: Buffer) => {
        if (chunks.length === 0 && fault?.at === "body") {
          if (fault.do === "hang") sockets.get(session.remotePort)?.pause();
          if (fault.do === "cut") cut(session);
        }
        chunks.push(chunk);
      });
      stream.on("end", () => {
        if (fault?.at === "body") return;
        if (fault?.at === "end" && fault.do !== "wait" && fault.taken !== true) return pass(session, "end", answer);
        take().then(() => pass(session, "end", answer), answer);
      });
    },
  });
  server.server.on("connection", (socket: Socket) => {
    made += 1;
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.on("close", () => sockets.delete(remotePort));
  });
  // Clients that reset or break their connection are what this server is for; smtp-server has dropped them already.
  server.on("error", () => undefined);
  server.on("close", () => faults.clear());

  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  return {
    host: "127.0.0.1",
    port: typeof address === "object" && address !== null ? address.port : (options.port ?? 0),
    connectionsMade: () => made,
    async close() {
      // Pulling the socket away from under TLS crashes Node 20; smtp-server ends those connections itself.
      if (options.tls === undefined) for (const socket of sockets.values()) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
