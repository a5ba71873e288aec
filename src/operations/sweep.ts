import type { Clock, Log, Store, Waker } from "../ports.js";

const AT_A_TIME = 500;

/**
 * Queues again what the database says is not done: mails that nobody received, messages that nobody read, letters
 * that wait. The queue only wakes workers; losing all of it loses nothing.
 */
export async function sweep({
  store,
  clock,
  waker,
  log,
}: {
  readonly store: Store;
  readonly clock: Clock;
  readonly waker: Waker;
  readonly log: Log;
}): Promise<{ readonly mails: number; readonly messages: number }> {
  const mails = await store.unreceived(clock.now(), AT_A_TIME);
  if (mails.length > 0) await waker.add("receive-mail", mails);
  const messages = await store.unread(AT_A_TIME);
  if (messages.length > 0) await waker.add("read-replies", messages);
  await waker.add("deliver-letters", []);
  if (mails.length + messages.length > 0) log.info({ mails: mails.length, messages: messages.length }, "work found by the sweep");
  return { mails: mails.length, messages: messages.length };
}
