/** Replies that repeat each question with the answer by it. */
import type { Unit } from "../answers.js";
import type { Draft } from "../draft.js";
import { heading, type Look, type Node, para, tight } from "../page.js";
import type { Asked } from "../questionnaire.js";
import type { Layout } from "./layout.js";

const CLARIFICATIONS = [
  "Clarification: please give the position on the day on which you reply.",
  "Note from applicant: an estimate is enough if nothing better is held.",
  "Clarification: agency staff should be left out.",
] as const;

const COUNT_WORDS = ["", "", "both", "all three", "all four"] as const;

/** What goes before a joint answer that stands under the last of its questions. */
export function leadOf(draft: Draft, unit: Unit): string {
  const { random } = draft;
  const names = draft.labels.names(unit.asked);
  return random.pick([`In respect of ${names}: `, `${names.charAt(0).toUpperCase()}${names.slice(1)} - `, `In answer to ${names}, `]);
}

/** A joint answer, so worded that it plainly covers all its questions. */
export function sayJoint(draft: Draft, unit: Unit): string[] {
  const all = COUNT_WORDS[unit.asked.length] ?? "all";
  draft.traits.add("grouped answer");
  if (unit.answer.status === "not_applicable") {
    const adjusted: Unit = {
      asked: unit.asked,
      answer: { ...unit.answer, lines: [draft.random.pick([`N/A for ${all}`, `n/a to ${all} of these`, `Not applicable (${all})`])] },
    };
    return draft.say(adjusted);
  }
  return draft.say(unit, leadOf(draft, unit));
}

/** The line that repeats a question, with its label when there is one. */
export function asking(draft: Draft, asked: Asked): string {
  const label = draft.labels.of(asked);
  if (label === "") return draft.question(asked);
  const gap = draft.random.chance(0.03) && label.endsWith(")") ? "" : " ";
  return `${label}${gap}${draft.question(asked)}`;
}

/** Notes of ours that stand between a question and its answer, and are no answer. */
function ourNotes(draft: Draft, asked: Asked): Node[] {
  const { random } = draft;
  const notes: Node[] = [];
  const next = draft.survey.asked.find(({ question }) => question.askedIf?.question === asked.question.id);
  if (next && random.chance(0.3)) {
    draft.traits.add("condition repeated");
    notes.push(tight(`(if Yes please also answer ${draft.labels.name(next)})`));
  }
  if (random.chance(0.02)) {
    draft.traits.add("clarification repeated");
    notes.push(tight(random.pick(CLARIFICATIONS)));
  }
  return notes;
}

interface RepeatStyle {
  readonly answerLabel: string;
  readonly labelOwnLine: boolean;
  readonly questionLook: Look;
  readonly answerLook: Look;
  readonly closeQuestion: boolean;
}

/** Goes through the letter question by question and calls back where an answer is due. */
export function eachAsked(draft: Draft, ask: (asked: Asked) => void, answer: (unit: Unit) => void): void {
  let section = "";
  const left = new Map(draft.units.map((unit) => [unit, unit.asked.length]));
  for (const asked of draft.survey.asked) {
    if (asked.section !== section) {
      section = asked.section;
      draft.add(heading(section));
    }
    ask(asked);
    const unit = draft.unitOf(asked);
    if (unit === undefined) continue;
    const remaining = (left.get(unit) ?? 1) - 1;
    left.set(unit, remaining);
    if (remaining === 0) answer(unit);
  }
}

function repeated(style: (draft: Draft) => RepeatStyle): (draft: Draft) => void {
  return (draft) => {
    const { random } = draft;
    const look = style(draft);
    const labelled = look.answerLabel !== "";
    if (!labelled) draft.clearSilences();
    eachAsked(
      draft,
      (asked) => {
        const notes = asked.question.group ? [] : ourNotes(draft, asked);
        const close = look.closeQuestion || notes.length > 0;
        draft.add({ kind: "para", runs: [{ text: asking(draft, asked), look: look.questionLook }], tight: close });
        notes.forEach((note, at) =>
          draft.add(note.kind === "para" ? { ...note, tight: at < notes.length - 1 || look.closeQuestion } : note),
        );
      },
      (unit) => {
        if (unit.answer.lines.length === 0) {
          draft.record(unit, "");
          draft.traits.add("unanswered");
          if (labelled) draft.add(para(look.answerLabel));
          return;
        }
        const lines = unit.asked.length > 1 ? sayJoint(draft, unit) : draft.say(unit);
        if (labelled && look.labelOwnLine) draft.add(tight(look.answerLabel), ...draft.lines(lines, look.answerLook));
        else if (labelled) draft.add(...draft.lines([`${look.answerLabel} ${lines[0] ?? ""}`, ...lines.slice(1)], look.answerLook));
        else {
          const topic = unit.asked[0]?.topic;
          if (topic?.kind === "choices" && unit.answer.status === "answered" && random.chance(0.12)) {
            draft.traits.add("options repeated");
            const options = draft.survey.theme.lists[topic.list] ?? [];
            draft.add({ kind: "list", ordered: false, items: options.map((option) => [para(option)]) });
          }
          draft.add(...draft.lines(lines, look.answerLook));
        }
      },
    );
  };
}

const under = repeated((draft) => {
  const { random, medium } = draft;
  const look = medium === "html" && random.chance(0.6);
  return {
    answerLabel: "",
    labelOwnLine: false,
    questionLook: look ? random.pick(["bold", "bold", "italic"]) : "plain",
    answerLook: "plain",
    closeQuestion: random.chance(0.4),
  };
});

