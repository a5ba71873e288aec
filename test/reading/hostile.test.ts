/** Nothing that comes back may make the reader throw, hang, or point at words that are not there. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromHtml } from "../../src/adapters/documents/html-document.js";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Document } from "../../src/document/document.js";
import { answerable, type Questionnaire } from "../../src/questionnaire/questionnaire.js";
import type { Reading } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";
import { generateReply } from "../generator/generate.js";
import { documentOf } from "../generator/read-generated.js";
import { grown, typicalReplies } from "../generator/typical.js";

const questionnaire: Questionnaire = {
  title: "Street trees",
  questions: [
    { id: "Q1", text: "How many street trees is the council responsible for?", group: false, type: "number" },
    { id: "Q1a", text: "How many of them are elms?", group: false, type: "number", parent: "Q1" },
    { id: "Q1b", text: "How many were felled in 2022/23?", group: false, type: "number", parent: "Q1" },
    { id: "Q2", text: "Is the work done by a contractor?", group: false, type: "boolean" },
    { id: "Q3", text: "If a contractor is used:", group: true },
    {
      id: "Q3a",
      text: "When does the contract end?",
      group: false,
      type: "date",
      parent: "Q3",
      askedIf: { question: "Q2", equals: "Yes" },
    },
    {
      id: "Q3b",
      text: "What was the contractor paid in 2022/23?",
      group: false,
      type: "money",
      parent: "Q3",
      askedIf: { question: "Q2", equals: "Yes" },
    },
    {
      id: "Q4",
      text: 'For what reasons were trees felled? (See "Reasons" below, please give all that apply)',
      group: false,
      type: "choices",
      choices: ["Disease", "Danger to the public", "Road scheme"],
      choiceList: "Reasons",
    },
  ],
  choiceLists: { Reasons: ["Disease", "Danger to the public", "Road scheme"] },
};

/** Evidence may differ from the answer in white space, in signs that are not seen, and in quote signs. */
const bare = (text: string): string => text.replace(/[>\s\p{Cf}\p{Cc}\u00ad]+/gu, "");

function expectSound(asked: Questionnaire, documents: readonly Document[], reading: Reading): void {
  expect(reading.answers.map(({ question }) => question)).toEqual(answerable(asked).map(({ id }) => id));
  const ids = new Set(asked.questions.map(({ id }) => id));
  const bySource = new Map(documents.map((document) => [document.source, document.text]));
  for (const answer of reading.answers) {
    expect(answer.confidence).toBeGreaterThanOrEqual(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    expect(answer.text).toBe(answer.text.replace(/\s+/g, " ").trim());
    if (answer.refersTo !== null) expect(ids).toContain(answer.refersTo);
    if (answer.status === "no_reply") expect(answer.value).toBeNull();
    else expect(answer.text).not.toBe("");
    const words = answer.evidence.map(({ source, start, end }) => {
      const text = bySource.get(source);
      expect(text).toBeDefined();
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text?.length ?? 0);
      return text?.slice(start, end) ?? "";
    });
    if (answer.text !== "") expect(bare(words.join(" "))).toBe(bare(answer.text));
  }
}

const readSoundly = (asked: Questionnaire, document: Document): Reading => {
  const reading = readReply({ questionnaire: asked, documents: [document] });
  expectSound(asked, [document], reading);
  return reading;
};

const ours = questionnaire.questions.map(({ id, text }) => `${id}. ${text}`).join("\n");
const repeat = (text: string, times: number): string => text.repeat(times);

