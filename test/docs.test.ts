/** The documentation names every command, setting and fault there is, and no other. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { VARIABLES } from "../src/adapters/settings/environment.js";
import { FAULTS } from "../src/errors.js";
import { CORRESPONDENCE_KINDS } from "../src/message/correspondence-kind.js";
import { ANSWER_TYPES } from "../src/questionnaire/questionnaire.js";
import { ANSWER_STATUSES } from "../src/reading/answer.js";
import { roundrobin } from "./support/program.js";

const docs = (name: string): string => readFileSync(name, "utf8");

describe("documentation", () => {
  test("lists exactly the faults", () => {
    const listed = [...docs("docs/commands.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(Object.keys(FAULTS));
  });
  test("lists the exit status of each fault", () => {
    const rows = new Map(
      [...docs("docs/commands.md").matchAll(/^\| `([A-Z_]+)` \| (\d) \| (yes|no)/gm)].map((match) => [
        match[1],
        [Number(match[2]), match[3] === "yes"],
      ]),
    );
    for (const [code, fault] of Object.entries(FAULTS)) expect([code, rows.get(code)]).toEqual([code, [fault.exitCode, fault.retryable]]);
  });
  test.each(Object.keys(VARIABLES))("says what %s is", (name) => {
    expect(docs("docs/settings.md")).toContain(`\`${name}\``);
  });
  test.each([...CORRESPONDENCE_KINDS, ...ANSWER_STATUSES])("names %s", (word) => {
    expect(docs("docs/commands.md")).toContain(`\`${word}\``);
  });
  test.each([...ANSWER_TYPES])("names the answer type %s", (word) => {
    expect(docs("docs/questionnaire.md")).toContain(word);
  });
});

describe("every command", () => {
  test("is documented and has help with an example", async () => {
    const help = await roundrobin(["--help"]);
    expect(help.code).toBe(0);
    const commands = [...help.stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map((match) => match[1] ?? "").filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) {
      expect({ command, documented: new RegExp(`[\`, ]${command}[\`, \\]]`).test(docs("docs/commands.md")) }).toEqual({
        command,
        documented: true,
      });
      const own = await roundrobin([command, "--help"]);
      expect({ command, code: own.code, stderr: own.stderr }).toEqual({ command, code: 0, stderr: "" });
      expect(own.stdout).toMatch(/Example:\n {2}\$ roundrobin /);
    }
  }, 120_000);

  test("wrong use is one line, exit status 2 and no stack", async () => {
    for (const args of [
      ["no-such-command"],
      ["status", "--no-such-option"],
      ["status", "--config", "/nowhere"],
      ["deadline"],
      ["extract", "x.eml"],
      ["worker", "nobody"],
    ]) {
      const ended = await roundrobin(args);
      expect({ args, code: ended.code }).toEqual({ args, code: 2 });
      expect(ended.stderr).not.toMatch(/\n\s+at /);
    }
  }, 60_000);
});
