/** Lengths of time: `3 months` is `P3M`, `3 hours 10 minutes` `PT3H10M`, `2.75 hours` `PT2H45M`, `a day` `P1D`. ISO 8601. */
import type { Quantity, TimeUnit } from "./quantities.js";

export interface StatedDuration {
  readonly duration: string;
  readonly approx: boolean;
  /** Counted in working days, which a calendar duration does not say. */
  readonly working: boolean;
  readonly start: number;
  readonly end: number;
}

const ORDER: readonly TimeUnit[] = ["Y", "M", "W", "D", "h", "m", "s"];
const WITHIN: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = { Y: ["M", 12], h: ["m", 60], m: ["s", 60] };
const GLUE = /^[\s,]{0,2}(?:and|&|a)?\s?$/;

/** `[["h", 3], ["m", 10]]` -> `PT3H10M`. A fraction of a year, an hour or a minute is written in the next smaller unit. */
export function isoDuration(parts: readonly (readonly [TimeUnit, number])[]): string {
  const amounts = new Map<TimeUnit, number>();
  const add = (unit: TimeUnit, value: number): void => void amounts.set(unit, (amounts.get(unit) ?? 0) + value);
  for (const [unit, value] of parts) {
    const smaller = WITHIN[unit];
    const whole = Math.trunc(value);
    if (smaller && whole !== value) {
      if (whole > 0) add(unit, whole);
      add(smaller[0], Math.round((value - whole) * smaller[1] * 100) / 100);
    } else add(unit, value);
  }
  let date = "";
  let time = "";
  for (const unit of ORDER) {
    const value = amounts.get(unit);
    if (value === undefined) continue;
    if (unit === "h" || unit === "m" || unit === "s") time += `${value}${unit.toUpperCase()}`;
    else date += `${value}${unit}`;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

const A_UNIT =
  /\b(?:(no more than|less than|not more than|under|up to|about|around|approximately|over|more than|nearly|almost|within)\s)?(?:an?|one|half an?|half a)\s(?:(working|calendar)\s)?(year|month|week|fortnight|day|hour|minute)\b/;
const LOOSE = /\b(?:about|around|approximately|over|under|nearly|almost|some|than|up to|least|within)\s$/;
const A_UNITS: Readonly<Record<string, TimeUnit>> = { year: "Y", month: "M", week: "W", fortnight: "W", day: "D", hour: "h", minute: "m" };

const WORD_UNIT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six)(?:\s\(\d{1,3}\))?[\s-](working |calendar )?(years?|months?|weeks?|days?|hours?|minutes?)\b/;
const WORD_VALUES: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  "twenty-four": 24,
  thirty: 30,
  "thirty-six": 36,
};

/** The lengths of time in `text`; `quantities` are its figures. "no more than a day" is found when no figure is. */
export function durationsIn(text: string, quantities: readonly Quantity[]): StatedDuration[] {
  const found: StatedDuration[] = [];
  let parts: [TimeUnit, number][] = [];
  let open: { start: number; end: number; approx: boolean; working: boolean } | null = null;
  const close = (): void => {
    if (open) found.push({ duration: isoDuration(parts), ...open });
    open = null;
    parts = [];
  };
  for (const quantity of quantities) {
    const { unit } = quantity;
    if (quantity.kind !== "duration" || unit === null || quantity.upTo !== null) {
      close();
      continue;
    }
    const loose = quantity.approx || quantity.bound !== null;
    const last: TimeUnit | undefined = parts.at(-1)?.[0];
    if (
      open !== null &&
      last !== undefined &&
      ORDER.indexOf(unit) > ORDER.indexOf(last) &&
      GLUE.test(text.slice(open.end, quantity.start))
    ) {
      parts.push([unit, quantity.value]);
      open = { start: open.start, end: quantity.end, approx: open.approx || loose, working: open.working || quantity.working };
    } else {
      close();
      parts = [[unit, quantity.value]];
      open = { start: quantity.start, end: quantity.end, approx: loose, working: quantity.working };
    }
  }
  close();
  const written = found.length === 0 ? WORD_UNIT.exec(text.slice(0, 2_000)) : null;
  const amountWritten = WORD_VALUES[written?.[1]?.toLowerCase() ?? ""];
  const unitWritten = A_UNITS[written?.[3]?.toLowerCase().replace(/s$/u, "") ?? ""];
  if (written && amountWritten !== undefined && unitWritten !== undefined) {
    found.push({
      duration: isoDuration([[unitWritten, amountWritten]]),
      approx: LOOSE.test(text.slice(Math.max(0, written.index - 16), written.index)),
      working: written[2]?.trim() === "working",
      start: written.index,
      end: written.index + written[0].length,
    });
  }
  if (found.length === 0) {
    const match = A_UNIT.exec(text.slice(0, 2_000));
    const word = match?.[3]?.toLowerCase();
    const unit = word === undefined ? undefined : A_UNITS[word];
    if (match && unit !== undefined) {
      const half = /\bhalf\b/iu.test(match[0]);
      const amount = (word === "fortnight" ? 2 : 1) * (half ? 0.5 : 1);
      found.push({
        duration: isoDuration([[unit, amount]]),
        approx: match[1] !== undefined,
        working: match[2]?.toLowerCase() === "working",
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found;
}
