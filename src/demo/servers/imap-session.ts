/** One client: its bytes become commands, carried out one after another; what changes meanwhile is announced when it may be. */
import type { Socket } from "node:net";
import { type CommandParts, CommandReader, ImapSyntaxError, parseCommand, textOf } from "./imap-parser.js";
import type { Account, Folder, MailStore, StoredMail } from "./imap-store.js";

export const CAPABILITIES = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR ID IDLE UIDPLUS MOVE SPECIAL-USE NAMESPACE UNSELECT LITERAL+";

/** Before the login nobody may make the server hold much; after it a mail of the usual size limit fits. */
const STRANGER = { line: 8_192, literal: 4_096, literals: 4 };
const KNOWN = { line: 65_536, literal: 64 * 1024 * 1024, literals: 16 };
const MOST_BAD_LOGINS = 5;
/** RFC 9051 5.4: at least half an hour. */
const AUTOLOGOUT = 30 * 60_000;

export interface ImapContext {
  readonly store: MailStore;
  /** For the INTERNALDATE of an APPEND that names none. */
  readonly now: () => Date;
}

/** `needs`: where in the session the command is allowed. `quiet`: EXPUNGE may not be announced (RFC 9051 7.5.1). */
export interface ImapCommand {
  readonly needs: "nothing" | "login" | "folder";
  readonly quiet?: boolean;
  /** The tagged answer without its tag; null when the command answers later or itself. */
  run(
    session: ImapSession,
    args: readonly Parameters<typeof textOf>[0][],
    call: { readonly uid: boolean; readonly tag: string },
  ): string | null | Promise<string>;
}

export class ImapSession {
  readonly context: ImapContext;
  account: Account | null = null;
  folder: Folder | null = null;
  readOnly = false;
  /** The mails as the client knows them: sequence numbers are places in this list. */
  view: readonly StoredMail[] = [];
  readonly #socket: Socket;
  readonly #reader = new CommandReader(STRANGER);
  readonly #commands: Readonly<Record<string, ImapCommand>>;
  #turn: Promise<void> = Promise.resolve();
  #idleTag: string | null = null;
  #auth: { readonly tag: string; readonly mechanism: "PLAIN" | "XOAUTH2" } | null = null;
  #badLogins = 0;

  constructor(socket: Socket, context: ImapContext, commands: Readonly<Record<string, ImapCommand>>) {
    this.context = context;
    this.#socket = socket;
    this.#commands = commands;
    const forget = [
      context.store.on("change", (folder) => {
        if (folder === this.folder && this.#idleTag !== null) this.announce();
      }),
      context.store.on("gone", (folder) => {
        if (folder === this.folder) this.hangUp("the mailbox was rebuilt");
      }),
    ];
    socket.setNoDelay(true);
    socket.setTimeout(AUTOLOGOUT, () => this.hangUp("idle for too long"));
    // A client that resets the connection is gone, which is all there is to know; `close` follows.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      for (const one of forget) one();
    });
    socket.on("data", (chunk: Buffer) => this.#take(chunk));
    this.send(`* OK [CAPABILITY ${CAPABILITIES}] mail world ready`);
  }

