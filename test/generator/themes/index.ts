import { housingRepairs } from "./housing-repairs.js";
import { informationSystems } from "./information-systems.js";
import { libraries } from "./libraries.js";
import { parking } from "./parking.js";
import { schoolTransport } from "./school-transport.js";
import type { Theme } from "./theme.js";
import { trees } from "./trees.js";
import { wasteAndFleet } from "./waste-and-fleet.js";

/** What the generated surveys are about. */
export const THEMES: readonly Theme[] = [informationSystems, parking, libraries, trees, housingRepairs, schoolTransport, wasteAndFleet];
