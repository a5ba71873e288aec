/**
 * The search among the words of all mails. Names and references matter, not grammar: no stemming, no stop words, and
 * everything that is neither letter nor digit parts two words, in a mail as in what is looked for. So `2026/0123` finds
 * `FOI/2026/0123`, `4,120` is a phrase of two words, and a word is found by its beginning.
 */
import { type Kysely, sql } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";
import { storableJson } from "./storable.js";

/** Raised when words are derived in another way; what was derived before is then derived again. */
const VERSION = 1;
/** A tsvector may have a megabyte (manual 12.11); every word of this many characters may be new. */
const PART_CHARACTERS = 100_000;
/** Parts overlap, so that a phrase on the border is found. */
const OVERLAP = 400;
/** Nobody looks for the last pages of a book. */
const MOST_CHARACTERS = 4_000_000;

/** Lower-case words with one space between. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** A text in pieces that each make a tsvector; one empty piece for an empty text. */
export function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  const all = words.slice(0, MOST_CHARACTERS);
  for (let from = 0; from === 0 || from + OVERLAP < all.length; from += PART_CHARACTERS - OVERLAP)
    parts.push(all.slice(from, from + PART_CHARACTERS));
  return parts;
}

/** `'foi' <-> 'd':*`: the words in their order, the last one by its beginning; null when there is no word. */
export function phraseQuery(word: string): string | null {
  const words = plainWords(word)
    .split(" ")
    .filter((each) => each !== "");
  return words.length === 0 ? null : `${words.map((each) => `'${each}'`).join(" <-> ")}:*`;
}

/** The messages whose words hold this one, as a subquery; none for what is no word. */
export function saysWord(word: string) {
  const phrase = phraseQuery(word);
  return phrase === null
    ? sql<boolean>`false`
    : sql<boolean>`message.id in (select mail_words.message_id from mail_words where mail_words.words @@ to_tsquery('simple', ${phrase}))`;
}

export function mailWordsStore(db: Kysely<Database>): Pick<Store, "withoutWords" | "keepWords"> {
  return {
    withoutWords(after, limit) {
      return db
        .selectFrom("message")
        .leftJoin("mail_words", (join) =>
          join.onRef("mail_words.message_id", "=", "message.id").on("mail_words.part", "=", 0).on("mail_words.version", "=", VERSION),
        )
        .select(["message.id", "message.raw_mail_id as rawMailId"])
        .where("mail_words.message_id", "is", null)
        .where("message.id", ">", after)
        .orderBy("message.id")
        .limit(limit)
        .execute();
    },

    async keepWords(messageId, text) {
      const parts = partsOf(plainWords(text)).map((words, part) => ({ part, words }));
      // One statement: what was derived before is replaced, all at once.
      await sql`
        with given as (
          select part, to_tsvector('simple', words) as words
          from jsonb_to_recordset(${storableJson(parts)}::jsonb) as each(part integer, words text)
        ), dropped as (
          delete from mail_words where message_id = ${messageId} and part >= ${parts.length}
        )
        insert into mail_words (message_id, part, version, words) select ${messageId}, part, ${VERSION}, words from given
        on conflict (message_id, part) do update set version = excluded.version, words = excluded.words`.execute(db);
    },
  };
}