  send(line: string): void {
    if (this.#socket.writable) this.#socket.write(`${line}\r\n`, "utf8");
  }

  /** Writes and waits while the client is slow to read, so that a large mailbox does not pile up in memory. */
  async sendBytes(bytes: Buffer): Promise<void> {
    if (!this.#socket.writable || this.#socket.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#socket.off("drain", done);
        this.#socket.off("close", done);
        resolve();
      };
      this.#socket.on("drain", done);
      this.#socket.on("close", done);
    });
  }

  hangUp(why: string): void {
    this.send(`* BYE ${why}`);
    this.end();
  }

  /** Closes once everything said so far is on its way. */
  end(): void {
    this.#socket.destroySoon();
  }

  /** Tells what came and went in the open folder since the client last heard. */
  announce(): void {
    if (this.folder === null || this.folder.mails === this.view) return;
    const now = new Set(this.folder.mails);
    const before = this.view.length;
    let gone = 0;
    for (let index = this.view.length - 1; index >= 0; index -= 1) {
      const mail = this.view[index];
      if (mail === undefined || now.has(mail)) continue;
      gone += 1;
      this.send(`* ${index + 1} EXPUNGE`);
    }
    this.view = this.folder.mails;
    if (this.view.length !== before - gone) this.send(`* ${this.view.length} EXISTS`);
  }

  open(folder: Folder | null, readOnly: boolean): void {
    this.folder = folder;
    this.readOnly = readOnly;
    this.view = folder?.mails ?? [];
  }

  idle(tag: string): void {
    this.announce();
    this.#idleTag = tag;
    this.send("+ idling");
  }

  /** Asks for the SASL response on a line of its own (AUTHENTICATE without an initial response). */
  awaitCredentials(tag: string, mechanism: "PLAIN" | "XOAUTH2"): void {
    this.#auth = { tag, mechanism };
    this.send("+ ");
  }

  logIn(user: string, password: string): string {
    const account = this.context.store.account(user);
    return this.#admit(account, account?.password === password);
  }

  #admit(account: Account | undefined, right: boolean): string {
    if (account === undefined || !right) {
      this.#badLogins += 1;
      if (this.#badLogins >= MOST_BAD_LOGINS) this.hangUp("too many wrong logins");
      return "NO [AUTHENTICATIONFAILED] wrong user or password";
    }
    this.account = account;
    this.#reader.limits = KNOWN;
    return `OK [CAPABILITY ${CAPABILITIES}] logged in`;
  }

  /** SASL PLAIN (RFC 4616): who to act as, who logs in, password. XOAUTH2: `user=…^Aauth=Bearer …^A^A`. */
  logInWith(mechanism: "PLAIN" | "XOAUTH2", response: string): string {
    const text = Buffer.from(response, "base64").toString("utf8");
    if (mechanism === "XOAUTH2") {
      // Fields end in the control character 1.
      const fields = text.split(String.fromCharCode(1));
      const name = /^user=(.*)$/.exec(fields[0] ?? "")?.[1] ?? "";
      const token = /^auth=Bearer (.+)$/.exec(fields[1] ?? "")?.[1] ?? "";
      const account = this.context.store.account(name);
      return this.#admit(account, token !== "" && account?.accessToken === token);
    }
    const [, user, password] = text.split("\0");
    return user === undefined || password === undefined ? "BAD no SASL PLAIN response" : this.logIn(user, password);
  }

  #take(chunk: Buffer): void {
    for (const event of this.#reader.push(chunk)) {
      switch (event.type) {
        case "go-ahead":
          this.send("+ go ahead");
          break;
        case "too-much":
          this.hangUp(event.words);
          return;
        case "command":
          this.#turn = this.#turn.then(() => this.#run(event.parts));
          break;
      }
    }
  }

  async #run(parts: CommandParts): Promise<void> {
    const line = typeof parts[0] === "string" ? parts[0] : "";
    if (this.#idleTag !== null) {
      const tag = this.#idleTag;
      this.#idleTag = null;
      this.send(/^done$/i.test(line.trim()) ? `${tag} OK idle ended` : `${tag} BAD expected DONE`);
      return;
    }
    if (this.#auth !== null) {
      const { tag, mechanism } = this.#auth;
      this.#auth = null;
      this.send(`${tag} ${this.logInWith(mechanism, line)}`);
      return;
    }
    const tag = /^[!-~]{1,64}(?= )/.exec(line)?.[0] ?? "*";
    try {
      const [, first, ...rest] = parseCommand(parts);
      let name = textOf(first).toUpperCase();
      const uid = name === "UID";
      if (uid) name = textOf(rest.shift()).toUpperCase();
      const command = Object.hasOwn(this.#commands, name) ? this.#commands[name] : undefined;
      if (command === undefined) return this.send(`${tag} BAD unknown command`);
      if (command.needs !== "nothing" && this.account === null) return this.send(`${tag} NO log in first`);
      if (command.needs === "folder" && this.folder === null) return this.send(`${tag} NO open a mailbox first`);
      const answer = await command.run(this, rest, { uid, tag });
      if (answer === null) return;
      if (uid || command.quiet !== true) this.announce();
      this.send(`${tag} ${answer}`);
    } catch (thrown) {
      // A fault of ours must not look like one of the client's: only syntax errors are answered, all else ends the line.
      if (thrown instanceof ImapSyntaxError) this.send(`${tag} BAD ${thrown.message}`);
      else this.hangUp(`a fault of the server: ${String(thrown)}`);
    }
  }
}