/** [what it is, the body, why it might hurt] */
const BODIES: readonly (readonly [string, () => string, string])[] = [
  ["nothing", () => "", "no line, no word"],
  ["only white space", () => " \n\t\n\u00a0\n", "lines without words"],
  ["only labels", () => "1.\n2.\n3.\nQ1\nQ1a\nQ1b\nQ2\nQ3a\nQ3b\nQ4\n", "labels that answer nothing"],
  ["only our own request", () => ours, "questions without answers"],
  ["one line of 1 MB", () => repeat("word ", 200_000), "a line is no bound"],
  ["one word of 1 MB", () => repeat("x", 1_000_000), "a word is no bound"],
  ["1 MB of figures", () => repeat("7", 1_000_000), "a number that no number holds"],
  ["1 MB of digits and points", () => repeat("1.", 500_000), "labels all the way"],
  ["1 MB of pounds", () => repeat("£1,", 300_000), "amounts all the way"],
  ["a million opening brackets", () => repeat("(", 1_000_000), "nesting and backtracking"],
  ["a million closing brackets", () => repeat(")", 1_000_000), "nesting and backtracking"],
  ["a million square brackets and digits", () => repeat("[1]", 350_000), "link numbers all the way"],
  ["every question repeated 5,000 times", () => repeat(`${ours}\n`, 5_000), "places to choose from"],
  [
    "one question repeated 20,000 times on one line",
    () => repeat("Q2. Is the work done by a contractor? ", 20_000),
    "places to choose from",
  ],
  ["100,000 label lines", () => Array.from({ length: 100_000 }, (_, at) => `${at % 9}. 1`).join("\n"), "numbering to make sense of"],
  ["200,000 empty lines", () => repeat("\n", 200_000), "strippers of quotes hang on these"],
  ["100,000 lines of spaces", () => repeat("          \n", 100_000), "trimming that backtracks"],
  ["a line of 500,000 spaces and a word", () => `${repeat(" ", 500_000)}x`, "trimming that backtracks"],
  ["100,000 quote signs on one line", () => `${repeat(">", 100_000)} Q2. Is the work done by a contractor?\nYes`, "depth of quotation"],
  [
    "quotation one deeper on each of 2,000 lines",
    () => Array.from({ length: 2_000 }, (_, at) => `${repeat("> ", at)}Yes`).join("\n"),
    "depth of quotation",
  ],
  ["section after section", () => repeat("section 40(2) ", 80_000), "exemptions all the way"],
  ["exempt and not held for ever", () => repeat("not held see above N/A see Q1 as above ", 5_000), "statuses that contradict"],
  ["references in a circle", () => "Q1. See Q1a\nQ1a. See Q1b\nQ1b. See Q1\nQ2. See Q2", "no end to follow"],
  ["addresses without end", () => repeat("https://a.example/", 60_000), "an address is no bound"],
  ["a million hyphens", () => repeat("-", 1_000_000), "rules and bullets"],
  ["a million pipes", () => repeat("|", 1_000_000), "columns"],
  ["bullets", () => repeat("* ", 300_000), "bullets on one line"],
  ["60,000 lines with an asterisk", () => repeat("* Yes\n", 60_000), "marks of footnotes, each looked for above"],
  [
    "a footnote below each of 60,000 lines",
    () => `There were 5† trees\nQ1. yes\n${repeat("abc\n† Yes we did\n", 60_000)}`,
    "marks of footnotes, each looked for in the answer",
  ],
  [
    "a sentence that names a question 20,000 times on one line",
    () => repeat("Question 3 abc How many street trees is the council responsible for ", 20_000),
    "what stands before each question on its line",
  ],
  ["40,000 lines that name a question", () => repeat("The information in question 2 is not held.\n", 40_000), "a paragraph without end"],
  ["hundreds of millions of nothing", () => "0".repeat(400) + ` ${repeat("million ", 100_000)}`, "numbers in words"],
];

