/**
 * The provisions a reply may cite, as reviewed data: what each is called, how strong it is, and what citing it
 * means for an answer. Section numbers mean nothing without the regime (s.30, s.33 and s.36 differ between the
 * two Acts), so the table is keyed by regime first.
 *
 * Sources: Freedom of Information Act 2000 Part II and s.2(3) (list of absolute exemptions); Freedom of Information
 * (Scotland) Act 2002 Part 2 and s.2(2); Environmental Information Regulations 2004 regs 6, 12, 13; Environmental
 * Information (Scotland) Regulations 2004 regs 6, 10, 11. Rows marked `unverified` rest on secondary sources.
 */
import type { Regime } from "./terms.js";

/** `mixed`: absolute in part (FOIA s.40, s.37; FOISA s.38). `ground`: no exemption but a reason to refuse (s.12, s.14). */
export type ExemptionStrength = "absolute" | "qualified" | "mixed" | "ground";
/** What an answer that rests on the provision is. */
export type ExemptionMeaning = "refused" | "already_available" | "not_held";
/** What sort of provision a citation names. */
export type ProvisionKind = "exemption" | "cost" | "vexatious" | "not_held" | "refusal_notice" | "procedural";

export interface Provision {
  readonly regime: Regime;
  /** `21`, `22A`, `12(4)(b)`: the number as far as the row reaches; a citation below it belongs to it. */
  readonly section: string;
  readonly name: string;
  readonly kind: ProvisionKind;
  readonly strength: ExemptionStrength | null;
  /** The status an answer resting on it has; null for procedural provisions. */
  readonly means: ExemptionMeaning | null;
  readonly unverified?: true;
}

type Row = readonly [section: string, name: string, strength: ExemptionStrength, means?: ExemptionMeaning];
const exemptions = (regime: Regime, rows: readonly Row[]): Provision[] =>
  rows.map(([section, name, strength, means = "refused"]) => ({ regime, section, name, kind: "exemption", strength, means }));
const others = (
  regime: Regime,
  rows: readonly (readonly [section: string, name: string, kind: ProvisionKind, means?: ExemptionMeaning])[],
): Provision[] =>
  rows.map(([section, name, kind, means]) => ({
    regime,
    section,
    name,
    kind,
    strength: kind === "cost" || kind === "vexatious" ? "ground" : kind === "not_held" ? "ground" : null,
    means: means ?? null,
  }));

const FOIA: readonly Provision[] = [
  ...exemptions("FOIA", [
    ["21", "accessible by other means", "absolute", "already_available"],
    ["22", "intended for future publication", "qualified"],
    ["22A", "research programme", "qualified"],
    ["23", "bodies dealing with security matters", "absolute"],
    ["24", "national security", "qualified"],
    ["26", "defence", "qualified"],
    ["27", "international relations", "qualified"],
    ["28", "relations within the United Kingdom", "qualified"],
    ["29", "the economy", "qualified"],
    ["30", "investigations and proceedings", "qualified"],
    ["31", "law enforcement", "qualified"],
    ["32", "court records", "absolute"],
    ["33", "audit functions", "qualified"],
    ["34", "parliamentary privilege", "absolute"],
    ["35", "formulation of government policy", "qualified"],
    ["36", "effective conduct of public affairs", "qualified"],
    ["37", "communications with the Royal household, honours", "mixed"],
    ["38", "health and safety", "qualified"],
    ["39", "environmental information", "qualified"],
    ["40", "personal information", "mixed"],
    ["41", "information provided in confidence", "absolute"],
    ["42", "legal professional privilege", "qualified"],
    ["43", "trade secrets and commercial interests", "qualified"],
    ["44", "prohibitions on disclosure", "absolute"],
  ]),
  ...others("FOIA", [
    ["12", "cost of compliance exceeds the appropriate limit", "cost", "refused"],
    ["14", "vexatious or repeated requests", "vexatious", "refused"],
    ["17", "refusal notice", "refusal_notice"],
    ["1", "general right of access", "procedural"],
    ["2", "effect of the exemptions", "procedural"],
    ["8", "request for information", "procedural"],
    ["9", "fees", "procedural"],
    ["10", "time for compliance", "procedural"],
    ["11", "means of communication", "procedural"],
    ["13", "fees where the cost exceeds the limit", "procedural"],
    ["16", "advice and assistance", "procedural"],
    ["19", "publication schemes", "procedural"],
    ["25", "certificates for sections 23 and 24", "procedural"],
    ["45", "code of practice", "procedural"],
    ["50", "application to the Commissioner", "procedural"],
  ]),
];

