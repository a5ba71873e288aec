/** message/delivery-status (RFC 3464): a block of fields for the message, then one a recipient. */
import type { DeliveryStatus } from "../../message/message.js";

/** The recipient blocks; a block without a recipient is the one about the message and is left out. */
export function parseDeliveryStatus(text: string): DeliveryStatus[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .flatMap((block) => {
      const fields = fieldsOf(block);
      const recipient = addressOf(fields.get("final-recipient")) || addressOf(fields.get("original-recipient"));
      if (recipient === "") return [];
      return [
        {
          recipient,
          action: (fields.get("action") ?? "").toLowerCase().split(/[\s(]/)[0] ?? "",
          status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? "",
          diagnostic: afterType(fields.get("diagnostic-code")),
        },
      ];
    });
}

function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `smtp; 550 no such user` -> `550 no such user`. */
function afterType(value = ""): string {
  return value.replace(/^[\w-]+\s*;\s*/, "");
}

function addressOf(value: string | undefined): string {
  return afterType(value).replace(/^<|>$/g, "").trim().toLowerCase();
}
