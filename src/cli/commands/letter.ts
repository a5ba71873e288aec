import { readFileSync, writeFileSync } from "node:fs";
import type { Roundrobin } from "../../compose.js";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { longDate } from "../../foi/day-arithmetic.js";
import { FOLLOWING_LETTERS, type FollowingLetter } from "../../letters/may-write.js";
import { alikeClarifications, clarificationAsked } from "../../operations/alike-clarifications.js";
import { complaintBundle } from "../../operations/complaint-bundle.js";
import { draftLetter, type LetterWords, type NotDrafted, overviewForLetters } from "../../operations/draft-letter.js";
import { dueLetters } from "../../operations/due-letters.js";
import { requestNamed } from "../../operations/file-held-mail.js";
import type { LetterDeps } from "../../operations/letter-deps.js";
import type { RequestOverview } from "../../operations/survey-overview.js";
import { type CommandContext, textOption } from "../context.js";
import { isApproved, type LetterOutcome, type Shown, sendLetters } from "../letter-sending.js";
import { mailText } from "../mail-text.js";
import { paceOption } from "../sending.js";
import { renderTable } from "../table.js";
import { withSurvey } from "../with-survey.js";

type Options = Readonly<Record<string, unknown>>;

function letterNamed(given: string | undefined): FollowingLetter | null {
  if (given === undefined) return null;
  const name = FOLLOWING_LETTERS.find((letter) => letter === given.replaceAll("_", "-"));
  if (name === undefined)
    throw new RoundrobinError("WRONG_USE", `there is no letter "${given}"; the letters are ${FOLLOWING_LETTERS.join(", ")}`);
  return name;
}

function fileText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new RoundrobinError("FILE_UNREADABLE", `${path} cannot be read: ${faultMessage(cause)}`, { cause });
  }
}