describe("hostile bodies", () => {
  test.each(BODIES)("%s", (_, body) => {
    const reading = readSoundly(questionnaire, documentFromText(body()));
    expect(reading.readerVersion).not.toBe("");
  });

  test.each(["nothing", "only white space", "only labels", "only our own request"])("%s answers nothing", (name) => {
    const body = BODIES.find(([one]) => one === name)?.[1]() ?? "";
    for (const answer of readSoundly(questionnaire, documentFromText(body)).answers)
      expect(answer).toMatchObject({ status: "no_reply", text: "", value: null });
  });

  test("no documents at all", () => {
    const reading = readReply({ questionnaire, documents: [] });
    expectSound(questionnaire, [], reading);
    expect(new Set(reading.answers.map(({ status }) => status))).toEqual(new Set(["no_reply"]));
  });

  const HTML: readonly (readonly [string, () => string])[] = [
    ["20,000 tables in one another", () => repeat("<table><tr><td>", 20_000)],
    ["20,000 block quotations in one another", () => `${repeat("<blockquote>", 20_000)}Q2. Is the work done by a contractor?<p>Yes`],
    ["20,000 lists in one another", () => `${repeat("<ol><li>", 20_000)}Yes`],
    ["10,000 rows with the same label", () => `<table>${repeat("<tr><td>Q1</td><td>5</td></tr>", 10_000)}</table>`],
    ["50,000 cells in a row", () => `<table><tr>${repeat("<td>1</td>", 50_000)}</tr></table>`],
    ["cells that span a million rows", () => `<table><tr><td rowspan="1000000" colspan="1000000">Q1</td><td>2</td></tr></table>`],
    ["200,000 line breaks", () => repeat("<br>", 200_000)],
    ["100,000 colours", () => repeat('<span style="color:#12', 30_000) + repeat('<font color="red">a</font>', 30_000)],
    ["entities without end", () => repeat("&amp;", 100_000) + repeat("&", 100_000)],
  ];
  test.each(HTML)("html: %s", (_, body) => {
    readSoundly(questionnaire, documentFromHtml(body()));
  });
});

