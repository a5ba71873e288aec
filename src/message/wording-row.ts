/** The shape of the wording tables. */
import type { CorrespondenceKind } from "./correspondence-kind.js";

/**
 * A row counts once a mail, on a sentence; sentences that only say what may happen ("a fee may be payable") count
 * for little unless the row says otherwise.
 */
export interface WordingRow {
  readonly kind: CorrespondenceKind;
  readonly pattern: RegExp;
  /** 1 a hint, 3 usual wording of this kind, 6 hardly ever anything else; negative speaks against. */
  readonly weight: number;
  readonly seen: string;
  /** Also counts in a sentence with if, may, might. */
  readonly conditional?: true;
  /** Where it is looked for; both when absent. */
  readonly where?: "subject" | "text";
}
