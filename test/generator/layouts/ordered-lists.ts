/** HTML lists: the numbers are list markers and stand nowhere in the text. */
import type { Unit } from "../answers.js";
import type { Draft } from "../draft.js";
import { heading, type Node, para } from "../page.js";
import type { Asked } from "../questionnaire.js";
import type { Layout } from "./layout.js";
import { sayJoint } from "./question-repeated.js";

interface Branch {
  readonly asked: Asked;
  readonly subs: readonly Asked[];
}
function branches(draft: Draft): Branch[] {
  const { asked } = draft.survey;
  return asked
    .filter(({ sub }) => sub === "")
    .map((top) => ({ asked: top, subs: asked.filter((one) => one.sub !== "" && one.question.parent === top.question.id) }));
}

const spoken = (draft: Draft, unit: Unit): string[] => (unit.asked.length > 1 ? sayJoint(draft, unit) : draft.say(unit));

/** The nodes that answer a question within its list item; a joint answer stands with the last of its questions. */
function answerNodes(draft: Draft, asked: Asked): Node[] {
  const unit = draft.unitOf(asked);
  if (unit === undefined || unit.asked.at(-1) !== asked) return [];
  if (unit.answer.lines.length === 0) {
    draft.record(unit, "");
    return [];
  }
  return draft.lines(spoken(draft, unit));
}

function questionsInList(draft: Draft): void {
  const { random } = draft;
  draft.clearSilences();
  const broken = random.chance(0.3);
  const item = ({ asked, subs }: Branch): Node[] => [
    para(draft.question(asked), random.chance(0.3) ? "bold" : "plain"),
    ...answerNodes(draft, asked),
    ...(subs.length === 0
      ? []
      : [
          {
            kind: "list",
            ordered: true,
            letters: true,
            items: subs.map((sub) => [para(draft.question(sub)), ...answerNodes(draft, sub)]),
          } as const,
        ]),
  ];
  if (!broken) {
    draft.add({ kind: "list", ordered: true, items: branches(draft).map(item) });
    return;
  }
  // The editor ended the list before each answer and began it again with the next number.
  draft.traits.add("list broken by answers");
  branches(draft).forEach((branch, at) => {
    draft.add(
      { kind: "list", ordered: true, start: at + 1, items: [[para(draft.question(branch.asked))]] },
      ...answerNodes(draft, branch.asked),
    );
    branch.subs.forEach((sub, index) => {
      draft.add(
        { kind: "list", ordered: true, letters: true, start: index + 1, items: [[para(draft.question(sub))]] },
        ...answerNodes(draft, sub),
      );
    });
  });
}

/** One list with the questions, then one with the answers in the same order. */
function twoLists(draft: Draft): void {
  const tops = branches(draft);
  draft.add(heading("Request"), { kind: "list", ordered: true, items: tops.map(({ asked }) => [para(draft.question(asked))]) });
  draft.add(heading("Response"), {
    kind: "list",
    ordered: true,
    items: tops.map(({ asked }) => {
      const unit = draft.unitOf(asked);
      return unit === undefined ? [para("")] : draft.lines(draft.say(unit));
    }),
  });
}

export const ORDERED_LISTS: readonly Layout[] = [
  {
    code: "OL",
    family: "question repeated",
    weight: 3.5,
    media: ["html"],
    labels: () => ({ family: "none" }),
    requestFirst: 0.3,
    write: questionsInList,
  },
  {
    code: "OL-answers",
    family: "answers only",
    weight: 1.5,
    media: ["html"],
    shape: () => ({ noSubs: true }),
    rules: { single: true, complete: true },
    labels: () => ({ family: "none" }),
    write: twoLists,
  },
];
