/** What a mail says about the information asked for: item by item given, refused, not held, or only a question. */

import { findDays } from "./date-forms.js";
import { LOOSER_RESPONSE_WORDING } from "./looser-response-wording.js";
import type { OwnWords, Unit } from "./own-words.js";
import { COMPLAINT_PARAGRAPH, CONDITIONAL, RESPONSE_WORDING, REVIEW_ASKED, type ResponseRow } from "./response-wording.js";
import { WordingIndex } from "./wording-index.js";

export type ItemState = "given" | "refused" | "not_held" | "mixed" | "to_follow" | "question" | "empty";

/** A sentence with what is known of its standing. */
export interface WeighedUnit extends Unit {
  /** Says what may be: standard paragraphs. */
  readonly conditional: boolean;
  /** Our own question said back, a complaints paragraph: no evidence of anything. */
  readonly silent: boolean;
}

export interface ReplyContent {
  readonly units: readonly WeighedUnit[];
  readonly items: readonly ItemState[];
  readonly given: number;
  readonly refused: number;
  readonly notHeld: number;
  /** Plain sentences with figures, which may also be the sums of a refusal: evidence of substance, not of giving. */
  readonly figures: number;
  /** A sentence that answers and says nothing of refusing, not the sums of a cost limit. */
  readonly answersPlainly: boolean;
  /** Some refusal or "not held" speaks of a part only: question 3, the names, the remainder. */
  readonly onlyPart: boolean;
  /** Something is given now and something is to come. */
  readonly restToFollow: boolean;
  /** Their own questions to us: a list or sentence that asks and is no restatement. */
  readonly questionsToUs: number;
  /** Our questions restated. */
  readonly restated: number;
  readonly reasons: readonly string[];
}

const RESTATES =
  /\b(?:you (?:have |had )?(?:asked|requested|wrote|wanted|sought|would like|seek|require[d]?)|your (?:request|questions?|e-?mail|enquiry)\b[^.]{0,60}(?::|\bwas|\bis|\bwere|\breads?|\bas follows|concerning|about|for|regarding)|concerning|regarding|as follows|following (?:information|questions?|request)|request(?:ed)? details?|details of (?:your )?request|original request|subject of request|description|gofynnoch|eich cais)\b[^?]*:?\s*$/i;
const RESTATEMENT_START =
  /^["'“]?(?:you (?:have )?(?:asked|requested|wrote|wanted to know)(?! the same|[^.]*\breview)|your (?:request|questions?) (?:(?:was|is|were|are|reads?|read)(?: (?:for|as follows|to know|about|as below|that)\b|\s*[:"])|reads?\b)|request(?:ed information)?\s*:|details of (?:your )?request|your (?:request|questions?|enquiry|message)\s*:|what (?:would you like|do you want|you (?:want|would like|asked|wish)|information)\b[^:?]{0,40}:)/i;
