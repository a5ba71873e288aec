/**
 * More ways to say that information is not held, as people say it in an e-mail: "We haven't got this". Rows that weigh
 * 0.5 may mean other things too; they count only where a figure was asked for and none is given.
 */
import type { WordingRow } from "./wording.js";
import { notHeld } from "./wordings-not-held.js";

const WE =
  "(?:we|i|(?:the|our|this) (?:[a-z]+ )?(?:council|authority|department|team|service|system|trust|force|constabulary|college|university|board|hospital|agency|organisation|office))";
/** "Sorry, ", "I'm afraid " */
const SORRY = "(?:(?:sorry|i'm afraid|i am afraid|afraid|unfortunately|no idea|again),?(?: but| that)? )?";
const IT = "(?:this|that|it|these|those|them|such (?:a )?(?:figure|information|data)s?)";
const FIGURE =
  "(?:figures?|numbers?|count|total|breakdown|split|data|stats|statistics|information|info|details?|records?|value|cost|percentage|papers|paperwork)";

export const NOT_HELD_PLAIN: readonly WordingRow[] = [
  notHeld(
    "don t not doesn does didn",
    `\\b(?:do not|don't|does not|doesn't|didn't|did not) (?:currently |actually |yet )?(?:have|hold) ${IT}(?: [a-z]+){0,2} (?:split|broken|separated|analysed|recorded|in (?:this|that|a) (?:form|format|way)|by|at (?:this|that)|to hand|available|down)\\b`,
    0.85,
    "'We don't have this split out', 'We do not have that to hand'",
  ),
  notHeld(
    "don t not doesn does didn",
    `(?:^${SORRY}|\\b${WE} )(?:do not|don't|does not|doesn't|did not|didn't) (?:currently |actually |yet |separately )?(?:have|hold) (?:a |an |any |the |that |this |separate |specific |exact |such )*${FIGURE}\\b`,
    0.85,
    "'We do not have a number for this', 'Don't have a breakdown by resident'",
  ),
  notHeld(
    "record collect capture log note track monitor ask",
    `(?:^${SORRY}|\\b${WE} |^(?:the|our) [a-z]+(?: [a-z]+)? )(?:do not|don't|does not|doesn't|did not|didn't) (?:currently |actually |routinely |specifically |always |ever )?(?:record|collect|capture|log|note(?: down)?|track|monitor|ask(?: for)?) (?:the (?:reasons?|cause|causes|purpose|age|ages|gender|ethnicity|origin|type|date|time|outcome|location|number|numbers|source)|why|which|where|when|who|whether|what|how|if)\\b`,
    0.85,
    "'The Trust does not record the reason …', 'We don't ask why'",
  ),
  notHeld(
    "nothing papers paperwork figure figures number numbers report count tally",
    `\\b${WE}(?:'d| would)? (?:therefore |thus )?(?:hold|holds|have|has|keep|keeps|get|gets) (?:nothing(?! (?:further |more |else )?to add)|no (?:papers|paperwork|figures?|numbers?|reports?|count|tally))\\b`,
    0.85,
    "'so we hold nothing', 'we have no papers'",
  ),
  notHeld(
    "nothing",
    `\\b(?:have|'ve|has|had|there is|there's|got) nothing (?:on|for|about|to (?:show|say|tell)|recorded|like|of)\\b`,
    0.8,
    "'we've nothing on this'",
  ),
  notHeld("nothing", "^(?:there is |there's )?nothing (?:is |was )?(?:held|recorded|kept|on (?:file|record))\\b", 0.85, "'Nothing held'"),
  notHeld(
    "got",
    `(?:\\bnot|n't|\\bnever) (?:actually |yet )?(?:something (?:that )?(?:we've |we have )?)?got (?:${IT}|a (?:figure|number|breakdown)|any (?:figures|data|records))\\b|^not something (?:that )?(?:we've|we have) got\\b`,
    0.8,
    "'We haven't got this', 'Not something we've got'",
  ),
  notHeld(
    "isn no not aren",
    `\\bthere (?:isn't|is not|aren't|are not|'s no|wasn't) (?:a |an |any )?(?:separate |single |specific )?(?:figure|number|count|record|breakdown|split|list|total|data|way)s?\\b|\\bthere's no (?:figure|number|count|record|breakdown|split|data|way)\\b`,
    0.8,
    "'There isn't a figure for this', 'There's no record of this'",
  ),
  notHeld(
    "split broken separated counted recorded",
    "^(?:this is |it is |it's |these are )?not (?:currently )?(?:split|broken|separated|counted|recorded|logged|measured)(?: (?:out|up|down|separately|apart|individually|like|in|by|from|to|that|this|at|as)\\b.{0,60})?[.)\\s]*$",
    0.85,
    "'Not broken down.', 'Not counted separately from other calls'",
  ),
  notHeld(
    "info inh h",
    "\\b(?:no )?info(?:rmation)?(?: is)? (?:not )?held\\b(?<=(?:no|not)\\b.{0,18}held)|^(?:inh|n/h|nil held|info not held)[.\\s]*$|^nil (?:held|recorded|information)\\b",
    0.9,
    "case notes: 'Info not held', 'INH', 'NIL HELD'",
  ),
  notHeld("held", "^(?:nil|none) held\\b", 0.85, "'NIL HELD'"),
  notHeld(
    "unrecorded unknown",
    "^(?:it is |this is )?unrecorded\\b|\\bfigures? (?:is |are )?unknown\\b",
    0.8,
    "'Unrecorded', 'Figure unknown'",
  ),
  notHeld(
    "isn aren wasn not",
    `\\b(?:figure|number|total|count|answer|cost|amount|date|split|percentage)s? (?:isn't|is not|aren't|are not|wasn't) (?:yet |actually |really )?(?:known|recorded|held|kept|available|worked out|calculated|collated|counted)\\b`,
    0.8,
    "'The figure isn't known'",
  ),
  notHeld(
    "stopped ceased gave",
    `\\b(?:stopped|ceased|gave up|no longer|discontinued) (?:to )?(?:record|collect|count|measur|monitor|log|keep|hold|report|track|captur|collat)\\w*\\b`,
    0.72,
    "'We stopped recording this in 2019.'",
  ),
  notHeld(
    "never",
    "\\b(?:has|have|had|was|were|is|are|'s|'ve) never (?:been )?(?:worked out|counted|calculated|measured|recorded|collated|analysed|compiled|kept|logged|added up|monitored|surveyed|costed)\\b|^never (?:been )?(?:counted|recorded|measured|worked out|calculated|collated|kept|logged|monitored)\\b",
    0.85,
    "'This has never been worked out.', 'Never been counted.'",
  ),
  notHeld(
    "nobody one none",
    "^(?:sorry,? |i'm afraid |but )*(?:nobody|no one|no-one|none of us)(?: [a-z]+){0,2} (?:has|have|had|'s)?(?: ever)? ?(?:counts?|counted|records?|recorded|keeps?|kept|knows?|measured|worked|logs|logged|added|holds|held)\\b",
    0.7,
    "'Nobody here has ever counted them.'",
  ),
  notHeld(
    "written recorded noted logged",
    "(?:\\bnot|n't|\\bnever) (?:something (?:that |which )?)?(?:gets?|being|getting|got) (?:written|recorded|noted|logged|counted|measured|collected)\\b",
    0.78,
    "'This isn't something that gets written down', 'was not being recorded'",
  ),
  notHeld(
    "distinction distinguish differentiate separate split tell differ",
    `\\b(?:make|makes|draw|draws|made) no distinction\\b|\\b(?:do not|don't|does not|doesn't|cannot|can't) (?:distinguish|differentiate|separate (?:it|them|these|this|out)|split (?:it|them|this|these|out))\\b|\\b(?:can't|cannot|can not) be (?:split|separated|distinguished|isolated|told apart)\\b`,
    0.7,
    "'We make no distinction between them', 'It's all in one pot so can't be split'",
  ),
  notHeld(
    "analyse analyze collate count code sort break split record report measure group total add cost calculate separate",
    `\\b${WE} (?:do not|don't|does not|doesn't) (?:currently |routinely )?(?:analy[sz]e|collate|count|code|sort|break|split|group|report|total|add|cost|calculate|separate)\\b(?! on)`,
    0.7,
    "'We do not analyse complaints in this manner'",
  ),
  notHeld(
    "system systems database software portal spreadsheet log",
    "\\b(?:systems?|software|database|portal|spreadsheet|log|records?|reports?|figures|data)(?: (?:we|that|it)[a-z' ]{0,20})? (?:can't|cannot|can not|won't|will not|doesn't|does not|don't|do not|couldn't|could not|isn't able to|is unable to) (?:log|give|tell|say|show|do|produce|report|split|distinguish|separate|break|record|pick|go|cover|count|hold|let|extract|sort)\\b",
    0.7,
    "'the portal doesn't log it that way', 'Our system can't give us this'",
  ),
  notHeld(
    "only",
    `\\b(?:could|can|would|is) only (?:be |be able to )?(?:find|found|get|got|obtain|establish|answer|work|worked|tell|told|know|known|identif|count|supply|supplied)[a-z]* ?(?:[a-z]+ ){0,3}by (?:going|looking|reading|checking|opening|searching|trawling|counting|asking|pulling|visiting|examining)\\b`,
    0.62,
    "'We could only find this out by going through the registers one by one'",
  ),
  notHeld(
    "something system software database",
    "(?:\\bnot|n't) (?:something|a thing|a field|anything) (?:that |which )?(?:the|our|this|any of our) (?:[a-z]+ )?(?:systems?|software|database|records?|returns?|reports?) (?:can |will |does |do )?(?:reports?|records?|shows?|holds?|gives?|tells?|captures?|logs?|produces?|counts?|lists?|cover(?:s)?|flags?)\\b",
    0.75,
    "'it is not something that the system reports'",
  ),
  notHeld(
    "possible",
    "(?:\\bnot |n't |\\bim)possible (?:for us )?to (?:get|pull|obtain|produce|run|work|break|count|answer|say|split|find|give)\\b",
    0.66,
    "'It's not possible to get this out of the system'",
  ),
  notHeld(
    "tell say",
    `^${SORRY}(?:we |i )?(?:can't|cannot|couldn't|could not|can not|unable to|not able to) (?:really |honestly )?(?:tell|say|answer)\\b`,
    0.5,
    "'Can't tell you, …', 'Sorry, can't say.'",
  ),
  notHeld(
    "no",
    "^(?:there is |there's )?no (?:separate|specific|single|exact|overall|individual|reliable|such|central|distinct|dedicated)? ?(?:figures?|breakdown|split|count|total|data|info|record|records|statistics|stats)(?: (?:is|are|for|of|on|exists?|available|kept|held|by)\\b.{0,60})?[.\\s]*$",
    0.72,
    "'No separate figure.', 'No breakdown available'",
  ),
  notHeld(
    "have",
    `\\b${WE} only (?:have|hold|keep|record|get|collect|count)s? (?:${IT}|${FIGURE}|totals|the (?:total|overall)[a-z ]{0,12}) (?:for|at|by|as|across|in) (?:the )?(?:whole|total|county|national|overall|all|district|borough|group|one)\\b`,
    0.5,
    "'We only have this for the whole county'",
  ),
  notHeld(
    "council police county nhs trust contractor government agency authority provider operator",
    `\\b(?:council|police|nhs|trust|contractor|government|agency|authority|provider|operator|company|school|schools|board) (?:would|will|may|might|should|'d|'ll) (?:have|hold|know|keep|be able to (?:help|tell|answer))\\b|^(?:that's|this is|that is|it's|it is)? ?(?:really )?(?:one|a question|a matter|something) for (?:the )?(?:[a-z]+ ){0,3}(?:council|police|nhs|trust|contractor|government|agency|authority|provider|operator|company|board)\\b`,
    0.5,
    "'The county council would have this', 'That's one for the county council.'",
  ),
  notHeld(
    "ask contact",
    `\\b(?:you would|you'd|you will|you'll|you need|would) (?:have to |need to |be best to |be better to )*(?:ask|contact|approach|try) (?:the |each |every )`,
    0.5,
    "'You would have to ask the police for that.'",
  ),
  notHeld(
    "not",
    `^(?:this is |it is |it's |these are )?not (?:our|a (?:district|county|borough|council)|one of our|ours) ?(?:services?|functions?|responsibility|matter|area|roads?|function)?\\b|\\b(?:county|district|government|police|nhs) (?:matter|function|responsibility|service)[.\\s]*$`,
    0.5,
    "'Not our service - county matter'",
  ),
  notHeld(
    "unknown k known data held available unavailable unrecorded",
    "\\b(?:(?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?|q[1-4])\\)?(?:\\s?[-–—=:]\\s?|\\s)(?:unknown|unrecorded|n/k|not known|no data|(?:data )?not (?:held|available)|data unavailable|unavailable)\\b",
    0.85,
    "a list by year: '2021: N/K', '2021/22 no data'",
  ),
  notHeld(
    "only",
    "\\bonly (?:have|has|hold|holds|held|keep|kept|retain|able to give) (?:[a-z]+ ){0,2}(?:from|since|for|back to|as far as|after) (?:[a-z]+ )?(?:19|20)\\d\\d",
    0.72,
    "'We only hold figures from 2022.'",
  ),
  notHeld(
    "held recorded",
    "(?:^\\s*)(?:(?:the |this )?(?:information|data|figures?) )?not (?:currently |separately )?(?:held|recorded)[.)\\s]*$",
    0.9,
    "a sentence at the end: 'It forms part of the ICT budget. Not held.'",
  ),
  notHeld(
    "idea clue foggiest",
    `^(?:${SORRY}|(?:and|but),? )(?:(?:we|i)(?:'ve)? (?:really |honestly )?)?(?:(?:have |has |got )?(?:no|not (?:an? |the )?)|(?:haven't|hasn't|don't have) (?:got )?(?:an? |the )?) ?(?:idea|clue|foggiest)\\b`,
    0.8,
    "chatty replies: 'no idea on the second', 'Haven't a clue'",
  ),
  notHeld(
    "come came transfer transferred passed handed inherit inherited given brought survive survived",
    "\\b(?:files?|records?|papers|paperwork|data|documents?|information|figures?|history|archives?)\\b[^.;]{0,40}(?: not|n't|\\bnever) (?:ever |all |actually )?(?:(?:been |get |got )?(?:come|came|transfer(?:red)?|passed|handed|carried|brought|moved|migrated|given)(?: over| across| on| to)?|survived?)\\b(?! (?:through|an?|out|by))|\\b(?:we|council|authority) (?:did not|didn't|were not|weren't|was not|have not|haven't|never) (?:ever )?(?:inherit(?:ed)?|(?:been )?(?:given|passed|handed|left)) (?:any |these |those |the |their |its )?(?:files?|records?|papers|data|documents?|information|figures?|history|archives?|them|it|this|that)\\b",
    0.8,
    "reorganised councils: 'those files didn't come to us', 'we never inherited the records'",
  ),
  notHeld(
    "neither none",
    "^(?:neither|none)(?: (?:figure|number|total|one|of (?:these|them|the two|those)))? (?:is|are|was|were|has been|have been) (?:currently |ever |centrally |separately )?(?:held|recorded|counted|kept|collected|known|logged|measured|monitored)\\b",
    0.85,
    "below two questions: 'Neither is counted.'",
  ),
];
