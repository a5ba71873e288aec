/** What a survey may be about: question wordings with what is needed to make up an answer to each. */

export type Topic = { readonly text: string; readonly subs?: readonly Topic[] } & (
  | { readonly kind: "count"; readonly thing: string; readonly low: number; readonly high: number }
  | { readonly kind: "money"; readonly low: number; readonly high: number }
  | { readonly kind: "percent"; readonly of: string }
  | { readonly kind: "date" }
  | { readonly kind: "duration"; readonly unit: "hours" | "days" | "weeks" | "months" | "years" }
  /** `followUps` are asked only of those who say yes. */
  | { readonly kind: "yesNo"; readonly yes: readonly string[]; readonly no: readonly string[]; readonly followUps?: readonly Topic[] }
  /** Each answer is one line, or several lines. */
  | { readonly kind: "text"; readonly answers: readonly (string | readonly string[])[] }
  | { readonly kind: "choices"; readonly list: string; readonly several: boolean }
  | { readonly kind: "series"; readonly of: "count" | "money"; readonly low: number; readonly high: number }
  /** A heading over its subs: gets no answer. */
  | { readonly kind: "group" }
);

export interface Theme {
  readonly title: string;
  /** "parking enforcement": completes "your request about …". */
  readonly subject: string;
  /** The service that answers: "Parking Services". */
  readonly service: string;
  /** The records that would have to be opened by hand: "penalty charge notices". */
  readonly records: string;
  readonly path: string;
  readonly sections: readonly { readonly name: string; readonly topics: readonly Topic[] }[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export const count = (text: string, thing: string, low: number, high: number, ...subs: Topic[]): Topic => ({
  kind: "count",
  text,
  thing,
  low,
  high,
  subs,
});
export const money = (text: string, low: number, high: number, ...subs: Topic[]): Topic => ({ kind: "money", text, low, high, subs });
export const percent = (text: string, of: string): Topic => ({ kind: "percent", text, of });
export const date = (text: string): Topic => ({ kind: "date", text });
export const duration = (text: string, unit: "hours" | "days" | "weeks" | "months" | "years"): Topic => ({ kind: "duration", text, unit });
export const yesNo = (text: string, yes: readonly string[], no: readonly string[], ...followUps: Topic[]): Topic => ({
  kind: "yesNo",
  text,
  yes,
  no,
  followUps,
});
export const words = (text: string, ...answers: (string | readonly string[])[]): Topic => ({ kind: "text", text, answers });
export const choice = (text: string, list: string): Topic => ({ kind: "choices", text, list, several: false });
export const choices = (text: string, list: string): Topic => ({ kind: "choices", text, list, several: true });
export const series = (text: string, of: "count" | "money", low: number, high: number): Topic => ({ kind: "series", text, of, low, high });
export const group = (text: string, ...subs: Topic[]): Topic => ({ kind: "group", text, subs });
