import type { Clock, Log, Mailbox, Store, Waker } from "../ports.js";

export interface FetchDeps {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly waker: Waker;
}

export interface Fetched {
  /** Mails that the server gave, and how many of them are new to us. */
  readonly fetched: number;
  readonly fresh: number;
  /** Mails that this mailbox lists and does not give. */
  readonly withheld: number;
}

/** A server that withholds a mail may break off at every try: a busy poller does not ask for it at every turn. */
const ASK_AGAIN_AFTER_MINUTES = 10;

/**
 * Keeps everything new in the mailbox: bytes first, in one transaction with the cursor, and only then is anybody
 * told. A crash at any point repeats harmlessly: the same bytes and the same place are kept once, and what nobody
 * was told of is found by the sweep. A mail that the server lists and does not give is noted with the cursor that
 * passes it over, and asked for again until it comes or is gone.
 *
 * @param options `insist`: ask again for all that was withheld, also a moment ago (Default: false)
 */
export async function fetchMail(deps: FetchDeps, options: { readonly insist?: boolean } = {}): Promise<Fetched> {
  const { store, mailbox, clock, log, waker } = deps;
  let fetched = 0;
  let fresh = 0;
  // Nobody can have answered yet; what lies in the mailbox from before the survey is its owner's own affair.
  const notBefore = await store.firstLetterAt();
  if (notBefore === null) return { fetched, fresh, withheld: 0 };
  const keep = async (keepAll: (trx: Store) => Promise<readonly number[]>): Promise<void> => {
    const ids = await store.transaction(keepAll);
    fresh += ids.length;
    for (const id of ids) log.info({ mail: id, mailbox: mailbox.name }, "mail kept");
    if (ids.length > 0) await waker.add("receive-mail", ids);
  };
  const askedLately = (triedAt: string): boolean => Date.parse(clock.now()) - Date.parse(triedAt) < ASK_AGAIN_AFTER_MINUTES * 60_000;
  const before = (await store.withheldMails()).filter((mail) => mail.mailbox === mailbox.name);
  await mailbox.fetchSince(
    await store.cursor(mailbox.name),
    async (mails, after, withheld) => {
      await keep(async (trx) => {
        await trx.noteWithheld(mailbox.name, { uidValidity: after.uidValidity, uids: withheld }, clock.now());
        return trx.keepMail(mailbox.name, mails, after, clock.now());
      });
      fetched += mails.length;
    },
    { notBefore },
  );
  for (const place of before) {
    if (options.insist !== true && askedLately(place.triedAt)) continue;
    const again = await mailbox.readAgain(place);
    const fields = { mailbox: mailbox.name, uid: place.uid, since: place.since };
    if (again.outcome === "withheld") {
      await store.noteWithheld(mailbox.name, { uidValidity: place.uidValidity, uids: [place.uid] }, clock.now());
    } else if (again.outcome === "gone") {
      await store.settleWithheld(place, "gone", clock.now());
      log.warn(fields, "a mail that the server did not give is not in the mailbox any more");
    } else {
      await keep(async (trx) => {
        await trx.settleWithheld(place, "read", clock.now());
        return trx.keepMail(mailbox.name, [again.mail], null, clock.now());
      });
      fetched++;
      log.info(fields, "a mail that the server did not give was read after all");
    }
  }
  const left = (await store.withheldMails()).filter((mail) => mail.mailbox === mailbox.name);
  return { fetched, fresh, withheld: left.length };
}
