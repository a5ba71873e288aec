/** What a council's case reference looks like and the words that stand before one; reviewed rows. */

export interface ReferenceShape {
  /** Anchored on the whole candidate. */
  readonly pattern: RegExp;
  readonly weight: number;
  readonly seen: string;
}

/** Prefixes of the field that belong to the reference as printed. */
export const REFERENCE_PREFIX =
  "(?:RhG(?:\\s?/\\s?FOI)?|FOI(?:A|SA|R|S|Q)?(?:\\s?/\\s?EIRS?)?|EIRS?(?:\\s?/\\s?FOI)?|RFI|IRQ?|IRR|ATI|AIR|ICR|IAR|ENV|GDPR|SAR|DPA|DP|CAS|CRM|CFS|IG|IM|IGU|REQ|RQ|RR|WDTK|INF|MGLA|DR|RG|ROI|EN|F|IC|COR|COMP|FS|SR|CS|CR|LGI|LG|IRV|REV|RV|GI)";

/** Shapes of the part after the prefix, or of the whole when it has none. */
export const REFERENCE_SHAPES: readonly ReferenceShape[] = [
  {
    pattern: /^(?:FOI(?:A|SA|R)?(?:\s?\/\s?EIRS?)?|EIRS?|RFI|ATI|IR)[\s:/_-]*(?:No\.?\s*)?[\dA-Z]*\d/i,
    weight: 3,
    seen: "FOI 2024/0123, FOI/EIR 22-23/456, RFI 6120, FOIR-711902365, FOI206070",
  },
  { pattern: /^(?=.*(?:FOI|EIR|RFI|RHG|INF|REQ))[A-Z0-9]+(?:[-/._ ][A-Z0-9]+)+$/i, weight: 3, seen: "2024/FOI/0098, RhG/2024/55" },
  { pattern: /^[A-Z]{1,6}[-/_. ]?\d{2,}(?:[-/._][A-Z0-9]+)+$/i, weight: 2, seen: "CAS-134960-F5P3D6, MGLA121020-6869, RFI-2025-1545" },
  { pattern: /^[A-Z]{2,6}(?:[-/.][A-Z]{1,6})+[-/.]?\d{2,}(?:[-/.][A-Z0-9]+)*$/i, weight: 2, seen: "KDC/IR/77, HBC.FOI.2025.088" },
  { pattern: /^[A-Z]{1,6}[-/_ ]?\d{3,}$/i, weight: 2, seen: "F0047104, FOI06790, IR-0098" },
  { pattern: /^\d{2,4}[-/]\d{2,6}[-/][A-Z]{1,4}$/i, weight: 3, seen: "25-0077-F" },
  { pattern: /^\d{2,4}[-/]\d{2,6}$/, weight: 1, seen: "19-207, 9349-16, 744-2024" },
  { pattern: /^\d{2}[-/]\d{2}[-/]\d{2,6}$/, weight: 1, seen: "22-23/456" },
  { pattern: /^\d{1,4}(?:[-/.]\d{1,6}){2,}$/, weight: 1, seen: "25-1-33" },
  { pattern: /^\d{5,13}$/, weight: 1, seen: "8113450, 101004832001, 20375" },
];

export interface ReferenceLabel {
  /** Matches the words up to the candidate, at their end. */
  readonly before: RegExp;
  readonly weight: number;
  readonly seen: string;
}

const IS = "[\\s:#.=–—-]*(?:(?:is|are|no|number|num|id|as|of|the|it|code|now)\\b[\\s:#.]*)*[(\\[\"']?\\s*$";

