/**
 * A made-up survey of 400 councils and the mails that come back, with every sign by which a mail can be filed
 * damaged at a stated rate. The truth is known, so what the router does can be counted.
 */
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { DeliveryStatus, IncomingMail, MailAddress } from "../../src/message/message.js";
import { plusAddress, TOKEN_SPACE, tokenOf, tokenSuffix } from "../../src/message/token.js";
import type { Random } from "../generator/random.js";

export const OUR_ADDRESS = "survey@survey-desk.example";
const OUR_SUBJECT = "Freedom of Information request: parking machines";

/** How often each thing happens, in 100 mails to which it can happen. */
export const RATES = {
  "address retyped with look-alikes": 8,
  "address retyped with a wrong letter": 3,
  "code dropped from the address": 6,
  "address only in Received (Bcc)": 4,
  "thread headers stripped": 25,
  "subject replaced by their own": 45,
  "reference retyped in the subject": 6,
  "nothing quoted": 50,
  "their reference not printed": 40,
  "council not named": 30,
  "forwarded by staff": 3,
  "neighbour named": 3,
  "officer's own address": 20,
  "case system on another domain": 8,
  "contractor's or old domain": 2,
  "shared team: other council's thread": 4,
  "shared team: one mail for two councils": 4,
  "bounce without the letter": 2,
  "bounce with the letter": 2,
  "newsletter from the council": 3,
} as const;
export type Damage = keyof typeof RATES;

export interface Council {
  readonly requestId: number;
  readonly name: string;
  readonly domain: string;
  readonly email: string;
  readonly token: string;
  readonly letterId: string;
  readonly reference: string;
  /** Councils whose requests one team answers; empty for a council on its own. */
  readonly team: readonly number[];
  readonly teamAddress: string | null;
  readonly vendor: string | null;
}

const STARTS = "Ash Bar Bel Bram Cal Carn Dun Eld Fen Garn Hal Hart Ing Kel Lang Mar Nor Ox Pel Quen Ros Sal Tarn Ul Ven Wex Wol Yar".split(
  " ",
);
const ENDS =
  "bridge burn bury combe dale field ford grove ham hurst leigh mere minster moor ness port ridge shaw stead stoke thorpe ton wick wold worth".split(
    " ",
  );
const KINDS = ["Borough Council", "District Council", "County Council", "City Council", "Council", "Metropolitan Borough Council"];
const VENDORS = ["icasework.com", "infreemation.co.uk", "ecase.co.uk"];
const REFERENCES: readonly ((random: Random) => string)[] = [
  (random) => `FOI/${random.int(1000, 1500)}`,
  (random) => `FOI 2024/${String(random.int(1, 400)).padStart(4, "0")}`,
  (random) => String(random.int(8_000_000, 8_000_900)),
  (random) => `RFI-2024-${random.int(1000, 1600)}`,
  (random) => `FOIR-${random.int(700_000_000, 700_000_900)}`,
  (random) => `${random.int(1000, 1500)}-2024`,
];

/** 400 councils: 84 share 28 teams of three, some hosted by one of the three; references are scarce so that they collide. */
export function councilsOf(random: Random, count = 400): Council[] {
  const names = random.shuffled(STARTS.flatMap((start) => ENDS.map((end) => start + end))).slice(0, count);
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(random.int(0, TOKEN_SPACE - 1));
  const tokens = [...numbers].map(tokenOf);
  return names.map((place, index) => {
    const domain = `${place.toLowerCase()}.gov.uk`;
    const team = index < 84 ? [0, 1, 2].map((offset) => Math.floor(index / 3) * 3 + offset + 1) : [];
    const group = Math.floor(index / 3);
    const host = group % 2 === 0 ? `${(names[group * 3] ?? "").toLowerCase()}.gov.uk` : `shared-services-${group}.example`;
    return {
      requestId: index + 1,
      name: `${place} ${random.pick(KINDS)}`,
      domain,
      email: `foi@${domain}`,
      token: tokens[index] ?? "",
      letterId: `<${index + 1}.letter@survey-desk.example>`,
      reference: random.pick(REFERENCES)(random),
      team,
      teamAddress: team.length > 0 ? `information@${host}` : null,
      vendor: team.length === 0 && random.chance(0.2) ? random.pick(VENDORS) : null,
    };
  });
}

