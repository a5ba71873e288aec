/** Names of councils in running text: whom a mail speaks of. */

const GENERIC =
  /\b(?:the|royal|london|metropolitan|borough|city|county|district|town|parish|council|council of|corporation|unitary|authority|combined|cyngor|sir|bwrdeistref|sirol|dinas|mbc|bc|cc|dc|comhairle|of|and)\b/gi;

const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** `Tarnbridge Borough Council` -> `Tarnbridge`; what is left when the generic words go. */
export function coreName(name: string): string {
  const core = fold(name.replace(/&/g, "and").replace(GENERIC, " "));
  return core === "" ? fold(name) : core;
}

/**
 * Is this authority named? Its full name in any case, or its core name with a capital letter as a word of its own.
 * @param text running text, as written.
 */
export function names(text: string, authorityName: string): boolean {
  const folded = ` ${fold(text)} `;
  if (folded.toLowerCase().includes(` ${fold(authorityName).toLowerCase()} `)) return true;
  const core = coreName(authorityName);
  return core.length >= 4 && folded.includes(` ${core} `);
}

const NAMED_COUNCIL =
  /\b((?:[A-Z][\p{L}'-]+(?:\s+(?:and|upon|on|of|the|with|in|under|le|&)\s+(?=[A-Z])|[\s-])){1,5})(?:(?:Metropolitan |Royal |London )?(?:Borough|City|County|District|Town|Parish|Community|Unitary) )?Council\b/gu;
const NO_NAME =
  /^(?:the|your|our|this|that|each|every|any|another|other|borough|city|county|district|town|parish|local|dear|a|which|if|is|does)\s*$/i;

/** Core names of all councils that a text names in full, known to us or not. */
export function councilsNamed(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(NAMED_COUNCIL)) {
    const core = coreName((match[1] ?? "").replace(/^(?:The|Your|Our|For|To|From|At|By|With|In|Dear|And|Is|Does)\s+/, ""));
    if (core.length >= 3 && !NO_NAME.test(core)) found.add(core);
  }
  return [...found];
}
