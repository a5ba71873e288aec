/** What inline CSS and old presentational attributes say about the look of words. */

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** `color: red; display:none` as a map of lower-case names to trimmed values; a later one wins. */
export function parseStyle(style: string | undefined): ReadonlyMap<string, string> {
  if (style === undefined) return NO_STYLE;
  const declarations = new Map<string, string>();
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 1) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, "")
      .trim();
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/** The colours by name that officers and their programs use. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  brown: "#a52a2a",
  crimson: "#dc143c",
  cyan: "#00ffff",
  darkblue: "#00008b",
  darkcyan: "#008b8b",
  darkgray: "#a9a9a9",
  darkgreen: "#006400",
  darkgrey: "#a9a9a9",
  darkmagenta: "#8b008b",
  darkorange: "#ff8c00",
  darkred: "#8b0000",
  darkyellow: "#808000",
  dodgerblue: "#1e90ff",
  firebrick: "#b22222",
  forestgreen: "#228b22",
  fuchsia: "#ff00ff",
  gold: "#ffd700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  indigo: "#4b0082",
  lightblue: "#add8e6",
  lightgray: "#d3d3d3",
  lightgreen: "#90ee90",
  lightgrey: "#d3d3d3",
  lightyellow: "#ffffe0",
  lime: "#00ff00",
  magenta: "#ff00ff",
  maroon: "#800000",
  mediumblue: "#0000cd",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  orangered: "#ff4500",
  palegreen: "#98fb98",
  pink: "#ffc0cb",
  purple: "#800080",
  red: "#ff0000",
  royalblue: "#4169e1",
  seagreen: "#2e8b57",
  silver: "#c0c0c0",
  skyblue: "#87ceeb",
  steelblue: "#4682b4",
  teal: "#008080",
  tomato: "#ff6347",
  turquoise: "#40e0d0",
  violet: "#ee82ee",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** `#rrggbb`, or null for what is no colour of its own (`inherit`, `windowtext`, `transparent`, nonsense). */
export function parseColour(value: string | undefined): string | null {
  if (value === undefined) return null;
  const text = value.trim().toLowerCase();
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named !== undefined) return named;
  const short = /^#?([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join("")}`;
  const long = /^#?([\da-f]{6})(?:[\da-f]{2})?$/.exec(text);
  if (long?.[1] !== undefined) return `#${long[1]}`;
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$/.exec(text);
  if (rgb === null || rgb[4] === "0" || rgb[4] === "0%") return null;
  return `#${rgb
    .slice(1, 4)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Black and the dark greys that programs use for ordinary text are no mark. */
export function textColour(value: string | undefined): string | undefined {
  const colour = parseColour(value);
  if (colour === null) return undefined;
  const parts = channels(colour);
  const dark = Math.max(...parts) <= 0x66 && Math.max(...parts) - Math.min(...parts) <= 0x10;
  return dark ? undefined : colour;
}

/** White and the near-white greys of page backgrounds are no highlight. */
export function backgroundColour(value: string | undefined): string | undefined {
  const colour = parseColour(value);
  if (colour === null) return undefined;
  const parts = channels(colour);
  const pale = Math.min(...parts) >= 0xe8 && Math.max(...parts) - Math.min(...parts) <= 0x10;
  return pale ? undefined : colour;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Is a font weight bold? `normal` and numbers below 600 are not; null when it says nothing. */
export function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  const text = weight.toLowerCase();
  if (text === "bold" || text === "bolder") return true;
  if (text === "normal" || text === "lighter") return false;
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? null : number >= 600;
}

/** Does a style hide the element from a reader of the mail? */
export function isHidden(style: ReadonlyMap<string, string>): boolean {
  if (style.size === 0) return false;
  if (/^none\b/i.test(style.get("display") ?? "")) return true;
  if (/^hidden\b/i.test(style.get("visibility") ?? "")) return true;
  if (/^all\b/i.test(style.get("mso-hide") ?? "")) return true;
  if (/^0(?:px|pt|em|rem|%)?$/i.test(style.get("font-size") ?? "")) return true;
  if (/^0(?:\.0+)?$/.test(style.get("opacity") ?? "")) return true;
  return /^0(?:px|pt)?$/i.test(style.get("max-height") ?? "") && /hidden/i.test(style.get("overflow") ?? "");
}