export interface SimulatedMail {
  readonly mail: IncomingMail;
  /** Requests it belongs to; none for a newsletter. */
  readonly truth: readonly number[];
  readonly damages: readonly Damage[];
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { "1": "l", "0": "o", "5": "s", "8": "b", "2": "z", v: "u" };
const retype = (code: string): string =>
  code
    .split("")
    .map((char) => LOOK_ALIKE[char] ?? char)
    .join("");
function misspell(code: string, random: Random): string {
  const at = random.int(0, code.length - 1);
  const wrong = random.pick("acdefghjkmnpqrtvwxy34679".split("").filter((char) => char !== code.charAt(at)));
  return code.slice(0, at) + wrong + code.slice(at + 1);
}

const WORDS = [
  "Thank you for your request for information, which has been passed to the relevant department. We aim to reply within 20 working days.",
  "I am sorry for the delay. We are still waiting for figures from one service and will let you have our reply as soon as we can.",
  "Please find our response below.\n\n1. 41 machines\n2. 36 of them\n3. £18,200",
  "Your request has been answered. The information you asked for is attached.",
];

function emptyMail(): IncomingMail {
  return {
    headers: new Map(),
    messageId: null,
    inReplyTo: [],
    references: [],
    from: null,
    replyTo: [],
    to: [],
    cc: [],
    subject: "",
    date: null,
    body: documentFromText(""),
    plainBody: null,
    attachments: [],
    deliveryReport: [],
    returned: null,
    warnings: [],
  };
}

/** Makes the mails of one survey, four for each council, in the order they arrive. */
export class MailMaker {
  private count = 0;
  constructor(
    private readonly councils: readonly Council[],
    private readonly random: Random,
  ) {}

  private happens(damages: Damage[], damage: Damage): boolean {
    if (!this.random.chance(RATES[damage] / 100)) return false;
    damages.push(damage);
    return true;
  }

  /** The mail number `stage` (0 to 3) about one council's request. */
  make(council: Council, stage: number): SimulatedMail {
    this.count++;
    const date = new Date(Date.UTC(2024, 2, 5) + stage * 9 * 86_400_000 + this.count * 1000).toISOString();
    const base = { ...emptyMail(), date, messageId: `<${this.count}@mail.example>` };
    const damages: Damage[] = [];
    if (this.happens(damages, "newsletter from the council")) return { mail: this.newsletter(base, council), truth: [], damages };
    if (this.happens(damages, "bounce without the letter"))
      return { mail: this.textBounce(base, council), truth: [council.requestId], damages };
    if (this.happens(damages, "bounce with the letter")) return { mail: this.report(base, council), truth: [council.requestId], damages };
    return this.reply(base, council, stage, damages);
  }

  private newsletter(base: IncomingMail, council: Council): IncomingMail {
    return {
      ...base,
      headers: new Map([["list-unsubscribe", [`<https://news.${council.domain}/u>`]]]),
      from: { name: `${council.name} News`, address: `news@email.${council.domain}` },
      to: [{ name: "", address: OUR_ADDRESS }],
      subject: "What's on this month",
      body: documentFromText("Have your say on the budget and see what's on this half term.\n\nUnsubscribe at any time."),
    };
  }

  private textBounce(base: IncomingMail, council: Council): IncomingMail {
    return {
      ...base,
      from: { name: "Mail Delivery System", address: `mailer-daemon@${council.domain}` },
      to: [{ name: "", address: OUR_ADDRESS }],
      subject: "Delivery failure",
      body: documentFromText(
        `Your message could not be delivered to ${council.email}\n\n550 5.1.1 User unknown\n\nSubject: ${OUR_SUBJECT}`,
      ),
    };
  }

  private report(base: IncomingMail, council: Council): IncomingMail {
    const status: DeliveryStatus = { recipient: council.email, action: "failed", status: "5.1.1", diagnostic: "smtp; 550 5.1.1 unknown" };
    return {
      ...base,
      from: { name: "Mail Delivery System", address: "mailer-daemon@survey-desk.example" },
      to: [{ name: "", address: OUR_ADDRESS }],
      subject: "Undelivered Mail Returned to Sender",
      body: documentFromText("I'm sorry to have to tell you that your message could not be delivered."),
      deliveryReport: [status],
      returned: new Map([
        ["message-id", [council.letterId]],
        ["subject", [`${OUR_SUBJECT} [${council.token}]`]],
      ]),
    };
  }

