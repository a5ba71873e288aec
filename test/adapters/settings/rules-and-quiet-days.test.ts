import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readSurveyFile } from "../../../src/adapters/settings/survey-file.js";

const SURVEY = `title: Street trees
sender: { name: Ada Winterbourne, address: trees@study.example }
questions: [{ id: Q1, text: How many? }]
`;
function read(more: string) {
  const folder = mkdtempSync(join(tmpdir(), "round robin, rules "));
  writeFileSync(join(folder, "survey.yaml"), SURVEY + more);
  return readSurveyFile(folder);
}

describe("rules and quiet days", () => {
  test("nothing is sent by a rule, and no day is quiet, unless the file says so", () => {
    const { settings } = read("");
    expect(settings?.rules).toEqual({ remindBeforeDue: false, chaseOverdue: false, retrySoftBounces: false });
    expect(settings?.reminders).toEqual({ at: "08:30", days: ["mon", "tue", "wed", "thu", "fri"], dueSoonDays: 3, quiet: [] });
  });

  test("what the file says is taken, the rest stays as it was", () => {
    const { settings } = read(
      "rules: { chase_overdue: true }\nreminders:\n  at: '07:15'\n  quiet:\n    - { from: 2026-12-21, to: 2027-01-03 }\n",
    );
    expect(settings?.rules).toEqual({ remindBeforeDue: false, chaseOverdue: true, retrySoftBounces: false });
    expect(read("rules: { retry_soft_bounces: true }\n").settings?.rules.retrySoftBounces).toBe(true);
    expect(settings?.reminders).toMatchObject({ at: "07:15", dueSoonDays: 3, quiet: [{ from: "2026-12-21", to: "2027-01-03" }] });
  });

  test.each([
    ["rules: { chase: true }\n", "survey.yaml:4:17 rules.chase", "is not a setting"],
    ["rules: { chase_overdue: sometimes }\n", "rules.chase_overdue", "expected boolean"],
    ["reminders: { quiet: [{ from: 2026-02-30, to: 2026-03-01 }] }\n", "reminders.quiet.0.from", "should be a day that exists"],
    ["reminders: { quiet: [{ from: 2027-01-03, to: 2026-12-21 }] }\n", "reminders.quiet.0", "should begin before it ends"],
  ])("%j is refused at its place", (more, where, what) => {
    const { settings, problems } = read(more);
    expect(settings).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toContain(where);
    expect(problems[0]?.what).toContain(what);
  });
});
