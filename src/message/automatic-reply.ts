/** Mail that a program sent by itself: receipts, recalls, people who are away, mailboxes that answer. */
import {
  AUTOMATIC_HEADERS,
  AUTOMATIC_SUBJECTS,
  AUTOMATIC_WORDING,
  type AutomaticRow,
  AWAY_WORDING,
  RECALL_SUBJECT,
  RECALL_WORDING,
} from "./automatic-wording.js";
import type { IncomingMail } from "./message.js";
import type { OwnWords } from "./own-words.js";
import { CONDITIONAL } from "./response-wording.js";
import { WordingIndex } from "./wording-index.js";

/** One index, so that a sentence is gone through once. */
const WORDING = new WordingIndex([...AUTOMATIC_WORDING, ...AWAY_WORDING, ...RECALL_WORDING]);
const SAYS_SO = /\bauto(?:mat\w+|[- ](?:reply|response|generated|acknowledg\w+))\b|\bawtomatig\b/i;

export interface AutomaticSigns {
  /** What headers and subject say: 3 and more is a program's word for it. */
  readonly head: number;
  /** The text calls itself automatic, or talks to everybody who writes in. */
  readonly generic: number;
  /** Somebody is away, or the office is closed. */
  /** "This is an automated message". */
  readonly saysSo: boolean;
  readonly away: number;
  readonly recall: number;
  readonly receipt: boolean;
  /** The subject is ours with a program's words before it. */
  readonly echoesSubject: boolean;
  readonly reasons: readonly string[];
}

/** Collects the signs; what they mean is decided together with the content. */
export function automaticSigns(mail: IncomingMail, words: OwnWords): AutomaticSigns {
  const reasons: string[] = [];
  let head = 0;
  for (const row of AUTOMATIC_HEADERS) {
    if ((mail.headers.get(row.header) ?? []).some((value) => row.value.test(value))) {
      head += row.weight;
      reasons.push(`header ${row.header}: ${(mail.headers.get(row.header) ?? [])[0] ?? ""}`);
    }
  }
  for (const row of AUTOMATIC_SUBJECTS) {
    if (row.pattern.test(words.subject)) {
      head += row.weight;
      reasons.push(`subject as of ${row.seen}`);
    }
  }
  // A reply's subject is ours; another one is theirs.
  const subject = /^\s*(?:re|ateb)\s*:/i.test(words.subject) ? "" : words.subject;
  const sentences = [...words.units, { text: subject }];
  const mayFit = WORDING.mayFit(sentences);
  const weigh = (rows: readonly AutomaticRow[], what: string, alsoConditional: boolean): number => {
    let total = 0;
    for (const row of rows) {
      const unit = mayFit[WORDING.rows.indexOf(row)]?.find(
        (each) => row.pattern.test(each.text) && (alsoConditional || !CONDITIONAL.test(each.text)),
      );
      if (unit === undefined) continue;
      total += row.weight;
      reasons.push(`${what}: "${unit.text.slice(0, 60)}"`);
    }
    return total;
  };
  const contentType = (mail.headers.get("content-type") ?? []).join(" ");
  return {
    head,
    generic: weigh(AUTOMATIC_WORDING, "speaks to everybody", true),
    saysSo: words.units.some((each) => SAYS_SO.test(each.text)),
    away: weigh(AWAY_WORDING, "away", false),
    recall: (RECALL_SUBJECT.test(words.subject) ? 6 : 0) + weigh(RECALL_WORDING, "recall", false),
    receipt:
      /disposition-notification/i.test(contentType) ||
      /^(?:read|not read|delivered|read receipt|delivery receipt|darllenwyd)\s*:/i.test(words.subject),
    echoesSubject:
      /^(?!\s*(?:re|fw|fwd|ateb)\s*:).+\bre:\s*\S/i.test(words.subject) ||
      /^\s*(?:automatic (?:reply|response)|auto(?:-?reply)?|out of (?:the )?office|ymateb(?:iad)? awtomatig|ateb awtomatig|allan o'r swyddfa)\s*:\s*\S/i.test(
        words.subject,
      ),
    reasons,
  };
}
