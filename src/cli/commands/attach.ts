import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { isInstant, londonDay, londonInstant } from "../../foi/london-day.js";
import { attachFile } from "../../operations/attach-file.js";
import { requestNamed } from "../../operations/file-held-mail.js";
import { type CommandContext, textOption } from "../context.js";
import { withSurvey } from "../with-survey.js";

/** A day means its noon in London; today means now. */
function whenOf(text: string | undefined, now: string): string {
  if (text === undefined || text === londonDay(now)) return now;
  if (isDay(text)) return londonInstant(text, "12:00");
  if (isInstant(text)) return text;
  throw new RoundrobinError("WRONG_USE", `--date takes a day as 2026-09-14 or a time with its offset, not "${text}"`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (fault) {
    throw new RoundrobinError("FILE_UNREADABLE", `${path}: ${faultMessage(fault)}`, { cause: fault });
  }
}

export async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const [path] = args;
  const council = textOption(options, "council");
  if (path === undefined || council === undefined) throw new RoundrobinError("WRONG_USE", "say which file and --council NAME");
  const content = await bytesOf(path);
  await withSurvey(context, async (roundrobin) => {
    const [store, { requests }, compose] = await Promise.all([roundrobin.store(), roundrobin.survey(), roundrobin.composer()]);
    const request = requestNamed(requests, council);
    const at = whenOf(textOption(options, "date"), roundrobin.clock.now());
    const deps = { ...roundrobin, store, post: { compose }, sender: roundrobin.folder.settings.sender };
    const attached = await attachFile(deps, request, { name: basename(path), content, at });
    if (context.format === "json") {
      context.print(JSON.stringify({ council: request.authorityName, file: basename(path), ...attached }, null, 1));
      return;
    }
    context.print(
      `${basename(path)} is kept as mail ${attached.messageId} of ${request.authorityName}; it answers ${attached.answered} of ${attached.asked} questions.`,
    );
    for (const warning of attached.warnings) context.print(warning);
  });
}
