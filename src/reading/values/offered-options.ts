/** Options that the question itself offers in a bracket at its end: "(None / One / Two / Left to teams)". */

const IN_BRACKETS = /\(([^()]{5,300})\)[\s?.:]*$/;
const LEAST = 3;
const LONGEST = 60;

/** "(2021 / 2022 / 2023)": years for which something is asked. */
const YEAR = /^(?:19|20)\d\d/;

/**
 * The options, parted by strokes; null where there are fewer than three, or what stands between the strokes is too long for
 * one. What semicolons part is mostly what is asked for: "(supplier; value; end date)".
 */
export function offeredOptions(text: string): readonly string[] | null {
  const inside = IN_BRACKETS.exec(text.slice(-320))?.[1];
  if (inside === undefined) return null;
  const options = inside.split(/\s\/\s/).map((option) => option.trim());
  const isOption = (option: string): boolean => option !== "" && option.length <= LONGEST && !YEAR.test(option);
  return options.length >= LEAST && options.every(isOption) ? options : null;
}

/** "(Yes / No / Not sure)": a yes-or-no question all the same. */
export const offersYes = (options: readonly string[]): boolean => options.some((option) => /^yes\b/i.test(option));

/** "(None / One / Two / Left to teams)", "(Under 10 / 10 to 50 / Over 50)": answers to a question that asks for a figure. */
export const offersFigures = (options: readonly string[]): boolean =>
  options.some((option) => /^(?:none|nil|zero|one|two|three|four|five|under|over|less|fewer|more|up to|£?\d+)\b/i.test(option));