/** What they repeat stands between its own lead-in and a colon or quotation mark, perhaps under a title. */
const SAID_BACK =
  /\b(?:request|information|enquiry|e-?mail|application|asked|ask|seek|sought|requested|received)\b[^.?]{0,80}\b(?:concerning|regarding|about|for|following information|as follows|following)\s*:\s*["'“‘]?[^.:?]{0,60}$/i;
const ASKS_US =
  /\b(?:check|clarif\w*|confirm|quer(?:y|ies)|questions? (?:for|to) you|a few (?:questions|things|points)|tell us|let (?:us|me) know|help (?:us|me)|need to know|ask(?:ing)? you|would you|could you|can you|provide (?:more|further)|(?:more|further) (?:particulars|details?)|please (?:answer|advise|state|specify))\b/i;
/** "… could be answered only by reading 40,000 receipts, and we decline it": a decision, whatever could be. */
const DECIDES =
  /\b(?:we|i|the council) (?:have |must |are |am |do |therefore |accordingly |hereby )*(?:declin(?:e|ed|ing)|refus(?:e|ed|ing)|withh(?:eld|old)(?:ing)?)\b/i;
/** Asks for time, not for an answer. */
const ASKS_PATIENCE = /\b(?:bear with|wait (?:for|until|till|a)|be patient|give (?:us|me)|allow (?:us|me)|hold on|forgive)\b/i;
const INTERROGATIVE =
  /^(?:["'(]?\s*)(?:how|what|when|where|whether|which|who|whom|whose|why|do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|please (?:provide|state|list|confirm|give|supply|tell|send|advise|specify)|in what|for (?:each|how)|if (?:so|yes|not|no))\b/i;
const REQUESTING = /^(?:the )?(?:number|total|amount|copy|copies|details?|list|breakdown|names?|value|cost|date) (?:of|and|for)\b/i;
/** "The name of the officer is withheld" asks nothing; "the number of accounts that are open" does. */
const HAS_A_VERB = /(?<!\b(?:that|which|who|there|and|or) )\b(?:is|are|was|were|has been|have been)\b(?! (?:to be|being)\b)/i;
const FIGURE = /(?:^|[\s(£])(?:£\s?)?\d[\d,]*(?:\.\d+)?\s?(?:%|k\b|m\b|million|a year|per (?:year|annum))?/;
/** "Yes got this, thanks" and "No part of it can be met" answer nothing. */
const SHORT_ANSWER =
  /^(?!(?:yes,? (?:i |we )?(?:have |'ve )?(?:got|received|thank)|no (?:part|further|longer|reason|doubt|decision|reply|response|charge|fee|problem|worries|exemptions?|redactions?|inference|information|one)\b))(?:yes|no|none|nil|zero|n\/a|not applicable|ie|oes|nac? (?:oes|ydy)|approximately|around)\b|^all(?: of (?:them|these|those))?[.,;]/i;
/** `Portal - yes. Accounts - 9,870.` */
const LABEL_AND_VALUE =
  /^(?!(?:it|this|that|there|he|she|which|our|your|ref\w*|tel\w*|phone|fax|case|ticket|due|date|received|submitted|created|status|request|topic|time|office|opening|deadline|response|reply)\b)[\p{L}][\p{L}\p{N} ,'/()&-]{1,60}?(?:(?:\s[-–—=]\s?|\s?[:=]\s)\s*(?:yes|no\b|not |none|all\b|nil|zero|n\/a|£|<|approx\w*|about \d|(?!\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d{1,2}[/.])\d)|(?<!\b(?:there|that|which|this|it))\s(?:is|are|was|were)\s(?:yes\b|no\b(?! longer)|none\b|nil|zero|n\/a|£|<|approx\w*|about \d|(?!\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d{1,2}[/.])\d))/iu;

/** "We have 14 machines", "Six of them accept cards", "it cost £4,120". */
/** `Case Ref: 25/26-0417` names the case. */
const NAMES_THE_CASE =
  /^(?:our |your |the |council )?(?:(?:freedom of|environmental|information) )*(?:information )?(?:case |request |foi |eir |ticket |enquiry )*(?:ref(?:erence)?|number|no|id)\b(?: (?:no|number|id))?\.?\s*[:#]/i;
/** A field of a case system's form, said back: `Date submitted: 03/10/2025`, `Contact telephone: not given`. */
const CASE_FIELD =
  /^(?:form|case|date|contact|your|name|full name|first name|last name|surname|e-?mail|tele?phone|phone|mobile|address|postcode|ref\w*|subject|status|service|stage|submitted|received|logged|created|due|target|department|team|topic|type|category|organisation|title|preferred|format|request(?:er)?)\b[^:?]{0,30}:/i;
const STATES_A_FIGURE =
  /£\s?\d|\b\d[\d,]*(?:\.\d+)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all|both) of (?:them|these|which|those)\b|\bwe have no\b[^.]*\b(?:machines?|schemes?|such)\b|\bthere (?:are|were|is|was) (?:no|none|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** Figures that are no answers: time limits, dates, sections, references. */
const NO_FIGURE =
  /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b|\b(?:\d+|two|three|five|ten|twenty|forty)(?: \(\w+\))? (?:working |calendar )?(?:days?|weeks?|months?|hours?|minutes?)\b|\b\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of |o )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwef|maw|faw|ebr|mai|fai|meh|feh|gor|orff|aws|med|fed|hyd|tach|dach|rhag|rag)\w*(?:[\s-]+\d{4})?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b(?!,?\d)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}-\d{1,2}-\d{2,4}\b|\b\d{1,4}[/-]\d{3,6}\b|\b\d{3,6}\/\d{2,6}\b|\b0\d+-\d+\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:by|on|to|until|before|is|tomorrow|today|(?:mon|tue|wed|thu|fri)[a-z]*),? \d{1,2}\/\d{1,2}\b|\b(?:section|sections|s|ss|regulation|reg|article|act|part|schedule|paragraph|question|questions|q|item|adran)s?\.? ?\d[\d()\w]*(?:(?:,| and| &| to|-) ?\d[\d()\w]*)*|\b(?:act|regulations|order|code)\b \d{4}|\b(?:answer\w*|replied to|respond\w* to|done|finish\w*|complet\w+|waiting (?:for|on)|to (?:do|answer)) \d{1,2}(?:(?:,| and| &| to|-) ?\d{1,2})+\b(?!,\d)|\b(?:19|20)\d{2}(?:[/-]\d{2,4})?\b|\b0\d{2,4}[\d ]{5,}|\b\d{5,}\b|\bone\b/gi;
/** Codes: RFI 6120, IG24/0661, A/25/66, PL-E-0761. */
const CODE = /\b[A-Z]{2,}(?:[-/][A-Z]{1,8})*[-/ ]?\d[\w/-]*|\b[A-Z](?:[-/][A-Z]{1,8})*[-/]\d[\w/-]*|\b[A-Z]{1,8}(?:\.\d+){2,}/g;
/** Any day will do for those without a year: only where they stand matters. */
const SOME_DAY = "2000-01-01";
function withoutNoFigures(text: string): string {
  let rest = text;
  for (const { start, end } of findDays(text, SOME_DAY)) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest.replace(NO_FIGURE, " ").replace(CODE, " ");
}
const PARTLY = /\b(?:some|part(?:s|ly|ial\w*)?|rest|remain\w*|redact\w*|however|but|except|other than|apart from|the other)\b/i;

/** No decision yet. */
const UNDECIDED =
  /\b(?:may|might) (?:well )?(?:be engaged|apply|be exempt)\b|\b(?:not|have|has) yet (?:to |been )?(?:reach\w*|decid\w*|complet\w*|conclud\w*|consider\w*|taken)|\bstill (?:to be|being|consider\w*|weigh\w*|decid\w*|to)\b|\bthink (?:further|more|again) about\b|\b(?:need|require|want)s? (?:more |further |additional |extra )?time\b/i;
/** Figures of the work that an answer would take. */
const EFFORT =
  /\b(?:hours?|minutes?|estimat\w*|search\w*|each (?:file|record|case|one)|apiece|(?:would|will) (?:have to|need to) be|would (?:mean|take|involve|need|require|cost)|go(?:ing)? through|(?:ledger|spreadsheet) (?:lines?|rows?)|an hour|files?|records?|job sheets?|paper|manual\w*|per hour|appropriate limit|staff time|locat\w*|extract\w*|examin\w*|requests?)\b/i;
const SPEAKS_OF_A_PART =
  /\b(?:question|q|part|item|point|row|column|line)s? ?\(?\d|\b(?:names?|prices?|figures? for|some of|part of|parts of|the rest|remainder|remaining|other (?:questions?|parts?)|certain|redact\w*|third part(?:y|ies)|as (?:for|to) (?:the |your )?\w+|(?:that|this) (?:part|one|question|bit|point)|last (?:question|part)|first (?:question|part)|second (?:question|part)|final (?:question|part))\b/i;
/** "Section 42 may apply and we require further time": the exemption is a thought, the sentence says what is. */
const EXEMPTION_THOUGHT_OF =
  /\b(?:may|might) (?:well )?be engaged\b|\b(?:may|might) (?:well )?apply\b(?=[^.]{0,200}\b(?:require|need|claim|tak)\w*\b[^.]{0,200}\btime\b)/i;
const REST_TO_FOLLOW =
  /\b(?:rest|remaind\w*|remaining|others?|(?:the |your )(?:first|second|third|fourth|fifth|sixth|last|final|missing|outstanding)(?: (?:one|question|part|point|figure|item))?|other (?:questions?|parts?|answers?|figures?)|q(?:uestions?|s)? ?\d)\b[^.]{0,200}\b(?:(?:will|to|should|shall) follow|still (?:wait\w*|await\w*|outstanding|being)|send (?:these|this|those|them|it)? ?(?:on )?(?:separately|later|when|as soon|by)|as soon as)\b|\b(?:let you have|send you|forward|follow(?:ed)? with|supply|provide)\b[^.]{0,12}\b(?:rest|remainder|others?|(?:first|second|third|fourth|fifth|sixth|last|final|missing|outstanding)(?: (?:one|question|part|point|figure|item))?|(?:q(?:uestion)?|number|item|part|point) ?\d)\b[^.]{0,40}\b(?:by|before|when|once|as soon as|later|next|separately|shortly|on)\b|\b(?:have|know|got|is ready) so far\b|\b(?:first )?part of (?:your|the) (?:information|answers?|response|reply)\b[^.]{0,200}\b(?:ready|attached|below|now)\b/i;
/** An item whose answer is to come. */
const TO_FOLLOW =
  /\b(?:to follow|will follow|follows? (?:later|separately|shortly)|still (?:wait\w*|await\w*|being (?:checked|collated|gathered|compiled)|to come|chas\w+|outstanding)|not (?:yet )?(?:to hand|ready|in) yet|(?:am|are) (?:wait\w*|await\w*|chasing)\b|(?:will|shall|'ll) (?:send|forward|let you have|supply|provide|be sent|be provided|come)\b[^.]{0,50}\b(?:by|before|when|once|as soon as|later|next|separately|shortly|on))\b/i;
const withholds = (says: Says): boolean => says.refused >= 2.5 || says.not_held >= 2.5;

const isQuestion = (text: string): boolean =>
  /\?["')]?\s*$/.test(text) ||
  (INTERROGATIVE.test(text) && !/^(?:is|are|has|have|was|will|can)\b/i.test(text) && !/[.:]\s*\S/.test(text)) ||
  (REQUESTING.test(text) && !HAS_A_VERB.test(text));

/** What follows a question on its own line: `… at fault)? Zero`. */
function afterQuestion(text: string): string {
  const at = text.lastIndexOf("?");
  return at < 0 ? "" : text.slice(at + 1).trim();
}

const RESPONSES = new WordingIndex(RESPONSE_WORDING);
type Says = Readonly<Record<ResponseRow["says"], number>>;
function sumOf(rows: readonly ResponseRow[]): Says {
  const says = { refused: 0, not_held: 0, given: 0 };
  for (const row of rows) says[row.says] += row.weight;
  return says;
}
const LOOSER_RESPONSES = new WordingIndex(LOOSER_RESPONSE_WORDING);
/** What the usual wording must say of refusing, giving or not holding so that the looser is not asked. */
const SAID_PLAINLY = 2.5;
/** The usual wording of a sentence; where it does not plainly refuse, say, one row of the looser wording for that. */
function rowsOf(text: string): readonly ResponseRow[] {
  const usual = RESPONSES.fitting(text);
  const says = sumOf(usual);
  const known = new Set((["refused", "not_held", "given"] as const).filter((each) => says[each] >= SAID_PLAINLY));
  const looser = LOOSER_RESPONSES.fitting(text).filter((row) => {
    if (known.has(row.says)) return false;
    known.add(row.says);
    return true;
  });
  return [...usual, ...looser];
}
const saysOf = (text: string): Says => sumOf(rowsOf(text));

/** What is asked of a sentence more than once, found out once. */
class SentenceSigns {
  readonly #text: string;
  #rows: readonly ResponseRow[] | null = null;
  #figures: string | null = null;
  readonly answers: boolean;

  constructor(text: string) {
    this.#text = text;
    this.answers = LABEL_AND_VALUE.test(text) || SHORT_ANSWER.test(text);
  }
  get rows(): readonly ResponseRow[] {
    this.#rows ??= rowsOf(this.#text);
    return this.#rows;
  }
  get says(): Says {
    return sumOf(this.rows);
  }
  /** The sentence without the figures that are no answers. */
  get figures(): string {
    this.#figures ??= withoutNoFigures(this.#text);
    return this.#figures;
  }
  get statesAFigure(): boolean {
    return STATES_A_FIGURE.test(this.figures);
  }
}

function stateOf(text: string): ItemState {
  const said = text.trim();
  if (said === "") return "empty";
  if (isQuestion(said) && afterQuestion(said) === "") return "question";
  const answer = afterQuestion(said) || said;
  const says = saysOf(answer);
  const value =
    FIGURE.test(answer.replace(/\b(?:section|s\.?|regulation|reg\.?|question|q|ss\.?)\s?\d[\d()\w]*/gi, "")) || SHORT_ANSWER.test(answer);
  if (TO_FOLLOW.test(answer) && !SHORT_ANSWER.test(answer)) return "to_follow";
  if (says.refused >= 2.5 && says.refused >= says.not_held)
    return /\b(?:but|however|although|rest|remaind\w*|except)\b/i.test(answer) && (value || says.given >= 3) ? "mixed" : "refused";
  if (says.not_held >= 2.5) return value && /\b(?:but|however|although|only|before|prior)\b/i.test(answer) ? "mixed" : "not_held";
  return "given";
}

const BULLET = /^[•·▪*–-]$/;
const showsValue = (text: string): boolean =>
  SHORT_ANSWER.test(text) || LABEL_AND_VALUE.test(text) || STATES_A_FIGURE.test(withoutNoFigures(text)) || saysOf(text).given > 0;

/** Speaks of every request, not of this one. */
const OF_EVERY_REQUEST =
  /\b(?:normally|usually|generally|may|might|if|where|unless|would|could|should you|sometimes|in most cases|not obliged|are entitled|any part|(?:act|law|regulations?) (?:gives?|allows?|requires?|lets?|says?)|working days|unhappy|dissatisfied|commissioner)\b/i;
const saysWhatMayBe = (text: string): boolean =>
  OF_EVERY_REQUEST.test(text) && !SHORT_ANSWER.test(text) && !LABEL_AND_VALUE.test(text) && !/\?/.test(text);

interface Item {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}
/** Runs of paragraphs that start with a marker; a question takes the paragraph after it as its answer. */
function itemsOf(units: readonly Unit[]): Item[] {
  const paragraphs = new Map<number, { first: number; last: number; text: string; marker: boolean }>();
  for (const [index, unit] of units.entries()) {
    const known = paragraphs.get(unit.paragraph);
    if (known === undefined) paragraphs.set(unit.paragraph, { first: index, last: index, text: unit.text, marker: unit.marker !== null });
    else {
      known.last = index;
      known.text += ` ${unit.text}`;
    }
  }
  const list = [...paragraphs.values()];
  const items: Item[] = [];
  for (let index = 0; index < list.length; index++) {
    const each = list[index];
    if (each === undefined || !each.marker) continue;
    const next = list[index + 1];
    const takesNext =
      next !== undefined && !next.marker && (each.text === "" || (isQuestion(each.text) && afterQuestion(each.text) === ""));
    items.push(
      takesNext
        ? { first: each.first, last: next.last, text: `${each.text} ${next.text}` }
        : { first: each.first, last: each.last, text: each.text },
    );
  }
  return items;
}

/**
 * Weighs the sender's own words as an answer.
 * @param words the sender's own words.
 */
export function replyContent(words: OwnWords): ReplyContent {
  const { units } = words;
  const items = itemsOf(units);
  const states = items.map((item) => stateOf(item.text));
  const silent = new Set<number>();
  const reasons: string[] = [];
  let questionsToUs = 0;
  let restated = 0;

  const questions = items.filter((_, index) => states[index] === "question" || states[index] === "empty");
  const first = items[0]?.first ?? 0;
  const before = units
    .slice(Math.max(0, first - 2), first)
    .map((unit) => unit.text)
    .join(" ");
  // Phrases under "please tell us which of these" or "your request concerning:" are no answers, whatever their form.
  const valueless = items.length > 0 && !items.some((item) => showsValue(item.text));
  const asksUs = valueless && ASKS_US.test(before) && /(?:[:?]|\bnamely,?)\W*$/.test(before);
  const saysBack = valueless && !asksUs && SAID_BACK.test(before);
  const listAsks = asksUs || saysBack || (questions.length > 0 && questions.length >= Math.max(1, items.length - 1));
  if (asksUs) questionsToUs += items.length;
  else if (saysBack) {
    restated = items.length;
    for (const item of items) for (let i = item.first; i <= item.last; i++) silent.add(i);
  } else if (listAsks) {
    if (ASKS_US.test(before) && !/\byou (?:have )?(?:asked|requested)\b/i.test(before)) questionsToUs += questions.length;
    else if (RESTATES.test(before) || !ASKS_US.test(units.map((unit) => unit.text).join(" "))) {
      restated = questions.length;
      for (const item of items) for (let i = item.first; i <= item.last; i++) silent.add(i);
    } else questionsToUs += questions.length;
  }
  for (const [index, unit] of units.entries()) {
    if (RESTATEMENT_START.test(unit.text)) {
      silent.add(index);
      if (unit.text.includes("?")) restated++;
    } else if (!items.some((item) => item.first <= index && index <= item.last) && /\?\s*$/.test(unit.text)) {
      const before = units[index - 1]?.text ?? "";
      const goesOn = silent.has(index - 1) && before.endsWith("?") && unit.paragraph === units[index - 1]?.paragraph;
      if (goesOn || (RESTATES.test(before) && before.endsWith(":"))) {
        silent.add(index);
        restated++;
      } else if (!ASKS_PATIENCE.test(unit.text)) questionsToUs++;
    }
  }
  // Bullets that give no value are points a mailbox makes, and what may or would happen under the law is nobody's answer.
  const points =
    items.every((item) => BULLET.test(units[item.first]?.marker ?? "")) &&
    !items.some(
      (item, index) =>
        !CASE_FIELD.test(item.text) &&
        !saysWhatMayBe(item.text) &&
        (states[index] !== "given" || item.text.includes("?") || showsValue(item.text)),
    );
  const ofPoints = new Set(points ? items.flatMap((item) => units.slice(item.first, item.last + 1)) : []);
  const weighed = units.map((unit, index) => ({
    ...unit,
    // "Section 27 may be engaged" is what they think, not a standard paragraph.
    conditional:
      (CONDITIONAL.test(unit.text.replace(EXEMPTION_THOUGHT_OF, "")) && !DECIDES.test(unit.text)) ||
      (ofPoints.has(unit) && saysWhatMayBe(unit.text)),
    silent: silent.has(index) || (COMPLAINT_PARAGRAPH.test(unit.text) && !REVIEW_ASKED.test(unit.text)),
    signs: new SentenceSigns(unit.text),
  }));

  const totals = { given: 0, refused: 0, not_held: 0 };
  const inItems = new Set<number>();
  const answered = listAsks || points ? [] : states;
  if (answered.length > 0) {
    const count = (state: ItemState): number => answered.filter((each) => each === state).length;
    const [given, refused, notHeld, mixed] = [count("given"), count("refused"), count("not_held"), count("mixed")];
    totals.given += given > 0 ? 2 + Math.min(given, 5) : 0;
    totals.refused += refused > 0 ? 2 + Math.min(refused, 5) : 0;
    totals.not_held += notHeld > 0 ? 2 + Math.min(notHeld, 5) : 0;
    if (mixed > 0) {
      totals.given += 2 + mixed;
      totals.refused += 2 + mixed;
    }
    reasons.push(`${answered.length} numbered items: ${given} given, ${refused} refused, ${notHeld} not held, ${mixed} mixed`);
    for (const item of items) for (let i = item.first; i <= item.last; i++) inItems.add(i);
  }
  let figures = 0;
  const rowsUsed = new Set<ResponseRow>();
  for (const [index, unit] of weighed.entries()) {
    if (unit.silent || inItems.has(index)) continue;
    const { signs } = unit;
    const { refused } = signs.says;
    const refuses = refused >= 3 && !PARTLY.test(unit.text);
    const undecided = refused > 0 && UNDECIDED.test(unit.text);
    for (const row of signs.rows) {
      // "Please see the attached refusal notice" gives nothing.
      if (refuses && row.says === "given") continue;
      // An exemption that they are still thinking about refuses nothing yet.
      if (row.says === "refused" && undecided) continue;
      if (rowsUsed.has(row)) continue;
      if (unit.conditional && row.says !== "not_held") continue;
      rowsUsed.add(row);
      totals[row.says] += row.weight;
      reasons.push(`${row.says.replace("_", " ")}: "${unit.text.slice(0, 60)}"`);
    }
    if (signs.answers) {
      totals.given += 2;
      reasons.push(`an answer: "${unit.text.slice(0, 60)}"`);
    } else if (!unit.conditional && figures < 4.5 && !NAMES_THE_CASE.test(unit.text) && signs.statesAFigure) {
      const count = signs.figures.match(/£?\b\d[\d,.]*\b/g)?.length ?? 1;
      figures += Math.min(4, 1.25 + 0.75 * count);
      reasons.push(`a figure: "${unit.text.slice(0, 60)}"`);
    }
  }
  return {
    units: weighed,
    items: answered,
    given: totals.given,
    refused: totals.refused,
    notHeld: totals.not_held,
    figures,
    answersPlainly: weighed.some((unit) => {
      if (unit.silent || unit.conditional || EFFORT.test(unit.text)) return false;
      const { signs } = unit;
      return (signs.answers || signs.statesAFigure) && signs.says.refused < 1.5 && signs.says.not_held < 2;
    }),
    restToFollow:
      answered.includes("to_follow") || weighed.some((unit) => !unit.silent && !unit.conditional && REST_TO_FOLLOW.test(unit.text)),
    onlyPart: weighed.some((unit) => !unit.silent && !unit.conditional && SPEAKS_OF_A_PART.test(unit.text) && withholds(unit.signs.says)),
    questionsToUs,
    restated,
    reasons,
  };
}
