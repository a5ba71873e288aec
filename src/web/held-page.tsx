/** Mails that wait for a person, with what they may do. */
import type { FC } from "hono/jsx";
import type { MessageRow, RequestRow } from "../ports.js";
import { londonMinute, words } from "./page-words.js";

export const NotOurs: FC<{ id: number }> = ({ id }) => (
  <form method="post" action={`/mails/${id}/unrelated`}>
    <button type="submit">Not ours</button>
  </form>
);

/** A button for each council that is suggested. */
const Suggested: FC<{ message: MessageRow; requests: ReadonlyMap<number, RequestRow> }> = ({ message, requests }) => (
  <form method="post" action={`/mails/${message.id}/file`}>
    {message.suggestions.flatMap(({ requestId }) => {
      const request = requests.get(requestId);
      return request === undefined
        ? []
        : [
            <button type="submit" name="council" value={String(requestId)}>
              File to {request.authorityName}
            </button>,
          ];
    })}
  </form>
);

/** @param writable whether mails may be filed from the pages */
export const HeldPage: FC<{ held: readonly MessageRow[]; requests: readonly RequestRow[]; writable: boolean }> = ({
  held,
  requests,
  writable,
}) => {
  const known = new Map(requests.map((request) => [request.id, request]));
  if (held.length === 0) return <p>No mail waits.</p>;
  return (
    <>
      <p>
        These mails fit no request, or two, or are doubtful. {writable ? "" : <code>roundrobin file ID --council "NAME"</code>}
        {writable ? "" : " files one."}
      </p>
      {held.map((message) => (
        <article aria-label={`Mail ${message.id}`}>
          <h2>
            <a href={`/mails/${message.id}`}>
              {message.id}. {message.subject || "(no subject)"}
            </a>
          </h2>
          <p>
            {londonMinute(message.receivedAt)} from {message.fromName} {message.fromAddress}; {words(message.kind)}
          </p>
          <ul>
            {message.heldReasons.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
          {message.suggestions.length === 0 ? null : (
            <p>
              Perhaps{" "}
              {message.suggestions
                .map(
                  ({ requestId, reasons }) =>
                    `${known.get(requestId)?.authorityName ?? `request ${requestId} of another survey`} (${reasons.join(", ")})`,
                )
                .join("; ")}
              .
            </p>
          )}
          {writable ? (
            <div class="actions">
              <Suggested message={message} requests={known} />
              <a href={`/mails/${message.id}`}>Read it, or file it to another council</a>
              <NotOurs id={message.id} />
            </div>
          ) : null}
        </article>
      ))}
    </>
  );
};
