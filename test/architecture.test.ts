/**
 * Imports point inward. This test reads the import lines of every source file and fails when a room imports
 * what it may not, when a pure room touches the outside world, or when files import one another in a circle.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = resolve(".");
const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const files = [...walk(join(root, "src")), ...walk(join(root, "workers"))];
/** `src/foi/terms.ts` -> `foi`; `src/ports.ts` -> `ports.ts`; `src/adapters/imap/x.ts` -> `adapters/imap`; `workers/x.ts` -> `workers`. */
function roomOf(path: string): string {
  const parts = relative(root, path).split("/");
  if (parts[0] === "workers") return "workers";
  if (parts[1] === "adapters") return parts.length > 3 ? `adapters/${parts[2]}` : "adapters";
  return parts[1] ?? "";
}

/** Pure rooms: no I/O, no package, no clock, no randomness, no environment. */
const PURE = ["pattern", "foi", "questionnaire", "document", "message", "reading", "letters", "form"];
const MAY_IMPORT: Record<string, readonly string[]> = {
  pattern: ["pattern"],
  foi: ["foi"],
  questionnaire: ["questionnaire"],
  document: ["document"],
  message: ["message", "document", "foi", "pattern"],
  reading: ["reading", "document", "questionnaire", "foi", "pattern"],
  form: ["form", "questionnaire", "document", "reading", "foi"],
  letters: ["letters", "foi", "questionnaire", "reading", "message"],
  "errors.ts": [],
  "ports.ts": [...PURE, "errors.ts", "store-port.ts"],
  "store-port.ts": [...PURE, "ports.ts"],
  operations: ["operations", ...PURE, "ports.ts", "errors.ts"],
  web: ["web", "operations", ...PURE, "ports.ts", "errors.ts"],
  cli: [
    "cli",
    "operations",
    ...PURE,
    "ports.ts",
    "errors.ts",
    "compose.ts",
    "compose-offline.ts",
    "compose-workers.ts",
    "demo",
    "index.ts",
    "package-root.ts",
    "web",
  ],
  demo: ["demo", "operations", ...PURE, "ports.ts", "errors.ts", "compose.ts", "compose-workers.ts", "package-root.ts"],
  "compose.ts": ["*"],
  "compose-offline.ts": ["*"],
  "compose-workers.ts": ["*"],
  // The library: the reader and the two documents that need no file.
  "index.ts": [...PURE, "errors.ts", "adapters/documents"],
  "package-root.ts": [],
  workers: ["workers", "cli"],
};
/** An adapter sees the pure types, the ports, the errors and itself; never another adapter, except where listed. */
const ADAPTER_MAY_IMPORT = [...PURE, "ports.ts", "errors.ts", "package-root.ts"];
const ADAPTER_EXCEPTIONS: Record<string, readonly string[]> = {
  // A mail's parts are documents: the MIME adapter hands html and text to the document adapters.
  "adapters/mime": ["adapters/documents"],
  // IMAP and SMTP share how a server is named and made safe.
  "adapters/imap": ["adapters/mail-server", "adapters/oauth2"],
  "adapters/smtp": ["adapters/mail-server", "adapters/oauth2"],
  "adapters/oauth2": ["adapters/mail-server"],
  // A Word file is a zip archive.
  "adapters/form": ["adapters/archive"],
};
/** Packages that the pure rooms may use: data structures only, nothing that reaches outside. */
const PURE_PACKAGES: Record<string, readonly string[]> = { foi: ["temporal-polyfill"], message: ["tldts"] };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}
function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const found: Import[] = [];
  for (const match of text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm,
  )) {
    found.push({ from: path, to: match[2] ?? match[3] ?? "", typeOnly: match[1] !== undefined });
  }
  return found;
}
const resolveImport = (found: Import): string | null =>
  found.to.startsWith(".") ? resolve(dirname(found.from), found.to.replace(/\.js$/, "")) : null;

describe("architecture", () => {
  test("every room imports only what it may", () => {
    const faults: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      const allowed = room.startsWith("adapters")
        ? [room, ...ADAPTER_MAY_IMPORT, ...(ADAPTER_EXCEPTIONS[room] ?? [])]
        : (MAY_IMPORT[room] ?? []);
      for (const found of importsOf(file)) {
        const target = resolveImport(found);
        if (target === null) continue;
        const targetRoom = roomOf(`${target}.ts`);
        if (!allowed.includes("*") && !allowed.includes(targetRoom))
          faults.push(`${relative(root, file)} imports ${targetRoom} (${found.to})`);
      }
    }
    expect(faults).toEqual([]);
  });

  test("pure rooms import no package and no Node module", () => {
    const faults = files
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap(importsOf)
      .filter((found) => !found.to.startsWith(".") && !(PURE_PACKAGES[roomOf(found.from)] ?? []).includes(found.to))
      .map((found) => `${relative(root, found.from)} imports ${found.to}`);
    expect(faults).toEqual([]);
  });

  test("pure rooms read no clock, no randomness and no environment", () => {
    const faults = files
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .flatMap((line, index) =>
            /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.|\bperformance\.now\(|\bconsole\.|Temporal\.Now/.test(
              line.replace(/^\s*(\*|\/\/).*$/, ""),
            )
              ? [`${relative(root, file)}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
    expect(faults).toEqual([]);
  });

  test("the environment is read in the settings adapter and nowhere else", () => {
    const allowed = ["src/adapters/settings/", "src/cli/context.ts"];
    const faults = files
      .map((file) => relative(root, file))
      .filter((file) => !allowed.some((prefix) => file.startsWith(prefix)) && /\bprocess\.env\b/.test(readFileSync(file, "utf8")));
    expect(faults).toEqual([]);
  });

  test("no file imports itself through others", () => {
    const graph = new Map<string, string[]>();
    for (const file of files) {
      const key = file.replace(/\.tsx?$/, "");
      graph.set(
        key,
        importsOf(file)
          .filter((found) => !found.typeOnly)
          .flatMap((found) => resolveImport(found) ?? []),
      );
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (node: string, trail: string[]): void => {
      const at = trail.indexOf(node);
      if (at >= 0) {
        circles.push([...trail.slice(at), node].map((path) => relative(root, path)).join(" -> "));
        return;
      }
      if (done.has(node)) return;
      for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
      done.add(node);
    };
    for (const node of graph.keys()) visit(node, []);
    expect(circles).toEqual([]);
  });

  test("no file has grown past four hundred lines without a reason", () => {
    /** Files that are one long table or one protocol; each with its reason. */
    const exceptions = new Set<string>([]);
    const long = files
      .map((file) => ({ file: relative(root, file), lines: readFileSync(file, "utf8").split("\n").length }))
      .filter(({ file, lines }) => lines > 400 && !exceptions.has(file));
    expect(long).toEqual([]);
  });
});
