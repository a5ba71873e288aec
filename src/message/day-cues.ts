/**
 * The parts that days play in a mail, and the words that show them; reviewed rows. Days with another part to play
 * than an answer's (return from leave, our own time limit, end of a link, day of receipt) are named so that they are
 * not taken for it.
 */

/** `former`: the due date that an extension replaces. */
export type DayRole = "due" | "former" | "extended" | "received" | "our_limit" | "return" | "expiry" | "other";

export interface DayCue {
  readonly role: DayRole;
  /** Tested on the sentence up to the day. */
  readonly before?: RegExp;
  /** Tested on the sentence from the day on. */
  readonly after?: RegExp;
  /** Tested on the whole sentence. */
  readonly anywhere?: RegExp;
  /** Tested on the part of the sentence that holds the day: "closed for Easter, so you will hear by …". */
  readonly clause?: RegExp;
  readonly weight: number;
  readonly seen: string;
}

export const REPLYING =
  "(?:respon[ds]\\w*|repl(?:y|ies|ied)|answer\\w*|hear(?: back)? from|hear|write to you|able to write|send|issue|provide|supply|forward|dispatch|despatch|let you (?:have|know)|(?:tell|give|get) (?:it to )?you|complete|conclude|finish\\w*|decision|outcome|results?|findings?|report|contact you|in touch|information|with you|reach you|back to you|in your (?:hands|inbox)|aim|target|expect|ymateb|ateb|clywed|clywch)";

const WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
/** What stands between "by" and the day: end of business on, today, Monday the. */
const UP_TO_DAY = `\\W*(?:(?:(?:the )?(?:end|close) of(?: (?:business|play|day|the day|(?:this|the|next) (?:week|month)))?|c\\.?o\\.?b\\.?|today|tomorrow|yesterday|noon|midnight|(?:\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m\\.?)|latest|${WEEKDAY}|dydd \\w+)\\W*(?:on\\W+)?)*(?:the\\s+)?$`;

