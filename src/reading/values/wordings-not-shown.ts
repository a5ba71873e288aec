/** More ways to say that information is not held: a record that does not show it, papers that are gone, sums nobody has done. */
import type { WordingRow } from "./wording.js";
import { notHeld } from "./wordings-not-held.js";

const SOURCE =
  "(?:registers?|portfolio|catalogue|director(?:y|ies)|dashboard|schedules?|timetables?|maps?|files?|archives?|lists?|ledgers?|logs?|forms?|returns?|surveys?|inventory|spreadsheets?|sheets?|invoices?|bills?|accounts?|budgets?|data|figures|statistics|stats|counts?|records?|contracts?|minutes|database|supplier|contractor|dvla data)";
const NOT = "(?:do not|don't|does not|doesn't|did not|didn't|cannot|can't|will not|won't|never)";
/** "register does not", "the list hasn't got a": what follows says which. */
const SUM = "(?:calculations?|estimates?|assessment|analysis|comparison|count|study|costing|reckoning|measurement|tally|forecast|survey)";
const FIGURE = "(?:prices?|figures?|costs?|sums?|amounts?|totals?|numbers?|budgets?|values?|rates?|count|breakdown|percentages?|share)";

export const NOT_SHOWN: readonly WordingRow[] = [
  notHeld(
    "register registers portfolio catalogue directory directories dashboard schedule timetable map maps file files archive list lists ledger log form returns spreadsheet sheet invoice invoices bills account budget statistics stats counts minutes contract database data figures record supplier contractor",
    `(?:^(?:[a-z-]+ ){0,2}|\\b(?:the|our|this|that|its|their|but|as|and|because|which) (?:[a-z]+ ){0,2})${SOURCE} (?:simply |just |itself |themselves )?${NOT} (?:actually |itself |separately )?(?:show|say|state|tell|record|distinguish|identify|specify|mention|note|capture|separate|split|itemise|go into|cover|give|list|reveal|indicate|break)\\b`,
    0.85,
    "a row of an annex: 'Register does not show this'; 'DVLA data do not tell us that a car is a taxi'",
  ),
  notHeld(
    "split broken broke break divide divided sort sorted separate separated analyse analysed group grouped count counted",
    "(?:\\bnot|n't|\\bnever) (?:been |yet |ever |actually |currently )*(?:split|broken|broke|break|divided?|sort(?:ed)?|separated?|analysed?|group(?:ed)?|count(?:ed)?)(?: (?:down|up|out))?(?: (?:the|those|these|this|our|them|that|all)(?: (?:of )?(?:the |those |these )?\\d[\\d,]*)?(?: (?!by)[a-z]+)?)?(?: (?:down|up|out))? by [a-z]",
    0.92,
    "'We haven't split the 238 by area': the figure is what is not split",
  ),
  notHeld(
    "opinion opinions",
    "\\b(?:opinions?|view|judge?ment)\\b[^.;]{0,24}\\b(?:not|isn't|rather than|instead of|and no) (?:a |any |an item of )?(?:(?:recorded|held) )?information\\b",
    0.85,
    "'This is a matter of opinion and not recorded information.'",
  ),
  notHeld(
    "column columns box boxes heading headings space place field fields room way",
    `\\b(?:no|not have an?|n't have an?|not got an?|n't got an?|not an?|n't an?|without an?|lacks? an?) (?:such |separate |single |specific )?(?:column|box|heading|space|place|field|code|category|tick ?box|flag)s? (?:for|on|in|to|that|which|where)\\b`,
    0.85,
    "a reply between the lines: 'the list hasn't got a column for that'",
  ),
  notHeld(
    "gone missing lost vanished thrown binned survives survived survive",
    "\\b(?:files?|papers?|records?|paperwork|documents?|data|minutes|books?|ledgers?|logs?|notes|correspondence|e-?mails?) (?:has|have|had|is|are|was|were|'s)?\\s?(?:long |since |all |now |both )*(?:gone(?! up| to| down| through| out for| into| live)|missing|vanished|thrown (?:out|away)|binned|been lost|been mislaid|do(?:es)? not survive|did not survive|don't survive|didn't survive)\\b|\\b(?:no|none of the|few) (?:[a-z]+ )?(?:files?|papers?|records?|documents?) (?:has |have )?surviv(?:e|es|ed)\\b",
    0.82,
    "a reply between the lines: 'Before my time, the file has gone'",
  ),
  notHeld(
    "before",
    "^(?:sorry,? |i'm afraid,? )?(?:that (?:is|was) |this (?:is|was) |it (?:is|was) |all |long |well )*before (?:my|our) time\\b",
    0.6,
    "'Before my time'",
  ),
  notHeld(
    "price prices figure figures cost costs sum sums amount amounts total number budget value rate count breakdown percentage share",
    `\\b(?:has|have|had|is|are|holds|hold|there's|there is) no (?:separate|single|specific|individual|own|distinct|dedicated|such|corresponding|discrete|stand-?alone|itemised|identifiable|overall) ${FIGURE}\\b|\\b(?:not|n't) (?:have |got |has |been given )?(?:a |any |its )(?:separate|own|individual|distinct|discrete|itemised) ${FIGURE}\\b`,
    0.82,
    "'part of a corporate deal for 6 systems and the council has no separate price'",
  ),
  notHeld(
    "calculation calculations estimate estimates assessment analysis comparison count study costing measurement tally forecast survey",
    `\\b(?:made|make|makes|done|carried out|undertaken|conducted|attempted|performed|produced|prepared|run|kept|keeps|keep|taken) (?:no|not any) (?:such |formal |separate |specific |recent |detailed )?${SUM}\\b|\\bno (?:such |formal |separate |specific |recent |detailed )?${SUM}(?: (?:of|for) (?:this|that|it|these|them))? (?:has|have|had|was|were|is) (?:ever |yet |been |being )*(?:made|done|attempted|performed|carried out|undertaken|conducted|run|kept|taken|produced|prepared)\\b|\\b(?:has|have)(?: not|n't) (?:made|done|carried out|undertaken|conducted) (?:a|an|any|this|that|such an?) (?:[a-z]+ )?${SUM}\\b`,
    0.85,
    "a letter: 'The Council has made no such calculation.'",
  ),
  notHeld(
    "count tally record log note register measure total figure statistics list",
    "\\bthere (?:is|are|was|were|has been|exists?) (?:therefore |thus |accordingly |so |also |simply )?no (?:reliable |exact |separate |running |full |proper |written |official |overall )?(?:count|tally|records?|log|note|measure|total|figures?|statistics|list) (?:of|for|on|to|kept|that|which|in)\\b",
    0.82,
    "a letter: 'Reports are not queued when the system is down and so there is no count of what was lost.'",
  ),
  notHeld(
    "recorded held known available collected kept counted",
    "\\d[\\d,.]*%?(?: [a-z]+){0,2}(?: (?:not (?:recorded|held|known|available|collected|kept|counted)|n/k))+[.)\\s]*$",
    0.82,
    "a row of a table by year: '2,700 council 418 private Not recorded Not recorded'",
  ),
  notHeld(
    "idea clue",
    "^(?:sorry,? |i'm afraid |honestly,? |really,? )*(?:we |i )?(?:have |have really |really have )?(?:no|not the (?:faintest|foggiest|slightest)) (?:idea|clue)\\b",
    0.72,
    "a reply between the lines: 'Sorry, no idea'",
  ),
  notHeld(
    "worked calculated assessed costed quantified totted added reckoned analysed counted measured estimated",
    "\\b(?:we|i|the council|the authority|the trust|the force|the board|the department|the service|nobody|no one|no-one)(?: have| has|'ve)?(?: not|n't| never) (?:been |yet |ever |ourselves |itself |separately )*(?:worked (?:this|that|it) out|calculated|assessed|costed|quantified|totted|added (?:this|that|it|them|these) up|reckoned|analysed|counted|measured|estimated|looked into) ?(?:this|that|it|them|these|those|the (?:cost|number|figure|amount|value|sum|effect|loss|saving))?\\b",
    0.74,
    "'We have not worked this out', 'The Trust has never costed this'",
  ),
];
