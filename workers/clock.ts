/** Process entry: the daily reminder and the sweep. The same as `roundrobin worker clock`. */

import { runWorkers } from "../src/cli/commands/worker.js";
import { commandContext } from "../src/cli/context.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["clock"]);
