/** How right the reader is on generated replies in every layout, whether its confidence is worth what it says, and how fast it is. */
import { parseArgs } from "node:util";
import { simpleParser } from "mailparser";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { readReply } from "../../src/reading/read-reply.js";
import { generateReply, LAYOUTS } from "../generator/generate.js";
import { readGenerated } from "../generator/read-generated.js";
import { percentOf, scoreReply, Tally, tableOf } from "../generator/score.js";
import { grown, typicalReplies } from "../generator/typical.js";
import { compare, medianOf } from "./timing.js";

export const summary =
  "answers read from 10,000 generated replies by layout, reliability of the confidence, speed (--replies N, --from SEED)";

const FAMILIES = [...new Set(LAYOUTS.map(({ family }) => family))];

function accuracy(replies: number, from: number): void {
  const tally = new Tally();
  const started = process.hrtime.bigint();
  for (let seed = from; seed < from + replies; seed++) {
    const reply = generateReply(seed);
    tally.add([reply.layout, reply.family, "all"], reply, scoreReply(reply, readGenerated(reply).answers));
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`\n${replies} replies, seeds ${from} to ${from + replies - 1}, made and read in ${seconds.toFixed(0)} s`);
  console.log("right, silent (wrong with confidence 0.9 or more) and flagged (below 0.9) are shares of the answers;");
  console.log("values: typed values exactly as a person would enter them; no_reply: unanswered questions that came back so\n");
  console.log(
    tableOf(
      tally,
      LAYOUTS.map(({ code }) => code),
    ),
  );
  console.log("");
  console.log(tableOf(tally, [...FAMILIES, "all"]));
  console.log("\nreliability: of the answers given with this confidence, how many were right");
  for (const group of [...FAMILIES, "all"]) {
    console.log(`\n${group}`);
    console.log("  confidence    answers  predicted    actual");
    for (const bin of tally.reliability(group))
      console.log(
        `  ${`${bin.from.toFixed(2)} or more`.padEnd(13)}${String(bin.answers).padStart(8)}${percentOf(bin.predicted, 1).padStart(11)}${percentOf(bin.actual, 1).padStart(10)}`,
      );
  }
}

/** The reply as it comes from a mail server. */
function mailOf(text: string): Buffer {
  const head = [
    "From: FOI Marlowdene <foi@marlowdene.example>",
    "To: survey-7c2@roundrobin.example",
    "Subject: FOI 24/1187 - Response",
    "Date: Mon, 18 Mar 2024 11:02:47 +0000",
    "Message-ID: <18a7.1187@marlowdene.example>",
    "In-Reply-To: <7c2.1@roundrobin.example>",
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: 8bit",
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text.replace(/\n/g, "\r\n")}\r\n`);
}

async function againstParser(rounds: number): Promise<void> {
  const replies = typicalReplies(5);
  const cases = replies.map((reply) => ({
    questionnaire: reply.questionnaire,
    text: reply.text,
    mail: mailOf(reply.text),
    document: documentFromText(reply.text),
  }));
  const words = medianOf(cases.map(({ text }) => text.split(/\s+/).length));
  const times = await compare(
    [
      {
        name: "simpleParser",
        run: async () => {
          for (const { mail } of cases) await simpleParser(mail);
        },
      },
      { name: "document", run: () => cases.map(({ questionnaire, document }) => readReply({ questionnaire, documents: [document] })) },
      {
        name: "text",
        run: () => cases.map(({ questionnaire, text }) => readReply({ questionnaire, documents: [documentFromText(text)] })),
      },
    ],
    rounds,
  );
  const each = (name: string): number => (times.get(name) ?? 0) / cases.length;
  const base = each("simpleParser");
  console.log(
    `\nspeed: ${cases.length} replies of about ${words} words to 27 questions, medians of ${rounds} rounds, order shuffled in each`,
  );
  console.log(`  simpleParser, default options   ${base.toFixed(3)} ms a mail`);
  console.log(`  readReply, document to answers  ${each("document").toFixed(3)} ms   ratio ${(each("document") / base).toFixed(2)}`);
  console.log(
    `  readReply, text to answers      ${each("text").toFixed(3)} ms   ratio ${(each("text") / base).toFixed(2)}   (wanted: 0.50 or less)`,
  );
}

function growth(): void {
  const [reply] = typicalReplies(1);
  if (reply === undefined) throw new Error("no typical reply found");
  console.log("\ntime against size: the same 27 questions, longer answers (text to answers, median of 9)");
  console.log("      size       time   ms for each KB");
  for (const kilobytes of [2, 8, 32, 128, 512]) {
    const text = grown(reply, kilobytes * 1024).slice(0, kilobytes * 1024);
    const times = Array.from({ length: 11 }, () => {
      const start = process.hrtime.bigint();
      readReply({ questionnaire: reply.questionnaire, documents: [documentFromText(text)] });
      return Number(process.hrtime.bigint() - start) / 1e6;
    }).slice(2);
    const time = medianOf(times);
    console.log(`  ${String(kilobytes).padStart(5)} KB ${time.toFixed(2).padStart(8)} ms ${(time / kilobytes).toFixed(3).padStart(12)}`);
  }
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      replies: { type: "string", default: "10000" },
      from: { type: "string", default: "1000001" },
      rounds: { type: "string", default: "200" },
      "no-speed": { type: "boolean", default: false },
    },
  });
  accuracy(Number(values.replies), Number(values.from));
  if (values["no-speed"]) return;
  await againstParser(Number(values.rounds));
  growth();
}
