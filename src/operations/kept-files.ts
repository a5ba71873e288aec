/** The files that came with a request's mail, byte for byte: listed, and found again by mail and place or by their hash. */
import { createHash } from "node:crypto";
import type { Instant } from "../foi/terms.js";
import type { Attachment } from "../message/message.js";
import type { ParseMail, RequestRow, Store } from "../ports.js";

export interface FileRow {
  readonly messageId: number;
  /** Place among the files of its mail, from 0. */
  readonly position: number;
  readonly receivedAt: Instant;
  readonly name: string;
  /** What it is, in a word or two: `docx`, `pdf`, else the media type stated. */
  readonly kind: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** What a person must know about how it was read: hidden parts, a password, pages left out. */
  readonly warnings: readonly string[];
}

export interface KeptFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const kindOf = ({ name, mediaType }: Pick<Attachment, "name" | "mediaType">): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? mediaType;

/** All files of a request in the order in which they came; pictures that only belong to a mail's layout are left out. */
export async function requestFiles(store: Store, request: Pick<RequestRow, "id">): Promise<readonly FileRow[]> {
  const [messages, readings] = await Promise.all([store.messages(request.id), store.readings([request.id])]);
  const newest = new Map(readings.toSorted((a, b) => a.id - b.id).map((reading) => [reading.messageId, reading.warnings]));
  const rows = await Promise.all(
    messages.map(async (message) => {
      const files = await store.attachments(message.id);
      return files.flatMap((file, position): FileRow[] => {
        if (file.inline) return [];
        const { name, size, sha256 } = file;
        const source = `attachment:${name}: `;
        const warnings = (newest.get(message.id) ?? []).filter((warning) => warning.startsWith(source));
        return [
          {
            messageId: message.id,
            position,
            receivedAt: message.receivedAt,
            name,
            kind: kindOf(file),
            size,
            sha256,
            warnings: warnings.map((warning) => warning.slice(source.length)),
          },
        ];
      });
    }),
  );
  return rows.flat();
}

interface FileDeps {
  readonly store: Store;
  readonly parseMail: ParseMail;
}

/** One file of a mail, out of the mail's own bytes; null when there is none. */
export async function keptFile({ store, parseMail }: FileDeps, messageId: number, position: number): Promise<KeptFile | null> {
  const [message, known] = await Promise.all([store.message(messageId), store.attachments(messageId)]);
  const row = known[position];
  if (message === null || row === undefined) return null;
  const raw = await store.rawMail(message.rawMailId);
  if (raw === null) return null;
  const { attachments } = await parseMail(raw.content);
  // By its hash, not by its place: a newer parser may count the parts of a mail in another way.
  const found = attachments.find((file) => createHash("sha256").update(file.content).digest("hex") === row.sha256);
  return found === undefined ? null : { name: row.name, content: found.content };
}

/** The file with these bytes, by the name under which it first came; null when no mail brought it. */
export async function keptFileByHash(deps: FileDeps, sha256: string): Promise<KeptFile | null> {
  for (const { messageId, position } of await deps.store.filesWithHash(sha256)) {
    const file = await keptFile(deps, messageId, position);
    if (file !== null) return file;
  }
  return null;
}
