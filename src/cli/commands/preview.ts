import { requestNamed } from "../../operations/file-held-mail.js";
import { planRequests } from "../../operations/queue-requests.js";
import { type CommandContext, textOption } from "../context.js";
import { mailText } from "../mail-text.js";
import { requestDeps } from "../sending.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext, _args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const open = await roundrobin.survey();
    const council = textOption(options, "council");
    const chosen = council === undefined ? open.requests : [requestNamed(open.requests, council)];
    const plan = planRequests(await requestDeps(roundrobin, open), chosen, []);
    if (context.format === "json") {
      context.print(
        JSON.stringify(
          plan.map(({ request, letter: { attachments, ...letter } }) => ({
            council: request.authorityName,
            ...letter,
            attachments: (attachments ?? []).map(({ name, mediaType, content }) => ({ name, mediaType, size: content.length })),
          })),
          null,
          1,
        ),
      );
      return;
    }
    for (const [index, { letter }] of plan.entries()) {
      if (index > 0) context.print(`\n${"=".repeat(78)}\n`);
      context.print(mailText(letter));
    }
    context.progress(`${plan.length} ${plan.length === 1 ? "mail" : "mails"}; nothing was sent`);
  });
}
