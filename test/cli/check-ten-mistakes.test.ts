/** A survey folder with ten mistakes: `check` names every one of them in one run, each with where it is and what is right. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const folder = mkdtempSync(join(tmpdir(), "ten mistakes "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  join(folder, "survey.yaml"),
  `title: Street trees
sender:
  name: Sam
  address: survey@example.org
pace:
  per_hour: 60
  brake: 0.2
template: request.liquid
intro: I am [your occupation] and ask under the Freedom of Information Act.
questions:
  - { id: Q1, text: How many street trees does the council own? }
`,
);
writeFileSync(join(folder, "request.liquid"), "Subject: {{ survey.titel }}\n\nDear council,\n");
writeFileSync(
  join(folder, "councils.csv"),
  `name,email,nation
Leeds City Council,foi@leeds.example,
Leeds,foi@leeds-again.example,
Harrogate Borough Council,foi@harrogate.example,England
Birmingam City Council,foi@birmingham.example,England
Bradford Council,foi at bradford.example,
Cardiff Council,foi@leeds.example,
Invented Council,foi@invented.example,
Wakefield Council,foi@wakefield.example,Yorkshire
`,
);
writeFileSync(join(folder, ".env"), "SMTP_URL=smtp://u:p@127.0.0.1:1\nIMAP_URL=imap://u:p@127.0.0.1:1/INBOX\n");

const check = (args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/main.ts", "check", "--config", folder, ...args], (fault, stdout, stderr) =>
      done({ code: fault === null ? 0 : Number(fault.code), stdout, stderr }),
    );
  });

test("all of them are found at once", async () => {
  const { code, stdout } = await check(["--offline"]);
  expect(code).toBe(2);
  const said: readonly (readonly [string, RegExp])[] = [
    ["no full name of the writer", /^wrong {2}survey\.yaml sender\.name: "Sam" is not a full name/m],
    ["an address nobody has", /^wrong {2}survey\.yaml sender: the address is still one of example\.org/m],
    ["a template name that there is not", /^wrong .*request\.liquid.*survey\.titel/m],
    ["a placeholder left in the letter", /^wrong {2}survey\.yaml intro: a placeholder in square brackets/m],
    ["a council twice", /^wrong {2}councils\.csv:3 name: .*listed already/m],
    ["a council that was abolished", /^note .*councils\.csv:4 name: .*abolished on 2023-04-01.*North Yorkshire Council/m],
    ["a council's name mistyped", /^note .*councils\.csv:5 name: .*Birmingham City Council/m],
    ["a bad address", /^wrong {2}councils\.csv:6 email: "foi at bradford\.example" is no e-mail address/m],
    ["an address of two councils", /^note .*councils\.csv:7 email: foi@leeds\.example is also that of Leeds City Council/m],
    ["no nation, and unknown", /^wrong {2}councils\.csv:8 nation: is empty/m],
    ["a nation that is none", /^wrong {2}councils\.csv:9 nation: "Yorkshire" is none of/m],
  ];
  expect(said.filter(([, pattern]) => !pattern.test(stdout)).map(([mistake]) => ({ mistake, stdout }))).toEqual([]);
}, 60_000);

test("and the servers that do not answer, beside them", async () => {
  const { code, stdout } = await check([]);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^wrong {2}SMTP_URL: .*127\.0\.0\.1/m);
  expect(stdout).toMatch(/^wrong {2}IMAP_URL: .*127\.0\.0\.1/m);
  expect(stdout).toMatch(/^wrong {2}councils\.csv:6 email/m);
}, 60_000);
