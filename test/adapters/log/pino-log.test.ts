import { describe, expect, test } from "@jest/globals";
import { openLog, withoutSecrets } from "../../../src/adapters/log/pino-log.js";

function heard(level = "info"): { log: ReturnType<typeof openLog>; lines: () => Record<string, unknown>[] } {
  let text = "";
  const log = openLog(level, { write: (line: string) => void (text += line) });
  return {
    log,
    lines: () =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe("the log", () => {
  test("is one JSON object a line, with the fields", () => {
    const { log, lines } = heard();
    log.info({ mail: 7, kind: "acknowledgement" }, "mail filed");
    expect(lines()).toEqual([
      expect.objectContaining({ level: 30, mail: 7, kind: "acknowledgement", msg: "mail filed", time: expect.any(String) }),
    ]);
  });

  test("never holds a secret, wherever it stands", () => {
    const { log, lines } = heard();
    log.warn(
      { url: "imaps://u:s3cret@x", password: "s3cret", server: { pass: "s3cret" }, fault: "no login at smtp://u:s3cret@mail.example:25" },
      "imap://me:s3cret@h does not answer",
    );
    expect(JSON.stringify(lines())).not.toContain("s3cret");
    expect(lines()[0]).toMatchObject({ msg: "imap://me:***@h does not answer" });
  });

  test("says nothing below its level", () => {
    const { log, lines } = heard("error");
    log.info({}, "quiet");
    log.error({}, "loud");
    expect(lines().map((line) => line["msg"])).toEqual(["loud"]);
  });
});

test.each([
  ["postgres://u:p%40ss@h/db", "postgres://u:***@h/db"],
  ["two: a://b:c@d and e://f:g@h", "two: a://b:***@d and e://f:***@h"],
  ["http://plain.example/path:8080", "http://plain.example/path:8080"],
  ["me@host.example wrote", "me@host.example wrote"],
])("%j becomes %j", (text, expected) => {
  expect(withoutSecrets(text)).toBe(expected);
});
