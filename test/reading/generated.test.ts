/**
 * Replies in every layout, made from answers that are known: how many are read right, and how many are wrong in silence.
 *
 * The floors are what the reader reached when it was last measured here, less a margin for the small number of cases;
 * they are not targets. `npm run bench -- reading` measures on 10,000 replies with other seeds.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GeneratedReply, generateReply, LAYOUTS } from "../generator/generate.js";
import { readGenerated } from "../generator/read-generated.js";
import { scoreReply, Tally, type Verdict } from "../generator/score.js";

/** Least share of answers right and most share wrong with confidence 0.9 or more, by family of layouts. */
const FLOORS: Readonly<Record<(typeof LAYOUTS)[number]["family"], { readonly right: number; readonly silent: number }>> = {
  "answers only": { right: 0.9, silent: 0.02 },
  "question repeated": { right: 0.9, silent: 0.02 },
  table: { right: 0.8, silent: 0.03 },
  "quoted or marked": { right: 0.9, silent: 0.02 },
  statement: { right: 0.8, silent: 0.03 },
};
const EACH = 16;

interface Scored {
  readonly reply: GeneratedReply;
  readonly verdicts: readonly Verdict[];
}

describe("generated replies", () => {
  const scored: Scored[] = [];
  const tally = new Tally();
  beforeAll(() => {
    for (const { code } of LAYOUTS)
      for (let seed = 1; seed <= EACH; seed++) {
        const reply = generateReply(seed, code);
        const verdicts = scoreReply(reply, readGenerated(reply).answers);
        scored.push({ reply, verdicts });
        tally.add([reply.family], reply, verdicts);
      }
  });

  test.each(Object.entries(FLOORS))("%s: enough are right, and few are wrong in silence", (family, floor) => {
    const figures = tally.figures.get(family);
    const wrong = scored
      .filter(({ reply }) => reply.family === family)
      .flatMap(({ reply, verdicts }) =>
        verdicts
          .filter(({ right }) => !right)
          .map(({ question, faults }) => `${reply.layout} seed ${reply.seed} ${question}: ${faults.join("; ")}`),
      );
    const answers = figures?.answers ?? 0;
    expect(answers).toBeGreaterThan(100);
    const reached = { right: (figures?.right ?? 0) / answers >= floor.right, silent: (figures?.silent ?? 0) / answers <= floor.silent };
    // The list of wrong answers is shown only when the floor is missed.
    expect({ ...reached, wrong: reached.right && reached.silent ? [] : wrong }).toEqual({ right: true, silent: true, wrong: [] });
  });

  test("a question that nobody answered comes back no_reply", () => {
    const missed = scored.flatMap(({ reply, verdicts }) =>
      verdicts.flatMap(({ question, right, faults }) =>
        reply.expected[question]?.status === "no_reply" && !right
          ? [`${reply.layout} seed ${reply.seed} ${question}: ${faults.join("; ")}`]
          : [],
      ),
    );
    expect(missed).toEqual([]);
  });

  test("the same reply is read alike every time", () => {
    for (const { reply } of scored.filter((_, at) => at % 7 === 0)) expect(readGenerated(reply)).toEqual(readGenerated(reply));
  });
});
