/**
 * Little lists of words that tell what a line may be about. Every word of a reply is looked up in all of them at once,
 * while it is read: whoever asks for one of the kinds later looks at a bit.
 */
import { WordTable } from "../questions/word-table.js";
import { hashWord, newWordHash } from "./word-hash.js";

/** Lines that begin with one may begin the end of a letter; lines that have one of the second kind may, too. */
export const BEGINS_CLOSING = 1;
export const TELLS_CLOSING = 2;
/** With these a sentence turns to the requester. */
export const TURNS = 4;
/** Sentences that name questions have one. */
export const NAMES = 8;
/** Lines that say whether the request or the answers stand below begin with one. */
export const HEADS = 16;
/** Little Welsh words. */
export const WELSH = 32;
/** The verb with which a sentence goes on that takes up a question's words to answer it. */
export const GOES_ON = 64;
/** "The number of people on the waiting list." still asks. */
export const SAYS_NOTHING = 128;
/** Figures in words. */
export const FIGURE = 256;
/** "You asked how many …" */
export const YOU = 512;
export const ASKED = 1024;
/** With these a requester leads up to a question without a question mark. */
export const ASKING = 2048;

/** Where one stands the reply may name the Scottish Act, or its section 25. */
export const SCOTS = 4096;

// What is seen of a word while it is read.
/** It begins with a digit. */
export const FIGURED = 1 << 24;
/** It begins with a q. */
export const BEGINS_Q = 1 << 25;
/** Nothing but one space stands between it and the next word of its line: no sentence ends there. */
export const SPACED = 1 << 26;
/** Of lines only: a question mark stands there. */
export const QUESTION_MARK = 1 << 27;
/** Of lines only: two spaces or more stand there in a row. */
export const WIDE_GAP = 1 << 28;
/** Of lines only: a raised digit stands there. */
export const RAISED = 1 << 29;

/** The words of each kind; a kind is a bit, so there may be 24 of them beside those below. */
const WORDS: readonly (readonly [kind: number, words: string])[] = [
  [
    BEGINS_CLOSING,
    "ailddefnyddio gweler croesewir rydym mae ni correspondence corresponding writing communicating more other similar latest recent previous popular see tags tag tagged filed posted listed browse search report download return sign subscribe follow did os appeal yr exemption exemptions council authority county borough our note notes page last fersiwn y welsh english cyfieithiad any views attachments replies correspondence emails e messages give tell take complete to from sent on note please rate is share print back skip cookie cookies related was information outcome date published publication document documents attachment attachments category categories topic topics keyword keywords end ends this the your right rights internal review reviews complaint complaints appeal appeals next if how reuse re copyright further contact data many thank thanks kind best warm regards wishes with original forwarded begin references visible hidden yours your cofion yn disclaimer confidentiality should you what i we most all any material where not unhappy unsatisfied dissatisfied challenges",
  ],
  [
    TELLS_CLOSING,
    "review reviewed commissioner ico wilmslow ombudsman complain complaint complaints appeal dissatisfied unhappy satisfied views viruses monitored disclosed troubles disagree licence license reuse copyright quote quoting queries concerns enquiries liability virus viruses recipient confidential sincerely faithfully",
  ],
  [TURNS, "if you please should under most ask after your any further this complaints copyright"],
  [NAMES, "question questions cwestiwn cwestiynau qs parts part points point q"],
  [
    HEADS,
    "you your the request requested requests question questions information we i our answer answers reply replies response responses council councils authoritys my foi decision ymateb",
  ],
  [
    WELSH,
    "y yr yn mae nid oes ydy ydym yw gan ac neu dim wedi nad sydd faint sawl beth pryd pwy ble cyngor gwybodaeth cwestiwn ateb ydyn ydych eich ein ar gyfer ydi nac oedd bod chi ni gyda gwasanaeth ymateb nifer cyfanswm",
  ],
  [
    GOES_ON,
    "is are was were has have had does do did will would can cannot could comes came amounts amounted totals totalled stands stood cost costs runs ran remains remained isnt arent wasnt werent hasnt havent doesnt dont didnt cant couldnt",
  ],
  [
    SAYS_NOTHING,
    "the a an of in on at to for from by with and or our your its this that these those total number numbers amount cost costs date name names list details please as per any all each last current currently",
  ],
  [FIGURE, "one two three four five six seven eight nine ten eleven twelve fifteen twenty both none no nobody half"],
  [YOU, "you"],
  [ASKED, "asked requested wanted wrote enquired"],
  [SCOTS, "foisa foisas scotland scottish section25 s25 25 25s section17 s17 17"],
  [ASKING, "please asked ask requested request like wish want wanted know following"],
];

/** The kinds of a word by its exact hash. */
const TABLE = (() => {
  const kinds = new Map<number, number>();
  const hash = newWordHash();
  for (const [kind, words] of WORDS) {
    for (const word of words.split(" ")) {
      hashWord(word, 0, word.length, hash);
      kinds.set(hash.exact, (kinds.get(hash.exact) ?? 0) | kind);
    }
  }
  return new WordTable(kinds);
})();

/** The bits of every kind that the word with that exact hash is of; 0 for most words. */
export function kindsOf(exact: number): number {
  const kinds = TABLE.get(exact);
  return kinds < 0 ? 0 : kinds;
}

/** Whether a word of the reply is of one of the kinds. */
export const isOf = (reply: { readonly wordKinds: Int32Array }, word: number, kinds: number): boolean =>
  ((reply.wordKinds[word] ?? 0) & kinds) !== 0;
