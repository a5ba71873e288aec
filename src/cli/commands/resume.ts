import type { CommandContext } from "../context.js";
import { switchAndSay } from "../switch-sending.js";

export function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  return switchAndSay(
    context,
    options,
    false,
    ({ changed, waiting }) =>
      `${changed ? "Sending goes on" : "Sending was not paused"}; ${waiting} letters wait for \`roundrobin send\` or \`roundrobin run\`.`,
  );
}
