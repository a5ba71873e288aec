/** Tables of the whole survey. */
import type { FC } from "hono/jsx";
import { londonDay } from "../foi/london-day.js";
import type { RequestOverview } from "../operations/survey-overview.js";
import { isFlagged } from "../operations/survey-overview.js";
import { deadlineRows } from "../operations/survey-tables.js";
import { answerable, type Questionnaire } from "../questionnaire/questionnaire.js";
import { valueText } from "../reading/value-text.js";
import { words } from "./page-words.js";

const clip = (text: string, to: number): string => (text.length > to ? `${text.slice(0, to - 1)}…` : text);

/** @param notes what a person must know before anything else */
export const CouncilsPage: FC<{ overview: readonly RequestOverview[]; wave: number; notes: readonly string[] }> = ({
  overview,
  wave,
  notes,
}) => {
  const counts = new Map<string, number>();
  for (const row of overview) counts.set(row.state.state, (counts.get(row.state.state) ?? 0) + 1);
  return (
    <>
      {notes.map((note) => (
        <p class="warn">{note}</p>
      ))}
      <ul class="counts">
        {[...counts].map(([state, count]) => (
          <li>
            <strong>{count}</strong> {words(state)}
          </li>
        ))}
      </ul>
      <div class="scroll">
        <table>
          <caption>
            {overview.length} {overview.length === 1 ? "council" : "councils"}, wave {wave}
          </caption>
          <thead>
            <tr>
              <th scope="col">Council</th>
              <th scope="col">State</th>
              <th scope="col">Outcome</th>
              <th scope="col">Their reference</th>
              <th scope="col">Sent</th>
              <th scope="col">Due</th>
              <th scope="col" class="number">
                Mails
              </th>
              <th scope="col" class="number">
                Answers
              </th>
              <th scope="col" class="number">
                To check
              </th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {overview.map((row) => (
              <tr>
                <th scope="row">
                  <a href={`/councils/${row.request.id}`}>{row.request.authorityName}</a>
                </th>
                <td class={row.state.overdueBy > 0 ? "warn" : ""}>
                  {words(row.state.state)}
                  {row.state.overdueBy > 0 ? ` (${row.state.overdueBy} working days)` : ""}
                </td>
                <td>{row.outcome === "none" ? "" : words(row.outcome)}</td>
                <td>{row.authorityReference ?? ""}</td>
                <td class="date">{row.sentAt === null ? "" : londonDay(row.sentAt)}</td>
                <td class="date">{row.state.due ?? ""}</td>
                <td class="number">{row.messages}</td>
                <td class="number">{row.answered}</td>
                <td class="number">{row.flagged === 0 ? "" : row.flagged}</td>
                <td>{row.state.next.action === "none" ? "" : words(row.state.next.action)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

export const AnswersPage: FC<{ overview: readonly RequestOverview[]; questionnaire: Questionnaire }> = ({ overview, questionnaire }) => {
  const questions = answerable(questionnaire);
  const replied = overview.filter((row) => row.answered > 0);
  return (
    <>
      <p>
        {replied.length} of {overview.length} councils have answered something. Answers marked <span class="warn">?</span> wait for a
        person's eye.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Council</th>
              {questions.map((question) => (
                <th scope="col" title={question.text}>
                  {question.id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {replied.map((row) => (
              <tr>
                <th scope="row">
                  <a href={`/councils/${row.request.id}`}>{row.request.authorityName}</a>
                </th>
                {row.answers.map((answer) => (
                  <td title={clip(answer.text, 400)}>
                    <a href={`/councils/${row.request.id}#${answer.question}`}>
                      {answer.status === "no_reply"
                        ? "–"
                        : answer.status === "answered" || answer.status === "partly_answered"
                          ? clip(valueText(answer.value) || answer.text, 48)
                          : words(answer.status)}
                    </a>
                    {isFlagged(answer) ? <span class="warn"> ?</span> : ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

export const DeadlinesPage: FC<{ overview: readonly RequestOverview[] }> = ({ overview }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Council</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
          <th scope="col">Rule</th>
          <th scope="col">Next</th>
          <th scope="col">On</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {deadlineRows(overview).map((row) => (
          <tr>
            <th scope="row">{row.council}</th>
            <td class="date">{row.due ?? ""}</td>
            <td>{words(row.state)}</td>
            <td>{row.rule}</td>
            <td>{words(row.next.action)}</td>
            <td class="date">{row.next.on ?? ""}</td>
            <td>{row.next.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
