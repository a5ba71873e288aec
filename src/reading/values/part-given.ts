/**
 * Whether an answer that refuses, or says that something is not held, gives part of it all the same. Each sign has a
 * weight; an explanation ("The Authority uses many hundreds of applications", "2,515 files at 5 minutes each") is no part.
 */

import { BegunPattern } from "../../pattern/first-letters.js";
import { DIGIT, ENCLOSES } from "./answer-signs.js";
import type { AnswerWords } from "./answer-words.js";
import { type AskedFor, contentWords } from "./asked-for.js";
import { offersLess } from "./offers.js";
import { givesSomePeriods } from "./periods-given.js";
import type { Sentence } from "./sentences.js";
import type { WordingHit } from "./wording.js";
import { beginsYesNo } from "./yes-no.js";

export interface PartGiven {
  /** 0..1: how sure that something is given. */
  readonly score: number;
  readonly why: string;
  /** The first sign of it is that something is said before the refusal. */
  readonly saysFirst: boolean;
}

const SAYS_FIRST = "says something before it refuses the rest";

interface Around {
  readonly words: AnswerWords;
  readonly around: readonly WordingHit[];
  readonly legal: readonly WordingHit[];
}

const WORKLOAD =
  /\b(?:minutes?|hours?|mins?|hrs?)\b|\bper (?:file|record|case|month|week)\b|\b(?:files|records|cases|contacts|invoices|documents|emails|systems) (?:would|have|to|that|a month|would have)\b|\bwould (?:have to|need to|require|take|involve|mean|be)\b|\bestimate[ds]?\b|\bin order to\b|\beach\b|\blimit\b|£\s?(?:450|600|25)\b/;
