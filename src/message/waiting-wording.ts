/** What councils write while a request waits: acknowledgement, delay, extension. Reviewed rows. */
import type { WordingRow } from "./wording-row.js";

/** Somebody in the same council. */
const COLLEAGUES =
  "(?:the )?(?:right|relevant|appropriate|correct|responsible|concerned)?\\s*(?:service|department|dept|team|section|officer|directorate|colleague|unit|area|division|manager|people|staff)s?";

export const WAITING_WORDING: readonly WordingRow[] = [
  // Acknowledgement
  {
    kind: "acknowledgement",
    pattern: /(?<!\b(?:they|who|which) (?:have |has )?)\backnowledg\w*|\bcydnabod\w*|\bcydnabyddiaeth/i,
    weight: 4,
    seen: "most councils",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern:
      /thank(?:s| you) for (?:your|the|submitting|sending|making)\b[^.]{0,60}\b(?:request|enquiry|e-?mail|application|correspondence|questions?|letter|message)|diolch am eich (?:cais|ymholiad)/i,
    weight: 2,
    seen: "most councils",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:have|has|was|been|we) (?:now |been |today )?(?:received|logged|registered|recorded)\b|confirm (?:safe )?receipt|\breceipt of your|\breceived (?:on|your|and|by us)|wedi derbyn|\b(?:got|have) your (?:request|letter|e-?mail|questions?|enquiry|message)|\bhave (?:now )?(?:reached|arrived with|come to) us\b|\bhas (?:now )?(?:reached|arrived|come)\b|\bsafely (?:received|arrived)|^received\b|\breceived (?:with thanks|safely|thanks)|^(?:yes,? )?(?:i |we )?(?:have |'ve )?got (?:this|it|that|yours?)\b(?! (?:wrong|from))/i,
    weight: 3,
    seen: "most councils",
  },
  {
    kind: "acknowledgement",
    pattern: new RegExp(
      `\\b(?:passed|sent|forwarded|allocated|assigned|given|referred|circulated|gone|handed)\\b[^.]{0,30}\\bto\\b[^.]{0,15}(?:our (?:\\w+ ){0,3})?${COLLEAGUES}\\b`,
      "i",
    ),
    weight: 3,
    seen: "passed to the right department",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:aim|will|shall|intend|expect|hope|endeavour|try|plan|should|can expect|must|have)\b[^.]{0,50}\b(?:respon[ds]\w*|reply|answer|hear from|be in touch|let you have|write to you|provide)\b[^.]{0,60}\b(?:within|by|before|no(?:t)? later|in the next|until|on or before)\b/i,
    weight: 3,
    seen: "We aim to reply by …",
  },
  {
    kind: "acknowledgement",
    pattern: /\b(?:you (?:will|should|can expect to|may expect to|ought to)) (?:hear|receive|have|get|expect)\b[^.]{0,60}/i,
    weight: 2,
    seen: "You will hear from us within …",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:within|in) (?:the )?(?:statutory |next )?(?:20|twenty|\d\d) (?:\(\w+\) )?working days\b|\bugain niwrnod gwaith|\b20 diwrnod gwaith/i,
    weight: 2,
    seen: "most councils",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern: /\bwe have until\b|\b(?:due date|response due|target date|deadline)\b|\bdue (?:by|on)\b|statutory (?:time|deadline|period)/i,
    weight: 2,
    seen: "case systems",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:is|are) (?:now )?with (?:the|our) (?:officers?|team|service|department|people|colleagues?)|\b(?:is|are|now) (?:being |currently |now being )?(?:dealt with|dealing with|handled|handling|considered|considering|processed|processing|looked (?:at|into)|looking (?:at|into)|worked on|collating|under way|in hand)\b/i,
    weight: 2,
    seen: "We are dealing with it",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:please |when you )?quot(?:e|ing)\b[^.]{0,60}\b(?:ref|number|contact|correspondence|touch|communication)|\bkeep (?:this|the) (?:reference|subject|number)|\breference (?:number )?(?:is|for your request)|\byour (?:request )?(?:reference|ref|case number)\b/i,
    weight: 2,
    seen: "Please quote …",
  },
  {
    kind: "acknowledgement",
    pattern: /\b(?:exemption|fee|charge|clarification|extension|public interest)s?\b/i,
    weight: 0.5,
    seen: "standard paragraphs of acknowledgements, all in may and if",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern:
      /\byour (?:foi |information |freedom of information )?request (?:has been|was|is) (?:received|logged|registered|allocated|accepted|valid|submitted)|\btrack (?:the )?(?:progress|status)|\bview (?:the )?(?:progress|status)/i,
    weight: 3,
    seen: "portals",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern: /acknowledg|cydnab|received|receipt|your request reference|new request|request (?:logged|submitted|registered)|thank you for/i,
    weight: 3,
    seen: "subjects",
    where: "subject",
  },
  {
    kind: "acknowledgement",
    pattern: /\bbyddwn yn (?:ymateb|ateb)|\bbyddwch yn (?:derbyn|clywed)|\bein nod yw/i,
    weight: 3,
    seen: "Welsh councils",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:request|e-?mail|form|enquiry|questions?|message|letter|application)\b[^.]{0,50}\b(?:receiv\w*|arriv\w*|c[ao]me (?:in|to)|reached|logged|regist\w*|recorded|opened|noted|set up|in hand|treated as)\b|\b(?:receiv\w*|logged|regist\w*|recorded|opened|noted|got)\b[^.]{0,30}\b(?:request|e-?mail|form|enquiry|questions?|message|letter|case)\b|\b(?:has|have) been (?:opened|asked to arrange|given)\b|\bgiven (?:it|this|you|your (?:request|e-?mail|enquiry)) (?:the |a |this )?(?:number|reference|ref|case)/i,
    weight: 1.5,
    seen: "looser words of receipt",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:put|entered|added|noted) (?:it|this|that|you|your (?:request|questions?|e-?mail)) (?:down )?(?:on|in|into|onto) (?:our|the|my) (?:log|system|register|records|list|book|database|tracker|spreadsheet)\b|\b(?:it|this|that|yours) is (?:request |case |foi )?(?:number|no\.?) \d+\b|\b(?:clock|time|twenty days|20 days) (?:runs? out|is up|ends|stops)\b|\byou(?:'ll| will) have (?:it|this|something|an answer|our (?:answer|reply|response)|them)\b[^.]{0,30}\bby\b/i,
    weight: 2.5,
    seen: "small councils in their own words: it is number 2317 in my book, and you will have it by then",
  },
  {
    kind: "acknowledgement",
    pattern: new RegExp(
      `\\b(?:asked|contacted|e-?mailed|approached|consulted|written to)\\b[^.]{0,60}\\b(?:services?|departments?|depts?|teams?|sections?|officers?|director\\w*|colleagues?|units?|managers?)\\b`,
      "i",
    ),
    weight: 2,
    seen: "I have asked the departments for what you want",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:they|he|she|somebody|someone|(?:a|our|the) (?:colleagues?|team|officer))(?: will|'ll)\b[^.]{0,20}\b(?:be in (?:touch|contact)|get back to you|take it from here)\b/i,
    weight: 2,
    seen: "forwarded to our Records team; they will be in touch",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\bwill (?:now )?be (?:handled|dealt with|considered|treated|processed|looked at|answered) (?:as (?:a request )?)?under (?:the )?(?:freedom|environmental|foi|eir|act|regulations)|\b(?:date )?received:\s*\S|\b(?:response|reply|answer) due:\s*\S/i,
    weight: 3,
    seen: "it will be handled under the Environmental Information Regulations; Date received: 1 July",
  },
  // Holding reply
  {
    kind: "holding_reply",
    pattern:
      /\b(?:sorry|apolog\w*|regret)\b[^.]{0,90}\b(?:delay\w*|not (?:yet )?(?:had|been|received|replied|answered|able)|late\w*|overdue|longer than|still|yet|miss(?:ed|ing)?|wait\w*|taken so long|taking|not (?:met|meet))/i,
    weight: 5,
    seen: "apologies for delay",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:still|currently|yet) (?:being|await\w*|wait\w*|chas\w*|gather\w*|collat\w*|outstanding|working|not (?:in|complete|received|ready)|to (?:hear|receive)|compil\w*|with (?:the|our))/i,
    weight: 3,
    seen: "still waiting for the service",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:are|am|is) (?:still )?(?:wait\w*|await\w*|chas\w*|hoping)\b|\bstill (?:nothing|no (?:news|word|reply|answer|response|figures))\b|\bnudg\w+|\bescalat\w+|\bpress(?:ed|ing) (?:them|the|for)|\bas a (?:priority|matter of urgency)|\bchased\b|\bchas(?:e|ing) (?:this|it|up|them|the|for)|\bfollow(?:ed|ing) (?:this|it) up\b|\bremind(?:ed|er)\b[^.]{0,30}(?:service|department|team|colleague)/i,
    weight: 4,
    seen: "Chased, will let you know",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:let me (?:check|look|find|see|chase|ask)|leave (?:it|this) with me|on (?:to )?it|(?:looking|look) into (?:it|this))\b|\b(?:will|shall|'ll|and)\b[^.]{0,25}\b(?:let you know|get back to you|update you|keep you (?:informed|updated|posted)|come back to you|be in touch|chase|look into|find out|check)\b/i,
    weight: 2.5,
    seen: "will let you know",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:hope|aim|expect|trying|plan|intend|should|will)\b[^.]{0,60}\b(?:as soon as|soon|shortly|next week|end of (?:the|this|next) (?:week|month)|in the (?:next|coming) (?:few )?(?:days|week|weeks)|early next|later this|tomorrow|this week|few days|without further delay|in due course)/i,
    weight: 2.5,
    seen: "hope to write by the end of next week",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:was|were|fell) (?:originally )?due\b|\b(?:was|were|is|are|now|be|become|gone) (?:now )?(?:overdue|late|out of time|past)\b|\bpast (?:its|the) (?:due|deadline|statutory)|\b(?:passed|miss(?:ed|ing)?|exceeded|outside|over|beyond)\b[^.]{0,25}\b(?:deadline|due date|20 working days|statutory|time (?:limit|scale|frame))|\b(?:deadline|due date|timescale)s?\b[^.]{0,20}\b(?:passed|missed|not (?:be )?met|exceeded)|\bunable to (?:answer|respond|reply|deal|process)\b[^.]{0,40}\b(?:at present|at the moment|currently|for now|until|yet)|\bwill be (?:dealt with|answered|processed|sent)\b[^.]{0,20}\b(?:once|when|as soon as|after)\b|\bunable to (?:meet|respond within|reply within|answer within)|\b(?:not|won't|can't|cannot) (?:be able to )?(?:meet|make|respond by|reply by|reply within|respond within)\b/i,
    weight: 4,
    seen: "past the due date",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:update|progress)\b[^.]{0,30}\b(?:on|of|regarding)\b|\bjust to (?:let you know|update|say)\b(?![^.]*\b(?:c[ao]me in|arrived|received|safely|logged|reached|got (?:it|this|your)))|\binterim (?:reply|response|update)\b|\bholding (?:reply|response|e-?mail)\b|\bbear with (?:us|me)\b|\bthank you for your patience\b|\bnot (?:been )?forgotten\b/i,
    weight: 3,
    seen: "updates",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:has|have|had) not (?:yet )?(?:replied|responded|provided|supplied|sent|come back|been (?:able|completed|finalised|signed off|approved))\b|\b(?:sign(?:ed)?[- ]off|being (?:reviewed|finalised|approved|checked)|awaiting approval|final(?:ising)? (?:the )?response|nearly (?:ready|complete|finished))\b/i,
    weight: 3,
    seen: "waiting for sign-off",
  },
  { kind: "holding_reply", pattern: /\b(?:delay|late|overdue|update|chas\w+|holding)\b/i, weight: 2, seen: "subjects", where: "subject" },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:staff (?:shortage|sickness|absence)|backlog|(?:high )?volume of requests|workload|pressure|unforeseen|cyber|system (?:problem|issue|outage))\b/i,
    weight: 2,
    seen: "reasons of a delay",
  },
  { kind: "holding_reply", pattern: /\bymddiheur\w*\b[^.]{0,60}\b(?:oedi|hwyr)/i, weight: 5, seen: "Welsh councils" },
  {
    kind: "holding_reply",
    pattern: /\b(?:sorry|regret|apolog\w*|afraid|unfortunately)\b/i,
    weight: 1.5,
    seen: "looser words of regret; also in refusals, which say more",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:days?|weeks?) late\b|\b(?:now|is|are|was|were|running|be) (?:\w+ )?(?:late|behind|overdue)\b|\bnot (?:been able to )?(?:kept|keep|met|meet|managed)\b[^.]{0,30}\b(?:days|deadline|date|time|limit|target|promise|that)\b|\bheld up\b|\bshould have (?:been|had|reached|come|gone|replied|answered)\b|\b(?:has|have) (?:been )?promised\b|\b(?:has|have|needs?) to (?:approve|sign|agree|check)\b|\bnearly (?:there|done|finished)\b|\b(?:mean|hope|aim|expect) to (?:send|have|reply|answer|let)\b/i,
    weight: 3,
    seen: "looser words of delay: five days late; others have been promised for Monday",
  },
  {
    kind: "holding_reply",
    pattern:
      /\bthank\w*\b[^.]{0,10}\bfor (?:your|the) (?:reminder|chaser|prompt|nudge|follow[- ]?up|patience|further)|\bhad (?:hoped|expected|intended|meant|planned)\b|\byou(?:'ll| will| should) have (?:it|this|them|our|an|the)\b[^.]{0,20}\b(?:soon|shortly|by|next|this|before)\b|\bneeds? (?:checking|signing|approval|more work)\b/i,
    weight: 3,
    seen: "answers to a reminder: had hoped to reply last week; you'll have it soon",
  },
  {
    kind: "holding_reply",
    pattern:
      /\bthank\w*\b[^.]{0,10}\bfor (?:asking|enquiring|checking|getting back|getting in touch|your e-?mail asking)\b[^.]{0,30}\b(?:how|where|progress|on with|along|status|whether|when)\b|\b(?:is|it's|still) (?:now )?with [\w &-]{2,40} at (?:the moment|present)\b|\b(?:is|are) not (?:yet )?(?:overdue|late)\b|\bno reason why\b[^.]{0,30}\b(?:miss|late|not be)\b/i,
    weight: 3.5,
    seen: "answers to one who asks how it goes: Case 6600184 is with Parks at the moment; it is not overdue",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:has|have|it's|is) only just (?:come|been passed|reached|landed|arrived)\b|\byou(?:'ll| will| shall) have it (?:tomorrow|today|later today|first thing)\b|\bthe (?:draft|reply|response|answer)\b[^.]{0,20}\b(?:is|are) (?:now )?with\b[^.]{0,60}\b(?:approv\w*|sign\w*|check\w*|review|clear\w*)|\bget it out to you\b/i,
    weight: 4,
    seen: "it has only just come to me, you'll have it tomorrow; the draft is with the Chief for approval",
  },
  // Extension
  {
    kind: "extension_notice",
    pattern:
      /\b(?:need|require|allow\w*|permit\w*|tak(?:e|ing)|request\w*|claim\w*|give|use|using|have|has|entitled)\b[^.]{0,50}\b(?:more|additional|further|extra|longer|up to 40|40|another)\b[^.]{0,30}\b(?:time|days|weeks)\b/i,
    weight: 3,
    seen: "need more time",
  },
  {
    kind: "extension_notice",
    pattern: /\b(?:extend\w*|extension)\b[^.]{0,80}\b(?:time|date|deadline|period|limit|days|response|request|reply|to|until|by)\b/i,
    weight: 4,
    seen: "extending the time limit",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:further|second|another|additional|new) extension\b|\bextension (?:of time )?(?:is|was|will be|has been|is therefore) (?:necessary|needed|required|unavoidable|applied|made)\b/i,
    weight: 4,
    seen: "a second letter of the kind: A further extension is necessary",
  },
  {
    kind: "extension_notice",
    pattern: /\bneed(?:ed|s)? until\b[^.]*\bpublic interest\b/i,
    weight: 3,
    seen: "we told you that we needed until 31 March for the public interest test",
  },
  {
    kind: "extension_notice",
    pattern: /\b(?:section|s\.?) ?10 ?\(3\)|\bregulation 7(?: ?\(\d\))?|\breg\.? 7\b|\badran 10/i,
    weight: 5,
    seen: "FOIA s.10(3), EIR reg 7",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:consider\w*|weigh\w*|assess\w*|carry(?:ing)? out|conduct\w*|appl(?:y|ying)|balance|decid\w*|reach\w*|complet\w*|view)\b[^.]{0,60}\bpublic interest\b|\bpublic interest\b[^.]{0,60}\b(?:still|yet|not (?:yet )?(?:complete|reached|decided|finished)|continu\w*|being considered|under consideration|more time|ongoing)/i,
    weight: 3,
    seen: "public interest test not finished",
  },
  {
    kind: "extension_notice",
    pattern: /\bcomplex(?:ity)?\b[^.]{0,40}\b(?:volum\w*|request)|\bvolume\b[^.]{0,40}\bcomplex/i,
    weight: 3,
    seen: "EIR reg 7(1): complexity and volume",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:20|twenty|40|forty) (?:more |additional |further |extra )?working days\b[^.]{0,60}\b(?:public interest|complex|weigh|extend|extension)/i,
    weight: 3,
    seen: "additional twenty working days",
  },
  { kind: "extension_notice", pattern: /\bexten(?:d|sion)|public interest|more time/i, weight: 4, seen: "subjects", where: "subject" },
  { kind: "extension_notice", pattern: /\bestyn\w*\b|\bprawf budd y cyhoedd/i, weight: 4, seen: "Welsh councils" },
  {
    kind: "extension_notice",
    pattern:
      /\bpublic interest\b[^.]*\b(?:still|yet|settled|reach|decide|weigh|consider|more time|need|further|longer|until|extend)|\b(?:taking|take|need|needs|have|allow\w*)\b[^.]{0,20}\b(?:a )?(?:further|extra|additional|another|full) (?:\d+|twenty|forty|ten)\b[^.]{0,20}\b(?:working )?days\b|\b(?:now|instead) be (?:with you|sent|answered|ready|due)\b|\b(?:full|whole) (?:40|forty) (?:working )?days\b|\b(?:past|beyond) the (?:usual|normal|statutory|first|initial) (?:20|twenty)\b|\bthink (?:further|more|again) about\b/i,
    weight: 3,
    seen: "looser words of extension: the balance has still to be settled; taking a further 20 days",
  },
];
