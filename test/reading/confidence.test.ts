/** Where a person must look: what the words leave open is never sure. */
import { describe, expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Answer } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";
import { allotments, lighting, sections } from "./fixtures/fixture.js";

const answersOf = (lastWords: string): readonly Answer[] =>
  readReply({
    questionnaire: allotments,
    documents: [documentFromText(`1. 412\n2. 96\n3. £48.50\n4. No\n5. The parks manager\n6. ${lastWords}\n\nYours sincerely\nIvy Marsh`)],
  }).answers;
const lastOf = (lastWords: string): Answer | undefined => answersOf(lastWords).at(-1);

describe("the last answer before the letter closes", () => {
  test("is sure as any other when nothing stands below it, or below a line without a gap", () => {
    expect(lastOf("March 2023")?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(lastOf("March 2023, and since then\nonly in small points")?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("is not sure where it goes on below an empty line, and says why", () => {
    const answer = lastOf("March 2023\n\nPlots of the parishes are dealt with by the parish clerks, who have lists of their own");
    expect(answer?.confidence).toBeLessThan(0.9);
    expect(answer?.reasons.join(" ")).toMatch(/below an empty line/);
  });

  test("only the last: an answer of two paragraphs between two labels is its own", () => {
    const [first] = readReply({
      questionnaire: allotments,
      documents: [
        documentFromText(
          "1. There are 412.\n\nMost are let.\n\n2. 96\n3. £48.50\n4. No\n5. The parks manager\n6. March 2023\n\nYours sincerely\nIvy Marsh",
        ),
      ],
    }).answers;
    expect(first?.confidence).toBeGreaterThanOrEqual(0.9);
  });
});

describe("words that cannot be the whole of an answer", () => {
  test.each([
    ["is withheld under section 31(1)(a)", "the middle of a sentence: what stood before it was taken for the question"],
    ["The tenants' group was asked. Do you hold a list of them? They do", "a question that may be another one's"],
  ])("%s", (words) => {
    expect(answersOf("March 2023").find(({ question }) => question === "Q5")?.confidence).toBeGreaterThanOrEqual(0.9);
    const { answers } = readReply({
      questionnaire: allotments,
      documents: [documentFromText(`1. 412\n2. 96\n3. £48.50\n4. No\n5. ${words}\n6. March 2023\n\nYours sincerely\nIvy Marsh`)],
    });
    expect(answers.find(({ question }) => question === "Q5")?.confidence).toBeLessThan(0.9);
  });
});

describe("answers known by their number alone", () => {
  const read = (body: string): readonly Answer[] => readReply({ questionnaire: allotments, documents: [documentFromText(body)] }).answers;

  test("none is sure where many are of another kind than was asked for: the numbers may mean other questions", () => {
    const answers = read("1. Parks and Open Spaces\n2. Yes\n3. Mill Lane and Pound Lane\n4. £48.50\n5. Not held\n6. 96");
    expect(answers.filter(({ confidence }) => confidence >= 0.9)).toEqual([]);
    expect(answers[4]?.reasons.join(" ")).toMatch(/may mean other questions/);
  });

  test("one or two answers of another kind leave the others sure", () => {
    const answers = read("1. 412\n2. Parks keep the list\n3. £48.50\n4. No\n5. The parks manager\n6. March 2023");
    expect(answers.filter(({ confidence }) => confidence < 0.9).map(({ question }) => question)).toEqual(["Q2"]);
  });
});

describe("either order", () => {
  test("where answers of words alone may stand above or below their questions, none is sure", () => {
    const { answers } = readReply({
      questionnaire: {
        title: "Names",
        questions: ["Who runs the pools?", "Who runs the libraries in the county?", "Who looks after the parks and woods?"].map(
          (text, at) => ({
            id: `Q${at + 1}`,
            text,
            group: false,
          }),
        ),
        choiceLists: {},
      },
      documents: [
        documentFromText(
          "Leisure Trust\n\nWho runs the pools?\n\nThe County\n\nWho runs the libraries in the county?\n\nThe Wardens\n\nWho looks after the parks and woods?\n\nYours sincerely",
        ),
      ],
    });
    expect(answers.every(({ confidence }) => confidence < 0.9)).toBe(true);
  });
});

describe("sure without need of a look", () => {
  test("not applicable below a heading is meant for every question under it; an answer there may be one question's only", () => {
    const below = (words: string): readonly (number | undefined)[] => {
      const body = `1. 18,204\n1a. 9,000\n1b. 311\n2. £1.2m\n3. ${words}\n4. Fenland Power\n\nYours sincerely\nIvy Marsh`;
      const { answers } = readReply({ questionnaire: lighting, documents: [documentFromText(body)] });
      return ["Q3a", "Q3b"].map((id) => answers.find(({ question, text }) => question === id && text === words)?.confidence);
    };
    for (const confidence of below("Not applicable")) expect(confidence).toBeGreaterThanOrEqual(0.9);
    for (const confidence of below("October 2019")) expect(confidence).toBeLessThan(0.9);
  });

  test("a label that the words point to is none left over", () => {
    expect(lastOf("Please see the answer given to Q4.")?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("a sentence of a letter with the question's words and its kind of value, and no other like it", () => {
    const body =
      "Dear R Quill\n\nThe council owns 412 allotment plots. On 1 May 96 people were on the waiting list for a plot. The annual rent of a standard plot is £48.50.\n\nYours sincerely\nIvy Marsh";
    const [plots] = readReply({ questionnaire: allotments, documents: [documentFromText(body)] }).answers;
    expect([plots?.text, plots?.value]).toEqual(["The council owns 412 allotment plots.", 412]);
    expect(plots?.confidence).toBeGreaterThanOrEqual(0.9);
  });
});

describe("what the other words and answers say against one", () => {
  const fifth = (words: string): Answer | undefined => {
    const body = `1. 412\n2. 96\n3. £48.50\n4. No\n5. ${words}\n6. March 2023\n\nYours sincerely\nIvy Marsh`;
    return readReply({ questionnaire: allotments, documents: [documentFromText(body)] }).answers.find(({ question }) => question === "Q5");
  };

  test.each([
    ["Think this is the clerk of the works again?", "an officer who asks has not answered"],
    ["[JR] the parks manager", "whose words these are is no part of them"],
    ["The parks manager keeps the plots (question 1) and the list", "part of it may be for question 1"],
  ])("%s", (words) => {
    expect(fifth("The parks manager keeps the plots and the list")?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(fifth(words)?.confidence).toBeLessThan(0.9);
  });

  test("longer words under a label of several questions: whose they are cannot be told; a bare figure is for each", () => {
    const shared = (words: string): readonly (number | undefined)[] =>
      readReply({
        questionnaire: allotments,
        documents: [documentFromText(`1 & 2. ${words}\n3. £48.50\n4. No\n5. Jo Reed\n6. March 2023`)],
      })
        .answers.slice(0, 2)
        .map(({ confidence }) => confidence);
    for (const confidence of shared("We own 412 plots and 96 people wait for one")) expect(confidence).toBeLessThan(0.9);
    for (const confidence of shared("Not held")) expect(confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("an answer that holds a label, before a question that has none", () => {
    const read = (last: string): Answer | undefined =>
      readReply({
        questionnaire: allotments,
        documents: [
          documentFromText(`1. 412 plots on nine sites (c) 96 at the last count\n3. £48.50\n4. No\n5. Jo Reed\n6. March 2023${last}`),
        ],
      }).answers[0];
    expect(read("")?.confidence).toBeLessThan(0.9);
    expect(read("")?.reasons.join(" ")).toMatch(/next question has no answer/);
  });
});

describe("a letter in which the reader is lost", () => {
  const body = (rest: string): string => `1. 412\n2. 96\n\n${rest}\n\nYours sincerely\nIvy Marsh`;
  const read = (rest: string): readonly Answer[] =>
    readReply({ questionnaire: allotments, documents: [documentFromText(body(rest))] }).answers;

  test("what it found is not sure either, though the same words are in a letter it can follow", () => {
    const followed = read("3. £48.50\n4. No\n5. Jo Reed\n6. March 2023");
    expect(followed.every(({ confidence }) => confidence >= 0.9)).toBe(true);
    const answers = read("The officers were asked and spoke of this at length in spring, see their minutes on the website of the county.");
    expect(answers.slice(0, 2).map(({ text }) => text.slice(0, 3).trim())).toEqual(["412", "96"]);
    expect(answers.filter(({ confidence }) => confidence >= 0.9)).toEqual([]);
    expect(answers[0]?.reasons.join(" ")).toMatch(/unsure where many answers/);
  });
});

test("words below a question that were left out: the name of a section as an answer", () => {
  const body =
    "Swimming pools\n\n1. How many pools are open to the public?\n4\n\n2. What does an adult swim cost?\n£6\n\n3. When did the last pool close?\nVillage halls\n\nVillage halls\n\n1. How many halls are let by the council?\n9\n\n2. What does an evening hire cost?\n£30\n\n3. Who takes the bookings?\nJo";
  const last = readReply({ questionnaire: sections, documents: [documentFromText(body)] }).answers.find(
    ({ question }) => question === "A3",
  );
  expect(last?.status === "no_reply" ? last.confidence : 0).toBeLessThan(0.9);
  expect(last?.reasons.join(" ")).toMatch(/not taken for an answer/);
});
