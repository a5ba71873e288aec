/** One council: what happened, what was written, and what each answer's words are, in place. */
import type { FC } from "hono/jsx";
import type { Document } from "../document/document.js";
import { londonDay } from "../foi/london-day.js";
import type { RequestEvent } from "../foi/request-event.js";
import type { FileRow } from "../operations/kept-files.js";
import { isFlagged, type RequestOverview } from "../operations/survey-overview.js";
import type { LetterRow, MessageRow } from "../ports.js";
import { answerable, type Questionnaire } from "../questionnaire/questionnaire.js";
import type { Evidence } from "../reading/answer.js";
import { valueText } from "../reading/value-text.js";
import { londonMinute, words } from "./page-words.js";

/** Characters of the reply shown before and after an answer's own words. */
const AROUND = 90;

/** An answer's words where they stand in the reply. */
const InPlace: FC<{ documents: readonly Document[]; evidence: readonly Evidence[] }> = ({ documents, evidence }) => (
  <>
    {evidence.map((place) => {
      const document = documents.find((candidate) => candidate.source === place.source);
      if (document === undefined) return <p class="quiet">in {place.source}</p>;
      return (
        <blockquote cite={place.source}>
          {place.start > AROUND ? "…" : ""}
          {document.text.slice(Math.max(0, place.start - AROUND), place.start)}
          <mark>{document.text.slice(place.start, place.end)}</mark>
          {document.text.slice(place.end, place.end + AROUND)}
          {place.end + AROUND < document.text.length ? "…" : ""}
          <br />
          <small class="quiet">
            {place.source}
            {place.page === undefined ? "" : `, page ${place.page}`}
            {place.address === undefined ? "" : `, ${place.sheet ?? ""} ${place.address}`}
          </small>
        </blockquote>
      );
    })}
  </>
);

/** `812 bytes`, `34 kB`, `2.1 MB` */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Every file that came, to be saved; nothing of it is shown here. */
const FileList: FC<{ files: readonly FileRow[] }> = ({ files }) =>
  files.length === 0 ? (
    <></>
  ) : (
    <>
      <h2>Files</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Received</th>
              <th scope="col">File</th>
              <th scope="col">Kind</th>
              <th scope="col">Size</th>
              <th scope="col">Take care</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr>
                <td class="date">{londonDay(file.receivedAt)}</td>
                <td>
                  <a href={`/mails/${file.messageId}/files/${file.position}`} download>
                    {file.name}
                  </a>{" "}
                  <small class="quiet" title={file.sha256}>
                    {file.sha256.slice(0, 12)}
                  </small>
                </td>
                <td>{file.kind}</td>
                <td class="number">{sizeText(file.size)}</td>
                <td class={file.warnings.length === 0 ? "quiet" : "warn"}>{file.warnings.join(" ") || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

export interface CouncilView {
  readonly row: RequestOverview;
  readonly questionnaire: Questionnaire;
  readonly events: readonly RequestEvent[];
  readonly messages: readonly MessageRow[];
  readonly letters: readonly LetterRow[];
  readonly files: readonly FileRow[];
  /** Documents of each message that an answer was read from. */
  readonly documents: ReadonlyMap<number, readonly Document[]>;
}

export const CouncilPage: FC<{ view: CouncilView }> = ({ view }) => {
  const { row, questionnaire } = view;
  const texts = new Map(answerable(questionnaire).map((question) => [question.id, question.text]));
  const { deadline } = row.state;
  return (
    <>
      <p>
        {words(row.state.state)}
        {row.state.due === null ? "" : `, due ${row.state.due}`} ({row.state.rule || row.request.regime}). Our reference {row.request.token}
        {row.authorityReference === null ? "" : `, theirs ${row.authorityReference}`}. Next: {words(row.state.next.action)}
        {row.state.next.on === null ? "" : ` on ${row.state.next.on}`} – {row.state.next.why}.
      </p>
      {row.state.warnings.map((warning) => (
        <p class="warn">{warning}</p>
      ))}
      {row.toLookAt.map(({ messageId, warning }) => (
        <p class="warn">
          <a href={`/mails/${messageId}`}>Mail {messageId}</a>: {warning}
        </p>
      ))}
      {deadline === null ? (
        ""
      ) : (
        <details>
          <summary>How the date is reached</summary>
          <div class="scroll">
            <table>
              <tbody>
                {deadline.working.map((day) => (
                  <tr>
                    <td>{day.date}</td>
                    <td class="number">{"day" in day ? day.day : "–"}</td>
                    <td>{day.why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <h2>Answers</h2>
      {row.answered === 0 ? <p>None yet.</p> : ""}
      {row.answers
        .filter((answer) => row.answered > 0 && (answer.status !== "no_reply" || answer.text === ""))
        .map((answer) => (
          <section id={answer.question} aria-label={answer.question}>
            <h3>
              {answer.question}. {texts.get(answer.question) ?? ""}
            </h3>
            {answer.status === "no_reply" ? (
              <p class="quiet">no reply</p>
            ) : (
              <>
                <p>
                  <strong>{valueText(answer.value) || words(answer.status)}</strong>
                  {answer.value === null ? "" : ` (${words(answer.status)})`}
                  {answer.exemptions.length > 0 ? `, ${answer.exemptions.join(", ")}` : ""}
                  {answer.refersTo === null ? "" : `, see ${answer.refersTo}`}{" "}
                  <span class={isFlagged(answer) ? "warn" : "quiet"}>
                    {answer.reviewed ? "decided by a person" : `sure to ${Math.round(answer.confidence * 100)}%`}
                  </span>
                </p>
                <InPlace
                  documents={answer.messageId === null ? [] : (view.documents.get(answer.messageId) ?? [])}
                  evidence={answer.evidence}
                />
                <details>
                  <summary>Why it is read so</summary>
                  <ul>
                    {answer.reasons.map((reason) => (
                      <li>{reason}</li>
                    ))}
                  </ul>
                </details>
              </>
            )}
          </section>
        ))}
      <h2>Correspondence</h2>
      <ul>
        {view.letters.map((letter) => (
          <li>
            {londonDay(letter.sentAt ?? letter.createdAt)} we: {words(letter.kind)} to {letter.to.join(", ")} ({letter.state})
            <details>
              <summary>{letter.subject}</summary>
              <pre>{letter.body}</pre>
            </details>
          </li>
        ))}
        {view.messages.map((message) => (
          <li>
            {londonDay(message.receivedAt)} they: {words(message.kind)}, from {message.fromAddress}:{" "}
            <a href={`/mails/${message.id}`}>{message.subject}</a>
          </li>
        ))}
      </ul>
      <FileList files={view.files} />
      <h2>What happened</h2>
      <div class="scroll">
        <table>
          <tbody>
            {view.events.map((event) => (
              <tr>
                <td class="date">{londonMinute(event.at)}</td>
                <td>{words(event.body.type)}</td>
                <td class="quiet">
                  {event.source.by}
                  {event.source.note === undefined ? "" : `: ${event.source.note}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
