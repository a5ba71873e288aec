import { RoundrobinError } from "../../errors.js";
import { fileHeldMail, putAside, requestNamed, undoFiling } from "../../operations/file-held-mail.js";
import { readReplies } from "../../operations/read-replies.js";
import { type CommandContext, textOption } from "../context.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const id = Number(args[0]);
  if (!Number.isInteger(id) || id < 1)
    throw new RoundrobinError("WRONG_USE", `"${args[0] ?? ""}" is no mail number; \`roundrobin held\` lists them`);
  const council = textOption(options, "council");
  const unrelated = options["unrelated"] === true;
  const undo = options["undo"] === true;
  if ([council !== undefined, unrelated, undo].filter((said) => said).length !== 1)
    throw new RoundrobinError("WRONG_USE", "say --council NAME, --unrelated or --undo, one of them");
  const also = options["also"] === true;
  if (also && council === undefined) throw new RoundrobinError("WRONG_USE", "--also goes with --council NAME");
  await withSurvey(context, async (roundrobin) => {
    const store = await roundrobin.store();
    const { requests } = await roundrobin.survey();
    if (undo) {
      const names = (await undoFiling({ ...roundrobin, store }, id)).map(
        (request) => requests.find((each) => each.id === request)?.authorityName ?? `request ${request} of another survey`,
      );
      context.print(
        `Mail ${id} is held again${names.length === 0 ? "" : `; what it changed for ${names.join(" and ")} is taken back`}: roundrobin held`,
      );
      return;
    }
    if (council === undefined) {
      await putAside({ store, log: roundrobin.log }, id);
      context.print(`Mail ${id} is put aside; it is kept.`);
      return;
    }
    const request = requestNamed(requests, council);
    const wake: number[] = [];
    const deps = {
      ...roundrobin,
      store,
      waker: { add: (_kind: string, ids: readonly number[]) => Promise.resolve(void wake.push(...ids)) },
    };
    await fileHeldMail(deps, id, request, { also });
    context.print(`Mail ${id} is filed to ${request.authorityName}.`);
    for (const message of wake) {
      const { read } = await readReplies({ ...roundrobin, store }, message);
      if (read > 0) context.print(`It has been read: roundrobin answers --council "${request.authorityName}"`);
    }
  });
}
