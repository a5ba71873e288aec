import type { Calendar } from "../foi/calendar.js";
import type { LetterTemplate } from "../letters/facts.js";
import type { Clock, Log, ParseMail, Post, Store, SurveyRow } from "../ports.js";
import type { Rendered, Sender } from "./compose-letter.js";

/** A file of an archive. */
export interface BundledFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly at: string;
}

/** Everything that drafts letters and commits them to be sent. */
export interface LetterDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly log: Log;
  readonly parseMail: ParseMail;
  readonly post: Pick<Post, "compose">;
  readonly sender: Sender;
  readonly survey: SurveyRow;
  /** The researcher's own first paragraph of the request. */
  readonly intro: string | null;
  readonly dueSoonDays: number;
  readonly remindBeforeDue: boolean;
  /** @throws RoundrobinError TEMPLATE_INVALID with file, line and column */
  readonly renderLetter: (template: LetterTemplate, facts: object) => Promise<Rendered>;
  readonly writeZip: (files: readonly BundledFile[]) => Promise<Uint8Array>;
}
