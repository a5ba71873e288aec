/** Process entry: sends the letters that wait. The same as `roundrobin worker letters`. */

import { runWorkers } from "../src/cli/commands/worker.js";
import { commandContext } from "../src/cli/context.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["letters"]);
