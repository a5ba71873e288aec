/** Headers, subjects and words of mail that a program sent by itself; reviewed rows. */

export interface AutomaticRow {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly seen: string;
}

export interface AutomaticHeader {
  readonly header: string;
  readonly value: RegExp;
  readonly weight: number;
  readonly seen: string;
}

/** RFC 3834 and its older cousins. An empty `X-Autoreply:` was seen on a full answer: a value must be there. */
export const AUTOMATIC_HEADERS: readonly AutomaticHeader[] = [
  { header: "auto-submitted", value: /auto-replied/i, weight: 3, seen: "RFC 3834, Exchange" },
  { header: "auto-submitted", value: /auto-(?:generated|notified)/i, weight: 2, seen: "RFC 3834, case systems" },
  { header: "x-autoreply", value: /yes|true|1|vacation/i, weight: 3, seen: "cPanel, Exim" },
  { header: "x-autorespond", value: /\S/, weight: 3, seen: "Postfix vacation" },
  { header: "x-autoresponder", value: /\S/, weight: 3, seen: "Gmail-like services" },
  { header: "x-post-messageclass", value: /autoresponder/i, weight: 3, seen: "GroupWise" },
  { header: "precedence", value: /auto[_-]?reply/i, weight: 3, seen: "vacation programs" },
  { header: "precedence", value: /bulk|junk/i, weight: 1, seen: "vacation programs, newsletters" },
  { header: "x-auto-response-suppress", value: /\S/, weight: 1, seen: "Exchange; also on mail of case systems" },
  { header: "return-path", value: /^\s*<\s*>\s*$/, weight: 1, seen: "RFC 3834" },
  { header: "x-ms-exchange-inbox-rules-loop", value: /\S/, weight: 2, seen: "Exchange inbox rules" },
];

