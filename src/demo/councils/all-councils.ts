import type { DemoCouncil } from "./council.js";
import { COUNCILS_THAT_ANSWER } from "./councils-that-answer.js";
import { COUNCILS_WITH_ODDITIES } from "./councils-with-oddities.js";

/** Fourteen invented councils that behave like real ones. */
export const DEMO_COUNCILS: readonly DemoCouncil[] = [...COUNCILS_THAT_ANSWER, ...COUNCILS_WITH_ODDITIES];
