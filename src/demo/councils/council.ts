/** An invented council: how it answers a request, and when. None of them exists; all write from `.example`. */
import type { Nation } from "../../foi/terms.js";
import type { Questionnaire } from "../../questionnaire/questionnaire.js";

/** The request as it reached the council's mailbox. */
export interface AskedRequest {
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** Where a reply goes: Reply-To, else From. */
  readonly replyTo: string;
  /** Our reference as the letter prints it. */
  readonly token: string;
}

export interface CouncilMail {
  /** Hours after the request arrived. */
  readonly afterHours: number;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly { readonly filename: string; readonly contentType: string; readonly content: Buffer }[];
  readonly headers?: Readonly<Record<string, string>>;
  /** False for mail that does not thread: typed afresh by another office. */
  readonly threads?: boolean;
  /** True for mail sent to the survey's address without the reference in it, as an officer retypes it. */
  readonly toPlainAddress?: boolean;
  /** A ready-made mail instead of the parts above (delivery reports). */
  readonly raw?: string;
}

export interface DemoCouncil {
  readonly name: string;
  readonly email: string;
  readonly nation: Nation;
  /** One line for the demo's commentary. */
  readonly story: string;
  readonly replies: (asked: AskedRequest, questionnaire: Questionnaire) => readonly CouncilMail[];
}

export const HOURS = 24;
