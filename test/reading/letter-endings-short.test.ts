/** Short endings right below the last answer of a reply that no "Yours sincerely" closes: appeals, reference numbers, a word from the officer. */
import { describe, expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { readReply } from "../../src/reading/read-reply.js";
import { allotments } from "./fixtures/fixture.js";

/** The words read as the answer to the last question, when `below` stands under it. */
function lastAnswer(last: string, below: string, question?: string): string {
  const asked = allotments.questions.map((one) => (one.id === "Q6" && question !== undefined ? { ...one, text: question } : one));
  const above = ["412", "96 (2023), 80 (2022)\nand 71 before that", "£48.50", "No", "The Parks Manager"];
  const body = `Response from Harley Council\n\n${above.map((answer, at) => `${at + 1}. ${answer}`).join("\n")}\n6. ${last}\n\n${below}\n`;
  const reading = readReply({ questionnaire: { ...allotments, questions: asked }, documents: [documentFromText(body, "body")] });
  return reading.answers.find((answer) => answer.question === "Q6")?.text ?? "";
}

const LASTS = ["87.5%", "Section 40(2), personal data", "The strategy was last revised in 2021."];

describe("ends the reply", () => {
  test.each([
    "Please direct appeals to the Data Protection Officer.",
    "Please send any complaint to the Monitoring Officer.",
    "Please address requests for review to the Town Clerk by 3 May.",
    "Kindly direct any challenge to the Solicitor.",
    "Direct any appeal to foi@harley.example",
    "Please quote 6650-23 if you wish a review.",
    "Please quote FOI/88 in any further letter.",
    "Quote 1182-24 if you write again.",
    "Any probs give me a shout",
    "Any probs just ring",
    "Any Qs, ask away.",
    "If you would like us to look at this again just reply to this email by 30th August.",
    "If you want this looked at again write to the Clerk.",
    "Should you want someone else to look at it, tell us by 4 June.",
    "If you'd like our answer checked please say so within 40 working days.",
    "Appeals to the Head of Legal within two months.",
    "Appeals: foi@harley.example",
    "Complaints to the Clerk, Town Hall, Harley",
    "Review: within 40 working days to the Head of Governance.",
    "Reviews via the form at www.harley.example/review",
    "Appeal by 30 May to the address above.",
  ])("%s", (below) => {
    expect(LASTS.map((last) => lastAnswer(last, below))).toEqual(LASTS);
  });
});

describe("belongs to the answer", () => {
  test.each([
    ["What did the review look at?", "The lease.", "Review findings are put to the Parks Committee."],
    ["What do you quote to bidders?", "A rate for each plot.", "We quote 12 months as the shortest lease."],
    ["What reviews were made of the lease?", "Two.", "Review by the auditors in 2019 and by Parks in 2022."],
    ["How many internal reviews and other reviews were there?", "Other reviews: 4", "Internal reviews: 12 asked for"],
    ["How many licences and badges were given out?", "Badges: 3", "Licence: 40 private hire"],
  ])("%s", (question, first, second) => {
    expect(lastAnswer(first, second, question)).toBe(`${first} ${second}`);
  });
});