const FOISA: readonly Provision[] = [
  ...exemptions("FOISA", [
    ["25", "otherwise accessible", "absolute", "already_available"],
    ["26", "prohibitions on disclosure", "absolute"],
    ["27", "future publication, research programme", "qualified"],
    ["28", "relations within the United Kingdom", "qualified"],
    ["29", "formulation of Scottish administration policy", "qualified"],
    ["30", "effective conduct of public affairs", "qualified"],
    ["31", "national security and defence", "qualified"],
    ["32", "international relations", "qualified"],
    ["33", "commercial interests and the economy", "qualified"],
    ["34", "investigations and proceedings", "qualified"],
    ["35", "law enforcement", "qualified"],
    ["36", "confidentiality", "mixed"],
    ["37", "court records", "absolute"],
    ["38", "personal information", "mixed"],
    ["39", "health, safety and the environment", "qualified"],
    ["40", "audit functions", "qualified"],
    ["41", "communications with His Majesty, honours", "qualified"],
  ]),
  ...others("FOISA", [
    ["12", "excessive cost of compliance", "cost", "refused"],
    ["14", "vexatious or repeated requests", "vexatious", "refused"],
    ["17", "notice that information is not held", "not_held", "not_held"],
    ["18", "neither confirm nor deny", "exemption", "refused"],
    ["16", "refusal notice", "refusal_notice"],
    ["1", "general entitlement", "procedural"],
    ["2", "effect of exemptions", "procedural"],
    ["8", "requesting information", "procedural"],
    ["9", "fees", "procedural"],
    ["10", "time for compliance", "procedural"],
    ["11", "means of providing information", "procedural"],
    ["15", "advice and assistance", "procedural"],
    ["20", "requirement for review", "procedural"],
    ["21", "review by the authority", "procedural"],
    ["47", "application for decision by the Commissioner", "procedural"],
  ]),
];

/** The two sets of Regulations have the same exceptions under other numbers: reg 12 is reg 10 in Scotland, 13 is 11. */
const exceptions = (regime: Regime, main: string, personal: string, notice: string): Provision[] => [
  ...others(regime, [[`${main}(4)(a)`, "information not held", "not_held", "not_held"]]),
  ...exemptions(regime, [
    [`${main}(4)(b)`, "manifestly unreasonable", "qualified"],
    [`${main}(4)(c)`, "too general", "qualified"],
    [`${main}(4)(d)`, "unfinished material", "qualified"],
    [`${main}(4)(e)`, "internal communications", "qualified"],
    [`${main}(5)(a)`, "international relations, defence, security, public safety", "qualified"],
    [`${main}(5)(b)`, "course of justice", "qualified"],
    [`${main}(5)(c)`, "intellectual property", "qualified"],
    [`${main}(5)(d)`, "confidentiality of proceedings", "qualified"],
    [`${main}(5)(e)`, "commercial confidentiality", "qualified"],
    [`${main}(5)(f)`, "interests of the person who provided it", "qualified"],
    [`${main}(5)(g)`, "protection of the environment", "qualified"],
    [main, "exceptions to the duty to disclose", "qualified"],
    [personal, "personal data", "mixed"],
  ]),
  {
    regime,
    section: "6(1)(b)",
    name: "already public and easily accessible",
    kind: "exemption",
    strength: null,
    means: "already_available",
    unverified: true,
  },
  ...others(regime, [[notice, "refusal notice", "refusal_notice"]]),
];

const EIR = exceptions("EIR", "12", "13", "14");
const EISR = exceptions("EISR", "10", "11", "13");

export const PROVISIONS: readonly Provision[] = [...FOIA, ...FOISA, ...EIR, ...EISR];

const BY_KEY = new Map(PROVISIONS.map((provision) => [`${provision.regime} ${provision.section}`, provision]));

/**
 * The row that a citation falls under: the longest that begins it. `40(2)` falls under `40`, `12(4)(b)` of the EIR
 * under its own row. Null when the regime has no such provision (`106`, or s.44 under FOISA).
 */
export function provisionOf(regime: Regime, section: string): Provision | null {
  let key = section;
  for (;;) {
    const found = BY_KEY.get(`${regime} ${key}`);
    if (found) return found;
    const cut = key.lastIndexOf("(");
    if (cut <= 0) return null;
    key = key.slice(0, cut);
  }
}
