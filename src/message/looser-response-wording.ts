/**
 * Given, refused, not held in whatever words an officer finds. A row counts only in a sentence in which no row of
 * the usual wording says the same, and a sentence counts once for each.
 */
import type { ResponseRow } from "./response-wording.js";

export const LOOSER_RESPONSE_WORDING: readonly ResponseRow[] = [
  {
    says: "refused",
    pattern:
      /\b(?:turn(?:ed|ing)?|knock(?:ed)?)\b[^.]{0,30}\bdown\b|\b(?:shall|will) not (?:do so|be doing so|answer|entertain)\b|(?:\bnot|n't) (?:\w+ )?(?:going to|able to|prepared to|willing to|about to|free to|at liberty to|proposing to|minded to)\b[^.]{0,20}\b(?:supply|give|tell|provide|send|release|disclose|share|publish|let|take|pass|hand|part)\b(?![^.]*\b(?:reply|answer|response|today|yet|on time|in time|this week)\b)/i,
    weight: 3,
    seen: "I must turn your request down; we are not therefore going to supply them",
  },
  {
    says: "refused",
    pattern:
      /\bkeep(?:ing)? (?:it |this |that |them |these |something |\w+ )?(?:to ourselves|back|private|from you)\b|\b(?:kept|held|holding) (?:back|out|private|to ourselves|from you)\b|\b(?:is|are|was|were|been|i|we|i've|we've|have|has|had) (?:\w+ )?(?:left|taken|cut|blanked|blacked|struck|edited|crossed|masked|inked) (?:it |them |these |that |\w+ )?out\b(?! of)|\b(?:names?|figures?|prices?|details?|columns?|paragraphs?|pages?|rows?)\b[^.]{0,20}\b(?:removed|omitted|obscured|hidden|masked|deleted)\b/i,
    weight: 3,
    seen: "one figure has been kept back; a price we are keeping to ourselves",
  },
  {
    says: "refused",
    pattern:
      /\b(?:stops?|prevents?|forbids?|prohibits?|bars?|precludes?|excuses?|spares?|exempts?|relieves?|protects?)\b[^.]{0,40}\b(?:giving|disclos\w+|releas\w+|shar\w+|publish\w+|provid\w+|saying|telling|doing so|letting|going over|answering|complying|having to)\b|\bblack (?:boxes|lines|bars|marks)\b|\b(?:give|giving) neither\b|\bwhether or not\b[^.]{0,80}\bwould (?:itself )?(?:tell|reveal|disclose|show|say)\b/i,
    weight: 3,
    seen: "which data protection stops us from giving out; the Act excuses us from doing so",
  },
  {
    says: "refused",
    pattern:
      /\b(?:not|n't)\b[^.]{0,12}\b(?:going ahead|proceed\w*|taking (?:it|this|your \w+) (?:further|forward|on))\b|£\s?(?:450|600)\b[^.]{0,20}\b(?:most|maximum|limit|ceiling|cap)\b|\b(?:most|maximum|limit|ceiling|cap)\b[^.]{0,20}£\s?(?:450|600)\b|\b\d[\d,]* hours\b[^.]{0,30}£\s?\d|\bpast (?:the )?(?:18|24|eighteen) hours\b|\bunfair to (?:them|him|her|those)\b|\bbeyond the £?\s?\d|\b(?:ceiling|threshold|cap|limit)\b[^.]{0,30}\b(?:at|of|is|being|to|set)\b[^.]{0,15}(?:\b18\b|\b24\b|£\s?450|£\s?600|\bhours)|\b(?:\d[\d,]*|eighteen|twenty-four) hours?\b[^.]{0,25}\b(?:in all|of work|altogether|in total|against the)\b/i,
    weight: 3,
    seen: "Parliament has set the ceiling at 18 hours",
  },
  {
    says: "refused",
    pattern:
      /\b(?:no further correspondence|(?:must|have to|shall|i am going to) (?:say no|decline|disappoint)|(?:cannot|can't) (?:part with|let (?:it|them|you) (?:go|have)|share|oblige|agree to|meet (?:your|the|this))|section \d+ ?(?:\(\d\))? is met|not for (?:release|publication|disclosure)|burden\b[^.]{0,40}\bout of (?:all )?proportion|no (?:serious|real) purpose|(?:harass|annoy)\w*)\b/i,
    weight: 3,
    seen: "section 14(1) is met; no further correspondence will be entered into",
  },
  {
    says: "not_held",
    pattern:
      /\b(?:blank|nothing) (?:from|to (?:give|offer|send|report|show))\b|\b(?:none|nothing) (?:that we can|we can|to) (?:give|send|offer|report|show)\b|\bnone to (?:give|send)\b|\b(?:has|have|had) never (?:owned|run|had|operated|kept|done|collected|been|bought|used|employed)\b|\bno (?:trace|sign|paper(?:s|work)?|notes?|file)\b[^.]{0,30}\b(?:of|on|here|found|exists?)\b|\b(?:drew|drawn|draws) a blank\b|\bc[ao]me (?:up|back) (?:empty|with nothing|blank)\b/i,
    weight: 3,
    seen: "this is a blank from us; we have none to give you; I can find no trace of it",
  },
  {
    says: "not_held",
    pattern:
      /\b(?:has|have|holds?|had|with) neither\b|\bnor (?:do|does|have|has) (?:we|it|the \w+)\b|\bnor any (?:paper\w*|records?|information|files?|notes?)\b|\bnothing (?:is |was )?(?:on|in) (?:our|the|any) (?:books?|files?|records?|systems?|archives?)\b|\bturned up (?:no|nothing)\b|\b(?:not|never|nor) in (?:our|the council's) possession\b|\bnothing (?:survives?|remains?|exists?)\b|\b(?:books?|papers|records?|files?|register)\b[^.]{0,20}\b(?:were|was|are|is) (?:lost|missing|thrown)\b|\bnot (?:told|informed) of (?:them|it|this|these)\b|\bcannot (?:now )?be recovered\b|\bno longer (?:exists?|has (?:it|them|any)|have (?:it|them|any)|in existence|survives?)\b|\b(?:lost|thrown away|wiped|went) (?:with|when|in) the\b|\bkeeps? (?:its|their|her|his) own (?:figures|records|books|numbers)\b|\bbelongs? to\b[^.]{0,40}\b(?:association|company|trust|contractor|owners?)\b|\b(?:not|n't) (?:ours|something (?:we|the council)|a thing we|one of ours|us who)\b|\bonly the [\w ]{2,30} (?:records?|holds?|keeps?|has|have|knows?)\b|\b(?:have|need) to (?:go|ask|apply|write|turn|look) to (?:them|the)\b|\boutside (?:our|the council's) (?:functions|powers|remit|area)\b/i,
    weight: 2.5,
    seen: "went with the old system and cannot be recovered; belongs to the housing association, which keeps its own figures",
  },
  {
    says: "given",
    pattern:
      /\b(?:most|much|the rest|the others?|remainder|everything else|all but|nearly all)\b[^.]{0,30}\b(?:is|are|has been|have been|was|were)\b[^.]{0,12}\b(?:answered|given|provided|supplied|included|attached|enclosed|disclosed|released|dealt with)\b/i,
    weight: 3,
    seen: "You will see that most of it is answered",
  },
  {
    says: "given",
    pattern:
      /\b(?:dealt with|covered|answered|set out|contained|included|listed|laid out|are|is|found)\b[^.]{0,20}\bin the (?:\w+ )?(?:spreadsheet|table|letter|document|sheet|file|workbook|pdf|report)\b|\b(?:goes|comes|sent|travels?|going) with this (?:message|e-?mail|letter|note)\b|\bthat (?:deals with|covers|answers|is everything|is all|takes care)\b|\bhere (?:is|are) (?:what|the|our|all|your)\b|\bhere you (?:go|are)\b/i,
    weight: 2.5,
    seen: "dealt with in the spreadsheet that goes with this message; that deals with all your points",
  },
];
