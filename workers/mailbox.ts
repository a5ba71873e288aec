/** Process entry: fetches new mail and watches for it. The same as `roundrobin worker mailbox`. */

import { runWorkers } from "../src/cli/commands/worker.js";
import { commandContext } from "../src/cli/context.js";

await runWorkers(commandContext({ format: "text", debug: false }), ["mailbox"]);
