/**
 * Acknowledgement, delay and extension in whatever words an officer finds: who does what by when, rather than set
 * phrases. A row counts only on a sentence in which no row of the usual wording of its kind fits, and a sentence
 * counts once for a kind, so that a mail in the usual wording weighs what it did.
 */
import { ANSWER, REQUEST, WE } from "./wording-parts.js";
import type { WordingRow } from "./wording-row.js";

export const LOOSER_WAITING_WORDING: readonly WordingRow[] = [
  // Acknowledgement: it is here, it is on our books, somebody has it, the law gives so long
  {
    kind: "acknowledgement",
    pattern: new RegExp(
      `\\b${REQUEST}\\b[^.]{0,50}\\b(?:landed|turned up|c[ao]me (?:in|through|to (?:us|me|hand))|made it|found its way|is (?:here|on file|safe\\w*)|to hand|with (?:us|me)\\b|in (?:our|my) (?:hands|in-?tray|inbox|possession)|arrived|dropped|picked up|reached|got here|got through)`,
      "i",
    ),
    weight: 3,
    seen: "Your e-mail landed with us this morning; yours turned up over the weekend",
  },
  {
    kind: "acknowledgement",
    pattern: new RegExp(
      `\\b(?:we|i)(?:'ve| have| can confirm (?:that )?(?:we|i) have)? (?:now |just |safely )?(?:had|got|have|picked up|noted|seen|opened|taken in)\\b[^.]{0,12}\\b${REQUEST}`,
      "i",
    ),
    weight: 2.5,
    seen: "We have had your letter; I've got your e-mail",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:put|enter(?:ed)?|placed?|book(?:ed)?|add(?:ed)?|log(?:ged)?|noted?|number(?:ed)?|set up|open(?:ed)?|creat(?:ed?|ing)|rais(?:ed?|ing)|start(?:ed)?|fil(?:ed?|ing)|regist\w+|record(?:ed)?)\b[^.]{0,40}\b(?:workflow|system|queue|log|register|book|tracker|case|file|ticket|job|number|under|as)\b/i,
    weight: 2.5,
    seen: "put into our workflow; I've set up C/2024/311 as a new case",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:treat(?:ed|ing)?|handl(?:ed|ing|e)|regard(?:ed|ing)?|deal(?:t|ing)? with|accept(?:ed|ing)?|taken|tak(?:e|ing)|consider(?:ed|ing)?|process(?:ed|ing)?|qualif\w+|counts?)\b[^.]{0,60}\b(?:as|under)\b[^.]{0,40}\b(?:requests?|foi|eir|act|regulations|environmental information|freedom|legislation)\b/i,
    weight: 3,
    seen: "We are treating what you ask for as environmental information",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:given|shared|farmed|handed|put|sent|gone|parcelled|passed|circulated)\b[^.]{0,6}\b(?:out|round|around|along|down|across)\b[^.]{0,50}\b(?:to|among|between|with)\b|\b(?:is|are|sits|now|it's) (?:now )?with [A-Z]\w+/,
    weight: 2.5,
    seen: "given out to the services named below; it's with Colin in the depot",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:pull|get|put|collect|bring|gather|draw)(?:ting|ing)?\b[^.]{0,40}\btogether\b|\b(?:is|be|named as|named|as) (?:the|your|our) (?:lead|contact|case ?officer|case ?worker|point of contact)\b|\b(?:i|\w+) (?:shall|will|'ll) be (?:your contact|your case|looking after|dealing|handling|responsible|on hand)\b/i,
    weight: 2,
    seen: "Somebody from Highways will be pulling the figures together; I shall be your contact",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:act|regulations?|law|statute|legislation|parliament|section \d+(?: ?\(\d\))?|regulation \d+(?: ?\(\d\))?)\b[^.]{0,30}\b(?:gives?|allows?|requires?|obliges?|sets?|lets?|provides?|says?|means?)\b[^.]{0,40}\b(?:until|twenty|20|working days|reply|respond|answer|time)\b/i,
    weight: 2.5,
    seen: "Regulation 5(2) gives us until …; the Act gives us twenty working days",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern: new RegExp(
      `\\b(?:expect|look out for|await|watch for)\\b[^.]{0,30}\\b(?:something|our|an?|my|it|word|news)\\b[^.]{0,40}\\b(?:by|on|before|around|within)\\b|\\b(?:land|be|arrive|reach|come)\\b[^.]{0,15}\\b(?:in your (?:inbox|hands|post)|with you|you|to you)\\b[^.]{0,40}\\b(?:by|before|within|no later|on)\\b|\\b(?:entitled to|due)\\b[^.]{0,30}\\b${ANSWER}\\b|\\b${ANSWER}\\b[^.]{0,40}\\b(?:will|shall|should|is) (?:be |to be )?(?:due|owed|sent|issued|given|with|reach|come|go|follow)\\b|\\b(?:get|come|be|write|report) back to you\\b[^.]*\\b(?:by|before|within|later than|on)\\b|\\bcount on\\b|\\b(?:anticipated|expected|estimated)\\b|\\bthe (?:very )?(?:latest|last (?:day|date))\\b`,
      "i",
    ),
    weight: 3,
    seen: "should land in your inbox no later than …; you are entitled to our decision by …; the latest we can take",
  },
  {
    kind: "acknowledgement",
    pattern:
      /\b(?:put|use|give|keep|state|include|have|mention|bear)\b[^.]{0,40}\b(?:ref(?:erence)?|number|code|message)\b[^.]{0,50}\b(?:anything|any|when|if|all|ready|hand|whenever|contact|write|above)\b/i,
    weight: 1.5,
    seen: "Please put the case ref on anything you send us",
    conditional: true,
  },
  {
    kind: "acknowledgement",
    pattern: /\b(?:chewch|cewch|cawsoch|derbyniwyd|derbyniais|cyrhaeddodd|cyrraedd|cofnod\w+|cofrestr\w+|cyfeirnod|dyrannwyd)\b/i,
    weight: 3,
    seen: "Welsh councils: Mae'ch cais wedi cyrraedd a chewch ateb erbyn …",
  },
  {
    kind: "acknowledgement",
    pattern:
      /^(?:case|our case|case (?:ref|number|id)|logged|opened|received|came in|created|submitted|handled by|assigned to|owner|status|(?:reply|response|answer) (?:target|due|deadline|by)|to be answered by|due|deadline|target)\b[^.]{0,4}\s\S[^.]{0,40}$/i,
    weight: 2.5,
    seen: "rows of case systems: Reply target 11-Mar-24; Handled by Information Governance",
  },
  // Holding reply: you should have had it, we are behind, somebody has not delivered, a new date
  {
    kind: "holding_reply",
    pattern:
      /\b(?:ought to|should|was to|were to|meant to|supposed to) (?:by now )?have (?:had|been|heard|got|received|gone|come|reached|replied|answered|written|sent|seen)\b|\b(?:supposed|meant|due) to (?:be|have|get|hear|reply|write|send)\b/i,
    weight: 4,
    seen: "You ought to have had this last week",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:slipp(?:ed|ing)|overr[au]n|overshot|over-?due|gone (?:past|over)|(?:date|day|deadline|limit|time) (?:has |have )?gone by|run (?:past|over|out of time)|come and gone|passed (?:us )?by|went past|behind (?:with|schedule|time|where)|running behind|fallen behind|late|lateness|lag\w*|delay\w*|outside the (?:time|twenty|20)|out of time|let (?:me|us) down|(?:will|may|could) (?:now )?be missed)\b/i,
    weight: 3,
    seen: "the date has slipped; we have gone past 8 March",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:(?:will|is|are|does|do|did|have|has)(?: not|n't)|won't|cannot|can't|not going to|unlikely to)\b[^.]{0,30}\b(?:happen|be ready|ready|finish(?:ed)?|complete|there yet|in a position|make (?:it|that)|on time|in time|managed?|hit|achieve|able to (?:give|send|let|answer|reply|respond)\b[^.]{0,40}\b(?:repl(?:y|ies)|answers?|responses?|today|this week|as we should|yet))\b(?![^.]*\bexempt)/i,
    weight: 3.5,
    seen: "that will not happen; the answer is not ready",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:wait(?:ing|s)? (?:on|for)\b|(?:is|are|one|remains?) outstanding|missing from|still (?:need|owe|want|lack|to come|with|being|on my|owed|one|two|a few)|not yet (?:had|got|heard|back|in|given|sent)|(?:has|have) yet to (?:send|reply|respond|provide|return|supply|answer|come|let|give|report|finish)|lean(?:t|ed|ing) on|prodd\w+|been on (?:to|at)|asked (?:them|him|her|it) again|nag\w+|remind\w*|hurry\w*|hurried)\b/i,
    weight: 3,
    seen: "3 is still with Finance; I have leant on them again",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:conscious|aware|appreciate|understand|realise|know|sorry|afraid)\b[^.]{0,60}\b(?:wait\w*|late|frustrat\w*|overdue|slipp\w*|longer|delay\w*|passed|promised|gone)\b/i,
    weight: 3.5,
    seen: "I am conscious that the 4 April date has slipped",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:revised|new|fresh|later|realistic|amended|next)\b[^.]{0,20}\b(?:date|target|deadline|timescale)\b|\bis (?:more |a )?realistic\b|\b(?:more|extra|further) (?:few )?(?:days?|weeks?|time)\b[^.]{0,30}\b(?:needed|required|please|to (?:finish|complete|get))/i,
    weight: 3,
    seen: "A revised date of 18 April has been agreed; I would think the 19th is realistic",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:off (?:sick|work|ill)|sick leave|short(?:-| )?(?:staffed|handed|of (?:staff|people|hands))|flood\w*|ransomware|outage|migrat\w+|restructur\w*|disbanded|elections?|pressure of work|caseload|over-?stretched|stretched|snowed under|under (?:great |a lot of )?pressure)\b/i,
    weight: 2.5,
    seen: "reasons of a delay: the depot flooded; we are snowed under",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:everything|all|most)\b[^.]{0,40}\b(?:but|except|bar|apart from)\b[^.]{0,10}\b(?:for )?(?:one|a|the)\b|\b(?:almost|all but|very nearly|just about|practically) (?:ready|done|there|finished|complete)\b|\b(?:few|couple of|two|three) more (?:working )?(?:days|weeks)\b|\bleave (?:it|this) with me\b|\bfinal (?:checks?|touches|draft|stages?|read)\b|\bin draft\b|\b(?:last|final) (?:piece|bit|figure|item)\b/i,
    weight: 2.5,
    seen: "Everything is written but for one paragraph",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:with you|to you|let you have|send|sent|forward|issue|do so|will|go)\b[^.]{0,30}\b(?:(?<!from )the (?:moment|minute|day|instant) (?:it|they|we|i|that)|as soon as|directly|once)\b[^.]{0,60}|\bas soon as\b[^.]{0,40}\b(?:lets?|sends?|gives?|gets?|comes?|is|are|has|have)\b/i,
    weight: 2.5,
    seen: "will as soon as Finance let me have theirs",
  },
  {
    kind: "holding_reply",
    pattern:
      /\b(?:unable|not (?:been )?able|failed) to (?:complete|finish|reply|respond|answer|send|provide)\b[^.]{0,40}\b(?:within|in time|on time|by|before)\b|\bbear with (?:us|me)\b|\b(?:past|beyond) its (?:date|time|deadline)\b|\b(?:cannot|can't|unable to|hard to|difficult to|impossible to|do not like to)\b[^.]{0,20}\b(?:say|give|promise|predict|put|name)\b[^.]{0,30}\b(?:when|date|day|how long|exact)|\b(?:not|n't) (?:been )?(?:forgotten|overlooked|lost sight|abandoned|ignored)\b/i,
    weight: 4,
    seen: "I cannot say when; your request has not been overlooked",
  },
  // Extension: the law lets us take longer, and for this reason
  {
    kind: "extension_notice",
    pattern:
      /\b(?:lets?|allows?|permits?|entitles?|gives?|enables?|empowers?)\b[^.]{0,40}\b(?:longer|more (?:time|days)|extra|additional|further|second|another|beyond)\b/i,
    weight: 4,
    seen: "The Act lets us take longer in such a case",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:allow(?:ing)?|giv(?:e|ing)|grant(?:ing)?|tak(?:e|ing)|claim(?:ing)?|need(?:ing)?|want(?:ing)?|require)\b[^.]{0,30}\b(?:second|further|extra|additional|another|longer|more|beyond)\b[^.]{0,30}\b(?:period|time|days|weeks|twenty|20|month)\b/i,
    weight: 4,
    seen: "we are allowing ourselves a second period of twenty",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:mov(?:e|ed|ing)|push(?:ed|ing)?|put(?:ting)?|shift(?:ed|ing)?|defer(?:red|ring)?|postpon(?:e|ed|ing)|lengthen(?:ed|ing)?|stretch(?:ed|ing)?|prolong(?:ed|ing)?)\b[^.]{0,25}\b(?:back|date|time|deadline|limit|period)\b/i,
    weight: 3,
    seen: "we move the date for our reply",
  },
  {
    kind: "extension_notice",
    pattern:
      /\b(?:balance|scales|test|arguments?|conclusion)\b[^.]{0,40}\b(?:lies|lie|not (?:yet )?(?:been )?(?:settled|reached|made|decided|struck|finished|concluded|done)|come down)\b|\b(?:qualified (?:exemption|exception|person)|is qualified)\b|\b(?:openness|disclosure|publicity|transparency) (?:should|ought to|must) (?:win|prevail)\b|\b(?:has|have|had) (?:still|yet) to (?:decide|weigh|settle|reach|judge|be (?:weighed|decided|settled|struck))\b|\bstill to (?:decide|weigh|settle|reach|judge|be (?:weighed|decided|settled|struck))\b/i,
    weight: 3,
    seen: "our Qualified Person has still to decide where the balance lies",
  },
  {
    kind: "extension_notice",
    pattern:
      /\blonger than (?:usual|normal|the (?:usual|normal|ordinary|standard|first|basic))\b|\b(?:second|further|extra|additional) (?:period|twenty|20|forty|month|\d+ (?:working )?days)\b|\b(?:first|initial|ordinary|basic) (?:period of )?(?:twenty|20)\b/i,
    weight: 3,
    seen: "the law permits us longer than usual; inside the first twenty working days",
  },
  {
    kind: "extension_notice",
    pattern: new RegExp(
      `\\b(?:forty|40)[- ](?:working[- ])?days?(?:'s?)? (?:limit|period|time|maximum)\\b|\\b(?:impracticable|intricate)\\b|\\b(?:complicated|volumin\\w*|bulky|great deal of (?:material|information|paper)|thousand(?:s of)? pages|sheer (?:amount|volume|size|quantity))\\b|\\b${WE} (?:now )?(?:propose|intend|need) to (?:take|use) (?:up to )?(?:forty|40)\\b`,
      "i",
    ),
    weight: 2,
    seen: "EIR reg 7 in plain words: a very great deal of material of a complicated kind",
  },
];
