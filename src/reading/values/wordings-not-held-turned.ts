/**
 * "Not held" in other turns of phrase: nothing that was asked for is there, it was never worked out, it was not kept, it
 * is another body's work. Rows that weigh 0.5 count only where a figure was asked for and none is given.
 */
import type { WordingRow } from "./wording.js";
import { notHeld } from "./wordings-not-held.js";

const COUNTED =
  "(?:worked out|counted|calculated|measured|quantified|assessed|estimated|established|computed|compiled|totalled|added up|recorded|collected|analysed|logged|monitored|tracked|surveyed|costed)";
const PAPERS =
  "(?:reports?|records?|notes?|minutes|cop(?:y|ies)|files?|paperwork|papers|correspondence|documents?|data|logs?|lists?|evidence|documentation|e-?mails?|information|figures?|schedules?|plans?|drawings?|invoices?|registers?|ledgers?|diar(?:y|ies)|surveys?)";
const BODY =
  "(?:council|authority|board|trust|police|constabulary|agency|government|department|company|contractor|operator|provider|association|county|district|borough|parish|regulator|commission|executive)";

export const NOT_HELD_TURNED: readonly WordingRow[] = [
  notHeld(
    "none",
    "\\b(?:hold|holds|held|have|has|keep|keeps|kept|retain|retains|possess|possesses) none of (?:(?:the|this|that|these|your|such) (?:[a-z]+ )?(?:information|data|records?|documents?|material|details|figures|facts|papers)\\b|what you\\b|(?:it|this|that|what is asked)\\b(?=[.,;)]|$))",
    0.92,
    "a letter: 'Accordingly we hold none of the information that you seek'",
  ),
  notHeld(
    "nothing",
    "\\bnothing (?:is|was) (?:therefore |accordingly |consequently |thus |hence |now |currently |so |as a result ){1,2}(?:held|recorded|kept|retained|on (?:file|record))\\b",
    0.9,
    "'Nothing is therefore held.'",
  ),
  notHeld(
    "no not never",
    `\\bno (?:[a-z'-]+ ){0,4}${PAPERS}(?: of (?:it|this|that|them|these))? (?:was|were|is|are|has been|have been) (?:ever |been |also )?(?:retained|preserved|archived|kept)\\b|\\b${PAPERS}(?: [a-z]+){0,3} (?:was|were|has been|have been|is|are)(?: not|n't| never) (?:retained|preserved|archived)\\b`,
    0.88,
    "'no lessons-learned report was retained'",
  ),
  notHeld(
    "not isn aren wasn weren",
    "(?:\\bnot|n't) (?:recorded |the sort of |the kind of |a piece of )?(?:information|data|a figure|figures|records?|a statistic|statistics|details?) (?:that (?:is|are|was) |which (?:is|are|was) )?(?:currently |actually )?(?:held|recorded|kept|collected|captured|gathered|stored)\\b",
    0.92,
    "'It isn't information held by or on behalf of the Council.'",
  ),
  notHeld(
    "not never n",
    `(?:\\b(?:but|and|though|although|so|yet|,)|^) ?(?:we |it |they |nobody |no one )?(?:have|has|had)(?: not|n't| never) (?:yet |ever |actually |so far |been able to )?${COUNTED}(?= (?:a|an|any|the|what|how|it|this|that|these|those|them|whether|which)\\b|[.,;)]|$)`,
    0.85,
    "'We source beef within 50 miles but have not worked out a percentage'",
  ),
  notHeld(
    "nor neither",
    `\\b(?:nor|neither) (?:(?:have|has|had) (?:we|i|it|they|anyone|(?:the|this|our) [a-z]+) (?:ever |yet |so far )?${COUNTED}|(?:do|does|did|can|could) (?:we|i|it|they|anyone|(?:the|this|our) [a-z]+) (?:ever |yet |currently |routinely )?(?:hold|keep|record|count|measure|monitor|collect|calculate|track|know|tell|say)|(?:is|are|was|were|has|have) (?:it|this|that|these|they|there|(?:the|this|our) [a-z]+)(?: ever| been)* (?:${COUNTED}|held|kept|a (?:record|figure|count)|any (?:record|figure|count)))\\b`,
    0.88,
    "a letter: 'Nor have we ever counted how much of it works with single sign on'",
  ),
  notHeld(
    "operator contractor council authority county police trust landlord company provider school agency department government owner association body bodies matter question one them",
    "\\b(?:this|that|it|which|these)(?: is| would be| will be|'s|'d be| must be| are| seems| remains)(?: therefore| really| entirely| of course)?(?: a matter| a question| one| something| best left| an answer)? for (?:the |our |each |your |their |its )?(?:[a-z'-]+ ){0,3}(?:operator|contractor|council|authority|county|police|trust|landlord|company|provider|school|agency|department|government|owner|association|club|board|bodies|body|them)s? to (?:answer|say|respond|reply|address|comment|disclose|tell|provide|confirm|decide)\\b",
    0.62,
    "'This would be for the operator to answer.'",
  ),
  notHeld(
    "function responsibility duty task remit business concern job",
    `\\b(?:is|falls? to be|remains?|are (?=an? |the |solely )) ?(?:a |the |an |solely |entirely )*(?:(?:statutory|sole) )?(?:function|responsibilit(?:y|ies)|duty|task|remit|business|concern|job)s? of (?:the )?(?:[a-z'-]+ ){0,4}${BODY}\\b`,
    0.5,
    "'Road maintenance in this area is a function of Wendle County Council'",
  ),
  notHeld(
    "not than",
    `\\b(?:by|for|with|of|to) (?:the )?(?:[a-z'-]+ ){0,3}${BODY},? (?:and not|not|rather than) (?:by |with |for |of |to )?(?:us|ours|this (?:council|authority|borough|district)|(?:the|our) (?:borough|district|parish|town|city|county|council|authority))\\b`,
    0.5,
    "'Gritting is done by the county and not by us'",
  ),
];
