/** More ways to refuse: in two words with the reason behind them, and "withheld" as people spell it. */
import type { WordingRow } from "./wording.js";

const row = (cue: string, pattern: RegExp, weight: number, seen: string): WordingRow => ({ says: "refused", cue, pattern, weight, seen });

export const NOT_GIVEN: readonly WordingRow[] = [
  row(
    "witheld witholding withold withhold withheald withhled whithheld widthheld with",
    /\b(?:w(?:ith|idth|hith|iht) ?-?h?(?:h?eld|old(?:ing)?|heald|hled|holding)|with[ -]held|with[ -]hold(?:ing)?)\b/,
    0.93,
    "typing slips: 'Value witheld, see below', 'with-held', 'witholding'",
  ),
  row(
    "exmpt exepmt exampt exempe excempt refsued refusd redcated redactd declind",
    /^["'(\s]{0,3}(?:exmpt|exepmt|exampt|excempt|exempet|refsued|refusd|redcated|redactd|declind)\b/,
    0.9,
    "typing slips: 'Exmpt s43', 'Refsued'",
  ),
  row(
    "given supplied provided released disclosed shared divulged stated named listed shown included answered",
    /(?:\bnot|n't|\bnever|\bcannot be|\bcan't be|\bwon't be) (?:being |be |to be |been )?(?:given|supplied|provided|released|disclosed|shared|divulged|stated|named|listed|shown|included|answered)(?: out| here| below| to you)?\s?[-–—:,(;.]{0,2}\s?(?:(?:this|that|it|they|which) (?:is|are) )?(?:(?:for|on|as|because|because of|due to|owing to|under|by|being|considered|reason:?) )?(?:(?:of|the|is|a|it is|it's|they are|grounds of|reasons of|its|their) )*(?:commercial|personal(?: (?:data|information|detail)|[,.;:)]|$)|security|confiden|sensitiv|privacy|third part|public safety|law enforcement|legal(?:ly)? (?:privilege|advice|profession)|(?:please )?(?:read on|see (?:below|overleaf|note|reasons?|section|over|end|later|the note|explanation|exemption))|section \d|s\.? ?\d\d)/,
    0.86,
    "answers in two words: 'End date not given - commercial, please read on', 'Not supplied (security)'",
  ),
  row(
    "blacked removed blanked taken deleted struck blotted edited",
    /\b(?:names?|details?|numbers?|address(?:es)?|parts?|figures?|prices?|locations?|signatures?|words|passages|rows|columns|sections|pages|room numbers|e-?mails?|information) (?:has|have|had|is|are|was|were) (?:all |also |therefore |since )?(?:been )?(?:blacked|blanked|blotted|edited|struck|crossed|taken|cut|left|masked|obscured)(?: out)?\b(?=.{0,120}\b(?:personal|commercial|section|s\.? ?\d\d|exempt|data protection|privacy|confiden|security|third part|regulation|law enforcement|crime))/,
    0.72,
    "'Three names have been blacked out, s40(2) personal data', 'Room numbers have been taken out. They are exempt …'",
  ),
  row(
    "will won shall not prepared willing going refuse decline intend propose prefer",
    /^(?:sorry,? (?:but )?|no,? |unfortunately,? |i'm afraid )?(?:we|i|the (?:council|authority|force|trust|board|university|service))(?: are|'re| am| is)? (?:will not|won't|shall not|shan't|not prepared to|not willing to|not going to|refuse to|must decline to|do not (?:intend|propose) to|would prefer not to) (?:be )?(?:supply|supplying|provide|providing|give|giving|release|releasing|disclose|answer|answering|publish|publishing|state|share|sharing|hand over) (?:you )?(?:this|these|that|those|them|it|any of (?:this|these|it)|the (?:names?|addresses|list|details|figures?|prices?|rates?|report|locations?))\b/,
    0.8,
    "'We will not supply this. A list of empty property is an invitation to squatters'",
  ),
];
