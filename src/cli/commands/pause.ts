import type { CommandContext } from "../context.js";
import { switchAndSay } from "../switch-sending.js";

export function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  return switchAndSay(
    context,
    options,
    true,
    ({ changed, waiting }) =>
      `${changed ? "Sending is paused" : "Sending was paused already"}; ${waiting} letters wait. \`roundrobin resume\` goes on.`,
  );
}