export const REFERENCE_LABELS: readonly ReferenceLabel[] = [
  {
    before: new RegExp(
      `\\b(?:our|council(?:'s)?|case|foi|eir|request|unique|internal|enquiry|complaint|review|file|ticket|log|service request|tracking|incident|record)\\s+(?:case |request |unique )?(?:ref(?:erence)?s?|number|no|id)\\b${IS}`,
      "i",
    ),
    weight: 7,
    seen: "Our ref:, Case reference number is",
  },
  { before: new RegExp(`\\b(?:our|council) file\\b${IS}`, "i"), weight: 5, seen: "our file 25-1-33" },
  { before: new RegExp(`\\b(?:ein cyf(?:eirnod)?|cyfeirnod|cyf)\\b${IS}`, "i"), weight: 7, seen: "Welsh councils" },
  {
    before:
      /\b(?:please |should |to |must )?(?:quot(?:e|ing)|cite|citing|mention(?:ing)?)\s+(?:(?:the |this |our |your |following |above |case |unique |request |reference |ref |number |no )*)[:\s]*[("']?\s*$/i,
    weight: 7,
    seen: "please quote",
  },
  {
    before: new RegExp(
      `\\byour (?:request |case |enquiry |foi |unique |information request )*(?:ref(?:erence)?|number|id)\\b(?: number| no)?${IS}`,
      "i",
    ),
    weight: 5,
    seen: "Your reference number is: the number they give us",
  },
  {
    before: /\byour (?:own )?ref(?:erence)?\b[^.]{0,40}[,;(]\s*(?:and )?ours?(?: is)?\W*$/i,
    weight: 9,
    seen: "your reference …, ours SS/24/77",
  },
  {
    before:
      /\b(?:(?:on|in) (?:our|the) (?:tracker|system|log|register|records|list|books|database)\b[^.]{0,20}\b(?:as|under)|(?:it|this|that|file|case|which|where it) (?:is|has become|becomes) (?:now )?|(?:it|that)'s(?: now)?|(?:is|has been|was|been|now) (?:opened|set up|entered|known|filed) (?:as|under)|(?:opened|set up) (?:as )?)\W*$/i,
    weight: 3,
    seen: "on our tracker as IG24/0661; where it is now COR-2024-3391; we have opened 24-0619-R",
  },
  {
    before: /\b(?:submission|application|confirmation|receipt|form|tracking)\b(?: (?:ref(?:erence)?|number|no|id|code))?\.?\s*[:#]\s*$/i,
    weight: 5,
    seen: "web forms: Submission: WF-2025-118822",
  },
  {
    before: new RegExp(`\\b(?:ref(?:erence)?|reference number|ref\\.? ?no|case|ticket)\\b${IS}`, "i"),
    weight: 5,
    seen: "Ref FOI 2024/0123, Reference: …, Case 12345",
  },
  {
    before: /\b(?:review|complaint|appeal)\b[^.]{0,30}\b(?:has (?:the )?(?:number|reference)|number|ref(?:erence)?|is|as|under)\W*$/i,
    weight: 7,
    seen: "The review has number IR-0098",
  },
  {
    before:
      /\b(?:(?:it|this|that|yours) is|has(?: been given| got)?|have given (?:it|this|you)|under) (?:the |request |case |foi |now )?(?:number|no)\b\.?\W*$/i,
    weight: 5,
    seen: "small councils: it is number 2317 in my book",
  },
  {
    before:
      /\b(?:call(?:ed|ing)? (?:it|this|that|your request)|(?:shall|will|'ll) call|known (?:here |to us )?as|refer(?:red)? to (?:it |this |here )?as)\W*$/i,
    weight: 5,
    seen: "which we shall call IG-25-118",
  },
  {
    before: /\b(?:as|under|is|be|has become)\s(?:an?\s|our\s|internal\s)*(?:review|complaint|appeal)\W*$/i,
    weight: 7,
    seen: "entered as review R24/019",
  },
  {
    before: /\b(?:re|regarding|concerning)\b[\s:.-]*$/i,
    weight: 3,
    seen: "thanks for your reminder re C-2025-0041",
  },
  {
    before:
      /\b(?:logged|registered|recorded|filed|allocated|assigned|given|known|entered|booked|numbered|set up|opened|listed)\b[^.]{0,30}\b(?:as|under|with|it|the|number|reference)\W*$/i,
    weight: 6,
    seen: "logged as FOI 123",
  },
  {
    before: /\b(?:your |the |this |information |foi |eir )*(?:request|enquiry|application|cais)\s*[:#(–—-]*\s*$/i,
    weight: 3,
    seen: "Information request - 8113450; your request 4051283",
  },
  {
    before: /\b(?:freedom of information|foi|environmental information|eir|information request)\b[^.\n]{0,25}[:#(–—-]\s*$/i,
    weight: 2,
    seen: "Freedom of Information: 20988",
  },
];

/** Words before a number that make it something else. */
export const NOT_A_REFERENCE: readonly ReferenceLabel[] = [
  {
    before:
      /\b(?:tel(?:ephone)?|phone|mobile|mob|fax|(?<!\b(?:shall|will) )call(?:ing)?|ring|ff[oô]n|ext(?:ension)?|helpline|switchboard|t|m|text)\W*(?:us\W+)?(?:on\W+)?(?:\(?\+?\d[\d\s()]*)?$/i,
    weight: 20,
    seen: "telephone numbers",
  },
  {
    before:
      /\b(?:section|sections|s|ss|sec|reg|regs|regulation|regulations|article|schedule|part|para(?:graph)?|act|adran|rheoliad|ss\.|clause|annex|appendix|table|page|pages|question|questions|q|figure|room|floor|level|version|v)\W*$/i,
    weight: 20,
    seen: "law and places in a text",
  },
  { before: /[£$€]\s*[\d,.]*$/, weight: 20, seen: "money" },
  {
    before:
      /\b(?:po box|charity|company|registered|vat|registration|iso|account|sort code|order|invoice|cost code|uprn|postcode|lot|contract|passcode|pin|password|code)\s*(?:no|number|ref(?:erence)?)?\W*(?:is\W*)?$/i,
    weight: 12,
    seen: "other numbers of a council's letters",
  },
  { before: /\b(?:ico|commissioner|decision notice|fs|ombudsman)\b[^.]{0,20}$/i, weight: 12, seen: "references of the regulator" },
  {
    before: /\b(?:you (?:gave|quoted|used|supplied)|your own|yr|eich cyf(?:eirnod)?)\b[^.]{0,40}$/i,
    weight: 14,
    seen: "our own reference, said back",
  },
  { before: /\byour ref(?:erence)?\s*[:.]\s*$/i, weight: 9, seen: "letter heads: Our ref …, Your ref …" },
];
