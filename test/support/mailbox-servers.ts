/** The IMAP servers that the mailbox suite runs against, behind one face. */
import type { ImapSettings } from "../../src/adapters/imap/settings.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { startDovecot } from "./dovecot.js";
import { requireService } from "./service.js";

export interface MailboxServer {
  readonly settings: ImapSettings;
  deliver(raw: string | Uint8Array, date: Date): void;
  /** Gives INBOX a new UIDVALIDITY. */
  renumber(): Promise<void>;
  /** Breaks every connection; the server answers again afterwards. */
  breakConnections(): Promise<void>;
  stop(): Promise<void>;
}

function settingsOf(port: number, user: string, password: string): ImapSettings {
  return { host: "127.0.0.1", port, secure: false, user, password, mailbox: "INBOX", allowInsecure: false };
}

async function ownServer(): Promise<MailboxServer> {
  const store = new MailStore();
  const account = store.addAccount("rr", "pass word+1");
  const server = await startImapServer(store, () => new Date());
  const inbox = account.folders.get("INBOX");
  if (inbox === undefined) throw new Error("no INBOX");
  return {
    settings: settingsOf(server.port, account.user, account.password),
    deliver: (raw, date) => void store.add(inbox, Buffer.from(raw), date),
    renumber: () => Promise.resolve(store.renumber(inbox, inbox.uidValidity + 1_000)),
    breakConnections: () => Promise.resolve(server.resetConnections()),
    stop: () => server.close(),
  };
}

async function dovecotServer(binary: string, asNobody: boolean): Promise<MailboxServer> {
  const dovecot = await startDovecot(binary, asNobody);
  return {
    settings: settingsOf(dovecot.port, dovecot.user, dovecot.password),
    deliver: (raw, date) => dovecot.deliver(raw, date),
    renumber: () => dovecot.renumber(),
    breakConnections: () => dovecot.restart(),
    stop: () => dovecot.stop(),
  };
}

/** `[name, start]` of every server that is installed here. */
export function mailboxServers(): readonly (readonly [string, () => Promise<MailboxServer>])[] {
  const binary = requireService("Dovecot", "dovecot");
  const servers: (readonly [string, () => Promise<MailboxServer>])[] = [["the server in this process", ownServer]];
  if (binary !== null) servers.push(["Dovecot", () => dovecotServer(binary, false)]);
  if (binary !== null && process.getuid?.() === 0) servers.push(["Dovecot as a plain user", () => dovecotServer(binary, true)]);
  return servers;
}

export function letter(subject: string, options: { messageId?: string; body?: string } = {}): string {
  const id = options.messageId ?? `<${encodeURIComponent(subject)}@council.example>`;
  return [
    "From: FOI Team <foi@council.example>",
    "To: rr@survey.example",
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    "Date: Mon, 02 Mar 2026 10:00:00 +0000",
    "",
    options.body ?? "Thank you for your request.",
    "",
  ].join("\r\n");
}
