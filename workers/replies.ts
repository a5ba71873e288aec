/** Process entry: files mail and reads replies. The same as `roundrobin worker replies`. */

import { runWorkers } from "../src/cli/commands/worker.js";
import { commandContext } from "../src/cli/context.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["replies"]);
