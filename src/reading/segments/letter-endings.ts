/**
 * Paragraphs that stand between the last answer and the signature: rights of review and appeal, re-use, charges,
 * privacy, publication, feedback, thanks. They are tried on the last answer of a document only, never on its first
 * words, and not where it has words of a question about such things. Reviewed table.
 */
import { BegunPattern } from "../../pattern/first-letters.js";

export interface LetterEnding {
  readonly pattern: RegExp;
  /** Words of a question (in small letters) that such a paragraph may answer when it has them too. */
  readonly unless: RegExp | null;
  /** Only as a paragraph or line of its own, not as a sentence behind the answer. */
  readonly alone?: true;
  readonly seen: string;
}

const REVIEW = /\b(?:reviews?|appeal\w*|complain\w*|commissioner|representations?|ombudsman|reconsider\w*)\b/g;

export const LETTER_ENDINGS: readonly LetterEnding[] = [
  {
    pattern:
      /^(?:the|this|our) (?:[a-z]+ ){0,2}(?:council|trust|force|authority|university|service|board|department|college|team) (?:always )?(?:aims?|strives?|endeavours?|tries|seeks?|wishes|is keen|is committed|is pleased|likes?) (?:always )?to (?:be|give|provide|help|offer|act|assist|answer)\b.{0,60}\b(?:open|openness|transparen\w+|helpful|help|best|good|service|clear|full(?:y)?|accountab\w+)\b/i,
    unless: /\b(?:aims?|transparen\w+|open\w*|commit\w+)\b/g,
    alone: true,
    seen: "The Trust aims to be open. If the above doesn't meet your needs please contact …",
  },
  {
    pattern:
      /^(?:if|should|where) (?:the above|this|that|our (?:reply|response|answers?)|any of (?:this|the above)|these answers)\b.{0,40}\b(?:meet|answer|satisf\w+|fall short|address|cover|what you|as you)\b.{0,60}\b(?:contact|e-?mail|ring|write|call|let (?:me|us) know|get in touch|come back|get back|tell (?:me|us)|ask)\b/i,
    unless: null,
    seen: "If the above doesn't meet your needs please contact foi@… in the first instance.",
  },
  {
    pattern:
      /^(?:please )?(?:consider (?:whether|how)|(?:can|could|would|will) you)\b.{0,40}\b(?:rate|score|mark)\b.{0,40}\b(?:service|reply|response|us|handling|request)\b/i,
    unless: null,
    alone: true,
    seen: "Please consider whether you would rate our FOI service as: 1 Good 2 Fair 3 Poor",
  },
  {
    pattern:
      /^(?:please |do |and |so )*(?:pop|call|drop|come|look|stop)(?: (?:in|by|along|round|over|into))+ ?(?:to|at|on)?\b.{0,90}\b(?:if you|welcome|happy|any time|plans?)\b|^you(?:'|’)?(?:re| are) (?:always |very |most )*welcome to (?:pop|call|drop|come|visit|look|ring|phone|see)\b/i,
    unless: null,
    seen: "Do pop in to the office if you'd like to see the plans.",
  },
  {
    pattern:
      /^(?:re|regarding|as (?:for|to)|with regard to)\b[.:]?\s(?:your )?(?:q(?:uestion)?s?\.?\s?|no\.?\s?)?\(?\d{1,2}[a-h]?[).:]{1,2}\s?(?:[-–—]\s)?\p{L}/iu,
    unless: null,
    alone: true,
    seen: "Re 4) - the manager who deals with permits is on leave: of another question than the last",
  },
  {
    pattern:
      /^(?:section|sec\.?|s\.?|regulation|reg\.?)\s?\d{1,2}[\d()a-z]{0,12}(?: of (?:the )?[a-z ]{3,40})?(?: (?:exemption|exception))? (?:is|provides?|creates?|confers?) an? (?:[a-z-]+,? (?:and )?){0,4}(?:exemption|exception)\b/i,
    unless: null,
    alone: true,
    seen: "police forces explain the exemptions below the last answer: Section 31(3) is a qualified, prejudice based exemption",
  },
  {
    pattern:
      /^(?:(?:under|in (?:terms of|accordance with|line with)|pursuant to|by virtue of) )?(?:the )?(?:sections?|regulations?|reg\.?|s\.?|environmental information|freedom of information|foi|eir|act)\b.{0,120}\b(?:you (?:may|can|have|are entitled)|(?:an )?applicants?|(?:the|a|your) right (?:to|of)|entitles? you|gives? you|reconsider|(?:ask|require|request)\b.{0,40}\breview)/i,
    unless: REVIEW,
    seen: "FOISA s.20, EIR reg 11, EI(S)R reg 16: Section 20 gives you the right to require a review",
  },
  {
    pattern:
      /^you (?:(?:also |then |therefore |do )?(?:have|may|can|are|might)|also|should|must)\b.{0,110}\b(?:rights?|entitled to|representations?|reviews?|review(?:ed)?|appeal|complain\w*|commissioner|reconsider\w*|ombudsman)\b/i,
    unless: REVIEW,
    seen: "You are entitled to make representations under regulation 11",
  },
  {
    pattern:
      /^(?:an?|any|all|such|your|our|the|written)? ?(?:(?:requests?|applications?|appl(?:y|ying)|asking) (?:for|to have) (?:an? |this |the |our )?(?:internal )?review|(?:internal )?reviews?|applications? (?:may|can|must|should) be made to|complaints? (?:about|regarding|concerning|on|against|in respect of|should|must|can|may|are|is)|representations?|appeals?|challenges?)\b.{0,90}\b(?:should|must|can|may|will|are|is|needs?|within|be|have|has|to)\b/i,
    unless: REVIEW,
    alone: true,
    seen: "Requests for review should be sent to …; Complaints about the handling of requests are dealt with by …",
  },
  {
    pattern:
      /^(?:we|i|the (?:council|trust|force|authority|university|service)) (?:am|are|is|must|should|need to|have to|has to) (?:also )?(?:obliged to |required to |bound to |asked to |supposed to )?(?:tell|inform|advise|remind|notify|let) you (?:know )?(?:about|of|that|how)\b.{0,60}\b(?:reviews?|appeal|complain\w*|rights?|procedure)\b/i,
    unless: REVIEW,
    seen: "We are obliged to tell you about our review procedure. It is at …",
  },
  {
    pattern: /^.{0,70}\b(?:information commissioner(?:['’]?s)?|scottish information commissioner|the commissioner|ico|ombudsman)\b/i,
    unless: REVIEW,
    alone: true,
    seen: "Generally, the ICO cannot make a decision unless …; The ICO can be contacted at …",
  },
  {
    pattern:
      /^(?:details|information|guidance|a (?:leaflet|note|copy|sheet|summary)|(?:i|we) (?:also |have )*(?:attach|enclose)(?:d)?|attached|enclosed|your attention|please (?:also )?(?:see|find|refer to)|(?:our|the|your)(?: rights?)?)\b.{0,90}\b(?:(?:right|rights) (?:of|to)|your rights?\b|appeals?|complaints?|review (?:procedure|process|rights?)|(?:right|rights)(?: of| to)? (?:review|appeal|complain))\b/i,
    unless: REVIEW,
    alone: true,
    seen: "Details of our complaints procedure are attached; A leaflet explaining your right of review is enclosed",
  },
  {
    pattern:
      /^(?:(?:the|this|any|most|all|some|our|such|much)\b(?: of)? ?){0,3}(?:supply|supplying|release|disclosure|provision|providing|information|materials?|documents?|datasets?|data|contents?|responses?|re-?use|intellectual property)\b.{0,160}\b(?:copyright\w*|re-?us(?:e|es|ed|ing)|licen[cs]ed?|permission|right to (?:publish|copy|use)|your own (?:use|purposes?)|intellectual property)\b/i,
    unless: /\b(?:copyright|licen[cs]\w*|re-?us\w+|permissions?)\b/g,
    seen: "The supply of information under FOIA does not give … a right to re-use it",
  },
  {
    pattern:
      /^(?:you (?:are free|are welcome|may|can|must|should|will need)\b.{0,40}\b(?:re-?us(?:e|ing)|use|copy|publish|reproduce|share)\b.{0,60}\b(?:information|data|material|response|documents?|this|it|purposes?|permission)\b|if you (?:wish|want|would like|intend|plan) to (?:re-?use|use|publish|reproduce|copy)\b|to re-?use\b)/i,
    unless: /\b(?:copyright|licen[cs]\w*|re-?us\w+)\b/g,
    seen: "You are free to use the information supplied for your own purposes",
  },
  {
    pattern:
      /^(?:(?:unless|except where|where) (?:otherwise )?(?:stated|indicated|noted|shown)\b.{0,120}\b(?:licen[cs]e|copyright|released|use)|contains (?:(?:[a-z]+ ){0,2}(?:data|information) (?:[a-z]+ ){0,4}(?:open |government )*licen[cs]e|public sector|ordnance survey|os|royal mail|national statistics)\b|©|\(c\) |crown copyright|copyright (?:and|in|of|©|\d)|the copyright\b|(?:under |subject to |in line with )?(?:the )?re-?use of public sector|open government licen)/i,
    unless: /\b(?:copyright|licen[cs]\w*|re-?us\w+)\b/g,
    seen: "Contains public sector information licensed under …; the Re-use of Public Sector Information Regulations 2015",
  },
  {
    pattern:
      /^(?:there (?:is|are|was|will be) no (?:charges?|fees?|cost)|no (?:charges?|fees?)\b|(?:we|i|the council) (?:have|has|will|do|does|are|is)(?: not|n['’]t)? (?:charged?|waived?|charging|waiving|make a charge|made a charge))\b.{0,60}\b(?:information|request|response|review|appeal|reply|occasion|copies|this|service)\b/i,
    unless: /\b(?:charg\w+|fees?|costs?|pric\w+|pay\w*|spen\w+|free|afford\w*)\b/g,
    seen: "There is no charge for this information; We have not charged a fee on this occasion",
  },
  {
    pattern:
      /^.{0,120}\b(?:disclosure log|publication scheme|foi log)\b|^(?:(?:a copy of|all|both|the|this|our|your|these) ){1,3}(?:council(?:['’]?s)? )?(?:response|reply|repl(?:ies)|responses|answers?|requests?|letter)\b.{0,60}\b(?:will|may|is|are|can|could|might) (?:also |then |now )?(?:be )?(?:published|put|placed|added|posted|uploaded|made (?:available|public))\b|^(?:the|this|our)? ?(?:council|authority|we)\b.{0,20}\bpublish(?:es)? (?:its |all |our |the |most )?(?:answers|responses|replies|requests|foi)\b/i,
    unless: /\b(?:publish\w*|disclosure log|publication|websites?)\b/g,
    seen: "A copy of this response will be published on our disclosure log",
  },
  {
    pattern:
      /^(?:your (?:personal )?(?:details|data|information|name)|we (?:will |shall |only )?(?:keep|hold|process|use|store|collect|handle|retain)|(?:the|this) (?:council|authority) (?:will )?(?:keeps?|holds?|process(?:es)?|uses?|handles?|retains?)|(?:our|the) privacy|privacy|for (?:more |further )?(?:details|information) (?:of|on|about) how|(?:to (?:find out|see|know) )?how (?:we|the council) (?:use|handle|process|look after)|data protection)\b.{0,90}(?:\byour (?:personal )?(?:details|data|information|name)\b|\bpersonal (?:data|details|information)\b|\bprivacy\b|\bgdpr\b|\bdata protection\b)|^(?:our )?privacy (?:notice|policy|statement)\b|^how we use your (?:personal )?(?:information|data|details)|^your (?:personal )?(?:details|data|information|name) (?:will|are|is|has|have)\b/i,
    unless: /\b(?:privacy|personal data|gdpr|data protection|personal information)\b/g,
    seen: "Our privacy notice is at …; We keep your details only for as long as is needed",
  },
  {
    pattern:
      /^(?:(?:we|i) (?:would |do |really |greatly )*(?:value|welcome|appreciate|like|love)|your|please|to help us|help us|tell us|how did we|give us|let us have|in order to improve|as part of)\b.{0,80}\b(?:feedback|survey|comments|how we (?:did|are doing|have done|dealt|handled)|your (?:views?|experience)|questionnaire)\b/i,
    unless: /\b(?:feedback|surveys?|satisf\w+|comments?|views)\b/g,
    seen: "We value your feedback; please complete our short survey",
  },
  {
    pattern:
      /^(?:your|this|the|we|i|as|that|with this)\b.{0,70}\b(?:request|case|matter|enquiry|file|call|ticket)\b.{0,50}\b(?:closed|closing|complete|completed|concluded|finalised|dealt with)\b|^(?:we|i) (?:will |shall |have |am |are )?(?:now )?(?:clos(?:e|ed|ing)|regard|consider) (?:this|the|your) (?:now )?(?:request|case|matter|enquiry)\b/i,
    unless: /\b(?:clos(?:ed|ing|ure)|complet\w+|cases?|concluded)\b/g,
    seen: "Your request has now been closed; We now consider this matter closed",
  },
  {
    pattern:
      /^(?:this|that|the above|the foregoing|these)\b(?: now)? (?:concludes|completes|closes|finishes|fulfils|discharges|constitutes|answers (?:all|your|the|every)|(?:is|represents|forms|serves as) (?:the |our |my )?(?:[a-z]+['’]s )?(?:full |formal |final |complete )*(?:response|reply|answer to your request))\b|^(?:the|any) information (?:contained )?in this (?:e-?mail|message)|^(?:this|the|our) (?:letter|e-?mail|message|notice|correspondence)\b.{0,20}\b(?:is|was|has|serves|acts|constitutes|will|may|can|should|does|contains|covers|completes|concludes|and|forms)\b(?! (?:a |as a )?(?:formal )?refusal)|^(?:this|our) (?:response|reply)\b.{0,20}\b(?:is|was|has|serves|constitutes|will|may|can|should|does|contains|covers|completes|concludes|forms)\b(?!.{0,12}\b(?:same|identical|as (?:above|for|in|at)|unchanged|yes|no|not)\b)/i,
    unless: /\b(?:letters?|e-?mails?|messages?|notices?|responses?|repl(?:y|ies))\b/g,
    alone: true,
    seen: "This is the Council's formal response; This letter can be made available in large print",
  },
  {
    pattern:
      /^(?:the |this |these |all |any )?(?:information|data|figures?|details|answers?|response|content)\b.{0,60}\b(?:correct|accurate|right|up to date|true)\b.{0,20}\b(?:at the (?:time|date|point)|when|on the date|to the best|at the moment of)\b.{0,20}\b(?:writing|publication|this (?:letter|response|e-?mail|reply)|response|reply|issue|supplied|provided|knowledge|sent|it was|they were)|^(?:whil(?:e|st)|although|though) (?:every|all)\b.{0,30}\b(?:effort|care)\b|^.{0,40}\b(?:accepts?|accepted|take|takes|bear|assume)\b.{0,10}\b(?:no|any) (?:liability|responsibility)\b|^no (?:liability|responsibility|warranty|guarantee)\b|^the information (?:given|provided|supplied|released|in this) .{0,30}\b(?:snapshot|subject to change|may change)\b/i,
    unless: /\b(?:liabilit\w+|accura\w+|liable)\b/g,
    seen: "The data is correct at the date of this letter; The Council accepts no liability for …",
  },
  {
    pattern:
      /^.{0,90}\b(?:large print|braille|(?:another|other|different|alternative|accessible) (?:formats?|languages?)|audio ?(?:tape|cd)|easy read)\b/i,
    unless: /\b(?:formats?|languages?|print|braille|accessib\w+|translat\w+|audio)\b/g,
    seen: "If you require the information in another format or language please call …",
  },
  {
    pattern:
      /^(?:(?:any|further|other|future|all|for (?:any|future|further|other|all|more|general))\b ?){1,3}(?:foi |written )?(?:quer(?:y|ies)|questions?|requests?|correspondence|enquir(?:y|ies)|contact|communications?|help|assistance|advice|concerns?|problems?|issues?|information (?:about|on) (?:the (?:act|freedom|eir|foi|ico|council|authority)|freedom|foi|how to|your rights))\b.{0,80}\b(?:should|can|may|must|please|contact|is at|are at|see|visit|go to|be (?:found|addressed|sent|made)|give|call|ring|let|just|telephone|phone|e-?mail|write|quote|use|will|go)\b/i,
    unless: null,
    alone: true,
    seen: "Further requests should be sent to …; For future requests please use the form on our website",
  },
  {
    pattern:
      /^(?:if|should) (?:you|there|any|this|anything|that|the)\b.{0,80}\b(?:telephone|phone|call|ring|discuss|speak to|talk|get back|write to|quote|quoting|do not understand|don['’]t understand|disagree|unhappy|dissatisfied|not (?:satisfied|happy|content)|happy to|more help|trouble|problems?|wrong)\b/i,
    unless: null,
    seen: "If you would like to discuss this please telephone me",
  },
  {
    pattern: /^please (?:remember to |always |also )?(?:quote|use|cite|state|include|keep)\b.{0,50}\b(?:reference|number|ref)\b/i,
    unless: null,
    seen: "Please remember to quote the reference number above",
  },
  {
    pattern: /^(?:please )?(?:also )?quot(?:e|ing) (?:[a-z]{2,8}[-/ ]?)?\d[\w/-]*(?:,| if| in| on| when| with| should|\.?$)/i,
    unless: null,
    seen: "Please quote 6650-23 if you wish a review.",
  },
  {
    pattern:
      /^(?:please |kindly )?(?:direct|send|address|make|submit|refer|raise|forward|put) (?:any |all |your |further |an? )?(?:appeals?|complaints?|challenges?|dissatisfaction|requests? for (?:an? )?(?:internal )?reviews?|(?:internal )?review requests?) (?:to|with|in|by|via|within)\b/i,
    unless: REVIEW,
    seen: "Please direct appeals to the Data Protection Officer.",
  },
  {
    pattern: /^(?:internal )?(?:reviews?|appeals?|complaints?|challenges?)\s?(?:[:–-]|(?:via|c\/o|through|online)\b)/i,
    unless: REVIEW,
    alone: true,
    seen: "Reviews via the form at …; Review: within 40 working days to the Head of Governance.",
  },
  {
    pattern:
      /^(?:if|should) you(?:['’]d)? ?(?:would |do )?(?:like|want|wish|need|prefer)?(?: for)? (?:to have )?(?:us|me|someone|somebody|another|this|it|our|the (?:decision|answer|response))\b.{0,40}\b(?:look(?:ed)? (?:at|into)|check(?:ed)?|review(?:ed)?|reconsider(?:ed)?|think again)\b/i,
    unless: REVIEW,
    seen: "If you would like us to look at this again just reply to this email by 30th August.",
  },
  {
    pattern:
      /^(?:once again,? |again,? |many |with )?(?:thanks?\b(?: you\b)?(?! to\b)|(?:(?:please accept )?(?:my|our) )?(?:sincere |sincerest )?apologies\b|(?:i|we) (?:do |must |would like to |also )*apologi[sz]e\b(?! (?:that|but) (?:we|i|the council)\b)|(?:i|we)(?: am| are|['’]m|['’]re)? (?:very |really |also |again )?sorry (?:again )?(?:for (?!not)|about|it(?:['’]s| has| took)|this (?:has|took|is)|to have kept|you have had to)|sorry (?:again )?(?:for (?!not)|about|it(?:['’]s| has| took)|this (?:has|took|is)))/i,
    unless: /\bapolog\w+/g,
    seen: "Thank you for your request; Apologies for the delay in replying; Sorry it took so long",
  },
  {
    pattern:
      /^(?:and |so |anyway,? )?(?:(?:i|we) (?:do |very much |sincerely )?)?(?:hope|trust|hoping|trusting)\b.{0,40}\b(?:this|that|the above|these|it|you|all|helps?|helpful|useful|answers?)\b|^hope (?:this|that|it|these)\b|^(?:we|(?:the|[a-z]+(?: [a-z]+){0,3}) council) (?:is|are) committed to (?:openness|transparency|being open)/i,
    unless: null,
    seen: "Hope that helps; I hope the above is of assistance",
  },
  {
    pattern:
      /^(?:have a (?:good|nice|great|lovely)|enjoy (?:your|the)|good luck|best of luck|wishing you|(?:i|we) wish you|happy to help|glad to (?:help|be of)|always happy|let['’]s hope|any problems?|(?:do |please |just )*(?:shout|holler|give (?:me|us) a (?:ring|call|shout|bell)|let (?:me|us) know))\b/i,
    unless: null,
    seen: "Have a good weekend; Good luck with the research; Any problems give me a ring",
  },
  {
    pattern:
      /^(?:cheers|rgds|regds|regs|bw|kr|br|ta(?: very much| muchly)?|thx|ty|tia|x{1,4}|end|best|diolch(?: yn fawr)?|cofion(?: gorau| cynnes)?|sl[àa]inte|le d[ùu]rachd(?:an)?|yours(?: ever| truly)?|(?:with )?(?:all )?(?:the|my|our) (?:very )?best(?: wishes)?|all (?:the )?best|take care|speak soon|sincerely|respectfully)\W*$/i,
    unless: null,
    alone: true,
    seen: "short mails: All the best, Cheers, Rgds, BW",
  },
  {
    pattern:
      /^(?:sent (?:from|via|using)\b.{0,30}(?:phone|pad|outlook|android|samsung|blackberry|mobile|mail|device|ios)|get outlook for\b|please (?:consider|think of) the (?:environment|planet)|(?:think|stop and think) before (?:you )?print|save (?:paper|a tree)|(?:follow|find|like|join|visit) us (?:on|at)\b|(?:for and )?on behalf of\b.{0,60}$|p\.?p\.? \p{Lu})/iu,
    unless: null,
    alone: true,
    seen: "lines that mail programs and councils put below a mail",
  },
  {
    pattern:
      /^(?:encs?|enclosures?|attachments?|cc|copy to|copies to|(?:our |your |my |case |foi |eir )?ref(?:erence)?(?: no| number)?|(?:contact|case|responsible|reporting) officer|officer|(?:information |response |reply |answer |answers )?(?:prepared|compiled|collated|approved|authorised|answered|provided|signed off|checked)(?: and [a-z]+)? by)\b\s?[.:]?(?:\s|$).{0,70}$/i,
    unless: /\b(?:enclos\w+|attachments?|refer\w*|officers?|approv\w+|authori[sz]\w+|sign\w*|prepar\w+|check\w*)\b/g,
    alone: true,
    seen: "Encs: 1; cc Head of Parks; Ref: FOI/123/24; Response approved by: Head of Parks",
  },
  {
    pattern:
      /^(?:tel|telephone|phone|mob|mobile|fax|dx|switchboard|minicom|textphone)\b\s?(?:no|number)?\s?[.:]?\s?[(+\d]|^[^.?!\d]{0,60}\b(?:team|unit|office|officer|services?|governance),?\s(?:on )?[(+0][\d\s()]{8,16}$|^(?:request )?(?:status|decision|outcome|response type|classification)\s?:\s?[a-z ]{3,40}$/i,
    unless: /\b(?:telephone|phone|contact|number)\b/g,
    alone: true,
    seen: "the contact line of a signature; Status: closed, on a page of a disclosure log",
  },
  {
    pattern:
      /^[^.?!]{0,100}\b(?:hall|council|house|offices?|street|road|square|centre)\b[^.?!]{0,60}\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\W*$/i,
    unless: /\b(?:address\w*|where|locat\w+|sites?|propert\w+|buildings?|lists?|which|premises|names?)\b/g,
    alone: true,
    seen: "the address line of a signature",
  },
  {
    pattern:
      /^.{0,60}\b(?:took|taken|takes|spent|time)\b.{0,50}\b(?:answer(?:ing)?|respond(?:ing)?(?: to)?|prepar(?:e|ing)|deal(?:ing)? with|process(?:ing)?|handl(?:e|ing)|compil(?:e|ing)) (?:to )?(?:this|your|the) (?:request|response|reply|enquiry)\b|^(?:your|this|the) (?:request|enquiry)\b.{0,60}\b(?:answered|dealt with|responded to|handled|received)\b.{0,40}\bworking days\b|^the (?:statutory |legal )?(?:deadline|time limit|due date) for\b.{0,20}\b(?:response|reply|request)\b/i,
    unless: /\b(?:requests?|time|long|responses?)\b/g,
    alone: true,
    seen: "disclosure logs and case systems: It took officers 4 hours to prepare this response",
  },
  {
    pattern:
      /^(?:please |could you |kindly |i would be grateful if you (?:could|would) |would you )(?:please )?(?:acknowledge|confirm)\b.{0,40}\b(?:receipt|received|safely|this (?:e-?mail|letter))\b|^(?:please )?note (?:that )?(?:our|my|the) (?:new )?(?:address|number|e-?mail|office)|^(?:our|the|my) (?:office|offices|team|working days|hours)\b.{0,40}\b(?:closed|close|open|are|is) |^i (?:am (?:on leave|away|out of|working|part)|work\b.{0,40}\b(?:part|time|days?|monday|tuesday|wednesday|thursday|friday|week))/i,
    unless: /\b(?:offices?|addresses|address|open\w*|clos\w+|hours)\b/g,
    alone: true,
    seen: "Please acknowledge receipt; I am on leave until 12 August; My working days are Monday to Wednesday",
  },
  {
    pattern:
      /^(?:(?:to (?:ask|apply|request|seek)(?: for)?|for|if you (?:want|wish|would like|need|seek|prefer)|the (?:procedure|process|steps) for|details of) (?:to (?:have|ask for|request) )?(?:an? |the |this |our |such )?(?:(?:internal )?reviews?\b|appeal\b|(?:decision|response|reply|request)\b.{0,20}\breview)|(?:not |un)happy\b|not satisfied\b|dissatisfied\b|disagree\b|should you (?:consider|feel|think|believe|be|remain|disagree|wish|want|need|require|have)\b|were you to\b|in the event (?:that )?(?:you|of)\b|if any (?:aspect|part) of (?:this|our) (?:response|reply|decision)\b|in the first instance\b|see (?:overleaf|the (?:next|last) page)\b|your (?:legal )?rights?\b|how to (?:complain|appeal|challenge|ask for)\b|as required by\b.{0,60}\b(?:challenge|appeal|review|complain)|.{0,40}\bask us to (?:look|think|consider|reconsider)\b)/i,
    unless: REVIEW,
    alone: true,
    seen: "Not happy with our answer? Tell us within 40 working days; To ask for a review e-mail …",
  },
  {
    pattern:
      /^(?:please |could you |can you )?(?:spare|rate|take|give us)\b.{0,40}\b(?:minutes?|service|how we|moment|rating)\b|^could you spare\b|^(?:what did you think|how (?:was|were|did) (?:our|we|you))\b|^to (?:view|see|track|reply to|respond to|update|open) (?:your|the|this|our) (?:request|case|correspondence|message|response)\b|^to reply\b|^(?:feel free|by all means|do feel|please feel|(?:i['’]m|i am|we are|we['’]re|i would be|we would be|we['’]d be|i['’]d be|more than|very) (?:always |more than |very |only too |also )*(?:happy|pleased|glad|delighted|able|free)(?: to)\b.{0,20}\b(?:help|assist|explain|talk|discuss|answer|go (?:through|over)|clarify|chat|speak))\b|^(?:that|this|which|i (?:think|believe|hope|trust)(?: that)?(?: this)?)\b.{0,20}\b(?:be everything|is everything|covers? (?:everything|all|it)|should do it|is it|your lot|is all (?:of )?(?:it|the))\b|^if it (?:would help|helps|is easier|would be (?:easier|helpful))\b/i,
    unless: null,
    alone: true,
    seen: "That should be everything; Feel free to come back to me; To view the request online go to …",
  },
  {
    pattern: /^.{0,60}\b(?:duty|obligation|obliged|required)\b.{0,20}\b(?:to (?:provide )?(?:advi[sc]e|assist|help)|under section 16)\b/i,
    unless: /\b(?:dut(?:y|ies)|obligations?|advice)\b/g,
    alone: true,
    seen: "In accordance with section 16 of the Act we have a duty to advise and assist",
  },
  {
    pattern:
      /^(?:please (?:also )?(?:note|be aware|bear in mind)|nb|note|it should be noted|you should (?:note|be aware)),?:? (?:that )?(?:all |any |our )?(?:of )?(?:the|these|this|above|those)? ?(?:above )?(?:figures?|data|numbers|statistics|information|totals|answers|records?)\b.{0,60}\b(?:snapshot|subject to|correct\w*|chang\w+|compar\w+|provisional|extracted|accura\w+|taken (?:from|on|at)|as at|correct at|live system|unaudited|unvalidated|rounded|estimates?)\b/i,
    unless: null,
    alone: true,
    seen: "Please note the figures are a snapshot taken on 19/02/2024 and later corrections may change them.",
  },
  {
    pattern:
      /^(?:(?:date|time) (?:closed|completed|issued|published|answered|responded|sent|of (?:response|reply|issue))|(?:request |case )?status|closed(?: on)?|name of (?:(?:the|your) )?(?:council|authority|organisation|body|respondent)|(?:name of )?(?:respondent|organisation|authority)|(?:(?:form|survey|questionnaire|return) )?(?:completed|filled in|submitted|returned|signed) by|directorate|service area|category|categories|tags|keywords)\s?:\s/i,
    unless: /\b(?:dates?|status|names?|organisations?|authorit\w+|directorates?|services?|categor\w+|complet\w+|clos\w+)\b/g,
    alone: true,
    seen: "the foot of a form or of a disclosure log: Name of council: …, Completed by: …, Date closed: …",
  },
  {
    pattern: /^(?:re-?use|licen[cs]e|copyright|feedback)\s?:\s/i,
    unless: /\b(?:re-?us\w+|licen[cs]\w*|copyright|feedback)\b/g,
    alone: true,
    seen: "Re-use: Open Government Licence v3.",
  },
];

/** Words that only lead up to such a paragraph. */
export const LEADS_UP = new BegunPattern(
  /^(?:please (?:also )?(?:note|be aware|be advised)(?: that)?[:,]?|finally,?|lastly,?|also,?|and|in addition,?|additionally,?|furthermore,?|otherwise,?|however,?|but|in the meantime,?|for (?:your )?information[:,]?|fyi[:,]?|n\.?b\.?[:,]?|note(?: that)?[:,]?|important[:,]?|(?:i|we) (?:would|should|must|am|are)(?: also)? (?:like to |required to |obliged to )?(?:add|mention|remind you|point out|inform you|advise you|advise|take this opportunity to remind you|draw your attention to)(?: the fact)?(?: that)?[:,]?|as (?:ever|always|usual),?|thereafter,?|generally,?|normally,?|meanwhile,?|then,?)\s+/i,
);
