/** What a reader sees before an item that the file numbers by itself. */

export type NumberStyle = "decimal" | "decimal-zero" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman" | "ordinal" | "none";

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/**
 * The number in a style, without punctuation: `formatOrdinal(4, "lower-roman")` is `iv`. After `z` letters go
 * on as `aa`, `ab` (HTML); Word repeats the letter (`aa`, `bb`), which `repeatLetters` asks for. Numbers that a
 * style cannot show (0 in roman) come in digits.
 */
export function formatOrdinal(ordinal: number, style: NumberStyle, repeatLetters = false): string {
  switch (style) {
    case "none":
      return "";
    case "decimal":
      return String(ordinal);
    case "decimal-zero":
      return ordinal < 10 && ordinal >= 0 ? `0${String(ordinal)}` : String(ordinal);
    case "ordinal":
      return `${String(ordinal)}${ordinalSuffix(ordinal)}`;
    case "lower-alpha":
      return letters(ordinal, repeatLetters);
    case "upper-alpha":
      return letters(ordinal, repeatLetters).toUpperCase();
    case "lower-roman":
      return roman(ordinal);
    case "upper-roman":
      return roman(ordinal).toUpperCase();
  }
}

function letters(ordinal: number, repeat: boolean): string {
  if (ordinal < 1 || ordinal > 1_000_000) return String(ordinal);
  if (repeat) return String.fromCodePoint(97 + ((ordinal - 1) % 26)).repeat(Math.min(Math.ceil(ordinal / 26), 20));
  let text = "";
  for (let left = ordinal; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCodePoint(97 + ((left - 1) % 26)) + text;
  return text;
}

function roman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 4999) return String(ordinal);
  let text = "";
  let left = ordinal;
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

function ordinalSuffix(ordinal: number): string {
  const tens = ordinal % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][ordinal % 10] ?? "th";
}
