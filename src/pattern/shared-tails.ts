/**
 * Patterns whose machine code stays small. V8 writes the code behind a choice up to ten times over, once for each way in
 * which it can be reached (`RegExpNode::LimitVersions`, src/regexp/regexp-compiler.cc): a wording with a few optional words
 * takes a hundred kilobytes. Beyond 16 MB of code in all, V8 stops optimising the patterns of the whole program, those of
 * the mail parser among them (`RegExpImpl::TooMuchRegExpCode`). An empty look-ahead, which always holds, is a point that
 * all ways come together at, and what stands behind it is written once.
 */

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
const LOOKS_ROUND = /^\(\?(?:[=!]|<[=!])/;
const TOGETHER = "(?=)";
/** A shorter pattern has little code however often it is written. */
const SHORTEST = 60;

/** The same pattern, matching the same, with an empty look-ahead behind every group that offers a choice. */
export function withSharedTails(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (source.length < SHORTEST) return pattern;
  const open: { readonly looksRound: boolean; chooses: boolean }[] = [];
  let made = "";
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    made += char;
    if (char === "\\") made += source[++at] ?? "";
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") open.push({ looksRound: LOOKS_ROUND.test(source.slice(at, at + 4)), chooses: false });
    else if (char === "|") {
      const group = open.at(-1);
      if (group) group.chooses = true;
    } else if (char === ")") {
      const group = open.pop();
      const quantifier = QUANTIFIER.exec(source.slice(at + 1))?.[0] ?? "";
      made += quantifier;
      at += quantifier.length;
      if (at + 1 < source.length && group?.looksRound === false && (group.chooses || quantifier !== "")) made += TOGETHER;
    }
  }
  return made === source ? pattern : new RegExp(made, flags);
}
