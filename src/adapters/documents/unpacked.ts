import type { Document } from "../../document/document.js";
import type { ReceivedFile } from "./file-format.js";

/** What a file that holds others has: words of its own, and files. */
export interface Unpacked {
  readonly documents: readonly Document[];
  readonly files: readonly ReceivedFile[];
  readonly mediaType: string;
}
