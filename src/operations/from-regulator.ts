import { bodyOf, domainOf } from "../message/sender-body.js";
import type { Store } from "../ports.js";

/**
 * Does this mail come from the regulator that we complained to about this request? It belongs to the request, but it is
 * no reply of the council's: it neither moves the clock nor answers a question, and its reference is not theirs.
 * @param address of the sender; null when there is none
 */
export async function isFromRegulator(store: Pick<Store, "letters">, requestId: number, address: string | null): Promise<boolean> {
  if (address === null || address === "") return false;
  const regulators = (await store.letters([requestId]))
    .filter((letter) => letter.kind === "complaint")
    .flatMap((letter) => letter.to.map((to) => bodyOf(domainOf(to))));
  return regulators.includes(bodyOf(domainOf(address)));
}
