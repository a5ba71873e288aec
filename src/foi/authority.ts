import type { Nation } from "./terms.js";

/** A council as the researcher's list names it. */
export interface Authority {
  readonly name: string;
  /** Where requests go. */
  readonly email: string;
  readonly nation: Nation;
  /** mySociety's three-letter code or the GSS code; null when the list gives none and the register knows none. */
  readonly code: string | null;
  /** Mail domains the authority writes from besides that of `email`. */
  readonly domains: readonly string[];
  readonly cc: readonly string[];
  /** A reference the researcher already has. */
  readonly reference: string | null;
  readonly notes: string;
  /** Unknown columns of the list, kept and exported. */
  readonly extra: Readonly<Record<string, string>>;
}
