/** Lists that are in order nearly always. */

/** The list in order: sorted in place unless it is so already. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let at = 1; at < list.length; at++) {
    const [before, here] = [list[at - 1], list[at]];
    if (before !== undefined && here !== undefined && compare(before, here) > 0) return list.sort(compare);
  }
  return list;
}
