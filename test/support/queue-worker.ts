/**
 * A process that works on `receive-mail` jobs, for tests which run several of them and kill them. Its arguments: the
 * queue's location as JSON, how long each job takes in milliseconds, and the times as JSON. It writes a line for each
 * job when it begins (`begin 17`) and when it is done (`done 17`), and ends when its standard input is closed.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { openQueue, type QueueLocation } from "../../src/adapters/queue/open-queue.js";

const [location = "", holdMs = "0", times = "{}"] = process.argv.slice(2);
const queue = await openQueue(JSON.parse(location) as QueueLocation, { times: JSON.parse(times) as object });
await queue.work(
  "receive-mail",
  async (ids) => {
    process.stdout.write(`begin ${ids.join(",")}\n`);
    await sleep(Number(holdMs));
    process.stdout.write(`done ${ids.join(",")}\n`);
  },
  { concurrency: 4 },
);
process.stdout.write("ready\n");
process.stdin.resume();
process.stdin.on("end", () => {
  void queue.close().then(() => process.exit(0));
});
