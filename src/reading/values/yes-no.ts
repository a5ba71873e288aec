/** Yes and no, in English and Welsh, as an answer begins with them or says them in a sentence. Reviewed tables. */

import { ByFirstLetters } from "../../pattern/first-letters.js";

interface YesNoRow {
  readonly pattern: RegExp;
  readonly says: boolean;
  /** How sure a row makes us that the answer is this. */
  readonly weight: number;
  readonly why: string;
}

/** After the word: the end, punctuation, a bracket, a dash, or a word that goes on with the same answer. */
const STOP =
  "(?=\\s?$|\\s?[,.;:!(\\[/-]|\\s(?:we|it|they|the|this|all|both|but|and|as|in|from|since|although|however|for|to|there|via|through|with|on|at|only|not|see|please|our|a|an|each|these|some|most|by|because|using|i)\\b)";
const row = (words: string, says: boolean, weight: number, why: string): YesNoRow => ({
  pattern: new RegExp(`^["'(\\s]{0,3}(?:${words})(?![-./]a\\b)${STOP}`),
  says,
  weight,
  why,
});

/**
 * Words that an officer puts before a yes, no or not: "Sadly yes.", "In a word, no.", "I'm afraid not". Seen in chatty
 * replies and short answers. What only doubts ("probably not", "partly yes") is left to a person.
 */
const LED =
  /^["'(\s]{0,3}(?:(?:oh|well|er|um|again|also|so|and|but|still),? )?(?:(?!only |partly |partially |probably |possibly |potentially |presumably |arguably |apparently |hopefully |nearly )[a-z]{3,12}ly(?: (?:speaking|enough))?|in (?:short|brief|a word|principle|theory|general|effect|essence|practice|fact|most cases|some cases)|on (?:occasion|the whole|balance)|(?:i'm|i am|we're|we are) (?:sorry|afraid|pleased|glad|happy)(?: to say)?(?: that)?|for the most part|as it happens|at (?:that|the) (?:time|date)|by and large|to (?:some|a certain) (?:extent|degree)|up to a point|of course|so far|sometimes|(?:(?:the|our|my) (?:short |simple |brief )?(?:answer|response|reply)(?: (?:to (?:this|that|it|the question)|here))? is|that would be|it is a|i would say),?)?,? ?(?=(?:yes|yeah|no|nope|not|so|none)(?![a-z'-]))/;
const LED_GATE = /[a-z'],? (?:yes|yeah|no|nope|not|so|none)(?![a-z'-])/;
/** What such words may lead to that stands for no answer alone. */
const LED_TO: readonly YesNoRow[] = [
  { pattern: /^not(?=\s?$|\s?[.,;!)])/, says: false, weight: 0.94, why: "begins with a word for not" },
  { pattern: /^so(?=\s?$|\s?[.!])/, says: true, weight: 0.9, why: "confirms it" },
];

/** How an answer to a yes-or-no question begins. First match wins. */
const BEGINNINGS: readonly YesNoRow[] = [
  row("yes and no|yes/no|no/yes|y/n", true, 0, "answers both ways"),
  row("yes|yeah|yep|y", true, 0.98, "begins with yes"),
  { pattern: /^yes(?=\s(?:[x×]\s?)?\d)/, says: true, weight: 0.95, why: "begins with yes" },
  row("no|nope|n", false, 0.98, "begins with no"),
  row(
    "correct|that is correct|this is correct|true|confirmed|affirmative|indeed|that's right|certainly|absolutely|definitely|of course",
    true,
    0.95,
    "confirms it",
  ),
  row("incorrect|that is not correct|false|negative|this is not correct", false, 0.95, "denies it"),
  row(
    "not (?:any ?more|any longer|in (?:the|this|any|that)\\b[^.]{0,30}|since \\d{4}|during [^.]{0,20}|formally|officially|specifically|routinely|directly|usually|normally|generally|by (?:us|the council)|that (?:we|i) (?:are aware|am aware|know)(?: of)?|to (?:our|my) knowledge|as far as (?:we|i) (?:know|are aware|am aware)|currently|at present|at this time|at the moment|as yet|yet|presently|to date|to our knowledge)|never|none|nil|neither|no longer",
    false,
    0.93,
    "begins with a word for not",
  ),
  row(
    "(?:we do|we have|we are|we did|we will|it does|it is|it has|they do|they are|there is|there are|the council (?:does|has|is|did|will)|the authority (?:does|has|is|did|will))(?! (?:not|no|never|none|currently|considering|unable|looking|yet)\\b)",
    true,
    0.9,
    "begins with we do",
  ),
  row("ydy|ydyw|ydi|ydyn|ydym|oes|ie|do(?=\\s?(?:$|[,.;:!(/–-]))|bydd|oedd|gwir|cywir|gallwn|gall", true, 0.94, "Welsh yes"),
  row(
    "nac ydy|nac ydyw|nac ydi|nac ydyn|nac ydym|nac oes|nage|naddo|na fydd|nac oedd|na|nid yw|nid ydym|nid oes|anghywir|na all",
    false,
    0.94,
    "Welsh no",
  ),
];

