/** Bodies as Outlook keeps them (msg, winmail.dat): html, rich text round html, rich text, plain text. */
import type { Document } from "../../document/document.js";
import { decodeCharset, metaCharset } from "./decode-text.js";
import { documentFromHtml } from "./html-document.js";
import { documentFromText } from "./text-document.js";

export interface OutlookBody {
  readonly html?: Uint8Array | string | undefined;
  /** As in PR_RTF_COMPRESSED. */
  readonly compressedRtf?: Uint8Array | undefined;
  readonly plain?: string | undefined;
}

/** The richest form that has words; null when none has. */
export async function outlookBody({ html, compressedRtf, plain }: OutlookBody, source: string): Promise<Document | null> {
  const forms: (() => Promise<Document> | Document)[] = [];
  if (html !== undefined)
    forms.push(() => documentFromHtml(typeof html === "string" ? html : decodeCharset(html, metaCharset(html)).text, source));
  if (compressedRtf !== undefined) forms.push(async () => fromCompressedRtf(compressedRtf, source));
  if (plain !== undefined) forms.push(() => documentFromText(plain, source));
  for (const form of forms) {
    try {
      const document = await form();
      if (document.blocks.length > 0) return document;
    } catch (fault) {
      // A form that is damaged: the next one says the same. When all are, the caller says that there is no text.
      if (form === forms.at(-1)) throw fault;
    }
  }
  return null;
}

async function fromCompressedRtf(compressed: Uint8Array, source: string): Promise<Document> {
  const { decompressRTF } = await import("@kenjiuno/decompressrtf");
  const rtf = Buffer.from(decompressRTF([...compressed]));
  if (/\\from(?:html|text)/.test(rtf.subarray(0, 2000).toString("latin1"))) {
    const { deEncapsulateSync } = await import("rtf-stream-parser");
    const { default: iconv } = await import("iconv-lite");
    const { mode, text } = deEncapsulateSync(rtf, {
      decode: (bytes: Buffer, charset: string) => iconv.decode(bytes, charset),
      mode: "either",
    });
    const words = typeof text === "string" ? text : text.toString("utf8");
    return mode === "html" ? documentFromHtml(words, source) : documentFromText(words, source);
  }
  const { documentFromRtf } = await import("./rtf-document.js");
  return documentFromRtf(rtf, source);
}
