/** Replies without a place for each question: prose by question number, or one statement for everything. */
import type { Planned, Unit } from "../answers.js";
import type { Draft } from "../draft.js";
import { para } from "../page.js";
import type { Layout } from "./layout.js";

const lower = (text: string): string => (/^(I |[A-Z]{2}|N\/A)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** A sentence that gives the answer in running text. */
function sentence(draft: Draft, unit: Unit): { lead: string; words: string } {
  const { random } = draft;
  const names = draft.labels.names(unit.asked);
  const one = unit.asked.length === 1;
  const { answer } = unit;
  const status = answer.status;
  if (status === "not_held" && answer.exemptions === undefined && random.chance(0.6))
    return { lead: "", words: `The information asked for in ${names} is not held by the Council.` };
  if (status === "already_available" && answer.exemptions?.length && random.chance(0.6))
    return {
      lead: "",
      words: `The information asked for in ${names} is available elsewhere and is exempt under section ${answer.exemptions[0]?.replace("s", "") ?? "21"}.`,
    };
  if (status === "refused" && answer.exemptions?.length && answer.notice === undefined && random.chance(0.5)) {
    const section = (answer.exemptions[0] ?? "").replace(/^s/, "section ").replace(/^reg/, "regulation ");
    return { lead: "", words: `As for ${names}, the information is refused under ${section}.` };
  }
  const said = draft.say(unit).join(" ");
  const words = /[.!?]$/.test(said) ? said : `${said}.`;
  const ask = one
    ? random.pick([
        `In answer to ${names}, `,
        `With regard to ${names}, `,
        `As to ${names}: `,
        `Turning to ${names}, `,
        `For ${names} the answer is: `,
      ])
    : `In answer to ${names}, `;
  return { lead: ask, words: /[:,] $/.test(ask) && ask.endsWith(", ") ? lower(words) : words };
}

function prose(draft: Draft): void {
  const { random } = draft;
  const paragraphs: string[][] = [[]];
  for (const unit of draft.units) {
    if (unit.answer.lines.length === 0) {
      draft.record(unit, "");
      continue;
    }
    const { lead, words } = sentence(draft, unit);
    draft.record(unit, `${lead}${words}`, lead === "" ? [] : [words]);
    if (random.chance(0.5)) paragraphs.push([]);
    paragraphs.at(-1)?.push(`${lead}${words}`);
  }
  draft.add(...paragraphs.filter((list) => list.length > 0).map((list) => para(list.join(" "))));
}

interface Statement {
  readonly answer: Omit<Planned, "lines">;
  /** What every question is to be answered with. */
  readonly words: string;
  /** What may follow and may be copied or not: advice and other help. */
  readonly more?: string;
}

const ADVICE = [
  "By way of help, we could answer within the limit if you asked about one year only.",
  "You may wish to narrow your request, for example to a single ward, and we would then look at it afresh.",
  "Under section 16 we must advise and assist. We suggest that you leave out the questions on costs.",
] as const;

/** One statement for the whole request. */
function statementOf(draft: Draft): Statement {
  const { random, survey, law } = draft;
  const { theme } = survey;
  const n = random.int(900, 9000).toLocaleString("en-GB");
  const hours = random.int(19, 400);
  const scots = law === "FOISA";
  const act = scots ? "Freedom of Information (Scotland) Act 2002" : "Freedom of Information Act 2000";
  const published = scots ? "25" : "21";
  const link = `https://www.marlowdene.example/${theme.path}`;
  return random.pick<() => Statement>([
    () => ({
      answer: { status: "refused", exemptions: ["s12"] },
      words: random.pick([
        `We estimate that it would take ${hours} hours to answer your questions. All ${n} ${theme.records} would have to be opened by hand. This is more than the appropriate limit and we are therefore refusing your request under section 12(1) of the ${act}.`,
        `To find what you ask for, ${theme.service} would have to read ${n} ${theme.records}. At five minutes for each this comes to far more than 18 hours, and your request is refused under section 12 of the ${act}.`,
        `Your request is refused because the cost of complying with it would exceed the limit of £450 set by the regulations (section 12 of the ${act}). The search alone would take ${hours} hours.`,
      ]),
      ...(random.chance(0.4) ? { more: random.pick(ADVICE) } : {}),
    }),
    () => ({
      answer: { status: "not_held" },
      words: random.pick([
        `The Council does not hold any of the information that you have asked for. ${theme.service} passed to a joint board some years ago and you may wish to write to it.`,
        "We have searched our records and can confirm that no information is held which falls within your request.",
        `This service is not provided by Marlowdene Council, and we therefore hold no information about ${theme.subject}. Please write to the county council.`,
      ]),
    }),
    () => ({
      answer: { status: "already_available", accept: ["refused"], exemptions: [`s${published}`] },
      words: random.pick([
        `All of the information you have requested is already published on our website at ${link} and is therefore exempt from disclosure under section ${published} of the Act, because it is reasonably accessible to you by other means.`,
        `The answers to all your questions are on our website, ${link}. Section ${published} of the ${act} exempts information which you can already reach.`,
      ]),
    }),
    () => ({
      answer: { status: "refused" },
      words:
        "The Freedom of Information Act gives access to recorded information. It is not a tool for asking the Council to answer questionnaires or to form opinions, and we are refusing your request.",
    }),
    () => ({
      answer: { status: "refused", exemptions: ["s14"] },
      words: random.pick([
        "Having looked at the number and the pattern of the requests that we have had on this subject, the Council finds that this request is vexatious and refuses it under section 14(1) of the Act.",
        "The Council considers that your request is repeated, as we answered the same questions in January. It is refused under section 14(2) of the Act.",
      ]),
    }),
    () => ({
      answer: { status: "refused", exemptions: [scots ? "s30" : "s31"] },
      words: `The information which you ask for is held, but we are withholding all of it under section ${scots ? "30(c)" : "31(1)(a)"} of the ${act}, as we believe that its release would make it easier to commit crime.`,
    }),
  ])();
}

function whole(draft: Draft): void {
  const { answer, words, more } = statementOf(draft);
  const all = more === undefined ? [words] : [words, more];
  for (const unit of draft.units)
    draft.record({ asked: unit.asked, answer: { ...answer, lines: all } }, words, more === undefined ? [] : [all.join(" ")]);
  draft.add(...all.map((text) => para(text)));
}

/** Only a cover: the answers are in a file that is not here. */
function cover(draft: Draft): void {
  for (const unit of draft.units) draft.record({ asked: unit.asked, answer: { status: "no_reply", lines: [] } }, "");
  draft.add(
    para(
      draft.random.pick([
        "Please find our reply attached.",
        "Our response to your request is set out in the attached document.",
        "Please see attached letter.",
      ]),
    ),
  );
}

export const STATEMENTS: readonly Layout[] = [
  {
    code: "PROSE",
    family: "statement",
    weight: 6,
    media: ["text", "text", "html"],
    shape: () => ({ atMost: 7 }),
    rules: { oneLine: true, noAbove: true, noReferences: true },
    requestFirst: 0.4,
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: prose,
  },
  {
    code: "WHOLE",
    family: "statement",
    weight: 6,
    media: ["text", "text", "html"],
    rules: { noReferences: true, noNotices: true },
    requestFirst: 0.4,
    labels: () => ({ family: "number" }),
    write: whole,
  },
  {
    code: "ATTACH",
    family: "statement",
    weight: 2,
    media: ["text", "html"],
    rules: { noReferences: true, noNotices: true },
    requestFirst: 0.2,
    labels: () => ({ family: "number" }),
    write: cover,
  },
];
