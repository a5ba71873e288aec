/** Where templates lie: the shipped ones in `templates/`, each replaceable by one of the same name in the survey folder. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { faultMessage, RoundrobinError } from "../../errors.js";

export interface TemplateFile {
  /** The file's name as messages give it. */
  readonly name: string;
  readonly source: string;
}

const isMissing = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";

/**
 * Reads a template by name from the first folder that has it.
 *
 * @param name a name of `LETTER_TEMPLATES`, `digest`, or `digest.html`, without `.liquid`
 * @param folders looked through in order, e.g. the survey's `templates/` and the shipped one
 * @throws RoundrobinError TEMPLATE_INVALID when no folder has it or it cannot be read
 */
export async function loadTemplate(name: string, folders: readonly string[]): Promise<TemplateFile> {
  const file = `${name}.liquid`;
  for (const folder of folders) {
    try {
      return { name: file, source: await readFile(join(folder, file), "utf8") };
    } catch (cause) {
      if (!isMissing(cause)) throw new RoundrobinError("TEMPLATE_INVALID", `${file} cannot be read: ${faultMessage(cause)}`, { cause });
    }
  }
  throw new RoundrobinError("TEMPLATE_INVALID", `there is no template ${file}; looked in ${folders.join(", ")}`);
}

/**
 * Reads the template that `survey.yaml` names.
 *
 * @throws RoundrobinError TEMPLATE_INVALID
 */
export async function loadTemplateFile(path: string): Promise<TemplateFile> {
  try {
    return { name: basename(path), source: await readFile(path, "utf8") };
  } catch (cause) {
    throw new RoundrobinError("TEMPLATE_INVALID", `${basename(path)} cannot be read: ${faultMessage(cause)}`, { cause });
  }
}