const EXPLAINS = new BegunPattern(
  /^\s*["'(]?(?:because|due to|as (?:this|we|it|there|the)|since|this is because|the reason|owing to|in order to|to (?:provide|answer|obtain|undertake|collate|determine|find|do|gather|establish)|unfortunately|there (?:is|are) no|it would|there would|staff would|officers would|under|therefore|section|however,? (?:you|if)|please|if you|you (?:may|can|might|have)|for (?:further|more)|we therefore|this (?:is|means|would|letter|exemption|applies|response)|the (?:exemption|public interest|information|act|commissioner)|should you|(?:the council|we|the authority) (?:consider|believe|have considered|estimate)|having|it is (?:considered|estimated|believed)|in (?:favour|line|accordance|respect|relation))/,
);
/** "A list of addresses would be of use to squatters.": why it is withheld. */
const HARMS =
  /\b(?:would|could|might|may|is|be) (?:only |well |therefore |also |likely to |be likely to )?(?:be )?(?:of (?:use|help|interest|assistance) to|useful to|helpful to|an? (?:open )?(?:invitation|gift) to|help|assist|invite|encourage|enable|alert|attract|expose|endanger|compromise|undermine|prejudice|harm|inhibit|impede|hinder|hamper|damage|weaken|impair|jeopardi[sz]e|deter|discourage|interfere|breach|contravene|infringe|distress|identify|identifiable|pre-?empt|frustrate|disadvantage|(?:allow|let|lead to|result in|risk|make) [^.;]{0,60}\b(?:identif\w+|recogni[sz]\w+|known|found|traced|targeted|harm|distress|loss|disadvantage))\b/;
/** A sentence that only says what is not. */
const DENIES =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|shall) (?:not|never)\b|\b(?:isn't|aren't|don't|doesn't|didn't|cannot|can't|hasn't|haven't|won't)\b|\bno longer\b|^(?:there (?:is|are) )?no\b|\bhas no\b|\bhave no\b/;
/** Speaks of the information or the request instead of giving it. */
const SPEAKS_OF_IT = new BegunPattern(
  /^\s*["'(]?(?:(?:this|that|these|the) (?:is|are|would|relates?|concerns?|constitutes?|contains?|includes?|remains?|information|data|request|question|part of your request|requested|material|document|documents|bids?)\b(?! (?:attached|enclosed|below|as follows|is attached|are attached|shows?)))/,
);
/** "I can confirm that we hold lists of them, with dates.": that it is held tells nothing of it. */
const CONFIRMS_HELD =
  /^(?:(?:with|in|as|for|your)\b[^,]{0,60}, ?)?(?:(?:i|we|the (?:council|authority|trust|force)) (?:can |do |must |would )?(?:therefore |also )?confirm (?:to you )?that |(?:it|this) (?:is|can be) confirmed that )(?:we|it|the (?:council|authority|trust|force)|this (?:council|authority)|(?:the|this|some|all)(?: requested)? information) (?:do |does |is |also )*(?:holds?|held|keeps?|have|has|possess(?:es)?|maintains?|records?)\b/;
/** "The rest of your letter asks the Council to justify its decisions": says what was asked. */
const SAYS_WHAT_IS_ASKED =
  /^(?:(?:the (?:rest|remainder)|your|these|those|the (?:other|last|remaining|final)|(?:questions?|parts?|points?|items?) \(?\d)\b(?:i\.e\.|e\.g\.|[^.;]){0,60}? |(?:it|this|you|they|both|all of these|each) )(?:really |simply |only |would |appears? to |seems? to )?(?:asks?|seeks?|invites?|calls? for|requires?) (?:us |the |our |this |for |an? |officers |to |whether |why )/;
/** Says that the thing is unfinished, which is why it is withheld: "The reports are in draft." */
const UNDER_WAY =
  /\b(?:out to tender|(?:in|still|only) (?:a )?draft|unfinished|incomplete|still being (?:written|drafted|prepared|negotiated|considered)|under (?:negotiation|consideration|investigation)|(?:live|ongoing|pending) (?:procurement|negotiations?|investigations?|proceedings)|(?:file|case|matter|investigation|inquiry|enquiry|claim|tender|appeal) (?:is|remains|are|remain)(?: still| currently)? (?:open|live|ongoing|on-going|active|unresolved|current)|(?:has|have|is|are) yet to (?:be )?(?:decide|determine|conclude|agree|settle|finish|complete|publish|report|make|take|reach)d?|(?:not|n't) (?:yet )?(?:been )?(?:final|finalised|finished|complete|completed|concluded|signed))\b/;
/** "Investigations into 21 of these are still open": the figure is no part of the names that were asked for. */
const STILL_OPEN =
  /\b(?:investigat\w+|inquir\w+|enquir\w+|proceedings?|prosecutions?|negotiations?|procurement|tenders?|tendering|audits?|cases?|reviews?|bids?|bidding|talks)\b.{0,50}\b(?:still (?:open|live|going on|continuing|running|under way|pending|before)|ongoing|on-going|continu\w+|under way|in progress|(?:not|yet to be) (?:yet )?(?:concluded|complete[d]?|finished|closed|settled)|remain(?:s)? (?:open|live))\b/;
/** Nothing of it is given. */
const ALL_WITHHELD = /\bwithh(?:old|olding|eld) (?:all|any|every|each|the (?:whole|entire|names|details|information)|them|it|these)\b/;
/** The rest of a label that named several questions: "and Q5." */
const LABEL_LEFT = new BegunPattern(/^(?:and|&|,|to|-)?\s?(?:q(?:uestion)?s?|a)?[\s.]?\d{1,3}[a-h]?[.:)]{0,2}$/);
/** The sum that the thing is part of: no part of an answer, where its own cost was asked for. */
const WHOLE_SUM =
  /\b(?:(?:forms?|is|are|was|as|being|makes? up) (?:[a-z]+ )?part of|included (?:in|within)|covered by|(?:single|one|combined|overall|global|lump|annual|total|block) (?:[a-z]+ )?(?:sum|fee|price|payment|package|budget|contract|charge|invoice|grant)|bundled|lumped|absorbed|(?:met|paid|funded|comes) (?:from|out of)|bought (?:as|with)|together with)\b/;
/** A figure told all the same, after the reason why the whole cannot be. */
const TELLS_ALL =
  /^(?:however,? |but |nevertheless,? |we can (?:say|confirm|advise) (?:that )?)?(?:in total|overall|altogether|there (?:were|was|are|is|have been)|the (?:overall |total )?(?:number|total|figure) (?:was|is|of)|a total of)\b/;
const FIGURE_KINDS: ReadonlySet<string> = new Set(["number", "money", "percent", "date", "duration"]);
const OWN_BOUND = new BegunPattern(
  /^["'(\s]{0,3}(?:<|≤|fewer than|less than|under)\s?(?:\d{1,3}|five|six|ten|twelve|twenty)\s?(?=[.(,;-]|$|\s?\()/,
);
const ADVICE =
  /\b(?:contact|ask(?:ing)?|approach|redirect|wish to|request (?:this|it) from|should (?:be able|have)|website|link|https?:|hold this information|may hold|might hold)\b/;
const LABELLED = /(?:^|[\s;,])[a-z][a-z\s]{1,40}[:–=-]\s?[£€$]?\d/;

/** "Hit - none Nearly hit - no records are kept": a thing with its answer, and the next one's name. */
const LABELLED_FIRST =
  /^["'(\s]{0,3}[a-z][a-z' ]{1,40}\s?[-–—:=]\s?(?:none|nil|zero|yes|no|[£<]?\d[\d,.]*%?)[,;.]?\s+[a-z][a-z' ]{1,40}\s?(?:[-–—:=]\s?)?(?:this |these )?$/;

/** Nothing but figures, two or more. */
const ROW_AFTER = new BegunPattern(/^(?:[\s,;|]{1,3}(?:[£€]?\d[\d,.]{0,14}%?|nil|not held|<\d+)){2,60}[\s.]*$/);
/** A copy comes with the reply; what is attached is not the notice of refusal. */
const ATTACHED = /\b(?:attached|enclosed|attachment)\b(?!.{0,24}\b(?:notice|exemption|refusal|explanation))/;
/** Two words or more. */
const STANDS_BEFORE = /[a-z]{2,}[^a-z]+[a-z]{2,}.*\S\s*$/;
/** "Legal fees are not recorded separately": the subject of the sentence, and no part of the answer. */
const SUBJECT = /^["'(\s]{0,3}(?:[a-z'-]+ ){1,9}$/;
const OF_SUBJECT = /^(?:(?:is|are|was|were|has|have|had|do|does|did|could|can|will)\b|not\b|never\b|cannot\b|can't\b)/;
/** Words that only lead up to what is withheld: "We do not hold the …", "The information is held, but …". */
const LEADS_UP = /\b(?:we|i|not|no|n't|is|are|council|authority|information|unable|cannot|this|that)\b[^.;]{0,40}$/;
/** "Marl Constabulary can neither confirm …": the verb of the subject before it. */
const MODAL = /\b(?:can|could|may|must|shall|will|would|does|do|has|have|had)\s$/;
const within = (hit: WordingHit, sentence: Sentence): boolean => hit.start >= sentence.start && hit.start < sentence.end;

/** A figure or date between `start` and `end` of the kind that was asked for, or any money or date where the question has several parts. */
function figureIn(words: AnswerWords, start: number, end: number, asked: AskedFor): boolean {
  const inside = (found: { readonly start: number; readonly end: number }): boolean => found.start >= start && found.end <= end;
  const kinds = new Set<string>(words.quantities.filter(inside).map((quantity) => quantity.kind));
  switch (asked.kind) {
    case "number":
      return kinds.has("number");
    case "money":
      return kinds.has("money");
    case "percent":
      return kinds.has("percent") || kinds.has("number");
    case "duration":
      return kinds.has("duration");
    case "date":
      return words.dates.some(inside);
    case "boolean":
    case "choices":
      return false;
    case "text":
    case "unknown":
      return (
        kinds.has("money") ||
        kinds.has("percent") ||
        kinds.has("duration") ||
        kinds.has("number") ||
        (asked.compound && words.dates.some(inside))
      );
    default:
      return asked.kind satisfies never;
  }
}

/** "… but consider that it is outweighed", "… but would have to be worked out from 1,700 records": reasons, and no part. */
const WEIGHS =
  /^(?:however|although|but|nevertheless|that said)\b[^.]{0,120}\b(?:outweigh\w*|public interest|exemption|(?:would|will|could only) (?:have|need) to be|would (?:require|involve|mean|take)|balance (?:lies|of)|favours?)\b/;
/** Plans, hopes and advice: "although we would like to do it one day, it has not been done". */
const INTENDS =
  /\b(?:would like|hopes?|hoping|intends?|intention|plans?|planning|planned|aims?|wish|in (?:the )?future|one day|next year|later this year|proposals?|proposed|under (?:consideration|review)|being (?:considered|looked at|developed|introduced)|looking (?:at|into|to)|(?:should|will|would|may|might|could) (?:be able|be (?:possible|looked|reviewed|introduced|added|recorded|held|collected)|look|begin|start|consider|change|ask|contact|approach|wish|like))\b/;
/** A figure, or a word that stands for one. */
const SOME =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|twenty|none|nil|no one|nobody|half|all|most|some|many|few|several|majority|hundreds?|thousands?|rare|rarely|often|mainly|mostly|usually|typically|yes)\b/;
/** Words after "however", "but" or "although" that give nothing: where a figure was asked for and none is there, what is only intended, what is not. */
function givesNothing(rest: string, asked: AskedFor): boolean {
  if (/\d/.test(rest)) return false;
  if (FIGURE_KINDS.has(asked.kind) && !asked.compound && !SOME.test(rest)) return true;
  return /^(?:however|although|though|but)\b/.test(rest) && (INTENDS.test(rest) || DENIES.test(rest));
}

const sharesWords = (words: string, asked: AskedFor): boolean => [...contentWords(words)].some((word) => asked.words.has(word));

/** "but have concluded that this is outweighed by …": the test of the public interest gives nothing. */
const BALANCES =
  /^\W{0,2}(?:but|however|although|though|nevertheless|nonetheless|that said)\b[^.]{0,80}\b(?:outweigh\w*|conclu\w+|(?:public )?interest|balance|in favour of|on balance|not in the|prejudic\w+|exempt\w*|withh\w+)\b/;
/** "A search on the word gives 41,600 messages. Even at one minute each …": what would have to be read is no answer. */
const SEARCHED =
  /\b(?:search\w*|hits|(?:gives?|gave|returns?|returned|brings?|brought|produces?|produced|finds?|found|yields?|yielded) (?:up )?(?:some |about |over |more than )?\d)/;
const HOURS = /\b(?:minutes?|hours?)\b/;
/** "There have been three since 2019." */
const SAID_IN_WORDS =
  /^(?:(?:there|we|it|they) (?:have|has|had|are|is|were|was)(?: been| had| received| made| held)?|yes,?)?\s?(?:only |just |a total of )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! of\b)/;

/** Two words or more that stand so in the question. */
function repeatsQuestion(said: string, asked: AskedFor): boolean {
  const words = said.replace(/^(?:and|or) /, "").replace(/[.?:\s]+$/, "");
  return words.includes(" ") && words.length <= 60 && asked.lower.includes(words);
}

/**
 * How sure that the answer gives part of what was asked beside the words `refusing`. For a cost refusal the sums
 * are no part, so only a figure it begins with or words such as "by way of help" count.
 */
export function partGiven(
  weighed: Around,
  refusing: readonly WordingHit[],
  context: { readonly asked: AskedFor },
  cost: boolean,
): PartGiven {
  const { words } = weighed;
  const { lower, sentences } = words;
  const { asked } = context;
  let doubt = 1;
  let why = "";
  const sign = (weight: number, reason: string): void => {
    doubt *= 1 - weight;
    if (why === "") why = reason;
  };
  const firstRefusal = sentences.findIndex((sentence) => refusing.some((hit) => within(hit, sentence)));
  const partHit = weighed.around.find((hit) => hit.row.says === "part");
  if (OWN_BOUND.test(lower)) sign(0.85, "gives a bound before it withholds the figure");
  if (!cost && words.has(ENCLOSES) && ATTACHED.test(lower)) sign(0.62, "something is attached");
  if (!cost && words.has(DIGIT) && givesSomePeriods(lower, asked.lower)) sign(0.75, "gives figures for other periods");
  for (const [index, sentence] of sentences.entries()) {
    const said = lower.slice(sentence.start, sentence.end).trim();
    const refuses = refusing.some((hit) => within(hit, sentence));
    const legal = weighed.legal.some((hit) => within(hit, sentence));
    if (refuses) {
      const from = Math.min(...refusing.filter((hit) => within(hit, sentence)).map((hit) => hit.start));
      const before = lower.slice(sentence.start, from);
      const upTo = Math.min(from, partHit !== undefined && within(partHit, sentence) ? partHit.start : from);
      const figures = !cost && figureIn(words, sentence.start, from, asked);
      const many = words.quantities.filter((quantity) => quantity.start >= sentence.start && quantity.end <= from).length >= 2;
      // "Employees: £121,440,900 Agency: £4,318,221 Contractors: Information not held": parts on one line.
      if (
        figures &&
        (many || LABELLED.test(before) || /(?:but|although|however)\b/.test(before)) &&
        !/\bso\b|\bas\b/.test(before.slice(-30))
      )
        sign(0.7, "gives figures for some parts");
      else if (!cost && LABELLED_FIRST.test(before)) sign(0.72, "gives some of several things by name");
      else if (figures && sentence.start === 0 && (words.quantities[0]?.start ?? 9) <= 3) sign(0.72, "begins with a figure");
      // "Not held 15,684 30,205 2,991": a row of a table by year whose first cell is not held.
      else if (
        !cost &&
        ROW_AFTER.test(lower.slice(Math.max(...refusing.filter((hit) => within(hit, sentence)).map((hit) => hit.end)), sentence.end))
      )
        sign(0.75, "gives figures for other periods");
      // "Head of Digital - name withheld": something stands before what is withheld.
      else if (
        !cost &&
        upTo < from + 1 &&
        partHit !== undefined &&
        within(partHit, sentence) &&
        STANDS_BEFORE.test(lower.slice(sentence.start, upTo)) &&
        !LEADS_UP.test(lower.slice(sentence.start, upTo)) &&
        !(SUBJECT.test(lower.slice(sentence.start, upTo)) && MODAL.test(lower.slice(0, upTo))) &&
        !(SUBJECT.test(lower.slice(sentence.start, upTo)) && OF_SUBJECT.test(lower.slice(upTo, from + 8)))
      )
        sign(0.5, "says something before what it withholds");
      continue;
    }
    if (legal || said === "" || (said.length < 3 && !figureIn(words, sentence.start, sentence.end, asked))) continue;
    // What is left of a label or of the question's own words tells nothing.
    if (
      index === 0 &&
      firstRefusal > 0 &&
      (said.endsWith("?") || (LABEL_LEFT.test(said) ? /[a-z]/.test(said) : repeatsQuestion(said, asked)))
    )
      continue;
    if (index > firstRefusal && firstRefusal >= 0 && offersLess(said)) continue;
    const workload = WORKLOAD.test(said);
    const fits =
      figureIn(words, sentence.start, sentence.end, asked) || (asked.kind === "number" && index === 0 && SAID_IN_WORDS.test(said));
    // "Complaints are not broken down to that level": says why, and gives nothing.
    if (!fits && DENIES.test(said)) continue;
    if (!fits && SAYS_WHAT_IS_ASKED.test(said)) continue;
    if (!fits && FIGURE_KINDS.has(asked.kind) && !asked.compound && WHOLE_SUM.test(said)) continue;
    if (index < firstRefusal) {
      if (cost) {
        if (
          index === 0 &&
          !workload &&
          !(SEARCHED.test(said) && sentences.some((one, at) => at > 0 && HOURS.test(lower.slice(one.start, one.end)))) &&
          (asked.kind !== "text" || asked.compound) &&
          (fits || beginsYesNo(said) !== null)
        )
          sign(0.7, "begins with an answer");
      } else if (
        !EXPLAINS.test(said) &&
        !(!fits && (HARMS.test(said) || CONFIRMS_HELD.test(said))) &&
        !(!fits && (SPEAKS_OF_IT.test(said) || (said.length <= 80 && UNDER_WAY.test(said)))) &&
        !(asked.kind === "text" && STILL_OPEN.test(said) && ALL_WITHHELD.test(lower))
      )
        // Where a figure was asked for, a sentence without one is hardly a part of the answer.
        sign(
          fits || (index === 0 && said.length <= 30)
            ? 0.75
            : FIGURE_KINDS.has(asked.kind) && !asked.compound && partHit === undefined
              ? 0.25
              : sentence.end - sentence.start >= 18
                ? 0.55
                : 0.4,
          SAYS_FIRST,
        );
    } else if (cost && fits && !workload && TELLS_ALL.test(said) && sharesWords(said, asked)) {
      sign(0.66, "gives a figure after it");
    } else if (!cost && !workload && !EXPLAINS.test(said)) {
      if (fits) sign(sharesWords(said, asked) || asked.compound || asked.kind === "text" ? 0.55 : 0.35, "gives figures after it");
      else if (partHit !== undefined) sign(0.35, "says something after it");
    }
  }
  for (const hit of weighed.around) {
    if (hit.row.says !== "gives") continue;
    const sentence = sentences.find((candidate) => within(hit, candidate));
    const rest = sentence ? lower.slice(hit.start, sentence.end) : "";
    // "I can confirm that it is not held" gives nothing.
    if (sentence !== undefined && refusing.some((other) => other.start >= hit.start && other.start < sentence.end)) continue;
    if (sentence !== undefined && offersLess(lower.slice(sentence.start, sentence.end))) continue;
    if (ADVICE.test(rest) || /\bnot\b/.test(lower.slice(hit.start, hit.end))) continue;
    if (BALANCES.test(rest) || CONFIRMS_HELD.test(rest)) continue;
    if (!cost && (givesNothing(rest, asked) || WEIGHS.test(rest))) continue;
    const strong = /by way of|nearest|closest|what we|sample/.test(lower.slice(hit.start, hit.end));
    if (
      cost
        ? strong ||
          (words.quantities.some((quantity) => quantity.start >= hit.start && sentence !== undefined && quantity.end <= sentence.end) &&
            !WORKLOAD.test(rest))
        : strong || rest.length > 12
    )
      sign(hit.row.weight, `goes on: "${lower.slice(hit.start, hit.end).slice(0, 50)}"`);
  }
  if (partHit !== undefined) sign(cost ? 0.15 : 0.3, "withholds only part");
  if (why === "") why = "gives part";
  return { score: 1 - doubt, why, saysFirst: why === SAYS_FIRST };
}
