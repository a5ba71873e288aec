/** What stands round the answers: letterheads, thanks, notices of refusal, complaint steps, signatures, disclaimers. Our own words. */
import type { Draft } from "./draft.js";
import { heading, type Node, para, tight } from "./page.js";

const ACTS = {
  FOIA: "Freedom of Information Act 2000",
  FOISA: "Freedom of Information (Scotland) Act 2002",
  EIR: "Environmental Information Regulations 2004",
} as const;
const REFERENCES = ["FOI 24/1187", "FOIR-5530127", "RFI 2024-318", "101004417720", "CAS-88213-K2", "FOI/3361", "IR2024/00561"] as const;

function letterhead(draft: Draft, reference: string): Node[] {
  const { random, survey } = draft;
  const day = random.int(1, 28);
  return random.weighted<() => Node[]>([
    [() => [], 5],
    [() => [tight("MARLOWDENE COUNCIL"), tight("Civic Centre, 12 Castle Street, Marlowdene MD1 4QS"), para("Tel: 01632 960 400")], 2],
    [
      () => [
        tight("Reference:"),
        tight(reference),
        tight("Date received:"),
        tight(`${day} February 2024`),
        tight("Date of response:"),
        para(`${day} March 2024`),
      ],
      1,
    ],
    [() => [heading(survey.theme.title), para(`Request ${reference}`)], 1],
    [() => [tight("[OFFICIAL]"), para("")], 0.5],
    [() => [para(`*** Please do not change the subject line when you reply: ${reference} ***`)], 0.5],
  ])();
}

function thanks(draft: Draft, reference: string): string {
  const { random, survey, law } = draft;
  const day = random.int(1, 27);
  return random.pick([
    `Thank you for your request of ${day} February 2024 about ${survey.theme.subject}.`,
    `We have now completed our search for the information which you requested on ${day} February 2024.`,
    `I am writing in response to your e-mail of ${day}/02/2024, which has been handled under the ${ACTS[law]}.`,
    `Your request for information has been considered under the ${ACTS[law]}. Our reference is ${reference}.`,
    `Further to your request received on ${day} February 2024, the Council can respond as follows.`,
    `I can confirm that the Council holds some of the information that you have asked for.`,
    `I refer to your recent enquiry concerning ${survey.theme.subject}, which we received on the ${day}th.`,
    `Please accept our apologies for the delay in replying to your request for information dated ${day} February 2024.`,
  ]);
}

export function opening(draft: Draft): Node[] {
  const { random, survey, law } = draft;
  const reference = random.pick(REFERENCES);
  const nodes: Node[] = letterhead(draft, reference).filter((node) => node.kind !== "para" || node.runs.some(({ text }) => text !== ""));
  if (random.chance(0.35)) nodes.push(tight(`Our ref: ${reference}`), para(`Date: ${random.int(1, 28)} March 2024`));
  if (draft.traits.has("bilingual") && random.chance(0.7))
    nodes.push(
      para("Annwyl Rowan Ashby"),
      para("Diolch am eich cais am wybodaeth. Mae ein hymateb isod. Mae croeso i chi ysgrifennu atom yn Gymraeg neu yn Saesneg."),
    );
  if (random.chance(0.8))
    nodes.push(
      para(
        random.pick([
          "Dear Rowan Ashby",
          "Dear Requester,",
          "Dear Sir/Madam",
          "Good afternoon",
          "Dear Rowan,",
          "Dear Applicant",
          "Hi Rowan",
        ]),
      ),
    );
  if (random.chance(0.3)) nodes.push(para(`${ACTS[law]} - your request about ${survey.theme.subject}`, "bold"));
  if (random.chance(0.85)) nodes.push(para(thanks(draft, reference)));
  if (random.chance(0.45))
    nodes.push(
      para(
        random.pick([
          "Our response is as follows.",
          "Please find our reply below.",
          "The information that we hold is given below.",
          `${survey.theme.service} has supplied the following.`,
          "In response to your questions:",
          "I have set out our answers below, using your numbering where I could.",
        ]),
      ),
    );
  return nodes;
}

/** Refusal notices for the answers which only point to them. Where there are two, each says which questions it is about. */
export function notices(draft: Draft): Node[] {
  const { random } = draft;
  const named = draft.notices.size > 1 || random.chance(0.3);
  return [...draft.notices].flatMap(([ground, asked], at) => {
    const names = draft.labels.names(asked);
    return [
      ...(at === 0 && random.chance(0.5) ? [heading("REFUSAL NOTICE")] : []),
      heading(ground.notice[0] ?? ""),
      ...(named
        ? [para(random.pick([`This applies to ${names}.`, `This concerns the information held back in answer to ${names}.`]))]
        : []),
      ...ground.notice.slice(1).map((text) => para(text)),
    ];
  });
}

