/** How invented officers say that something is not held, refused, published or answered elsewhere. Our own words throughout. */

export type Law = "FOIA" | "FOISA" | "EIR";

export const NOT_HELD: readonly string[] = [
  "Information not held",
  "Not held",
  "No information held.",
  "The Council does not hold this information.",
  "We do not record this.",
  "This is not recorded in a form that we can search.",
  "We don't collect this.",
  "We do not hold any recorded information about this.",
  "This information is not held by the Council.",
  "Not recorded",
  "Unfortunately no central record of this is kept.",
  "The information requested is not held.",
  "No recorded information held.",
  "We hold no information in respect of this question.",
  "The Council has no record of this.",
  "We are unable to provide this as it is not held centrally.",
  "Data not held",
  "This data is not captured by our system.",
];

export const NOT_HELD_WHY: readonly string[] = [
  "There is no field for it in our database.",
  "The records for that period were destroyed in line with our retention schedule.",
  "It is not something which we are required to collect.",
  "Each team keeps its own notes and these are not brought together.",
  "You may wish to try the county council.",
];

export const NOT_HELD_SCOTLAND: readonly string[] = [
  "Not held - Section 17 of the Freedom of Information (Scotland) Act 2002 applies.",
  "Information not held. Section 17 (Scotland).",
  "We do not hold this and this is a notice under section 17 of FOISA.",
];

/** `{n}` and `{thing}` are filled in. */
export const NEAREST: readonly string[] = [
  "The closest that we have is the number of enquiries, which was {n}.",
  "By way of help, the last estimate made by the service was {n}.",
  "What we can offer is the total for all departments: {n}.",
];

export interface Ground {
  /** As the reader should cite it. */
  readonly cite: string;
  readonly law: Law;
  /** For one answer: the section is named. */
  readonly short: readonly string[];
  /** The notice that stands elsewhere: heading, then paragraphs. */
  readonly notice: readonly string[];
}

export const GROUNDS: readonly Ground[] = [
  {
    cite: "s43(2)",
    law: "FOIA",
    short: [
      "This is commercially sensitive and is withheld under section 43(2) of the Act.",
      "Refused under Section 43(2) (commercial interests).",
      "Withheld - s.43(2).",
      "We are not able to give this. It would prejudice the commercial interests of the supplier and is exempt by virtue of section 43(2) of the Freedom of Information Act 2000.",
    ],
    notice: [
      "Section 43(2) - commercial interests",
      "The withheld information is exempt under section 43(2) of the Freedom of Information Act because its release would be likely to harm the commercial interests of the supplier and of the Council.",
      "We have weighed the public interest. Openness about what the public pays is a reason to disclose. Against it, a competitor could use the figures in the next tender, and the Council would get a worse price. We find that the balance lies in not disclosing.",
    ],
  },
  {
    cite: "s40(2)",
    law: "FOIA",
    short: [
      "Withheld under section 40(2), personal data.",
      "The number is so small that people could be identified, so it is exempt under section 40(2) of the Act.",
      "REFUSED - Section 40(2)",
      "This is the personal information of a junior officer and is refused under s40(2).",
    ],
    notice: [
      "Section 40(2) - personal information",
      "What has been held back is the personal data of somebody other than you. It is exempt under section 40(2) of the Act because giving it to the world at large would be unfair to the people concerned.",
      "This is an absolute exemption and no public interest test is needed.",
    ],
  },
  {
    cite: "s31(1)(a)",
    law: "FOIA",
    short: [
      "Withheld under Section 31(1)(a) of the Act.",
      "Refused. Telling you this would help those who mean to commit a crime, and section 31(1)(a) applies.",
      "This is exempt under section 31(1)(a), the prevention of crime.",
    ],
    notice: [
      "Section 31(1)(a) - law enforcement",
      "The information held back would be of use to criminals. It is exempt under section 31(1)(a) of the Freedom of Information Act.",
      "There is a public interest in knowing how well we are protected. There is a stronger one in not making an attack easier, and so the exemption is maintained.",
    ],
  },
  {
    cite: "s22",
    law: "FOIA",
    short: [
      "This will be published in the autumn and is exempt until then under section 22 of the Act.",
      "Exempt under section 22 (information intended for future publication).",
    ],
    notice: [
      "Section 22 - future publication",
      "The figures are being audited and will be put on our website. Until then they are exempt under section 22 of the Freedom of Information Act.",
      "In our view it is fair to everybody that they are published at one time, and the public interest lies in waiting.",
    ],
  },
  {
    cite: "s33(1)(b)",
    law: "FOISA",
    short: [
      "Withheld under section 33(1)(b) of FOISA as it is commercially sensitive.",
      "Refused - Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.",
    ],
    notice: [
      "Section 33(1)(b) - commercial interests",
      "The Council considers that release would harm substantially the commercial interests of the contractor, and relies on section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.",
      "We have considered the public interest and find that on balance it favours withholding.",
    ],
  },
  {
    cite: "s38(1)(b)",
    law: "FOISA",
    short: [
      "The figure is below five and is withheld under Section 38(1)(b) as it could identify someone.",
      "Refused. This is third party personal data, section 38(1)(b) of FOISA.",
    ],
    notice: [
      "Section 38(1)(b) - personal data",
      "What is withheld is personal data of third parties. Section 38(1)(b) of the Freedom of Information (Scotland) Act 2002 exempts it because its release would contravene the first data protection principle.",
      "There is no public interest test for this exemption.",
    ],
  },
  {
    cite: "reg12(5)(e)",
    law: "EIR",
    short: [
      "Refused under regulation 12(5)(e) of the Environmental Information Regulations 2004 (commercial confidentiality).",
      "Regulation 12(5)(e) applies and the information is withheld.",
    ],
    notice: [
      "Regulation 12(5)(e) - commercial confidentiality",
      "The information was given in confidence by the contractor. We rely on the exception in regulation 12(5)(e) of the Environmental Information Regulations 2004.",
      "We have applied the presumption in favour of disclosure but find that the public interest lies in keeping it back.",
    ],
  },
];

