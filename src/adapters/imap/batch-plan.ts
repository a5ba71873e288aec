/** Which mails are asked for at once. */

/** Of an oversize mail: enough for all headers and the first words of any real reply. */
export const HEAD_BYTES = 256 * 1024;

export interface Listed {
  readonly uid: number;
  /** Bytes; for a small mail the most it can have. */
  readonly size: number;
}

/** `[1,2,3,7]` as `1:3,7`. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = [];
  for (let from = 0; from < uids.length; ) {
    let to = from;
    while (to + 1 < uids.length && uids[to + 1] === (uids[to] ?? 0) + 1) to += 1;
    ranges.push(from === to ? `${uids[from]}` : `${uids[from]}:${uids[to]}`);
    from = to + 1;
  }
  return ranges.join(",");
}

/**
 * Splits a listing into batches of at most `count` mails and about `bytes` bytes; an oversize mail counts with its
 * head only. Order is kept, nothing is lost, no batch is empty.
 */
export function planBatches(listed: readonly Listed[], count: number, bytes: number, maxBytes: number): Listed[][] {
  const batches: Listed[][] = [];
  let batch: Listed[] = [];
  let sum = 0;
  for (const mail of listed) {
    const cost = mail.size > maxBytes ? HEAD_BYTES : mail.size;
    if (batch.length > 0 && (batch.length >= count || sum + cost > bytes)) {
      batches.push(batch);
      batch = [];
      sum = 0;
    }
    batch.push(mail);
    sum += cost;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
