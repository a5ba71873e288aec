/**
 * The process that reads hostile-prone files for {@link ./read-attachments.ts}: one file at a time, answered in
 * turn. It has no environment and no output of its own, and goes when its parent goes.
 */
import { readAttachment } from "./read-attachment.js";

process.on("disconnect", () => {
  process.exit(0);
});

process.on("message", (message: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }) => {
  void readAttachment(message, () => process.send?.("slow")).then((documents) => process.send?.(documents));
});

process.send?.("ready");