/** `{records}` `{n}` `{m}` `{h}`: sums which look like data. */
export const COST: readonly string[] = [
  "To find this we would have to open each of {n} {records} by hand. At {m} minutes each this would take {h} hours, which is more than the 18 hours allowed, so {section} applies.",
  "This is refused under {section}. We hold {n} {records} for the period and each would take about {m} minutes to read, a total of {h} hours.",
  "We estimate that it would take {h} hours ({n} {records} x {m} minutes) to answer this question. The appropriate limit is 18 hours or £450 and we therefore apply {section}.",
];

/** A refusal that names no section. */
export const REFUSED_BARE: readonly string[] = [
  "This is commercially sensitive and will not be released.",
  "We are unable to release this for reasons of security.",
  "Disclosure of this would prejudice our commercial interests and we therefore decline to provide it.",
  "Refused",
];

/** A refusal whose reason stands elsewhere. */
export const REFUSED_ELSEWHERE: readonly string[] = [
  "Refused - please see below.",
  "REFUSED, see notice at the end of this letter.",
  "Withheld. Please see the refusal notice below.",
  "We cannot give this, see the exemption explained further down.",
  "Exempt - see below",
];

/** The end of an answer of which a part is held back for a reason given elsewhere. */
export const REST_ELSEWHERE: readonly string[] = [
  "The rest is withheld, please see the notice below.",
  "We cannot give more detail than this (see the exemption explained further down).",
  "Names have been withheld - see below.",
];

export const NEITHER: readonly string[] = [
  "We neither confirm nor deny that we hold this, under section 31(3) of the Act.",
  "The Council can neither confirm nor deny whether this information is held (section 31(3)).",
];

/** `{link}` is a link marker. */
export const AVAILABLE: readonly string[] = [
  "This is published on our website at {link}",
  "This information is already in the public domain and can be found at {link}",
  "Please see {link} where this is published each year.",
  "You can find this here: {link}",
  "Figures are available on our open data pages: {link}",
  "This can be found in the annual report, {link}",
];
export const AVAILABLE_SECTION: readonly string[] = [
  "This is already published at {link} and is therefore exempt under {section}.",
  "Exempt under {section} of the Act as it is reasonably accessible to you: {link}",
  "{section} applies because the information is available at {link}",
  "Published - see {link}. {section} applies.",
];

export const NOT_APPLICABLE: readonly string[] = ["N/A", "Not applicable", "n/a", "Not applicable.", "N/A"];
export const NOT_APPLICABLE_WHY: readonly string[] = [
  "N/A - this is done in house",
  "Not applicable as we have none",
  "N/A, the service was transferred to another body in 2015",
];

/** `{ref}` is how the reply names the other question. */
export const SEE_OTHER: readonly string[] = [
  "See response to {ref}",
  "Please see {ref} above",
  "Please refer to our answer to {ref}.",
  "As {ref}",
  "See {ref}",
  "Same as the answer to {ref}",
  "This repeats {ref}, so please refer to that answer.",
];
export const SEE_LATER: readonly string[] = ["Please see {ref} below", "See response to {ref} below."];
export const SEE_ABOVE: readonly string[] = ["As above", "See above", "Please see above.", "As above.", "Ditto"];

export const PROMISED: readonly string[] = [
  "Finance are still working on this and will write to you separately.",
  "We are waiting for figures from the service and will send them on next week.",
  "A response to this question will follow.",
];

export const ATTACHED: readonly string[] = [
  "Please see the attached spreadsheet.",
  "See attached document",
  "This is set out in the attached file, Annex A.",
  "Please see table 1 at the end of this letter.",
];

/** For two or more questions at once; `{these}` is "questions 2 and 3". */
export const JOINT = {
  not_held: ["We do not hold this information.", "Information not held", "None of this is recorded by the Council.", "Not held"],
  not_applicable: ["N/A", "Not applicable", "Not applicable to this Council."],
} as const;
