/** Ways to say that information is not held. FOIA s.1(1)(a), FOISA s.17, EIR reg 12(4)(a). */
import type { WordingRow } from "./wording.js";

const INFO =
  "(?:information|info|data|stats|records?|recorded information|figures?|details?|breakdown|statistics|documentation|documents?|copies|recorded figures?|recorded data|relevant information|such information|central (?:record|list|register)|written record)";
const WE =
  "(?:we|i|nobody|no[- ]one|staff|officers|(?:the |our |this )?(?:[a-z]+ ){0,2}(?:council|authority|borough|county|department|team|service|services|directorate|school|schools|systems?|database|contractor|provider|trust|force|constabulary|police|college|university|board|hospital|agency|commission|executive|organisation|office|company))";
const NOT =
  "(?:do not|don't|does not|doesn't|did not|didn't|cannot|can't|have not|haven't|has not|hasn't|are not able to|are unable to|is not able to|is unable to|no longer|currently do not|do not currently|does not currently|do not routinely|do not centrally|does not routinely|never|neither)";
const KEEP =
  "(?:hold|held|record|recorded|collect|collected|collate|capture|captured|keep|kept|maintain|maintained|retain|retained|log|logged|store|stored|track|tracked|possess|gather|monitor|monitored|measure|measured|report on|quantify|have (?:this|that|the|any|a|such)? ?(?:[a-z]+ )?(?:information|info|data|stats|record|records|figures?|breakdown|details?))";

/** A row that says so; the pattern is put together from the words above, so it is given as text. */
export const notHeld = (cue: string, pattern: string, weight: number, seen: string): WordingRow => ({
  cue,
  pattern: new RegExp(pattern),
  says: "not_held",
  weight,
  seen,
});

