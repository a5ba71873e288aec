/** The pages of one survey. Everything shown is derived when it is asked for; only a held mail can be filed from here. */
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { Child } from "hono/jsx";
import { secureHeaders } from "hono/secure-headers";
import type { Document } from "../document/document.js";
import { faultMessage } from "../errors.js";
import type { Calendar } from "../foi/calendar.js";
import type { RoutingConfig } from "../message/routing.js";
import { keptDocuments } from "../operations/kept-documents.js";
import { type KeptFile, keptFile, keptFileByHash, requestFiles } from "../operations/kept-files.js";
import { surveyFeed } from "../operations/survey-feed.js";
import { surveyOverview } from "../operations/survey-overview.js";
import { statusRows } from "../operations/survey-tables.js";
import { withheldWords } from "../operations/withheld-words.js";
import type { Clock, Log, MessageRow, ParseMail, ReadAttachments, RequestRow, Store, SurveyRow } from "../ports.js";
import { CouncilPage } from "./council-page.js";
import { DOWNLOAD_POLICY, downloadHeaders } from "./download.js";
import { filingRoutes, mayUndo } from "./filing-routes.js";
import { HeldPage } from "./held-page.js";
import { type MailActions, MailPage } from "./mail-page.js";
import { ICON, Page, STYLE } from "./page.js";
import { AnswersPage, CouncilsPage, DeadlinesPage } from "./survey-pages.js";

export interface WebDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly parseMail: ParseMail;
  readonly readAttachments: ReadAttachments;
  readonly dueSoonDays: number;
  /** A rule reminds before the date due. (Default: false) */
  readonly remindBeforeDue?: boolean;
  readonly survey: SurveyRow;
  readonly log: Log;
  readonly routing: RoutingConfig;
  /** Mails may be filed from the pages: right where only this machine can reach them, for nobody is asked to log in. (Default: false) */
  readonly writable?: boolean;
}

