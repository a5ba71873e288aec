/** Mail of all accounts, in memory: folders with UIDs as RFC 9051 2.3.1 wants them. */
import { EventEmitter } from "node:events";

export interface StoredMail {
  readonly uid: number;
  readonly flags: Set<string>;
  readonly internalDate: Date;
  readonly raw: Buffer;
}

export interface Folder {
  readonly path: string;
  /** `\Sent`, `\Junk`, … (RFC 6154); null for a plain folder. */
  readonly specialUse: string | null;
  uidValidity: number;
  uidNext: number;
  /** Rising UIDs. The array is replaced, never changed, when a mail goes. */
  mails: readonly StoredMail[];
}

export interface Account {
  readonly user: string;
  readonly password: string;
  /** What XOAUTH2 takes in place of the password; null when it takes nothing. */
  accessToken: string | null;
  readonly folders: Map<string, Folder>;
}

const FOLDERS: readonly (readonly [string, string | null])[] = [
  ["INBOX", null],
  ["Sent", "\\Sent"],
  ["Drafts", "\\Drafts"],
  ["Junk", "\\Junk"],
  ["Trash", "\\Trash"],
];

export class MailStore {
  readonly #accounts = new Map<string, Account>();
  readonly #changes = new EventEmitter();
  #nextValidity = 1;

  constructor() {
    this.#changes.setMaxListeners(0);
  }

  /** Adds an account with INBOX and the usual folders; user names are case-insensitive. */
  addAccount(user: string, password: string, folders: readonly (readonly [string, string | null])[] = FOLDERS): Account {
    const account: Account = { user, password, accessToken: null, folders: new Map() };
    for (const [path, use] of folders) this.addFolder(account, path, use);
    this.#accounts.set(user.toLowerCase(), account);
    return account;
  }

  account(user: string): Account | undefined {
    return this.#accounts.get(user.toLowerCase());
  }

  /** INBOX is case-insensitive, all others are not (RFC 9051 5.1). */
  folder(account: Account, path: string): Folder | undefined {
    return account.folders.get(path.toUpperCase() === "INBOX" ? "INBOX" : path);
  }

  addFolder(account: Account, path: string, specialUse: string | null = null): Folder {
    const folder: Folder = { path, specialUse, uidValidity: this.#nextValidity, uidNext: 1, mails: [] };
    this.#nextValidity += 1;
    account.folders.set(path, folder);
    return folder;
  }

  removeFolder(account: Account, path: string): boolean {
    const folder = account.folders.get(path);
    if (folder === undefined || path === "INBOX") return false;
    account.folders.delete(path);
    this.#changes.emit("gone", folder);
    return true;
  }

  add(folder: Folder, raw: Buffer, internalDate: Date, flags: Iterable<string> = []): StoredMail {
    const mail: StoredMail = { uid: folder.uidNext, flags: new Set(flags), internalDate, raw };
    folder.uidNext += 1;
    folder.mails = [...folder.mails, mail];
    this.#changes.emit("change", folder);
    return mail;
  }

  /** Many at once; adding one by one copies the list each time. */
  addAll(folder: Folder, mails: readonly { readonly raw: Buffer; readonly internalDate: Date }[]): void {
    const added = mails.map(({ raw, internalDate }, index) => ({
      uid: folder.uidNext + index,
      flags: new Set<string>(),
      internalDate,
      raw,
    }));
    folder.uidNext += added.length;
    folder.mails = [...folder.mails, ...added];
    this.#changes.emit("change", folder);
  }

  remove(folder: Folder, gone: ReadonlySet<StoredMail>): void {
    if (gone.size === 0) return;
    folder.mails = folder.mails.filter((mail) => !gone.has(mail));
    this.#changes.emit("change", folder);
  }

  /** What a restored backup or a moved server does: all UIDs are new, whoever has the folder open is sent away. */
  renumber(folder: Folder, uidValidity: number): void {
    folder.uidValidity = uidValidity;
    folder.mails = folder.mails.map((mail, index) => ({ ...mail, uid: index + 1 }));
    folder.uidNext = folder.mails.length + 1;
    this.#changes.emit("gone", folder);
  }

  /** `change`: mails came or went. `gone`: the folder is not what it was. */
  on(event: "change" | "gone", listener: (folder: Folder) => void): () => void {
    this.#changes.on(event, listener);
    return () => this.#changes.off(event, listener);
  }
}