  private sender(council: Council, damages: Damage[]): MailAddress {
    if (council.teamAddress !== null && this.random.chance(0.7)) return { name: "Information Team", address: council.teamAddress };
    if (council.vendor !== null && this.happens(damages, "case system on another domain"))
      return { name: `${council.name} FOI`, address: `noreply@${council.vendor}` };
    if (this.happens(damages, "contractor's or old domain"))
      return { name: "Pat Lowe", address: `pat.lowe@contractor-${council.requestId}.example` };
    if (this.happens(damages, "officer's own address")) return { name: "Jo Marsh", address: `jo.marsh@${council.domain}` };
    return { name: "FOI", address: council.email };
  }

  private reply(base: IncomingMail, council: Council, stage: number, damages: Damage[]): SimulatedMail {
    const { random } = this;
    const mates = council.team.filter((id) => id !== council.requestId);
    const mate = mates.length > 0 ? this.councils[random.pick(mates) - 1] : undefined;
    // In the wrong thread everything that machines carry is the other council's; only the words are this one's.
    const thread = mate !== undefined && this.happens(damages, "shared team: other council's thread") ? mate : council;
    const wrongThread = thread !== council;
    const both = mate !== undefined && !wrongThread && this.happens(damages, "shared team: one mail for two councils") ? mate : null;
    const from =
      wrongThread || both !== null
        ? { name: "Information Team", address: council.teamAddress ?? council.email }
        : this.sender(council, damages);

    let suffix = tokenSuffix(thread.token);
    if (this.happens(damages, "address retyped with look-alikes")) suffix = retype(suffix);
    else if (this.happens(damages, "address retyped with a wrong letter")) suffix = misspell(suffix, random);
    const dropped = this.happens(damages, "code dropped from the address");
    const address = dropped ? OUR_ADDRESS : plusAddress(OUR_ADDRESS, thread.token).replace(tokenSuffix(thread.token), suffix);
    const bcc = this.happens(damages, "address only in Received (Bcc)");
    const headers = new Map<string, readonly string[]>();
    if (bcc)
      headers.set("received", [
        `from mx.${council.domain} by mail.survey-desk.example with ESMTPS for <${address}>; Tue, 5 Mar 2024 10:00:00 +0000`,
      ]);

    const forwarded = this.happens(damages, "forwarded by staff");
    const stripped = this.happens(damages, "thread headers stripped") || forwarded;
    const printed = this.happens(damages, "reference retyped in the subject") ? retype(thread.token.toLowerCase()) : thread.token;
    const hasReference = (stage > 0 || random.chance(0.7)) && !this.happens(damages, "their reference not printed");
    const ownSubject = this.happens(damages, "subject replaced by their own");
    const subject = ownSubject
      ? hasReference
        ? `${council.reference} - your request`
        : "Your information request"
      : `RE: ${OUR_SUBJECT} [${printed}]`;
    const quoted = forwarded || !this.happens(damages, "nothing quoted");
    // A mail in the wrong thread without any word of its own council would deceive a person too: it names it.
    const named = wrongThread || !this.happens(damages, "council not named");
    const lines = [
      ...(both === null ? [] : [`This answers both your requests, ${council.token} to ${council.name} and ${both.token} to ${both.name}.`]),
      ...(named && both === null ? [`This is about your request to ${council.name}.`] : []),
      WORDS[stage] ?? "",
      ...(hasReference && !ownSubject ? [`Our ref: ${council.reference}`] : []),
    ];
    const neighbour =
      both === null && !wrongThread && named && this.happens(damages, "neighbour named") ? random.pick(this.councils) : null;
    if (neighbour !== null) lines.push(`Some of this is a matter for ${neighbour.name}, whom you may also wish to ask.`);
    const quote = quoted
      ? [
          "",
          "-----Original Message-----",
          `From: ${OUR_ADDRESS}`,
          "Sent: 4 March 2024 09:00",
          `Subject: ${OUR_SUBJECT} [${thread.token}]`,
          "",
          `Dear ${thread.name}`,
          "1. How many parking machines do you have?",
          `Our reference: ${thread.token}`,
        ]
      : [];
    return {
      truth: both === null ? [council.requestId] : [council.requestId, both.requestId],
      damages,
      mail: {
        ...base,
        headers,
        from: forwarded ? { name: "Kim Dale", address: `kim.dale@${council.domain}` } : from,
        to: bcc ? [{ name: "", address: "undisclosed@council.example" }] : [{ name: "Ruth Ashdown", address }],
        inReplyTo: stripped ? [] : [thread.letterId],
        references: stripped ? [] : [thread.letterId],
        subject: forwarded ? `FW: ${OUR_SUBJECT}` : subject,
        body: documentFromText([...lines, ...quote].join("\n")),
      },
    };
  }
}
