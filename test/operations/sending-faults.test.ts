/** The same as `npm run bench -- sending-faults`, smaller: no council ever gets two requests, whatever fails. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { randomOf } from "../generator/random.js";
import { testPostgres } from "../support/postgres.js";
import { mailServerFails, type StormGround, sendersAreKilled } from "../support/sending-storm.js";
import { SMTP_FAULTS } from "../support/smtp-faults.js";

const postgres = testPostgres();
const ground: StormGround = {
  freshDatabase: () => postgres.freshDatabase(),
  async restartDatabase() {
    const server = await postgres.server();
    const { pid } = server;
    process.kill(pid, "SIGINT");
    for (let tries = 0; tries < 800 && server.pid === pid; tries++) await sleep(25);
  },
};
const LETTERS = 25;

describe("a failing mail server", () => {
  test.each(SMTP_FAULTS)(
    "%s",
    async (...fault) => {
      const row = await mailServerFails(ground, fault, LETTERS);
      expect(row).toMatchObject({ runs: LETTERS, twice: 0, toldWrong: 0 });
      expect(row.sentOnce + row.refused + row.unknown).toBe(LETTERS);
      // Before the first byte of the mail everything is certain.
      if (fault[1].at === "mail" || fault[1].at === "recipient" || fault[1].do === "refuse") expect(row.unknown).toBe(0);
      else expect(row.unknown).toBe(LETTERS);
    },
    120_000,
  );

  test("what the provider's Sent folder shows is known to be sent, what it does not is left to a person", async () => {
    const taken = await mailServerFails(ground, ["cut, taken", { at: "end", do: "cut", taken: true }], LETTERS, { keepsSentCopies: true });
    expect(taken).toMatchObject({ sentOnce: LETTERS, unknown: 0, twice: 0, toldWrong: 0 });
    const lost = await mailServerFails(ground, ["cut, not taken", { at: "end", do: "cut", taken: false }], LETTERS, {
      keepsSentCopies: true,
    });
    expect(lost).toMatchObject({ sentOnce: 0, unknown: LETTERS, unknownTaken: 0, twice: 0, toldWrong: 0 });
  }, 120_000);
});

describe("senders that are killed, two at once, a database that is restarted", () => {
  const random = randomOf(20_260_302);
  test.each([
    ["two at once, nobody killed", { senders: 2, kills: 0 }],
    ["one, killed three times", { senders: 1, kills: 3 }],
    ["two, killed three times, and the database restarted", { senders: 2, kills: 3, restarts: 2 }],
  ] as const)(
    "%s",
    async (name, storm) => {
      const row = await sendersAreKilled(ground, name, 60, { ...storm, random: () => random.next() });
      expect(row).toMatchObject({ runs: 60, twice: 0, toldWrong: 0, refused: 0 });
      expect(row.sentOnce + row.unknown).toBe(60);
      // A kill leaves to a person what was under way, not the batch.
      expect(row.sentOnce).toBeGreaterThan(0);
      if (storm.kills === 0) expect(row.unknown).toBe(0);
    },
    180_000,
  );
});
