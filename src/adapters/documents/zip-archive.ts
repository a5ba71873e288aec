/** Zip files (docx, odt, xlsx, pptx are such) within limits that no honest one reaches. */
import yauzl from "yauzl";

export interface ZipEntry {
  readonly name: string;
  /** Bytes after unpacking, as the archive states; reading checks it. */
  readonly size: number;
  readonly encrypted: boolean;
}

export interface ZipArchive {
  /** Files, without folders, in the order of the archive. */
  readonly entries: readonly ZipEntry[];
  /** The bytes of a file by name; null when there is none of that name. */
  read(name: string): Promise<Buffer | null>;
  /** The same as text (UTF-8, or UTF-16 with a byte order mark). */
  readText(name: string): Promise<string | null>;
}

/** Why a file could not be read, as a DocumentWarning says it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly code: "unreadable" | "encrypted" | "too_large" | "unsupported" | "no_text",
    message: string,
  ) {
    super(message);
  }
}

/** Unpacked bytes of a whole archive. */
export const MAX_UNPACKED = 100_000_000;
const MAX_ENTRIES = 10_000;

/**
 * Opens an archive in memory. Nothing is unpacked before the stated sizes of all files are added up.
 * @throws UnreadableFile `unreadable` (not a zip, damaged), `too_large` (more than {@link MAX_UNPACKED} bytes unpacked)
 */
export async function openZip(content: Uint8Array): Promise<ZipArchive> {
  const zip = await fromBuffer(content);
  const found = new Map<string, yauzl.Entry>();
  let sum = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on("error", () => {
      reject(new UnreadableFile("unreadable", "The list of files in the archive is damaged."));
    });
    zip.on("end", () => {
      resolve();
    });
    zip.on("entry", (entry: yauzl.Entry) => {
      sum += entry.uncompressedSize;
      if (sum > MAX_UNPACKED || found.size >= MAX_ENTRIES) {
        reject(
          new UnreadableFile(
            "too_large",
            `Unpacked it would be larger than ${String(MAX_UNPACKED / 1e6)} MB or ${String(MAX_ENTRIES)} files.`,
          ),
        );
        return;
      }
      if (!entry.fileName.endsWith("/")) found.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  const read = async (name: string): Promise<Buffer | null> => {
    const entry = found.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted()) throw new UnreadableFile("encrypted", `${name} in the archive is protected by a password.`);
    return unpack(zip, entry);
  };
  return {
    entries: [...found.values()].map((entry) => ({ name: entry.fileName, size: entry.uncompressedSize, encrypted: entry.isEncrypted() })),
    read,
    readText: async (name) => {
      const bytes = await read(name);
      if (bytes === null) return null;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
      return bytes.toString("utf8").replace(/^\uFEFF/, "");
    },
  };
}

async function fromBuffer(content: Uint8Array): Promise<yauzl.ZipFile> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (fault, zip) => {
      if (fault === null) resolve(zip);
      else reject(new UnreadableFile("unreadable", "It is not a zip archive, or its end is missing."));
    });
  });
}

/** yauzl fails the stream when a file is larger than stated, so a lie about the size costs no more than the size. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const damaged = (): UnreadableFile => new UnreadableFile("unreadable", `${entry.fileName} in the archive is damaged.`);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (fault, stream) => {
      if (fault !== null) {
        reject(damaged());
        return;
      }
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", () => {
        reject(damaged());
      });
      stream.on("end", () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });
}
