/**
 * Replies made from random answers in every layout of the catalogue, so that what should be read from them is known.
 * One seed gives one reply for ever: `generateReply(7)`, or in a layout of your choice `generateReply(7, "TABLE")`.
 */
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { plannedAnswers, type Unit } from "./answers.js";
import { closing, disclaimer, notices, opening } from "./boilerplate.js";
import { Draft, type Expected, type LinkStyle } from "./draft.js";
import type { Care } from "./edits.js";
import { labelsOf } from "./labels.js";
import { LAYOUTS } from "./layouts/index.js";
import type { Layout } from "./layouts/layout.js";
import { htmlStyleOf, para, textStyleOf, tight, toHtml, toText } from "./page.js";
import { type SurveyShape, surveyOf } from "./questionnaire.js";
import { type Random, randomOf } from "./random.js";
import { listNodes, originalAppended, requestFirst } from "./request.js";
import type { Law } from "./wording.js";

export type { Expected } from "./draft.js";
export { LAYOUTS } from "./layouts/index.js";

export interface GeneratedReply {
  readonly seed: number;
  readonly layout: string;
  readonly family: Layout["family"];
  readonly traits: readonly string[];
  readonly questionnaire: Questionnaire;
  readonly mediaType: "text/plain" | "text/html";
  readonly text: string;
  /** The plain body of the mail, when `text` is that of a file attached to it. */
  readonly cover?: string;
  /** One entry for every question that is no group. */
  readonly expected: Readonly<Record<string, Expected>>;
}

/** What Welsh councils put before the English words of the commonest short answers. */
const WELSH: readonly (readonly [RegExp, string])[] = [
  [/^Yes\b/, "Ydy / Yes"],
  [/^No\b(?! info)/, "Nac ydy / No"],
  [/^(Not applicable|N\/A)/, "Amherthnasol / $1"],
  [/^(Information not held|Not held)/, "Dim gwybodaeth / $1"],
];

function inWelshToo(units: Unit[]): Unit[] {
  return units.map((unit) => {
    const [first, ...more] = unit.answer.lines;
    const rule = WELSH.find(([pattern]) => first !== undefined && pattern.test(first));
    if (first === undefined || rule === undefined) return unit;
    return { asked: unit.asked, answer: { ...unit.answer, lines: [first.replace(rule[0], rule[1]), ...more] } };
  });
}

const COVERS = [
  "Please find attached our response to your request.",
  "Our reply to your questions is in the attached document.",
  "Please see the attached letter in answer to your request for information.",
] as const;

/** A mail that only carries the reply as a file: nothing in it is an answer, though some of it is numbered. */
function coverOf(random: Random, draft: Draft): string {
  const nodes = [para("Dear Rowan Ashby"), para(random.pick(COVERS)), ...closing(draft), ...disclaimer(draft)];
  return toText(nodes, { ...textStyleOf(random), gap: "blank" });
}

const pickLayout = (random: Random, code: string | undefined): Layout => {
  if (code === undefined) return random.weighted(LAYOUTS.map((layout) => [layout, layout.weight] as const));
  const layout = LAYOUTS.find((one) => one.code === code);
  if (layout === undefined) throw new Error(`no layout ${code}; there are ${LAYOUTS.map((one) => one.code).join(", ")}`);
  return layout;
};

export function generateReply(seed: number, code?: string, shape: SurveyShape = {}): GeneratedReply {
  const random = randomOf(seed);
  const layout = pickLayout(random, code);
  const medium = random.pick(layout.media);
  const law: Law = random.weighted([
    ["FOIA", 8],
    ["FOISA", 1.5],
    ["EIR", 0.7],
  ]);
  const survey = surveyOf(random, { ...layout.shape?.(random), ...shape });
  const labelChoice = layout.labels(random);
  const bilingual = law === "FOIA" && random.chance(0.04);
  const planned = plannedAnswers(random, survey, law, { ...layout.rules, oneNotice: labelChoice.family === "none" });
  const units = bilingual && random.chance(0.6) ? inWelshToo(planned) : planned;
  const links: LinkStyle = medium === "html" ? random.pick(["bare", "hidden"]) : random.pick(["bare", "bare", "numbered"]);
  const care: Care = random.weighted([
    ["exact", 5],
    ["light", 4],
    ["careless", 1.5],
  ]);
  const draft = new Draft(random, survey, units, law, medium, links, care, labelsOf(random, survey.asked, labelChoice));
  if (bilingual) draft.traits.add("bilingual");
  if (labelChoice.mixed) draft.traits.add("mixed labels");
  if (labelChoice.loneSubs) draft.traits.add("sub-labels restyled");
  if (care !== "exact") draft.traits.add(`${care} copy of the questions`);
  if (links === "numbered") draft.traits.add("numbered links");

  draft.add(...opening(draft));
  if (random.chance(layout.requestFirst ?? 0)) {
    draft.traits.add("request first");
    draft.add(...requestFirst(draft));
  }
  layout.write(draft);
  // What follows the answers mostly stands apart from them.
  if (random.chance(0.88)) draft.endParagraph();
  const hasLists = Object.keys(survey.questionnaire.choiceLists).length > 0;
  const repeats = layout.family === "question repeated";
  if (hasLists && repeats && !draft.complete && !draft.listsDone && random.chance(0.5)) {
    draft.traits.add("lists of options repeated");
    draft.add(...listNodes(draft));
  }
  if (draft.notices.size > 0) {
    draft.traits.add("reasons away from the answer");
    draft.add(...notices(draft));
  }
  if (!draft.complete) draft.add(...closing(draft));
  draft.add(...disclaimer(draft));
  if (layout.family !== "quoted or marked" && random.chance(0.25)) {
    draft.traits.add("original appended");
    draft.add(...originalAppended(draft));
  }
  if (draft.references.length > 0)
    draft.add(para("References"), tight("Visible links"), ...draft.references.map((url, at) => tight(`${at + 1}. ${url}`)));

  const attached = ["answers only", "question repeated", "table"].includes(layout.family) && random.chance(0.06);
  if (attached) draft.traits.add("in an attachment");
  const text = medium === "html" ? toHtml(draft.nodes, htmlStyleOf(random), survey.theme.title) : toText(draft.nodes, textStyleOf(random));
  return {
    seed,
    layout: layout.code,
    family: layout.family,
    traits: [...draft.traits, medium],
    questionnaire: survey.questionnaire,
    mediaType: medium === "html" ? "text/html" : "text/plain",
    text,
    ...(attached ? { cover: coverOf(random, draft) } : {}),
    expected: draft.expected,
  };
}
