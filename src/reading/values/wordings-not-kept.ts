/** More ways to say that information is not held: things not kept apart from others, and short answers without a subject. */
import type { WordingRow } from "./wording.js";

const row = (cue: string, pattern: RegExp, weight: number, seen: string): WordingRow => ({ cue, pattern, says: "not_held", weight, seen });

export const NOT_KEPT: readonly WordingRow[] = [
  row(
    "do don does doesn did didn",
    /^(?:sorry,? |unfortunately,? |i'm afraid )?(?:do not|don't|does not|doesn't|did not|didn't) (?:currently |routinely |centrally |formally )?(?:hold|record|keep|collect|capture|monitor|measure|maintain|track|count)\b(?! (?:back|up with))/,
    0.9,
    "an answer in a cell: 'Do not hold', 'Don't record this'",
  ),
  row(
    "have",
    /^(?:sorry,? |unfortunately,? |i'm afraid |i am afraid )?(?:but )?(?:we|i) (?:do not|don't) (?:actually |currently )?have (?:this|that|these|those|it|them)(?: to hand| available)?[.)\s]*$/,
    0.5,
    "a reply between the lines: 'Sorry, I do not have that', where a figure was asked for",
  ),
  row(
    "know",
    /^(?:sorry,? |i'm afraid |unfortunately,? )?(?:we|i|the council|officers) (?:would not|wouldn't|could not|couldn't|have no way of) know(?:ing)?\b/,
    0.75,
    "'We would not know'",
  ),
  row(
    "apart separately together individually distinctly",
    /\b(?:is|are|was|were|be|been)(?: not|n't) (?:currently |being )?(?:kept|held|recorded|counted|shown|logged|listed|coded|reported|identified|put|stored|filed|accounted for|set out|monitored|analysed|costed) (?:apart|separately|together|individually|distinctly)\b|\b(?:not|never) (?:kept|held|counted|told|set|split) apart\b/,
    0.85,
    "'those requests come in with all of the others and are not kept apart'; 'They are not shown separately'",
  ),
  row(
    "distinguish separate differentiate split",
    /\b(?:we|council|authority|system|it|service|database|records|which|that|but|and)(?: do| does| did)(?: not|n't) (?:currently |itself |usually )?(?:separate|distinguish|differentiate|split|tell) (?:out |apart )?(?:between |these|those|them|this|that|it\b|the (?:two|one)|one|such)/,
    0.8,
    "'We do not distinguish these from other homes'",
  ),
  row(
    "distinction",
    /\b(?:make|makes|made|draw|draws|drew|is) no (?:such )?distinction\b|\bno (?:such )?distinction is (?:made|drawn)\b/,
    0.8,
    "'We make no distinction between these and other homes'",
  ),
  row(
    "itemised costed split separated recorded",
    /\b(?:is|are|was|were)(?: not|n't) (?:itemised|costed|split out|separated out|separated|recorded)[.)\s]*$/,
    0.72,
    "'Our fees are not itemised', 'The work is done in-house and is not costed'",
  ),
  row(
    "lumped bundled mixed amalgamated logged recorded coded grouped counted booked",
    /\b(?:can(?:not|'t| not)|could not|couldn't|unable to|not able to) (?:tell|say|give|answer|provide|identify)\b.{0,120}\b(?:lumped|bundled|mixed|amalgamated|logged|recorded|coded|grouped|counted|booked)\b.{0,40}\b(?:together|with|in with|under (?:one|the same|a single)|as one|in (?:one|the same))\b/,
    0.85,
    "'We can't say how many, since they are lumped together with second homes'",
  ),
  row(
    "how what which whether number",
    /\b(?:can(?:not|'t| not)|could not|couldn't|unable to|not able to|not possible to) (?:tell(?: you)?|say|give you|let you have|know) (?:exactly |precisely )?(?:how (?:many|much|often|long)|what (?:number|share|proportion|percentage)|which of|whether|the (?:exact )?(?:number|figure|total))\b.{0,80}?\b(?:because|as|since|for) (?:we|they|these|those|it|this|that|the|our|no|nobody|not|each|all)\b/,
    0.75,
    "'I can't tell you how many residents asked for it, because those requests …'",
  ),
  row(
    "nothing",
    /\b(?:holds?|held|have|has) (?:therefore )?nothing(?: (?:ourselves|itself|further|more))?[.)\s]*$|\bnothing (?:that |which )?(?:we|i|the (?:council|authority|board|trust|force)) (?:can|could|are able to|is able to) (?:send|give|provide|supply|share|offer|let you have|add)\b|\bnothing to (?:send|supply|provide|share|give you|disclose|release)\b/,
    0.85,
    "'is not told of outcomes and holds nothing', 'and so there's nothing we can send'",
  ),
  row(
    "nobody one none",
    /\b(?:nobody|no[- ]one|none of (?:us|the (?:staff|team|officers))) (?:now |here |still |any longer |currently |in the (?:team|service|council) ){0,2}(?:has|have|holds|hold|kept|keeps|knows|knew|can recall|remembers) (?:(?:these|those|this|that|the|any|such|it|them|what|when|how|why)\b)/,
    0.85,
    "'Nobody has these details now'",
  ),
  row(
    "retention",
    /\b(?:papers|paperwork|files?|records?|documents?|documentation|data|information|e-?mails?|they|it|these|those)\b[^.;]{0,40}\b(?:went|gone|go|goes|cleared|thrown|binned|removed|passed)\b[^.;]{0,30}\bretention\b/,
    0.85,
    "'the project papers went under our retention rules'",
  ),
  row(
    "report query field code screen column box button",
    /\b(?:is|are|'s|has|have|exists?|was) (?:no|not a|not any) (?:such |standard |single |separate |existing )?(?:report|query|field|code|screen|column|box|button|option)s? (?:that |which |on the system |in the system )?(?:would|could|can|will|to|for|which|that)\b/,
    0.85,
    "'There's no report that would tell us'",
  ),
  row(
    "something",
    /(?:\bnot|n't) (?:something|a thing|a figure|anything) (?:that |which )?(?:the |our |this |any of our )?(?:[a-z]+ ){0,3}(?:systems?|software|database|diary|register|provider|contractor|team|service|we) (?:(?:can |will |does |do |ever |currently |routinely )?(?:works? out|calculates?|adds? up|holds?|keeps?|stores?|measures?|shows?|tells? us|counts?|gives?|reports?|produces?))\b/,
    0.85,
    "'The average wait is not something the diary system works out'",
  ),
  row(
    "weighed measured counted costed surveyed valued inspected tested",
    /^(?:the )?[a-z]+(?: [a-z]+){0,3} (?:are|is|were|was) (?:not|never) (?:weighed|measured|counted|costed|surveyed|valued|timed|totalled|tallied|analysed|logged|recorded)\b/,
    0.72,
    "'Loads are not weighed (section 17)'",
  ),
];
