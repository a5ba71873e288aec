/** Reads one file in a process of its own and says how long it took and how much memory it needed at most. */
import { readFileSync } from "node:fs";
import { readAttachment } from "../../src/adapters/documents/read-attachment.js";

const path = process.argv[2] ?? "";
const content = new Uint8Array(readFileSync(path));
const before = process.resourceUsage().maxRSS;
const times: number[] = [];
let documents: Awaited<ReturnType<typeof readAttachment>> = [];
for (let run = 0; run < 4; run++) {
  const began = performance.now();
  documents = await readAttachment({ name: path.replace(/^.*\//, ""), mediaType: "application/octet-stream", content });
  times.push(performance.now() - began);
}
const again = times.slice(1).sort((a, b) => a - b)[1] ?? 0;
process.stdout.write(
  JSON.stringify({ first: times[0], again, beforeMb: before / 1024, peakMb: process.resourceUsage().maxRSS / 1024, documents }),
);
