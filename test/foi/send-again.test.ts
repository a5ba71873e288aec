import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RequestEvent, RequestEventBody } from "../../src/foi/request-event.js";
import { requestHistory, standing } from "../../src/foi/request-history.js";
import { requestState } from "../../src/foi/request-state.js";
import { SEND_AGAIN_AFTER, sendAgain } from "../../src/foi/send-again.js";
import { shippedCalendar as calendar } from "./shipped-calendar.js";

const FOI = "foi@hartwell.example";
const CONTEXT = { calendar, regime: "FOIA" } as const;
type Step = readonly [day: string, body: RequestEventBody, letter?: number];

const log = (...steps: readonly Step[]): readonly RequestEvent[] =>
  steps.map(([day, body, letter], index) => ({
    id: index + 1,
    at: `${day}T10:00:00Z`,
    source: letter === undefined ? { by: "mail", id: 100 + index } : { by: "letter", id: letter },
    body,
  }));
const sent = (day: string, letter = 1): Step => [day, { type: "sent", to: FOI }, letter];
const resent = (day: string, letter: number, to = FOI): Step => [day, { type: "resent", to }, letter];
const back = (day: string, letter: number, address = FOI): Step => [
  day,
  { type: "bounced", address, permanent: false, reason: "452 4.2.2 full", letterGivenUp: letter },
];
const hard = (day: string): Step => [day, { type: "bounced", address: FOI, permanent: true, reason: "550" }];
const late = (day: string): Step => [day, { type: "bounced", address: FOI, permanent: false, reason: "delayed" }];
const ack = (day: string, automatic: boolean): Step => [day, { type: "acknowledged", reference: null, statedDue: null, automatic }];
const away = (day: string): Step => [day, { type: "out_of_office", redirectTo: null }];

/** Sent on Monday 8 September 2025. */
const SENT = sent("2025-09-08");

describe("a request that came back for now", () => {
  test.each<[string, readonly Step[], string]>([
    ["once: after two working days", [SENT, back("2025-09-10", 1)], "again on 2025-09-12"],
    ["over a weekend", [SENT, back("2025-09-12", 1)], "again on 2025-09-16"],
    ["twice: after five", [SENT, back("2025-09-10", 1), resent("2025-09-12", 2), back("2025-09-15", 2)], "again on 2025-09-22"],
    [
      "three times: a person",
      [SENT, back("2025-09-10", 1), resent("2025-09-12", 2), back("2025-09-15", 2), resent("2025-09-22", 3), back("2025-09-24", 3)],
      "came back three times",
    ],
    [
      "from another address it counts anew",
      [SENT, hard("2025-09-09"), resent("2025-09-10", 2, "b@hartwell.example"), back("2025-09-11", 2, "b@hartwell.example")],
      "again on 2025-09-15",
    ],
    ["sent again meanwhile", [SENT, back("2025-09-10", 1), resent("2025-09-12", 2)], "no"],
    ["an old letter's second report", [SENT, back("2025-09-10", 1), resent("2025-09-12", 2), back("2025-09-13", 1)], "no"],
    ["reported twice", [SENT, back("2025-09-10", 1), back("2025-09-10", 1)], "again on 2025-09-12"],
    ["only late", [SENT, late("2025-09-10")], "no"],
    ["a person has written before", [SENT, ack("2025-09-09", false), back("2025-09-10", 1)], "no"],
    ["a machine has answered before", [SENT, ack("2025-09-09", true), back("2025-09-10", 1)], "no"],
    ["a note of absence came before", [SENT, away("2025-09-08"), back("2025-09-10", 1)], "no"],
    ["a person writes after", [SENT, back("2025-09-10", 1), ack("2025-09-11", false)], "no"],
    ["a machine answers after", [SENT, back("2025-09-10", 1), ack("2025-09-11", true)], "an automatic reply has come since"],
    ["a note of absence comes after", [SENT, back("2025-09-10", 1), away("2025-09-11")], "an automatic reply has come since"],
    ["then for good", [SENT, back("2025-09-10", 1), hard("2025-09-11")], "no"],
    [
      "then they name another address",
      [SENT, back("2025-09-10", 1), ["2025-09-11", { type: "redirect_autoreply", to: "x@hartwell.example" }]],
      "no",
    ],
    [
      "the re-send may have left",
      [SENT, back("2025-09-10", 1), ["2025-09-12", { type: "send_unknown", reason: "cut" }]],
      "cannot be known",
    ],
    [
      "the re-send was refused",
      [SENT, back("2025-09-10", 1), ["2025-09-12", { type: "send_failed", reason: "550 no", permanent: true }]],
      "was refused",
    ],
    [
      "the report was taken back",
      [SENT, back("2025-09-10", 1), ["2025-09-11", { type: "retracted", event: 2, reason: "another's" }]],
      "no",
    ],
    ["sent by hand, so that no letter is known", [["2025-09-08", { type: "sent", to: FOI }], back("2025-09-10", 1)], "no"],
  ])("%s", (_what, steps, expected) => {
    const state = requestState(log(...steps), { ...CONTEXT, now: "2025-09-10T12:00:00Z" });
    const again = sendAgain(requestHistory(standing(log(...steps)), "FOIA"), CONTEXT);
    const said = again === null ? "no" : again.ok ? `again on ${again.on}` : again.why;
    expect(said).toContain(expected);
    expect(state.next.action === "send_again").toBe(again?.ok === true);
  });

  test("whatever happens, it is sent again at most as often as the table has rows, to the address it went to", () => {
    const bodies = fc.constantFrom<(day: string, letter: number) => Step>(
      (day, letter) => back(day, letter),
      (day, letter) => back(day, Math.max(1, letter - 1)),
      (day) => late(day),
      (day) => away(day),
      (day) => ack(day, true),
    );
    fc.assert(
      fc.property(fc.array(bodies, { maxLength: 30 }), (happens) => {
        const steps: Step[] = [SENT];
        let letter = 1;
        let times = 0;
        happens.forEach((make, index) => {
          const day = `2025-${10 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, "0")}`;
          steps.push(make(day, letter));
          const again = sendAgain(requestHistory(log(...steps), "FOIA"), CONTEXT);
          if (again?.ok !== true) return;
          expect(again.to).toBe(FOI);
          times++;
          letter++;
          steps.push(resent(day, letter));
        });
        expect(times).toBeLessThanOrEqual(SEND_AGAIN_AFTER.length);
      }),
    );
  });
});