const underLabelled = repeated((draft) => {
  const { random, medium, law } = draft;
  const label = random.pick(["Answer:", "A:", "Our response:", "Response:", "Response", "Council response:", "Answer -", "Reply:", "A."]);
  const welsh = law === "FOIA" && draft.traits.has("bilingual");
  return {
    answerLabel: welsh ? "Ateb / Answer:" : label,
    labelOwnLine: label === "Response" || random.chance(0.2),
    questionLook: medium === "html" && random.chance(0.5) ? "bold" : "plain",
    answerLook: "plain",
    closeQuestion: random.chance(0.5),
  };
});

function sameLine(draft: Draft): void {
  const { random, medium } = draft;
  draft.clearSilences();
  const join = random.weighted([
    [" ", 3],
    [" - ", 3],
    [" – ", 2],
    [": ", 1],
    ["   ", 0.5],
    ["", 0.4],
  ]);
  const close = random.chance(0.5);
  const answerLook: Look = medium === "html" && random.chance(0.3) ? random.pick(["bold", "blue"]) : "plain";
  eachAsked(
    draft,
    (asked) => {
      const unit = draft.unitOf(asked);
      const text = asking(draft, asked);
      const last = unit !== undefined && unit.asked.at(-1) === asked;
      if (unit === undefined || !last || unit.answer.lines.length === 0) {
        if (unit && unit.answer.lines.length === 0) draft.record(unit, "");
        draft.add({ kind: "para", runs: [{ text, look: "plain" }], tight: close });
        return;
      }
      const lines = unit.asked.length > 1 ? sayJoint(draft, unit) : draft.say(unit);
      // Run together only after a question mark, where a reader can still tell the two apart.
      const mark = join === "" && !(text.endsWith("?") && /^[A-Z£]/.test(lines[0] ?? "")) ? " " : join;
      const apart = /[?.]$/.test(text) || mark.trim() !== "" ? mark : " - ";
      const rest = lines.slice(1).map((line) => tight(line, answerLook));
      draft.add({
        kind: "para",
        runs: [
          { text: `${text}${apart}`, look: "plain" },
          { text: lines[0] ?? "", look: answerLook },
        ],
        tight: close || rest.length > 0,
      });
      draft.add(...rest.map((node, at) => (node.kind === "para" && at === rest.length - 1 ? { ...node, tight: close } : node)));
    },
    () => undefined,
  );
}

function bulleted(draft: Draft): void {
  draft.clearSilences();
  eachAsked(
    draft,
    (asked) => draft.add({ kind: "list", ordered: false, items: [[para(draft.question(asked))]] }),
    (unit) => {
      if (unit.answer.lines.length === 0) return draft.record(unit, "");
      draft.add(...draft.lines(unit.asked.length > 1 ? sayJoint(draft, unit) : draft.say(unit)));
    },
  );
}

/** The answer stands first and what it answers is put under it in brackets. */
function answerFirst(draft: Draft): void {
  for (const unit of draft.units) {
    const lines = draft.say(unit);
    const [asked] = unit.asked;
    if (asked === undefined || lines.length === 0) continue;
    draft.add(tight(lines.join(" ")), para(`(in answer to: ${asking(draft, asked)})`, draft.medium === "html" ? "italic" : "plain"));
  }
}

export const QUESTION_REPEATED: readonly Layout[] = [
  {
    code: "INL",
    family: "question repeated",
    weight: 18,
    media: ["text", "text", "html"],
    requestFirst: 0.25,
    labels: (random) => ({
      family: random.weighted([
        ["number", 5],
        ["q", 4],
        ["word", 1],
        ["none", 1.5],
      ]),
      mixed: random.chance(0.12),
      loneSubs: random.chance(0.2),
    }),
    write: under,
  },
  {
    code: "INL-renumbered",
    family: "question repeated",
    weight: 3,
    media: ["text", "html"],
    rules: { noReferences: true },
    labels: (random) => ({ family: random.pick(["number", "q", "word"]), renumbered: true }),
    write: under,
  },
  {
    code: "INL-sections",
    family: "question repeated",
    weight: 2,
    media: ["text", "html"],
    shape: () => ({ sections: true }),
    requestFirst: 0.3,
    labels: (random) => ({ family: random.pick(["number", "word"]) }),
    write: under,
  },
  {
    code: "INLA",
    family: "question repeated",
    weight: 6,
    media: ["text", "text", "html"],
    requestFirst: 0.2,
    labels: (random) => ({
      family: random.weighted([
        ["number", 5],
        ["q", 4],
        ["word", 1],
        ["none", 2],
      ]),
      mixed: random.chance(0.1),
      loneSubs: random.chance(0.15),
    }),
    write: underLabelled,
  },
  {
    code: "SAME",
    family: "question repeated",
    weight: 5,
    media: ["text", "text", "html"],
    requestFirst: 0.35,
    labels: (random) => ({
      family: random.weighted([
        ["number", 5],
        ["q", 4],
        ["none", 1],
      ]),
      mixed: random.chance(0.15),
    }),
    write: sameLine,
  },
  {
    code: "BULLET",
    family: "question repeated",
    weight: 3,
    media: ["text", "html"],
    labels: () => ({ family: "none" }),
    rules: { noReferences: true },
    write: bulleted,
  },
  {
    code: "BEFORE",
    family: "question repeated",
    weight: 0.7,
    media: ["text", "html"],
    rules: { single: true, complete: true, noAbove: true },
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: answerFirst,
  },
];
