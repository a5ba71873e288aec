/** @example provisionInWords("s43(2)") // "section 43(2)"; "reg12(4)(b)" is "regulation 12(4)(b)" */
export function provisionInWords(exemption: string): string {
  return exemption.replace(/^s(?=\d)/i, "section ").replace(/^reg(?=\d)/i, "regulation ");
}

/** A refusal for cost: FOIA and FOISA s.12. */
export const isCostProvision = (exemption: string): boolean => /^s12(?!\d)/i.test(exemption);
