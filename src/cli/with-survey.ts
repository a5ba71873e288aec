import { compose, type Overrides, type Roundrobin, requireFolder } from "../compose.js";
import type { CommandContext } from "./context.js";

/** Opens the survey of this command, runs the work and closes everything, whatever happens. */
export async function withSurvey<T>(
  context: CommandContext,
  work: (roundrobin: Roundrobin) => Promise<T>,
  overrides: Overrides = {},
): Promise<T> {
  const folder = requireFolder(context.folder);
  for (const warning of folder.warnings) context.progress(`note: ${warning.where}: ${warning.what}`);
  const roundrobin = await compose(folder, overrides);
  try {
    return await work(roundrobin);
  } finally {
    await roundrobin.close();
  }
}
