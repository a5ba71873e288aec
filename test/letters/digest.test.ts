import { describe, expect, test } from "@jest/globals";
import { renderHtml, renderLetter } from "../../src/adapters/templates/render-letter.js";
import { loadTemplate } from "../../src/adapters/templates/template-files.js";
import type { RequestEvent } from "../../src/foi/request-event.js";
import { requestState } from "../../src/foi/request-state.js";
import { DIGEST_KEYS, type Digest, type DigestInput, type DigestRequest, digest } from "../../src/letters/digest.js";
import { ack, asked, log, reminded, response, sent } from "../foi/request-events.js";
import { shippedCalendar as calendar } from "../foi/shipped-calendar.js";

const SENT = ["2025-09-08", sent] as const;
const request = (id: number, council: string, events: readonly RequestEvent[], today: string, flagged = 0): DigestRequest => ({
  id,
  council,
  flagged,
  state: requestState(events, { regime: "FOIA", calendar, now: `${today}T08:30:00Z` }),
});
const input = (today: string, requests: readonly DigestRequest[], more: Partial<DigestInput> = {}): DigestInput => ({
  surveyTitle: "Street trees",
  today,
  requests,
  held: [],
  told: new Set(),
  ...more,
});
const sections = (found: Digest | null): Record<string, string[]> =>
  Object.fromEntries(
    (found?.facts.sections ?? []).map((section) => [
      section.title,
      section.lines.map((line) => `${line.who}: ${line.what}${line.when === null ? "" : `, ${line.when}`}`),
    ]),
  );

const TODAY = "2025-10-09";
const councils = (today: string): DigestRequest[] => [
  request(1, "Marl", log(SENT, ["2025-09-09", ack()]), today),
  request(2, "Abbot Hey", log(SENT), today),
  request(3, "Hartwell", log(["2025-09-15", sent]), today),
  request(4, "Coldbrook", log(SENT, ["2025-09-20", asked]), today),
  request(5, "Dunmere", log(SENT, ["2025-09-08", { type: "bounced", address: sent.to, permanent: true, reason: "550" }]), today),
  request(6, "Eastle", log(SENT, ["2025-10-01", response("full")]), today, 2),
  request(7, "Fenny", log(SENT, ["2025-10-01", response("refusal")]), today),
  request(8, "Gorsley", log(["2025-10-01", sent]), today),
];
const held = [{ id: 31, from: "no-reply@cases.example", subject: "Your request\r\n has been closed" }];

describe("the daily mail to the researcher", () => {
  test("what to do first comes first, by date and then by name", () => {
    const found = digest(input(TODAY, councils(TODAY), { held }));
    expect(sections(found)).toEqual({
      "Did not arrive, or needs a look now": ["Dunmere: it did not arrive at foi@hartwell.example; send it to another address"],
      "They wait for you": ["Coldbrook: no time runs until their question is answered"],
      "Mail that fits no request": ["no-reply@cases.example: “Your request has been closed” (held as 31)"],
      Overdue: ["Abbot Hey: 3 working days overdue; was due 6 October 2025", "Marl: 3 working days overdue; was due 6 October 2025"],
      "Due soon": ["Hartwell: due 13 October 2025"],
      "Refused or incomplete": [
        "Fenny: an internal review may be asked for within 40 working days of the response (s.45 Code; ICO), by 26 November 2025",
      ],
      "Answers to look at": ["Eastle: 2 answers were read with doubt"],
    });
    expect(found?.subject).toBe(
      "Roundrobin: 1 to look at, 1 to answer, 1 held, 2 overdue, 1 due soon, 1 to follow up, 1 to check (Street trees)",
    );
  });

  test("nothing to say, no mail", () => {
    expect(digest(input(TODAY, []))).toBeNull();
    expect(
      digest(
        input(TODAY, [
          request(1, "Marl", log(["2025-10-01", sent]), TODAY),
          request(2, "Eastle", log(SENT, ["2025-10-01", response("full")]), TODAY),
        ]),
      ),
    ).toBeNull();
  });

  test("everything is told once, and what is still open is only recalled beside something new", () => {
    const first = digest(input(TODAY, councils(TODAY), { held }));
    const told = new Set(first?.tell);
    expect(told.size).toBe(8);
    expect(digest(input(TODAY, councils(TODAY), { held, told }))).toBeNull();
    const next = digest(
      input("2025-10-10", councils("2025-10-10"), { held: [...held, { id: 32, from: "x@y.example", subject: "Hello" }], told }),
    );
    expect(Object.keys(sections(next))).toEqual(["Mail that fits no request"]);
    expect(next?.facts.earlier.map((line) => line.who)).toContain("Marl");
    expect(next?.tell).toEqual(["held:32"]);
  });

  test("due soon, overdue and long overdue are three events", () => {
    const told = new Set<string>();
    const mails = [
      "2025-09-30",
      "2025-10-01",
      "2025-10-02",
      "2025-10-03",
      "2025-10-06",
      "2025-10-07",
      "2025-10-08",
      "2025-11-04",
      "2025-11-05",
    ].flatMap((today) => {
      const found = digest(input(today, [request(1, "Marl", log(SENT), today)], { told }));
      for (const key of found?.tell ?? []) told.add(key);
      return found === null ? [] : [`${today} ${Object.keys(sections(found)).join()}`];
    });
    expect(mails).toEqual(["2025-10-01 Due soon", "2025-10-07 Overdue", "2025-11-04 Overdue"]);
  });

  test("a chased request rests until it may be chased again", () => {
    const chased = log(SENT, ["2025-10-08", reminded]);
    expect(digest(input("2025-10-09", [request(1, "Marl", chased, "2025-10-09")]))).toBeNull();
    expect(digest(input("2025-10-16", [request(1, "Marl", chased, "2025-10-16")]))?.facts.sections[0]?.title).toBe("Overdue");
  });

  test("a remedy is told when it opens and again a week before it ends", () => {
    const refused = log(SENT, ["2025-10-01", response("refusal")]);
    const told = new Set(digest(input(TODAY, [request(7, "Fenny", refused, TODAY)]))?.tell);
    expect(digest(input("2025-11-18", [request(7, "Fenny", refused, "2025-11-18")], { told }))).toBeNull();
    expect(digest(input("2025-11-19", [request(7, "Fenny", refused, "2025-11-19")], { told }))?.tell).toHaveLength(1);
  });

  test("a stated date that is later than the law's is told with the request", () => {
    const late = log(SENT, ["2025-09-09", ack("R", "2025-10-20")]);
    expect(Object.values(sections(digest(input("2025-10-02", [request(1, "Marl", late, "2025-10-02")]))))[0]?.[0]).toContain(
      "they say they will reply by 20 October 2025",
    );
  });
});

