/** From approved drafts to letters that have left, and what became of each. */
import type { Roundrobin } from "../compose.js";
import type { FollowingLetter } from "../letters/may-write.js";
import { deliverLetters } from "../operations/deliver-letters.js";
import type { Draft, LetterWords } from "../operations/draft-letter.js";
import type { LetterDeps } from "../operations/letter-deps.js";
import { queueLetters } from "../operations/queue-letter.js";
import { canAsk, confirmed } from "./confirm.js";
import type { CommandContext } from "./context.js";
import { timesFor } from "./sending.js";

/** So many letters to as many councils may leave at once; a larger batch keeps the survey's pace and office hours. */
export const AT_ONCE = 20;

export interface Shown {
  readonly draft: Draft;
  readonly words: LetterWords;
}

export interface LetterOutcome {
  readonly council: string;
  readonly letter: FollowingLetter;
  /** `sent`, `queued` for later, `refused`, `unknown`, `cancelled`, or `not_sent` because something has changed. */
  readonly state: string;
  readonly detail: string;
}

/** Whether what was shown may leave: by `--yes`, or by a person's y. */
export async function isApproved(context: CommandContext, options: Readonly<Record<string, unknown>>, count: number): Promise<boolean> {
  if (count === 0) return false;
  if (options["yes"] === true) return true;
  if (context.format !== "text" || !canAsk()) return false;
  return confirmed(count === 1 ? "Send this letter?" : `Send these ${count} letters?`, context.signal);
}

/** Commits and sends; the mail server is tried first, so that nothing is queued for one that refuses us. */
export async function sendLetters(
  context: CommandContext,
  roundrobin: Roundrobin,
  deps: LetterDeps,
  shown: readonly Shown[],
  pace: number | null,
): Promise<readonly LetterOutcome[]> {
  const ready = shown.flatMap(({ draft, words }) => (draft.ok ? [{ draft, words }] : []));
  const [post, mailbox, sender] = await Promise.all([roundrobin.post(), roundrobin.mailboxIfSet(), roundrobin.sender()]);
  const times = await timesFor(roundrobin, ready.length, ready.length <= AT_ONCE ? null : pace, roundrobin.clock.now());
  const { queued, leftOut } = await queueLetters(
    deps,
    ready.map((each, index) => ({ ...each, at: times[index] ?? roundrobin.clock.now() })),
  );
  const kinds = [...new Set(queued.map(({ draft }) => draft.kind))];
  if (kinds.length > 0)
    await deliverLetters({ ...roundrobin, store: deps.store, post, mailbox, sender }, { kinds, signal: context.signal });
  const letters = new Map((await deps.store.letters(queued.map(({ draft }) => draft.request.id))).map((letter) => [letter.id, letter]));
  return [
    ...queued.map(({ id, draft, at }): LetterOutcome => {
      const letter = letters.get(id);
      const state = letter?.state ?? "queued";
      const later = `leaves after ${(letter?.notBefore ?? at).slice(0, 16).replace("T", " ")} UTC; \`roundrobin run\` or \`roundrobin sync\` sends it`;
      return {
        council: draft.request.authorityName,
        letter: draft.name,
        state,
        detail: state === "queued" ? later : state === "sent" ? `to ${draft.letter.to.join(", ")}` : (letter?.response ?? ""),
      };
    }),
    ...leftOut.map(({ request, why }): LetterOutcome => {
      const name = ready.find(({ draft }) => draft.request.id === request.id)?.draft.name ?? "reminder";
      return { council: request.authorityName, letter: name, state: "not_sent", detail: why };
    }),
  ];
}
