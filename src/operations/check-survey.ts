/** Everything that can be found wrong before a letter leaves, all at once. */
import type { Calendar } from "../foi/calendar.js";
import { londonDay } from "../foi/london-day.js";
import type { Clock, RequestRow } from "../ports.js";
import type { Rendered } from "./compose-letter.js";

export interface Finding {
  readonly where: string;
  readonly what: string;
  readonly severity: "error" | "warning" | "fine";
}

/** Words that a letter must not leave with: somebody forgot to write their own. */
const PLACEHOLDERS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\bR Researcher\b/, what: 'the name is still "R Researcher"; a request must name its real writer (FOIA s.8)' },
  { pattern: /@example\.(?:org|com|net)\b/i, what: "the address is still one of example.org" },
  { pattern: /\b(?:TODO|FIXME|XXX+|lorem ipsum)\b/i, what: "a placeholder is left in the letter" },
  { pattern: /\[(?:your|insert|council|name)[^\]]{0,40}\]/i, what: "a placeholder in square brackets is left in the letter" },
  { pattern: /\{\{|\}\}|\{%|%\}/, what: "a piece of template is left in the letter" },
];

/** A full name as s.8 asks: at least two words, or an initial and a surname. */
export function checkSender(name: string, address: string): readonly Finding[] {
  const findings: Finding[] = [];
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || !/\p{L}{2,}/u.test(words.at(-1) ?? "")) {
    findings.push({
      where: "survey.yaml sender.name",
      what: `"${name}" is not a full name; a request must give the real name of its writer (FOIA s.8, FOISA s.8)`,
      severity: "error",
    });
  }
  for (const { pattern, what } of PLACEHOLDERS.slice(0, 2))
    if (pattern.test(`${name} ${address}`)) findings.push({ where: "survey.yaml sender", what, severity: "error" });
  return findings;
}

/** The researcher's own words, before they are in a letter. */
export function checkWords(where: string, text: string): readonly Finding[] {
  return PLACEHOLDERS.slice(2).flatMap(({ pattern, what }): Finding[] =>
    pattern.test(text)
      ? [{ where, what: what.replace("in the letter", `in ${JSON.stringify(text.slice(0, 60))}`), severity: "error" }]
      : [],
  );
}

/** Longer than this a request invites the cost limit (s.12: 18 hours at a council). */
const LONG_LETTER_QUESTIONS = 60;

/** Renders every letter as it would leave and looks at the words. */
export function checkLetters(
  requests: readonly RequestRow[],
  questions: number,
  render: (request: RequestRow) => Rendered,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (questions > LONG_LETTER_QUESTIONS) {
    findings.push({
      where: "questionnaire",
      what: `${questions} questions invite a refusal for cost (s.12: 18 hours at a council)`,
      severity: "warning",
    });
  }
  const said = new Set<string>();
  for (const request of requests) {
    const { subject, body } = render(request);
    for (const { pattern, what } of PLACEHOLDERS.slice(2)) {
      if (said.has(what) || !pattern.test(`${subject}\n${body}`)) continue;
      said.add(what);
      findings.push({ where: `the letter to ${request.authorityName}`, what, severity: "error" });
    }
    if (subject.length > 150 && !said.has("subject")) {
      said.add("subject");
      findings.push({
        where: `the letter to ${request.authorityName}`,
        what: `its subject has ${subject.length} characters; shorten the survey's title`,
        severity: "warning",
      });
    }
  }
  return findings;
}

/** Can a date due be computed for a request sent now? */
export function checkCalendar(calendar: Calendar, clock: Clock): readonly Finding[] {
  const today = londonDay(clock.now());
  const due = calendar.addWorkingDays(today, 60, "FOIA");
  return due === null
    ? [
        {
          where: "bank holidays",
          what: `the list ends on ${calendar.to}; \`roundrobin holidays update\` fetches the current one`,
          severity: "error",
        },
      ]
    : [{ where: "bank holidays", what: `known from ${calendar.from} to ${calendar.to}`, severity: "fine" }];
}