function complaint(draft: Draft): Node[] {
  const { random, law } = draft;
  const commissioner =
    law === "FOISA"
      ? "the Scottish Information Commissioner, Kinburn Castle, Doubledykes Road, St Andrews"
      : "the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF, telephone 0303 123 1113";
  return random.pick<Node[]>([
    [
      para(
        `If you are unhappy with this reply you may ask for an internal review within 40 working days. If you are still unhappy you may complain to ${commissioner}.`,
      ),
    ],
    [
      tight("If you wish to complain:"),
      tight("1. Write to the Monitoring Officer at the address above within 40 working days."),
      para(`2. If the outcome does not satisfy you, write to ${commissioner}.`),
    ],
    [
      heading("What to do if you are not satisfied"),
      para("Step 1 - Ask us to look at the request again."),
      para(`Step 2 - Appeal to ${commissioner}. There is no charge.`),
    ],
    [
      para(
        "You have the right to ask us to review the way in which your request was handled. To do so please write, within two months, to the Head of Legal Services.",
      ),
      para(`After the review you may apply for a decision to ${commissioner}.`),
    ],
    [
      heading("Your right of appeal"),
      para(
        "Please tell us if you are dissatisfied. Appeals should be sent to foi-review@marlowdene.example and will be dealt with in 20 working days.",
      ),
    ],
  ]);
}

function signature(draft: Draft): Node[] {
  const { random, survey } = draft;
  const name = random.pick(["Sam Whitlow", "Information Governance Team", "FOI Officer", "S Whitlow (Mrs)", "Priya Nair", "The FOI Team"]);
  const bye = random.pick([
    "Yours sincerely",
    "Yours faithfully",
    "Kind regards",
    "Regards,",
    "Many thanks",
    "Best wishes,",
    "Kind Regards",
  ]);
  return [
    tight(bye),
    ...random.pick<Node[]>([
      [para(name), tight(survey.theme.service), para("Marlowdene Council")],
      [tight(name), para("Marlowdene Council")],
      [
        tight(name),
        tight("Information Governance Officer"),
        tight("Tel: 01632 960 412"),
        tight("E-mail: foi@marlowdene.example"),
        para("Web: www.marlowdene.example"),
      ],
      [para(name)],
    ]),
  ];
}

export function closing(draft: Draft): Node[] {
  const { random } = draft;
  const nodes: Node[] = [];
  if (random.chance(0.4))
    nodes.push(
      para(
        random.pick([
          "You may re-use this information under the Open Government Licence.",
          "Most of what we provide may be used again free of charge. Copyright in some of it may belong to others.",
          "The information supplied is copyright of the Council and may be used for research without asking us.",
          "Re-use of this information for commercial purposes requires our permission in writing.",
        ]),
      ),
    );
  if (random.chance(0.25))
    nodes.push(
      para(
        random.pick([
          "I hope that this is of help. If you have any queries about this letter please contact me.",
          "Your request is now closed.",
          "Please do not hesitate to contact us if you need anything further.",
          "This concludes our response to your request.",
        ]),
      ),
    );
  if (random.chance(0.6)) nodes.push(...complaint(draft));
  if (random.chance(0.25))
    nodes.push(
      para(
        random.pick([
          "Please quote our reference in any further correspondence.",
          "How did we do? Give us your view in a short survey at https://www.marlowdene.example/survey",
        ]),
      ),
    );
  if (random.chance(0.93)) nodes.push(...signature(draft));
  return nodes;
}

export function disclaimer(draft: Draft): Node[] {
  const { random } = draft;
  const nodes: Node[] = [];
  if (draft.traits.has("bilingual"))
    nodes.push(
      para(
        "Croesewir gohebiaeth yn Gymraeg. Ni fydd gohebu yn Gymraeg yn arwain at oedi. / We welcome correspondence in Welsh. Corresponding in Welsh will not lead to delay.",
      ),
    );
  if (!random.chance(0.5)) return nodes;
  nodes.push(
    ...random.pick<Node[]>([
      [
        para(
          "This e-mail is meant only for the person to whom it is addressed. If you are not that person please delete it and tell the sender. The Council may monitor e-mail and accepts no liability for viruses.",
        ),
      ],
      [
        tight("________________________________"),
        para(
          "Marlowdene Council - working for 143,000 people. Think before you print. Q: Need this in another language? A: Call 01632 960 401.",
        ),
      ],
      [
        para("***********************************"),
        tight("1. The views in this message are the sender's own."),
        tight("2. Attachments should be checked for viruses before they are opened."),
        para("3. Replies may be disclosed under the Freedom of Information Act 2000."),
      ],
      [
        para(
          "Did you know that you can pay, report and apply online? Visit https://www.marlowdene.example/account - open 24 hours a day, 7 days a week.",
        ),
      ],
      [
        tight("DISCLAIMER"),
        para(
          "This message and any files sent with it are confidential. Opinions in it are those of the writer alone. Although it has been scanned, the Council cannot promise that it is free of harmful code. We hold personal data in line with our privacy notice.",
        ),
      ],
    ]),
  );
  return nodes;
}
