/** What the invented councils have in common: names, rights, disclaimers. */
import type { CouncilMail, DemoCouncil } from "./council.js";
import type { Said } from "./layouts.js";

export const NO_CRM: Said = { Q12a: "N/A", Q12b: "N/A", Q12c: "N/A" };
export const HAS_CRM: Said = { Q13a: "Not applicable", Q13b: "Not applicable", Q13c: "Not applicable", Q13d: "Not applicable" };

export const reviewRights = (council: string): string =>
  `If you are dissatisfied with the way we have handled your request you may ask for an internal review within 40 working days:

1. by replying to this e-mail, or
2. by writing to the Monitoring Officer, ${council}.

You may then complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.`;

export const disclaimer = (council: string): string =>
  `• This e-mail is from ${council}. It is meant only for the person named above and may be confidential. If it has reached you by mistake please tell us and delete it. • ${council} accepts no liability for viruses. • Information in this e-mail may have to be disclosed under the Freedom of Information Act 2000.`;

export const team = (name: string, email: string) => ({ name: `${name} FOI`, address: email });

export function council(
  name: string,
  domain: string,
  nation: DemoCouncil["nation"],
  story: string,
  replies: (self: { email: string; domain: string; name: string }, ...given: Parameters<DemoCouncil["replies"]>) => readonly CouncilMail[],
): DemoCouncil {
  const email = `foi@${domain}`;
  return { name, email, nation, story, replies: (asked, questionnaire) => replies({ email, domain, name }, asked, questionnaire) };
}
