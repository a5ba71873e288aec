/**
 * Commits drafted letters to be sent, each once. What leaves is what was shown: everything is drafted afresh under a
 * lock that only one process holds, and a letter that would come out different, because a reply has come in or
 * somebody else has written, is left out and says so.
 */
import { RoundrobinError } from "../errors.js";
import type { RequestRow } from "../ports.js";
import { readyLetter } from "./compose-letter.js";
import { type Drafted, draftLetter, type LetterWords, overviewForLetters } from "./draft-letter.js";
import type { LetterDeps } from "./letter-deps.js";

export interface Approved {
  readonly draft: Drafted;
  readonly words: LetterWords;
  /** Not before this instant. */
  readonly at: string;
}

export interface Queued {
  readonly queued: readonly { readonly id: number; readonly draft: Drafted; readonly at: string }[];
  readonly leftOut: readonly { readonly request: RequestRow; readonly why: string }[];
}

const same = (a: Drafted, b: Drafted): boolean =>
  a.letter.messageId === b.letter.messageId &&
  a.letter.subject === b.letter.subject &&
  a.letter.text === b.letter.text &&
  a.letter.to.join() === b.letter.to.join() &&
  a.letter.cc.join() === b.letter.cc.join();

/**
 * @throws RoundrobinError INTERRUPTED when another process is writing letters of this survey at this moment
 */
export async function queueLetters(deps: LetterDeps, approved: readonly Approved[]): Promise<Queued> {
  const done = await deps.store.exclusively(`letters of survey ${deps.survey.id}`, () => queueAll(deps, approved));
  if (done.ran) return done.value;
  throw new RoundrobinError("INTERRUPTED", "another process is writing letters of this survey at this moment; try again");
}

async function queueAll(deps: LetterDeps, approved: readonly Approved[]): Promise<Queued> {
  const queued: { id: number; draft: Drafted; at: string }[] = [];
  const leftOut: { request: RequestRow; why: string }[] = [];
  // Letters first, events after: one that leaves in between is then seen by its event.
  const ids = approved.map(({ draft }) => draft.request.id);
  const waiting = new Set(
    (await deps.store.letters(ids)).flatMap((letter) =>
      letter.state === "queued" || letter.state === "sending" ? [letter.requestId] : [],
    ),
  );
  const requests = await Promise.all(ids.map((id) => deps.store.request(id)));
  const rows = new Map(
    (
      await overviewForLetters(
        deps,
        requests.filter((request) => request !== null),
      )
    ).map((row) => [row.request.id, row]),
  );
  for (const { draft, words, at } of approved) {
    const { request } = draft;
    if (draft.letter.to.length === 0) {
      leftOut.push({ request, why: "it has no address; give --to ADDRESS" });
      continue;
    }
    const row = rows.get(request.id);
    if (row === undefined || waiting.has(request.id)) {
      leftOut.push({ request, why: "another letter to them waits to be sent" });
      continue;
    }
    const fresh = await draftLetter(deps, row, draft.name, words);
    if (!fresh.ok || !same(fresh, draft)) {
      leftOut.push({ request, why: fresh.ok ? "something has changed since it was shown; look at it again" : fresh.why });
      continue;
    }
    const id = await deps.store.addLetter(await readyLetter(deps.post, deps.sender, request, fresh.kind, fresh.letter, at));
    if (id === null) {
      leftOut.push({ request, why: "they have this letter already" });
      continue;
    }
    waiting.add(request.id);
    queued.push({ id, draft: fresh, at });
    deps.log.info(
      { letter: id, kind: fresh.kind, request: request.id, council: request.authorityName, to: fresh.letter.to, at },
      "letter queued",
    );
  }
  return { queued, leftOut };
}
