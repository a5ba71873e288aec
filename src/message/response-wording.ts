/**
 * Wording by which a sentence or an item of a reply shows what became of the information: given, refused, not
 * held. Reviewed rows; each is tested on one unit at a time.
 */

export interface ResponseRow {
  readonly says: "refused" | "not_held" | "given";
  readonly pattern: RegExp;
  /** How surely a unit with these words says so: 1 a hint, 3 plainly. */
  readonly weight: number;
  readonly seen: string;
}

export const RESPONSE_WORDING: readonly ResponseRow[] = [
  // Refused
  { says: "refused", pattern: /\brefus(?:e|es|ed|al|ing)\b|\bgwrthod\w*/i, weight: 3, seen: "We refuse under section 12(1); Refused." },
  {
    says: "refused",
    pattern:
      /\bwithh(?:e|o)ld\w*|(?<!\b(?:no|without|any|not been) )\bredact\w*|\bnot (?:be )?(?:disclos\w*|releas\w*)|\b(?:declin(?:e|ed|es|ing)|unwilling)\b|\bdal yn [oô]l\b/i,
    weight: 3,
    seen: "withheld",
  },
  {
    says: "refused",
    pattern:
      /\b(?:is|are|as|be|been|being|considered|information|which|it)\b[^.]{0,40}\bexempt(?:ed|ion)?\b|\bexempt(?:ion)? (?:under|by virtue|from|in|applies|is engaged)|\b(?:exemption|exception)s?\b[^.]{0,50}\b(?:appl(?:y|ies|ied)|engaged|rel(?:y|ied|ying)|used|cited|under)\b|\beithri\w*/i,
    weight: 3,
    seen: "exempt under section 43",
  },
  {
    says: "refused",
    pattern:
      /\b(?:section|s\.?|ss\.?|adran)\s?(?:12|14|2[2-9]|3\d|4[0-4])\b(?:\s?\(\d\w?\))*|\bregulation 1[23]\b(?! ?\(4\) ?\(a\))|\breg\.? ?1[23]\b(?! ?\(4\) ?\(a\))/i,
    weight: 2,
    seen: "Section 43(2), commercial interests",
  },
  {
    says: "refused",
    pattern:
      /\b(?:exceed\w*|over|above|beyond|more than)\b[^.]{0,40}\b(?:appropriate limit|cost limit|limit|18 hours|24 hours|threshold|£450|£600)|\bappropriate (?:cost )?limit\b|\bcost(?:s)? of (?:complying|compliance)\b|\b(?:longer|more) than (?:18|24|eighteen) hours|\bto (?:answer|comply|do so|find|extract|collate|check)\b[^.]{0,40}\bwould (?:take|need|require|cost|exceed)\b/i,
    weight: 3,
    seen: "cost limit of s.12",
  },
  {
    says: "refused",
    pattern: /\bvexatious\b|\bmanifestly unreasonable\b|\brepeat(?:ed)? request\b|\brequest\b[^.]{0,20}\brepeat\w*/i,
    weight: 4,
    seen: "s.14, reg 12(4)(b)",
  },
  {
    says: "refused",
    pattern:
      /\bneither confirm(?:s|ed)? n?or den(?:y|ies)|\b(?:not|nor|neither) (?:obliged|required|willing|able|prepared)?[^.]{0,20}\b(?:confirm or deny|say whether|state whether)/i,
    weight: 4,
    seen: "neither confirm nor deny",
  },
  {
    says: "refused",
    pattern:
      /\b(?:unable|not able|cannot|can't|can not|not (?:be )?(?:in a position|possible|going|prepared|willing)|will not|won't|do not (?:propose|intend))\b[^.]{0,30}\b(?:provide|supply|release|disclose|give|share|comply|answer|let you have|send)\b(?![^.]*\b(?:at present|at the moment|currently|yet|within|on time|in time|until|today|this week|just now|by (?:the )?(?:due|deadline|date))\b)/i,
    weight: 2,
    seen: "we are unable to provide",
  },
  {
    says: "refused",
    pattern:
      /\bcommercial(?:ly)? (?:interests?|sensitive|confidential)|\bin confidence\b|\bprejudice\b|\bthird party\b[^.]{0,30}\bpersonal|\bpersonal (?:data|information) of\b|\bwould (?:identify|prejudice)/i,
    weight: 1.5,
    seen: "Commercially sensitive",
  },
  { says: "refused", pattern: /\brefusal notice\b|\bhysbysiad gwrthod/i, weight: 4, seen: "FOIA s.17" },
  {
    says: "refused",
    pattern: /\bpublic interest\b[^.]{0,80}\b(?:outweigh\w*|favou?rs?|lies|maintain\w*|against)/i,
    weight: 2,
    seen: "balance of the public interest",
  },
  {
    says: "refused",
    pattern:
      /\bnot a (?:tool|means|way)\b[^.]{0,30}\bask|\b(?:right of access|access|applies|relates)\b[^.]{0,20}\b(?:only )?to recorded information|\b(?:shall|will|are|is) not (?:be )?(?:answer\w*|respond\w*|process\w*|proceed\w*|comply\w*)|\b(?:not (?:obliged|required|bound|under (?:a|any) (?:duty|obligation))) to\b|\b(?:decided|chosen) not to\b|\bkeep(?:ing)? (?:it|this|them|the \w+) back\b/i,
    weight: 2.5,
    seen: "the Act is not a tool to ask questions; not obliged to comply",
  },
  {
    says: "refused",
    pattern:
      /\b(?:section|s\.?|regulation|reg\.?)\s?(?:12|14|2[2-9]|3\d|4[0-4])\b(?! ?\(4\) ?\(a\))[^.]{0,25}\b(?:applies|applied|apply|engaged|covers|protects|prevents|is being applied)\b|\b(?:falls?|comes?|fell) (?:within|under)\b[^.]{0,15}\b(?:section|s\.? ?\d|regulation|the exemption)|\b(?:kept|keep|remain) (?:confidential|secret)|\b(?:covered|protected|caught) by (?:section|s\.?|regulation|the exemption)/i,
    weight: 2,
    seen: "Section 12 applies",
  },
  // Not held
  {
    says: "not_held",
    pattern:
      /(?:\b(?:not|no|nor|never)|n't)\b[^.]{0,25}\b(?:held|hold|holds|holding)\b|\bheld\b[^.]{0,10}\bnot\b|\bhold(?:s)? no\b|\b(?:find|found|have|has|hold|holds|got) (?:that )?(?:we have |there is |it has )?(?:nothing|none|no (?:such|record))\b|\bnothing (?:of (?:the|this|that) kind|that (?:matches|meets|answers|fits)|relevant|on (?:file|record))\b|\b(?:has|have|got|'ve) (?:not got |no |nothing|none)[^.]{0,20}(?:information|records?|data|on this|about|of this|$)|\b(?:do(?:es)?(?: not|n't)|did(?: not|n't)|never) have (?:the|this|that|any) (?:information|data|records?|figures?)|\bno (?:recorded |such |relevant )?(?:information|records?|data)\b[^.]{0,30}\b(?:held|exist|found|available|hold)?/i,
    weight: 3,
    seen: "Information not held",
  },
  {
    says: "not_held",
    pattern:
      /(?:\b(?:not|no longer|never)|n't)\b[^.]{0,20}\b(?:record|recorded|collect|collected|(?<!can't |cannot )(?:keep|kept)(?! to)|capture|captured|monitor|store|stored|retain|retained|compile|log|count)\b/i,
    weight: 2.5,
    seen: "we do not record this",
  },
  {
    says: "not_held",
    pattern:
      /(?:\b(?:not(?! to have)|no)|n't)\b[^.]{0,25}\b(?:responsib\w*|deal with|provide (?:this|that|these|the) (?:service|function)|part in|function of|our (?:function|remit|area)|within (?:our|the council's) remit|(?:run|operate|manage|have)s? (?:any|a|an|this|these|such|it|them)|the (?:right|correct|relevant) (?:authority|council|body))/i,
    weight: 2.5,
    seen: "has no part in what you ask",
  },
  {
    says: "not_held",
    pattern:
      /\bnothing (?:here |we have |there )?for you\b|\b(?:is|are) (?:who|the (?:ones?|body|council|authority|people)) (?:that )?you (?:need|want)\b|\b(?:parish|town|community|district|borough|county) councils? (?:don't|do not|doesn't|does not|have no|has no)\b|\b(?:we|the (?:parish|council|authority|town|community)) (?:has|have) (?:no\b(?! (?:objection|idea|doubt|wish|hesitation|alternative|choice|option|plans?)\b)|never had)/i,
    weight: 2.5,
    seen: "Town councils don't do school transport; … is who you need",
  },
  {
    says: "not_held",
    pattern:
      /\b(?:you|better|best|please|may|should|need)\b[^.]{0,40}\b(?:ask(?! for| about)|contact|approach|direct(?:ed)?|redirect|re-?submit|write to|send|try|address)\b[^.]{0,60}\b(?:them|council|authority|police|trust|nhs|school|district|county|borough|body|organisation|department for|foi@|directly to)/i,
    weight: 2,
    seen: "You would need to ask them",
  },
  {
    says: "not_held",
    pattern:
      /\b(?:sits? with|responsibility of|dealt with by|matter for|function of|run by|provided by|handled by|lies with|falls (?:to|under|within)|carried out by|rests with)\b[^.]{0,60}\b(?:council|authority|police|trust|nhs|agency|school|academy|district|county|borough|board|company|department|government)/i,
    weight: 1.5,
    seen: "sits with … District Council",
  },
  {
    says: "not_held",
    pattern:
      /\b(?:section|s\.?) ?17\b(?![^.]{0,30}refus)[^.]{0,60}\b(?:scotland|not held|hold)|\bregulation 12 ?\(4\) ?\(a\)|\bregulation 10 ?\(4\) ?\(a\)|\bnot known\b|\bunknown\b/i,
    weight: 2.5,
    seen: "FOISA s.17, reg 12(4)(a)",
  },
  {
    says: "not_held",
    pattern: /\bnid (?:yw'r|ydym|yw)\b[^.]{0,60}\b(?:yn dal|gwybodaeth|ei dal)|\bdim gwybodaeth/i,
    weight: 3,
    seen: "Welsh councils",
  },
  {
    says: "not_held",
    pattern:
      /\bnothing\b[^.]{0,15}\bheld\b|\b(?:nobody|no[ -]one|none of (?:them|us|the \w+))\b[^.]{0,25}\b(?:has|have|had|holds?)\b[^.]{0,15}\b(?:anything|any (?:record|information|data|figures?)|a record|it)\b|\b(?:papers?|records?|files?|data)\b[^.]{0,30}\b(?:were|was|have been|has been) (?:since )?(?:destroyed|disposed of|shredded|deleted|weeded)\b/i,
    weight: 3,
    seen: "nobody has anything on this; the papers were destroyed; so nothing is held",
  },
  // Given
  {
    says: "given",
    pattern:
      /\b(?:answered|replied|responded|commented|written|put|inserted|typed|given|set out|added|ateb)\b[^.]{0,40}\b(?:(?:below|beneath|above|under(?:neath)?|between|against|beside|next to|after|within|inside|isod)\b[^.]{0,40}\b(?:each|your|the questions?|capitals|red|blue|green|bold|italics?|line)|in (?:red|blue|green|purple|bold|capitals|italics?|block capitals|upper case|colour|a different colour|priflythrennau)\b|in-?line\b)|\b(?:my|our|the) (?:answers?|replies|responses|comments)\b[^.]{0,20}\b(?:in (?:red|blue|green|purple|bold|capitals|italics?)|below each|under(?:neath)? each|against each|beside each|in-?line)\b/i,
    weight: 4,
    seen: "I have answered below in capitals, inside the mail they quote",
  },
  {
    says: "given",
    pattern: /\b(?:is|are|be found|found|listed|set out|shown|available|published|see)\b[^.]{0,50}(?:\bopen data\b|https?:\/\/)/i,
    weight: 2.5,
    seen: "This data is on our open data page: …",
  },
  {
    says: "given",
    pattern:
      /\b(?:find|see|read|refer to|here (?:is|are))\b[^.]{0,40}\b(?:complet\w+ (?:questionnaire|form|return|survey|template|spreadsheet)|attach\w*|enclos\w*|below|the (?:response|reply|answers?|information|document|spreadsheet|letter|link))\b|\bynghlwm\b|\bgweler\b/i,
    weight: 2.5,
    seen: "Please find our reply attached",
  },
  { says: "given", pattern: /\b(?:attach(?:ed|ment|ing)?|enclos(?:ed|ing)|i attach|we attach)\b/i, weight: 1.5, seen: "attached" },
  {
    says: "given",
    pattern:
      /\b(?:our|the council's|full|the|my|a|in|this) (?:final |full |formal |council's |complete )?(?:response|reply|answers?|replies|responses)\b(?! (?:is|are|was|will be|has to be|must be) (?:still |now |not |nearly |almost )?(?:with (?!this)|being |awaiting |in draft|ready to|due|required|expected|needed|owed|late|overdue|outstanding|issued by|sent by))[^.]{0,40}\b(?:is|are|to (?:your|the)|below|follows?|as follows|attached|set out|shown|in (?:red|blue|bold|green|italics|purple)|under)\b|\bin response to your (?:request|questions?|enquiry|foi)|\bresponse to your (?:freedom|foi|request|information|questions)|\bymateb i'ch cais/i,
    weight: 2,
    seen: "Our response is as follows",
  },
  {
    says: "given",
    pattern:
      /\b(?:can|able to) (?:confirm|advise|tell you|provide|supply|disclose|release|say|answer|give)\b(?![^.]*\b(?:receipt|received|logged|request (?:is|has|will)|your request)\b)|\b(?:does|do) (?:in fact )?hold\b|\bconfirm (?:that|the council|we)\b[^.]{0,30}\b(?:hold|holds|is held)\b/i,
    weight: 2,
    seen: "I can confirm that the council holds …",
  },
  {
    says: "given",
    pattern:
      /\b(?:information|details?|data|answers?|figures?)\b[^.]{0,50}\b(?:you (?:asked|requested|want\w*|seek|sought|require\w*)|requested)\b[^.]{0,40}\b(?:is|are|can be|below|attached|here|provided|set out|as follows|:)/i,
    weight: 2.5,
    seen: "The information you asked for is …",
  },
  {
    says: "given",
    pattern:
      /\b(?:is|are|already|publicly|freely) (?:available|published|accessible|in the public domain)\b|\bpublished (?:on|at|in)\b|\bavailable (?:on|at|from|via|online)\b|\b(?:section|s\.?) ?21\b|\b(?:section|s\.?) ?25\b[^.]{0,30}(?:scotland|available|accessible)/i,
    weight: 2,
    seen: "already in the public domain",
  },
  {
    says: "given",
    pattern:
      /\b(?:concludes|completes)\b[^.]{0,30}\b(?:your |our |the )?(?:request|response)|\bhope (?:this|that|the above)\b[^.]{0,30}\b(?:helps?|helpful|answers|of (?:use|assistance)|useful|assists?)|\brequest (?:is |has been )?(?:now )?(?:closed|completed?)\b/i,
    weight: 2,
    seen: "I hope this helps",
  },
  {
    says: "given",
    pattern:
      /\b(?:rest|remainder|remaining|other (?:questions?|parts?|information))\b[^.]{0,40}\b(?:attached|below|provided|disclosed|enclosed|supplied|given|answered|released|as follows|is)\b|\b(?:disclos\w*|releas\w*|provid\w*|suppl\w*)\b[^.]{0,20}\b(?:in part|some|part of|the rest|remainder)/i,
    weight: 3,
    seen: "partial disclosures",
  },
];

