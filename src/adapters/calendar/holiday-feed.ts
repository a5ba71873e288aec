/** Fetches the list of bank holidays from GOV.UK, for `holidays update`. */
import { faultMessage, RoundrobinError } from "../../errors.js";
import type { BankHolidayList } from "../../foi/bank-holidays.js";
import { GOV_UK_FEED, readBankHolidays } from "./bank-holidays-file.js";

/** The list is about 30 KB; anything much larger is something else. */
const MAX_BYTES = 5_000_000;

/** Node puts the reason of a failed fetch one or two causes deep. */
function reasonOf(thrown: unknown): string {
  let reason = thrown;
  for (let depth = 0; depth < 3; depth += 1) {
    if (typeof reason !== "object" || reason === null || !("cause" in reason) || reason.cause === undefined) break;
    reason = reason.cause;
  }
  if (typeof reason === "object" && reason !== null && "name" in reason && reason.name === "TimeoutError") return "no answer in time";
  const code =
    typeof reason === "object" && reason !== null && "code" in reason && typeof reason.code === "string" ? `${reason.code} ` : "";
  const message = faultMessage(reason);
  return message.startsWith(code.trim()) ? message : `${code}${message}`;
}

async function readLimited(response: Response, url: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (response.body === null) return "";
  for await (const chunk of response.body) {
    const part: unknown = chunk;
    if (!ArrayBuffer.isView(part)) throw new RoundrobinError("INTERNAL", `${url}: a body that is no bytes`);
    bytes += part.byteLength;
    if (bytes > MAX_BYTES)
      throw new RoundrobinError("SETTINGS_INVALID", `${url} is no list of bank holidays: larger than ${MAX_BYTES} bytes`);
    chunks.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * @param options.url where to fetch from. (Default: GOV.UK)
 * @param options.timeoutMs how long to wait. (Default: 15000)
 * @throws RoundrobinError NOT_FOUND when the server cannot be reached or has no list: what is known stays in use;
 *   SETTINGS_INVALID when what comes is no such list
 */
export async function fetchBankHolidays(options: { readonly url?: string; readonly timeoutMs?: number } = {}): Promise<BankHolidayList> {
  const url = options.url ?? GOV_UK_FEED;
  const unreachable = (reason: string, cause?: unknown): RoundrobinError =>
    new RoundrobinError(
      "NOT_FOUND",
      `the list of bank holidays could not be fetched from ${url}: ${reason}; the list on this machine stays in use. Try again with a network connection`,
      cause === undefined ? {} : { cause },
    );
  let text: string;
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json", "user-agent": "roundrobin" },
      signal: AbortSignal.timeout(options.timeoutMs ?? 15_000),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw unreachable(`HTTP ${response.status}`);
    }
    text = await readLimited(response, url);
  } catch (cause) {
    if (cause instanceof RoundrobinError) throw cause;
    throw unreachable(reasonOf(cause), cause);
  }
  return readBankHolidays(text, url);
}