/** Signs that are not seen, put into a reply which is read well without them. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ["zero-width spaces", "\u200b"],
  ["zero-width joiners", "\u200d"],
  ["right-to-left marks", "\u200f"],
  ["byte order marks", "\ufeff"],
  ["soft hyphens", "\u00ad"],
];

describe("signs that are not seen", () => {
  const reply = [
    "Q1. How many street trees is the council responsible for?",
    "",
    "4,120",
    "",
    "Q2. Is the work done by a contractor?",
    "",
    "Yes",
    "",
  ].join("\n");
  test.each(UNSEEN)("%s between the words change nothing", (_, sign) => {
    const plain = readSoundly(questionnaire, documentFromText(reply)).answers;
    const marked = readSoundly(questionnaire, documentFromText(reply.replace(/ /g, ` ${sign}`).replace(/\n\n/g, `\n${sign}\n`))).answers;
    expect(marked.map(({ status, value }) => [status, value])).toEqual(plain.map(({ status, value }) => [status, value]));
    expect(plain.find(({ question }) => question === "Q2")).toMatchObject({ status: "answered", value: true });
  });

  test.each([
    ["NUL characters", "\0"],
    ["lone surrogates", "\ud83d"],
    ["right-to-left overrides", "\u202e"],
    ["replacement characters", "\ufffd"],
    ["combining marks by the hundred", repeat("\u0301", 200)],
    ["vertical tabs and form feeds", "\v\f"],
    ["line and paragraph separators", "\u2028\u2029"],
  ])("%s are endured", (_, sign) => {
    readSoundly(questionnaire, documentFromText(reply.replace(/ /g, ` ${sign}`)));
    readSoundly(questionnaire, documentFromText(reply.split("").join(sign)));
    readSoundly(questionnaire, documentFromHtml(`<p>${reply.replace(/\n/g, `${sign}<br>`)}</p>`));
  });
});

const SCRAPS = [
  ...questionnaire.questions.map(({ text }) => text),
  ...questionnaire.questions.map(({ id }) => `${id}.`),
  ..."1.|2)|(3)|3 & 4 -|Q1-Q4:|a)|b.|i)|>|> >|*|-|Answer:|A:|Response|Yes|No|N/A|<5|£1.2m|12%|2021/22|not held|Refused - see below|section 40(2)|See Q1|As above|Dear|Yours sincerely|https://x.example/a|-----Original Message-----|On 1 May wrote:|[1]|\n|\n\n|\t|  ".split(
    "|",
  ),
  "\u200f",
  "\0",
  "\ud800",
  "é",
  "中文",
] as const;

describe("properties", () => {
  const scraps = fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(" "));

  test("scraps of replies in any order are read soundly, and twice alike", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const document = documentFromText(text);
        const reading = readSoundly(questionnaire, document);
        expect(readReply({ questionnaire, documents: [document] })).toEqual(reading);
      }),
      { numRuns: 400 },
    );
  });

  test("scraps of html are read soundly", () => {
    const tags = fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</table>",
      "<ol>",
      "<li>",
      "</li>",
      "</ol>",
      "<b>",
      "</b>",
      "<blockquote>",
      "</blockquote>",
      '<span style="color:blue">',
      "</span>",
      "<br>",
      "<!--",
      "-->",
      "&nbsp;",
    );
    const body = fc.array(fc.oneof(tags, fc.constantFrom(...SCRAPS)), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(body, (html) => void readSoundly(questionnaire, documentFromHtml(html))),
      { numRuns: 300 },
    );
  });

  test("replies in every layout, cut anywhere and with lines out of order, are read soundly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (seed, where, shuffled) => {
          const reply = generateReply(seed);
          const cut = reply.text.slice(0, Math.floor(reply.text.length * where));
          const text = shuffled ? cut.split("\n").reverse().join("\n") : cut;
          readSoundly(reply.questionnaire, documentOf({ ...reply, text }));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a body and attachments together are read soundly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), scraps, (seed, text) => {
        const reply = generateReply(seed);
        const body = documentFromText(text);
        const attached = { ...documentOf(reply), source: "attachment:reply.txt" };
        const reading = readReply({ questionnaire: reply.questionnaire, documents: [body, attached] });
        expectSound(reply.questionnaire, [body, attached], reading);
      }),
      { numRuns: 80 },
    );
  });
});

describe("growth", () => {
  /** The least processor time of several runs: the work itself, whatever else the machine is doing. */
  const work = (asked: Questionnaire, document: Document): number =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const start = process.cpuUsage();
        readReply({ questionnaire: asked, documents: [document] });
        const { user, system } = process.cpuUsage(start);
        // The clock of processor time is coarse; nothing counts as less than a fifth of a millisecond.
        return Math.max(200, user + system);
      }),
    );

  // Eight times the size: work that grows with the square would take 64 times as long. Five times the fair share is allowed:
  // a busy machine spoils caches, and garbage is collected in one run and not in the other.
  const times = 8;
  const allowed = times * 5;

  test("longer answers cost in proportion", () => {
    const [reply] = typicalReplies(1);
    if (reply === undefined) throw new Error("no typical reply");
    const small = work(reply.questionnaire, documentFromText(grown(reply, 32_000)));
    const large = work(reply.questionnaire, documentFromText(grown(reply, 32_000 * times)));
    expect(large / small).toBeLessThan(allowed);
  });

  test.each([
    ["repeated questions", `${ours}\n\nYes\n\n`, 60],
    ["labels", "1. 20\n2. Yes\n3. N/A\n", 600],
    ["one line", "Q2. Is the work done by a contractor? Yes ", 600],
    ["brackets", "((((((((((", 3_000],
    ["statuses that contradict one another, on one line", "not held see above N/A see Q1 as above ", 300],
    ["statuses that contradict one another, a line each", "1. not held\n2. see Q1 as above\n", 300],
    ["exemptions", "section 40(2) ", 800],
    ["amounts", "£1,234.56 and ", 800],
    ["addresses", "https://a.example/b ", 800],
    ["quoted lines", "> Q2. Is the work done by a contractor?\n\nYes\n\n", 400],
  ])("%s cost in proportion", (_, unit, count) => {
    const small = work(questionnaire, documentFromText(repeat(unit, count)));
    const large = work(questionnaire, documentFromText(repeat(unit, count * times)));
    expect(large / small).toBeLessThan(allowed);
  });
});
