import { describe, expect, test } from "@jest/globals";
import { openNameService, type Resolve } from "../../../src/adapters/sender-check/name-service.js";
import { fault, nameServer } from "../../support/signed-mail.js";

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => "answered",
    (cause: unknown) => (typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no code"),
  );

/** A clock and a server that can be switched off. */
function world(options: { readonly answers: boolean }) {
  const state = { now: 0, answers: options.answers, asked: 0 };
  const resolve: Resolve = (name) => {
    state.asked++;
    if (!state.answers) return Promise.reject(fault("ECONNREFUSED"));
    return name.startsWith("no.") ? Promise.reject(fault("ENOTFOUND")) : Promise.resolve([["v=spf1 -all"]]);
  };
  return { state, names: openNameService({ resolve, now: () => state.now }) };
}

describe("answers", () => {
  test("are kept for a while, also that there is nothing", async () => {
    const { state, names } = world({ answers: true });
    for (let times = 0; times < 5; times++) {
      expect(await codeOf(names.resolve("A.example", "TXT"))).toBe("answered");
      expect(await codeOf(names.resolve("no.example", "TXT"))).toBe("ENOTFOUND");
    }
    expect(state.asked).toBe(2);
    await codeOf(names.resolve("a.example", "A"));
    expect(state.asked).toBe(3);
    state.now = 11 * 60_000;
    await codeOf(names.resolve("a.example", "TXT"));
    expect(state.asked).toBe(4);
  });

  test("come to everybody who asks meanwhile, and no more questions than allowed are under way", async () => {
    let under = 0;
    let most = 0;
    const resolve: Resolve = async () => {
      most = Math.max(most, ++under);
      await new Promise((done) => setTimeout(done, 5));
      under--;
      return [["x"]];
    };
    const names = openNameService({ resolve, parallel: 3 });
    const asked: string[] = [];
    await Promise.all(Array.from({ length: 40 }, (_, index) => names.resolve(`n${index % 20}.example`, "TXT").then(() => asked.push("x"))));
    expect(asked).toHaveLength(40);
    expect(most).toBe(3);
  });

  test("that do not come in time are none", async () => {
    const names = openNameService({ resolve: () => new Promise(() => undefined), timeoutMs: 20 });
    expect(await codeOf(names.resolve("a.example", "TXT"))).toBe("ETIMEOUT");
  });
});

describe("while nobody answers", () => {
  test("about two domains, nobody is asked for a minute, then longer", async () => {
    const { state, names } = world({ answers: false });
    expect(names.standing("a.example")).toBe("open");
    await codeOf(names.resolve("a.example", "TXT"));
    expect(names.standing("b.example")).toBe("open");
    await codeOf(names.resolve("b.example", "TXT"));
    expect(names.standing("c.example")).toBe("silent");
    expect(await codeOf(names.resolve("c.example", "TXT"))).toBe("ETIMEOUT");
    expect(state.asked).toBe(2);
    state.now = 61_000;
    expect(names.standing("c.example")).toBe("open");
    await codeOf(names.resolve("d.example", "TXT"));
    expect(state.asked).toBe(3);
    state.now += 61_000;
    expect(names.standing("c.example")).toBe("silent");
    state.now += 120_000;
    state.answers = true;
    expect(await codeOf(names.resolve("e.example", "TXT"))).toBe("answered");
    expect(names.standing("c.example")).toBe("open");
  });

  test("one domain whose own servers fail does not stop the rest", async () => {
    const names = openNameService({
      resolve: nameServer({ "a.broken.example": fault("ESERVFAIL"), "b.broken.example": fault("ESERVFAIL"), "whole.example": "x" }),
    });
    await codeOf(names.resolve("a.broken.example", "TXT"));
    await codeOf(names.resolve("b.broken.example", "TXT"));
    expect(names.standing("whole.example")).toBe("open");
    expect(await codeOf(names.resolve("whole.example", "TXT"))).toBe("answered");
  });
});

test.each(["foi@council.example", "x.test", "localhost", "mail.example.org", "box.local", "a.invalid"])("%s is nowhere", (address) => {
  expect(openNameService().standing(address.slice(address.indexOf("@") + 1))).toBe("nowhere");
});
test.each(["hartwell.gov.uk", "example-council.gov.uk", "test.co.uk"])("%s may be asked about", (domain) => {
  expect(openNameService().standing(domain)).toBe("open");
});
