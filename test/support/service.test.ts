import { afterEach, describe, expect, test } from "@jest/globals";
import { requireService } from "./service.js";

const before = process.env["CI"];
afterEach(() => {
  if (before === undefined) delete process.env["CI"];
  else process.env["CI"] = before;
});

describe("a server that a test needs", () => {
  test("is found by its program's name", () => {
    expect(requireService("the shell", "sh")).toMatch(/^\/.*\/sh$/);
  });

  test("may be missing on a laptop", () => {
    delete process.env["CI"];
    expect(requireService("Nonesuch", "no-such-server")).toBe(null);
  });

  test("may not be missing in continuous integration", () => {
    process.env["CI"] = "true";
    expect(() => requireService("Nonesuch", "no-such-server")).toThrow(/Nonesuch is not installed.*apt-get install/);
  });
});
