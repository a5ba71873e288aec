import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readCouncils } from "../../../src/adapters/settings/councils-file.js";
import { parseEnvFile, readEnvironment } from "../../../src/adapters/settings/environment.js";
import { parseServerUrl } from "../../../src/adapters/settings/server-url.js";
import { readSurveyFile } from "../../../src/adapters/settings/survey-file.js";

const folder = (files: Readonly<Record<string, string>>): string => {
  const dir = mkdtempSync(join(tmpdir(), "round robin, settings "));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
};

describe("a server URL", () => {
  test.each([
    [
      "imaps://me%40host.example:p%40ss%2Fword@imap.host.example/Archive%20FOI",
      {
        host: "imap.host.example",
        port: 993,
        secure: true,
        user: "me@host.example",
        password: "p@ss/word",
        mailbox: "Archive FOI",
        allowInsecure: false,
      },
    ],
    [
      "imap://u:p@127.0.0.1:10143",
      { host: "127.0.0.1", port: 10143, secure: false, user: "u", password: "p", mailbox: "INBOX", allowInsecure: false },
    ],
    [
      "imap://u:p@mail.example?insecure=1",
      { host: "mail.example", port: 143, secure: false, user: "u", password: "p", mailbox: "INBOX", allowInsecure: true },
    ],
    [
      "imap://u:p@[::1]:143/INBOX",
      { host: "::1", port: 143, secure: false, user: "u", password: "p", mailbox: "INBOX", allowInsecure: false },
    ],
  ])("%s", (text, url) => {
    expect(parseServerUrl(text, ["imap", "imaps"])).toEqual({ ok: true, url });
  });

  test.each(["http://u:s3cret@x.example", "imap://u:s3cret%zz@x.example", "imap://u:s3:cret@@", "nonsense s3cret"])(
    "%s is refused without repeating it",
    (text) => {
      const parsed = parseServerUrl(text, ["imap", "imaps"]);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain("s3cret");
    },
  );
});

describe("the environment", () => {
  test("an .env file is read, the process's own variables win, NAME_FILE is followed", () => {
    const dir = folder({
      ".env": 'SMTP_URL="smtp://a:b@mail.example:25"\nexport IMAP_URL=imap://from-file@mail.example # note\nDATABASE_URL_FILE=db.txt\n',
      "db.txt": "postgres://db.example/x\n",
    });
    const environment = readEnvironment(dir, { IMAP_URL: "imaps://from-process:x@mail.example" });
    expect(environment.problems).toEqual([]);
    expect(environment.smtp?.port).toBe(25);
    expect(environment.imap?.user).toBe("from-process");
    expect(environment.databaseUrl).toBe("postgres://db.example/x");
    expect(environment.dataFolder).toBe(join(dir, ".roundrobin"));
  });

  test("all problems at once, none with a value in it", () => {
    const { problems } = readEnvironment(folder({}), {
      SMTP_URL: "imap://u:s3cret@x",
      REDIS_URL: "s3cret",
      ROUNDROBIN_NOW: "s3cret",
      DATABASE_URL: "postgres://u:s3cret@h/db?options=-c",
      IMAP_URL_FILE: "missing",
    });
    expect(problems.map((problem) => problem.where).sort()).toEqual([
      "DATABASE_URL",
      "IMAP_URL_FILE",
      "REDIS_URL",
      "ROUNDROBIN_NOW",
      "SMTP_URL",
    ]);
    expect(JSON.stringify(problems)).not.toContain("s3cret");
  });

  test("lines of an .env file", () => {
    expect([...parseEnvFile("# A=1\nB=2\n  export C = 'x # y' \nD=a b # note\nlower=3\nE=\n")]).toEqual([
      ["B", "2"],
      ["C", "x # y"],
      ["D", "a b"],
      ["E", ""],
    ]);
  });
});

describe("survey.yaml", () => {
  const survey =
    "title: Libraries 2026\nsender:\n  name: A Person\n  address: a@host.example\nquestions:\n  - id: Q1\n    text: How many?\n";
  test("a small one is enough, the rest has defaults", () => {
    const { settings, problems } = readSurveyFile(folder({ "survey.yaml": survey }));
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      key: "libraries-2026",
      wave: 1,
      pacePerHour: 60,
      sender: { notify: "a@host.example", plusAddress: true },
      reminders: { at: "08:30", dueSoonDays: 3 },
    });
  });
  test.each([
    ["title: [", "survey.yaml:1:", "broken YAML"],
    [survey.replace("address: a@host.example", "address: nobody"), "survey.yaml:4:12 sender.address", "not an address"],
    [`${survey}pase: 3\n`, "survey.yaml:8:7 pase", "a setting that does not exist"],
    [survey.replace("text: How many?", "txet: How many?"), "survey.yaml:7:11 questions.0.txet", "a slip within a question"],
    [`${survey}reminders:\n  at: 8.30\n`, "survey.yaml:9:7 reminders.at", "a time that is a number"],
    [`${survey}questionnaire: q.yaml\n`, "survey.yaml:6:3 questions", "two questionnaires"],
  ])("%j is refused at %s: %s", (text, where) => {
    const { settings, problems } = readSurveyFile(folder({ "survey.yaml": text }));
    expect(settings).toBeNull();
    expect(problems.map((problem) => problem.where).join("\n")).toContain(where);
  });
});

describe("councils.csv", () => {
  test("nation and code come from the register, unknown columns are kept", () => {
    const { councils, problems } = readCouncils(
      folder({
        "councils.csv":
          'name,email,region note\nAberdeen City,foi@a.example,north\nAnglesey,foi@b.example,\n"Invented, The",foi@c.example,\n',
      }),
    );
    expect(councils[0]).toMatchObject({ name: "Aberdeen City", nation: "Scotland", code: "ABE", extra: { "region note": "north" } });
    expect(problems.map((problem) => problem.where)).toContain("councils.csv:4 nation");
  });
  test.each([
    ["name,email,nation\nX Council,,England\n", "councils.csv:2 email", "no address"],
    ["name,email,nation\nX Council,foi at x,England\n", "councils.csv:2 email", "no address either"],
    ["name,email,nation\nX Council,a@x.example,Cornwall\n", "councils.csv:2 nation", "not one of the four"],
    ["name,email,nation\nX Council,a@x.example,England\nX  council,b@x.example,England\n", "councils.csv:3 name", "listed twice"],
    ["council,mail\nX,a@x.example\n", "councils.csv:1", "other headings"],
    ["name,email\n", "councils.csv", "nobody listed"],
    ["name,email,nation,cc\nX Council,a@x.example,England,nobody\n", "councils.csv:2 cc", "a copy to nowhere"],
  ])("%j: %s, %s", (text, where) => {
    expect(
      readCouncils(folder({ "councils.csv": text }))
        .problems.filter((problem) => problem.severity === "error")
        .map((problem) => problem.where),
    ).toContain(where);
  });
  test("two councils with one address are only a warning: shared teams exist", () => {
    const { councils, problems } = readCouncils(
      folder({ "councils.csv": "name,email,nation\nX Council,team@s.example,England\nY Council,team@s.example,England\n" }),
    );
    expect(councils).toHaveLength(2);
    expect(problems.map((problem) => problem.severity)).toEqual(["warning"]);
  });
});
