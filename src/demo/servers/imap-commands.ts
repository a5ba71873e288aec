/** The commands this server knows, as a table. What is not here is answered with BAD. */
import { fetchAnswer, fetchItems } from "./imap-fetch.js";
import { ImapSyntaxError, type ImapValue, itemsOf, numberRanges, parseDateTime, quoted, textOf } from "./imap-parser.js";
import { search } from "./imap-search.js";
import { CAPABILITIES, type ImapCommand, type ImapSession } from "./imap-session.js";
import type { Account, Folder, StoredMail } from "./imap-store.js";

const FLAGS = "\\Answered \\Flagged \\Deleted \\Seen \\Draft";
const NO_FOLDER = "NO [NONEXISTENT] no such mailbox";
const TRY_CREATE = "NO [TRYCREATE] no such mailbox";

type Args = readonly (ImapValue | undefined)[];

function accountOf(session: ImapSession): Account {
  if (session.account === null) throw new ImapSyntaxError("log in first");
  return session.account;
}
function folderOf(session: ImapSession): Folder {
  if (session.folder === null) throw new ImapSyntaxError("open a mailbox first");
  return session.folder;
}
function named(session: ImapSession, value: ImapValue | undefined): Folder | undefined {
  return session.context.store.folder(accountOf(session), textOf(value));
}

/** The mails of a number set, with their sequence numbers. */
function chosen(session: ImapSession, set: string, uid: boolean): readonly { readonly mail: StoredMail; readonly number: number }[] {
  const ranges = numberRanges(set, uid ? (session.view.at(-1)?.uid ?? 0) : session.view.length);
  return session.view
    .map((mail, index) => ({ mail, number: index + 1 }))
    .filter(({ mail, number }) => ranges.some(([from, to]) => (uid ? mail.uid : number) >= from && (uid ? mail.uid : number) <= to));
}

const done = (needs: ImapCommand["needs"], send?: (session: ImapSession) => void): ImapCommand => ({
  needs,
  run(session) {
    send?.(session);
    return "OK done";
  },
});

function select(session: ImapSession, args: Args, readOnly: boolean): string {
  const folder = named(session, args[0]);
  session.open(null, false);
  if (folder === undefined) return NO_FOLDER;
  session.open(folder, readOnly);
  session.send(`* FLAGS (${FLAGS})`);
  session.send(`* OK [PERMANENTFLAGS (${readOnly ? "" : `${FLAGS} \\*`})] flags kept`);
  session.send(`* ${session.view.length} EXISTS`);
  session.send("* 0 RECENT");
  session.send(`* OK [UIDVALIDITY ${folder.uidValidity}] UIDs valid`);
  session.send(`* OK [UIDNEXT ${folder.uidNext}] next UID`);
  return `OK [READ-${readOnly ? "ONLY" : "WRITE"}] selected`;
}

/** `%` is any name without a level, `*` any name (RFC 9051 6.3.9). */
function list(session: ImapSession, args: Args, answer: "LIST" | "LSUB"): string {
  // Selection options in front, as in LIST (SPECIAL-USE) "" "*".
  const [reference, pattern] = args[0]?.kind === "list" ? args.slice(1) : args;
  const wanted = `${textOf(reference)}${textOf(pattern)}`;
  if (textOf(pattern) === "") {
    session.send(`* ${answer} (\\Noselect) "/" ""`);
    return "OK done";
  }
  const escaped = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const matcher = new RegExp(`^${escaped.replace(/\*+/g, ".*").replace(/%+/g, "[^/]*")}$`, "i");
  for (const folder of accountOf(session).folders.values()) {
    if (!matcher.test(folder.path)) continue;
    const use = folder.specialUse === null ? "" : ` ${folder.specialUse}`;
    session.send(`* ${answer} (\\HasNoChildren${use}) "/" ${quoted(folder.path)}`);
  }
  return "OK done";
}

