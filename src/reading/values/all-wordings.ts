/** Every wording that says something of the status of an answer: the tables in one. */
import { indexWordings } from "./wording.js";
import { AROUND, AVAILABLE, LEGAL, NOT_APPLICABLE, PROMISE } from "./wordings-elsewhere.js";
import { NOT_GIVEN } from "./wordings-not-given.js";
import { NOT_HELD } from "./wordings-not-held.js";
import { NOT_HELD_PLAIN } from "./wordings-not-held-plain.js";
import { NOT_HELD_TURNED } from "./wordings-not-held-turned.js";
import { NOT_KEPT } from "./wordings-not-kept.js";
import { NOT_SHOWN } from "./wordings-not-shown.js";
import { REFUSED } from "./wordings-refused.js";

/** The tables together, indexed by the words that each row needs. */
export const WORDINGS = indexWordings([
  ...NOT_APPLICABLE,
  ...REFUSED,
  ...NOT_GIVEN,
  ...NOT_HELD,
  ...NOT_HELD_PLAIN,
  ...NOT_HELD_TURNED,
  ...NOT_KEPT,
  ...NOT_SHOWN,
  ...AVAILABLE,
  ...PROMISE,
  ...AROUND,
  ...LEGAL,
]);
