/** The researcher's list against the register: codes and nations added, near names, abolished and missing councils told. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { whatBecame } from "../../foi/abolished-councils.js";
import { matchCouncil } from "../../foi/match-council.js";
import type { Nation } from "../../foi/terms.js";
import { readRegister } from "./councils-file.js";

export interface CouncilsReport {
  readonly councils: readonly {
    /** Line of the list. */
    readonly line: number;
    readonly name: string;
    readonly match: "same" | "near" | "abolished" | "none";
    readonly code: string | null;
    readonly nation: Nation | null;
    /** What it was taken for, may have been meant for, or was followed by. */
    readonly register: readonly string[];
    readonly note: string;
  }[];
  /** In the register and not in the list. */
  readonly missing: readonly { readonly name: string; readonly code: string; readonly nation: Nation }[];
  /** Rows that lack a code or a nation which the register knows. */
  readonly toAdd: number;
  readonly written: boolean;
}

const rowsSchema = z.array(z.array(z.string()));

/** @throws RoundrobinError COUNCILS_INVALID when the list cannot be read or has no column `name` */
export function matchCouncilsFile(folder: string, write: boolean): CouncilsReport {
  const path = join(folder, "councils.csv");
  let table: string[][];
  try {
    table = rowsSchema.parse(
      parse(readFileSync(path, "utf8"), { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true }),
    );
  } catch (fault) {
    throw new RoundrobinError("COUNCILS_INVALID", `${path} cannot be read: ${faultMessage(fault)}`);
  }
  const header = [...(table[0] ?? [])];
  const columnOf = (name: string): number => header.findIndex((each) => each.toLowerCase() === name);
  if (columnOf("name") < 0) throw new RoundrobinError("COUNCILS_INVALID", `${path}:1 has no column "name"`);
  const rows = table.slice(1).map((row) => [...row]);
  const given = (row: readonly string[], column: string): string => row[columnOf(column)] ?? "";
  const register = readRegister();
  const listed = new Set<string>();
  const councils = rows.map((row, index): CouncilsReport["councils"][number] => {
    const name = given(row, "name");
    const base = { line: index + 2, name };
    const code = (given(row, "code") || given(row, "gss-code")).toUpperCase();
    const byCode = code === "" ? undefined : register.find((entry) => entry.code === code || entry.gssCode === code);
    const match = byCode === undefined ? matchCouncil(name, register) : { kind: "same" as const, entry: byCode };
    const nothing = { code: null, nation: null };
    switch (match.kind) {
      case "same": {
        const twice = listed.has(match.entry.code);
        listed.add(match.entry.code);
        const { code: found, nation } = match.entry;
        return { ...base, match: "same", code: found, nation, register: [match.entry.name], note: twice ? "is in the list twice" : "" };
      }
      case "abolished": {
        const { successor } = match.was;
        return {
          ...base,
          match: "abolished",
          ...nothing,
          register: [successor],
          note: `${whatBecame(match.was)}; now ${successor}`,
        };
      }
      case "near": {
        const names = match.entries.map((entry) => entry.name);
        return { ...base, match: "near", ...nothing, register: names, note: `not in the register; perhaps ${names.join(" or ")}` };
      }
      case "none":
        return { ...base, match: "none", ...nothing, register: [], note: "not in the register, nor anything like it" };
    }
  });
  const lacking = councils.filter(({ match, line }) => {
    const row = rows[line - 2] ?? [];
    return match === "same" && ((given(row, "code") === "" && given(row, "gss-code") === "") || given(row, "nation") === "");
  });
  if (write && lacking.length > 0) {
    for (const column of ["code", "nation"]) if (columnOf(column) < 0) header.push(column);
    for (const { line, code, nation } of lacking) {
      const row = rows[line - 2];
      if (row === undefined) continue;
      while (row.length < header.length) row.push("");
      if (given(row, "code") === "" && given(row, "gss-code") === "") row[columnOf("code")] = code ?? "";
      if (given(row, "nation") === "") row[columnOf("nation")] = nation ?? "";
    }
    for (const row of rows) while (row.length < header.length) row.push("");
    // Whole or not at all: the list is the researcher's own work.
    writeFileSync(`${path}.new`, stringify([header, ...rows]));
    renameSync(`${path}.new`, path);
  }
  return {
    councils,
    missing: register.filter(({ code }) => !listed.has(code)).map(({ name, code, nation }) => ({ name, code, nation })),
    toAdd: lacking.length,
    written: write && lacking.length > 0,
  };
}
