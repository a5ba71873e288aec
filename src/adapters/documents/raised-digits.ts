const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits set above the line as characters of their own, so that 569 with the footnote 1 is `569¹` and not 5691. */
export function raisedDigits(text: string): string {
  return /^\s*\d{1,4}\s*$/.test(text) ? text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit) : text;
}
