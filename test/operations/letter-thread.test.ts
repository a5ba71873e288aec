/** Where a later letter goes, what it answers and which reference it quotes. */
import { describe, expect, test } from "@jest/globals";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import { askedCouncils } from "./asked-councils.js";
import { HARTWELL } from "./letter-world.js";

const { asked, lastMail } = askedCouncils();

const acknowledged = (reference: string | null): RequestEventBody => ({
  type: "acknowledged",
  reference,
  statedDue: null,
  automatic: false,
});

describe("the council's address, thread and reference", () => {
  test("a later letter answers their last mail, quotes their reference and goes where they wrote from", async () => {
    const world = await asked({ ...HARTWELL, cc: ["clerk@hartwell.example"] });
    world.at("2026-09-02");
    await world.arrives(HARTWELL, {
      kind: "acknowledgement",
      event: acknowledged("FOI-2201"),
      reference: "FOI-2201",
      from: "case.team@mail.hartwell.example",
      messageId: "<ack@hartwell.example>",
    });
    world.at("2026-09-30");
    const draft = await world.drafted(HARTWELL, "overdue");
    await world.queue(draft);
    await world.deliver();
    const mail = await lastMail();
    const request = (await world.store.letters([world.request(HARTWELL).id]))[0]?.headerMessageId ?? "";
    expect({ to: mail.to.map(({ address }) => address), cc: mail.cc.map(({ address }) => address) }).toEqual({
      to: ["case.team@mail.hartwell.example"],
      cc: ["clerk@hartwell.example"],
    });
    expect(mail.inReplyTo).toEqual(["<ack@hartwell.example>"]);
    expect(mail.references).toEqual([request, "<ack@hartwell.example>"]);
    expect(mail.subject).toContain("your reference FOI-2201");
    expect(mail.body.text).toContain("Your reference for it is FOI-2201.");
    expect(mail.replyTo[0]?.address).toMatch(/^trees\+[0-9a-z]{6}@study\.example$/);
  });

  test.each<readonly [string, readonly { from: string; replyTo?: string; kind?: "auto_reply" }[], string]>([
    ["an address that nobody reads", [{ from: "no-reply@hartwell.example" }], "foi@hartwell.example"],
    ["noreply with more before it", [{ from: "foi.noreply@hartwell.example" }], "foi@hartwell.example"],
    [
      "a Reply-To of the council's goes before the sender",
      [{ from: "noreply@hartwell.example", replyTo: "cases@hartwell.example" }],
      "cases@hartwell.example",
    ],
    ["another organisation", [{ from: "officer@elsewhere.example" }], "foi@hartwell.example"],
    ["a vendor that writes for many", [{ from: "case-77@icasework.com" }], "foi@hartwell.example"],
    ["the last person's, not the first's", [{ from: "a@hartwell.example" }, { from: "b@hartwell.example" }], "b@hartwell.example"],
    [
      "an automatic reply after a person's",
      [{ from: "a@hartwell.example" }, { from: "robot@hartwell.example", kind: "auto_reply" }],
      "a@hartwell.example",
    ],
    ["a domain that the list names too", [{ from: "officer@hartwell-council.example" }], "officer@hartwell-council.example"],
  ])("%s", async (_why, mails, expected) => {
    const world = await asked({ ...HARTWELL, domains: ["hartwell-council.example"] });
    for (const [index, mail] of mails.entries()) {
      world.at(`2026-09-0${index + 2}`);
      await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), ...mail });
    }
    world.at("2026-09-30");
    expect((await world.drafted(HARTWELL, "overdue")).letter.to).toEqual([expected]);
  });

  test("a later automatic reply is in the thread, and the letter answers the person", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: "<person@hartwell.example>" });
    world.at("2026-09-03");
    await world.arrives(HARTWELL, { kind: "auto_reply", messageId: "<robot@hartwell.example>" });
    world.at("2026-09-30");
    const { letter } = await world.drafted(HARTWELL, "overdue");
    expect(letter.inReplyTo).toBe("<person@hartwell.example>");
    expect(letter.references.slice(1)).toEqual(["<robot@hartwell.example>", "<person@hartwell.example>"]);
  });

  test("a Message-ID that is none is left out of the thread, and cannot break a header", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: "<no at sign>" });
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged(null), messageId: null });
    world.at("2026-09-30");
    const { letter } = await world.drafted(HARTWELL, "overdue");
    expect(letter.references).toHaveLength(1);
    expect(letter.inReplyTo).toBe(letter.references[0]);
    await world.queue(await world.drafted(HARTWELL, "overdue"));
    expect(await world.deliver()).toMatchObject({ sent: 1 });
  });
});
