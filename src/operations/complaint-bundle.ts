/** The whole correspondence with one council as a zip, for the regulator: every mail as it came or left, and an index. */
import { deadline } from "../foi/deadline.js";
import type { Ledger } from "../foi/ledger.js";
import { londonDay } from "../foi/london-day.js";
import { requestHistory } from "../foi/request-history.js";
import { type BundledMail, type BundleFacts, bundleIndex } from "../letters/bundle-index.js";
import { historyInWords } from "../letters/event-words.js";
import type { LetterRow, MessageRow } from "../ports.js";
import type { BundledFile, LetterDeps } from "./letter-deps.js";
import type { RequestOverview } from "./survey-overview.js";

export interface ComplaintBundle {
  /** `RR-7K3M9F.zip` */
  readonly name: string;
  readonly content: Uint8Array;
  /** The index, readable by itself. */
  readonly index: string;
  /** Mails in it. */
  readonly mails: number;
}

type Mail = Omit<BundledMail, "file"> & { readonly content: Uint8Array };

async function mailsOf(
  deps: Pick<LetterDeps, "store" | "sender">,
  letters: readonly LetterRow[],
  messages: readonly MessageRow[],
): Promise<readonly Mail[]> {
  const ours = letters
    .filter((letter) => letter.state === "sent" || letter.state === "unknown")
    .map(
      (letter): Mail => ({
        at: letter.sentAt ?? letter.createdAt,
        by: "us",
        from: deps.sender.address,
        to: letter.to.join(", "),
        subject: letter.subject,
        kind: letter.kind.replaceAll("_", " "),
        content: letter.raw,
        ...(letter.state === "unknown" ? { unsure: true } : {}),
      }),
    );
  const theirs: Mail[] = [];
  for (const message of messages) {
    const raw = await deps.store.rawMail(message.rawMailId);
    if (raw === null) continue;
    theirs.push({
      at: message.receivedAt,
      by: "them",
      from: message.fromAddress,
      to: deps.sender.address,
      subject: message.subject,
      kind: message.kind.replaceAll("_", " "),
      content: raw.content,
    });
  }
  return [...ours, ...theirs].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The working of the reply's date and, apart from it, of the review's. */
function deadlinesOf(deps: Pick<LetterDeps, "calendar">, ledger: Ledger | null): BundleFacts["deadlines"] {
  if (ledger === null) return [];
  const withoutReview = { ...ledger, events: ledger.events.filter((event) => event.type !== "review_requested") };
  const both = [
    { of: "Response to the request", ledger: withoutReview },
    ...(withoutReview.events.length === ledger.events.length ? [] : [{ of: "Outcome of the internal review", ledger }]),
  ];
  return both.flatMap((each) => {
    const result = deadline(each.ledger, deps.calendar);
    return result.ok ? [{ of: each.of, deadline: result.deadline }] : [];
  });
}

/** Letters that have not left and mails of other requests are not in it. */
export async function complaintBundle(
  deps: Pick<LetterDeps, "store" | "sender" | "calendar" | "clock" | "survey" | "writeZip">,
  row: RequestOverview,
  letters: readonly LetterRow[],
  messages: readonly MessageRow[],
): Promise<ComplaintBundle> {
  const { request } = row;
  const history = requestHistory(row.events, request.regime);
  const mails = await mailsOf(deps, letters, messages);
  const width = Math.max(2, String(mails.length).length);
  const named = mails.map((mail, index) => ({
    ...mail,
    file: `${String(index + 1).padStart(width, "0")}-${londonDay(mail.at)}-${mail.by}-${slug(mail.kind)}.eml`,
  }));
  const now = deps.clock.now();
  const index = bundleIndex({
    surveyTitle: deps.survey.title,
    councilName: request.authorityName,
    requesterName: deps.sender.name,
    regime: request.regime,
    ourReference: request.token,
    theirReference: row.authorityReference,
    today: londonDay(now),
    mails: named,
    history: historyInWords(history.events),
    deadlines: deadlinesOf(deps, history.ledger),
  });
  const files: readonly BundledFile[] = [
    { name: "index.txt", content: new TextEncoder().encode(index), at: now },
    ...named.map(({ file, content, at }) => ({ name: file, content, at })),
  ];
  return { name: `${request.token}.zip`, content: await deps.writeZip(files), index, mails: mails.length };
}
