/** SEARCH (RFC 9051 6.4.4) over the mails a session sees. */
import { ImapSyntaxError, type ImapValue, numberRanges, textOf } from "./imap-parser.js";
import type { StoredMail } from "./imap-store.js";
import { decodeWords, headerOf } from "./mail-header.js";

interface Seen {
  readonly mail: StoredMail;
  /** Sequence number, from 1. */
  readonly number: number;
}
type Test = (seen: Seen) => boolean;

const FLAG_KEYS: Readonly<Record<string, string>> = {
  ANSWERED: "\\Answered",
  DELETED: "\\Deleted",
  DRAFT: "\\Draft",
  FLAGGED: "\\Flagged",
  SEEN: "\\Seen",
};

/** The mails among `view` (in sequence order) that every key names. @throws ImapSyntaxError */
export function search(view: readonly StoredMail[], args: readonly ImapValue[]): readonly Seen[] {
  const words = [...args];
  if (words[0]?.kind === "atom" && words[0].text.toUpperCase() === "CHARSET") words.splice(0, 2);
  const tests = readAll(words, view);
  if (tests.length === 0) throw new ImapSyntaxError("a search key is missing");
  return view.map((mail, index) => ({ mail, number: index + 1 })).filter((seen) => tests.every((test) => test(seen)));
}

function readAll(words: ImapValue[], view: readonly StoredMail[]): Test[] {
  const tests: Test[] = [];
  while (words.length > 0) tests.push(readKey(words, view));
  return tests;
}

function readKey(words: ImapValue[], view: readonly StoredMail[]): Test {
  const first = words.shift();
  if (first === undefined) throw new ImapSyntaxError("a search key is missing");
  if (first.kind === "list") {
    const tests = readAll([...first.items], view);
    return (seen) => tests.every((test) => test(seen));
  }
  const key = textOf(first).toUpperCase();
  const argument = (): string => textOf(words.shift());
  const flag = FLAG_KEYS[key];
  if (flag !== undefined) return ({ mail }) => mail.flags.has(flag);
  const absent = key.startsWith("UN") ? FLAG_KEYS[key.slice(2)] : undefined;
  if (absent !== undefined) return ({ mail }) => !mail.flags.has(absent);
  switch (key) {
    case "ALL":
      return () => true;
    case "NEW":
    case "RECENT":
      return () => false;
    case "OLD":
      return () => true;
    case "NOT": {
      const test = readKey(words, view);
      return (seen) => !test(seen);
    }
    case "OR": {
      const left = readKey(words, view);
      const right = readKey(words, view);
      return (seen) => left(seen) || right(seen);
    }
    case "UID": {
      const ranges = numberRanges(argument(), view.at(-1)?.uid ?? 0);
      return ({ mail }) => ranges.some(([from, to]) => mail.uid >= from && mail.uid <= to);
    }
    case "HEADER":
      return inHeader(argument(), argument());
    case "SUBJECT":
    case "FROM":
    case "TO":
    case "CC":
    case "BCC":
      return inHeader(key, argument());
    case "BODY":
    case "TEXT": {
      const wanted = argument().toLowerCase();
      return ({ mail }) =>
        mail.raw
          .toString("utf8", key === "BODY" ? headerOf(mail.raw).bodyStart : 0)
          .toLowerCase()
          .includes(wanted);
    }
    case "KEYWORD": {
      const wanted = argument();
      return ({ mail }) => mail.flags.has(wanted);
    }
    case "UNKEYWORD": {
      const wanted = argument();
      return ({ mail }) => !mail.flags.has(wanted);
    }
    case "LARGER": {
      const size = Number(argument());
      return ({ mail }) => mail.raw.length > size;
    }
    case "SMALLER": {
      const size = Number(argument());
      return ({ mail }) => mail.raw.length < size;
    }
    case "SINCE":
    case "BEFORE":
    case "ON":
      return byDay(key, argument(), (mail) => mail.internalDate);
    case "SENTSINCE":
    case "SENTBEFORE":
    case "SENTON":
      return byDay(
        key.slice(4),
        argument(),
        (mail) => new Date(headerOf(mail.raw).fields.find((field) => field.name === "date")?.value ?? ""),
      );
    default: {
      const ranges = numberRanges(key, view.length);
      return ({ number }) => ranges.some(([from, to]) => number >= from && number <= to);
    }
  }
}

function inHeader(name: string, value: string): Test {
  const wanted = value.toLowerCase();
  return ({ mail }) =>
    headerOf(mail.raw).fields.some((field) => field.name === name.toLowerCase() && decodeWords(field.value).toLowerCase().includes(wanted));
}

/** Days are compared without time and zone (RFC 9051: "disregarding time and timezone"), here in UTC. */
function byDay(how: string, text: string, dateOf: (mail: StoredMail) => Date): Test {
  const wanted = new Date(`${text.replace(/-/g, " ")} UTC`);
  if (!/^\d{1,2}-[A-Za-z]{3}-\d{4}$/.test(text) || Number.isNaN(wanted.getTime())) throw new ImapSyntaxError(`no date: ${text}`);
  const dayOf = (date: Date): number => Math.floor(date.getTime() / 86_400_000);
  const day = dayOf(wanted);
  return ({ mail }) => {
    const its = dayOf(dateOf(mail));
    return how === "SINCE" ? its >= day : how === "BEFORE" ? its < day : its === day;
  };
}
