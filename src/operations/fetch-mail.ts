import type { Clock, Log, Mailbox, Store, Waker } from "../ports.js";

/**
 * Keeps everything new in the mailbox: bytes first, in one transaction with the cursor, and only then is anybody
 * told. A crash at any point repeats harmlessly: the same bytes and the same place are kept once, and what nobody
 * was told of is found by the sweep.
 * @returns how many mails are new to us
 */
export async function fetchMail({
  store,
  mailbox,
  clock,
  log,
  waker,
}: {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly waker: Waker;
}): Promise<{ readonly fetched: number; readonly fresh: number }> {
  let fetched = 0;
  let fresh = 0;
  // Nobody can have answered yet; what lies in the mailbox from before the survey is its owner's own affair.
  const notBefore = await store.firstLetterAt();
  if (notBefore === null) return { fetched, fresh };
  await mailbox.fetchSince(
    await store.cursor(mailbox.name),
    async (mails, after) => {
      const ids = await store.transaction((trx) => trx.keepMail(mailbox.name, mails, after, clock.now()));
      fetched += mails.length;
      fresh += ids.length;
      for (const id of ids) log.info({ mail: id, mailbox: mailbox.name }, "mail kept");
      if (ids.length > 0) await waker.add("receive-mail", ids);
    },
    { notBefore },
  );
  return { fetched, fresh };
}
