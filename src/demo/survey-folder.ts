import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RoundrobinError } from "../errors.js";
import { packageRoot } from "../package-root.js";
import { DEMO_COUNCILS } from "./councils/all-councils.js";

const MARK = ".roundrobin-demo";

/** Makes `folder` new for a demo; one that holds anything but an earlier demo is left alone. */
export function freshDemoFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!existsSync(join(folder, MARK))) {
      throw new RoundrobinError("WRONG_USE", `${folder} is there and is no earlier demo; name another folder with --out`);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), "The demo deletes this folder when it runs again.\n");
}

/** Writes the shipped survey with the invented councils, as a researcher would with `init` and an editor. */
export function writeSurveyFolder(folder: string, researcher: { readonly name: string; readonly address: string }): void {
  mkdirSync(folder, { recursive: true });
  const shipped = join(packageRoot(), "config");
  copyFileSync(join(shipped, "questionnaire.yaml"), join(folder, "questionnaire.yaml"));
  const survey = readFileSync(join(shipped, "survey.yaml"), "utf8")
    .replace("name: R Researcher", `name: ${researcher.name}`)
    .replace("address: foi-study@example.org", `address: ${researcher.address}`);
  writeFileSync(join(folder, "survey.yaml"), survey);
  const rows = DEMO_COUNCILS.map(({ name, email, nation }) => `${name},${email},${nation}`);
  writeFileSync(join(folder, "councils.csv"), `name,email,nation\n${rows.join("\n")}\n`);
}
