/** Words that stand beside a web page's own are read for no answer; where one is missing, a person is told. */
import { describe, expect, test } from "@jest/globals";
import { documentFromHtml } from "../../src/adapters/documents/html-document.js";
import type { Reading } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";

const questions = [
  { id: "1", text: "How many benches does the council look after?", group: false },
  { id: "2", text: "How many fountains does the council look after?", group: false },
];
const read = (html: string): Reading =>
  readReply({ questionnaire: { title: "Parks", questions, choiceLists: {} }, documents: [documentFromHtml(html, "body")] });
const isTold = ({ warnings }: Reading): boolean => warnings.some((warning) => warning.includes("beside or below a page"));

describe("words beside a page", () => {
  test("an answer is missing, and a footer was left out: a person should look there", () => {
    const reading = read("<main><p>1. 48 benches</p></main><footer><p>2. 6 fountains</p></footer>");
    expect(reading.answers.map(({ status }) => status)).toEqual(["answered", "no_reply"]);
    expect(isTold(reading)).toBe(true);
  });

  test.each([
    ["every question has its answer", "<main><p>1. 48 benches</p><p>2. 6 fountains</p></main><footer><p>Marl Town Council</p></footer>"],
    ["nothing was left out", "<main><p>1. 48 benches</p></main>"],
    ["a page of nothing else is read", "<footer><p>1. 48 benches</p></footer>"],
  ])("no warning where %s", (_why, html) => {
    expect(isTold(read(html))).toBe(false);
  });
});
