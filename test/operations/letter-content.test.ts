/** What a letter is about: open questions, refusals, the same clarification for several. */
import { describe, expect, test } from "@jest/globals";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import { requestHistory } from "../../src/foi/request-history.js";
import { alikeClarifications } from "../../src/operations/alike-clarifications.js";
import { dueLetters } from "../../src/operations/due-letters.js";
import { queueLetters } from "../../src/operations/queue-letter.js";
import { askedCouncils, whyNot } from "./asked-councils.js";
import { FENWICK, HARTWELL, STRATHMARL } from "./letter-world.js";

const { asked } = askedCouncils();

const askedBack = (...questions: readonly string[]): RequestEventBody => ({ type: "clarification_requested", questions });

describe("what the letter is about", () => {
  test("questions left open are named one by one; those that a condition rules out are not", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-10");
    await world.arrives(HARTWELL, {
      kind: "response_partial",
      event: { type: "response_received", kind: "partial" },
      answers: { Q1: "answered", Q2: "answered", Q3a: "answered", Q3b: "answered", Q4a: "answered", Q5: "answered", Q6: "answered" },
    });
    world.at("2026-09-11");
    expect(await whyNot(world, HARTWELL, "unanswered")).toBe("they wrote on 10 September 2026 / 2026-09-16");
    world.at("2026-09-16");
    const { letter } = await world.drafted(HARTWELL, "unanswered");
    expect(letter.text).toContain(
      "Q1a. How many of those were planted since 2020?\nQ7. What did the Council spend on street trees in 2024-25?",
    );
    expect(letter.text).not.toContain("Q2.");
  });

  test("when every question has an answer and some are refused, a review is next and nothing is asked for again", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-10");
    const answers = Object.fromEntries(["Q1", "Q1a", "Q2", "Q3a", "Q3b", "Q4a", "Q5", "Q6"].map((id) => [id, "answered" as const]));
    await world.arrives(HARTWELL, {
      kind: "response_partial",
      event: { type: "response_received", kind: "partial" },
      answers: { ...answers, Q7: ["refused", "s43(2)"] },
    });
    world.at("2026-09-18");
    expect((await world.row(HARTWELL)).state.next.action).toBe("ask_internal_review");
    expect(await whyNot(world, HARTWELL, "unanswered")).toBe("every question has an answer / -");
    const { letter } = await world.drafted(HARTWELL, "internal-review");
    expect(letter.text).toContain("in some of it relying on section 43(2)");
    expect(letter.text).toContain("Q7. What did the Council spend");
    expect(letter.text).not.toContain("Q1. How many");
  });

  test("a cost refusal is narrowed with its section, another refusal is not taken for one", async () => {
    const world = await asked(HARTWELL, FENWICK);
    world.at("2026-09-10");
    const all = (exemption: string) =>
      Object.fromEntries(["Q1", "Q1a", "Q2", "Q3a", "Q3b", "Q4a", "Q5", "Q6", "Q7"].map((id) => [id, ["refused", exemption] as const]));
    for (const [council, exemption] of [
      [HARTWELL, "s12(1)"],
      [FENWICK, "s43(2)"],
    ] as const)
      await world.arrives(council, { kind: "refusal", event: { type: "response_received", kind: "refusal" }, answers: all(exemption) });
    expect((await world.drafted(HARTWELL, "narrowing", { narrower: "Only Q1." })).letter.text).toContain("(section 12(1))");
    expect(await world.draft(HARTWELL, "narrowing")).toMatchObject({ ok: false, reason: "words_missing" });
    expect(await world.draft(FENWICK, "narrowing", { narrower: "Only Q1." })).toMatchObject({ ok: false, reason: "not_allowed" });
    expect((await world.drafted(FENWICK, "narrowing", { narrower: "Only Q1.", section: "section 12" })).letter.text).toContain(
      "(section 12)",
    );
  });

  test("the same clarification from several councils is answered once for all, and to nobody who asked more", async () => {
    const many = ["Ashcombe", "Birchley", "Cragford", "Dunvale"].map((name) => ({
      name: `${name} Council`,
      email: `foi@${name.toLowerCase()}.example`,
    }));
    const [first, second, third, fourth] = many;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error("four councils");
    const world = await asked(...many);
    world.at("2026-09-03");
    await world.happens(first, askedBack("Do you mean trees in parks as well as street trees?"));
    await world.happens(second, askedBack("Please can you clarify whether trees in parks are meant, as well as street trees?"));
    await world.happens(third, askedBack("Do you mean trees in parks as well as street trees?", "Which financial year should Q7 cover?"));
    await world.happens(fourth, askedBack());
    const alike = alikeClarifications(await world.rows(), world.request(first));
    expect(alike.map((row) => row.request.authorityName)).toEqual([first.name, second.name]);
    const words = { answer: "Street trees only." };
    const drafts = await Promise.all([first, second].map((council) => world.drafted(council, "clarification", words)));
    await queueLetters(
      world.deps,
      drafts.map((draft) => ({ draft, words, at: world.now() })),
    );
    expect(await world.deliver()).toMatchObject({ sent: 2 });
    expect((await world.row(second)).state).toMatchObject({ state: "acknowledged", due: "2026-10-01" });
    expect((await world.row(third)).state.state).toBe("waiting_for_clarification");
    const mail = await world.arrives(fourth, { kind: "clarification_request", event: askedBack(), text: "Please say which year." });
    expect(await world.draft(fourth, "clarification")).toMatchObject({
      ok: false,
      reason: "words_missing",
      why: expect.stringContaining(`they ask: (see their mail ${mail}, on the pages of \`roundrobin run\` at /mails/${mail})`),
    });
    expect(() => alikeClarifications([], world.request(fourth))).toThrow(/waits for no clarification/);
  });

  test("what is due today is drafted for all, and what needs a person's words says so", async () => {
    const world = await asked(HARTWELL, STRATHMARL, FENWICK);
    world.at("2026-09-30");
    await world.happens(FENWICK, askedBack("Which year?"));
    await world.happens(STRATHMARL, { type: "redirect_autoreply", to: "someone@elsewhere.example" });
    const due = await dueLetters(world.deps, await world.rows(), null);
    expect(due.map(({ draft }) => [draft.request.authorityName, draft.name, draft.ok])).toEqual([
      [FENWICK.name, "clarification", false],
      [HARTWELL.name, "overdue", true],
      [STRATHMARL.name, "resend", false],
    ]);
    expect((await dueLetters(world.deps, await world.rows(), "overdue")).map(({ draft }) => draft.request.authorityName)).toEqual([
      HARTWELL.name,
    ]);
    const history = requestHistory((await world.row(FENWICK)).events, "FOIA");
    expect(history.waitingFor?.details).toEqual(["Which year?"]);
  });
});
