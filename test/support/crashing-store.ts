/** A store that fails at the nth call, as a killed program or a lost database does: before the call, or after it. */
import type { Store } from "../../src/ports.js";

export class Crash extends Error {}

export interface CrashPlan {
  /** The call that fails, from 1. */
  readonly at: number;
  readonly when: "before" | "after";
}

/**
 * @returns the store, and how many calls have been made; calls within a transaction count too
 */
export function crashingStore(store: Store, plan: CrashPlan | null): { readonly store: Store; readonly calls: () => number } {
  let calls = 0;
  const wrap = (inner: Store): Store =>
    new Proxy(inner, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function") return method;
        return async (...args: unknown[]): Promise<unknown> => {
          const call = ++calls;
          if (plan !== null && plan.at === call && plan.when === "before") throw new Crash(`before ${String(name)}`);
          const given = name === "transaction" ? [(trx: Store) => (args[0] as (store: Store) => Promise<unknown>)(wrap(trx))] : args;
          const result: unknown = await Reflect.apply(method, target, given);
          if (plan !== null && plan.at === call && plan.when === "after") throw new Crash(`after ${String(name)}`);
          return result;
        };
      },
    });
  return { store: wrap(store), calls: () => calls };
}