describe("as text and as HTML", () => {
  const found = digest(input(TODAY, councils(TODAY), { held, url: "http://127.0.0.1:8080/", told: new Set(["3:due_soon:wait:1"]) }));
  test("the template may use exactly the declared names", () => {
    expect(new Set(Object.keys(found?.facts ?? {}))).toEqual(new Set(DIGEST_KEYS.map((key) => key.split(".")[0])));
  });
  test("text", async () => {
    const { name, source } = await loadTemplate("digest", ["templates"]);
    const letter = renderLetter(name, source, found?.facts ?? {});
    expect(letter.subject).toBe(found?.subject);
    expect(letter.body).toBe(
      [
        "Street trees, 9 October 2025",
        "",
        "Did not arrive, or needs a look now",
        "- Dunmere: it did not arrive at foi@hartwell.example; send it to another address",
        "",
        "They wait for you",
        "- Coldbrook: no time runs until their question is answered",
        "",
        "Mail that fits no request",
        "- no-reply@cases.example: “Your request has been closed” (held as 31)",
        "",
        "Overdue",
        "- Abbot Hey: 3 working days overdue; was due 6 October 2025",
        "- Marl: 3 working days overdue; was due 6 October 2025",
        "",
        "Refused or incomplete",
        "- Fenny: an internal review may be asked for within 40 working days of the response (s.45 Code; ICO), by 26 November 2025",
        "",
        "Answers to look at",
        "- Eastle: 2 answers were read with doubt",
        "",
        "Told before and still open",
        "- Hartwell: due 13 October 2025",
        "",
        "All requests: http://127.0.0.1:8080/",
        "",
        "You get this mail when something new is due, overdue, held or waits for you, and none when nothing is.",
        "",
      ].join("\n"),
    );
  });
  test("HTML escapes what councils and strangers wrote", async () => {
    const { name, source } = await loadTemplate("digest.html", ["templates"]);
    const evil = digest(input(TODAY, [], { held: [{ id: 1, from: "<script>x</script>", subject: '"><img src=x>' }] }));
    const html = renderHtml(name, source, evil?.facts ?? {});
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script&gt;");
    expect(renderHtml(name, source, found?.facts ?? {})).toContain('<a href="http://127.0.0.1:8080/">');
  });
});

test("hidden things in a reply's file are told once, with the mail they came in", () => {
  const hidden = [{ messageId: 12, warning: "attachment:answers.xlsx: 1 hidden sheet was left out: Raw." }];
  const council = { ...request(1, "Marl", log(SENT, ["2025-10-01", response("full")]), TODAY), toLookAt: hidden };
  const found = digest(input(TODAY, [council]));
  expect(sections(found)).toEqual({ "Answers to look at": ["Marl: mail 12: attachment:answers.xlsx: 1 hidden sheet was left out: Raw."] });
  expect(digest(input(TODAY, [council], { told: new Set(found?.tell) }))).toBeNull();
});
