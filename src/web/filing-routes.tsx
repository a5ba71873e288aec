/** What a person does with a mail from the pages: the same operations as `roundrobin file`. Plain forms, no script. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import type { Child } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";
import { RoundrobinError } from "../errors.js";
import { fileHeldMail, putAside, undoFiling } from "../operations/file-held-mail.js";
import { readReplies } from "../operations/read-replies.js";
import type { ReceiveDeps } from "../operations/receive-mail.js";
import type { ReadAttachments, RequestRow } from "../ports.js";

/** A form holds the number of a council. */
const LARGEST_FORM = 10_000;

/** `127.0.0.1`, `localhost`, `[::1]`: names that only this machine has for itself. */
export function isThisMachine(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d+)?$/i.test(host);
}

/**
 * Filing, putting aside and undo. A page of another site may neither send these forms (its origin is another one) nor
 * reach them under a name of its own that leads here (the name is not this machine's).
 */
export function filingRoutes(
  deps: Omit<ReceiveDeps, "waker"> & { readonly readAttachments: ReadAttachments },
  ownRequest: (id: number) => Promise<RequestRow | null>,
  page: (title: string, content: Child) => Promise<HtmlEscapedString>,
): Hono {
  const app = new Hono();
  app.use("/:id{[0-9]{1,15}}/*", async (c, next) => {
    if (c.req.method === "POST" && !isThisMachine(c.req.header("host") ?? ""))
      return c.html(page("Not from here", <p>Mails are filed from a browser on the machine that runs Roundrobin.</p>), 403);
    await next();
  });
  app.use("/:id{[0-9]{1,15}}/*", csrf());
  app.use("/:id{[0-9]{1,15}}/*", bodyLimit({ maxSize: LARGEST_FORM }));

  /** Back to the mail, which shows what has become of it; or what was wrong. */
  const done = async (c: Context, work: (id: number) => Promise<void>): Promise<Response> => {
    const id = Number(c.req.param("id"));
    try {
      await work(id);
    } catch (fault) {
      if (!(fault instanceof RoundrobinError) || (fault.code !== "NOT_FOUND" && fault.code !== "WRONG_USE")) throw fault;
      return c.html(page("Nothing was changed", <p class="warn">{fault.message}</p>), fault.code === "NOT_FOUND" ? 404 : 409);
    }
    return c.redirect(`/mails/${id}`, 303);
  };

  app.post("/:id{[0-9]{1,15}}/file", (c) =>
    done(c, async (id) => {
      const { council } = await c.req.parseBody();
      const request = typeof council === "string" && /^\d{1,15}$/.test(council) ? await ownRequest(Number(council)) : null;
      if (request === null) throw new RoundrobinError("NOT_FOUND", "there is no such council in this survey");
      const wake: number[] = [];
      await fileHeldMail({ ...deps, waker: { add: (_kind, ids) => Promise.resolve(void wake.push(...ids)) } }, id, request);
      for (const message of wake) await readReplies(deps, message);
    }),
  );
  app.post("/:id{[0-9]{1,15}}/unrelated", (c) => done(c, (id) => putAside(deps, id)));
  app.post("/:id{[0-9]{1,15}}/undo", (c) =>
    done(c, async (id) => {
      if (!(await mayUndo(deps, id)))
        throw new RoundrobinError(
          "WRONG_USE",
          `mail ${id} was not filed by a person; \`roundrobin file ${id} --undo\` takes it back all the same`,
        );
      await undoFiling(deps, id);
    }),
  );
  return app;
}

/** Filed or put aside by a person: what the program filed by itself is taken back by command. */
export async function mayUndo({ store }: Pick<ReceiveDeps, "store">, id: number): Promise<boolean> {
  const message = await store.message(id);
  if (message === null || message.state === "held") return false;
  return message.state === "unrelated" || (await store.filings(id)).some(({ by }) => by === "person");
}
