/** Process entry: the web pages. The same as `roundrobin worker web`. */
import { commandContext } from "../src/cli/context.js";
import { runWorkers } from "../src/cli/commands/worker.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["web"]);
