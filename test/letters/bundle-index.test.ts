import { describe, expect, test } from "@jest/globals";
import { deadline } from "../../src/foi/deadline.js";
import { bundleIndex } from "../../src/letters/bundle-index.js";
import { shippedCalendar } from "../foi/shipped-calendar.js";

const counted = deadline({ regime: "FOISA", received: "2026-09-01", events: [] }, shippedCalendar);
if (!counted.ok) throw new Error(counted.what);
const facts = {
  surveyTitle: "Street\ntrees",
  councilName: "Strathmarl Council",
  requesterName: "Ada Winterbourne",
  regime: "FOISA" as const,
  ourReference: "RR-7K3M9F",
  theirReference: null,
  today: "2026-10-08",
  mails: [
    {
      file: "01-2026-09-01-us-request.eml",
      at: "2026-08-31T23:30:00Z",
      by: "us" as const,
      from: "trees@study.example",
      to: "foi@strathmarl.example",
      subject: "A request\r\nBcc: somebody@else.example",
      kind: "request",
      unsure: true,
    },
  ],
  history: [{ on: "2026-09-01", what: "request sent to foi@strathmarl.example" }],
  deadlines: [{ of: "Response to the request", deadline: counted.deadline }],
};

describe("the index of a bundle", () => {
  test("names every mail on the day it was in London, what happened, and each day that was counted", () => {
    const index = bundleIndex(facts);
    expect(index).toContain("01-2026-09-01-us-request.eml\n  1 September 2026, 00:30  request (whether it was delivered is not known)\n");
    expect(index).toContain("Authority's reference: none given");
    expect(index).toContain("Law: Freedom of Information (Scotland) Act 2002");
    expect(index).toContain("1 September 2026: request sent to foi@strathmarl.example");
    expect(index.match(/^ {2}2026-\d\d-\d\d {2}/gm)).toHaveLength(counted.deadline.working.length);
  });

  test("keeps a subject on one line, whatever it holds", () => {
    expect(bundleIndex(facts)).toContain("  A request Bcc: somebody@else.example\n");
  });

  test("says that no date runs instead of leaving it out", () => {
    const paused = deadline(
      { regime: "FOISA", received: "2026-09-01", events: [{ type: "clarification_requested", at: "2026-09-03" }] },
      shippedCalendar,
    );
    if (!paused.ok) throw new Error(paused.what);
    expect(bundleIndex({ ...facts, deadlines: [{ of: "Response", deadline: paused.deadline }] })).toContain("Response: no date is running");
  });
});
