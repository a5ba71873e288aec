/** Signs that a mail has nothing to do with a request: newsletters, offers, meetings, other people's business. */

export interface UnrelatedRow {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly seen: string;
}

export const UNRELATED_WORDING: readonly UnrelatedRow[] = [
  {
    pattern:
      /\b(?:planning (?:application|permission|portal)|licen[cs]ing application|building control|your comments on|housing (?:benefit|register|application)|blue badge|electoral (?:roll|register)|missed (?:bin|collection)|pothole (?:report|you reported)|penalty charge|school (?:place|admission)s?)\b/i,
    weight: 3,
    seen: "other business of councils that reaches a wrong address",
  },
  {
    pattern:
      /\bunsubscribe\b|\bopt[- ]?out\b|\bmanage (?:your )?(?:preferences|subscriptions?)|\bupdate your preferences|\bview (?:this )?(?:e-?mail )?(?:in|online)[^.]{0,15}browser|\bdad-?danysgrifio/i,
    weight: 4,
    seen: "newsletters",
  },
  {
    pattern: /\bnewsletter\b|\bbulletin\b|\be-?news\b|\bwhat'?s on\b|\bround-?up\b|\bcylchlythyr/i,
    weight: 3,
    seen: "newsletters of councils",
  },
  {
    pattern:
      /\b(?:take part|have your say|consultation|vote (?:in|for)|fill in (?:our|the) survey|complete (?:our|the|this) (?:short )?survey|tell us what you think|how did we do|rate (?:our|your)|feedback survey|satisfaction survey)\b/i,
    weight: 3,
    seen: "surveys; case systems ask how they did",
  },
  {
    pattern:
      /\b(?:spare|take|takes|give|need) (?:us |you |only |just )?(?:a few|a couple of|two|three|five|\d+) minutes?\b|\btell us how (?:we did|it was|you found)\b|\b(?:hear|receive) (?:no more|nothing more)\b|\bno longer (?:wish|want) to (?:receive|hear)\b|\bhelp us (?:to )?improve\b|\byour (?:feedback|opinion|views) (?:matters?|counts?|helps?)\b/i,
    weight: 3,
    seen: "surveys of customers: spare two minutes to tell us how we did",
  },
  {
    pattern:
      /\bhow (?:easy|satisfied|likely|well|helpful|was it)\b[^.?]{0,60}\?|\brecommend (?:us|our|the council)\b|\b(?:on a )?scale of (?:1|one)\b|\bdid we (?:answer|deal|help|keep|meet)\b[^.?]{0,40}\?/i,
    weight: 4,
    seen: "surveys of customers: how easy was it to reach us? would you recommend our web site?",
  },
  {
    pattern:
      /\b(?:looking to|want to|ready to|need to) (?:cut|save|reduce|boost|grow|improve|slash|lower)\b[^.?]{0,40}\b(?:bills?|costs?|sales|business|energy|spend\w*)\b|\b(?:trade|special|bulk|competitive|unbeatable|introductory) (?:prices?|rates?|offers?)\b|\bfrom (?:only |just )?£\d[\d.,]* (?:each|per|a|an)\b|\b(?:put|book|arrange|set up) (?:a |an? |some)?(?:call|time|meeting|demo|slot)\b|\bquick (?:call|chat)\b|\bwe (?:fit|sell|supply|install|offer|specialise|help (?:councils|businesses|organisations|schools))\b/i,
    weight: 3,
    seen: "offers: looking to cut your lighting bill; from £42 each",
  },
  {
    pattern:
      /\b(?:half term|festival|event|fair|tickets?|recycling|garden waste|bin (?:collection|day)s?|council tax (?:bill|reminder|account|band)|parking (?:permit|fine|penalty)|library (?:books?|card)|jobs? alert|vacanc(?:y|ies))\b/i,
    weight: 1.5,
    seen: "council business that is not ours",
  },
  {
    pattern:
      /\b(?:book (?:before|now|your (?:place|ticket|seat))|early[- ]bird|practitioner courses?|save £\d|prize draw|limited time|special offer|discount|% off|free trial|book a demo|schedule a (?:call|demo)|webinar|sponsor\w*|seo|backlinks?|guest post|boost your|increase your (?:sales|traffic)|invest(?:ment)? opportunit\w+|lottery|winner|inherit\w+|crypto|bitcoin|viagra|loan offer|marketing agency|our (?:services|products|platform|solution)s?)\b/i,
    weight: 3,
    seen: "sales and fraud",
  },
  {
    pattern:
      /\b(?:came across|visited|looked at|reviewed|audited) your (?:web ?)?site\b|\b(?:page one|first page|top) of google\b|\branking\b[^.]{0,30}\b(?:page|google|search)|\bweb (?:design|development) (?:services?|company|package)|\b(?:per|a) month\b[^.]{0,40}\b(?:package|plan|subscription)|\b(?:package|plan)s? (?:from|starting at) £|\bsend you (?:a |our )?(?:proposal|quote|price list|brochure)\b/i,
    weight: 3,
    seen: "offers to whoever has a website",
  },
  {
    pattern:
      /\b(?:invoice|purchase order|remittance|statement of account|payment advice)\b[^.]{0,40}\b(?:attached|overdue|enclosed|due)\b|\baccount (?:has been )?(?:suspended|limited)|verify your (?:account|password)|password (?:will )?expire/i,
    weight: 2.5,
    seen: "misdirected invoices and phishing",
  },
  {
    pattern:
      /\b(?:lunch|drinks|birthday|party|meeting (?:room|tomorrow|on|invitation|request)|agenda|minutes of|teams meeting|zoom|calendar invitation|rsvp|dial[- ]in)\b/i,
    weight: 2,
    seen: "mail meant for somebody else",
  },
];

/** Anything that ties a mail to a request for information. */
export const REQUEST_WORDS =
  /\bfreedom of information|\bfoi(?:a|sa|r)?\b|\beirs?\b|\benvironmental information|\b(?:your|information|this|the) (?:request|questions?|enquiry)\b|\brhyddid gwybodaeth|\beich cais\b|\bunder the act\b|\binternal review\b|\bexempt\w*|\bdisclos\w+|\brel(?:y|ies|ied|ying) on (?:section|regulation)\b|\bnotice under section 17\b|\bsection 17 notice\b|\bwhat you (?:have )?asked (?:about|for)\b|\binformation (?:governance|rights|requests?|compliance|access)\b|\baccess to information\b|\binformation (?:we|they|that the council|the council) (?:holds?|hold)\b/i;
