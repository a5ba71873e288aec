/**
 * Questions back, fee, transfer, portal and internal review in whatever words an officer finds. A row counts only on
 * a sentence in which no row of the usual wording of its kind fits, and a sentence counts once for a kind.
 */
import { OTHER_BODY, REQUEST } from "./wording-parts.js";
import type { WordingRow } from "./wording-row.js";

export const LOOSER_TURNING_WORDING: readonly WordingRow[] = [
  // Clarification: we cannot tell, which would you like, we wait for you
  {
    kind: "clarification_request",
    pattern:
      /\b(?:stuck (?:on|at|with)|(?:us|me|left) guessing|guess (?:at )?(?:what|which)|puzzl\w+|unsure|uncertain|in (?:some )?doubt (?:about|as to|what|which)|baffled|at a loss|struggl\w+ to (?:understand|see|work out|make)|do(?:n't| not) (?:quite |fully |really )?(?:understand|follow|see what)|(?:cannot|can't) (?:quite )?(?:tell|make out|work out|be sure|see what)|not (?:obvious|plain|evident)|two (?:ways|meanings|readings|things)|(?:means?|meant) (?:one|several|different|two|many) things?|more than one (?:way|meaning|reading)|no (?:dates?|period|years?|area) (?:is|are|was|were|has|have) (?:given|stated|named))\b/i,
    weight: 3.5,
    seen: "we are stuck on item 4; it means one thing to them and another to you",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:what|which|who|whether|how|when)\b[^.?]{0,30}\byou (?:mean|meant|have in mind|had in mind|are after|intend|intended)\b|\b(?:know|tell|sure|clear|understand|say|establish|ask|state|see|certain|confirm)\b[^.?]{0,30}\b(?:what|which|who|whether|how|when)\b[^.?]{0,30}\byou (?:want|wanted|need|would like|wish|prefer|refer)\b/i,
    weight: 4,
    seen: "we have to know what you mean by …",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:would|will|do|could|shall|is|are|does|did|can|may|which|what|who)\b[^.?]{0,80}\b(?:you|suit|do|enough|acceptable|content|settle|prefer|rather|mean|meant|instead|just|only)\b[^.?]{0,80}\?/i,
    weight: 3,
    seen: "Would you be content with the last two years?",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:(?:line|word|note|reply|call|answer) from you|drop (?:me|us) a line|(?:once|until|when|as soon as) you(?:'ve| have)? (?:told|said|chosen|decided|answered|replied|choose|decide|tell|say|do so|done so))\b/i,
    weight: 3,
    seen: "once you have told us; until you choose",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:choose (?:between|one|which)|pick one|say which|tell (?:us|me) (?:which|what|who|whether|when|how|more)|let (?:us|me) know (?:which|what|who|whether|if)|decide which|(?:have|need|want|ought|must) (?:to )?(?:know|be told|establish|be sure|understand) (?:what|which|who|whether|when|how|where))\b/i,
    weight: 3,
    seen: "Please tell us which by …",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:narrow\w*|cut (?:it |this |your \w+ )?down|reduc\w+ (?:the |its |your )?(?:scope|size)|(?:limit|restrict|confin)(?:ing|e)? (?:it|this|your|yourself)|scal\w+ (?:it |this )?(?:down|back)|(?:one|last|two|three) (?:financial )?(?:year|ward|month|years|wards|months) (?:or|alone|instead))\b|\b(?:rather|sooner|prefer|like)\b[^.]{0,15}\bnot\b[^.]{0,10}\brefus|\badvi[cs]e and assist\b|\brather than refus\w*/i,
    weight: 3,
    seen: "We would sooner not refuse it; either one year or one ward",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:parked|shelved|frozen|pended|(?:does not|doesn't|will not|won't) (?:count|run|start)|not (?:counting|running)|count(?:ed|s)? from then|runs? from (?:then|your|when|the day you))\b/i,
    weight: 2.5,
    seen: "The request is parked; time does not count against us meanwhile",
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:lost interest|not (?:wish|want) to (?:proceed|pursue)|(?:hear|heard|get|had|receive) nothing|nothing (?:has |is )?(?:come|been heard|arrived|heard)|(?:assume|take it) (?:that )?you)\b/i,
    weight: 2.5,
    seen: "I will assume you have lost interest if nothing has come by …",
    conditional: true,
  },
  {
    kind: "clarification_request",
    pattern:
      /\b(?:(?:would|will|does|did)(?: not|n't) open|(?:cannot|can't|could not|couldn't|unable to) (?:open|read)|came (?:through|up) blank|paste|re-?send|send (?:it|them|your \w+) again)\b|\b(?:actual|proper|own|true) name\b|\bwho (?:is|are) (?:making|asking|behind)\b|\bpseudonym\b|\bunder (?:what|which) name\b|\bname of (?:the|a) (?:person|individual|applicant|requester)\b/i,
    weight: 4,
    seen: "the attachment would not open, please paste it; tell me who is making this request (FOIA s.8(1)(b))",
  },
  // Fee: so much, and then we start
  {
    kind: "fee_notice",
    pattern:
      /\b(?:at|for) a (?:price|fee|charge)\b|\b(?:that|the|this) (?:sum|amount|charge|fee)\b[^.]{0,40}\b(?:start|begin|received|paid|arriv\w+|reach\w*|clear\w*)|\b(?:send|let) us\b[^.]{0,20}\b(?:sum|amount|money|cheque|£)|\b(?:comes|came|amounts?|adds up) to £\s?\d[^.]{0,40}\b(?:pay|fee|charge|send|you)/i,
    weight: 3,
    seen: "We can let you see the plans, at a price; send us that sum and we will start",
  },
  {
    kind: "fee_notice",
    pattern:
      /\bfees? regulations\b[^.]{0,30}\b(?:let|allow|permit|entitle)|\b(?:tenth|ten per cent|10 ?%)\b[^.]{0,60}\b(?:cost|£)|\b(?:first|over|beyond|above|excess of) (?:the (?:first )?)?£\s?100\b/i,
    weight: 4,
    seen: "FOISA fees regulations: a tenth of what it costs us beyond the first £100",
  },
  {
    kind: "fee_notice",
    pattern: /\b(?:cheque|debit card|credit card|bank transfer|bacs|remit\w*|postal order|pay (?:by|this|that|at|over))\b/i,
    weight: 2.5,
    seen: "ways of paying",
  },
  // Transfer: it has gone to another body, and they answer
  {
    kind: "transfer",
    pattern: new RegExp(
      `(?<!\\b(?:form|submission|application) (?:has been|was|is) )\\b(?:gone|went|given|handed|passed|sent|rerouted|re-?routed|redirected|moved|relayed|put|forwarded|transferred|copied|shared|delivered|posted)\\b[^.]{0,60}\\b(?:over |on |across |through |along |up |down )?to\\b[^.]{0,40}${OTHER_BODY}`,
      "i",
    ),
    weight: 5,
    seen: "Your whole request has gone over to … County Council",
  },
  {
    kind: "transfer",
    pattern:
      /\b(?:look to|deal with|speak to|liaise with|hear (?:now )?from|be hearing from)\b[^.]{0,10}\b(?:them|the (?:county|district|trust))\b|\b(?:go|gone|goes|went|been) to them\b|\bseparate (?:public )?(?:authority|body|organisation)\b|\btheir (?:own )?(?:number|reference|twenty|20|clock)\b|\b(?:number|reference) of their own\b|\bthey (?:will |then )?(?:have|get) (?:a fresh |their |until|20|twenty)|\bwhen it (?:gets|got|reaches|reached|arrives) (?:to |with )?them\b|\b(?:whose (?:officers?|staff|team)|who)\b[^.]{0,20}\bwill (?:now )?(?:deal|take it|answer|reply|respond)/i,
    weight: 3,
    seen: "They will be in touch with a number of their own, and their twenty working days begin when it gets to them",
  },
  {
    kind: "transfer",
    pattern: new RegExp(
      `\\b(?:belongs? to|(?:is|are) the property of|(?:is|are) (?:held|run|looked after|maintained|owned|managed|provided|kept) by|(?:is|are) the (?:business|responsibility|job|province) of)\\b[^.]{0,20}${OTHER_BODY}`,
      "i",
    ),
    weight: 1.5,
    seen: "Lamp posts in this district belong to … County Council",
  },
  {
    kind: "transfer",
    pattern:
      /\bas you (?:agreed|said|asked|allowed|suggested|were content)\b|\bthank(?:s| you) for agreeing\b|\bwith your (?:agreement|permission|consent|leave|blessing)\b|\b(?:no longer (?:ours|with us)|our (?:part|involvement)\b[^.]{0,20}\b(?:ends?|over|done|finished))\b/i,
    weight: 2,
    seen: "Thank you for agreeing to this",
  },
  // Portal: fetch it there
  {
    kind: "portal_link",
    pattern:
      /\bcan (?:now )?be (?:collected|picked up|fetched|found|retrieved|had|downloaded)\b[^.]{0,40}\b(?:page|account|portal|site|link|online|https?)|\b(?:personal|customer|your|my) (?:page|account|area|dashboard|portal)\b[^.]{0,60}(?:https?:|\bsee|\bread|\bview|\bopen|\bfetch)/i,
    weight: 4,
    seen: "Our decision can be collected from your personal page",
  },
  {
    kind: "portal_link",
    pattern:
      /\bpassword\b[^.]{0,40}\b(?:chose|registered|set|created)|\b(?:stays|kept|remains?|held|there) (?:there|here|online|up)?\s?(?:for|until)\b|\bsomething new\b[^.]{0,20}\b(?:case|request|account)|\b(?:letter|document|message|reply|response|file)s?\b[^.]{0,15}\b(?:has|have) been (?:added|posted|placed|left|uploaded)|\b(?:fetch|collect|pick) (?:it|them|our|the)\b[^.]{0,40}\b(?:from|up|at|here|link)/i,
    weight: 3,
    seen: "It stays there for 30 days; the password that you chose when you registered",
  },
  // Internal review: somebody else will look, you are not content
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:fresh|new|second|another|different|other|independent) (?:pair of eyes|look|mind|officer|person|solicitor|colleague)\b|\b(?:somebody|someone|an officer|a colleague|a solicitor) (?:else|senior|new|other)\b/i,
    weight: 4,
    seen: "A fresh pair of eyes, our Deputy Solicitor",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:told|say|said|gather|understand|think|feel|believe|see|note|hear|sorry|write|wrote)\b[^.]{0,60}\b(?:not (?:content|happy|satisfied|pleased|accept)|un(?:happy|satisfied)|dissatisf\w+|disagree\w*|disappointed|should not have been|wrong(?:ly)?|ought not|challeng\w+|disput\w+)\b/i,
    weight: 4,
    seen: "you told us that you were not content with our answer",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:requirement|request|application|wish|asking|appeal|demand|call)\b[^.]{0,10}\bfor (?:an? |internal |your )*review\b|\b(?:as|under|is|be) (?:an? )?(?:internal )?review (?:no\.? |number |ref\w* )?[A-Z]{0,4}[-/]?\d|\breview (?:panel|officer|board|request)\b/i,
    weight: 4,
    seen: "We have had your requirement for review; entered as review R24/019",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:tell|give|let|write to|send|inform|notify)\b[^.]{0,15}\byou\b[^.]{0,40}\b(?:result|decision|outcome|findings?|conclusions?|whether (?:s?he|they|we|i) agrees?)\b/i,
    weight: 3,
    seen: "we must tell you the result no later than …",
  },
  {
    kind: "internal_review_ack",
    pattern:
      /\b(?:will|shall|to|is going to|be)\b[^.]{0,20}\b(?:go|look|read|gone|looked|put|referred|examined)\b[^.]{0,12}\b(?:over|through|into|at|to) (?:the |all the |our )?(?:papers|file|matter|decision|case|review panel|panel|refusal|handling)\b|\b(?:falls|goes|given|put|passed|referred) to (?:the |our )?(?:\w+ ){0,3}(?:solicitor|panel|director|monitoring officer|head of)\b/i,
    weight: 3,
    seen: "falls to the Deputy Monitoring Officer; will go over the papers",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:gone|been|looked|read) (?:back )?(?:over|through|into|at)\b[^.]{0,30}\b(?:papers|file|matter|again|afresh|refusal|decision)\b|\b(?:considered|weighed|read|noted) (?:all )?your (?:representations|arguments|points|reasons|objections|grounds|case)\b|\bnot (?:been )?persuaded\b|\b(?:refusal|decision|response|reply|exemption)\b[^.]{0,40}\b(?:stands|is maintained|is confirmed|remains|was (?:sound|proper|right|wrong))\b|\bremain aggrieved\b|\b(?:judge|decide|look at|consider)\w*\b[^.]{0,40}\banew\b|\b(?:on your side|in your favour|against you)\b|\b(?:properly|rightly|wrongly|correctly) (?:withheld|refused|applied|used|claimed)\b|\bre-?(?:examined|read|visited|considered|opened)\b|\bhaving (?:read|looked|considered|weighed|heard)\b/i,
    weight: 4,
    seen: "I have gone over the papers afresh, as you asked",
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:i (?:think|consider|believe|am satisfied|agree|disagree|do not agree|accept|do not accept|allow|dismiss|reject)|in my (?:judgement|judgment|estimation))\b[^.]{0,80}\b(?:colleague|section|exemption|decision|reasons?|right|wrong|complaint|withh\w+|with you|appl(?:y|ied)|stretched)\b/i,
    weight: 4,
    seen: "I think my colleague was right to hold back",
    conditional: true,
  },
  {
    kind: "internal_review_outcome",
    pattern:
      /\b(?:was|were) (?:not )?(?:right|wrong|mistaken|justified|entitled|correct|incorrect|well founded) (?:to|in|about|not)\b|\b(?:set aside|reversed|is varied|allow(?:ed)? your (?:complaint|appeal)|dismiss\w* your|reject\w* your (?:complaint|appeal)|in your favour|partly (?:right|justified)|(?:my|our) colleague (?:was|had|should))\b/i,
    weight: 3,
    seen: "the refusal is set aside; my colleague was right",
  },
  {
    kind: "acknowledgement",
    pattern: new RegExp(`^(?:many )?thank(?:s| you)(?: very much)? for ${REQUEST}\\b`, "i"),
    weight: 1.5,
    seen: "thanks for this",
  },
];