export function webApp(deps: WebDeps): Hono {
  const { store, survey } = deps;
  const writable = deps.writable === true;
  const documentsOf = keptDocuments(deps);
  const app = new Hono();
  // Set after the pages' own policy, which would let a saved page look like one of ours.
  for (const path of ["/files/*", "/mails/:id/files/*"]) {
    app.use(path, async (c, next) => {
      await next();
      c.header("content-security-policy", DOWNLOAD_POLICY);
    });
  }
  // Nothing from elsewhere is ever loaded; HSTS would lock http://localhost out.
  app.use(
    secureHeaders({
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    }),
  );
  const load = async () => {
    const requests = await store.requests(survey.id);
    const [overview, held] = await Promise.all([surveyOverview(deps, survey, requests), store.held()]);
    return { requests, overview, held };
  };
  const page = (title: string, held: number, content: Child) =>
    html`<!DOCTYPE html>${(
      <Page title={title} survey={survey.title} held={held}>
        {content}
      </Page>
    )}`;

  app.get("/style.css", (c) => c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "max-age=300" }));
  app.get("/icon.svg", (c) => c.body(ICON, 200, { "content-type": "image/svg+xml", "cache-control": "max-age=86400" }));
  app.get("/health", async (c) => {
    await store.held();
    return c.json({ ok: true });
  });

  app.get("/", async (c) => {
    const [{ overview, held }, withheld] = await Promise.all([load(), store.withheldMails()]);
    return c.html(
      page("Councils", held.length, <CouncilsPage overview={overview} wave={deps.survey.wave} notes={withheldWords(withheld)} />),
    );
  });
  app.get("/status.json", async (c) => c.json(statusRows((await load()).overview, deps.survey.wave)));
  app.get("/answers", async (c) => {
    const { overview, held } = await load();
    return c.html(page("Answers", held.length, <AnswersPage overview={overview} questionnaire={survey.questionnaire} />));
  });
  app.get("/deadlines", async (c) => {
    const { overview, held } = await load();
    return c.html(page("Deadlines", held.length, <DeadlinesPage overview={overview} />));
  });
  app.get("/deadlines.ics", async (c) =>
    c.body(surveyFeed(deps, survey, (await load()).overview), 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="deadlines.ics"',
    }),
  );
  app.get("/held", async (c) => {
    const { requests, held } = await load();
    return c.html(page("Held mail", held.length, <HeldPage held={held} requests={requests} writable={writable} />));
  });
  app.get("/councils/:id{[0-9]{1,15}}", async (c) => {
    const request = await ownRequest(Number(c.req.param("id")));
    if (request === null) return c.html(page("Not found", 0, <p>There is no such council in this survey.</p>), 404);
    const [[row], held, events, messages, letters, files] = await Promise.all([
      surveyOverview(deps, survey, [request]),
      store.held(),
      store.events([request.id]),
      store.messages(request.id),
      store.letters([request.id]),
      requestFiles(store, request),
    ]);
    if (row === undefined) return c.html(page("Not found", held.length, <p>There is no such council in this survey.</p>), 404);
    const documents = new Map<number, readonly Document[]>();
    for (const message of messages) {
      if (row.answers.some((answer) => answer.messageId === message.id)) documents.set(message.id, await documentsOf(message));
    }
    const view = { row, questionnaire: survey.questionnaire, events: events.get(request.id) ?? [], messages, letters, files, documents };
    return c.html(page(request.authorityName, held.length, <CouncilPage view={view} />));
  });
  app.get("/mails/:id{[0-9]{1,15}}", async (c) => {
    const [message, held] = await Promise.all([store.message(Number(c.req.param("id"))), store.held()]);
    if (message === null) return c.html(page("Not found", held.length, <p>There is no such mail.</p>), 404);
    const [documents, filings] = await Promise.all([documentsOf(message), store.filings(message.id)]);
    const filedTo = (await Promise.all(filings.map(({ requestId }) => ownRequest(requestId)))).filter((request) => request !== null);
    const view = { message, documents, filedTo, actions: writable ? await actionsFor(message) : null };
    return c.html(page(message.subject || "(no subject)", held.length, <MailPage view={view} />));
  });
  if (writable) {
    app.route(
      "/mails",
      filingRoutes(deps, ownRequest, async (title, content) => page(title, (await store.held()).length, content)),
    );
  }
  app.get("/mails/:id{[0-9]{1,15}}/files/:position{[0-9]{1,15}}", async (c) =>
    download(c, await keptFile(deps, Number(c.req.param("id")), Number(c.req.param("position")))),
  );
  app.get("/files/:sha256{[0-9a-f]+}", async (c) => download(c, await keptFileByHash(deps, c.req.param("sha256"))));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return fault.getResponse();
    deps.log.error({ path: c.req.path, fault: faultMessage(fault) }, "a page could not be made");
    return c.html(page("Something went wrong", 0, <p class="warn">This page could not be made; the log says why.</p>), 500);
  });
  app.notFound((c) => c.html(page("Not found", 0, <p>There is no such page.</p>), 404));
  return app;

  function download(c: Context, file: KeptFile | null): Response | Promise<Response> {
    if (file === null) return c.html(page("Not found", 0, <p>There is no such file.</p>), 404);
    return c.body(new Uint8Array(file.content), 200, downloadHeaders(file));
  }

  /** What may be done with a mail; councils that are suggested stand first. */
  async function actionsFor(message: MessageRow): Promise<MailActions> {
    if (message.state !== "held") return { councils: [], undo: await mayUndo(deps, message.id) };
    const requests = await store.requests(survey.id);
    const suggested = message.suggestions.flatMap(({ requestId }) => requests.filter((request) => request.id === requestId));
    return { councils: [...suggested, ...requests.filter((request) => !suggested.includes(request))], undo: false };
  }

  async function ownRequest(id: number): Promise<RequestRow | null> {
    const request = await store.request(id);
    return request !== null && request.surveyId === survey.id ? request : null;
  }
}
