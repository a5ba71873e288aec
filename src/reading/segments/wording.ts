/**
 * Reviewed wording tables: what stands in a reply that is nobody's answer. Each row says where such wording was seen.
 * All patterns are tried at the start of a line only, on a bounded stretch, and none can run away.
 */
import { BegunPattern } from "../../pattern/first-letters.js";

export interface WordingRow {
  readonly says: string;
  /** Whether labels below it are steps of a complaint or references: page furniture may stand anywhere. */
  readonly ends?: true;
  readonly pattern: RegExp;
  readonly seen: string;
}

/** Words that end a letter: what follows in the same document is no answer. */
export const CLOSINGS: readonly WordingRow[] = [
  {
    says: "signature",
    pattern: /^\W{0,3}(?:yn gywir\s*\/\s*|yr eiddoch[^/]{0,20}\/\s*)?yours?\s+(?:sincerely|faithfully|truly)\b/i,
    seen: "nearly every letter",
  },
  { says: "signature", pattern: /^\W{0,3}(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes)\b\W{0,3}$/i, seen: "e-mails" },
  { says: "signature", pattern: /^\W{0,3}(?:with\s+)?(?:kind|best|warm)\s+(?:regards|wishes)\b/i, seen: "e-mails" },
  {
    says: "signature",
    pattern: /^\W{0,3}(?:many thanks|thank you|thanks|cofion(?:\s+\w+)?|yn gywir)\W{0,3}$/i,
    seen: "e-mails, Welsh letters",
  },
  { says: "references", pattern: /^\W{0,3}(?:references|visible links|hidden links)\W{0,3}$/i, seen: "WhatDoTheyKnow text of html mails" },
  {
    says: "disclaimer",
    pattern:
      /^\W{0,3}(?:this|the)\s+(?:e-?mail|message|transmission|communication)\b.{0,80}\b(?:confidential|intended|privileged|from|may|contains?)\b/i,
    seen: "Halton disclaimer",
  },
  {
    says: "disclaimer",
    ends: true,
    pattern:
      /^\W{0,3}(?:\d{1,2}[.)]\s*)?(?:(?:the|any) (?:views|opinions)\b.{0,40}\b(?:message|e-?mail|sender|author)|attachments? should be (?:checked|scanned)|(?:e-?mails?|messages|replies|correspondence)\b.{0,30}\b(?:may be (?:disclosed|monitored|recorded)|is monitored))/i,
    seen: "numbered disclaimers: 1. The views in this message are the sender's own.",
  },
  { says: "disclaimer", pattern: /^\W{0,3}(?:disclaimer|confidentiality notice)\b/i, seen: "council footers" },
  {
    says: "subject line",
    pattern: /^\W{0,3}(?:note:?\s+)?please\s+(?:do not|don't|don’t)\s+(?:edit|change|alter|amend|reply)\b/i,
    seen: "iCasework mails",
  },
  {
    says: "last words",
    pattern:
      /^\W{0,3}(?:this (?:now )?(?:concludes|completes)|(?:i|we) (?:hope|trust) (?:that )?(?:this|the|you)|thank you for (?:your (?:interest|patience)|contacting)|please do not hesitate|your request is now (?:closed|complete))\b/i,
    seen: "last sentences before the signature",
  },
  {
    says: "page furniture",
    pattern: /^\W{0,3}did you know(?: that)? you can\b/i,
    seen: "council footers: Did you know you can report a pothole online?",
  },
  {
    says: "complaints",
    ends: true,
    pattern: /^\W{0,3}os (?:ydych|nad ydych|nad ydw|byddwch|hoffech|oes gennych)\b/i,
    seen: "Welsh letters: Os ydych yn anfodlon",
  },
  {
    says: "Welsh welcome",
    pattern:
      /^\W{0,3}(?:croesewir|rydym yn croesawu|mae croeso i chi|we welcome (?:correspondence|communications?|letters|calls|contact|e-?mails)|correspondence (?:is welcomed?|may be)|you (?:are welcome to|may|can) (?:write|correspond|contact us|reply|communicate)\b[^.]{0,40}\b(?:welsh|english)|(?:corresponding|writing|communicating) in welsh|ni fydd (?:gohebu|ysgrifennu|cyfathrebu))/i,
    seen: "Welsh councils: Croesewir gohebiaeth yn Gymraeg neu Saesneg. We welcome correspondence in Welsh or English.",
  },
  {
    says: "licence",
    pattern:
      /^\W{0,3}(?:(?:most of |all |any )?(?:the |this |our )?(?:information|material|data|copyright|what we (?:provide|supply))\b.{0,80}\b(?:copyright|re-?used?|used again|open government licen[cs]e)\b|re-?use of\b|ailddefnyddio\b)/i,
    seen: "licence sentences, case systems; Ailddefnyddio / Re-use: Open Government Licence",
  },
  {
    says: "page furniture",
    pattern:
      /^\W{0,3}(?:rate this page|is this page useful|share this|print this page|back to top|skip to|cookies?$|related(?: pages| content| links)\b|related (?:foi |disclosure )?(?:requests|disclosures|responses|topics|articles|news)\W{0,3}$|related:|related\s*$|more (?:like this|from|on this|in this)\b.{0,40}$|you (?:may|might) also (?:like|be interested|find)\b|(?:other|similar|latest|recent|previous|popular) (?:foi )?(?:requests|responses|disclosures|pages|publications)\b.{0,30}$|(?:gweler hefyd \/ )?see also\W*$|gweler hefyd\W*(?:see also\W*)?(?:\d.{0,80})?$|tags?\s*:|tagged\b.{0,60}$|(?:filed|posted|listed) (?:under|in|on)\b.{0,60}$|share\s*(?:on|via|:|$)|(?:browse|search) (?:all|other|the|our)\b.{0,40}$|(?:report a|is there a|is there anything|did you find)\b.{0,40}\b(?:page|looking for)\b|download (?:this|the|as|a)\b.{0,40}$|(?:next|previous) (?:request|response|item|page)\b.{0,40}$|return to\b.{0,40}$|sign up\b|subscribe\b|follow us\b|published(?: on| online)?:?\s+\d{1,2}(?:st|nd|rd|th)?\s[a-z]+\s\d{4}\W{0,3}$|was this page\b|page last updated\b|last updated:?\s)/i,
    seen: "disclosure-log pages: More like this; You may also be interested in; Tags: bins, recycling",
  },
  {
    says: "metadata",
    pattern:
      /^\W{0,3}(?:information (?:released|supplied|disclosed)|outcome|date (?:of response|responded|published|closed)|published|publication date|exemptions? (?:applied|used|cited)|documents?|attachments?|categor(?:y|ies)|topics?|keywords?)\s*:/i,
    seen: "disclosure logs: Information Released: Yes",
  },
  {
    says: "metadata",
    pattern:
      /^\W{0,3}(?:exemptions? (?:applied|used|cited|engaged)|information (?:released|supplied|provided|disclosed)|documents? (?:released|attached|disclosed)|outcome(?: of request)?|publication date|date (?:published|closed|completed))\W{0,3}$/i,
    seen: "disclosure logs: 'Exemptions used' and '24, 31' below it, 'Information provided' and 'In part'",
  },
  {
    says: "the other language",
    pattern: /^\W{0,3}(?:(?:y )?fersiwn (?:gymraeg|saesneg)|(?:the )?(?:welsh|english) (?:version|translation)|cyfieithiad)\b.{0,40}$/i,
    seen: "bilingual councils: Fersiwn Gymraeg / Welsh version, above the same answers again",
  },
  {
    says: "review",
    ends: true,
    pattern:
      /^\W{0,3}(?:any (?:internal )?reviews? (?:will|should|must|can)|appeals? (?:go|should|must|can|may)|reviews? are (?:carried|dealt|heard))\b/i,
    seen: "Any review will be carried out by an officer who …; Appeals go to the Head of Governance within 40 working days.",
  },
  {
    says: "licence",
    pattern:
      /^\W{0,3}(?:(?:the|our|this) )?(?:council|authority|county|borough)(?:['’]?s)? (?:re-?use|copyright|licen[cs]e|publication)\b/i,
    seen: "The Council's re-use terms are at …",
  },
  {
    says: "notes",
    pattern:
      /^\W{0,3}notes?(?:\s+on\s+(?:the\s+)?(?:section|exemptions?|regulation|public|personal (?:data|information)|commercial|redactions?|withheld|withholding|refus\w+|data protection|confidential\w*)\b.{0,40}|\s+\d{1,2}\s*[.:)].*|s\s*:?)$/i,
    seen: "Note 1. The accounts are on our website; Note on section 40",
  },
  { says: "end mark", pattern: /^\W{0,6}(?:end of (?:response|reply|document|letter)|ends)\b\W{0,6}$/i, seen: "response appendices" },
  {
    says: "original below",
    pattern: /^\W{0,12}(?:original message|forwarded message|begin forwarded message|your original request|original request)\b/i,
    seen: "mail programs",
  },
  { says: "original below", pattern: /^(?:from|sent):\s.{3,160}$/i, seen: "Outlook header block of the quoted mail" },
  { says: "original below", pattern: /^on\s.{5,200}\bwrote:\s*$/i, seen: "mail programs" },
  { says: "rule", pattern: /^[_=*#-]{10,}$/, seen: "rules above footers" },
  {
    says: "complaint",
    ends: true,
    pattern:
      /^\W{0,3}(?:if you (?:wish|want|would like|intend|decide) to (?:complain|appeal|challenge|make a complaint|have (?:this|our|the) )|(?:if|should) you (?:are|be|remain)? ?(?:unhappy|dissatisfied|not (?:happy|satisfied|content))|you (?:have the right|are entitled|may|can) (?:to )?(?:ask|request|appeal|complain)\b.{0,60}\b(?:review|again|decision|commissioner|complain)|to (?:complain|appeal)[:,])/i,
    seen: "numbered steps of a complaint directly below the last answer",
  },
  {
    says: "complaint",
    ends: true,
    pattern:
      /^\W{0,3}(?:(?:if|where|should) (?:you(?:['’]re| are| remain| feel)? )?(?:still |at all |in any way |not |un|dis){1,2}(?:un|dis)?(?:happy|satisfied|content)(?! to\b)|(?:not (?:happy|satisfied|content)|un(?:happy|satisfied)|dissatisfied)(?: with .{0,60})?\?|any (?:dissatisfaction|complaint|challenge)\b|(?:complaints|appeals|challenges) (?:about|against|regarding|to) (?:this|the|our)\b)/i,
    seen: "If unhappy with this decision contact the Data Protection Officer; Not happy? See www…",
  },
  {
    says: "survey",
    ends: true,
    pattern: /^\W{0,3}(?:how did we do|give us your views?)\b/i,
    seen: "How did we do? Give us your view in a short survey at …",
  },
  {
    says: "reference",
    pattern:
      /^\W{0,3}please (?:quote|use|remember to quote)\b.{0,30}\breference\b|^\W{0,3}(?:tell us (?:how|what)|take our|complete our)\b.{0,40}\b(?:survey|did|think)\b/i,
    seen: "case systems: Please quote our reference in any further correspondence; surveys below a letter",
  },
  {
    says: "next steps",
    ends: true,
    pattern:
      /^\W{0,3}(?:what (?:to do|you can do|happens|can (?:i|you) do)\b.{0,20}\b(?:if|next)|your right|rights? of(?! way)|right to(?! buy)|internal review|reviews? and complaints|complaints?(?: procedure| process)?(?![^.?]{0,60}\d)|appeals?(?: procedure)?(?![^.?]{0,60}\d)|next steps|if you are (?:un|dis|not)|how to complain|re-?use|copyright|further information|contact us|data protection)\b[^.?]{0,60}$/i,
    seen: "headings above complaint paragraphs",
  },
];

/**
 * Weights of words whose company marks a paragraph on complaints, reviews, licences or the Commissioner. What a pattern
 * matches has one of its cues in small letters: looking for these is quick, and most paragraphs have few.
 */
export const CLOSING_WORDS: readonly { readonly cues: readonly string[]; readonly pattern: RegExp; readonly weight: number }[] = [
  { cues: ["internal review"], pattern: /\binternal review\b/i, weight: 3 },
  { cues: ["review"], pattern: /\b(?:ask|request|apply|appeal|like|want)\w*\b.{0,40}\breview(?:ed)?\b/i, weight: 2 },
  { cues: ["us for a review"], pattern: /\bus for a review\b/i, weight: 2 },
  { cues: ["review"], pattern: /\breview(?:ed)?\b/i, weight: 1 },
  { cues: ["commissioner"], pattern: /\bcommissioner\b/i, weight: 2 },
  {
    cues: ["ico.org", "wilmslow", "wycliffe house", "sk9 5af"],
    pattern: /\bico\.org|\bwilmslow\b|\bwycliffe house\b|\bsk9 5af\b/i,
    weight: 3,
  },
  { cues: ["ombudsman"], pattern: /\bombudsman\b/i, weight: 2 },
  { cues: ["complain"], pattern: /\bcomplain(?:t|ts)?\b/i, weight: 2 },
  { cues: ["appeal"], pattern: /\bappeal\b/i, weight: 2 },
  {
    cues: ["satisfied", "happy", "not content", "troubles you", "disagree"],
    pattern: /\b(?:dissatisfied|unhappy|not satisfied|not happy|not content|troubles you|disagree)\b/i,
    weight: 2,
  },
  { cues: ["working days", "months"], pattern: /\b(?:forty|40|twenty|20|two|2)\s+(?:working days|months)\b/i, weight: 1 },
  {
    cues: ["open government licen", "re-use", "reuse", "copyright"],
    pattern: /\bopen government licen[cs]e\b|\bre-?use\b|\bcopyright\b/i,
    weight: 3,
  },
  { cues: ["quot"], pattern: /\b(?:quote|quoting)\b.{0,40}\b(?:reference|number)\b/i, weight: 2 },
  {
    cues: ["queries", "questions", "concerns", "enquiries", "information"],
    pattern: /\b(?:any|further)\s+(?:queries|questions|concerns|enquiries|information)\b/i,
    weight: 2,
  },
  {
    cues: ["contact", "write to", "mail", "telephone"],
    pattern: /\b(?:contact|write to|e-?mail|telephone)\b.{0,20}\b(?:me|us|the|our|team)\b/i,
    weight: 1,
  },
  {
    cues: ["liability", "virus", "intended recipient", "confidential"],
    pattern: /\bliability\b|\bvirus(?:es)?\b|\bintended recipient\b|\bconfidential\b/i,
    weight: 2,
  },
];
/** Such a paragraph speaks to the requester. */
export const TO_THE_REQUESTER = /\b(?:you|your|yourself|please|ask us|tell us|write to)\b/i;
export const CLOSING_WEIGHT = 3;

/** A heading above reasons that govern answers given before: refusal notices, annexes, tests. */
export const NOTICE_HEADING = new BegunPattern(
  /^\W{0,3}(?:notice of refusal(?:\s*[-–—:.(]\s*.{3,90})?|refusal notice(?:\s*[-–—:.(]\s*.{3,90})?|refusal|(?:(?:the |our )?(?:response|decision|position)\s*[-–—:]?\s*)?(?:neither (?:to )?confirm(?:ing)? n?or (?:to )?deny(?:ing)?|n\.?c\.?n\.?d\.?)(?: (?:notice|statement|response|exemptions?|position|information))?(?:\s*[-–—:.(]\s*.{3,90})?|explanations? (?:of|for) (?:the |our |this |these )?(?:exemptions?|exceptions?|refusals?|decisions?)(?: (?:applied|relied on|used))?|exemptions?(?: applied| relied on| engaged)?|exemptions? (?:used|cited|claimed|and exceptions?)|reasons? for (?:(?:the |our )?refusals?|exemption|withholding|not (?:giving|disclosing|releasing|providing|supplying)\b.{0,40})|why (?:(?:we|i|you|the (?:council|trust|force|authority)) (?:have|has|cannot|can't|did|do|will|are|could)\b.{0,60}|(?:some|certain|parts?|this|these|two|three|information|names?|details?|things?)\b.{0,60}\b(?:not|withheld|refused|left out|redacted|missing|exempt)\b.{0,20})|(?:the )?public interest test|(?:annex|appendix|schedule|enclosure)(?:e|es|ices)?(?:\s+(?:[a-z]|\d{1,2}|[ivx]{1,4}))?(?:\s*[-–—:.(]\s*.{3,90})?|(?:(?:evidence|overview|summary|assessment) of (?:the )?)?(?:harm|prejudice)(?: (?:in|of|caused by|from) (?:disclosure|disclosing|confirming(?: or denying)?|complying|confirmation or denial)\b.{0,40})?|explanatory notes?|explanations?|(?:our |the )?(?:reasons?|reasoning)|(?:the )?(?:balancing?|balance|prejudice|harm) test|(?:factors|arguments|considerations) (?:favouring|against|for|in favour)\b.{0,50}|(?:data |general |further |additional )?(?:notes?|caveats?)(?: (?:on|about|regarding|to) (?!q)(?:[^.:?\d]{3,60}))?|(?:further |our )?(?:notes?|reasons?|reasoning|explanations?|grounds|background|detail)\s+(?:on|to|for|about|of|in respect of|regarding|concerning)\s+(?:(?:the |our )?(?:answers?|refusals?|response|decision|exemption)\s+(?:to|at|of|in|on|for)\s+)?(?:your\s+)?(?:questions?|q|parts?|items?|points?)\.?\s?\d.{0,60}|(?:section|s\.?|regulation|reg\.?)\s*\d{1,2}\s*(?:\([^)]{1,4}\)\s*){0,3}(?:[-–—:].{0,80})?|(?:section|regulation) \d{1,2}.{0,60})\W*$/i,
);

/** Such a heading even without a blank line above it. */
export const PLAIN_NOTICE_HEADING = new BegunPattern(
  /^\W{0,3}(?:notice of refusal|refusal notice|(?:section|regulation)\s*\d{1,2}\s*(?:\([^)]{1,4}\)\s*){0,3}\s[-–—]\s.{3,60})\W*$/i,
);
/** Lines above the words of a letter: address, reference, date, salutation, subject. */
export const LETTER_HEAD = new BegunPattern(
  /^\W{0,3}(?:dear|hello|hi|good (?:morning|afternoon|day)|to whom|annwyl|(?:our|your|my|foi|request|case|eir)?\s?(?:ref(?:erence)?|request) ?(?:no|number)?\.?\s?[:#]|date\b|subject\s?:|re\s?:|tel(?:ephone)?\b|e-?mail\s?:|web(?:site)?\s?:|(?:freedom of information|environmental information)\b.{0,40}(?:act|regulations)?.{0,30}(?:[-–—].{0,80}|request|response|\d{4})?$|request\s+\S*\d|to:|from:|\[?official\b)/i,
);
/** Heading over the authority's own words: whatever closed before it was the request. */
export const RESPONSE_HEADING = new BegunPattern(
  /^\W{0,3}(?:(?:our|the|council|council's|authority's|my|foi)\s+){0,2}(?:response|reply|answers?|decision|information (?:provided|supplied|disclosed|held)|ymateb)(?:\s+(?:is|to (?:your|the) (?:request|questions?)))?\W{0,3}$/i,
);
/** Sentences with which a letter begins. */
export const LETTER_OPENING = new BegunPattern(
  /^\W{0,3}(?:thank you for|thanks for|i (?:am writing|refer|write|apologise)|we (?:refer|have now|write|apologise|received)|further to|with reference to|in response to your|please (?:find|accept)|(?:please see )?(?:our|the) (?:response|reply|answers?)\b.{0,40}\b(?:below|as follows|attached|set out)|your request (?:for information )?(?:has|was|dated|of)|following your|i can (?:now )?confirm|i have (?:set out|now)|the information (?:that )?we hold is)\b/i,
);

/** What the requester wrote: remarks on a question that officers leave in. */
export const REQUESTER_REMARK: readonly WordingRow[] = [
  {
    says: "which to answer next",
    pattern:
      /^\W{0,3}(?:if|where)\s+(?:yes|no|so|not|applicable)\b[^.]{0,30}\b(?:answer|go to|skip|please answer|proceed)\b[^.]{0,30}\bq?\s?\d{1,3}[a-z]?\b.{0,40}$/i,
    seen: "Halton, Leicester: (if Yes answer Q12, if No answer Q13)",
  },
  {
    says: "clarification",
    pattern: /^\W{0,3}clarification(?:\s+(?:of|on|for|from)\s+[^:]{1,40})?\s*:/i,
    seen: "Leicester: Clarification: Q10 refers to …",
  },
  {
    says: "see list",
    pattern: /^\(?\s*see\s+["“‘'].{2,60}["”’']\s+below\b.{0,60}$/i,
    seen: 'See "CRM Challenges" below, please state all that apply',
  },
  {
    says: "note",
    pattern: /^\W{0,3}(?:note|remark|comment|clarification)s?\s+(?:from|by)\s+(?:the\s+)?(?:applicant|requester|requestor|enquirer)\s*:/i,
    seen: "iCasework: remarks of the requester kept under the question",
  },
  {
    says: "form",
    pattern:
      /^\W{0,3}please\s+(?:state|select|tick|choose|list|indicate|specify|circle)\b.{0,60}\b(?:apply|applies|applicable|one|below)\b.{0,20}$/i,
    seen: "questionnaires",
  },
];

/** The requester says what a word of the question means; the word is the first group. */
export const DEFINITIONS: readonly WordingRow[] = [
  {
    says: "refers to",
    pattern:
      /^\W{0,3}(?:the\s+|a\s+)?["'“‘]?(\p{L}[\p{L}-]+)["'”’]?\s+(?:refers?\s+to|means?|is\s+defined\s+as|is\s+taken\s+to\s+mean)\s/iu,
    seen: "Leicester: The uptake refers to the percentage of residents who …",
  },
  {
    says: "by X we mean",
    pattern: /^\W{0,3}by\s+(?:the\s+)?["'“‘]?(\p{L}[\p{L}-]+)["'”’]?(?:\s+\p{L}+)?,?\s+(?:we|i)\s+mean\b/iu,
    seen: "questionnaires with notes below a question",
  },
];

/** A label of an answer that is no part of it. */
export const ANSWER_LABEL = new BegunPattern(
  /^(?:[*•·]\s*)?(?:(?:(?:our|the|council(?:['’]?s)?|authority(?:['’]?s)?|full|foi)\s+){0,2}(?:answer|response|reply|ateb|ymateb|comment)(?:s|ion)?(?:\s*[/|]\s*(?:(?:our|the)\s+)?(?:answer|response|reply|ateb|ymateb)(?:s|ion)?)?(?:\s+(?:to|for|from)\s+(?:question\s+|q)?\d{0,3}[a-z]?|\s*\d{1,3}[a-z]?)?\s*(?::|[-–—](?=\s)|\.(?=\s|$)|$)|a\s*:\s*|a\s*[.)-]\s+(?=[A-Z£\d])|ans(?:wer)?\s*[.:-]\s*|r\s*:\s+)/i,
);

/** What could be answered if less were asked: advice, no answer. */
export const COULD =
  /\b(?:may|might|could|would|should) (?:then |well |still |probably |perhaps )?be able to\b|\b(?:expect|hope|likely|anticipate) to be able to\b|\b(?:could|might|would) (?:then |still |probably )?be (?:answered|dealt with|met|complied with) within\b|\bif you (?:were|narrow|reduce|limit|refine|ask(?:ed)? only|would like|wish)\b|^\W{0,3}by way of (?:help|advice|assistance)\b|\byou (?:may|might|could|can) (?:(?:like|wish|want|prefer) to |also )?(?:send|ask|narrow|reduce|refine|resubmit|re-submit|limit|submit|make)\b|\b(?:limited|restricted|reduced) to questions?\b|\bshorter request\b/i;
