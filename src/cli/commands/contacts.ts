import { contactRows, councilContacts } from "../../operations/contact-health.js";
import type { CommandContext } from "../context.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

export async function run(context: CommandContext): Promise<void> {
  await withSurvey(context, async (roundrobin) => {
    const [store, calendar, { requests }] = await Promise.all([roundrobin.store(), roundrobin.calendar(), roundrobin.survey()]);
    const rows = contactRows(await councilContacts({ store, calendar, clock: roundrobin.clock }, requests));
    printRows(
      context,
      rows,
      [
        { title: "council", of: (row) => row.council, shrinkTo: 18 },
        { title: "address", of: (row) => `${row.address}${row.dead ? " (bounced for good)" : ""}`, shrinkTo: 18 },
        { title: "answers from", of: (row) => (row.answersFrom === row.address ? "the same" : row.answersFrom), shrinkTo: 14 },
        { title: "delivered", of: (row) => row.lastDelivery },
        { title: "bounced", of: (row) => row.lastBounce },
        { title: "wrote", of: (row) => row.lastHumanReply },
        { title: "ack days", of: (row) => row.daysToAcknowledge, align: "right" },
        { title: "reply days", of: (row) => row.daysToReply, align: "right" },
        { title: "silence", of: (row) => row.silence ?? "", shrinkTo: 16 },
      ],
      { empty: "No council is listed yet: add them to councils.csv." },
    );
  });
}
