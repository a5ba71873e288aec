/**
 * Which request a mail belongs to. All evidence is weighed for every candidate; one clear winner is filed with
 * its reasons, and a small lead or a contradiction goes to a person. A wrong filing is worse than a held mail.
 */
import { coreName, councilsNamed, names } from "./council-name.js";
import type { RoutingEvidence } from "./routing-evidence.js";
import { knowsSender, ownBodies, type RoutingCandidate, type Signal, signalsFor } from "./routing-signals.js";

export { foldCode, type RoutingConfig, type RoutingEvidence, type RoutingKeys, routingEvidence, routingKeys } from "./routing-evidence.js";
export type { RoutingCandidate } from "./routing-signals.js";

export interface Filing {
  readonly requestId: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

export type Route =
  | { readonly outcome: "filed"; readonly requests: readonly Filing[] }
  | { readonly outcome: "held"; readonly reasons: readonly string[]; readonly suggestions: readonly Filing[] }
  | { readonly outcome: "unrelated"; readonly reasons: readonly string[] };

/** A score below this files nothing: more than a known address at the council's domain, less than a thread. */
export const ENOUGH = 60;
/** And it must be ahead of the next by this. */
export const LEAD = 30;
const SUGGESTIONS = 5;

/** The sentence sends us, or our request, to somebody else. */
const PASSES_ON =
  /\b(?:transfer\w*|pass(?:ed|ing)|forward\w*|sent|refer\w*|redirect\w*|matter for|responsib\w*|contact|ask|try|write to|approach|sits? with|held by|run by|dealt with by|handled by|function|belongs? to|provided by|managed by|copied)\b/i;

interface Ranked {
  readonly candidate: RoutingCandidate;
  readonly signals: readonly Signal[];
  readonly score: number;
  readonly identified: boolean;
}

const asFiling = (each: Ranked): Filing => ({
  requestId: each.candidate.requestId,
  score: Math.round(each.score),
  reasons: each.signals.filter((signal) => signal.name !== "recency").map((signal) => signal.reason),
});

/** Requests whose tokens the sender set side by side: all in their own text, or all among the addresses. */
function namedTogether(evidence: RoutingEvidence, ranked: readonly Ranked[]): readonly Ranked[] {
  const withTokenIn = (...places: readonly string[]): Ranked[] =>
    ranked.filter(({ candidate }) => evidence.tokens.some((each) => each.token === candidate.token && places.includes(each.place)));
  const written = withTokenIn("subject", "body", "attachment");
  const inBody = withTokenIn("body");
  const addressed = withTokenIn("address");
  for (const group of [inBody.length > 1 ? written : [], addressed]) {
    // Everything that is identified at all must be in the group, and the sender must be one they know.
    if (group.length < 2 || !ranked.every((each) => !each.identified || group.includes(each))) continue;
    if (group.some((each) => each.signals.some((signal) => ["address", "domain", "thread"].includes(signal.name)))) return group;
  }
  return [];
}

/** Why the winner may be the wrong one after all. */
function contradictions(evidence: RoutingEvidence, winner: Ranked, others: readonly Ranked[]): readonly string[] {
  const against: string[] = [];
  for (const other of others) {
    const sign = other.signals.find((signal) => signal.identifies);
    if (sign !== undefined) against.push(`also points to ${other.candidate.authorityName}: ${sign.reason}`);
  }
  if (evidence.bounce) return against;
  const has = (name: Signal["name"]): boolean => winner.signals.some((signal) => signal.name === name);
  const isSame = (other: Ranked): boolean => coreName(other.candidate.authorityName) === coreName(winner.candidate.authorityName);
  const senderIsTheirs =
    knowsSender(winner.candidate, evidence) || (evidence.senderBody !== null && ownBodies(winner.candidate).has(evidence.senderBody));
  if (evidence.senderBody !== null && !senderIsTheirs) {
    const owner = others.find((other) => !isSame(other) && ownBodies(other.candidate).has(evidence.senderBody ?? ""));
    if (owner !== undefined)
      against.push(
        `sent from the domain of ${owner.candidate.authorityName}, which has not written for ${winner.candidate.authorityName} before`,
      );
  }
  // Who answers for several councils may answer in the wrong thread: then the words name another one. Where the
  // sender passes something on ("a matter for …", "transferred to …") a second name is no contradiction.
  if (!has("name")) {
    const said = senderIsTheirs
      ? evidence.said
          .split(/(?<=[.;:!?])\s|\n\s*\n/)
          .filter((part) => !PASSES_ON.test(part))
          .join("\n")
      : evidence.said;
    const rival = others.find((other) => !isSame(other) && names(said, other.candidate.authorityName));
    const named = rival?.candidate.authorityName ?? councilsNamed(said).find((name) => name !== coreName(winner.candidate.authorityName));
    if (named !== undefined) against.push(`speaks of ${named}, not of ${winner.candidate.authorityName}`);
  }
  return against;
}

/**
 * Decides.
 * @param candidates what the database found for `routingKeys(evidence)`.
 */
export function routeMail(evidence: RoutingEvidence, candidates: readonly RoutingCandidate[]): Route {
  if (evidence.writtenByUs) return { outcome: "unrelated", reasons: ["written by ourselves"] };
  const ranked: Ranked[] = candidates
    .map((candidate) => {
      const signals = signalsFor(evidence, candidate, candidates);
      return {
        candidate,
        signals,
        score: signals.reduce((sum, signal) => sum + signal.weight, 0),
        identified: signals.some((signal) => signal.identifies),
      };
    })
    .filter((each) => each.signals.some((signal) => signal.name !== "recency"))
    .sort((a, b) => b.score - a.score || a.candidate.requestId - b.candidate.requestId);
  const suggestions = ranked.slice(0, SUGGESTIONS).map(asFiling);
  const held = (...reasons: readonly string[]): Route => ({ outcome: "held", reasons, suggestions });

  const group = namedTogether(evidence, ranked);
  if (group.length > 1) return { outcome: "filed", requests: group.map(asFiling) };
  const winner = ranked[0];
  const identified = ranked.some((each) => each.identified);
  if (!identified && evidence.looksUnrelated && !evidence.bounce && evidence.tokens.length === 0 && evidence.nearTokens.length === 0)
    return { outcome: "unrelated", reasons: ["carries no reference of ours, answers no mail of ours and speaks of no request"] };
  if (winner === undefined)
    return held(evidence.tokens.length > 0 ? "carries a reference of ours that belongs to no request" : "fits no request");
  if (winner.score < ENOUGH) return held(`too little to go by: ${asFiling(winner).reasons.join("; ")}`);
  const second = ranked[1];
  const against = contradictions(evidence, winner, ranked.slice(1));
  if (against.length > 0) return held(...against);
  if (second !== undefined && winner.score - second.score < LEAD)
    return held(`fits ${winner.candidate.authorityName} and ${second.candidate.authorityName} about equally well`);
  return { outcome: "filed", requests: [asFiling(winner)] };
}
