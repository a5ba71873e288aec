/** Process entry: files mail and reads replies. The same as `roundrobin worker replies`. */
import { commandContext } from "../src/cli/context.js";
import { runWorkers } from "../src/cli/commands/worker.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["replies"]);
