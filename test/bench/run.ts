/**
 * Runs the measurements: `npm run bench -- reading`, several names one after another, `npm run bench -- --help` for the list.
 * A measurement is a file `test/bench/NAME.bench.ts` that exports `summary` and `run(args)`; it prints what it finds.
 */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface Bench {
  /** One line for `--help`. */
  readonly summary: string;
  /** `args` are the options after the name, as typed. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length))
  .sort();

const load = async (name: string): Promise<Bench> => (await import(pathToFileURL(join(folder, `${name}.bench.ts`)).href)) as Bench;

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith("-"));
const wanted = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);

if (wanted.length === 0 || options.includes("--help")) {
  console.log("usage: npm run bench -- NAME… [options]\n");
  for (const name of names) console.log(`  ${name.padEnd(14)}${(await load(name)).summary}`);
  process.exitCode = options.includes("--help") ? 0 : 2;
} else {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`no bench named ${unknown.join(", ")}; there are: ${names.join(", ")}`);
    process.exitCode = 2;
  } else {
    for (const name of wanted) {
      console.log(`== ${name}`);
      await (await load(name)).run(options);
    }
  }
}
