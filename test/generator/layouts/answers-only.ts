/** Replies that give the answers without the questions beside them. */
import type { Unit } from "../answers.js";
import type { Draft } from "../draft.js";
import { heading, type Node, para, tight } from "../page.js";
import type { Asked } from "../questionnaire.js";
import type { Layout } from "./layout.js";

/** The label of a parent with no answer of its own, so that "a)" below it can be told from another "a)". */
function parentFor(draft: Draft, asked: Asked, shown: Set<string>): Node | null {
  if (!draft.labels.loneSubs || asked.sub === "" || shown.has(asked.number)) return null;
  const parent = draft.survey.asked.find((one) => one.number === asked.number && one.sub === "" && one.section === asked.section);
  shown.add(asked.number);
  return parent ? tight(draft.labels.of(parent)) : null;
}

/**
 * An answer whose label was forgotten: a date or a sum of money between two labelled answers that are short and of
 * another kind, so that a reader still knows what it answers.
 */
function forgotten(draft: Draft): Unit | undefined {
  return draft.units.find((unit, at) => {
    const before = draft.units[at - 1];
    const after = draft.units[at + 1];
    const kind = unit.asked[0]?.topic.kind;
    const clear = (other: Unit | undefined): boolean =>
      other?.asked.length === 1 &&
      other.answer.status === "answered" &&
      other.answer.lines.length === 1 &&
      (other.answer.lines[0] ?? "").length < 25 &&
      other.asked[0]?.topic.kind !== kind;
    const fits =
      (kind === "date" || kind === "money") &&
      unit.asked.length === 1 &&
      unit.answer.status === "answered" &&
      unit.answer.value !== undefined;
    return fits && unit.asked[0]?.sub === "" && clear(before) && clear(after) && before?.asked[0]?.topic.kind === "yesNo";
  });
}

function answersInOrder(draft: Draft): void {
  const { random } = draft;
  const ownLine = random.chance(0.12);
  const close = random.chance(0.5);
  const separator = random.weighted([
    [" ", 10],
    ["  ", 1],
    ["\t", draft.medium === "text" ? 1 : 0],
    ["", draft.labels.loneSubs ? 0 : 0.5],
  ]);
  if (ownLine) draft.traits.add("label on its own line");
  const shown = new Set<string>();
  const unlabelled = random.chance(0.04) && !ownLine ? forgotten(draft) : undefined;
  let section = "";
  for (const unit of draft.units) {
    const [first] = unit.asked;
    if (first === undefined) continue;
    if (first.section !== section) {
      section = first.section;
      shown.clear();
      draft.add(heading(section));
    }
    const joint = unit.asked.length > 1;
    const lone = !joint && draft.labels.loneSubs && first.sub !== "";
    if (unit.answer.lines.length === 0) {
      draft.record(unit, "");
      draft.traits.add("unanswered");
      // A label with nothing after it, or no label at all.
      if (random.chance(0.7) || lone || joint || ownLine) continue;
      shown.add(first.number);
      draft.add(para(draft.labels.of(first)));
      continue;
    }
    const parent = lone ? parentFor(draft, first, shown) : null;
    if (parent) draft.add(parent);
    if (first.sub === "" && !joint) shown.add(first.number);
    if (joint) draft.traits.add("grouped labels");
    const lines = draft.say(unit);
    if (unlabelled === unit) {
      draft.traits.add("unlabelled answer");
      draft.add(...draft.lines(lines));
      continue;
    }
    const label = joint ? draft.labels.joint(unit.asked) : draft.labels.of(first);
    if (ownLine) {
      draft.add(tight(label), ...draft.lines(lines));
      continue;
    }
    // Nothing between label and answer only where the two cannot run into one another: "3)Yes", never "3.5".
    const gap = separator === "" && !(label.endsWith(")") && /^[A-Z]/.test(lines[0] ?? "")) ? " " : separator;
    const nodes = draft.lines([`${label}${gap}${lines[0] ?? ""}`, ...lines.slice(1)]);
    draft.add(...nodes.map((node, at) => (close && at === nodes.length - 1 && node.kind === "para" ? { ...node, tight: true } : node)));
  }
}

const shapes = { sections: { sections: true }, flat: { noSubs: true } } as const;

/** Answers given in three blocks, one a period, each with all the labels. */
function answersByPeriod(draft: Draft): void {
  const { random } = draft;
  const first = random.int(2017, 2021);
  const periods = [first, first + 1, first + 2].map((year) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`);
  const parts = new Map<string, string[]>();
  for (const period of periods) {
    draft.add(heading(period));
    for (const { asked } of draft.units) {
      const one = asked[0];
      if (one?.topic.kind !== "count") continue;
      const words = `${random.int(6, 900)} ${one.topic.thing} were counted in the year`;
      parts.set(one.question.id, [...(parts.get(one.question.id) ?? []), words]);
      draft.add(tight(`${draft.labels.of(one)} ${words}`));
    }
  }
  draft.traits.add("labels repeated by period");
  for (const unit of draft.units) {
    const said = parts.get(unit.asked[0]?.question.id ?? "") ?? [];
    // One figure a year: there is no single value.
    const { value: _, ...answer } = unit.answer;
    draft.record({ asked: unit.asked, answer }, said.join(" "), [said.map((words, at) => `${periods[at]} ${words}`).join(" ")]);
  }
}

export const ANSWERS_ONLY: readonly Layout[] = [
  {
    code: "ANS",
    family: "answers only",
    weight: 20,
    media: ["text", "text", "html"],
    requestFirst: 0.45,
    labels: (random) => ({ family: "number", mixed: random.chance(0.12), loneSubs: random.chance(0.25) }),
    write: answersInOrder,
  },
  {
    code: "ANSQ",
    family: "answers only",
    weight: 7,
    media: ["text", "text", "html"],
    requestFirst: 0.35,
    labels: (random) => ({ family: random.pick(["q", "q", "word", "response"]), mixed: random.chance(0.15) }),
    write: answersInOrder,
  },
  {
    code: "ANS-sections",
    family: "answers only",
    weight: 3,
    media: ["text", "html"],
    shape: () => shapes.sections,
    rules: {},
    requestFirst: 0.6,
    labels: (random) => ({ family: random.pick(["number", "number", "word"]) }),
    write: answersInOrder,
  },
  {
    code: "ANS-letters",
    family: "answers only",
    weight: 2,
    media: ["text", "html"],
    shape: () => shapes.flat,
    requestFirst: 0.4,
    labels: () => ({ family: "letter" }),
    write: answersInOrder,
  },
  {
    code: "ANS-periods",
    family: "answers only",
    weight: 1,
    media: ["text"],
    shape: () => ({ noSubs: true, onlyKinds: ["count"] }),
    rules: { single: true, noReferences: true, complete: true, plainOnly: true },
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: answersByPeriod,
  },
];
