import type { SendingSwitch } from "../ports.js";

/** What is said when sending is stopped: why, since when, and how to go on. */
export function pausedWords({ at, reason, by }: SendingSwitch): string {
  const who = by === "rule" ? "stopped by the brake" : "paused";
  return `sending is ${who} since ${at.slice(0, 16).replace("T", " ")} UTC: ${reason}. See \`roundrobin letters\`; \`roundrobin resume\` and \`roundrobin send\` go on`;
}
