/** Mails that Outlook saved (msg). */
import type { ReceivedFile } from "./file-format.js";
import { letterHead } from "./letter-head.js";
import { outlookBody } from "./outlook-body.js";
import type { Unpacked } from "./unpacked.js";

export async function unpackMsg({ content }: ReceivedFile, source: string): Promise<Unpacked> {
  const { default: module } = await import("@kenjiuno/msgreader");
  const copy = Uint8Array.from(content);
  const reader = new module.default(copy.buffer);
  const fields = reader.getFileData();
  const body = await outlookBody({ html: fields.bodyHtml ?? fields.html, compressedRtf: fields.compressedRtf, plain: fields.body }, source);
  const files: ReceivedFile[] = (fields.attachments ?? []).flatMap((attachment, index) => {
    if (attachment.attachmentHidden === true) return [];
    const { fileName, content: bytes } = reader.getAttachment(attachment);
    const name =
      attachment.innerMsgContent === true ? `${attachment.name ?? `mail ${String(index + 1)}`}.msg` : (attachment.fileName ?? fileName);
    return [{ name: name === "" ? `file ${String(index + 1)}` : name, mediaType: attachment.attachMimeTag ?? "", content: bytes }];
  });
  const from = [fields.senderName, fields.senderEmail === undefined ? undefined : `<${fields.senderEmail}>`]
    .filter((each) => each !== undefined)
    .join(" ");
  const head = letterHead(
    { from, date: fields.messageDeliveryTime ?? fields.clientSubmitTime ?? "", subject: fields.subject ?? "" },
    source,
  );
  return { documents: body === null ? [head] : [head, body], files, mediaType: "application/vnd.ms-outlook" };
}
