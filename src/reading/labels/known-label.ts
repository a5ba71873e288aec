/** Labels that are known by what stands around them, where their looks alone would not tell. */
import type { Label } from "./label.js";

type Known = Pick<Label, "parts" | "style" | "end"> & Partial<Label>;

/** A label with a sign behind it and an answer on its line, unless `given` says otherwise. */
export const knownLabel = ({ parts, style, end, ...given }: Known): Label => ({
  parts,
  prefix: "none",
  letter: "",
  style,
  end,
  delimited: true,
  alone: false,
  letterNumber: null,
  roman: null,
  range: false,
  weak: false,
  reference: false,
  ...given,
});
