/** Wording by which a line of a mail is labelled; each row with where such wording is seen. */

export interface LineWording {
  readonly pattern: RegExp;
  readonly seen: string;
}

/** Lines after which everything is somebody else's mail. */
export const QUOTE_OPENINGS: readonly LineWording[] = [
  {
    pattern: /^[\s>*]*-{2,}\s*(?:Original Message|Original Appointment|Neges wreiddiol|Neges Wreiddiol)\s*-{2,}/i,
    seen: "Outlook, English and Welsh",
  },
  { pattern: /^[\s>*]*-{4,}\s*Forwarded (?:message|by)\b.*$/i, seen: "Gmail, Lotus Notes" },
  { pattern: /^\s*Begin forwarded message:\s*$/i, seen: "Apple Mail" },
  {
    pattern:
      /^\s*(?:Your (?:original )?(?:message|request|e-?mail)(?: was| read)?|The original (?:message|request) (?:was|read)s?)\s*:\s*$/i,
    seen: "case systems that append the request",
  },
  { pattern: /^\s*>{3}\s.+\d{1,2}[/:.]\d{2}.*>{3}\s*$/, seen: "GroupWise" },
  {
    pattern: /^[\s>]*#{2,}\s*(?:Please (?:type|respond|reply) (?:your reply )?above this line|Reply above this line)/i,
    seen: "ticket systems",
  },
  { pattern: /^[\s>]*-{2,}\s*Please (?:respond|reply) above this line\s*-{2,}/i, seen: "NextRequest" },
];

/** The close of a letter. */
export const SIGN_OFF =
  /^(?:(?:with )?(?:kind(?:est)?|best|warm|many) (?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|sincerely|many thanks|thanks|thank you|cheers|best|cofion(?: gorau| cynnes)?|yn gywir|diolch(?: yn fawr)?|yr eiddoch yn gywir)[\s,.!]*$/i;

/** Does this line after the close look like name, title, place, telephone or address rather than a sentence? */
export function SIGNATURE_LINE(text: string): boolean {
  if (/^(?:tel|phone|mobile|fax|e-?mail|web|www\.|https?:|ff[oô]n|dd[iu])/i.test(text)) return true;
  if (/\?$|^\(?[0-9]{1,2}[.)]\s|\b(?:please|attached|will|have|are|is)\b/i.test(text)) return false;
  return text.length <= 70 && !/[.!]$/.test(text);
}

export const DISCLAIMER_WORDING: readonly LineWording[] = [
  {
    pattern:
      /this (?:e-?mail|message|communication)(?: and any (?:files|attachments?)[^.]{0,60})? (?:is|are|may be|may contain|contains?)\b[^.]{0,80}(?:confidential|privileged|intended)/i,
    seen: "most councils",
  },
  {
    pattern:
      /(?:the information|any information) (?:contained )?in this (?:e-?mail|message)[^.]{0,60}(?:confidential|privileged|intended)/i,
    seen: "most councils",
  },
  {
    pattern: /if you (?:are not|have received this|have received this e-?mail)[^.]{0,60}(?:intended recipient|in error)/i,
    seen: "most councils",
  },
  { pattern: /intended (?:solely|only) for (?:the use of )?the (?:addressee|individual|person|recipient)/i, seen: "most councils" },
  {
    pattern: /(?:scanned|checked|swept)[^.]{0,40}(?:for )?(?:viruses|malware)|virus(?:es)?[^.]{0,40}(?:scanned|checked|free)/i,
    seen: "GSi, Mimecast",
  },
  {
    pattern: /(?:before|think|do you (?:really )?need).{0,40}print(?:ing)? this (?:e-?mail|message)|consider the environment/i,
    seen: "most councils",
  },
  {
    pattern: /e-?mails? (?:sent|received|and any)[^.]{0,60}(?:may be|are) (?:monitored|recorded|logged|disclosed)/i,
    seen: "county councils",
  },
  {
    pattern:
      /(?:may|will|can) be (?:disclosed|subject to disclosure|made public|released)[^.]{0,60}(?:under|in accordance with) the freedom of information/i,
    seen: "footer of many councils: not about this request",
  },
  { pattern: /(?:legally binding|binding contract|view(?:s)? (?:and|or) opinions? (?:expressed|are))/i, seen: "most councils" },
  { pattern: /how we (?:use|process|handle) your (?:personal )?(?:data|information)|privacy notice/i, seen: "since 2018" },
  { pattern: /mae'?r? (?:neges|e-?bost) (?:e-?bost )?h[wo]n[^.]{0,80}(?:cyfrinachol|breifat)/i, seen: "Welsh councils" },
  {
    pattern: /(?:welcome|croesawu|croesawn)[^.]{0,60}(?:correspondence|gohebiaeth|calls)[^.]{0,40}(?:welsh|cymraeg|gymraeg)/i,
    seen: "Welsh councils",
  },
];
