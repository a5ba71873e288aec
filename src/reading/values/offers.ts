/**
 * Sentences with which an officer who refuses offers to look at less: "You could narrow your request, for instance to a
 * sample of 150." They advise, as section 16 of the Act asks; they answer nothing, and their figures are no answer.
 */

const LESS =
  /\b(?:narrow|refin|reduc|limit|rephras|re-?submi|revis|restrict|shorten|re-?fram|confin|amend|modif|clarif)\w*\b.{0,60}\b(?:request|questions?|scope|search|terms?|period|range|criteria|enquiry|query|it|this)\b|\b(?:narrower|refined|revised|smaller|reduced|fresh|more (?:specific|focus\w+|limited)|shorter|new) (?:request|question|enquiry|search|period|timescale|time ?frame)\b/i;
const OFFERS =
  /\b(?:if|should|were) you\b|\byou (?:could|may|might|can|wish|are (?:welcome|invited|free)|would be welcome)\b|\b(?:suggest|advise|invite|recommend|encourage|ask|help|assist)\w* (?:that )?you\b|\blet (?:us|me) know\b|\bget in touch\b|\bhappy to\b|\bplease (?:do )?(?:consider|feel free|narrow|refine|reduce|limit|re-?submit|rephrase)\b/i;
const REFUSES = /\b(?:refus\w*|exempt\w*|engaged|appl(?:y|ies) to)\b/i;
/** What may follow such a sentence and belongs to it. */
const GOES_ON = /^\W{0,2}(?:we|i|this|that|it|a|any|such|please|then|you|for example|for instance|alternatively|or)\b/i;

/** Whether the sentence offers to look at a smaller request. */
export const offersLess = (sentence: string): boolean => LESS.test(sentence) && OFFERS.test(sentence) && !REFUSES.test(sentence);

/** Whether the sentence may go on with such an offer and gives nothing itself. */
export const goesOnOffering = (sentence: string): boolean => !/\d/.test(sentence) && GOES_ON.test(sentence);
