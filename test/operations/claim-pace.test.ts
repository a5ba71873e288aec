import { expect, test } from "@jest/globals";
import { ClaimPace } from "../../src/operations/claim-pace.js";

function paceOf(commitMs: number, letterMs: number, first = letterMs): ClaimPace {
  const pace = new ClaimPace();
  pace.claimed(commitMs);
  pace.sent(first);
  for (let letter = 0; letter < 20; letter++) pace.sent(letterMs);
  return pace;
}

test("nothing is taken up ahead, and no outcome waits, before a letter has shown how quick the mail server is", () => {
  const pace = new ClaimPace();
  pace.claimed(5);
  expect([pace.ahead(5), pace.patience(5)]).toEqual([0, 0]);
});

test.each([
  [3, 800, 3, 0, false, "a mail server across the world: letter by letter"],
  [3, 60, 3, 0, false, "one across the country"],
  [3, 5, 3, 2, false, "one in the same room: a few, and outcomes do not wait"],
  [3, 1.4, 5, 15, true, "one on this machine: as many as will be begun during a commit and a half"],
  [2, 1.4, 5, 10, true, "with a quicker disk fewer"],
  [500, 1, 5, 15, true, "a disk that hangs: no more than so many, because a kill leaves them to a person"],
])(
  "a commit of %d ms, letters of %d ms on %d connections: %d ahead, outcomes wait: %s (%s)",
  (commit, letter, connections, ahead, waits) => {
    const pace = paceOf(commit, letter);
    expect(pace.ahead(connections)).toBe(ahead);
    expect(pace.patience(connections)).toBe(waits ? commit : 0);
  },
);

test("the first letter, which also made its connection, is soon forgotten", () => {
  expect(paceOf(3, 1.5, 300).ahead(5)).toBeGreaterThan(2);
});
