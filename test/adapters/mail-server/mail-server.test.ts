import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isLoopback, lineSafety, placeOf, withoutSecret } from "../../../src/adapters/mail-server/mail-server.js";

describe("a secret goes over a line only when it is safe", () => {
  test.each([
    // [host, secure, ?insecure=1, safety, why]
    ["imap.example", true, false, "tls", "imaps"],
    ["imap.example", true, true, "tls", "insecure=1 takes nothing away from imaps"],
    ["imap.example", false, false, "starttls", "upgraded or nothing"],
    ["imap.example", false, true, "plain", "the owner said so"],
    ["127.0.0.1", false, false, "plain", "our own machine"],
    ["localhost", false, false, "plain", "our own machine"],
    ["192.168.1.2", false, false, "starttls", "a private address is another machine"],
  ])("%s secure %s insecure %s: %s, %s", (host, secure, allowInsecure, safety) => {
    expect(lineSafety({ host, secure, allowInsecure })).toBe(safety);
  });

  test.each([
    ["127.0.0.1", true],
    ["127.8.9.10", true],
    ["localhost", true],
    ["LOCALHOST.", true],
    ["mail.localhost", true],
    ["::1", true],
    ["[::1]", true],
    ["::ffff:127.0.0.1", true],
    ["0.0.0.0", false],
    ["128.0.0.1", false],
    ["127.0.0.1.example", false],
    ["127.0.0", false],
    ["127.0.0.999", false],
    ["localhost.example", false],
    ["notlocalhost", false],
    ["", false],
  ])("%s is this machine: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

test("a place as people write it", () => {
  expect(placeOf({ host: "imap.example", port: 993 })).toBe("imap.example:993");
  expect(placeOf({ host: "::1", port: 143 })).toBe("[::1]:143");
});

test("a password is taken out of any words, however it is written there", () => {
  const secret = fc.string({ minLength: 4 }).filter((text) => !"*** said ".includes(text));
  fc.assert(
    fc.property(secret, (password) => {
      const words = `said ${password} said ${encodeURIComponent(password)} said ${Buffer.from(password).toString("base64")} said`;
      const clean = withoutSecret(words, { password });
      expect(clean).not.toContain(password);
      expect(clean).not.toContain(Buffer.from(password).toString("base64"));
    }),
  );
  expect(withoutSecret("nothing to hide", { password: "" })).toBe("nothing to hide");
});
