/** Replies of a chosen size, for measuring time. */
import { type GeneratedReply, generateReply } from "./generate.js";

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The first `count` plain replies that repeat 27 questions and are about 1,200 words long: what a survey gets back every day. */
export function typicalReplies(count: number): GeneratedReply[] {
  const found: GeneratedReply[] = [];
  for (let seed = 1; found.length < count && seed < 200_000; seed++) {
    const reply = generateReply(seed, "INL", { exactly: 27 });
    if (reply.mediaType !== "text/plain" || Object.keys(reply.expected).length !== 27) continue;
    const words = wordsIn(reply.text);
    if (words >= 1_100 && words <= 1_300) found.push(reply);
  }
  return found;
}

const FILLER = [
  "The service keeps these records in the system which it has used since the merger of the two depots.",
  "Figures are drawn from it at the end of each quarter and are checked by a second officer before they are used.",
  "Where a figure has been revised since it was first reported the later one is given.",
  "Some of the work is shared with partners and is counted once, by whoever opened the job.",
] as const;

/** The same reply grown to about `bytes` by more words in its answers: the questions stay as they are. */
export function grown(reply: GeneratedReply, bytes: number): string {
  const paragraphs = reply.text.split(/\n[ \u00a0]*\n+/);
  const missing = Math.max(0, bytes - reply.text.length);
  const each = Math.ceil(missing / Math.max(1, paragraphs.length));
  let at = 0;
  return paragraphs
    .map((paragraph) => {
      let more = "";
      while (more.length < each) more += `\n\n${FILLER[at++ % FILLER.length] ?? ""}`;
      return paragraph + more.slice(0, Math.max(0, each));
    })
    .join("\n\n");
}
