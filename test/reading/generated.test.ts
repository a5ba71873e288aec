/**
 * Replies in every layout, made from answers that are known: how many are read right, and how many are wrong in silence.
 *
 * The floors are what the reader reached on these seeds when it was last measured, less a margin of two or three in a
 * hundred; they are not targets. `npm run bench -- reading` measures on 10,000 replies with other seeds.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GeneratedReply, generateReply, LAYOUTS } from "../generator/generate.js";
import { readGenerated } from "../generator/read-generated.js";
import { scoreReply, Tally, type Verdict } from "../generator/score.js";

type Family = (typeof LAYOUTS)[number]["family"];
/** Least share of answers right, and most share wrong with confidence 0.9 or more, by family of layouts. */
const FLOORS: Readonly<Record<Family, { readonly right: number; readonly silent: number }>> = {
  "answers only": { right: 0.94, silent: 0.03 },
  "question repeated": { right: 0.94, silent: 0.03 },
  table: { right: 0.93, silent: 0.03 },
  "quoted or marked": { right: 0.95, silent: 0.03 },
  statement: { right: 0.92, silent: 0.03 },
};
/** Least share of the unanswered questions that come back so. */
const UNANSWERED_FLOOR = 0.9;
/** Least share of typed values that are exactly the value a person would enter. */
const VALUES_FLOOR = 0.96;

/** As they are met, and then a few of each layout so that the rare ones are read at all. */
const MIXED = 400;
const EACH = 3;

interface Scored {
  readonly reply: GeneratedReply;
  readonly verdicts: readonly Verdict[];
}

describe("generated replies", () => {
  const scored: Scored[] = [];
  const tally = new Tally();
  const read = (reply: GeneratedReply): void => {
    const verdicts = scoreReply(reply, readGenerated(reply).answers);
    scored.push({ reply, verdicts });
    tally.add([reply.family, "all"], reply, verdicts);
  };
  beforeAll(() => {
    for (let seed = 1; seed <= MIXED; seed++) read(generateReply(seed));
    for (const { code } of LAYOUTS) for (let seed = 1; seed <= EACH; seed++) read(generateReply(500_000 + seed, code));
  });

  const wrongIn = (keep: (reply: GeneratedReply, verdict: Verdict) => boolean): string[] =>
    scored.flatMap(({ reply, verdicts }) =>
      verdicts
        .filter((verdict) => !verdict.right && keep(reply, verdict))
        .map(
          ({ question, faults, silent }) =>
            `${reply.layout} seed ${reply.seed} ${question}${silent ? " silent" : ""}: ${faults.join("; ")}`,
        ),
    );

  test.each(Object.entries(FLOORS))("%s: enough are right, and few are wrong in silence", (family, floor) => {
    const figures = tally.figures.get(family);
    const answers = figures?.answers ?? 0;
    expect(answers).toBeGreaterThan(100);
    const right = (figures?.right ?? 0) / answers;
    const silent = (figures?.silent ?? 0) / answers;
    const reached = right >= floor.right && silent <= floor.silent;
    // The list of wrong answers is shown only when the floor is missed.
    expect(
      reached ? [] : [`right ${right.toFixed(3)}, silent ${silent.toFixed(3)}`, ...wrongIn((reply) => reply.family === family)],
    ).toEqual([]);
  });

  test("questions that nobody answered come back no_reply", () => {
    const { unanswered = 0, unansweredRight = 0 } = tally.figures.get("all") ?? {};
    expect(unanswered).toBeGreaterThan(100);
    const share = unansweredRight / unanswered;
    const missed = wrongIn((reply, { question }) => reply.expected[question]?.status === "no_reply");
    expect(share >= UNANSWERED_FLOOR ? [] : [`${share.toFixed(3)}`, ...missed]).toEqual([]);
  });

  test("typed values are those a person would enter", () => {
    const { typed = 0, typedRight = 0 } = tally.figures.get("all") ?? {};
    expect(typed).toBeGreaterThan(1_000);
    expect(typedRight / typed).toBeGreaterThanOrEqual(VALUES_FLOOR);
  });

  test("confidence of 0.9 or more is worth more than less", () => {
    const share = (keep: (confidence: number) => boolean): number => {
      const chosen = scored.flatMap(({ verdicts }) => verdicts.filter(({ confidence }) => keep(confidence)));
      return chosen.filter(({ right }) => right).length / Math.max(1, chosen.length);
    };
    expect(share((confidence) => confidence >= 0.9)).toBeGreaterThan(share((confidence) => confidence < 0.9) + 0.1);
  });

  test("the same reply is read alike every time", () => {
    for (const { reply } of scored.filter((_, at) => at % 7 === 0)) expect(readGenerated(reply)).toEqual(readGenerated(reply));
  });
});
