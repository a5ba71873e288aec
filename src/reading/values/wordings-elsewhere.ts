/** Ways to say: published already, not applicable, later, and the words round an answer that are not the answer. */
import type { WordingRow, WordingSays } from "./wording.js";

const row = (says: WordingSays, cue: string, pattern: RegExp, weight: number, seen: string): WordingRow => ({
  says,
  cue,
  pattern,
  weight,
  seen,
});

export const AVAILABLE: readonly WordingRow[] = [
  row(
    "available",
    "domain publicly public",
    /\b(?:already )?(?:in|within) the public domain\b|\bpublicly (?:available|accessible)\b|\bpublic(?:ly)? (?:record|register)\b(?=.{0,40}\b(?:at|via|on|available)\b)/,
    0.93,
    "2 real CRM replies: 'already in the public domain'",
  ),
  row(
    "available",
    "21 s21",
    /(?<![a-z\d])(?:section|sections|adran|s\.?|exemption)\s?21(?:\s?\([1-3]\))?(?![\d(.]\d|\d)(?!\s?(?:notices?|of the (?!freedom|act|foi)))/,
    0.95,
    "FOIA s.21",
  ),
  row(
    "available",
    "accessible available obtainable",
    /\b(?:reasonably|otherwise|easily|readily) (?:accessible|available|obtainable)\b|\baccessible (?:to (?:you|the applicant) )?by other means\b/,
    0.92,
    "FOIA s.21(1), FOISA s.25(1), EIR reg 6(1)(b)",
  ),
  row(
    "available",
    "published",
    /\b(?:is|are|was|were|been|has|have|already|routinely|we|annually|information|figures|data) (?:all |also |now |already |routinely |regularly |both |been )?published(?: [a-z]+){0,2}? (?:on|at|in|by|via|here|online|through|within|under|as part of)\b(?! (?:\d{4}|the end))/,
    0.82,
    "catalogue D: 'published on'",
  ),
  row(
    "available",
    "published",
    /^published (?:by|on|at|in|here|online|monthly|annually|quarterly|-)/,
    0.9,
    "'Published by ONS - see www.ons.gov.uk'",
  ),
  row(
    "available",
    "publish publishes",
    /\b(?:we|the council|the authority|the service) (?:also |already |routinely |regularly )?publish(?:es)? (?:this|these|it|them|that|all of (?:this|these)|all (?:such|these)|the (?:figures?|data|details|information|results?|readings?|list|report))\b(?=.{0,120}(?:https?:|www\.|\bweb ?site|\bweb ?page|\bonline|\btransparency page))/,
    0.86,
    "'We publish this each June in the annual report at www…'",
  ),
  row(
    "available",
    "found accessed viewed seen obtained downloaded located",
    /\b(?:can|may|will) (?:be )?(?:also )?(?:be )?(?:found|accessed|viewed|seen|obtained|downloaded|located)\b(?=.{0,80}(?:https?:|www\.|website|web ?page|online|link|here\b|transparency|ons\b|\.gov))/,
    0.88,
    "'can be found at : https://…', 'on our transparency pages'",
  ),
  row(
    "available",
    "available accessible",
    /\b(?:is|are|information|data|figures|details|list|report) (?:already |also |all |currently |freely )?(?:available|accessible)\b(?=.{0,60}(?:https?:|www\.|website|web ?page|online|on-line|link|via|at\b|from|here\b|transparency|ons\b))/,
    0.85,
    "'available on our website'",
  ),
  row(
    "available",
    "website websites web site page pages transparency publication link links online z",
    /\b(?:see|visit|refer to|check|via|follow|use|using|at|on|from|click)\b[^.]{0,60}\b(?:our |the |its |council's |this )?(?:web ?sites?|web ?pages?|transparency (?:pages?|data)|publication scheme|links?|a to z|online)\b/,
    0.7,
    "'Please refer to the A to Z on our website'",
  ),
  row(
    "available",
    "website websites web site page pages portal",
    /\b(?:is|are|can be (?:found|viewed|seen|accessed|downloaded)|may be (?:found|viewed)|available|published|appears?|listed|set out|shown|contained) (?:all |also |already |freely |currently |both ){0,2}(?:available |published |listed |set out |shown )?(?:to (?:view|download) )?(?:on|at|in|via|through|from) (?:our|the|its) (?:(?:council|authority|borough|county|city|district)(?:'s)? )?(?:own )?(?:web ?sites?|web ?pages?|open data (?:page|site|portal)|transparency (?:page|pages|portal)|online portal|planning portal|internet (?:site|pages))\b/,
    0.87,
    "'The budget book is on the council's website under Finance'",
  ),
  row("available", "6", /\b6\(1\)\(b\)/, 0.9, "EIR reg 6(1)(b)"),
  row(
    "available",
    "gael gyhoeddi cyhoeddwyd cyhoeddus",
    /\b(?:ar gael (?:ar|yn|trwy)|wedi'i gyhoeddi|cyhoeddwyd|parth cyhoeddus)/,
    0.8,
    "Welsh replies: 'ar gael ar ein gwefan'",
  ),
];

/** FOISA s.25 says what FOIA s.21 says; under FOIA s.25 is something else, so the row is used in Scotland only. */
export const AVAILABLE_SCOTLAND: WordingRow = row(
  "available",
  "25 s25",
  /(?<![a-z\d])(?:sections?|s\.?|exemption)\s?25(?:\s?\([1-3]\))?(?![\d(.]\d|\d)/,
  0.95,
  "FOISA s.25(1), catalogue D",
);

export const NOT_APPLICABLE: readonly WordingRow[] = [
  row(
    "not_applicable",
    "n na",
    /^["'([\s-]{0,4}(?:n ?[/\\] ?a|n\.a\.?|na|n-a)(?![a-z\d'])/,
    0.97,
    "2 real CRM replies and catalogue B: 'N/A', 'N/A - maintained in-house'",
  ),
  row(
    "not_applicable",
    "not",
    /^["'([\s-]{0,4}(?:this (?:question )?is |these (?:questions )?are |question |answer:? )?not (?:applicable|relevant)\b/,
    0.97,
    "a real CRM reply: 'Not applicable'",
  ),
  row(
    "not_applicable",
    "not n",
    /^["'([\s-]{0,4}not ap{1,2}l?[a-z]{0,6}b(?:le|el)\b/,
    0.95,
    "typing slips: 'Not aplicable', 'not appliacable'",
  ),
  row(
    "not_applicable",
    "n not na irrelevant",
    /^["'([\s-]{0,4}(?:q(?:uestion|s)?\.?\s?)?\d{1,2}\s?\(?[a-h]?\)?(?:\s?(?:-|–|to|and|&)\s?\(?(?:\d{0,2}[a-h]|\d{1,2})\)?)?\s?[-–:,.]?\s?(?:is |are |all )?(?:n ?[/\\] ?a(?![a-z\d])|na(?=[\s.]*$)|not (?:applicable|relevant)|irrelevant)/,
    0.95,
    "the number again before it: '13 N/A', '13a-d not relevant'",
  ),
  row(
    "not_applicable",
    "skip skipped irrelevant blank",
    /^["'([\s-]{0,4}(?:(?:we(?:'ll| will| can| have)? |to be |can be |please |this (?:one )?(?:is |can be )?)?(?:skip(?:ped)?(?! (?:lorr|hire|s\b|perm|lic|size|bag|cap|was|is|were|are|at|to\b))|left blank|leave blank|irrelevant)|(?:of )?no relevance|nothing to (?:say|add|answer) (?:here|on this|for this|to this))\b/,
    0.9,
    "chatty replies: 'skip, not relevant to us', 'irrelevant as we have one'",
  ),
  row(
    "not_applicable",
    "concern relate relevant",
    /^["'([\s-]{0,4}(?:this |it |that |these |they |the question |doesn't |does not |do not |don't |not |isn't |is not |of |really ){1,4}(?:concern(?:s)?|relate(?:s)? to|relevant (?:to|for)|for|something (?:for|that concerns)) (?:us|ourselves|this (?:council|authority)|our (?:council|authority))\b/,
    0.85,
    "'Doesn't concern us', 'not relevant to us'",
  ),
  row(
    "not_applicable",
    "all both each",
    /^["'([\s-]{0,4}(?:all|both|each)(?: of (?:it|this|these|them|those))?(?: (?:is|are))? (?:n ?\/ ?a|not applicable|not relevant|irrelevant)\b/,
    0.95,
    "below the last of several parts: 'All n/a as we've got one'",
  ),
  row(
    "not_applicable",
    "apply arise",
    /^["'([\s-]{0,4}(?:this |these |it |they |question |the question )?(?:doesn't|don't|does not|do not) (?:apply|arise)\b/,
    0.9,
    "'Doesn't apply', 'These do not arise'",
  ),
  row(
    "not_applicable",
    "apply applies",
    /^["'(\s]{0,3}(?:this |it |question )?(?:does|do) not apply\b|^["'(\s]{0,3}not? applies?\b/,
    0.9,
    "'Does not apply'",
  ),
  row(
    "not_applicable",
    "not n apply",
    /\b(?:so|therefore|hence|thus|and|is|are|as such|consequently|this|question|it)[,:]? (?:this |it |is |are |question |therefore |the question ){0,3}(?:not (?:applicable|relevant)|n\/a|does not apply)\b/,
    0.82,
    "'We do not have one so this is not applicable'",
  ),
  row("not_applicable", "n not", /(?:[-–:,;.]|\bthere(?:fore)?) ?(?:n\/a|not applicable)[.)\s]*$/, 0.8, "'No contract in place - n/a'"),
  row(
    "not_applicable",
    "berthnasol erthnasol mherthnasol amherthnasol ferthnasol dim ddim",
    /\b(?:dim|ddim|nid yw'n|ddim yn|nid yn) (?:yn )?(?:b|mh|f)?erthnasol|amherthnasol|\bdim yn berthnasol/,
    0.95,
    "Welsh replies: 'Dim yn berthnasol', 'Amherthnasol'",
  ),
];

export const PROMISE: readonly WordingRow[] = [
  row(
    "promise",
    "will shall ll separately due shortly later soon",
    /\b(?:will|shall|'ll|to) (?:be )?(?:write|writ|writing|written|respond|reply|send|sent|provide|provided|supply|supplied|forward|forwarded|follow|come|contact|be in touch|get back|answer|answered|issued)\b[^.]{0,60}\b(?:separately|in due course|shortly|later|soon|once|as soon as|when|by \d|under separate cover|at a later date|next week|directly)\b/,
    0.9,
    "an interleaved e-mail reply: 'will write to you separately'",
  ),
  row(
    "promise",
    "receipt looking waiting awaiting being working chasing collating gathering compiling",
    /\b(?:we|i|the council|officers|the team|the service) (?:are|am|is) (?:still |currently |also )?(?:awaiting|waiting for|chasing)\b|\b(?:will|shall) (?:then )?(?:be )?(?:forward|send|provid|suppl|shar|pass)\w*\b[^.]{0,40}\b(?:on receipt|upon receipt|once|when|as soon as)\b|\b(?:still|currently) (?:looking (?:at|into|for)|waiting|awaiting|being (?:collated|gathered|checked|prepared|compiled)|working on|chasing|collating|gathering|compiling)\b/,
    0.85,
    "an interleaved e-mail reply: 'still looking at these two'",
  ),
  row(
    "promise",
    "follow supplied provided awaiting advised back pending",
    /\b(?:to follow|will follow|information to be (?:supplied|provided)|answer to follow|awaiting (?:a )?(?:response|reply|information|figures|data)|to be (?:advised|provided|supplied)(?: later| shortly)?|get back to you|response pending)\b/,
    0.88,
    "'To follow', 'Awaiting response from Finance'",
  ),
  row(
    "promise",
    "tbc tba pending outstanding awaited awaiting confirmed",
    /^["'(\s]{0,3}(?:tbc|tba|(?:still )?to be confirmed|pending|outstanding|awaited|awaiting)\b/,
    0.75,
    "'TBC'",
  ),
  row(
    "promise",
    "will ll shall going hope let",
    /\b(?:will|shall|'ll|going to|hope to) (?:still )?(?:(?:have|need) to )?(?:ask|check|chase|find out|look into|get|come back|let you|pass|send|forward|dig|follow)\b[^.]{0,90}\b(?:next week|tomorrow|this week|early next|on monday|on tuesday|on wednesday|on thursday|on friday|shortly|soon|in due course|later|once|as soon as|when (?:i|we|they|it)|separately|by the end of|back to you|let you (?:have|know))\b/,
    0.85,
    "chatty replies: 'I will have to ask Environmental Health and will let you have it next week'",
  ),
  row("promise", "chase chasing chase", /\b(?:i'll|i will|we will|we'll) chas/, 0.85, "'I'll chase Finance for this'"),
];

export const AROUND: readonly WordingRow[] = [
  row(
    "gives",
    "nearest closest what",
    /\b(?:the )?(?:nearest|closest)(?: [a-zâêîôûŵŷ]+){0,3} (?:we (?:have|hold|can)|available|held|is|information|data|figure)|\bwhat we (?:do|can) (?:hold|have|say|provide|tell)/,
    0.92,
    "catalogue B: 'The closest we have is the number of works orders'; 'What we do hold is the score'",
  ),
  row(
    "gives",
    "however although but nevertheless that instead nonetheless",
    /\b(?:however|although|but|nevertheless|that said|instead|nonetheless)\b,?[^.]{0,60}\b(?:we|i|the council|it|you|there|this|can|officers|our)\b[^.]{0,40}\b(?:can|do|would|hold|has|have|is|are|was|were|say|advise|confirm|provide|estimate|note|may|wish|uptake|know|believe|understand)\b/,
    0.6,
    "a real CRM reply: 'This information does not exist however I would say …'",
  ),
  row(
    "gives",
    "however but although though",
    /\b(?:however|but|although|though)\b,?[^.]{0,40}?[\d£]/,
    0.6,
    "'not held as a percentage, but 64,230 have signed up'",
  ),
  row(
    "gives",
    "can could would able may",
    /\b(?:we|i|the council|officers) (?:can|could|would|are able to|is able to|may) (?:however |also |though |nevertheless |only )?(?:advise|confirm|say|tell you|provide|inform you|offer|estimate|disclose)(?! (?:that|you)?:? ?(?:this|the|that)? ?(?:information )?(?:is|are) (?:not held|exempt|already))/,
    0.6,
    "a real CRM reply: 'The Council can advise that … the uptake is'; 'By way of help we can say'",
  ),
  row(
    "gives",
    "way helpful assistance assist help outside spirit sample",
    /\bby way of (?:help|assistance|advice)\b|\b(?:to|in order to) (?:be (?:helpful|of assistance)|assist|help)(?: you)?\b|\boutside (?:of )?(?:the )?(?:act|foi)\b|\bin the spirit of\b|\btaking a sample\b|\ba sample of\b/,
    0.8,
    "catalogue A, WHOLE: 'By way of help we can say that'; a real CRM reply: 'Taking a sample'",
  ),
  row(
    "part",
    "finer further more full fuller detailed complete individual separate specific exact actual precise annual monthly yearly overall breakdown split detail",
    /\bthe (?:breakdown|split|detail) (?:that|which|you|requested|by|of|for)\b|\b(?:finer|further|more|full(?:er)?|detailed|more detailed|complete|individual|separate|specific|exact|actual|precise|annual|monthly|yearly|overall) (?:breakdown|details?|figures?|numbers?|information|amounts?|costs?|places?|locations?|split|names?|values?|data|prices?|addresses)\b/,
    0.62,
    "'A finer breakdown cannot be given'; 'The actual figure is … withheld'",
  ),
  row(
    "part",
    "all some part parts most rest remainder certain elements portion portions remaining other partial partially",
    /\b(?:not|n't|cannot|can't|unable to) (?:[a-z]+ ){0,3}all of (?:this|the|these|it|your)\b|\b(?:some|part|most|rest|remainder|certain (?:parts|elements|details)|elements|portions?) of (?:this|the|these|it|your)\b|\bthe (?:remaining|other|rest)\b|\bin part\b|\bpartial(?:ly)?\b/,
    0.62,
    "'We can't supply all of this'",
  ),
  row(
    "part",
    "previous prior earlier other preceding subsequent later",
    /\b(?:previous|prior|earlier|other|preceding|subsequent|later) (?:[a-z]+ )?(?:years?|months?|periods?|quarters?|dates?)\b/,
    0.66,
    "catalogue D: 'We do not hold this information for previous years'",
  ),
  row(
    "part",
    "prior before earlier older pre",
    /\b(?:prior to|before|earlier than|older than|pre-?)\s?(?:[a-z]+ )?(?:19|20)\d\d/,
    0.66,
    "'We hold nothing from before 2019'",
  ),
  row(
    "part",
    "held available recorded kept collected data",
    /\b(?:held|available|recorded|kept|collected|data) (?:only )?(?:for|from|since) (?:[a-z]+ )?(?:19|20)\d\d/,
    0.66,
    "catalogue B: 'held for 2018/19 only'",
  ),
  row(
    "part",
    "only",
    /\bonly (?:for|hold|held|holds|have|has|record|keep|available|from|since|go(?:es)? back)\b|\d\d only\b/,
    0.66,
    "catalogue B: 'held for 2018/19 only'",
  ),
  row(
    "part",
    "not",
    /\b(?:not (?:held|recorded|available|collected|broken down|split)) (?:as a|as an|by (?:age|ward|year|type|gender|sex|school|month|area|category|team|grade|month)|at (?:this|that|such)|in (?:this|that|the) (?:format|form|way|level)|to (?:this|that) level|separately|per|split|broken)\b/,
    0.6,
    "a real CRM reply: 'the uptake is not held as a percentage'",
  ),
  row("part", "otherwise", /\botherwise\b/, 0.5, "'We don't record it so otherwise not held'"),
  row(
    "part",
    "refused withheld redacted exempt disclosed removed",
    /\b(?:names?|addresses|email addresses|e-mail addresses|contact details|supplier|company|company name|staff names|salar(?:y|ies)|value|price|cost|job title|postcodes?|locations?)(?: (?:is|are|was|has been|have been|of [a-zâêîôûŵŷ]+))? (?:refused|withheld|redacted|exempt|not disclosed|removed)\b/,
    0.66,
    "catalogue D: 'Company name refused … Expiry date'",
  ),
  row(
    "part",
    "apart except other exception excluding",
    /\b(?:apart from|except|other than|with the exception of|excluding)\b/,
    0.4,
    "'All held except the names'",
  ),
];

/** Notices and rights that come with a refusal. They never make an answer by themselves. */
export const LEGAL: readonly WordingRow[] = [
  row(
    "legal",
    "notice",
    /\b(?:acts?|constitutes?|serves?|is|this letter|treated) (?:as )?(?:a |our |the )?(?:formal )?(?:refusal|section 17) notice\b/,
    0.8,
    "FOIA s.17(1); a real CRM reply",
  ),
  row(
    "legal",
    "interest favour balance absolute qualified",
    /\bpublic interest\b|\bin favour of (?:release|disclosure|withholding|maintaining)|\bbalance (?:of|i find|lies)|\babsolute exemption\b|\bqualified exemption\b/,
    0.8,
    "the public interest test, FOIA s.2(2)(b)",
  ),
  row(
    "legal",
    "required obliged accordance 1",
    /\b(?:required|obliged) (?:by|under) (?:section|the act|s\.)|\bin accordance with section\b|\bsection 1\(1\)/,
    0.7,
    "a real CRM reply: 'as required by Section 1(1) of the Act'",
  ),
];
