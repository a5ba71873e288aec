/** Fair comparison of times: every variant in every round, in a new order each time, medians at the end. */
import { randomOf } from "../generator/random.js";

export interface Variant {
  readonly name: string;
  readonly run: () => unknown;
}

export const medianOf = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Median milliseconds of each variant. A fixed or rotated order gives false differences, hence the shuffling. */
export async function compare(variants: readonly Variant[], rounds: number, warmUp = Math.ceil(rounds / 5)): Promise<Map<string, number>> {
  const random = randomOf(20_240_212);
  const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const variant of random.shuffled(variants)) {
      const start = process.hrtime.bigint();
      await variant.run();
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      if (round >= warmUp) times.get(variant.name)?.push(took);
    }
  }
  return new Map([...times].map(([name, list]) => [name, medianOf(list)]));
}
