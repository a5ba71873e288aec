/**
 * How fast the compiled reader is against simpleParser on the same mails, how much machine code it needs, and how its time
 * grows. A program of its own, started by the bench `reading`: its argument is the number of rounds.
 */
import { getHeapSpaceStatistics } from "node:v8";
import { simpleParser } from "mailparser";
import type * as TextDocument from "../../src/adapters/documents/text-document.js";
import type * as Reader from "../../src/reading/read-reply.js";
import { grown, typicalReplies } from "../generator/typical.js";
import { compare, medianOf } from "./timing.js";

const compiled = (path: string): Promise<unknown> => import(new URL(`../../dist/src/${path}`, import.meta.url).href);
const { readReply } = (await compiled("reading/read-reply.js")) as typeof Reader;
const { documentFromText } = (await compiled("adapters/documents/text-document.js")) as typeof TextDocument;

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

/**
 * Machine code of the process in MB. With more than 16 MB V8 optimises no pattern that it meets from then on
 * (`RegExp::kRegExpExecutableMemoryLimit`): other libraries' patterns get slower, and a ratio to them looks better than it is.
 */
function machineCode(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => name.includes("code"));
  return spaces.reduce((sum, { space_used_size: size }) => sum + size, 0) / 1e6;
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

await againstParser(Number(process.argv[2] ?? "200"));
console.log(`  machine code of the process     ${machineCode().toFixed(1)} MB   (wanted: 16 or less)`);
growth();