function status(session: ImapSession, args: Args): string {
  const folder = named(session, args[0]);
  if (folder === undefined) return NO_FOLDER;
  const values: Readonly<Record<string, number>> = {
    MESSAGES: folder.mails.length,
    RECENT: 0,
    UIDNEXT: folder.uidNext,
    UIDVALIDITY: folder.uidValidity,
    UNSEEN: folder.mails.filter((mail) => !mail.flags.has("\\Seen")).length,
  };
  const items = itemsOf(args[1]).map((item) => textOf(item).toUpperCase());
  const unknown = items.find((item) => values[item] === undefined);
  if (unknown !== undefined) throw new ImapSyntaxError(`unknown status item ${unknown}`);
  session.send(`* STATUS ${quoted(folder.path)} (${items.map((item) => `${item} ${values[item]}`).join(" ")})`);
  return "OK done";
}

async function fetch(session: ImapSession, args: Args, uid: boolean): Promise<string> {
  const items = fetchItems(itemsOf(args[1]).map(textOf), uid);
  const marks = items.some((item) => item.kind === "section" && item.marks) && !session.readOnly;
  for (const { mail, number } of chosen(session, textOf(args[0]), uid)) {
    if (marks) mail.flags.add("\\Seen");
    await session.sendBytes(fetchAnswer(number, mail, items));
  }
  return "OK done";
}

function store(session: ImapSession, args: Args, uid: boolean): string {
  if (session.readOnly) return "NO the mailbox is open for reading only";
  const how = /^([+-]?)FLAGS(\.SILENT)?$/i.exec(textOf(args[1]));
  if (how === null) throw new ImapSyntaxError("STORE knows FLAGS only");
  const flags = args.slice(2).flatMap((value) => itemsOf(value).map(textOf));
  for (const { mail, number } of chosen(session, textOf(args[0]), uid)) {
    if (how[1] === "") mail.flags.clear();
    for (const flag of flags) {
      if (how[1] === "-") mail.flags.delete(flag);
      else mail.flags.add(flag);
    }
    if (how[2] === undefined) session.send(`* ${number} FETCH (${uid ? `UID ${mail.uid} ` : ""}FLAGS (${[...mail.flags].join(" ")}))`);
  }
  return "OK done";
}

function append(session: ImapSession, args: Args): string {
  const folder = named(session, args[0]);
  if (folder === undefined) return TRY_CREATE;
  const between = args.slice(1, -1);
  const flags = between[0]?.kind === "list" ? between[0].items.map(textOf) : [];
  const dateText = between.find((value) => value?.kind === "string");
  const raw = args.at(-1);
  if (raw?.kind !== "string") throw new ImapSyntaxError("APPEND needs a literal");
  const date = dateText === undefined ? session.context.now() : parseDateTime(textOf(dateText));
  const mail = session.context.store.add(folder, Buffer.from(raw.bytes), date, flags);
  return `OK [APPENDUID ${folder.uidValidity} ${mail.uid}] appended`;
}

/** Copies, and for MOVE (RFC 6851) takes the originals away. */
function copy(session: ImapSession, args: Args, uid: boolean, move: boolean): string {
  const target = named(session, args[1]);
  if (target === undefined) return TRY_CREATE;
  if (move && session.readOnly) return "NO the mailbox is open for reading only";
  const mails = chosen(session, textOf(args[0]), uid).map(({ mail }) => mail);
  if (mails.length === 0) return "OK nothing to copy";
  const copies = mails.map((mail) => session.context.store.add(target, mail.raw, mail.internalDate, mail.flags));
  const uids = (of: readonly StoredMail[]): string => of.map((mail) => mail.uid).join(",");
  const code = `[COPYUID ${target.uidValidity} ${uids(mails)} ${uids(copies)}]`;
  if (!move) return `OK ${code} copied`;
  session.send(`* OK ${code} moved`);
  session.context.store.remove(folderOf(session), new Set(mails));
  return "OK moved";
}

