/** Process entry: the web pages. The same as `roundrobin worker web`. */

import { runWorkers } from "../src/cli/commands/worker.js";
import { commandContext } from "../src/cli/context.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["web"]);