export const NOT_HELD: readonly WordingRow[] = [
  notHeld(
    "t not cannot never neither unable longer",
    `\\b${WE} (?:(?:currently|also|therefore|unfortunately|simply|generally|itself|themselves|ourselves|as an authority) )?${NOT} (?:(?:itself|themselves|ourselves|yet|presently|directly|systematically|uniformly|consistently|knowingly|ordinarily|normally|usually|in fact|in general|currently|centrally|routinely|specifically|actually|formally|separately|hold or|record or|hold nor|create or) )?${KEEP}\\b`,
    0.95,
    "2 real CRM replies: 'We don't hold this as recorded information', 'The Council does not hold this information'",
  ),
  notHeld(
    "no",
    `\\bno (?:(?:such|other|further|relevant|formal|central|written|recorded|specific|separate|additional|corresponding) )?${INFO} (?:is |are |was |were |has been |have been )?(?:currently )?(?:held|recorded|collected|kept|available|on file|retained|exists?)\\b`,
    0.95,
    "layout catalogue D: 'No information held', 'No recorded information held'",
  ),
  notHeld(
    "not never",
    `\\b(?:information|info|data|stats|this|it|which|these|that|figures?|records?|details?|breakdown|uptake|they|answer|document|report|policy|such|costs?|numbers?) (?:(?:is|are|was|were) (?:therefore |currently |also |simply )?|has |have )?(?:not|never) (?:(?:currently|centrally|routinely|specifically|formally|separately|something (?:that )?(?:we|the council|is)|been|information|data|readily|been formally) ){0,3}(?:held|recorded|collected|collated|captured|kept|maintained|retained|logged|stored|tracked|monitored|measured|documented)\\b`,
    0.95,
    "layout catalogue D: 'is not held', 'Information not held'",
  ),
  notHeld(
    "not none",
    `^["'(\\s]{0,3}(?:this |it |the )?(?:information |info |data )?(?:is |are )?(?:not|none) (?:currently |centrally |routinely |formally |separately )?(?:held|recorded|collected|captured|kept|known|monitored|measured|documented|logged)\\b`,
    0.95,
    "layout catalogue B: 'Not held. Section 17 (Scotland)', 'Not recorded'",
  ),
  notHeld(
    "not t nor",
    `\\b(?:not|isn't|aren't|nor) (?:currently |centrally |routinely |separately |otherwise )?(?:held|recorded) (?:by|on|in|as|at|within|centrally|separately|for|electronically)\\b`,
    0.85,
    "'not held separately from 6b', 'not recorded on our system'",
  ),
  notHeld(
    "held",
    `\\b(?:so |and |is |are |otherwise )(?:otherwise |therefore )?not held\\b`,
    0.9,
    "'We don't record it so otherwise not held'",
  ),
  notHeld("not", `[-–:,(/] ?(?:information |info |data )?not (?:held|recorded)\\b`, 0.9, "'Contractors: Information not held'"),
  notHeld(
    "not",
    `\\b(?:information|info|data|stats|details?) not (?:held|recorded|available|collected)\\b`,
    0.93,
    "layout catalogue D: 'Information not held'",
  ),
  notHeld(
    "no",
    `\\bno (?:recorded|central|written|formal|specific|reliable|definitive|such|available) (?:figure|record|list|register|data|information|breakdown|statistics|field|category|document|report)s?\\b`,
    0.88,
    "'we have no recorded figure'; 'There is no category to record'",
  ),
  notHeld(
    "no not",
    `\\b(?:no|not any) (?:data|information|info|stats|records?|figures?|documentation|breakdown)(?: (?:for|on|about|relating to|regarding|in relation to|of|in respect of)\\b|\\s?$|\\s?[.,;])`,
    0.82,
    "'We have no data on this', 'No data'",
  ),
  notHeld(
    "nothing",
    `\\b(?:hold|holds|have|has|held|had) nothing (?:on|about|in relation|regarding|relating|for|of|relevant)\\b|\\bnothing (?:is |was )?(?:on (?:file|record)|recorded|held|in writing|written down)\\b`,
    0.9,
    "an interleaved e-mail reply: 'nothing on file'",
  ),
  notHeld(
    "exist exists",
    `\\b(?:information|data|document|report|record|breakdown|list|policy|register|such a [a-z]+|this)(?: [a-z]+){0,4}? (?:does not|doesn't|do not|did not) (?:currently )?exist\\b`,
    0.88,
    "a real CRM reply: 'This information does not exist'",
  ),
  notHeld(
    "unknown known know unsure unable available unavailable recorded collected captured measured monitored reported data records record information info stats possession no",
    `^["'(\\s]{0,3}(?:unknown|not known|don't know|unsure|unable to say|not available|unavailable|data (?:is )?(?:not available|unavailable)|information (?:is )?(?:not available|unavailable)|not recorded|not collected|not captured|not measured|not monitored|not reported|no data|no records?|no info(?:rmation)?|no stats|not in our possession)\\b`,
    0.85,
    "layout catalogue D: 'Unknown, this depends on …'",
  ),
  notHeld("known unknown", `\\b(?:is|are) (?:not|un)known\\b`, 0.62, "'The exact number is not known'"),
  notHeld(
    "no",
    `\\bthere (?:is|are) no (?:such |central |single |separate |specific |longer |formal |mandatory |recorded |corresponding )?(?:field|categor|list|register|record|code|marker|flag|central record|way of (?:recording|identifying|telling|reporting)|method|mechanism|facility|information|data|report|document)`,
    0.72,
    "a flattened table: 'There is no such field'; catalogue D 'There is no category to record'",
  ),
  notHeld(
    "unable cannot t able could position",
    `\\b(?:we|the council|i)(?: are|'re| is| am)? (?:unable to|cannot|can't|not able to|could not|not in a position to) (?:give|tell|provide|supply|answer|confirm|state|say|identify|determine|report|quantify|break)\\b`,
    0.55,
    "a flattened table: 'We are unable to give this'",
  ),
  notHeld(
    "no",
    `\\b(?:hold|held|have) no (?:recorded |relevant |further |other |such |written |central )?(?:information|info|data|records?|figures?|details|documents?|documentation|breakdown|policy|list)\\b`,
    0.93,
    "'The authority holds no information'; SIC decisions use 'held no information'",
  ),
  notHeld("no", `\\b(?:holds|hold) no\\b`, 0.85, "'The council holds no such report'"),
  notHeld(
    "matter responsibility held managed dealt administered question function",
    `\\b(?:this|that|it|these|which)(?: [a-z]+){0,2}? (?:is|are|would be) (?:a matter for|the responsibility of|held by|managed by|dealt with by|administered by|a question for|not (?:a|our) (?:function|responsibility|matter))\\b`,
    0.6,
    "'This is a matter for the County Council', FOIA s.16 advice",
  ),
  notHeld(
    "contact redirect ask asking re direct approach try request",
    `\\b(?:you (?:may|might|will|would|could|should|'d)|please|'d) (?:wish to |want to |like to |need to |be better (?:off )?|be better )?(?:contact|redirect|ask|asking|re-direct|direct|approach|try|request this from)\\b`,
    0.45,
    "'You'd be better off asking the Ordnance Survey'; advice under s.16",
  ),
  notHeld(
    "not isn aren wasn t",
    `(?:\\bnot|n't) (?:something|information|data|a figure|a metric)(?: (?:that|which))? (?:(?:is|are) |${WE} (?:currently |routinely |centrally )?)${KEEP}s?\\b|\\bnot (?:information|data|a figure|a metric) (?:that |which )?${WE}|\\bnot something (?:that )?we have\\b|\\b(?:not|n't) something (?:that |which )?${WE} (?:currently |routinely )?(?:count|analyse|calculate|survey|compile|track|ask)s?\\b`,
    0.8,
    "'This is not something we monitor'",
  ),
  notHeld(
    "nobody one",
    `\\b(?:nobody|no one|no-one) (?:has|records|keeps|counts|holds)\\b`,
    0.5,
    "an interleaved e-mail reply: 'which nobody has counted'",
  ),
  notHeld(
    "17 s17",
    `\\b(?:section|s\\.?)\\s?17\\b[^.]{0,60}\\b(?:foisa|scotland)\\b|\\bnot held\\b[^.]{0,12}\\b(?:section|s\\.?)\\s?17\\b`,
    0.95,
    "FOISA s.17: notice that information is not held",
  ),
  notHeld("12 10", `\\b12\\(4\\)\\(a\\)|\\b10\\(4\\)\\(a\\)`, 0.95, "EIR reg 12(4)(a), EI(S)R reg 10(4)(a): not held"),
  notHeld(
    "chedwir nid ddelir ddim heb chofnodir chesglir dim wybodaeth gwybodaeth",
    `\\b(?:ni chedwir|nid (?:yw|ydym|ydyn|yw'r cyngor|oes gan y cyngor)(?: [a-z]+){0,4}? (?:yn )?(?:cadw|dal|cofnodi|casglu|cael ei (?:gadw|chadw|chofnodi|gofnodi|dal))|ni ddelir|ddim yn (?:cadw|dal|cofnodi)|heb ei (?:gofnodi|chofnodi|gadw)|ni (?:chofnodir|chesglir)|dim g?wybodaeth|wybodaeth ddim ar gael)`,
    0.9,
    "Welsh replies: 'Ni chedwir y wybodaeth', 'Nid ydym yn dal y wybodaeth hon'",
  ),
  notHeld(
    "found find located locate identified traced trace returned",
    "\\b(?:unable|failed|not been able|not able|could not|cannot|can't) (?:to )?(?:locate|find|trace)\\b|\\b(?:could|can|has|have)(?:n't| not) (?:been |be )?(?:found|located|traced)\\b|\\bno (?:[a-z]+ ){0,2}(?:information|records?|documents?|data|correspondence|e-?mails?|copies|results?)\\b[^.]{0,60}\\b(?:found|located|identified|traced|returned)\\b|\\b(?:found|find|located|identified|trace) (?:nothing|(?:no|none of) (?:such |relevant |further )?(?:information|records?|documents?|data|correspondence|e-?mails?|these))\\b",
    0.85,
    "'no information within the scope of your request was found'",
  ),
  notHeld(
    "available unavailable",
    "\\b(?:this|that|data|information|figures?|these|breakdown|details?)(?: [a-z]+){0,2}? (?:is|are|was|were) (?:therefore |currently |also )?(?:not (?:readily |currently |yet |presently )?available|unavailable)\\b",
    0.8,
    "'This data is not available'",
  ),
  notHeld(
    "system systems software database record records report reports reporting",
    "\\b(?:system|software|database|records?|reporting)s?\\b[^.]{0,24} (?:do|does|did|is|are|can)(?:n't| ?not) (?:able to |set up to |configured to |currently |automatically |readily |easily ){0,2}(?:flag|calculate|record|track|log|count(?!ed)|collate|store|generate|return|differentiat\\w*|tell|indicate|link|facilitate|have (?:a|any|an|this|that|the)|give|let us|allow|enable|permit|support|distinguish|differentiate|separate|provide|break|show|identify|specify|capture|include(?!d)|report|hold|have the|produce|extract)",
    0.82,
    "'The system does not allow us to report on this'; 'There is no category to record'",
  ),
  notHeld(
    "cannot unable t not separated split disaggregated extracted isolated distinguish differentiate separate",
    "\\b(?:cannot|can't|could not|not possible to|unable to|not able to|impossible to) (?:be )?(?:easily |readily )?(?:separate|split|disaggregate|extract|isolate|distinguish|differentiate|break down|broken down|break this down|quantif|determine)",
    0.66,
    "'so the cost cannot be split'",
  ),
  notHeld(
    "hold holds held",
    "\\b(?:associations?|nhs|police|schools?|academies|contractors?|provider|company|government|department|they|trusts?|body|bodies|landlords?|operator|districts?) (?:will |would |may |should |might )?(?:hold|holds) (?:this|that|the|their own|these|any|such)\\b",
    0.62,
    "'Housing associations hold this information', advice under s.16",
  ),
  notHeld(
    "not",
    "\\b(?:information|data|breakdown|figures?|details?|values?|costs?|names?|numbers?|years?|outcomes?)\\b[^.;]{1,40}? not (?:held|recorded|available|known|collected)\\b",
    0.85,
    "'Breakdown by ward not held'",
  ),
  notHeld("centrally", "\\bnot (?:[a-z]+ )?centrally\\b|\\bno central\\b", 0.75, "'held by services and not centrally'"),
  notHeld(
    "none",
    "\\bnone of (?:this|these|it|that|the (?:information|data|figures|details))(?: [a-z]+){0,3}? (?:is|are|was|were|has been|have been) (?:currently |centrally )?(?:held|recorded|collected|kept|captured|monitored|available|logged)\\b",
    0.92,
    "'None of this is recorded by the Council'",
  ),
  notHeld(
    "held",
    "\\bno (?:such )?(?:[a-z]+ ){1,3}(?:is|are|was|were|has been|have been) (?:currently |centrally )?held\\b",
    0.82,
    "'No such policy is held'",
  ),
  notHeld(
    "destroyed deleted disposed weeded purged overwritten wiped shredded erased",
    "\\b(?:was|were|has been|have been|had been|been|will have been|would have been) (?:securely |since |now |automatically |routinely |already |subsequently |long since ){0,2}(?:destroyed|deleted|disposed of|weeded|purged|overwritten|wiped|shredded|erased)\\b(?=.{0,80}\\b(?:retention|schedule|policy|years?|months?|days?|records?|therefore|so|when|period|longer)\\b)|\\b(?:information|data|records?|files?|documents?|recordings?|e-?mails?|minutes|notes)\\b[^.]{0,50}\\b(?:was|were|has been|have been|had been|been) (?:securely |since |now |automatically |routinely |already |subsequently ){0,2}(?:destroyed|deleted|disposed of|weeded|purged|overwritten|wiped|shredded|erased)\\b",
    0.82,
    "'was destroyed in line with our retention schedule': not held when asked for",
  ),
  notHeld(
    "longer",
    `\\b(?:${WE}|it|they|this|these|that) (?:therefore |now )?(?:no longer (?:have|has|hold|holds|exists?|possess|retain)|(?:is|are) no longer (?:held|available|retained|kept|in our possession))\\b`,
    0.88,
    "'so we no longer have this'",
  ),
  notHeld(
    "way means knowing telling identifying establish determine ascertain possible",
    "\\b(?:no|not any|n't any|without any) (?:reliable |easy |practical |ready |accurate |simple )?(?:way|means|method) (?:of|to|for us to|that we (?:can|could)) (?:know|tell|identif|establish|determin|ascertain|report|find|count|extract|distinguish|verify|record|separat|quantif|calculat)|\\bnot possible (?:for us |for the council )?to (?:say|tell|know|establish|ascertain|determine|identify|distinguish|separate|extract|report|quantify|calculate|provide|give|isolate|answer)\\b",
    0.72,
    "'The council has no way of knowing this'",
  ),
  notHeld(
    "identifiable identified recorded itemised costed accounted",
    "\\b(?:not|n't|never) (?:been )?(?:separately|individually|specifically|readily|easily) (?:identifi(?:able|ed)|itemised|costed|accounted for|quantified|budgeted|coded|monitored|recorded|held|available)\\b|\\b(?:not|n't|never) (?:been )?(?:itemised|costed|coded) (?:separately|individually|to that level|in that way)\\b|\\b(?:not|n't) (?:been )?(?:identifiable|distinguishable|quantifiable)\\b",
    0.8,
    "'Costs are not separately identifiable within the overall contract sum'",
  ),
  notHeld(
    "authority body area control functions function responsibility matter duty power service remit responsible jurisdiction",
    "\\b(?:this|that|it|these|which|they|highways?|social care|education|housing|planning|libraries|waste|roads|policing|parking|licensing) (?:is|are|would be|is therefore|remains?) (?:a |an |the )?(?:[a-z-]+ ){0,3}(?:council|authority|police|nhs|government|board|trust|agency|ministry|office|dvla|hmrc|fire and rescue)(?:'s|s'|s)? (?:function|responsibility|matter|duty|power|service|remit)|\\b(?:is|are|was|were|falls? (?:to|under)|lies? with|rests? with) (?:the |a )?responsibility of (?!(?:the |this |our )?(?:council|authority|team|service|department|directorate|head|director|manager)\\b)|\\b(?:has|have|had) no (?:[a-z]+ )?(?:responsibility|remit|jurisdiction|involvement|powers?) (?:for|in|over|with|to)\\b|\\b(?:is|are|was|were)(?: not|n't) (?:the )?(?:responsible (?:authority|body|for)|(?:highways?|housing|education|licensing|planning|waste|prosecuting|social services|local education|enforcing|transport|burial|library|responsible) authority)\\b|\\b(?:outside|not within|beyond|falls? outside) (?:of )?(?:our|the (?:council|authority)'s|this (?:council|authority)'s) (?:remit|responsibility|jurisdiction|area|functions?|control)\\b",
    0.66,
    "'This is a County Council function', 'we are not the prosecuting authority'; advice under FOIA s.16",
  ),
  notHeld(
    "direct contact refer redirect re ask address approach",
    "^(?:please|you (?:should|may|might|could|will need to)|i would suggest(?: that)? you|we (?:would )?(?:suggest|advise|recommend)(?: that)? you) (?:wish to |need to |like to )?(?:re-?direct|direct|refer|address|contact|ask|approach|make)\\b[^.]{0,70}\\b(?:council|police|nhs|trust|board|agency|department|office|authority|dvla|hmrc|government|company|provider|contractor|operator)\\b",
    0.6,
    "'Please direct this question to Northmoor Police'; advice under FOIA s.16",
  ),
  notHeld(
    "question matter best better addressed directed referred made sent put redirected re",
    "\\b(?:is|would be|will be|are) (?:a |best )?(?:question|matter|query|one|enquiry) (?:for|directed to|addressed to|to be directed to)\\b|\\b(?:best|better) (?:directed|addressed|answered|placed|asked) (?:to|at|by|of)\\b|\\b(?:should|would|could|may|can|must|will|needs? to) (?:need to |therefore |best )?be (?:addressed|directed|referred|made|sent|put|redirected|re-directed) (?:directly )?to\\b",
    0.6,
    "'this would be a question for the NHS'",
  ),
  notHeld(
    "minutes notes record records recording log assessment report survey",
    "\\b(?:minutes|notes|records?|a record|recordings?|a log)\\b(?: of (?:this|the|these|that) [a-z]+)? (?:were|was|are|is|have|has) (?:not|never) (?:been )?(?:taken|made|kept|produced|created|written)\\b|\\bno (?:[a-z]+ ){0,3}(?:minutes|notes|records?|recordings?|log|assessment|report|survey|analysis|document|correspondence|review|evaluation|copy|business case) (?:was|were|has been|have been|is|are) (?:ever |formally |currently )?(?:taken|made|kept|produced|created|written|carried out|undertaken|completed|prepared|commissioned|held)\\b",
    0.62,
    "'Minutes were not taken at this meeting'",
  ),
  notHeld(
    "recorded collected captured logged monitored",
    "\\b(?:is|are|was|were)(?: not|n't) (?:currently |routinely |centrally |separately |specifically |formally |individually ){0,2}(?:recorded|collected|captured|logged|monitored) (?:against|at|by|to|per|in|for|on|under|as|with|within|when|where|anywhere|electronically|individually|separately)\\b",
    0.72,
    "'Officer time is not recorded against individual projects'",
  ),
  notHeld(
    "copy copies paperwork documentation",
    `\\b${WE} (?:(?:currently|also|unfortunately) )?(?:do not|don't|does not|doesn't|did not|no longer) (?:currently |now |actually )?(?:have|has|hold|possess|retain|keep) (?:a |any |the |its own |our own )?(?:copy|copies|paperwork|documentation)\\b`,
    0.88,
    "'We do not have a copy'",
  ),
  notHeld(
    "broken split disaggregated analysed categorised categorized differentiated segregated",
    "\\b(?:is|are|was|were|has|have|be)(?: not|n't) (?:been |currently |being ){0,2}(?:broken down|split|disaggregated|analysed|categori[sz]ed|differentiated|segregated)\\b",
    0.7,
    "'The data isn't broken down by ward'",
  ),
  notHeld(
    "isn aren wasn weren hasn haven",
    "\\b(?:information|info|data|stats|this|it|which|these|that|figures?|records?|details?|breakdown|they|such|costs?|numbers?) (?:isn't|aren't|wasn't|weren't|hasn't been|haven't been) (?:currently |centrally |routinely |specifically |formally |separately |something we ){0,2}(?:held|recorded|collected|collated|captured|kept|maintained|retained|logged|stored|tracked|monitored|measured|documented)\\b",
    0.93,
    "an answer in a letter: 'we don't tell these from those so this isn't held'",
  ),
  notHeld(
    "hold",
    "\\b(?:so|therefore|thus|hence|accordingly|consequently|and),? (?:therefore |thus |so |as such,? )?(?:do not|don't|does not|cannot) (?:currently )?(?:hold|have) (?:the |this |that |any |it\\b|a |such )",
    0.9,
    "'We have not mapped this and so do not hold the information'",
  ),
  notHeld(
    "that this such split count",
    "\\b(?:that|this|such an?|the) (?:split|count|breakdown|division|distinction|detail|analysis|reason|measure|measurement|level of detail|tally|total|comparison) (?:is|was|has) (?:not|never) (?:been )?(?:currently |separately |centrally ){0,2}(?:recorded|held|kept|made|collected|captured|noted|drawn|logged|measured)\\b",
    0.9,
    "'That split is not recorded'",
  ),
  notHeld(
    "list log tally count note register breakdown split",
    "\\bno (?:[a-z-]+ ){0,2}(?:list|log|tally|count|note|notes|register|breakdown|split) (?:is|was|has been) (?:being )?(?:currently )?(?:kept|maintained|held|made|recorded)\\b",
    0.9,
    "'no list is kept'",
  ),
  notHeld(
    "thing matter figure anything things note count tally one",
    `(?:\\bnot|n't) (?:a |an |one |any |the sort of )?(?:thing|matter|figure|anything|things|something|one|detail|statistic)s? (?:that |which )?(?:is |are |we |the council |the authority |this council )(?:currently |routinely )?(?:keep|kept|make|made|take|taken|hold|held|record|recorded|count|counted|note|noted)\\b`,
    0.85,
    "'This is not a thing we keep a note of'",
  ),
  notHeld(
    "nothing",
    "\\bnothing (?:(?:of|like) (?:the|this|that) ?(?:kind|sort|nature|type|description)? ?)?(?:currently |yet )?(?:exists|is in existence|has been (?:written|drawn up|prepared|produced))\\b",
    0.85,
    "'Nothing of the kind exists'",
  ),
  notHeld(
    "strategy plan policy guidance protocol procedure study costing forecast evaluation framework assessment review report",
    "\\bno (?:[a-z-]+ ){0,3}(?:strategy|plan|policy|guidance|protocol|procedure|study|costing|forecast|framework|assessment|review|report) (?:has|have|had) (?:yet |so far |ever )?been (?:yet )?(?:written|drafted|drawn up|prepared|produced|made|completed|finalised|adopted|agreed|published)\\b",
    0.72,
    "'No strategy has been written yet'",
  ),
  notHeld(
    "pick picked tell told single singled",
    "\\b(?:cannot|can't|can not|could not|unable to|not able to|not possible to|impossible to) (?:be )?(?:easily |readily )?(?:(?:pick|single) (?:[a-z]+ ){1,3}out|(?:picked|singled) out|tell (?:[a-z]+ ){1,3}apart|told apart)\\b",
    0.72,
    "'Contractors are paid through creditors and we can't pick them out'",
  ),
  notHeld(
    "not",
    "\\b(?:is|are|was|were|has|have) not (?:yet|so far) (?:been )?(?:held|recorded|collected|available|known|compiled|collated|counted)\\b",
    0.8,
    "'The fourth is not yet held'",
  ),
  notHeld(
    "not",
    "(?:^\\s?)(?:[a-z'-]+ ){1,3}(?:to|by|from|at|for|of|in|on) (?:[a-z'-]+ ){1,8}?(?:are|is|were|was) not (?:held|recorded|logged|counted|noted|kept)[.)\\s]*$|\\b(?:and|so) (?:are|is|were|was) not (?:held|recorded|logged|counted separately|noted|kept)[.)\\s]*$",
    0.75,
    "'Repeat visits are free and are not recorded'",
  ),
  notHeld(
    "gennym nid",
    "\\bnid (?:yw|oes)(?:'r| y| yr)? ?(?:(?:[a-zâêîôûŵŷ]+ ){1,3}gennym\\b|gennym(?: ni)? (?:(?:y|yr|unrhyw|ddim|o) )*(?:g?wybodaeth|gofnod\\w*|ddata|ffigur\\w*))",
    0.9,
    "Welsh replies: 'Nid yw'r wybodaeth gennym'",
  ),
  notHeld(
    "counted count counts",
    `^(?:(?:[a-z'-]+ ){1,3}?(?:is|are|was|were|has|have) (?:not|never) (?:been )?|not )(?:separately |specifically |individually )?counted(?:[.,;)\\s]*$|,? (?:although|but|though|and|so|as|because|since|however|separately|apart)\\b|[.;,] )|\\b(?:we|the council|staff|officers|nobody)(?: do not| don't| has never| have never|'ve never| never| have not| haven't) (?:keep |kept |keep a |kept a )?count(?:ed)?(?: of)?(?: (?:this|these|those|them|it|that))?[.)\\s]*$`,
    0.8,
    "a short answer in a letter: 'These are not counted', 'We have never kept count'",
  ),
  notHeld(
    "back far",
    "\\b(?:records?|data|figures?|systems?|information|database|files)\\b[^.;]{0,30} (?:do|does|did)(?:n't| not) (?:go|date|stretch|reach|extend) (?:back )?(?:that|so|as|this|quite)? ?(?:far|to|before)\\b",
    0.82,
    "'Our records do not go back that far'",
  ),
  notHeld(
    "hand written down",
    "\\b(?:this|that|it|they|these|figures?|data|information)\\s?(?:is not|isn't|are not|aren't|was not|wasn't|were not|weren't|was never|is never) (?:to hand|written down|put in writing|set down)\\b",
    0.72,
    "'It isn't written down anywhere'",
  ),
  notHeld(
    "lost",
    "\\b(?:records?|data|information|files?|papers?|documents?|figures?)\\b[^.;]{0,40}? (?:(?:was|were|has been|have been|had been) )?lost (?:in|when|during|following|after|as a result|because)\\b",
    0.8,
    "'The records were lost in a flood', 'Data lost when the system was replaced'",
  ),
  notHeld(
    "don not",
    "^(?:sorry,? |i'm afraid |unfortunately,? |i am afraid )?(?:but )?(?:we|i) (?:simply |just |really )?(?:don't|do not) know[.)\\s]*$",
    0.8,
    "a reply between the lines of an e-mail: 'Sorry, we don't know'",
  ),
  notHeld(
    "falls lies rests sits",
    "^(?:this|that|it|these) (?:falls?|lies|rests|sits) (?:to|with|under) (?:the )?(?:[a-z-]+ ){0,3}(?:council|authority|police|nhs|government|board|trust|agency|ministry|company|contractor)\\b",
    0.66,
    "'This falls to the county council'; advice under FOIA s.16",
  ),
  notHeld(
    "contact ask try",
    "^(?:contact|ask|try|you (?:would|will|'d|'ll) need to (?:ask|contact|approach)) (?:the )?(?:[a-z&'-]+ ){0,5}?(?:[a-z&'-]+),? (?:who|which|as they|as it|they) (?:will |would |may |should )?(?:holds?|keeps?|records?|have|has|runs?|manages?)\\b",
    0.72,
    "'Contact the charity, who hold this'; advice under FOIA s.16",
  ),
];
