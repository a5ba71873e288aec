import { ANSWERS_ONLY } from "./answers-only.js";
import type { Layout } from "./layout.js";
import { ORDERED_LISTS } from "./ordered-lists.js";
import { QUESTION_REPEATED } from "./question-repeated.js";
import { QUOTED } from "./quoted.js";
import { STATEMENTS } from "./statements.js";
import { TABLES } from "./tables.js";

export const LAYOUTS: readonly Layout[] = [...ANSWERS_ONLY, ...QUESTION_REPEATED, ...TABLES, ...ORDERED_LISTS, ...QUOTED, ...STATEMENTS];
