/** Parts that several wording tables are made of: who, what and whom sentences of councils speak. */

/** What we sent, as they name it. */
export const REQUEST =
  "(?:(?:your|the|this|that|a|new) (?:\\w+ ){0,3}?(?:requests?|enquir(?:y|ies)|e-?mails?|messages?|notes?|letters?|questions?|applications?|forms?|lists?|quer(?:y|ies)|points?)|yours|it|this)";

/** Whoever writes, or somebody of theirs. */
export const WE =
  "(?:we|i|he|she|they|somebody|someone|(?:the|this|our|my) (?:\\w+ )?(?:council|authority|board|office|team|clerk|officer|service|department|director|manager|colleagues?))";

/** What they will send. */
export const ANSWER =
  "(?:answers?|repl(?:y|ies)|responses?|decisions?|letters?|figures|information|results?|outcomes?|findings|conclusions?)";

/** Another public body. */
export const OTHER_BODY =
  "(?:[\\w' -]{2,40}? ?(?:council|police|constabulary|nhs trust|trust|academy|health board|fire (?:and rescue )?(?:service|authority)|university|agency|combined authority|partnership|board|association|national park(?: authority)?)\\b" +
  "|(?:the )?(?:nhs|police|ministry|department for|home office|environment agency|transport for|another (?:public )?(?:authority|body|organisation)|other (?:public )?(?:authority|body)|valuation office|national highways|parish clerk|county|district))";
