/** The SMTP server of the demo as a sink: keeps every mail it takes. */
import type { SmtpSettings } from "../../src/adapters/smtp/settings.js";
import { type ReceivedMail, type SmtpServer, type SmtpServerOptions, startSmtpServer } from "../../src/demo/servers/smtp-server.js";

export interface SmtpSink {
  readonly settings: SmtpSettings;
  readonly server: SmtpServer;
  readonly mails: readonly ReceivedMail[];
  /** How often a mail with this Message-ID was taken. */
  taken(messageId: string): number;
  clear(): void;
  stop(): Promise<void>;
}

const PASSWORD = "se/cret+1";

export async function startSmtpSink(options: Partial<SmtpServerOptions> = {}): Promise<SmtpSink> {
  let mails: ReceivedMail[] = [];
  let byId = new Map<string, number>();
  const server = await startSmtpServer({
    accounts: new Map([["rr", PASSWORD]]),
    ...options,
    async onMail(mail) {
      await options.onMail?.(mail);
      mails.push(mail);
      const id = /^message-id:\s*(<[^>]*>)/im.exec(mail.raw.toString("latin1", 0, 4_096))?.[1] ?? "";
      byId.set(id, (byId.get(id) ?? 0) + 1);
    },
  });
  return {
    settings: {
      host: "127.0.0.1",
      port: server.port,
      secure: options.tls === "implicit",
      user: "rr",
      password: PASSWORD,
      allowInsecure: false,
    },
    server,
    get mails() {
      return mails;
    },
    taken: (messageId) => byId.get(messageId) ?? 0,
    clear() {
      mails = [];
      byId = new Map();
    },
    stop: () => server.close(),
  };
}