const MAIL_ADDRESS = /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+\.[^\s<>()[\],;:\\"@.\p{Cc}]+$/u;

function wordsFrom(options: Options): LetterWords {
  const file = textOption(options, "answerFile");
  if (file !== undefined && textOption(options, "answer") !== undefined)
    throw new RoundrobinError("WRONG_USE", "give --answer or --answer-file, not both");
  const words: Record<string, string> = {};
  for (const name of ["answer", "reasons", "narrower", "section", "to"] as const) {
    const text = textOption(options, name);
    if (text !== undefined) words[name] = text;
  }
  if (file !== undefined) words["answer"] = fileText(file);
  if (words["to"] !== undefined && !MAIL_ADDRESS.test(words["to"]))
    throw new RoundrobinError("WRONG_USE", `--to takes one mail address, e.g. foi@example.gov.uk; not ${JSON.stringify(words["to"])}`);
  return words;
}

const asJson = ({ draft }: Shown): object =>
  draft.ok
    ? {
        council: draft.request.authorityName,
        name: draft.name,
        ...draft.letter,
        attachments: (draft.letter.attachments ?? []).map(({ name, content }) => ({ name, bytes: content.length })),
        notes: draft.notes,
      }
    : { council: draft.request.authorityName, name: draft.name, letter: null, on: draft.on, why: draft.why };

const whyNot = (draft: NotDrafted): string => `${draft.why}${draft.on === null ? "" : `; from ${longDate(draft.on)} on it may be`}`;

const line = (outcome: LetterOutcome): string =>
  `${outcome.council}: ${outcome.letter} ${outcome.state.replaceAll("_", " ")}${outcome.detail === "" ? "" : ` (${outcome.detail})`}`;

interface Session {
  readonly context: CommandContext;
  readonly roundrobin: Roundrobin;
  readonly deps: LetterDeps;
  readonly options: Options;
}

/** Sends what was shown if it may leave, says what became of it, and gives the exit code. */
async function finish({ context, roundrobin, deps, options }: Session, shown: readonly Shown[]): Promise<number> {
  const sendable = shown.filter(({ draft }) => draft.ok && draft.letter.to.length > 0);
  if (!(await isApproved(context, options, sendable.length))) {
    if (context.format === "json") context.print(JSON.stringify(shown.map(asJson), null, 1));
    else if (sendable.length > 0) context.progress("Nothing was sent. With --yes it leaves.");
    return 0;
  }
  const pace = paceOption(textOption(options, "pace"), roundrobin.folder.settings.pacePerHour);
  const outcomes = await sendLetters(context, roundrobin, deps, shown, pace);
  if (context.format === "json") context.print(JSON.stringify(outcomes, null, 1));
  else for (const outcome of outcomes) context.print(line(outcome));
  return outcomes.every(({ state }) => state === "sent" || state === "queued") ? 0 : 1;
}

async function one(session: Session, name: FollowingLetter, row: RequestOverview): Promise<number> {
  const { context, deps, options } = session;
  const words = wordsFrom(options);
  const bundleFile = textOption(options, "bundle");
  if (bundleFile !== undefined) await writeBundle(context, deps, row, bundleFile);
  const draft = await draftLetter(deps, row, name, words);
  if (!draft.ok) {
    context.progress(`roundrobin: ${row.request.authorityName}: no ${name} letter now: ${whyNot(draft)}`);
    if (context.format === "json") context.print(JSON.stringify([asJson({ draft, words })], null, 1));
    return draft.reason === "words_missing" ? 2 : 1;
  }
  if (context.format === "text") context.print(mailText(draft.letter));
  for (const note of draft.notes) context.progress(`note: ${note}`);
  if (options["yes"] === true && draft.letter.to.length === 0)
    throw new RoundrobinError("WRONG_USE", "the letter has no address; say where it goes with --to ADDRESS");
  return finish(session, [{ draft, words }]);
}

async function writeBundle(context: CommandContext, deps: LetterDeps, row: RequestOverview, file: string): Promise<void> {
  const { id } = row.request;
  const bundle = await complaintBundle(deps, row, await deps.store.letters([id]), await deps.store.messages(id));
  try {
    writeFileSync(file, bundle.content);
  } catch (cause) {
    throw new RoundrobinError("FILE_UNREADABLE", `${file} cannot be written: ${faultMessage(cause)}`, { cause });
  }
  context.progress(`${bundle.mails} ${bundle.mails === 1 ? "mail" : "mails"} and an index written to ${file}`);
}

function showMany(context: CommandContext, shown: readonly Shown[], options: Options, asked: ReadonlyMap<number, string> | null): void {
  if (context.format !== "text") return;
  if (shown.length === 0) {
    context.print("No letter is due today.");
    return;
  }
  context.print(
    renderTable(shown, [
      { title: "council", of: ({ draft }) => draft.request.authorityName, shrinkTo: 18 },
      { title: "letter", of: ({ draft }) => draft.name },
      { title: "to", of: ({ draft }) => (draft.ok ? draft.letter.to.join(", ") : "-"), shrinkTo: 18 },
      ...(asked === null
        ? [
            {
              title: "subject",
              of: ({ draft }: Shown) =>
                draft.ok
                  ? draft.letter.subject
                  : draft.reason === "words_missing"
                    ? "(waits for your words, see below)"
                    : `(not now: ${whyNot(draft)})`,
              shrinkTo: 30,
            },
          ]
        : [{ title: "they ask", of: ({ draft }: Shown) => asked.get(draft.request.id) ?? "", shrinkTo: 30 }]),
    ]),
  );
  const written = shown.flatMap(({ draft }) => (draft.ok ? [draft] : []));
  const inFull = options["show"] === true ? written : asked === null ? [] : written.slice(0, 1);
  for (const draft of inFull) context.print(`\n${"=".repeat(78)}\n\n${mailText(draft.letter)}`);
  for (const { draft } of shown) {
    if (!draft.ok) context.progress(`${draft.request.authorityName}: ${draft.name}: ${whyNot(draft)}`);
    else for (const note of draft.notes) context.progress(`note: ${draft.request.authorityName}: ${note}`);
  }
  context.print(
    `\n${written.length} ${written.length === 1 ? "letter" : "letters"} to send${written.length < shown.length ? `, ${shown.length - written.length} wait for you` : ""}.`,
  );
  if (options["show"] !== true && written.length > inFull.length) context.progress("--show prints every mail in full.");
}

export async function run(context: CommandContext, args: readonly string[], options: Options): Promise<number> {
  const name = letterNamed(args[0]);
  const council = textOption(options, "council");
  const due = options["due"] === true;
  const alike = options["allAlike"] === true;
  if (due && (council !== undefined || alike || Object.keys(wordsFrom(options)).length > 0))
    throw new RoundrobinError(
      "WRONG_USE",
      "--due drafts what is due for all councils; it goes with a kind of letter, --show, --yes and --pace only",
    );
  if (!due && (name === null || council === undefined))
    throw new RoundrobinError(
      "WRONG_USE",
      'say which letter and to whom: roundrobin letter overdue --council "NAME"; or all that is due today: roundrobin letter --due',
    );
  if (alike && name !== "clarification") throw new RoundrobinError("WRONG_USE", "--all-alike goes with `letter clarification`");
  if (options["bundle"] !== undefined && name !== "complaint")
    throw new RoundrobinError("WRONG_USE", "--bundle goes with `letter complaint`");

  return withSurvey(context, async (roundrobin) => {
    const [deps, open] = await Promise.all([roundrobin.letterDeps(), roundrobin.survey()]);
    const session: Session = { context, roundrobin, deps, options };
    if (due) {
      const shown = await dueLetters(deps, await overviewForLetters(deps, open.requests), name);
      showMany(context, shown, options, null);
      return finish(session, shown);
    }
    const request = requestNamed(open.requests, council ?? "");
    if (alike) {
      const words = wordsFrom(options);
      const rows = alikeClarifications(await overviewForLetters(deps, open.requests), request);
      const shown = await Promise.all(
        rows.map(async (row): Promise<Shown> => ({ draft: await draftLetter(deps, row, "clarification", words), words })),
      );
      showMany(context, shown, options, new Map(rows.map((row) => [row.request.id, (clarificationAsked(row) ?? []).join(" / ")])));
      return finish(session, shown);
    }
    const [row] = await overviewForLetters(deps, [request]);
    if (row === undefined || name === null) throw new RoundrobinError("INTERNAL", `no state for ${request.authorityName}`);
    return one(session, name, row);
  });
}