/** Says the whole request was looked at, whatever became of it: a decision, not a notice on the way. */
export const RESPONSE_SUBJECT = /\b(?:respon[sd]e?|reply|disclosure|decision|refusal|final|complete[d]?|closed|ymateb|answer)\b/i;

/** Paragraphs that stand under every decision and say nothing about this one. */
export const COMPLAINT_PARAGRAPH =
  /\b(?:unhappy|dissatisfied|not (?:satisfied|happy|content)|disagree|wish to (?:complain|appeal|ask)|want to (?:complain|appeal)|right (?:of|to) (?:appeal|complain\w*|request|ask|seek|an? (?:internal )?review)|(?:may|can|could|entitled to|able to|wish to|like to) (?:ask|request|seek|apply)\b[^.]{0,30}\breview|request (?:an? )?(?:internal )?review (?:by|within|of this|of the|of our)|write to us (?:within|to ask)|still (?:unhappy|dissatisfied|not))|\b(?:right|entitled) to be (?:told|informed|provided|given)|have (?:it|that information|the information) communicated|information commissioner|\bico\.org|wycliffe house|itspublicknowledge|commissioner(?:'s)? office|re-?use of public sector|open government licen[cs]e|copyright/i;
/** … unless the sentence speaks of a review that we did ask for. */
export const REVIEW_ASKED =
  /thank|received|you (?:have )?(?:asked|requested)|your (?:request|e-?mail|letter|complaint)\b[^.]{0,30}\b(?:for|asking|requesting|dated|of)\b|acknowledg|\boutcome\b|\buph/i;

/** The sentence says what may be, not what is. */
export const CONDITIONAL =
  /\bunless\b|^(?:if|should|where|in the event|please note,? (?:that )?if|when|os)\b|\b(?:may|might) (?:be|have|need|apply|restrict|contain|charge|also|not|take|include|ask|decide|refuse|extend|withhold|contact|require|result|fall|transfer|prevent|wish|want)\b|\bcould (?:be|have|apply|restrict|contain|also|take|include|result|fall)\b|\bif (?:any|we|the|there|it|some|this|an|our|applicable|necessary|required|appropriate)\b|\bin (?:some|certain) (?:cases|circumstances)\b|\bsometimes\b|\bwhether (?:any|or not)\b|\bsubject to\b|\bwhere (?:applicable|appropriate|necessary|an exemption)\b/i;