export const AUTOMATIC_SUBJECTS: readonly AutomaticRow[] = [
  {
    pattern:
      /^(?:re:\s*)?(?:automatic|auto(?:mated)?)[\s-]*(?:reply|response|acknowledg\w+|message|e-?mail|answer)\b|^auto(?:reply|-reply)?\s*:/i,
    weight: 3,
    seen: "Exchange, Outlook",
  },
  { pattern: /^(?:re:\s*)?(?:ymateb(?:iad)?|ateb)\s+awtomatig/i, weight: 3, seen: "Exchange in Welsh" },
  {
    pattern:
      /^(?:re:\s*)?(?:out of (?:the )?office|oof?o|away from|on (?:annual )?leave|allan o'r swyddfa|i ffwrdd o'r swyddfa|[^:]{1,40}[-–(] (?:away|on leave|absent|out)\b|absent|absence|not in (?:today|the office|until|this week)|i(?:'m| am) (?:away|off|out)|vacation|holiday)\b/i,
    weight: 3,
    seen: "Outlook, Lotus, Welsh",
  },
  {
    pattern:
      /\(auto(?:matic|mated)?[\s-]*(?:reply|response)\)|\bauto(?:matic|mated)?[\s-]*(?:reply|response)\s*$|\bout of (?:the )?office\b/i,
    weight: 3,
    seen: "Lotus Notes, GroupWise",
  },
  { pattern: /^(?:read|not read|delivered|delivery receipt|read receipt|darllenwyd)\s*:/i, weight: 3, seen: "receipts" },
];

/** The mail calls itself automatic. */
export const AUTOMATIC_WORDING: readonly AutomaticRow[] = [
  {
    pattern:
      /this is an? (?:automat(?:ed|ic)|auto[- ]?(?:generated|reply|response)|system[- ]generated)|(?:automat(?:ed|ically)|auto)[- ](?:generated|response|reply|message|acknowledgement|e-?mail)|automatic(?:ally)? (?:generated|reply|response|message|e-?mail|acknowledgement)|automated|\b(?:sent|issued|generated|created) automatically\b/i,
    weight: 3,
    seen: "generic mailboxes",
  },
  {
    pattern:
      /(?:do not|don't|please do not|cannot) (?:reply|respond) (?:to|directly)|replies to this (?:e-?mail|message|address)|mailbox is not (?:read|monitored)|unmonitored/i,
    weight: 1,
    seen: "no-reply addresses",
  },
  {
    pattern:
      /thank(?:s| you) (?:very much )?for (?:contacting|e-?mailing|your (?:e-?mail|message|enquiry|correspondence)|getting in touch|writing to)/i,
    weight: 2,
    seen: "generic mailboxes",
  },
  {
    pattern:
      /we (?:aim|try|endeavour) to (?:respond|reply|answer) to (?:all |your )?(?:e-?mails?|enquir\w+|messages?|correspondence|requests?)/i,
    weight: 2,
    seen: "generic mailboxes",
  },
  {
    pattern:
      /\bif (?:you are|you're|you want|your (?:e-?mail|enquiry|message|request) (?:is|relates|concerns)|this is|it is|you wish|you have|you need|you would)\b/i,
    weight: 1,
    seen: "generic mailboxes sort their callers",
  },
  {
    pattern: /(?:your (?:e-?mail|message|enquiry) (?:has been|was) received|we have received your (?:e-?mail|message|enquiry))/i,
    weight: 2,
    seen: "generic mailboxes",
  },
  { pattern: /diolch am (?:eich (?:neges|e-?bost)|gysylltu)|neges awtomatig|ymateb awtomatig/i, weight: 2, seen: "Welsh councils" },
  { pattern: /(?:opening hours|office hours|monday to friday|emergency|out of hours)/i, weight: 1, seen: "generic mailboxes" },
  {
    pattern:
      /(?:this (?:mailbox|e-?mail address|inbox|address|account)|the (?:address|mailbox)) (?:is|has|will)\b[^.]{0,30}\b(?:no longer|closed|changed|not (?:be )?monitored|moved|been replaced)|\b(?:e-?mails?|messages?|mail)\b[^.]{0,20}\bto this (?:address|mailbox|inbox|account)\b[^.]{0,15}\b(?:not|no longer|never)\b/i,
    weight: 3,
    seen: "mailboxes that moved",
  },
];

/** A person, or an office, is away. */
export const AWAY_WORDING: readonly AutomaticRow[] = [
  {
    pattern:
      /\b(?:i am|i'm|i will be|i'll be|he is|she is|\w+ is|i shall be|we are)\b[^.]{0,30}\b(?:on (?:annual |maternity |sick |paternity |study |special |a |half )?(?:leave|holiday|day)|away|out of (?:the )?office|off\b(?!(?: (?:work|sick|on))? and (?:it|this|your|the (?:request|case|matter))\b)|absent|not (?:in|at|be in|working)|non-working)/i,
    weight: 4,
    seen: "personal mailboxes",
  },
  {
    pattern:
      /\b(?:annual|maternity|sick|paternity|adoption|parental) leave\b|\bon leave\b|out of (?:the )?office|allan o'r swyddfa|ar (?:wyliau|absenoldeb|gwyliau)/i,
    weight: 3,
    seen: "personal mailboxes",
  },
  {
    pattern: /\b(?:return(?:ing)?|be back|back)\b[^.]{0,20}\b(?:to (?:the office|work)|in (?:the )?office|at work|on|from|until)\b/i,
    weight: 2,
    seen: "personal mailboxes",
  },
  {
    pattern:
      /\b(?:have|has) (?:now )?(?:left|retired|moved (?:to|on)|ceased)\b[^.]{0,40}|\bno longer (?:work(?:s|ing)?|employed|in (?:the|this) (?:role|post|team))|\bleft the (?:council|authority|organisation)/i,
    weight: 4,
    seen: "people who left",
  },
  {
    pattern:
      /\b(?:offices?|council|building|department|team)\b[^.]{0,20}\b(?:is|are|will be)\b[^.]{0,15}\b(?:closed|shut)\b|\b(?:closed|shut) (?:for|from|over|until|between)\b/i,
    weight: 4,
    seen: "Christmas closure",
  },
  {
    pattern:
      /\b(?:will not|won't|not) (?:be )?(?:read(?:ing)?|check(?:ing)?|access(?:ing)?|have access|monitor(?:ing|ed)?|pick(?:ing)? up|responding)\b[^.]{0,20}(?:e-?mails?|messages|inbox)/i,
    weight: 2,
    seen: "personal mailboxes",
  },
  {
    pattern:
      /\b(?:i'm|i am|am|is|be|currently) (?:out|away|off|absent|unavailable)\b|\bjury (?:service|duty)\b|\bsabbatical\b|\bback,? (?:\w+ ){0,3}(?:by|on|from|in|w\/c)\b|\bon my return\b|\b(?:attending|on|at) (?:a |an |the )?(?:\w+ )?(?:training|course|conference|secondment|jury)\b|\bin my absence\b|\bwhile i(?:'m| am) (?:away|out)\b|\bduring (?:this|my) (?:time|absence)\b|\bi (?:only )?work (?:part[- ]time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|term)/i,
    weight: 3,
    seen: "personal mailboxes",
  },
  { pattern: /\b(?:limited|no) access to (?:my )?e-?mails?\b/i, weight: 2, seen: "personal mailboxes" },
  {
    pattern:
      /\b(?:read(?:ing)?|check(?:ing)?|look(?:ing)? at|answer(?:ing)?|pick(?:ing)? up|deal(?:ing)? with)\b[^.]{0,30}\b(?:again|next)\b[^.]{0,15}\b(?:from|on|after|until)\b|\bnext (?:see|read|check|look at|open|at my desk|in (?:the office )?on)\b|\b(?:at (?:my|the) desk|available|around|contactable|in) (?:again|next)\b|\b(?:starts?|begins?|resumes?|opens?) again (?:on|from)\b|not (?:back|around|available|contactable|at my desk|in)\b[^.]{0,15}\b(?:until|till|before|again|today|this week)\b/i,
    weight: 3,
    seen: "I'll be reading e-mail again from Monday 25 March; not available until",
  },
  {
    pattern:
      /\b(?:minding|covering|looking after|standing in|deputi[sz]ing|keeping an eye|holding the fort|cover(?:s|ed)? for me|stepping in)\b|\b(?:until|till|before) (?:then|i(?:'m| am) back|my return)\b|\bin the meantime\b[^.]{0,60}@|\b(?:while|whilst|when) i(?:'m| am| was) (?:gone|off|on|not)\b/i,
    weight: 2,
    seen: "… is minding things until then",
  },
  {
    pattern:
      /\b(?:term[- ]time|during term|term only|school holidays|getting married|honeymoon|bereavement|compassionate|hospital|operation|surgery|convalesc\w+|strike|industrial action|reservist|elsewhere today)\b/i,
    weight: 2,
    seen: "why somebody is away",
  },
];

export const RECALL_SUBJECT = /^\s*(?:re:\s*)?(?:recall|message recall|galw'?n? (?:yn )?[oô]l|adalw)\s*:/i;
export const RECALL_WORDING: readonly AutomaticRow[] = [
  {
    pattern:
      /\b(?:bin|shred|wipe|scrap|tear up|throw away|discard|get rid of|take no notice of|pay no attention to|set aside)\b[^.]{0,60}\b(?:sent|e-?mail(?:ed)?|message|workbook|sheet|file|copy|version|attachment|letter|reply|response)\b/i,
    weight: 4,
    seen: "please bin the workbook I sent an hour ago",
  },
  {
    pattern:
      /\b(?:clean|corrected|right|proper|amended|redacted|replacement|fresh|new) (?:copy|version|one|file|sheet|workbook|letter)\b[^.]{0,30}\b(?:on its way|follow\w*|attached|shortly|later|will|to come)\b|\bwithout (?:opening|reading|saving|copying)\b|\b(?:had|has|have|were|was) been left in\b|\bnot meant for (?:you|release)\b/i,
    weight: 3,
    seen: "without opening it; a clean copy is on its way",
  },
  { pattern: /would like to recall the (?:message|e-?mail)|hoffai (?:.{0,40})?(?:alw|adalw)/i, weight: 6, seen: "Outlook" },
  {
    pattern: /\b(?:recall|withdraw|retract)(?:ing|ed)?\b[^.]{0,30}\b(?:previous|earlier|last|e-?mail|message|attachment|below)/i,
    weight: 4,
    seen: "officers by hand",
  },
  {
    pattern:
      /\b(?:disregard|ignore|delete|destroy|do not open)\b[^.]{0,40}\b(?:previous|earlier|last|first|above|below|e-?mail|message|attachment|file|it|them|all copies|sent)\b/i,
    weight: 3,
    seen: "officers by hand",
  },
  {
    pattern:
      /\b(?:sent|went|issued|e-?mailed|emailed|released|attached|came)\b[^.]{0,30}\b(?:in error|by mistake|in mistake|too soon|prematurely|by accident|accidentally)\b/i,
    weight: 3,
    seen: "officers by hand",
  },
  {
    pattern:
      /\bshould not have (?:been )?(?:sent|released|disclosed|included|attached|gone|issued)\b|\bcontain(?:s|ed)\b[^.]{0,30}\bpersonal (?:data|information)\b[^.]{0,40}\b(?:error|mistake|should)/i,
    weight: 4,
    seen: "data sent by mistake",
  },
  {
    pattern:
      /\b(?:treat|consider|regard)\b[^.]{0,50}\b(?:withdrawn|cancelled|void|not sent)\b|\b(?:belong(?:s|ed)|meant|intended|addressed|relat(?:es|ed))\b[^.]{0,15}\b(?:to|for) (?:another|a different|someone|somebody)\b|\bwrong (?:file|attachment|document|version|request|person|recipient|address)\b/i,
    weight: 3,
    seen: "treat our reply as withdrawn; it belonged to another request",
  },
];
