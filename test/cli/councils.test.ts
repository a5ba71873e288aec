/** `councils match`: the researcher's list against the register of UK local authorities. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { type Ended, roundrobin } from "../support/program.js";

interface Report {
  readonly councils: readonly { line: number; name: string; match: string; code: string | null; register: string[]; note: string }[];
  readonly missing: readonly { name: string }[];
  readonly toAdd: number;
  readonly written: boolean;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with this list; the survey itself does not matter here. */
function listed(csv: string): { list: () => string; files: () => string[]; match: (...args: readonly string[]) => Promise<Ended> } {
  const folder = mkdtempSync(join(tmpdir(), "round robin, councils "));
  folders.push(folder);
  writeFileSync(
    join(folder, "survey.yaml"),
    "title: Street trees\nsender: { name: Ada Winterbourne, address: trees@study.example }\nquestions: []\n",
  );
  writeFileSync(join(folder, "councils.csv"), csv);
  return {
    list: () => readFileSync(join(folder, "councils.csv"), "utf8"),
    files: () => readdirSync(folder).sort(),
    match: (...args) => roundrobin(["councils", "match", ...args, "--config", folder], {}),
  };
}

const LIST = `name,email,team,nation
Leeds City Council,foi@leeds.example,"Parks, north",
Cardiff Council,foi@cardiff.example,,Wales
Birmingam City Council,foi@birmingham.example,,England
Harrogate Borough Council,foi@harrogate.example,,England
Somerset County Council,foi@somerset.example,,England
Tarnbridge Council,foi@tarnbridge.example,Trees,England
Leeds,foi@leeds-again.example,,England
`;

test("says what is certain, near, gone and unknown, and changes nothing without --write", async () => {
  const { list, files, match } = listed(LIST);
  const { code, stdout } = await match();
  expect(code).toBe(0);
  for (const line of [
    /^councils\.csv:4: Birmingam City Council: not in the register; perhaps Birmingham City Council/m,
    /^councils\.csv:5: Harrogate Borough Council: was abolished on 2023-04-01 \(North Yorkshire .*2022\/328\); now North Yorkshire Council$/m,
    /^councils\.csv:6: Somerset County Council: has had another name since 2023-04-01 .*; now Somerset Council$/m,
    /^councils\.csv:7: Tarnbridge Council: not in the register, nor anything like it$/m,
    /^councils\.csv:8: Leeds: is in the list twice$/m,
    /^3 of 7 councils are in the register\.$/m,
    /^3 of them lack code or nation: roundrobin councils match --write adds them\.$/m,
    /^\d+ councils of the register are not in the list \(England \d+, Wales 21, Scotland 32, Northern Ireland 11\); --json names them\.$/m,
  ])
    expect(stdout).toMatch(line);
  expect(list()).toBe(LIST);
  expect(files()).toEqual(["councils.csv", "survey.yaml"]);
}, 60_000);

test("--write adds code and nation where the match is certain, keeps the rest, and a second time changes nothing", async () => {
  const { list, files, match } = listed(LIST);
  expect((await match("--write")).stdout).toMatch(/^Code and nation were added to 3 of them in councils\.csv\.$/m);
  const written = list();
  expect(written).toBe(`name,email,team,nation,code
Leeds City Council,foi@leeds.example,"Parks, north",England,LDS
Cardiff Council,foi@cardiff.example,,Wales,CRF
Birmingam City Council,foi@birmingham.example,,England,
Harrogate Borough Council,foi@harrogate.example,,England,
Somerset County Council,foi@somerset.example,,England,
Tarnbridge Council,foi@tarnbridge.example,Trees,England,
Leeds,foi@leeds-again.example,,England,LDS
`);
  expect(files()).toEqual(["councils.csv", "survey.yaml"]);
  const again = JSON.parse((await match("--write", "--json")).stdout) as Report;
  expect({ toAdd: again.toAdd, written: again.written }).toEqual({ toAdd: 0, written: false });
  expect(list()).toBe(written);
  expect(again.councils.map((row) => [row.line, row.match, row.code])).toEqual([
    [2, "same", "LDS"],
    [3, "same", "CRF"],
    [4, "near", null],
    [5, "abolished", null],
    [6, "abolished", null],
    [7, "none", null],
    [8, "same", "LDS"],
  ]);
  expect(again.missing.map(({ name }) => name)).not.toContain("Leeds City Council");
  expect(again.missing.map(({ name }) => name)).toContain("Birmingham City Council");
}, 60_000);

test("a given code or nation is never replaced", async () => {
  const given = "name,email,gss-code,nation\nTown Hall of Leeds,foi@leeds.example,E08000035,\n";
  const { list, match } = listed(given);
  expect((await match("--write")).code).toBe(0);
  // Known by its code; the GSS code stands for it.
  expect(list()).toBe("name,email,gss-code,nation,code\nTown Hall of Leeds,foi@leeds.example,E08000035,England,\n");
}, 60_000);

test.each([
  ["a list without names", "email\nfoi@leeds.example\n", ["match"], /councils\.csv:1 has no column "name"/],
  ["a list that is no table", 'name,email\n"Leeds,foi@leeds.example\n', ["match"], /councils\.csv cannot be read/],
  ["another verb", LIST, ["mend"], /councils takes match, not "mend"/],
])("%s is refused in one line", async (_what, csv, args, message) => {
  const folder = mkdtempSync(join(tmpdir(), "round robin, councils "));
  folders.push(folder);
  writeFileSync(join(folder, "councils.csv"), csv);
  const ended = await roundrobin(["councils", ...args, "--write", "--config", folder], {});
  expect({ code: ended.code, stdout: ended.stdout, lines: ended.stderr.trim().split("\n").length }).toEqual({
    code: 2,
    stdout: "",
    lines: 1,
  });
  expect(ended.stderr).toMatch(message);
  expect(readFileSync(join(folder, "councils.csv"), "utf8")).toBe(csv);
});
