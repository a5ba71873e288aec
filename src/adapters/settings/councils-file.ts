/** `councils.csv`: whom to ask. Names are looked up in the shipped register of UK local authorities. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { faultMessage } from "../../errors.js";
import { whatBecame } from "../../foi/abolished-councils.js";
import type { Authority } from "../../foi/authority.js";
import { foldName, matchCouncil } from "../../foi/match-council.js";
import { NATIONS, type Nation } from "../../foi/terms.js";
import { packageRoot } from "../../package-root.js";
import type { SettingsProblem } from "./environment.js";

export interface RegisterEntry {
  readonly code: string;
  readonly gssCode: string;
  readonly name: string;
  readonly nation: Nation;
  /** Folded official, nice and other names. */
  readonly names: readonly string[];
}

const rowsSchema = z.array(z.record(z.string(), z.string()));
const fold = foldName;

let register: readonly RegisterEntry[] | undefined;

/** The 382 councils of May 2025 (mySociety, CC BY 4.0), read once. */
export function readRegister(): readonly RegisterEntry[] {
  if (register !== undefined) return register;
  const text = readFileSync(join(packageRoot(), "config", "uk-local-authorities.csv"), "utf8");
  const rows = rowsSchema.parse(parse(text, { columns: true, skip_empty_lines: true }));
  register = rows.map((row) => ({
    code: row["local-authority-code"] ?? "",
    gssCode: row["gss-code"] ?? "",
    name: row["official-name"] ?? "",
    nation: z.enum(NATIONS).parse(row["nation"]),
    names: [row["official-name"], row["nice-name"], ...(row["alt-names"] ?? "").split(",")]
      .map((name) => fold(name ?? ""))
      .filter((name) => name !== ""),
  }));
  return register;
}

const KNOWN = new Set(["name", "email", "code", "gss-code", "nation", "domains", "reference", "cc", "notes"]);
const emailSchema = z.email();
const list = (text: string | undefined): string[] => (text ?? "").split(/[;,\s]+/).filter((part) => part !== "");

function nationOf(text: string): Nation | null {
  return NATIONS.find((nation) => nation.toLowerCase() === text.trim().toLowerCase()) ?? null;
}

/** One row to an Authority; problems are added to the list. */
function readRow(row: Readonly<Record<string, string>>, where: string, problems: SettingsProblem[]): Authority | null {
  const say = (column: string, what: string, severity: SettingsProblem["severity"] = "error"): void =>
    void problems.push({ where: `${where} ${column}`, what, severity });
  const name = (row["name"] ?? "").trim();
  const email = (row["email"] ?? "").trim();
  const before = problems.length;
  if (name === "") say("name", "is empty");
  if (email === "") say("email", `is empty${name === "" ? "" : ` for ${name}`}: look for its FOI address on the council's site`);
  else if (!emailSchema.safeParse(email).success) say("email", `"${email}" is no e-mail address`);
  const code = (row["code"] ?? "").trim() || (row["gss-code"] ?? "").trim() || null;
  const match = code === null && name !== "" ? matchCouncil(name, readRegister()) : null;
  const known =
    match?.kind === "same"
      ? match.entry
      : readRegister().find((entry) => code !== null && (entry.code === code.toUpperCase() || entry.gssCode === code.toUpperCase()));
  if (match?.kind === "abolished") say("name", `${name} ${whatBecame(match.was)}; ask ${match.was.successor} instead`, "warning");
  if (match?.kind === "near")
    say("name", `${name} is not in the register; perhaps ${match.entries.map((entry) => entry.name).join(" or ")} is meant`, "warning");
  const givenNation = (row["nation"] ?? "").trim();
  const nation = givenNation === "" ? (known?.nation ?? null) : nationOf(givenNation);
  if (nation === null) {
    say(
      "nation",
      givenNation === ""
        ? `is empty and ${name || "the council"} is not in the register: write one of ${NATIONS.join(", ")} (it decides which Act applies)`
        : `"${givenNation}" is none of ${NATIONS.join(", ")}`,
    );
  } else if (known !== undefined && known.nation !== nation) {
    say("nation", `is ${nation}, the register has ${name} in ${known.nation}`, "warning");
  }
  for (const address of list(row["cc"])) if (!emailSchema.safeParse(address).success) say("cc", `"${address}" is no e-mail address`);
  if (problems.slice(before).some((problem) => problem.severity === "error") || nation === null) return null;
  return {
    name,
    email,
    nation,
    code: known?.code ?? code,
    domains: list(row["domains"]).map((domain) => domain.toLowerCase().replace(/^@/, "")),
    cc: list(row["cc"]),
    reference: (row["reference"] ?? "").trim() || null,
    notes: (row["notes"] ?? "").trim(),
    extra: Object.fromEntries(Object.entries(row).filter(([key]) => !KNOWN.has(key))),
  };
}

/** Reads `councils.csv` whole: good rows, and all problems by row and column. */
export function readCouncils(folder: string): { councils: readonly Authority[]; problems: readonly SettingsProblem[] } {
  const path = join(folder, "councils.csv");
  if (!existsSync(path)) {
    return {
      councils: [],
      problems: [{ where: path, what: "is missing: a header row `name,email,nation` and a row for each council", severity: "error" }],
    };
  }
  let rows: Record<string, string>[];
  try {
    rows = rowsSchema.parse(
      parse(readFileSync(path, "utf8"), {
        columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
        skip_empty_lines: true,
        trim: true,
        bom: true,
      }),
    );
  } catch (error) {
    return { councils: [], problems: [{ where: "councils.csv", what: faultMessage(error), severity: "error" }] };
  }
  const problems: SettingsProblem[] = [];
  const header = Object.keys(rows[0] ?? {});
  if (rows.length > 0) {
    for (const column of ["name", "email"]) {
      if (!header.includes(column))
        problems.push({
          where: "councils.csv:1",
          what: `has no column "${column}"; the header needs at least name and email`,
          severity: "error",
        });
    }
    if (problems.length > 0) return { councils: [], problems };
  } else problems.push({ where: "councils.csv", what: "lists no council yet: add a row `name,email,nation` for each", severity: "error" });

  const councils: Authority[] = [];
  const seen = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const where = `councils.csv:${index + 2}`;
    const council = readRow(row, where, problems);
    if (council === null) continue;
    const key = council.code ?? fold(council.name);
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({
        where: `${where} name`,
        what: `${council.name} is listed already in ${first}; a council is asked once`,
        severity: "error",
      });
      continue;
    }
    seen.set(key, where);
    const sameAddress = councils.find((other) => other.email.toLowerCase() === council.email.toLowerCase());
    if (sameAddress !== undefined) {
      problems.push({
        where: `${where} email`,
        what: `${council.email} is also that of ${sameAddress.name}: right only if they share a team`,
        severity: "warning",
      });
    }
    councils.push(council);
  }
  return { councils, problems };
}
