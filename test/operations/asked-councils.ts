/** Councils that were asked on a real database and mail server, for the tests of the letters that follow. */
import { afterAll, beforeAll } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import type { IncomingMail } from "../../src/message/message.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";
import { type Invented, type LetterWorld, letterWorld } from "./letter-world.js";

export interface AskedCouncils {
  /** Asked on 1 September 2026, a Tuesday; the reply is due on the 29th. */
  readonly asked: (...councils: readonly Invented[]) => Promise<LetterWorld>;
  /** Listed, and nothing sent yet. */
  readonly unasked: (...councils: readonly Invented[]) => Promise<LetterWorld>;
  /** The newest mail that the mail server took. */
  readonly lastMail: () => Promise<IncomingMail>;
  /** How often the mail server took a mail with this Message-ID. */
  readonly taken: (messageId: string) => number;
}

/** Call it at the top of a test file: it starts the servers before its tests and stops them after. */
export function askedCouncils(): AskedCouncils {
  let sink: SmtpSink;
  const worlds: LetterWorld[] = [];
  beforeAll(async () => {
    sink = await startSmtpSink();
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await sink.stop();
  });
  const postgres = testPostgres();
  const unasked = async (...councils: readonly Invented[]): Promise<LetterWorld> => {
    const world = await letterWorld(await postgres.freshDatabase(), sink, councils);
    worlds.push(world);
    return world;
  };
  return {
    unasked,
    asked: async (...councils) => {
      const world = await unasked(...councils);
      sink.clear();
      await world.ask();
      return world;
    },
    lastMail: () => parseMail(new Uint8Array(sink.mails.at(-1)?.raw ?? Buffer.alloc(0))),
    taken: (messageId) => sink.taken(messageId),
  };
}

/** Why this letter may not be drafted now, and from when on it may; `allowed` when it may. */
export async function whyNot(
  world: LetterWorld,
  council: Invented,
  name: "reminder" | "overdue" | "unanswered" | "internal-review" | "complaint" | "resend",
): Promise<string> {
  const draft = await world.draft(council, name, name === "resend" ? { to: council.email } : {});
  return draft.ok ? "allowed" : `${draft.why} / ${draft.on ?? "-"}`;
}
