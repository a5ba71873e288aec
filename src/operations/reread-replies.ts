import { RoundrobinError } from "../errors.js";
import type { Clock, Log, ParseMail, ReadAttachments, RequestRow, Store } from "../ports.js";
import type { Answer } from "../reading/answer.js";
import { readMessage } from "./read-replies.js";

export interface RereadChange {
  readonly council: string;
  readonly message: number;
  readonly question: string;
  readonly before: Pick<Answer, "status" | "text" | "value" | "confidence"> | null;
  readonly after: Pick<Answer, "status" | "text" | "value" | "confidence">;
}

const shown = ({ status, text, value, confidence }: Answer): Pick<Answer, "status" | "text" | "value" | "confidence"> => ({
  status,
  text,
  value,
  confidence,
});

/**
 * Replays stored bytes through the current reader and tells what would change. With `save` the new readings are
 * kept beside the old ones; a person's decisions stand above both.
 */
export async function rereadReplies(
  deps: {
    readonly store: Store;
    readonly parseMail: ParseMail;
    readonly readAttachments: ReadAttachments;
    readonly clock: Clock;
    readonly log: Log;
  },
  requests: readonly RequestRow[],
  options: {
    readonly save: boolean;
    readonly signal?: AbortSignal;
    readonly onStep?: (done: number, total: number, council: string) => void;
  },
): Promise<readonly RereadChange[]> {
  const { store } = deps;
  const readings = await store.readings(requests.map((request) => request.id));
  const byId = new Map(requests.map((request) => [request.id, request]));
  const newest = new Map(readings.map((reading) => [`${reading.messageId} ${reading.requestId}`, reading]));
  const changes: RereadChange[] = [];
  let done = 0;
  for (const old of newest.values()) {
    if (options.signal?.aborted === true) break;
    const request = byId.get(old.requestId);
    const message = await store.message(old.messageId);
    if (request === undefined || message === null) continue;
    let reading: Awaited<ReturnType<typeof readMessage>>;
    try {
      reading = await readMessage(deps, message, request);
    } catch (fault) {
      if (!(fault instanceof RoundrobinError) || fault.code !== "INTERNAL") throw fault;
      // What was read of it before stands.
      deps.log.error({ message: message.id, request: request.id, fault: fault.message }, "the reader failed at a reply");
      continue;
    }
    for (const answer of reading.answers) {
      const before = old.answers.find((candidate) => candidate.question === answer.question) ?? null;
      const same =
        before !== null &&
        before.status === answer.status &&
        before.text === answer.text &&
        JSON.stringify(before.value) === JSON.stringify(answer.value) &&
        Math.abs(before.confidence - answer.confidence) < 0.005;
      if (!same)
        changes.push({
          council: request.authorityName,
          message: message.id,
          question: answer.question,
          before: before === null ? null : shown(before),
          after: shown(answer),
        });
    }
    if (options.save) {
      // The stored version key must differ for the same reader to be kept again.
      const taken = readings.some(
        (each) => each.messageId === old.messageId && each.requestId === old.requestId && each.readerVersion === reading.readerVersion,
      );
      const readerVersion = taken ? `${reading.readerVersion}@${deps.clock.now()}` : reading.readerVersion;
      await store.transaction((trx) => trx.addReading(message.id, request.id, { ...reading, readerVersion }, deps.clock.now()));
    }
    options.onStep?.(++done, newest.size, request.authorityName);
  }
  return changes;
}
