import { describe, expect, test } from "@jest/globals";
import { linkExpiry } from "../../src/message/link-expiry.js";

const WRITTEN = "2026-03-02";

describe("the end of a link", () => {
  test.each([
    ["This link will expire on 16 March 2026.", "2026-03-16", "file shares"],
    ["Your files are waiting. Expires on 9 March.", "2026-03-09", "transfer services leave out the year"],
    ["Expiry date: 31/03/2026", "2026-03-31", "portals, in a table"],
    ["Your transfer expires in 7 days.", "2026-03-09", "transfer services"],
    ["The link is valid for 2 weeks from today.", "2026-03-16", "file shares"],
    ["The message will be available for a period of 30 days.", "2026-04-01", "secure mail"],
    ["The documents will be available to download until Friday 20 March 2026, after which they are removed.", "2026-03-20", "portals"],
    ["Please download the response within fourteen days as it is then deleted.", "2026-03-16", "portals"],
    ["Files are automatically deleted after 10 days.", "2026-03-12", "portals"],
    ["Please download the files before 27 March 2026.", "2026-03-27", "council letters"],
    ["This link will only work for the next 48 hours.", "2026-03-04", "hours are whole days at least"],
    ["The link expires in one month.", "2026-03-30", "the shortest month, so that nobody is late"],
    ["The link expires in 30 days. Your passcode expires in 5 days.", "2026-03-07", "the earlier end counts"],
  ])("%s", (text, expected) => {
    expect(linkExpiry(text, WRITTEN)).toBe(expected);
  });
  test.each([
    ["Your request of 2 March 2026 is answered in our portal. Log in to view it.", "no end is stated"],
    ["You may ask for a review within 40 working days of this letter.", "the time limit for a review"],
    ["The contract expires on a date we do not hold. See the file at the link.", "no day"],
    ["The previous link expired on 20 February 2026.", "before the mail"],
    ["We answer within 20 working days. The link is below.", "the clock of the request"],
    ["", "nothing"],
  ])("is not in: %s", (text) => {
    expect(linkExpiry(text, WRITTEN)).toBeNull();
  });
  test("needs the day of the mail for a period", () => {
    expect(linkExpiry("The link expires in 7 days.", null)).toBeNull();
    expect(linkExpiry("The link expires on 16 March 2026.", null)).toBe("2026-03-16");
  });
});
