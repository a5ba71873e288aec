import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let found: string | undefined;

/** The folder of Roundrobin's own package.json: templates, shipped data and migrations lie below it, built or not. */
export function packageRoot(): string {
  if (found !== undefined) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, "package.json");
    if (existsSync(file) && /"name":\s*"roundrobin"/.test(readFileSync(file, "utf8"))) {
      found = folder;
      return folder;
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Roundrobin's package.json is not above its code");
    folder = parent;
  }
}
