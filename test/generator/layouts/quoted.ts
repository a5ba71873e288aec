/** Replies written into our own letter: between quoted lines, or told apart by colour alone. */
import type { Draft } from "../draft.js";
import { type Look, type Node, para, tight } from "../page.js";
import type { Asked } from "../questionnaire.js";
import { requestNodes } from "../request.js";
import type { Layout } from "./layout.js";
import { sayJoint } from "./question-repeated.js";

const OPENINGS = [
  "Please see answers below in your e-mail.",
  "Hello, I have answered under each of your questions.",
  "Hi\nReplies in line below.",
  "Please find below our responses in red.",
] as const;
const COLOURED = {
  blue: "Our answers are in blue.",
  red: "Please see our replies in red below.",
  green: "I have put the answers in green after each question.",
  bold: "Our responses are in bold.",
  highlight: "Responses are highlighted below.",
} as const;

function attribution(draft: Draft): string {
  const { random } = draft;
  return random.pick([
    "On 12/02/2024 10:17, Rowan Ashby wrote:",
    "On Mon, 12 Feb 2024 at 10:17, Rowan Ashby <survey-7c2@roundrobin.example> wrote:",
    "-----Original Message-----",
    "From: Rowan Ashby",
  ]);
}

/** Our letter in pieces, with a slot after each question. */
function pieces(draft: Draft, look: Look, write: (question: Node[], answer: Node[]) => void): void {
  draft.clearSilences();
  const { before, after } = requestNodes(draft, true);
  let pending: Node[] = [...before];
  for (const asked of draft.survey.asked) {
    pending.push(tight(questionLine(draft, asked)));
    const unit = draft.unitOf(asked);
    if (unit === undefined || unit.asked.at(-1) !== asked) continue;
    if (unit.answer.lines.length === 0) {
      draft.record(unit, "");
      draft.traits.add("unanswered");
      continue;
    }
    const lines = unit.asked.length > 1 ? sayJoint(draft, unit) : draft.say(unit);
    write(pending, draft.lines(lines, look));
    pending = [];
  }
  write([...pending, ...after], []);
  draft.complete = true;
  draft.listsDone = true;
}

/** Our own letter printed `Q4a. …`; quoting leaves it alone. */
const questionLine = (_draft: Draft, asked: Asked): string => `${asked.question.id}. ${asked.wording}`;

function between(draft: Draft): void {
  const { random } = draft;
  draft.add(
    para(random.pick(OPENINGS.slice(0, 2))),
    tight("Kind regards"),
    para("Sam Whitlow"),
    tight(draft.survey.theme.service),
    para("Marlowdene Council"),
  );
  draft.add(tight(attribution(draft)));
  pieces(draft, "plain", (question, answer) => {
    draft.add({ kind: "quote", nodes: question }, ...answer);
  });
}

/** All within one quotation: only the colour says who speaks. */
function coloured(draft: Draft): void {
  const { random } = draft;
  const look = random.pick(["blue", "blue", "red", "green", "bold", "highlight"] as const);
  draft.traits.add(`answers in ${look}`);
  draft.add(para(COLOURED[look]), tight("Regards"), para("Sam Whitlow"));
  const inQuote = random.chance(0.4);
  const sameLine = random.chance(0.25);
  const nodes: Node[] = [];
  pieces(draft, look, (question, answer) => {
    const last = question.at(-1);
    const [first, ...more] = answer;
    if (sameLine && last?.kind === "para" && first?.kind === "para")
      nodes.push(...question.slice(0, -1), { kind: "para", runs: [...last.runs, { text: " ", look: "plain" }, ...first.runs] }, ...more);
    else
      nodes.push(
        ...question.map((node, at) => (at === question.length - 1 && node.kind === "para" ? { ...node, tight: false } : node)),
        ...answer,
      );
  });
  if (inQuote) draft.add({ kind: "quote", nodes, attribution: attribution(draft) });
  else draft.add(tight(attribution(draft)), ...nodes);
}

export const QUOTED: readonly Layout[] = [
  {
    code: "QUOTED",
    family: "quoted or marked",
    weight: 5,
    media: ["text", "text", "html"],
    labels: (random) => ({ family: random.pick(["q", "number"]) }),
    write: between,
  },
  {
    code: "COLOUR",
    family: "quoted or marked",
    weight: 4,
    media: ["html"],
    labels: (random) => ({ family: random.pick(["q", "number"]) }),
    write: coloured,
  },
];
