/** Ways to refuse: exemptions, the cost limit, vexatious requests, neither confirm nor deny. FOIA s.2, 12, 14, 17. */
import type { WordingRow, WordingSays, WordingTable } from "./wording.js";

const row = (says: WordingSays, pattern: RegExp, weight: number, seen: string): WordingRow => ({ says, pattern, weight, seen });

export const REFUSED: WordingTable = {
  gate: /exempt|exception|withh|refus|section|adran|\bss?\.?\s?\d|\breg|£\s?(?:450|600)|hours|cost|commercial|confiden|confirm (?:n|or)|deny|vexatious|tool|disclos|opinion|redact|releas|eithri|wrthod|dal yn ôl|unreasonabl|share|prejudice|recorded information|valid|personal data|limit|manual|per (?:file|record|case)/iu,
  rows: [
    row(
      "refused",
      /\b(?:is|are|was|were|been|being|be|and|as|therefore|fully|partially|also|or|so|it|this|information) (?:therefore |also |fully |wholly |partially |absolutely |deemed |considered (?:to be )?)?exempt(?:ed)?\b(?! from (?!disclosure|release|publication|being))(?! (?:properties|accommodation|organisations?|vehicles?|persons?|groups?))/iu,
      0.94,
      "catalogue D: 'is exempt under section 40(2)'",
    ),
    row(
      "refused",
      /^["'(\s]{0,3}(?:(?:exempt(?:ed|ion)?|withheld|redacted|refus(?:ed|al)|declined|confidential)(?=\s?$|\s?[-–:.,;(]|\s(?:under|by|as|because|due|from (?:disclosure|release)|section|s\.?\s?\d|see|in|for|on|-|pursuant))|not disclosed\b|no comment\b|notice of refusal\b)/iu,
      0.95,
      "catalogue D: 'REFUSED', 'Withheld under Section 31(1)a'",
    ),
    row(
      "refused",
      /\b(?:exemption|exception)s?\b[^.]{0,60}\b(?:appl(?:y|ies|ied)|engaged|set out|below|being applied|relied)\b|\b(?:apply|applying|applied|applies|engage[sd]?|engaging|rely(?:ing)? (?:up)?on|relied (?:up)?on|invok\w+|claim\w*|cit\w+)\b[^.]{0,40}\b(?:exemption|exception|section|s\.?\s?\d|reg)/iu,
      0.9,
      "a real CRM reply: 'an exemption under Section 21 of the Act is being applied'",
    ),
    row("refused", /\b(?:withh(?:e|o)ld(?:ing)?|withheld)\b/iu, 0.93, "catalogue B: 'Supplier withheld', 'the figure is withheld'"),
    row(
      "refused",
      /\b(?:we|i|the council|the authority)(?:'re| are| have| must| am| has| is)? (?:therefore |also |hereby |currently )?(?:refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)) (?:to|this|your|the|under|it)\b|\b(?:request|question|information|this|part|answer|it) (?:is|has been|was|are|have been|must be) (?:therefore |also |hereby |being )?(?:refused|declined)\b|\brefusal (?:as|under|of (?:this|your|the) (?:request|information|question))/iu,
      0.92,
      "catalogue A, WHOLE: 'We are refusing your request'; a real CRM reply: 'This is therefore a refusal as exemption Section 21'",
    ),
    row(
      "refused",
      /\b(?:names?|supplier|company|details|figures?|value|price|cost|salary|address(?:es)?|contact|costs)\s(?:is |are |was |has been )?(?:refused|withheld|redacted|exempt|not disclosed|removed)\b/iu,
      0.88,
      "catalogue D: 'Company name refused'; catalogue B: 'Supplier withheld'",
    ),
    row(
      "refused",
      /\b(?:refus(?:ed|al(?! notice)|ing)|decline[sd]?|declining)\b/iu,
      0.4,
      "the bare word, which is often the subject ('12 applications were refused')",
    ),
    row(
      "refused",
      /\b(?:section|s\.?|exemption|under|falls under|by)\s?(?:section\s)?(?:40|41|43|31|36|42|44|38|30|35|24)\s?(?:\(|\b)(?!\.\d|,\d)/iu,
      0.8,
      "FOIA Part II; the citation itself, without a verb ('Section 43(2) commercial interests')",
    ),
    row(
      "refused",
      /\b(?:commercial(?:ly)? (?:in confidence|sensitive|sensitivity|confidential|interests?)|in confidence|confidential(?:ity)?\b(?! (?:waste|shredding|paper)))/iu,
      0.8,
      "catalogue D: 'Commercially sensitive' without a section",
    ),
    row(
      "refused",
      /\b(?:neither|not|nor|unable to|cannot|can not) (?:to )?(?:confirm|deny)(?:,? (?:n?or) (?:deny|confirm))?\b(?=.{0,40}\b(?:den(?:y|ied|ies)|hold|held|whether)\b|$)|\bconfirm n?or deny\b|\bneither confirms? n?or den(?:y|ies)\b/iu,
      0.93,
      "NCND, e.g. FOIA s.31(3), s.40(5B)",
    ),
    row(
      "refused",
      /\bnot (?:a )?(?:tools?|mechanism|means|vehicle) (?:to|for) (?:ask|asking|seek|obtaining opinion)/iu,
      0.9,
      "catalogue D: 'is not a tool to ask questions'",
    ),
    row(
      "refused",
      /\b(?:asks?|asking|seeks?|request|is|requires?|would require)(?: us)?(?: for| to (?:give|create|form|provide|offer))? (?:an? )?(?:opinion|view|comment|speculat\w+|new information|judg(?:e)?ment)s?\b/iu,
      0.6,
      "'This asks for an opinion'; FOIA s.84 covers recorded information only",
    ),
    row("refused", /\bnot (?:a )?(?:valid )?(?:request for recorded information|valid (?:foi )?request)\b/iu, 0.8, "FOIA s.8, s.84"),
    row("refused", /\b(?:vexatious|manifestly unreasonable|repeated request)\b/iu, 0.92, "FOIA s.14, EIR reg 12(4)(b)"),
    row(
      "refused",
      /\b(?:will not|won't|cannot|can't|do not|don't|unable to|not able to|not willing to|not prepared to|not obliged to|do not intend to|would not) (?:be (?:able to )?|wish to |therefore |publicly )?(?:disclos\w*|releas\w*|share|reveal|divulge|be (?:disclosed|released|shared))\b/iu,
      0.85,
      "'We cannot disclose the supplier's name'",
    ),
    row(
      "refused",
      /\b(?:disclosure|releas(?:e|ing)|disclosing) (?:of (?:this|the) \p{L}+ )?(?:would|could|may|might|is likely to|would be likely to)(?: be likely to)? (?:prejudice|be detrimental|breach|contravene|harm|endanger|lead to|identify|allow|constitute|compromise|increase)\b/iu,
      0.8,
      "the prejudice test, FOIA s.31, s.43",
    ),
    row(
      "refused",
      /\bcould (?:lead to|result in|enable|allow)? ?(?:the )?identif(?:y|ication|ying)\b|\bpersonal(?:ly identifiable)? (?:data|information)\b(?=.{0,60}\b(?:exempt|third part|individual|disclos|section))/iu,
      0.6,
      "small numbers and FOIA s.40(2)",
    ),
    row("refused", /\b(?:redacted|suppressed|personal data removed)\b/iu, 0.75, "catalogue C: '1-5 redacted'"),
    row("refused", /\b(?:1[23]|10|11)\([45]\)\([b-g]\)/iu, 0.9, "EIR reg 12(4)(b)-(e), 12(5)"),
    row(
      "refused",
      /\b(?:h?eithri(?:ad|edig|o)\w*|wedi'i h?eithrio|gwrthod(?:ir|wyd)?|dal yn ôl|wedi'i wrthod)\b/iu,
      0.88,
      "Welsh replies: 'mae'r wybodaeth wedi'i heithrio'",
    ),
    row(
      "cost",
      /\b(?:exceed(?:s|ing|ed)?|over|above|beyond|past|in excess of|more than|greater than|breach(?:es|ing)?|reach(?:es)?)\b[^.]{0,60}\b(?:appropriate (?:cost )?limit|cost(?:s)? (?:limit|threshold)|fees? limit|time limit|18[- ]hours?|eighteen hours|£\s?450|£\s?600|24 hours|40 hours|cost of compliance|the limit|statutory limit|cost ceiling)\b/iu,
      0.94,
      "2 real CRM replies: 'would require significantly more than 18 hours'; FOIA s.12, Fees Regulations 2004 reg 3",
    ),
    row(
      "cost",
      /(?<![\p{L}\d])(?:section|sections|adran|s\.?|ss\.?)\s?12(?:\s?\([1-5]\))?(?![\d(]|\.\d)(?! of the (?!freedom|act\b|foi))/iu,
      0.94,
      "FOIA s.12",
    ),
    row(
      "cost",
      /\b(?:appropriate limit|fees regulations|cost limit|disproportionate (?:cost|effort|amount)|cost of compl(?:iance|ying))\b/iu,
      0.9,
      "FOIA s.12(1) and (3)",
    ),
    row(
      "cost",
      /\b(?:would|will|could|to) (?:have to |need to |involve |require |be required to |take )?(?:a )?manual(?:ly)?\b[^.]{0,80}\b(?:search|review|check|trawl|examin|interrogat|go through|look|each|every|all|files?|records?)|\b(?:each|every) (?:file|record|case|invoice|contact)\b[^.]{0,60}\b(?:manually|by hand|individually|opened|read|checked)\b/iu,
      0.72,
      "catalogue B: s.12 with sums, 'Each of 2,515 files would have to be opened by hand'",
    ),
    row("cost", /\bat \p{L}*\d*\.?\d+ (?:minutes?|mins?) (?:each|per|for each|a)\b/iu, 0.7, "catalogue B: sums (files x minutes = hours)"),
    row(
      "cost",
      /\b(?:too (?:long|costly|expensive|onerous)|unreasonable (?:amount of )?(?:time|burden|effort)|excessive (?:time|cost|amount))\b/iu,
      0.6,
      "'It would take too long to collate'",
    ),
    row("cost", /\b450 o bunnoedd|\b18 awr\b|\bterfyn (?:cost|priodol)/iu, 0.85, "Welsh replies: the 18 hour limit"),
  ],
};
