/** What councils write when a request takes a turn: questions back, fee, transfer, portal, internal review. Reviewed rows. */
import { OTHER_BODY } from "./wording-parts.js";
import type { WordingRow } from "./wording-row.js";

export const TURNING_WORDING: readonly WordingRow[] = [
  // Clarification
  { kind: "clarification_request", pattern: /\b(?:clarif\w+|eglur\w+)\b/i, weight: 4, seen: "most councils" },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:(?:could|can|would|will|might) you|you (?:could|would|can|might)|please|grateful|if you (?:could|would)|(?:we|i) need(?: you)? to|need you to|ask(?:ing)? you to|invite you to|(?:may|can|could|might) (?:i|we) (?:just )?(?=check|ask|clarif)|like you to|you must|perhaps you)\b[^.]{0,50}\b(?:clarify|confirm|specify|explain|tell us|let (?:us|me) know|be more specific|provide (?:more|further|us|some)|give (?:us |me )?(?:more|further|some)|check|state|define|advise|say (?:which|what|whether)|narrow|elaborate|expand)\b/i,
    weight: 3,
    seen: "could you confirm …",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:do|did) you (?:mean|want|require|need|refer|wish|only)\b|\bare you (?:asking|looking|referring|after|seeking|interested)\b|\bwhat (?:do|did) you mean\b|\bby ["']?[\w -]+["']? do you mean\b|\bwhich (?:financial )?(?:year|years|period|service|services|department|area|dates?)\b[^.]{0,60}\?/i,
    weight: 5,
    seen: "do you mean …?",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:more|further|additional) (?:information|details?|detail) (?:from you|to (?:help|enable|allow|identify|locate|be able|find|process|answer|deal))|\b(?:identify|locate|find)\b[^.]{0,40}\b(?:the )?information (?:you|requested)|\btell us more\b|\bnot (?:entirely |quite |completely )?(?:clear|sure|certain|able to (?:identify|understand))\b|\bunclear\b|\bambiguous\b|\btoo (?:broad|wide|vague|general)\b/i,
    weight: 3,
    seen: "to identify the information",
  },
  {
    kind: "clarification_request",
    pattern: /\bsection 1 ?\(3\)|\bregulation 9|\bsection 8 ?\(1\)/i,
    weight: 5,
    seen: "FOIA s.1(3), EIR reg 9, FOIA s.8",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:on hold|clock (?:has |is )?(?:stop\w*|paus\w*)|paused|suspended|stand(?:s)? still|not (?:start|begin|proceed|progress|continue))\b|\buntil (?:we|i) (?:hear|have heard|receive|have received|get)\b|\b(?:once|when|as soon as) (?:we|i) (?:have|hear|receive|get)\b[^.]{0,30}\b(?:reply|clarif|response|information|from you|answer|details)/i,
    weight: 2.5,
    seen: "on hold until we hear",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\bif (?:we|i)(?: have|'ve)? (?:not|do not|don't|did not)\b[^.]{0,20}\b(?:hear\w*|receiv\w*)\b|\b(?:laps\w*|treated as withdrawn|close(?:d)? (?:your|the|this) (?:request|case))\b/i,
    weight: 2,
    seen: "time limit for us",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:your )?(?:full|real|own) name\b|\bvalid (?:request|foi|postal|address)|\bproof of (?:identity|id)|\bname and (?:an )?address\b/i,
    weight: 2.5,
    seen: "FOIA s.8: name and address",
  },
  {
    kind: "clarification_request",
    pattern: /clarif|quer(?:y|ies)|question|further information|more (?:information|detail)|eglurhad/i,
    weight: 4,
    seen: "subjects",
    where: "subject",
  },
  {
    kind: "clarification_request",
    pattern:
      /\bbefore (?:we|i) can (?:find|proceed|answer|deal|begin|start|go|process|respond|help|search|look)|\bin order (?:for us )?to (?:answer|process|proceed|deal|respond|help|assist)|\b(?:quick|few|couple of) (?:questions?|quer(?:y|ies)|things|points)\b/i,
    weight: 3,
    seen: "before we can proceed",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:until|unless|once|when) you (?:say|tell|let|reply|answer|confirm|clarify|respond|explain|have)\b|\b(?:can|could) be (?:read|understood|taken|interpreted) in\b|\b(?:cannot|can't|unable to|not able to) (?:begin|start|proceed|go (?:on|further|any further)|continue|progress|take (?:it|this))\b|\bwe (?:asked|wrote to) you\b[^.]{0,60}\b(?:no (?:answer|reply|response)|not (?:had|heard|received))|\b(?:like|wish|want|need|have) to know\b|\bkindly (?:write|reply|answer|supply|say|tell|confirm)\b|\bbefore\b[^.]{0,30}\bcan (?:start|begin|go)\b|\bon hold\b|\bso that we can (?:deal|answer|help|search|process|find)\b/i,
    weight: 3,
    seen: "looser words: until you say; cannot begin; can be read in two ways",
    conditional: true,
  },
  // Fee
  {
    kind: "fee_notice",
    pattern: /\bfees? notice\b|\bnotice of (?:fee|charge)s?\b|\bhysbysiad ffi/i,
    weight: 7,
    seen: "FOIA s.9, FOISA s.9",
  },
  {
    kind: "fee_notice",
    pattern: /\b(?:section|s\.?) ?(?:9|13)\b|\bregulation 8\b|\badran 9\b/i,
    weight: 3,
    seen: "FOIA s.9 and s.13, EIR reg 8",
  },
  {
    kind: "fee_notice",
    pattern:
      /\b(?:fee|charges?|disbursements?|postage|photocopying|costs? (?:of|for) (?:copying|photocopying|postage|printing|providing|supplying|complying|the work)|cost to you)\b[^.]{0,70}£\s?\d|£\s?\d[\d.,]*[^.]{0,60}\b(?:fee|charge|payable|to pay|copying|postage|disbursement)/i,
    weight: 3,
    seen: "a fee of £27.60",
  },
  {
    kind: "fee_notice",
    pattern:
      /\b(?:pay(?:ment)?|cheque|bacs|invoice)\b[^.]{0,60}\b(?:fee|payable|receiv\w*|made|to us|council|before|by|online|phone|pay)\b|\bin which to pay\b|\b(?:on|once|upon|until) (?:receipt of )?(?:the |your )?(?:payment|fee)\b/i,
    weight: 3,
    seen: "please make payment",
  },
  { kind: "fee_notice", pattern: /\bfees?\b|\bpayment\b|\bcharge/i, weight: 4, seen: "subjects", where: "subject" },
  {
    kind: "fee_notice",
    pattern: /appropriate limit|£\s?(?:450|600)|£25 (?:per|an) hour|fees\) regulations/i,
    weight: -5,
    seen: "cost limit of s.12: a refusal, not a fee",
  },
  {
    kind: "fee_notice",
    pattern:
      /\b(?:how you (?:would like|wish|want) to pay|if you (?:agree|are willing|wish|want)\b[^.]{0,40}\bpa(?:y|id)|agree to (?:pay|the (?:charge|cost|fee))|pay (?:for|this|the|it|us)|payable|prepay\w*|in advance)\b|£\s?\d[\d.,]*\s*(?:\+|plus) vat\b|\b(?:supply|send|provide|copy|copies|prints?|maps?|plans?|drawings?|paper)\b[^.]{0,50}\b(?:at a (?:cost|charge|price) of|cost you|for|would be) £\s?\d/i,
    weight: 3,
    seen: "looser words of paying: supply at a cost of £85.00 plus VAT",
    conditional: true,
  },
  // Transfer
  {
    kind: "transfer",
    pattern: new RegExp(
      `(?<!\\b(?:form|submission|application) (?:has been|was|is) )\\b(?:transferr\\w*|passed|sent|forwarded|referred|redirected|re-?directed|moved|handed)\\b[^.]{0,80}\\bto\\b[^.]{0,40}${OTHER_BODY}`,
      "i",
    ),
    weight: 5,
    seen: "passed to … County Council",
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:request|it|e-?mail|questions?|letter|enquiry|this)\b[^.]{0,20}\b(?:has|have|had)\b[^.]{0,20}\b(?:gone|sent|passed|forwarded|transferred|referred)\b[^.]{0,20}\bto (?:them|their)\b|\b(?:passed|sent|forwarded|referred|given)\b[^.]{0,40}\b(?:on )?to (?:them|their)\b|\b(?:passed|sent|forwarded|referred|given|handed)\b[^.]{0,10}\b(?:them|it|these|those|this) (?:there|on)\b|\b(?:hear|reply|answer|response) from them\b/i,
    weight: 4,
    seen: "has gone to them; you should hear from them",
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:to (?:which|whom)|and)\b[^.]{0,20}\b(?:forwarded|passed|sent|transferred|referred)\b[^.]{0,10}\b(?:your|the|this|it)\b|\b(?:duties|functions?|services?|responsibilit\w+)\b[^.]{0,30}\b(?:belong|passed|transferred|moved) to\b/i,
    weight: 3,
    seen: "to which I have forwarded your message; successor councils",
  },
  {
    kind: "transfer",
    pattern: new RegExp(
      `\\b(?:questions?|parts?|this|it|that|these|your request)\\b[^.]{0,30}\\b(?:is|are) (?:a matter )?(?:for|with)\\b[^.]{0,10}${OTHER_BODY}`,
      "i",
    ),
    weight: 1.5,
    seen: "Questions 1 and 2 are for … County Council",
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:passed|sent|forwarded|referred|handed)\b[^.]{0,40}\b(?:request|questions?|e-?mail|enquiry|it|this)\b[^.]{0,20}\bto\b[^.]{3,80}\b(?:who|which|as they|since they|because they)\b[^.]{0,30}\b(?:holds?|deals?|responsible|runs?|provides?|owns?|manages?)\b/i,
    weight: 4,
    seen: "passed your request to …, which we believe holds it",
  },
  {
    kind: "transfer",
    pattern: /\b(?:transfer(?:red|ring|s)?|trosglwydd\w*)\b/i,
    weight: 4,
    seen: "FOIA s.45 code, EIR reg 10, FOISA s.15",
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:who|they|which|and)\b[^.]{0,10}\b(?:will|should|can)\b[^.]{0,30}\b(?:answer|reply|respond|contact|write|deal)\w*\b[^.]{0,30}\b(?:direct(?:ly)?|to you|in due course)?/i,
    weight: 1.5,
    seen: "who will answer you direct",
  },
  {
    kind: "transfer",
    pattern: /\b(?:answer|reply|respond|contact|write to) you direct(?:ly)?|direct(?:ly)? to you\b/i,
    weight: 3,
    seen: "who will answer you direct",
  },
  { kind: "transfer", pattern: /transferr?ed|passed to|forwarded to|redirected/i, weight: 4, seen: "subjects", where: "subject" },
  {
    kind: "transfer",
    pattern: /\b(?:happy|agree|consent|permission|content|like us|want us|wish us)\b[^.]{0,50}\b(?:transfer|pass|forward|send)\b/i,
    weight: 3,
    seen: "asks leave to transfer",
    conditional: true,
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:handed|let (?:them|it) have|given (?:them|it)|copied|sent (?:them|it))\b[^.]{0,60}\b(?:request|questions?|e-?mail|letter|successor|council|body|authority)\b|\b(?:they|it|who|which|the (?:county|district|trust|police))\b[^.]{0,15}\b(?:will|shall|should)\b[^.]{0,20}\b(?:reply|answer|respond|write|contact you|be in touch|deal with it)\b|\b(?:its|their) (?:20|twenty) (?:working )?days\b|\bsuccessor\b/i,
    weight: 2.5,
    seen: "looser words: let them have your questions and they will reply",
  },
  // Portal
  {
    kind: "portal_link",
    pattern:
      /\b(?:log ?-?in|log ?-?on|sign ?-?in|logging in|signing in|register|create an account)\b[^.]{0,80}\b(?:to|view|read|see|your account|portal|access|collect|download|open)\b|\b(?:view|read|see|access|collect|download|open)\b[^.]{0,60}\b(?:log(?:ging)? ?-?(?:in|on)|sign(?:ing)? ?-?in|portal|account|secure)/i,
    weight: 4,
    seen: "portals",
    conditional: true,
  },
  {
    kind: "portal_link",
    pattern:
      /\begress\b|\bonetrust\b|\bwetransfer\b|\bmimecast\b|\bsecure (?:message|mail|e-?mail|share|portal|link|file|folder|download)\b|\bswitch\.egress|\bcisco (?:registered|secure)|\bzix\b|\bproofpoint encryption|\bencrypted (?:message|e-?mail)|\bsharefile\b|\bgovsecure|\bgalaxkey\b|\bobjective connect\b|\bsharepoint\b|\bonedrive\b|\bdropbox\b|\bfrontify\b/i,
    weight: 5,
    seen: "secure mail and file services",
  },
  {
    kind: "portal_link",
    pattern:
      /\b(?:link|access|message|files?|download|transfer|document|password|code)\b[^.]{0,40}\b(?:expires?|will expire|stop working|be (?:deleted|removed)|valid (?:for|until)|available (?:for|until)|no longer)/i,
    weight: 3,
    seen: "links that expire",
  },
  {
    kind: "portal_link",
    pattern:
      /\b(?:reply|response|message|document|files?|information|answer)\b[^.]{0,60}\b(?:is|are|has been|have been|now) (?:now )?(?:ready|available|waiting|uploaded|posted|added|placed|shared)\b|\bthere is a (?:reply|response|message|new)\b|\b(?:has|have) (?:sent|shared) (?:you )?(?:a|some|\d+|the) ?(?:secure |encrypted )?(?:files?|message|items?|documents?|folder)\b|\byou have (?:received )?a (?:new |secure |encrypted )/i,
    weight: 3,
    seen: "portals: a reply is ready",
  },
  {
    kind: "portal_link",
    pattern: /\b(?:one[- ]time|access|pass) ?-?(?:code|word|phrase)\b|\bverif(?:y|ication) (?:your )?(?:e-?mail|identity|code)/i,
    weight: 2,
    seen: "one-time codes",
  },
  {
    kind: "portal_link",
    pattern: /ready|secure|sent you|shared|download|available|portal/i,
    weight: 2,
    seen: "subjects",
    where: "subject",
  },
  {
    kind: "portal_link",
    pattern:
      /\bclick\b[^.]{0,40}\b(?:link|here|button|below)\b|\bfollow (?:the|this) link\b|\b(?:at|via|using|through) (?:the|this) (?:following )?(?:secure )?(?:link|portal)\b/i,
    weight: 2,
    seen: "portals",
  },
  {
    kind: "portal_link",
    pattern:
      /\b(?:link|button|below|portal|page)\b[^.]{0,30}\bto (?:view|see|read|access|open|download|collect|retrieve)\b[^.]{0,20}\b(?:our|the|your|it|them)\b|\b(?:you will|you'll|you may)\b[^.]{0,20}\b(?:need|be asked|be prompted|have to)\b[^.]{0,60}\b(?:open|access|code|password|verify|sign|log|view it|read it)\b/i,
    weight: 3,
    seen: "follow this link to view our response; you will need a code",
  },
  {
    kind: "portal_link",
    pattern:
      /\b(?:put|placed|left|uploaded|shared|sent)\b[^.]{0,30}\b(?:files?|documents?|items?|folder)\b[^.]{0,30}\b(?:for you|to you|folder|with you)\b|\bfolder\b[^.]{0,40}\b(?:removed|deleted|expires?|available|open)\b|\bpassword\b[^.]{0,40}\b(?:sent|separate|follow|text|below)|\b(?:encrypted|protected|secured?)\b[^.]{0,20}\b(?:e-?mail|message|file|document|link)|\bcan be opened\b|\bopen it here\b|\bcode\b[^.]{0,20}\b(?:sent|texted)\b|\b(?:document|file|message)s? (?:awaits?|is waiting|are waiting)\b/i,
    weight: 3,
    seen: "looser words: 2 files in a folder for you; password sent separately",
  },
  {
    kind: "portal_link",
    pattern:
      /\bcan (?:only |now )?be (?:viewed|read|opened|downloaded|accessed|seen|collected|retrieved) (?:only )?(?:on-?line|there|here|on (?:our|the) (?:portal|website|site|system)|(?:at|via|through|in|by|from) (?:the |your |our )?(?:portal|link|account|page|button|secure))|^(?:view|open|see|read|download|go to) (?:the |our |your |my )?(?:response|reply|request|case|answer|documents?|files?)\W*$/i,
    weight: 4,
    seen: "For security the response can only be viewed online; a button: View response",
  },
  // Internal review
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:thank(?:s| you)|received|receipt|acknowledg\w*|confirm\w*|logged|registered|note)\b[^.]{0,140}\b(?:internal review|reconsider\w*|(?:request\w*|requirement|application) (?:for )?(?:an? )?review|look(?:ing)? again|review (?:of|request)|complain\w*|appeal|ask(?:ing|ed) (?:us )?(?:for|to) (?:an? )?(?:internal )?review|(?:not|un) ?(?:satisfied|happy|content)|dissatisf\w+|disagree)|\b(?:have|take) another look\b|\blook (?:at (?:it|this) )?again\b/i,
    weight: 6,
    seen: "thank you for asking for a review",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\breview (?:has|will|is|should|to)\b[^.]{0,30}\b(?:number|be (?:carried|conducted|undertaken|done|completed|dealt|handled|considered)|take place|now|being|look)/i,
    weight: 5,
    seen: "the review will be carried out by …",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:carried out|conducted|undertaken|done|considered|looked at|reviewed|handled)\b[^.]{0,20}\bby\b[^.]{0,40}\b(?:someone|somebody|officer|person|solicitor|manager|not (?:been )?involved|no (?:hand|part|involvement)|independent|senior|who (?:was|had|did))/i,
    weight: 4,
    seen: "by someone who had no hand in the first reply",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:officer|person|manager|colleague|someone|somebody|solicitor|panel|who)\b[^.]{0,30}\b(?:not (?:been |previously )?(?:involved|dealt|connected)|no (?:hand|part|involvement|connection)|independent of)/i,
    weight: 4,
    seen: "a senior officer who was not involved",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:your )?(?:request|e-?mail|letter|complaint|application)\b[^.]{0,40}\b(?:review|reconsider\w*)\b[^.]{0,60}\b(?:received|logged|registered|passed|acknowledged|arrived|being (?:considered|dealt))/i,
    weight: 6,
    seen: "Your request for a reconsideration was received",
  },
  {
    kind: "internal_review_ack",
    pattern: /\binternal review\b|\breview (?:request|ref|of\b)|adolygiad mewnol/i,
    weight: 5,
    seen: "subjects",
    where: "subject",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:aim|hope|expect|will|should|endeavour|intend)\b[^.]{0,60}\b(?:complete|finish|outcome|decision|conclude|result|review|respond|let you (?:have|know))\b[^.]{0,60}\b(?:by|within|before)\b/i,
    weight: 2,
    seen: "We aim to finish by …",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:outcome|result|conclusions?|findings?|decision)\b[^.]{0,30}\b(?:of|from|on|to|following)\b[^.]{0,30}\b(?:review|appeal|panel|complaint)/i,
    weight: 5,
    seen: "outcome of the review",
    conditional: true,
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:panel|reviewer|reviewing officer|review|i|we)\b[^.]{0,60}\b(?:found|finds|upholds?|upheld|overturn\w*|concluded?|concludes|satisfied|of the view|decided|agree[sd]?|considers?|revers\w*)\b/i,
    weight: 3,
    seen: "the panel found …",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:uph(?:eld|olds?|olding)(?! (?:the|this|that|an|our) ex(?:emp|cep)tion)|overturn\w*|original (?:decision|response|reply)|initial (?:decision|response)|first (?:decision|reply)|(?:rightly|correctly|properly|wrongly|incorrectly) (?:used|applied|relied|refused|engaged|withheld|cited)|with(?:out| no) (?:modification|change)|(?:confirm|maintain|stand by|affirm|var(?:y|ied)|modif(?:y|ied)|substitut\w*) (?:it\b|(?:the |our |that |my )?(?:original |first |initial )?(?:decision|response|refusal|reply|position))|\bon review\b|\b(?:wrong|right|correct|entitled|justified|not entitled) (?:to|in) (?:rel|refus|withh|apply|us|cit|clos|disclos|find)\w*|decision (?:stands|is maintained|was (?:right|correct|wrong)))\b/i,
    weight: 4,
    seen: "upholds the decision",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:following|further to|regarding|in response to|having (?:now )?(?:considered|completed|carried out|conducted|reviewed)|(?:now )?completed|concluded|(?:i|we) have (?:now )?(?:reviewed|reconsidered|carried out|conducted|completed|looked again))\b[^.]{0,60}\b(?:review|look(?:ed)? again|complaint|appeal)|\bi have (?:now )?(?:reviewed|looked again)/i,
    weight: 4,
    seen: "I have now completed the review",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /(?:outcome|result|decision|response|conclusion|findings|decided)\b.{0,20}\breview|\bIR\b.{0,20}\b(?:outcome|decided|decision|result)|review\b.{0,20}(?:outcome|result|decision|response|conclusion|complete|findings)|canlyniad/i,
    weight: 6,
    seen: "subjects",
    where: "subject",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:asked|asking|ask|request\w*|want\w*)\b[^.]{0,60}\b(?:decision|response|reply|refusal|handling|it)\b[^.]{0,30}\b(?:reviewed|looked at again|reconsidered)|\b(?:wish(?:es)?|want|like|ask(?:ed)?|request)\b[^.]{0,15}\bto have\b[^.]{0,30}\b(?:reviewed|looked at again|reconsidered)|\b(?:findings|outcome|result|conclusions?|decision)\b[^.]{0,20}\bby\b|\b(?:will|shall) (?:do so|review (?:it|the|this|our|your)|look (?:into|at) (?:it|this|the|your))/i,
    weight: 4,
    seen: "looser words: asked for our decision to be reviewed; her findings by",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:ought|should) not (?:to )?have (?:been )?(?:used|relied|refused|withheld|applied|cited|relied on)|\bshould (?:not )?have (?:been )?(?:disclosed|released|given|answered|provided|refused|relied)|\b(?:finished|completed|concluded) (?:looking|my|our|the|this) ?(?:into|at|review|enquir\w+)?|\bi (?:find|found) (?:for|against|that|in)\b|\bsection \d+ (?:falls away|was not (?:engaged|justified|made out))|\bin my (?:view|opinion|judgement)\b|\bmy (?:conclusion|finding|decision|view)s?\b/i,
    weight: 4,
    seen: "looser words: in my view section 12 ought not to have been used",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:wish|request|demand|appeal|application|call|asking|asked)\b[^.]{0,20}\b(?:for|to)\b[^.]{0,20}\b(?:review|reconsider\w*|look again)\b[^.]{0,60}\b(?:noted|received|logged|registered|passed|goes to|with|acknowledged|being|taken)\b/i,
    weight: 5,
    seen: "Your wish for a review is noted",
  },
  {
    kind: "internal_review_ack",
    pattern: /^review of\b|^(?:request for )?review\b/i,
    weight: 4,
    seen: "subjects",
    where: "subject",
  },
];
