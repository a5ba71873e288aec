/** One mail: what it says, where it went, and what a person may do with it. */
import type { FC } from "hono/jsx";
import type { Document } from "../document/document.js";
import { evidenceInWords } from "../message/sender-evidence.js";
import type { MessageRow, RequestRow } from "../ports.js";
import { NotOurs } from "./held-page.js";
import { londonMinute, words } from "./page-words.js";

export interface MailView {
  readonly message: MessageRow;
  readonly documents: readonly Document[];
  /** Councils of this survey that it is filed to. */
  readonly filedTo: readonly RequestRow[];
  /** What a person may do with it here; null when the pages only show. */
  readonly actions: MailActions | null;
}

export interface MailActions {
  /** Councils to file it to, the suggested ones first; empty when it is not held. */
  readonly councils: readonly RequestRow[];
  readonly undo: boolean;
}

const Actions: FC<{ id: number; actions: MailActions }> = ({ id, actions }) => (
  <div class="actions">
    {actions.councils.length === 0 ? null : (
      <>
        <form method="post" action={`/mails/${id}/file`}>
          <label for="council">File to</label>{" "}
          <select id="council" name="council" required>
            {actions.councils.map((request) => (
              <option value={String(request.id)}>{request.authorityName}</option>
            ))}
          </select>{" "}
          <button type="submit">File</button>
        </form>
        <NotOurs id={id} />
      </>
    )}
    {actions.undo ? (
      <form method="post" action={`/mails/${id}/undo`}>
        <button type="submit">Undo: hold it again</button>
      </form>
    ) : null}
  </div>
);

export const MailPage: FC<{ view: MailView }> = ({ view: { message, documents, filedTo, actions } }) => (
  <>
    <p>
      {londonMinute(message.receivedAt)} from {message.fromName} {message.fromAddress}; {words(message.kind)}; {message.state}
      {filedTo.length === 0 ? "" : " to "}
      {filedTo.map((request, index) => (
        <>
          {index === 0 ? "" : ", "}
          <a href={`/councils/${request.id}`}>{request.authorityName}</a>
        </>
      ))}
    </p>
    {actions === null ? null : <Actions id={message.id} actions={actions} />}
    {message.authentication === undefined || message.authentication === null ? null : (
      <p class={message.authentication.verdict === "fail" ? "warn" : "quiet"}>
        Check of the sender: {message.authentication.verdict} ({evidenceInWords(message.authentication)})
      </p>
    )}
    {[...(message.state === "filed" ? [] : message.heldReasons), ...message.warnings].map((reason) => (
      <p class="warn">{reason}</p>
    ))}
    {documents.map((document) => (
      <section aria-label={document.source}>
        <h2>{document.source}</h2>
        {document.warnings.map((warning) => (
          <p class="warn">{warning.message}</p>
        ))}
        <pre>{document.text}</pre>
      </section>
    ))}
  </>
);