export const DAY_CUES: readonly DayCue[] = [
  // Due
  {
    role: "due",
    before: new RegExp(`${REPLYING}[^.;]*\\b(?:by|before|no later than|on or before|not later than|until|erbyn)${UP_TO_DAY}`, "i"),
    weight: 5,
    seen: "most acknowledgements: aim to send a response by …",
  },
  {
    role: "due",
    before:
      /\b(?:due|deadline|target|statutory|completion|(?:latest|last|final|expected|response|reply|answer) (?:date|day)|(?:response|reply|answer) (?:is |was )?(?:due|expected|required))\b[^.;]{0,40}\b(?:date|by|on|is|was|of|for|deadline|to)\b\W*(?:(?:is|was|of|by|on|for|the)\W+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?$/i,
    weight: 4,
    seen: "case systems: Due date: …; which was due on …",
  },
  {
    role: "due",
    before:
      /\b(?:have|got|allows? us|gives? us|takes? us|need)\b[^.;]{0,20}\buntil\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    after: /^[^.;]{0,40}\b(?:to|for)\b[^.;]{0,30}\b(?:reply|respon|answer|deal|decid|complet|reach|consider|finish|weigh)/i,
    weight: 5,
    seen: "We have until … to reply",
  },
  {
    role: "due",
    before:
      /\b(?:(?:we|council|she|he|they|officer|solicitor|panel|reviewer) (?:have|has)|we've|they've)\b[^.;]{0,20}\buntil\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "The council has until …",
  },
  {
    role: "due",
    before: new RegExp(`\\b(?:by|before|no later than|on or before|erbyn)${UP_TO_DAY}`, "i"),
    weight: 2,
    seen: "bare by …",
  },
  {
    role: "due",
    before: /\b(?:will|should|to)\b[^.;]*\b(?:follow|be (?:sent|with you|ready|issued|completed)|reach you|expected|receive)\b[^.;]*$/i,
    weight: 2,
    seen: "will follow by …",
  },
  {
    role: "due",
    before:
      /\b(?:20|twenty|40|forty) working days\b[^.;]{0,60}\b(?:is|which|that|ie|ends?|expir(?:es?|ing)|end(?:s|ing)? on|falls?|takes? us to|up on|being)\b[^.;]*$/i,
    weight: 4,
    seen: "20 working days, which is …",
  },
  {
    role: "due",
    before: /\b(?:20|twenty) working days\W*(?:(?:to|until|up to|ending)\s+)?(?:\(?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?)$/i,
    weight: 3,
    seen: "within 20 working days (11 March)",
  },
  {
    role: "due",
    before:
      /\b(?:expect|anticipate|hope)\b[^.;]{0,60}\b(?:on|around|about|by)\W*(?:or (?:before|around)\W*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 3,
    seen: "expect to reply on …",
  },
  {
    role: "due",
    before:
      /\b(?:i|we|you)(?: will| shall|'ll)\b[^.;]{0,30}\b(?:send|reply|respond|answer|write|let you have|have|get|hear)\b[^.;]{0,50}\b(?:on|tomorrow|today)\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "I shall send what I have on 4 April",
  },
  { role: "due", before: /\b(?:was|were|is|are|fell|falls) (?:originally )?(?:due|overdue)\b[^.;]*$/i, weight: 4, seen: "was due on …" },
  {
    role: "due",
    before: /\b(?:(?:response|reply|answer) (?:is|was)? ?due|target|deadline|sla|to be answered|due)\W*$/i,
    weight: 4,
    seen: "case systems: Response due 11/03/2024; opened 05/03/2024, target 04/04/2024",
  },
  {
    role: "due",
    before: new RegExp(
      `\\bpromis\\w*\\b[^.;]{0,20}\\bfor\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$|\\b(?:will|shall|should|'ll) (?:now )?(?:come|go|follow|arrive|be (?:sent|posted|ready|done|finished|issued))\\b[^.;]{0,15}\\b(?:on|by|around)\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$`,
      "i",
    ),
    weight: 4,
    seen: "I can promise it for 15 March; it will come on 15 March instead",
  },
  {
    role: "due",
    after: /^\W*(?:came and went|has come and gone|(?:has )?slipped by|is (?:now )?(?:past|behind us)|went by|has gone by)\b/i,
    weight: 4,
    seen: "1 March came and went without a reply from us",
  },
  {
    role: "due",
    before: new RegExp(
      `\\byou\\b[^.;]{0,20}\\bnot\\b[^.;]{0,10}\\b(?:heard|hear|received?|had)\\b[^.;]{0,15}\\b(?:from (?:us|me)|(?:reply|response|answer))\\b[^.;]{0,20}\\b(?:by|before|until)${UP_TO_DAY}`,
      "i",
    ),
    weight: 6,
    seen: "If you have not heard from us by 4 April 2024 please get in touch",
  },
  {
    role: "due",
    after: /^[^.;]{0,20}\b(?:is|will be|was) (?:the|our|your) (?:due|target|deadline|latest|response|statutory)\b/i,
    weight: 4,
    seen: "11 March is the due date",
  },
  {
    role: "due",
    before:
      /^\W*(?:(?:response|reply|target|statutory|final|answer) )?(?:due|deadline|target|dyddiad cau|(?:response|reply|answer|completion) date|(?:respond|reply|answer) by)(?: date| by| on)?\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?$/i,
    weight: 5,
    seen: "tables of case systems: Due: 04/04/2024",
  },
  {
    role: "due",
    before: new RegExp(
      `\\b(?:bear with|wait|patien\\w+|hold on|give (?:us|me))\\b[^.;]*\\b(?:until|till|to)\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$`,
      "i",
    ),
    weight: 5,
    seen: "Would you bear with us until Tuesday 17 June?",
  },
  {
    role: "former",
    before: /\b(?:had been|were|was|have been) (?:told|promised|given|advised|quoted)\b[^.;]{0,20}$/i,
    weight: 6,
    seen: "You had been told 10 June 2025; please now take 8 July",
  },
  {
    role: "former",
    before:
      /\b(?:instead of|rather than|in place of|original(?:ly)?|previous(?:ly)?|initial)\b[^.;]{0,50}$|\bfrom\W+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "extensions name the old date: instead of 5 April",
  },
  {
    role: "due",
    before:
      /\b(?:period|days|time|limit|deadline|clock)\b[^.;]*\b(?:end|ends|ending|expir(?:es?|ing)|runs? (?:out|to|until)|finish(?:es)?|up)\b\W*(?:on\W*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "the statutory period comes to an end on …",
  },
  {
    role: "due",
    before:
      /\b(?:limit|deadline|due date|target|day (?:20|twenty))\b[^.;]{0,15}\b(?:of|is|will be|falls on)\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "the limit of 11 March; day twenty will be 11 March",
  },
  {
    role: "due",
    before:
      /\b(?:date|day)\b[^.;]{0,40}\b(?:by|for|to|on) (?:which (?:we|i) (?:have to|must|need to|should) \w+ )?(?:is|was|will be)\W*(?:the\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "the date we have to answer by is 18 November",
  },
  {
    role: "due",
    before: /\bshould (?:already )?have (?:been|gone|had|reached|received|replied|answered|arrived|come|heard)\b[^.;]*$/i,
    weight: 4,
    seen: "it should have gone on 11 March",
  },
  {
    role: "due",
    before: /\b(?:target|deadline|due date|limit)\b[^.;]{0,50}\(\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?$/i,
    weight: 4,
    seen: "The target for case 7799012 (02/07/2024)",
  },
  {
    role: "due",
    after: /^\W*(?:has|had|have) (?:now |already )?(?:passed|gone|been (?:missed|exceeded))\b/i,
    weight: 3,
    seen: "11 March has passed",
  },
  {
    role: "due",
    after: /^\W*(?:by (?:when|which|then)|at the latest|is when)\b/i,
    weight: 4,
    seen: "11 March, by when we have to write",
  },
  {
    role: "due",
    before: new RegExp(
      `\\b(?:last|latest|final|outside) (?:possible )?(?:day|date|time)\\b[^.;]{0,60}\\b(?:is|will be|would be|being|falls on|:)\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$|\\blatest\\b[^.;]{0,40}\\b(?:is|will be|would be)\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$`,
      "i",
    ),
    weight: 5,
    seen: "the last day on which you can expect to hear from us is …; the latest we can take is …",
  },
  {
    role: "due",
    before:
      /\b(?:gone|went|run|ran|slipped|are|is|now|well|just) (?:past|beyond|over)\W*(?:the\s+)?$|\b(?:miss(?:ed|ing)?|not (?:keep|kept|met|meet|make|made))\W*(?:the\s+)?$/i,
    weight: 3,
    seen: "we have gone past 8 March; we have missed 8 March",
  },
  {
    role: "due",
    before: new RegExp(
      `\\b(?:work|aim|look|head|push|press|plann?|try|hop|shoot)ing (?:now )?(?:towards?|to|for|at)\\W*(?:${WEEKDAY}\\W*)?(?:the\\s+)?$|\\b(?:anticipated|expected|estimated|forecast|promised|pencilled in)\\b[^.;]{0,20}$`,
      "i",
    ),
    weight: 3,
    seen: "We are working towards Tuesday 25 February; Reply anticipated: 12 Feb 2025",
  },
  {
    role: "due",
    after: /^(?:'s)?\s+(?:date|deadline|target|limit|due date)\b/i,
    weight: 3,
    seen: "the 4 April date has slipped; our 11 March deadline",
  },
  {
    role: "due",
    after:
      /^\W*(?:(?:being|is|was|which is|which was) )?the (?:\w+ )?(?:day|date|deadline)\b[^.;]{0,30}\b(?:by|on|before|for|when|you|we)\b/i,
    weight: 4,
    seen: "8 March, the day by which you should have had our answer",
  },
  {
    role: "due",
    before: new RegExp(
      `^\\W*(?:(?:to be |must be |will be )?(?:answered|replied to|completed|closed|sent)|(?:reply|response|answer|case|statutory|foi|eir|information|completion|decision|resolution|final) ?(?:target|deadline|due|by|limit|expected|date)|expected|target)\\b[^.;:]{0,20}(?:\\b(?:by|on|date|deadline|is))?\\W*(?:${WEEKDAY}\\W*)?$`,
      "i",
    ),
    weight: 5,
    seen: "rows of case systems: To be answered by 04 Apr 2024; Reply target 11-Mar-24",
  },
  // Extended
  {
    role: "extended",
    anywhere: /\b(?:extend\w*|extension|further|additional|extra|more|longer|revised|new|now)\b/i,
    weight: 1,
    seen: "extension letters",
  },
  {
    role: "extended",
    before: /\b(?:extend\w*|extension)\b[^.;]*\b(?:to|until|till|by|date|of)\b[^.;]*$/i,
    weight: 5,
    seen: "extended to …",
  },
  {
    role: "extended",
    before: /\b(?:now|revised|new|further|additional|latest|means|i\.e\.?|that is|makes it)\b[^.;]*$/i,
    weight: 3,
    seen: "We now plan to reply by …; new due date …",
  },
  {
    role: "extended",
    before:
      /\b(?:mov|extend|push|put|shift|chang|defer|postpon|revis)\w*\b[^.;]*\bto\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 5,
    seen: "we move the date for our reply from 4 April to 2 May",
  },
  // What is neither
  {
    role: "received",
    before:
      /\b(?:receiv\w*|receipt|dated|sent|submitted|made|wrote|written|e-?mail(?:ed)?|logged|registered|raised|request|letter|message|correspondence|derbyn\w*|dyddiedig)\b\W*(?:(?:to us|by us|by the council|from you|at|ar|of|it|on|this)\W+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*|dydd \w+\W*)?(?:the\s+)?$/i,
    weight: 6,
    seen: "your request received on …",
  },
  {
    role: "received",
    before:
      /\b(?:from|start\w*|begin\w*|commenc\w*|as of|treated as received|day after)\W+(?:on\W+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*)?(?:the\s+)?$/i,
    weight: 4,
    seen: "counted from …",
  },
  { role: "received", before: /^\W*(?:date|dyddiad|sent|date (?:received|of request|logged))\s*:?\W*$/i, weight: 6, seen: "letter heads" },
  {
    role: "our_limit",
    anywhere:
      /\bif (?:we|i|you(?![^.;]*\b(?:from (?:us|me)|(?:a|our|my) (?:reply|response|answer))\b))\b[^.;]*\b(?:not|no|don't|fail|unable)\b[^.;]*\b(?:hear|receiv|had|reply|respon|provid|clarif|pay|replied)\w*/i,
    weight: 8,
    seen: "If we have not heard by …",
  },
  {
    role: "our_limit",
    anywhere: /\b(?:unless|failing|otherwise)\b[^.;]*\b(?:hear|receiv|reply|respon|clos|withdraw|laps)\w*/i,
    weight: 6,
    seen: "unless we hear from you by …",
  },
  {
    role: "our_limit",
    anywhere:
      /\b(?:laps\w*|withdrawn|(?<!\b(?:offices?|council|buildings?|departments?|premises)\b[^.]{0,30})will be closed|close (?:your|the|this) (?:request|case|enquiry|file)|no longer (?:wish|interested)|lost interest|(?:hear|heard) nothing|nothing (?:has )?(?:come|arrived|been heard))\b/i,
    weight: 7,
    seen: "treated as lapsed",
  },
  {
    role: "our_limit",
    anywhere:
      /\bplease\b(?! (?:note|be (?:aware|advised|assured)|bear|find|see|accept))[^.;]*\b(?:let (?:us|me)|reply|respond|provide|send|pay|confirm|clarify|return|get back|tell)\b[^.;]*\b(?:by|before|within|no later)\b/i,
    weight: 9,
    seen: "please reply by …",
  },
  {
    role: "our_limit",
    anywhere:
      /\b(?:you have|you've|allow(?:ing)? you|you (?:must|need to|should (?:let|reply|respond|provide|send|pay|contact|tell|return|confirm)))\b[^.;]*\b(?:until|by|before|months?|within|to)\b/i,
    weight: 6,
    seen: "you have three months, until …",
  },
  {
    role: "our_limit",
    anywhere:
      /\b(?:you|applicants?|requesters?) (?:may|can|could|might|are (?:able|entitled)|have (?:the|a) right)\b[^.;]*\b(?:review|complain\w*|appeal|commissioner|ico)\b|\b(?:reviews?|complaints?|appeals?)\b[^.;]{0,60}\b(?:must|should|may|can|has to|have to) be (?:made|received|requested|submitted|lodged|sent)\b/i,
    weight: 9,
    seen: "You may request an internal review by 4 May 2024",
  },
  {
    role: "our_limit",
    before:
      /\b(?:you|which|request|letter|e-?mail|questions?) (?:have |had )?(?:ask(?:ed|s)?|want(?:ed|s)?|request(?:ed|s)?|require[sd]?|sought|seeks?)\b(?:(?!\b(?:will|shall|aim|expect|due|hope|should)\b)[^.;])*$/i,
    weight: 9,
    seen: "your request, which asked for a reply by 29 March; you asked for figures for 1 April 2020 to 31 March 2024",
  },
  { role: "our_limit", anywhere: /\b(?:pay(?:able|ment)?|paid|fee|cheque|invoice)\b/i, weight: 4, seen: "fees notices" },
  {
    role: "return",
    clause:
      /\b(?:annual leave|on leave|out of (?:the )?office|away|return(?:ing)?|back (?:in|on|at)|maternity|sick|holiday|not (?:be )?(?:in|reading)|closed|shut)\b/i,
    weight: 7,
    seen: "out of office",
  },
  {
    role: "expiry",
    clause:
      /\b(?:link|download\w*|log ?in|password|stop working|available (?:until|for)|access(?:ible)? until|deleted|removed|valid until|portal)\b/i,
    weight: 7,
    seen: "portals, secure mail",
  },
  { role: "expiry", anywhere: /\bexpir\w*/i, weight: 3, seen: "It expires on …: also said of the time for a reply" },
  {
    role: "other",
    before:
      /\b(?:panel|meeting|committee|cabinet|met|held|published|as at|as of|between|since|up to|period(?! (?:for|of|in which|within which|allowed|given))|year ended|ending|ended|financial year|dating|snapshot|introduced|began|started|expires?|contract)\b[^.;]*$/i,
    weight: 5,
    seen: "dates that are answers",
  },
  {
    role: "other",
    before:
      /\b(?:publication|(?:be|being|is|are) published|publish(?:es|ing)?(?! (?:our|the|a) (?:reply|response|answer))|in(?:to)? force|tak(?:e|es|ing) effect|clos(?:es|ing date)|survey|consultation|elections?)\b[^.;]{0,40}$/i,
    weight: 8,
    seen: "planned for publication by 30 June; comes into force on 1 April",
  },
];
