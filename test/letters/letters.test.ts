/**
 * Each letter as a council receives it. The files in `golden/` are written by hand or copied from a failing run
 * after reading; a missing one fails, nothing here writes them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkTemplate, renderLetter } from "../../src/adapters/templates/render-letter.js";
import { loadTemplate } from "../../src/adapters/templates/template-files.js";
import {
  clarificationFacts,
  commonFacts,
  complaintFacts,
  DECLARED_KEYS,
  LETTER_TEMPLATES,
  type LetterBasis,
  type LetterFacts,
  type LetterTemplate,
  narrowingFacts,
  overdueFacts,
  requestFacts,
  reviewFacts,
  unansweredFacts,
} from "../../src/letters/facts.js";
import { sampleFacts } from "../../src/letters/sample-facts.js";
import { answerable } from "../../src/questionnaire/questionnaire.js";
import { basis, questionnaire, unsent } from "./invented-survey.js";

const scottish: LetterBasis = { ...basis, regime: "FOISA", councilName: "Strathmarl Council" };
const answeredBasis: LetterBasis = {
  ...basis,
  today: "2025-10-20",
  state: {
    due: "2025-10-06",
    receivedOn: "2025-09-08",
    overdueBy: 0,
    reference: "FOI-2201",
    answeredOn: "2025-10-01",
    outcome: "partly_answered",
    extended: false,
  },
};
const missing = answerable(questionnaire).filter((question) => question.id === "Q1a" || question.id === "Q7");
const history = [
  { on: "2025-09-08", what: "request sent to foi@hartwell.example" },
  { on: "2025-09-09", what: "acknowledged, reference FOI-2201" },
  { on: "2025-10-07", what: "chaser sent" },
];

type Case = { [Name in LetterTemplate]: readonly [golden: string, template: Name, facts: LetterFacts[Name]] }[LetterTemplate];
const CASES: readonly Case[] = [
  ["request-first", "request", requestFacts(unsent, { intro: null, questionnaire })],
  [
    "request-scotland-own-intro-form",
    "request",
    requestFacts(
      { ...unsent, regime: "FOISA", councilName: "Strathmarl Council" },
      {
        intro: "For a thesis on towns in summer I ask you,\nunder the Freedom of Information Act 2000, these questions.",
        questionnaire,
        form: "docx",
      },
    ),
  ],
  ["reminder-before-the-date", "reminder", commonFacts({ ...basis, today: "2025-10-02" })],
  ["overdue-first", "overdue", overdueFacts(basis, { review: false, chasedOn: [] })],
  ["overdue-second-scotland", "overdue", overdueFacts(scottish, { review: false, chasedOn: ["2025-10-07", "2025-10-16"] })],
  ["overdue-environmental-scotland", "overdue", overdueFacts({ ...scottish, regime: "EISR" }, { review: false, chasedOn: [] })],
  [
    "overdue-after-extension",
    "overdue",
    overdueFacts(
      {
        ...basis,
        today: "2025-11-05",
        state: {
          due: "2025-11-03",
          receivedOn: "2025-09-08",
          overdueBy: 2,
          reference: null,
          answeredOn: null,
          outcome: "none",
          extended: true,
        },
      },
      { review: false, chasedOn: [] },
    ),
  ],
  ["overdue-review", "overdue", overdueFacts(basis, { review: true, chasedOn: [] })],
  [
    "clarification-answered",
    "clarification",
    clarificationFacts(basis, {
      asked: ["Does Q1 include trees\n in parks?", "Which year is meant in Q7?"],
      askedOn: "2025-09-12",
      answer: "Q1: only trees along streets.\nQ7: the financial year from April 2024 to March 2025.",
    }),
  ],
  [
    "clarification-without-their-words",
    "clarification",
    clarificationFacts({ ...basis, regime: "EISR" }, { asked: [], askedOn: "2025-09-12", answer: "Only trees along streets." }),
  ],
  [
    "narrowing-after-cost-refusal",
    "narrowing",
    narrowingFacts(answeredBasis, { section: "section 12", narrower: "Q1. How many street trees does the Council look after?" }),
  ],
  [
    "narrowing-scotland-without-section",
    "narrowing",
    narrowingFacts({ ...scottish, state: null }, { section: null, narrower: "Only Q1 and Q2." }),
  ],
  ["unanswered-two", "unanswered", unansweredFacts(answeredBasis, { missing })],
  ["unanswered-one", "unanswered", unansweredFacts(answeredBasis, { missing: missing.slice(0, 1) })],
  [
    "internal-review-refused",
    "internal-review",
    reviewFacts(answeredBasis, {
      ground: "refused",
      sections: ["section 43(2)"],
      reasons: "Spending on trees is no secret of trade.",
      missing: [],
    }),
  ],
  ["internal-review-partly", "internal-review", reviewFacts(answeredBasis, { ground: "partly", sections: [], reasons: null, missing })],
  [
    "internal-review-not-held",
    "internal-review",
    reviewFacts(answeredBasis, { ground: "not_held", sections: [], reasons: null, missing: [] }),
  ],
  [
    "internal-review-silence-scotland",
    "internal-review",
    reviewFacts(scottish, { ground: "silence", sections: [], reasons: null, missing: [] }),
  ],
  [
    "internal-review-environmental",
    "internal-review",
    reviewFacts({ ...answeredBasis, regime: "EIR" }, { ground: "refused", sections: ["regulation 12(5)(e)"], reasons: null, missing: [] }),
  ],
  [
    "complaint-ico-silence",
    "complaint-ico",
    complaintFacts(basis, {
      ground: "silence",
      reviewRequestedOn: null,
      reviewDecidedOn: null,
      history,
      reasons: null,
      bundle: "RR-7K3M9F.zip",
    }),
  ],
  [
    "complaint-ico-review-decided",
    "complaint-ico",
    complaintFacts(answeredBasis, {
      ground: "review_decision",
      reviewRequestedOn: "2025-10-20",
      reviewDecidedOn: "2025-11-14",
      history,
      reasons: "The public interest was not weighed.",
      bundle: null,
    }),
  ],
  [
    "complaint-sic-review-silence",
    "complaint-sic",
    complaintFacts(scottish, {
      ground: "review_silence",
      reviewRequestedOn: "2025-10-20",
      reviewDecidedOn: null,
      history,
      reasons: null,
      bundle: "RR-7K3M9F.zip",
    }),
  ],
];

describe("letters as they leave", () => {
  test.each(CASES)("%s", async (golden, template, facts) => {
    const { name, source } = await loadTemplate(template, ["templates"]);
    const { subject, body } = renderLetter(name, source, facts);
    const path = `test/letters/golden/${golden}.txt`;
    const printed = `Subject: ${subject}\n\n${body}`;
    if (!existsSync(path)) throw new Error(`${path} is missing; read this and put it there if it is right:\n${printed}`);
    expect(printed).toBe(readFileSync(path, "utf8"));
  });

  test("each template has a letter here, each golden file a case", () => {
    expect(new Set(CASES.map(([, template]) => template))).toEqual(new Set(LETTER_TEMPLATES));
    expect(new Set(readdirSync("test/letters/golden"))).toEqual(new Set(CASES.map(([golden]) => `${golden}.txt`)));
  });

  test.each(CASES)("%s: the facts have exactly the declared names, and the template uses no others", async (_golden, template, facts) => {
    const names = (value: object, prefix = ""): string[] =>
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === "object" && inner !== null ? names(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
      );
    expect(new Set(names(facts))).toEqual(new Set(DECLARED_KEYS[template]));
    const { name, source } = await loadTemplate(template, ["templates"]);
    expect(checkTemplate(name, source, DECLARED_KEYS[template], facts)).toEqual([]);
  });

  test.each(LETTER_TEMPLATES)("%s: the sample tries every branch out and has the declared names", async (template) => {
    const sample = sampleFacts(template);
    const { name, source } = await loadTemplate(template, ["templates"]);
    expect(checkTemplate(name, source, DECLARED_KEYS[template], sample ?? {})).toEqual([]);
    expect(renderLetter(name, source, sample ?? {}).body).toContain("RR-7K3M9F");
  });
  test("there is no sample for a letter that does not exist", () => {
    expect(sampleFacts("farewell")).toBeNull();
  });

  test("the page on templates lists exactly the declared names", () => {
    const page = readFileSync("templates/README.md", "utf8");
    const named = (text: string): string[] => [...text.matchAll(/`([a-zA-Z.]+)`/g)].map((match) => match[1] ?? "");
    const [, common = "", own = ""] = /## Names in every letter\n([\s\S]*)## Names in one letter\n([\s\S]*)/.exec(page) ?? [];
    const regimes = ["FOIA", "FOISA", "EIR", "EISR"];
    const everywhere = named(common).filter((name) => !regimes.includes(name));
    expect(new Set(everywhere)).toEqual(new Set(DECLARED_KEYS.reminder));
    for (const template of LETTER_TEMPLATES) {
      const line = own.split("\n").find((candidate) => (candidate.split(":")[0] ?? "").includes(`\`${template}\``)) ?? "";
      const listed = named(line.slice(line.indexOf(":")));
      expect([template, new Set([...everywhere, ...listed])]).toEqual([template, new Set(DECLARED_KEYS[template])]);
    }
  });

  test("every letter names its writer and our reference", async () => {
    for (const [, template, facts] of CASES) {
      const { name, source } = await loadTemplate(template, ["templates"]);
      const { subject, body } = renderLetter(name, source, facts);
      expect(subject).toContain("RR-7K3M9F");
      expect(body).toContain("Ada Winterbourne");
      expect(body).toContain("RR-7K3M9F");
      expect(body).not.toMatch(/null|undefined|\{\{|\[object/);
    }
  });
});