/** A whole sentence that says it: only the beginning of the first sentence is looked at. */
const SENTENCES: readonly YesNoRow[] = [
  {
    pattern:
      /^(?:the|this|our) (?:council|authority|county|borough|district|city|department|service|team)(?: [a-z]+){0,4}? (?:does|do|has|have|is|are|was|were|did|will|would|can|could)(?:n't| not| no)\b/,
    says: false,
    weight: 0.93,
    why: "says that the council does not",
  },
  {
    pattern:
      /^(?:we|they|it|there|this|these|i)(?:'ve|'re)? (?:(?:currently|presently|also|still) )?(?:do|does|has|have|is|are|was|were|did|will|would|can|could)(?:n't|not| not| no| never| currently no| currently not)\b/,
    says: false,
    weight: 0.93,
    why: "says that it does not",
  },
  {
    pattern:
      /^no (?!(?:information|data|records?|figures?|breakdown|recorded)\b)(?:[a-z-]+ ){1,4}(?:is|are|was|were|has|have|had|will|takes?|took) (?!held|recorded|available)|^(?:there (?:is|are|was|were|have been|has been) (?:currently |presently )?(?:no|none|not)\b|no (?:plans?|such|current|formal|specific|decision)\b)/,
    says: false,
    weight: 0.9,
    why: "says that there is none",
  },
  {
    pattern:
      /^(?:the|this|our) (?:council|authority|county|borough|district|city|department|service|team)(?: [a-z]+){0,4}? (?:does|do|has|have|is|are|did|will) (?!not|no\b|never|unable|considering|looking|in the process|currently (?:considering|reviewing|looking)|yet|due|only|partly|partially)/,
    says: true,
    weight: 0.82,
    why: "says that the council does",
  },
  {
    pattern:
      /^we (?:currently |presently |also |still )?(?:do|have|use|hold|are|offer|provide|operate|publish|employ|run|record|did|will) (?!not|no\b|never|unable|considering|looking|in the process|currently (?:considering|reviewing|looking)|yet|due|only|partly|partially|nothing|none|neither)/,
    says: true,
    weight: 0.8,
    why: "says that they do",
  },
];

/** "I can confirm that the Council does …": words before the sentence that says it. */
const LEADS_UP =
  /^(?:further to (?:your|the) [^,]{0,40}, )?(?:(?:i|we|the council|the authority) (?:can |am able to |are able to |would |must |have to |wish to )?(?:confirm|advise|state|report|say|inform you|tell you|note)(?:s)?(?: that)?|please be advised that|please note that|at present|at this time|currently|at the moment|to date|as far as we are aware|to our knowledge|to the best of our knowledge),? /;

/** "It's a no from us", "That would be a yes". */
const PLAINLY =
  /^(?:(?:it|that|this)(?:'s| is| was| would be|'d be| has to be| must be)|(?:the |our )?answer(?:'s| is| must be| has to be)?:?) (?:a )?(?:definite |firm |clear |simple |straight |big )?(yes|no)(?=\s?$|\s?[,.;:!(-]|\s(?:from|for|at|to|i'm|sorry|as|then)\b)/;
/** "We've no power to outside London, so no", "It was looked at in 2019 but no." */
const AT_THE_END =
  /(?:[,;]\s?|\s-\s|\b(?:so|but|hence|therefore|thus) )(?:(?:so|but|and|hence|therefore|thus),? )?(?:(?:the (?:short )?answer is|it is|it's|that's|i'm afraid|sadly),? )?(?:a )?(yes|no)[.!]?$/;
const LONGEST_REASON = 200;
const ENDS_SO = /(?:yes|no)[.!]?$/;

export interface YesNo {
  readonly says: boolean | null;
  readonly weight: number;
  readonly why: string;
  /** Where the yes or no ends; 0 when a sentence says it. */
  readonly end: number;
}

const BY_BEGINNING = new ByFirstLetters(BEGINNINGS, ({ pattern }) => pattern);

/** A yes or no at the very beginning of `text` (plain quotes), or with words before it (`mayBeLed`); null when it begins otherwise. */
export function beginsYesNo(text: string, mayBeLed = true): YesNo | null {
  const head = text.slice(0, 80);
  const led = mayBeLed && LED_GATE.test(head) ? (LED.exec(head)?.[0].length ?? 0) : 0;
  if (led > 0) {
    const said = begunWith(head.slice(led), LED_TO) ?? begunWith(head.slice(led), BEGINNINGS);
    if (said) return { ...said, end: led + said.end };
  }
  return begunWith(head, BY_BEGINNING.rowsFor(head));
}

function begunWith(head: string, rows: readonly YesNoRow[]): YesNo | null {
  for (const { pattern, says, weight, why } of rows) {
    const match = pattern.exec(head);
    if (match) return { says: weight === 0 ? null : says, weight, why, end: match[0].length };
  }
  return null;
}

/** What `text` says to a yes-or-no question, from how it begins or from its first sentence. */
export function yesNoOf(text: string, begins: YesNo | null = beginsYesNo(text)): YesNo | null {
  if (begins) return begins;
  const said = PLAINLY.exec(text.slice(0, 80));
  if (said) return { says: said[1] === "yes", weight: 0.93, why: `says ${said[1]}`, end: 0 };
  const last = text.length <= LONGEST_REASON && ENDS_SO.test(text) ? AT_THE_END.exec(text) : null;
  if (last) return { says: last[1] === "yes", weight: 0.9, why: `ends with ${last[1]}`, end: 0 };
  const head = text.slice(0, 220).replace(LEADS_UP, "");
  const led = head.length < Math.min(220, text.length) ? beginsYesNo(head) : null;
  if (led && led.says !== null && led.weight >= 0.9) return { ...led, weight: Math.min(led.weight, 0.9), end: 0 };
  for (const { pattern, says, weight, why } of SENTENCES) if (pattern.test(head)) return { says, weight, why, end: 0 };
  return null;
}
