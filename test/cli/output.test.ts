/** What happens to output that nobody wants, and to options that mean nothing. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { roundrobin } from "../support/program.js";

const folder = mkdtempSync(join(tmpdir(), "rr-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a reader that has seen enough is no fault", () => {
  const ledgers = Array.from({ length: 3_000 }, (_, index) => ({
    id: String(index),
    regime: "FOIA",
    received: "2026-09-01T12:00+01:00",
    events: [],
  }));
  const file = join(folder, "ledgers.json");
  writeFileSync(file, JSON.stringify(ledgers));
  const command = `"${process.execPath}" "${resolve("dist/src/cli/main.js")}" deadline --file "${file}" 2>"${folder}/errors" | head -n 1; cat "${folder}/errors"`;
  const { stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8", timeout: 30_000 });
  expect(stdout).toBe("0: due 2026-09-29 (FOIA s.10(1)), received 2026-09-01\n");
}, 40_000);

test("a port that is none is wrong use", async () => {
  const done = await roundrobin(["demo", "--port", "abc"]);
  expect(done.code).toBe(2);
  expect(done.stderr).toMatch(/--port takes a whole number/);
}, 40_000);
