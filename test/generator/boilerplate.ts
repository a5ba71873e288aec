/** What stands round the answers: letterheads, thanks, notices of refusal, complaint steps, signatures, disclaimers. Our own words. */
import type { Draft } from "./draft.js";
import { heading, type Node, para, tight } from "./page.js";

export function opening(draft: Draft): Node[] {
  const { random, survey, law } = draft;
  const act =
    law === "FOISA"
      ? "Freedom of Information (Scotland) Act 2002"
      : law === "EIR"
        ? "Environmental Information Regulations 2004"
        : "Freedom of Information Act 2000";
  const reference = random.pick(["FOI 24/1187", "FOIR-5530127", "RFI 2024-318", "101004417720", "CAS-88213-K2"]);
  const nodes: Node[] = [];
  if (random.chance(0.35))
    nodes.push(tight("MARLOWDENE COUNCIL"), tight("Civic Centre, 12 Castle Street, Marlowdene MD1 4QS"), para("Tel: 01632 960 400"));
  if (random.chance(0.4)) nodes.push(tight(`Our ref: ${reference}`), para(`Date: ${random.int(1, 28)} March 2024`));
  if (draft.traits.has("bilingual") && random.chance(0.7))
    nodes.push(
      para("Annwyl Rowan Ashby"),
      para("Diolch am eich cais am wybodaeth. Mae ein hymateb isod. Mae croeso i chi ysgrifennu atom yn Gymraeg neu yn Saesneg."),
    );
  if (random.chance(0.8))
    nodes.push(para(random.pick(["Dear Rowan Ashby", "Dear Requester,", "Dear Sir/Madam", "Good afternoon", "Dear Rowan,"])));
  if (random.chance(0.3)) nodes.push(para(`${act} - your request about ${survey.theme.subject}`, "bold"));
  const thanks = random.pick([
    `Thank you for your request of ${random.int(1, 27)} February 2024 about ${survey.theme.subject}.`,
    `We have now completed our search for the information which you requested on ${random.int(1, 27)} February 2024.`,
    `I am writing in response to your e-mail of ${random.int(1, 27)}/02/2024, which has been handled under the ${act}.`,
    `Your request for information has been considered under the ${act}. Our reference is ${reference}.`,
  ]);
  if (random.chance(0.85)) nodes.push(para(thanks));
  if (random.chance(0.4))
    nodes.push(
      para(
        random.pick([
          "Our response is as follows.",
          "Please find our reply below.",
          "The information that we hold is given below.",
          `${survey.theme.service} has supplied the following.`,
        ]),
      ),
    );
  return nodes;
}

/** Refusal notices for the answers which only point to them. */
export function notices(draft: Draft): Node[] {
  return draft.notices.flatMap((ground, at) => [
    ...(at === 0 && draft.random.chance(0.5) ? [heading("REFUSAL NOTICE")] : []),
    heading(ground.notice[0] ?? ""),
    ...ground.notice.slice(1).map((text) => para(text)),
  ]);
}

export function closing(draft: Draft): Node[] {
  const { random, survey, law } = draft;
  const nodes: Node[] = [];
  if (random.chance(0.4))
    nodes.push(
      para(
        random.pick([
          "You may re-use this information under the Open Government Licence.",
          "Most of what we provide may be used again free of charge. Copyright in some of it may belong to others.",
        ]),
      ),
    );
  const commissioner =
    law === "FOISA"
      ? "the Scottish Information Commissioner, Kinburn Castle, Doubledykes Road, St Andrews"
      : "the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF, telephone 0303 123 1113";
  if (random.chance(0.6)) {
    nodes.push(
      ...random.pick<Node[]>([
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
      ]),
    );
  }
  if (random.chance(0.3)) nodes.push(para("Please quote our reference in any further correspondence."));
  nodes.push(tight(random.pick(["Yours sincerely", "Yours faithfully", "Kind regards", "Regards,", "Many thanks"])));
  nodes.push(
    para(random.pick(["Sam Whitlow", "Information Governance Team", "FOI Officer", "S Whitlow (Mrs)"])),
    tight(survey.theme.service),
    para("Marlowdene Council"),
  );
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
    ]),
  );
  return nodes;
}