function expunge(session: ImapSession, args: Args, uid: boolean): string {
  if (session.readOnly) return "NO the mailbox is open for reading only";
  const among = uid ? chosen(session, textOf(args[0]), true).map(({ mail }) => mail) : session.view;
  session.context.store.remove(folderOf(session), new Set(among.filter((mail) => mail.flags.has("\\Deleted"))));
  return "OK expunged";
}

export const IMAP_COMMANDS: Readonly<Record<string, ImapCommand>> = {
  CAPABILITY: done("nothing", (session) => session.send(`* CAPABILITY ${CAPABILITIES}`)),
  NOOP: done("nothing"),
  CHECK: done("folder"),
  ID: done("nothing", (session) => session.send('* ID ("name" "mail world")')),
  NAMESPACE: done("login", (session) => session.send('* NAMESPACE (("" "/")) NIL NIL')),
  SUBSCRIBE: done("login"),
  UNSUBSCRIBE: done("login"),
  LOGOUT: {
    needs: "nothing",
    run(session, _args, { tag }) {
      session.send("* BYE goodbye");
      session.send(`${tag} OK goodbye`);
      session.end();
      return null;
    },
  },
  LOGIN: { needs: "nothing", run: (session, args) => session.logIn(textOf(args[0]), textOf(args[1])) },
  AUTHENTICATE: {
    needs: "nothing",
    run(session, args, { tag }) {
      const mechanism = textOf(args[0]).toUpperCase();
      if (mechanism !== "PLAIN" && mechanism !== "XOAUTH2") return "NO only PLAIN and XOAUTH2 are known";
      if (args[1] !== undefined) return session.logInWith(mechanism, textOf(args[1]));
      session.awaitCredentials(tag, mechanism);
      return null;
    },
  },
  LIST: { needs: "login", run: (session, args) => list(session, args, "LIST") },
  LSUB: { needs: "login", run: (session, args) => list(session, args, "LSUB") },
  STATUS: { needs: "login", run: status },
  SELECT: { needs: "login", quiet: true, run: (session, args) => select(session, args, false) },
  EXAMINE: { needs: "login", quiet: true, run: (session, args) => select(session, args, true) },
  UNSELECT: done("folder", (session) => session.open(null, false)),
  CLOSE: {
    needs: "folder",
    run(session) {
      if (!session.readOnly) {
        const deleted = session.view.filter((mail) => mail.flags.has("\\Deleted"));
        const folder = folderOf(session);
        session.open(null, false);
        session.context.store.remove(folder, new Set(deleted));
      }
      session.open(null, false);
      return "OK closed";
    },
  },
  CREATE: {
    needs: "login",
    run(session, args) {
      if (named(session, args[0]) !== undefined) return "NO [ALREADYEXISTS] there is one already";
      session.context.store.addFolder(accountOf(session), textOf(args[0]));
      return "OK created";
    },
  },
  DELETE: {
    needs: "login",
    run: (session, args) => (session.context.store.removeFolder(accountOf(session), textOf(args[0])) ? "OK deleted" : NO_FOLDER),
  },
  APPEND: { needs: "login", run: append },
  FETCH: { needs: "folder", quiet: true, run: (session, args, { uid }) => fetch(session, args, uid) },
  STORE: { needs: "folder", quiet: true, run: (session, args, { uid }) => store(session, args, uid) },
  SEARCH: {
    needs: "folder",
    quiet: true,
    run(session, args, { uid }) {
      const found = search(
        session.view,
        args.flatMap((value) => (value === undefined ? [] : [value])),
      );
      session.send(`* SEARCH${found.map(({ mail, number }) => ` ${uid ? mail.uid : number}`).join("")}`);
      return "OK done";
    },
  },
  COPY: { needs: "folder", run: (session, args, { uid }) => copy(session, args, uid, false) },
  MOVE: { needs: "folder", run: (session, args, { uid }) => copy(session, args, uid, true) },
  EXPUNGE: { needs: "folder", run: (session, args, { uid }) => expunge(session, args, uid) },
  IDLE: {
    needs: "login",
    run(session, _args, { tag }) {
      session.idle(tag);
      return null;
    },
  },
};
