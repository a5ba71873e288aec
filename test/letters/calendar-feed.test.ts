import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { requestState } from "../../src/foi/request-state.js";
import { calendarFeed, type FeedRequest, foldLine } from "../../src/letters/calendar-feed.js";
import { asked, log, response, sent } from "../foi/request-events.js";
import { shippedCalendar as calendar } from "../foi/shipped-calendar.js";

const now = "2025-10-09T12:00:00Z";
const request = (id: number, council: string, events: Parameters<typeof requestState>[0]): FeedRequest => ({
  id,
  council,
  ourReference: "RR-7K3M9F",
  state: requestState(events, { regime: "FOIA", calendar, now }),
});
const SENT = ["2025-09-08", sent] as const;
const feed = (requests: readonly FeedRequest[]) =>
  calendarFeed({ surveyTitle: "Street trees; wave 1, all", surveyKey: "street-trees", requests, now });

describe("the iCalendar feed of deadlines", () => {
  test("an event for each date that is waited for, and for each last day of a remedy", () => {
    const text = feed([
      request(1, "Marl, Upper", log(SENT)),
      request(2, "Hartwell", log(["2025-09-22", sent])),
      request(3, "Coldbrook", log(SENT, ["2025-09-20", asked])),
      request(4, "Fenny", log(SENT, ["2025-10-01", response("refusal")])),
    ]);
    expect(text.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Roundrobin//Deadlines//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Street trees\\; wave 1\\, all",
      "BEGIN:VEVENT",
      "UID:due-1.street-trees@roundrobin",
      "DTSTAMP:20251009T120000Z",
      "DTSTART;VALUE=DATE:20251006",
      "DTEND;VALUE=DATE:20251007",
      "SUMMARY:Marl\\, Upper: reply due (3 working days overdue)",
      "DESCRIPTION:Our reference RR-7K3M9F. FOIA s.10(1).",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:due-2.street-trees@roundrobin",
      "DTSTAMP:20251009T120000Z",
      "DTSTART;VALUE=DATE:20251020",
      "DTEND;VALUE=DATE:20251021",
      "SUMMARY:Hartwell: reply due",
      "DESCRIPTION:Our reference RR-7K3M9F. FOIA s.10(1).",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:internal-review-response-4.street-trees@roundrobin",
      "DTSTAMP:20251009T120000Z",
      "DTSTART;VALUE=DATE:20251126",
      "DTEND;VALUE=DATE:20251127",
      "SUMMARY:Fenny: last day to ask for a review",
      "DESCRIPTION:Our reference RR-7K3M9F. An internal review may be asked for wi",
      " thin 40 working days of the response (s.45 Code\\; ICO).",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("no name can add a line, and every line is short enough, in octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("\r\nBEGIN:VEVENT\r\n", "\n", "\u2028", ""), (name, evil) => {
        const text = feed([request(1, `${name}${evil}Cyngor Sir Ynys Môn ${"ŵ".repeat(60)}`, log(SENT))]);
        const lines = text.split("\r\n");
        expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  test("a folded line unfolds to itself", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }).filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          expect(foldLine(text).replaceAll("\r\n ", "")).toBe(text);
        },
      ),
    );
  });
});
