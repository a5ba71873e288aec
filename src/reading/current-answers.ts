/**
 * Several mails, one answer: what a request's correspondence says to each question today. Every reading is kept;
 * this only chooses. A person's decision always wins; parts that arrive later complete earlier ones; a later
 * substantive answer replaces an earlier one (a correction); a later mail that says nothing to a question takes
 * nothing away.
 */
import type { Answer, AnswerStatus, AnswerValue } from "./answer.js";

/** What a person decided about one question of one request; the newest counts. */
export interface AnswerDecision {
  readonly question: string;
  readonly status: AnswerStatus;
  readonly text: string;
  readonly value: AnswerValue;
  readonly note: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** One reading of one message. */
export interface AnswerVersion {
  readonly messageId: number;
  /** ISO instant of the message's arrival: the order of replies. */
  readonly receivedAt: string;
  /** Order of the readings of the same message: a newer reader's reading replaces an older one's. */
  readonly readingId: number;
  readonly answers: readonly Answer[];
}

export interface CurrentAnswer extends Answer {
  /** The message that the answer was read from; null when nobody replied to the question. */
  readonly messageId: number | null;
  readonly reviewed: boolean;
  /** Earlier versions that this one replaced, oldest first. */
  readonly replaced: readonly { readonly messageId: number; readonly answer: Answer }[];
}

/** An answer at or above this goes into the table unseen; what is below goes to a person. */
export const SURE = 0.9;

const nothing = (question: string): Answer => ({
  question,
  status: "no_reply",
  text: "",
  value: null,
  exemptions: [],
  urls: [],
  refersTo: null,
  confidence: 1,
  evidence: [],
  reasons: ["no reply has said anything to this question"],
});

/** How much a status says: a pointer or a refusal does not undo a figure that was given, a figure replaces both. */
const SUBSTANCE: Readonly<Record<AnswerStatus, number>> = {
  answered: 3,
  partly_answered: 3,
  not_held: 2,
  refused: 2,
  already_available: 2,
  not_applicable: 2,
  see_other: 1,
  no_reply: 0,
};

interface Said {
  readonly messageId: number;
  readonly answer: Answer;
}

/**
 * @param questions ids of the questions that get an answer, in the order asked
 * @param versions all readings of all messages filed to the request, in any order
 * @param decisions oldest first
 */
export function currentAnswers(
  questions: readonly string[],
  versions: readonly AnswerVersion[],
  decisions: readonly AnswerDecision[],
): readonly CurrentAnswer[] {
  const newest = new Map<number, AnswerVersion>();
  for (const version of versions) {
    const known = newest.get(version.messageId);
    if (known === undefined || known.readingId < version.readingId) newest.set(version.messageId, version);
  }
  const ordered = [...newest.values()].sort((a, b) =>
    a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : a.messageId - b.messageId,
  );
  const decided = new Map(decisions.map((decision) => [decision.question, decision]));

  return questions.map((question) => {
    let current: Said | null = null;
    const replaced: Said[] = [];
    for (const version of ordered) {
      const answer = version.answers.find((candidate) => candidate.question === question);
      if (answer === undefined || (answer.status === "no_reply" && answer.text === "")) continue;
      const next: Said = { messageId: version.messageId, answer };
      if (current === null) current = next;
      else if (SUBSTANCE[answer.status] >= SUBSTANCE[current.answer.status]) {
        replaced.push(current);
        const differs: boolean = current.answer.text !== answer.text;
        current =
          differs && SUBSTANCE[current.answer.status] >= 2
            ? {
                ...next,
                // Two substantive answers that differ: the later one stands, but a person should look.
                answer: {
                  ...answer,
                  confidence: Math.min(answer.confidence, 0.8),
                  reasons: [...answer.reasons, "an earlier reply said something else"],
                },
              }
            : next;
      } else replaced.push(next);
    }
    const decision = decided.get(question);
    const base = current?.answer ?? nothing(question);
    const messageId = current?.messageId ?? null;
    if (decision !== undefined) {
      return {
        ...base,
        status: decision.status,
        text: decision.text,
        value: decision.value,
        confidence: 1,
        reasons: [...base.reasons, `decided by ${decision.decidedBy}${decision.note === "" ? "" : `: ${decision.note}`}`],
        messageId,
        reviewed: true,
        replaced,
      };
    }
    return { ...base, messageId, reviewed: false, replaced };
  });
}
