/** Files a simulated survey's mail again and again and counts what goes to the wrong place and what is held. */
import { parseArgs } from "node:util";
import { referenceKey } from "../../src/message/authority-reference.js";
import {
  type Route,
  type RoutingCandidate,
  type RoutingEvidence,
  type RoutingKeys,
  routeMail,
  routingEvidence,
  routingKeys,
} from "../../src/message/routing.js";
import { randomOf } from "../generator/random.js";
import { type Council, councilsOf, type Damage, MailMaker, OUR_ADDRESS, RATES, type SimulatedMail } from "./filing-world.js";

export const summary =
  "simulated survey of 400 councils, every sign damaged: filed wrongly, held, by kind of damage (--mails N, --seed N, --show-held)";

/** What the database knows of a request, and the same lookups that it does by key. */
class Memory {
  private readonly learned = new Map<number, { references: { reference: string; domain: string }[]; addresses: Set<string> }>();
  private readonly index = new Map<string, Set<number>>();
  constructor(private readonly councils: readonly Council[]) {
    for (const council of councils) {
      this.learned.set(council.requestId, { references: [], addresses: new Set([council.email]) });
      for (const key of [`t:${council.token}`, `m:${council.letterId}`, `a:${council.email}`, `d:${council.domain}`])
        this.note(key, council.requestId);
    }
  }
  private note(key: string, requestId: number): void {
    const known = this.index.get(key) ?? new Set();
    known.add(requestId);
    this.index.set(key, known);
  }
  /** What a filed mail teaches. */
  learn(requestId: number, mail: SimulatedMail["mail"], reference: string | null, isBounce: boolean): void {
    const known = this.learned.get(requestId);
    if (known === undefined || isBounce) return;
    const address = mail.from?.address ?? "";
    if (reference !== null) {
      known.references.push({ reference, domain: address.split("@")[1] ?? "" });
      this.note(`r:${referenceKey(reference)}`, requestId);
    }
    known.addresses.add(address);
    this.note(`a:${address}`, requestId);
  }
  candidates(keys: RoutingKeys): RoutingCandidate[] {
    const ids = new Set<number>();
    const all: readonly (readonly [string, readonly string[]])[] = [
      ["t", keys.tokens],
      ["m", keys.messageIds],
      ["r", keys.references],
      ["a", keys.addresses],
      ["d", keys.domains],
    ];
    for (const [kind, values] of all) for (const value of values) for (const id of this.index.get(`${kind}:${value}`) ?? []) ids.add(id);
    return [...ids].flatMap((id) => {
      const council = this.councils[id - 1];
      const known = this.learned.get(id);
      if (council === undefined || known === undefined) return [];
      return {
        requestId: id,
        authorityName: council.name,
        token: council.token,
        letterMessageIds: [council.letterId],
        authorityReferences: known.references.slice(0, 10),
        addresses: [...known.addresses],
        domains: [council.domain],
        subject: `Freedom of Information request: parking machines [${council.token}]`,
        lastActivityAt: "2024-03-04T09:00:00.000Z",
        open: true,
      };
    });
  }
}

type Verdict = "right" | "held" | "wrong" | "incomplete";
function verdictOf(route: Route, truth: readonly number[]): Verdict {
  if (route.outcome !== "filed")
    return route.outcome === "unrelated" && truth.length === 0
      ? "right"
      : truth.length === 0 || route.outcome === "held"
        ? "held"
        : "wrong";
  const filed = route.requests.map((each) => each.requestId);
  if (filed.some((id) => !truth.includes(id))) return "wrong";
  return filed.length < truth.length ? "incomplete" : "right";
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)} %`);

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { mails: { type: "string" }, seed: { type: "string" }, "show-held": { type: "boolean" } },
  });
  const wanted = Number(values.mails ?? 100_000);
  const counts = new Map<Damage | "all" | "no damage", Record<Verdict, number>>();
  const heldFor = new Map<string, number>();
  const wrong: string[] = [];
  let mails = 0;
  const started = process.hrtime.bigint();
  for (let seed = Number(values.seed ?? 1); mails < wanted; seed++) {
    const random = randomOf(seed);
    const councils = councilsOf(random);
    const memory = new Memory(councils);
    const maker = new MailMaker(councils, random);
    for (let stage = 0; stage < 4 && mails < wanted; stage++) {
      for (const council of random.shuffled(councils)) {
        if (mails >= wanted) break;
        mails++;
        const { mail, truth, damages } = maker.make(council, stage);
        const evidence: RoutingEvidence = routingEvidence(mail, { ourAddresses: [OUR_ADDRESS] });
        const route = routeMail(evidence, memory.candidates(routingKeys(evidence)));
        const verdict = verdictOf(route, truth);
        for (const row of ["all", ...(damages.length === 0 ? (["no damage"] as const) : damages)] as const) {
          const known = counts.get(row) ?? { right: 0, held: 0, wrong: 0, incomplete: 0 };
          known[verdict]++;
          counts.set(row, known);
        }
        if (verdict === "held" && route.outcome === "held") {
          const why = (route.reasons[0] ?? "").replace(/[A-Z]\w+ (?:\w+ )*Council|RR-\w+|\S+@\S+|\d+|\S+\.gov\.uk/g, "…").slice(0, 90);
          heldFor.set(why, (heldFor.get(why) ?? 0) + 1);
        }
        if (verdict === "wrong" && wrong.length < 10)
          wrong.push(
            `seed ${seed}: ${damages.join(", ")}; truth ${truth.join(",")}; ${JSON.stringify(route)}; ${mail.subject}; from ${mail.from?.address ?? ""}`,
          );
        // Whoever files it, the program or a person at the holding pen, what it says is learned.
        const reference = mail.body.text.includes(council.reference) || mail.subject.includes(council.reference) ? council.reference : null;
        if (truth.length === 1) memory.learn(council.requestId, mail, reference, evidence.bounce);
      }
    }
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`${mails} mails of surveys of 400 councils, ${(mails / seconds).toFixed(0)} a second\n`);
  console.log(
    `${"damage (rate in 100 where it can happen)".padEnd(50)}${"mails".padStart(8)}${"wrong".padStart(8)}${"half".padStart(8)}${"held".padStart(8)}${"".padStart(10)}`,
  );
  const rows: (Damage | "all" | "no damage")[] = ["all", "no damage", ...(Object.keys(RATES) as Damage[])];
  for (const row of rows) {
    const known = counts.get(row) ?? { right: 0, held: 0, wrong: 0, incomplete: 0 };
    const total = known.right + known.held + known.wrong + known.incomplete;
    const label = row === "all" || row === "no damage" ? row : `${row} (${RATES[row]})`;
    console.log(
      `${label.padEnd(50)}${String(total).padStart(8)}${String(known.wrong).padStart(8)}${String(known.incomplete).padStart(8)}${String(known.held).padStart(8)}${percent(known.held, total).padStart(10)}`,
    );
  }
  console.log("\nwrong: filed to a request it does not belong to; half: one of its two requests missed; held: left to a person");
  console.log("a mail in another council's thread always names its own: without any such word a person could not tell either");
  if (values["show-held"] === true)
    for (const [why, count] of [...heldFor].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(`${String(count).padStart(7)}  ${why}`);
  for (const line of wrong) console.log(`WRONG ${line}`);
  if ((counts.get("all")?.wrong ?? 0) > 0) process.exitCode = 1;
}
