/** The letter that was sent, as it comes back: quoted, repeated before the answers, or appended below them. */
import type { Draft } from "./draft.js";
import { heading, type Node, para, tight } from "./page.js";
import type { Asked } from "./questionnaire.js";

const OPENINGS = [
  "I am writing to ask for the information below under the Freedom of Information Act.",
  "Under the Freedom of Information Act I would like to know the following.",
  "For a study of local services I should be grateful for answers to these questions. If you cannot answer one of them please say so and answer the others.",
] as const;

/** Our lists of options, which stand at the end of our letter. */
export function listNodes(draft: Draft): Node[] {
  return Object.entries(draft.survey.questionnaire.choiceLists).flatMap(([name, options]) => [
    tight(name),
    ...options.map((option, at) => (at < options.length - 1 ? tight(option) : para(option))),
  ]);
}

/** What stands before and after the questions in our letter. */
export function requestNodes(draft: Draft, greeting: boolean): { before: Node[]; after: Node[] } {
  return {
    before: [...(greeting ? [para("Dear Marlowdene Council,")] : []), para(draft.random.pick(OPENINGS))],
    after: [...listNodes(draft), tight("Yours faithfully,"), para("Rowan Ashby")],
  };
}

/** How our letter numbers a question; a survey in sections begins each at 1. */
function printed(asked: Asked, restarts: boolean): string {
  return restarts ? `${asked.number}${asked.sub}. ${asked.wording}` : `${asked.question.id}. ${asked.wording}`;
}

export function printedQuestions(draft: Draft, own: (asked: Asked) => string): Node[] {
  const nodes: Node[] = [];
  let section = "";
  for (const asked of draft.survey.asked) {
    if (asked.section !== section) {
      section = asked.section;
      nodes.push(heading(section));
    }
    nodes.push(tight(own(asked)));
  }
  const last = nodes.at(-1);
  if (last?.kind === "para") nodes[nodes.length - 1] = { ...last, tight: false };
  return nodes;
}

/** The request as a block before the answers: numbered as the answers are, or as we numbered it. */
export function requestFirst(draft: Draft): Node[] {
  const { random } = draft;
  const asTheirs = random.chance(0.5);
  const questions = printedQuestions(draft, (asked) => {
    const label = asTheirs ? draft.labels.of(asked) : "";
    return label === "" ? printed(asked, draft.survey.restarts) : `${label} ${draft.question(asked)}`;
  });
  const letter = random.chance(0.3)
    ? requestNodes(draft, random.chance(0.3))
    : { before: [], after: random.chance(0.4) ? listNodes(draft) : [] };
  const [before, after] = random.pick([
    ["Request", "Response"],
    ["You asked:", "Our response:"],
    ["Your request", "Our reply"],
    ["Request detail:", "Response detail:"],
    ["Information requested", "Information provided"],
  ] as const);
  return [heading(before), ...letter.before, ...questions, ...letter.after, heading(after)];
}

/** The original below the reply, as mail programs leave it. */
export function originalAppended(draft: Draft): Node[] {
  const { random } = draft;
  const { before, after } = requestNodes(draft, true);
  const letter = [...before, ...printedQuestions(draft, (asked) => printed(asked, draft.survey.restarts)), ...after];
  if (random.chance(0.4))
    return [{ kind: "quote", nodes: letter, attribution: "On 12 Feb 2024, at 10:17, Rowan Ashby <survey-7c2@roundrobin.example> wrote:" }];
  const head = random.pick([
    [
      tight("-----Original Message-----"),
      tight("From: Rowan Ashby [mailto:survey-7c2@roundrobin.example]"),
      tight("Sent: 12 February 2024 10:17"),
      para("Subject: Freedom of Information request"),
    ],
    [
      tight("________________________________"),
      tight("From: Rowan Ashby <survey-7c2@roundrobin.example>"),
      tight("Sent: Monday, February 12, 2024 10:17 AM"),
      tight("To: FOI"),
      para("Subject: Freedom of Information request"),
    ],
    [para("-------------------------------------------------------------------"), para("Original request:")],
  ]);
  return [...head, ...letter];
}
