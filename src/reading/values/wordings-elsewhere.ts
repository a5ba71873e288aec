/** Ways to say: published already, not applicable, later, and the words round an answer that are not the answer. */
import type { WordingRow, WordingSays, WordingTable } from "./wording.js";

const row = (says: WordingSays, pattern: RegExp, weight: number, seen: string): WordingRow => ({ says, pattern, weight, seen });

export const AVAILABLE: WordingTable = {
  gate: /https?:|www\.|publi|public domain|availab|accessib|website|web ?site|web ?page|link|transparency|section|adran|\bs\.?\s?2[15]|6\(1\)|gyhoedd|ar gael|online|\.gov\.uk|on-line/iu,
  rows: [
    row(
      "available",
      /\b(?:already )?(?:in|within) the public domain\b|\bpublicly (?:available|accessible)\b|\bpublic(?:ly)? (?:record|register)\b(?=.{0,40}\b(?:at|via|on|available)\b)/iu,
      0.93,
      "2 real CRM replies: 'already in the public domain'",
    ),
    row(
      "available",
      /(?<![\p{L}\d])(?:section|sections|adran|s\.?|exemption)\s?21(?:\s?\([1-3]\))?(?![\d(.]\d|\d)(?!\s?(?:notices?|of the (?!freedom|act|foi)))/iu,
      0.95,
      "FOIA s.21",
    ),
    row(
      "available",
      /\b(?:reasonably|otherwise|easily|readily) (?:accessible|available|obtainable)\b|\baccessible (?:to (?:you|the applicant) )?by other means\b/iu,
      0.92,
      "FOIA s.21(1), FOISA s.25(1), EIR reg 6(1)(b)",
    ),
    row(
      "available",
      /\b(?:is|are|was|were|been|has|have|already|routinely|we|annually|information|figures|data) (?:all |also |now |already |routinely |regularly |both |been )?published\b(?! (?:in \d{4}|by the end|until))/iu,
      0.82,
      "catalogue D: 'published on'",
    ),
    row(
      "available",
      /^published (?:by|on|at|in|here|online|monthly|annually|quarterly|-)/iu,
      0.9,
      "'Published by ONS - see www.ons.gov.uk'",
    ),
    row(
      "available",
      /\b(?:can|may|will) (?:be )?(?:also )?(?:be )?(?:found|accessed|viewed|seen|obtained|downloaded|located)\b(?=.{0,80}(?:https?:|www\.|website|web ?page|online|link|here\b|transparency|ons\b|\.gov))/iu,
      0.88,
      "'can be found at : https://…', 'on our transparency pages'",
    ),
    row(
      "available",
      /\b(?:is|are|information|data|figures|details|list|report) (?:already |also |all |currently |freely )?(?:available|accessible)\b(?=.{0,60}(?:https?:|www\.|website|web ?page|online|on-line|link|via|at\b|from|here\b|transparency|ons\b))/iu,
      0.85,
      "'available on our website'",
    ),
    row(
      "available",
      /\b(?:see|visit|refer to|check|via|follow|use|using|at|on|from|click)\b[^.]{0,60}\b(?:our |the |its |council's |this )?(?:web ?sites?|web ?pages?|transparency (?:pages?|data)|publication scheme|links?|a to z|online)\b/iu,
      0.7,
      "'Please refer to the A to Z on our website'",
    ),
    row("available", /\b6\(1\)\(b\)/u, 0.9, "EIR reg 6(1)(b)"),
    row(
      "available",
      /\b(?:ar gael (?:ar|yn|trwy)|wedi'i gyhoeddi|cyhoeddwyd|parth cyhoeddus)/iu,
      0.8,
      "Welsh replies: 'ar gael ar ein gwefan'",
    ),
  ],
};

/** FOISA s.25 says what FOIA s.21 says; under FOIA s.25 is something else, so the row is used in Scotland only. */
export const AVAILABLE_SCOTLAND: WordingRow = row(
  "available",
  /(?<![\p{L}\d])(?:sections?|s\.?|exemption)\s?25(?:\s?\([1-3]\))?(?![\d(.]\d|\d)/iu,
  0.95,
  "FOISA s.25(1), catalogue D",
);

export const NOT_APPLICABLE: WordingTable = {
  gate: /n[/.\\]? ?a\b|applicab|apply|relevan|rthnasol|gymwys/iu,
  rows: [
    row(
      "not_applicable",
      /^["'([\s-]{0,4}(?:n ?[/\\] ?a|n\.a\.?|na|n-a)(?![\p{L}\d'])/iu,
      0.97,
      "2 real CRM replies and catalogue B: 'N/A', 'N/A - maintained in-house'",
    ),
    row(
      "not_applicable",
      /^["'([\s-]{0,4}(?:this (?:question )?is |these (?:questions )?are |question |answer:? )?not (?:applicable|relevant)\b/iu,
      0.97,
      "a real CRM reply: 'Not applicable'",
    ),
    row(
      "not_applicable",
      /^["'(\s]{0,3}(?:this |it |question )?(?:does|do) not apply\b|^["'(\s]{0,3}not? applies?\b/iu,
      0.9,
      "'Does not apply'",
    ),
    row(
      "not_applicable",
      /\b(?:so|therefore|hence|thus|and|is|are|as such|consequently|this|question|it)[,:]? (?:this |it |is |are |question |therefore |the question ){0,3}(?:not (?:applicable|relevant)|n\/a|does not apply)\b/iu,
      0.82,
      "'We do not have one so this is not applicable'",
    ),
    row("not_applicable", /(?:[-–:,;.]|\bthere(?:fore)?) ?(?:n\/a|not applicable)[.)\s]*$/iu, 0.8, "'No contract in place - n/a'"),
    row(
      "not_applicable",
      /\b(?:dim|ddim|nid yw'n|ddim yn|nid yn) (?:yn )?(?:b|mh|f)?erthnasol|amherthnasol|\bdim yn berthnasol/iu,
      0.95,
      "Welsh replies: 'Dim yn berthnasol', 'Amherthnasol'",
    ),
  ],
};

export const PROMISE: WordingTable = {
  gate: /separately|follow|in due course|shortly|later|still (?:looking|waiting|await|being|work)|await|soon|chas(?:e|ing)|once (?:we|i|this|it)|to be (?:confirmed|advised|provided|supplied)|tb[ca]\b|pending|outstanding|when (?:we|i) (?:have|receive)|get back|working on|maes o law/iu,
  rows: [
    row(
      "promise",
      /\b(?:will|shall|'ll|to) (?:be )?(?:write|writ|writing|written|respond|reply|send|sent|provide|provided|supply|supplied|forward|forwarded|follow|come|contact|be in touch|get back|answer|answered|issued)\b[^.]{0,60}\b(?:separately|in due course|shortly|later|soon|once|as soon as|when|by \d|under separate cover|at a later date|next week|directly)\b/iu,
      0.9,
      "an interleaved e-mail reply: 'will write to you separately'",
    ),
    row(
      "promise",
      /\b(?:still|currently) (?:looking (?:at|into|for)|waiting|awaiting|being (?:collated|gathered|checked|prepared|compiled)|working on|chasing|collating|gathering|compiling)\b/iu,
      0.85,
      "an interleaved e-mail reply: 'still looking at these two'",
    ),
    row(
      "promise",
      /\b(?:to follow|will follow|information to be (?:supplied|provided)|answer to follow|awaiting (?:a )?(?:response|reply|information|figures|data)|to be (?:advised|provided|supplied)(?: later| shortly)?|get back to you|response pending)\b/iu,
      0.88,
      "'To follow', 'Awaiting response from Finance'",
    ),
    row("promise", /^["'(\s]{0,3}(?:tbc|tba|pending|outstanding|awaited|awaiting)\b/iu, 0.75, "'TBC'"),
    row("promise", /\b(?:i'll|i will|we will|we'll) chas/iu, 0.85, "'I'll chase Finance for this'"),
  ],
};

export const AROUND: WordingTable = {
  gate: /however|but|although|nearest|closest|what we do|by way of|advise|help|sample|only|breakdown|previous|prior|before|earlier|further|exact|all of th|some of|part|full|rest|remain|name|detail|other than|except|apart|percentage|instead|can (?:say|confirm|tell|provide|advise)|would say|precise|actual|individual|until|since|from|estimate|separate|level|split|otherwise|address|specific/iu,
  rows: [
    row(
      "gives",
      /\b(?:the )?(?:nearest|closest)(?: \p{L}+){0,3} (?:we (?:have|hold|can)|available|held|is|information|data|figure)|\bwhat we (?:do|can) (?:hold|have|say|provide|tell)/iu,
      0.92,
      "catalogue B: 'The closest we have is the number of works orders'; 'What we do hold is the score'",
    ),
    row(
      "gives",
      /\b(?:however|although|but|nevertheless|that said|instead|nonetheless)\b,?[^.]{0,60}\b(?:we|i|the council|it|you|there|this|can|officers|our)\b[^.]{0,40}\b(?:can|do|would|hold|has|have|is|are|was|were|say|advise|confirm|provide|estimate|note|may|wish|uptake|know|believe|understand)\b/iu,
      0.6,
      "a real CRM reply: 'This information does not exist however I would say …'",
    ),
    row("gives", /\b(?:however|but|although|though)\b,?[^.]{0,40}?[\d£]/iu, 0.6, "'not held as a percentage, but 64,230 have signed up'"),
    row(
      "gives",
      /\b(?:we|i|the council|officers) (?:can|could|would|are able to|is able to|may) (?:however |also |though |nevertheless |only )?(?:advise|confirm|say|tell you|provide|inform you|offer|estimate|disclose)(?! (?:that|you)?:? ?(?:this|the|that)? ?(?:information )?(?:is|are) (?:not held|exempt|already))/iu,
      0.6,
      "a real CRM reply: 'The Council can advise that … the uptake is'; 'By way of help we can say'",
    ),
    row(
      "gives",
      /\bby way of (?:help|assistance|advice)\b|\b(?:to|in order to) (?:be (?:helpful|of assistance)|assist|help)(?: you)?\b|\boutside (?:of )?(?:the )?(?:act|foi)\b|\bin the spirit of\b|\btaking a sample\b|\ba sample of\b/iu,
      0.8,
      "catalogue A, WHOLE: 'By way of help we can say that'; a real CRM reply: 'Taking a sample'",
    ),
    row(
      "part",
      /\b(?:finer|further|full(?:er)?|detailed|more detailed|complete|individual|separate|specific|exact|actual|precise|annual|monthly|yearly|overall) (?:breakdown|details?|figures?|numbers?|information|amounts?|costs?|places?|locations?|split|names?|values?|data|prices?|addresses)\b/iu,
      0.62,
      "'A finer breakdown cannot be given'; 'The actual figure is … withheld'",
    ),
    row(
      "part",
      /\b(?:all|some|part|most|rest|remainder|certain (?:parts|elements|details)|elements|portions?) of (?:this|the|these|it|your)\b|\bthe (?:remaining|other|rest)\b|\bin part\b|\bpartial(?:ly)?\b/iu,
      0.62,
      "'We can't supply all of this'",
    ),
    row(
      "part",
      /\b(?:for|in|of|from) (?:the )?(?:previous|prior|earlier|other|preceding|subsequent|later) (?:\p{L}+ )?(?:years?|months?|periods?|quarters?|dates?)\b|\b(?:prior to|before|earlier than|older than|pre-?)\s?(?:\p{L}+ )?(?:19|20)\d\d|\b(?:held|available|recorded|kept|collected|data|information) (?:only )?(?:for|from|since) (?:\p{L}+ )?(?:19|20)\d\d(?:\/\d\d)?(?: onwards| only)?\b|\bonly (?:for|hold|held|holds|have|has|record|keep|available|from|since|go(?:es)? back)\b|\b\d\d(?:\/\d\d)? only\b/iu,
      0.66,
      "catalogue D: 'We do not hold this information for previous years'; 'held for 2018/19 only'",
    ),
    row(
      "part",
      /\b(?:not (?:held|recorded|available|collected|broken down|split)) (?:as a|as an|by|at|in (?:this|that|the) (?:format|form|way|level)|to (?:this|that) level|separately|per|split|broken)\b/iu,
      0.6,
      "a real CRM reply: 'the uptake is not held as a percentage'",
    ),
    row("part", /\botherwise\b/iu, 0.5, "'We don't record it so otherwise not held'"),
    row(
      "part",
      /\b(?:names?|addresses|email addresses|e-mail addresses|contact details|supplier|company|company name|staff names|salar(?:y|ies)|value|price|cost|job title|postcodes?|locations?)(?: (?:is|are|was|has been|have been|of \p{L}+))? (?:refused|withheld|redacted|exempt|not disclosed|removed)\b/iu,
      0.66,
      "catalogue D: 'Company name refused … Expiry date'",
    ),
    row("part", /\b(?:apart from|except|other than|with the exception of|excluding)\b/iu, 0.4, "'All held except the names'"),
  ],
};

/** Notices and rights that come with a refusal. They never make an answer by themselves. */
export const LEGAL: WordingTable = {
  gate: /notice|public interest|section|adran|act\b|commissioner|internal review|required by|obliged|in favour|balance|absolute|qualified|prejudice/iu,
  rows: [
    row(
      "legal",
      /\b(?:acts?|constitutes?|serves?|is|this letter|treated) (?:as )?(?:a |our |the )?(?:formal )?(?:refusal|section 17) notice\b/iu,
      0.8,
      "FOIA s.17(1); a real CRM reply",
    ),
    row(
      "legal",
      /\bpublic interest\b|\bin favour of (?:release|disclosure|withholding|maintaining)|\bbalance (?:of|I find|lies)|\babsolute exemption\b|\bqualified exemption\b/iu,
      0.8,
      "the public interest test, FOIA s.2(2)(b)",
    ),
    row(
      "legal",
      /\b(?:required|obliged) (?:by|under) (?:section|the act|s\.)|\bin accordance with section\b|\bsection 1\(1\)/iu,
      0.7,
      "a real CRM reply: 'as required by Section 1(1) of the Act'",
    ),
  ],
};
