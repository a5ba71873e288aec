/** What single words say of a mail's kind: the table is what the mails show, and it tells something of mails it never saw. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ownWords } from "../../src/message/own-words.js";
import { replyContent } from "../../src/message/reply-content.js";
import { countedWords, kindsByWords } from "../../src/message/word-evidence.js";
import { COUNTS_FILE, countWords, FIXTURES, labelledMails, moduleOf } from "./count-words.js";
import { mailOf } from "./mail-of.js";

const mails = await labelledMails(FIXTURES);

describe("kinds by single words", () => {
  test("the counts in the source are those of the mails; if not, count again: node --import tsx test/message/count-words.ts", () => {
    expect(moduleOf(countWords(mails)) === readFileSync(COUNTS_FILE, "utf8")).toBe(true);
  });

  test("of mails left out of the count the words alone name the right kind of seven in ten", () => {
    const parts = 10;
    let right = 0;
    for (let part = 0; part < parts; part++) {
      const counts = countWords(mails.filter((_, index) => index % parts !== part));
      for (const mail of mails.filter((_, index) => index % parts === part)) {
        const likely = [...kindsByWords(mail.words, replyContent(mail.words), counts)].sort((a, b) => b[1] - a[1]);
        if (likely[0]?.[0] === mail.kind) right++;
      }
    }
    expect(right / mails.length).toBeGreaterThan(0.7);
  });

  test("all kinds together are certain, and a mail without a known word says nothing", () => {
    const of = (text: string): ReadonlyMap<string, number> => {
      const words = ownWords(mailOf({ subject: "RE: it", text }));
      return kindsByWords(words, replyContent(words));
    };
    const likely = of("We have passed your request to the county council.");
    expect([...likely.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    expect(of("Xyzzy plugh").size).toBe(0);
  });

  test("words are counted without their endings, numbers as one, the subject apart from the text, ours not at all", () => {
    const counted = (subject: string): string[] => {
      const words = ownWords(mailOf({ subject, text: "Logged under 24/0417, awaiting figures." }));
      return [...countedWords(words, replyContent(words))].filter((word) => !word.startsWith("#")).sort();
    };
    expect(counted("RE: Crossings")).toEqual(["0", "await", "figure", "logg", "under"]);
    expect(counted("Case opened")).toEqual(["0", ":case", ":open", "await", "figure", "logg", "under"]);
  });
});
