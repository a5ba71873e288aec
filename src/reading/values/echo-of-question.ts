/** Sentences that say yes or no by taking up the question's own words: "The system has not been audited." */
import { type AskedFor, stem } from "./asked-for.js";
import { say, type ValueReading } from "./value-reading.js";

/** "The system has not been audited" to "Has it been audited?": a sentence that takes up a word of the question. */
const ECHO =
  /^(?:the |this |our |all |these )?[a-z']+(?: (?!(?:who|which|that|if|when|where|whose) )[a-z'-]+){0,7}? (?:is|are|was|were|has|have|had|does|do|did|will|can)(n't| not| never)?(?: (?:been|be|currently|already|also|all|yet))* ([a-z]+)/;
/** "The council owns one golf course." to "Does the council own any?": says that it does what was asked. */
const DOES =
  /^(?:(?:the|this|our) (?:council|authority|borough|county|city|district|department|service|team)|we|it|they)(?: [a-z]+ council)? (?:(?:currently|also|already|still|presently) )?([a-z]+)\b(?![^.]{0,60}\b(?:no|not|none|neither|only|rather|nothing|n't)\b)/;
/** Yes or no to `asked`, said with its own words at the beginning of `text` (in lower case); null when none is. */
export function echoOf(text: string, asked: AskedFor): ValueReading | null {
  const does = DOES.exec(text.slice(0, 160))?.[1];
  if (
    does !== undefined &&
    !/^(?:is|are|was|were|has|have|had|does|do|did|will|can|could|would)$/.test(does) &&
    asked.words.has(stem(does))
  )
    return say(true, 0.85, "says that it does what was asked", "boolean");
  const match = ECHO.exec(text.slice(0, 160));
  const word = match?.[2];
  if (match === null || word === undefined || !asked.words.has(stem(word))) return null;
  return say(match[1] === undefined, 0.85, "takes up the words of the question", "boolean");
}
