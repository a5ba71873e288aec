/**
 * The parts of a mail with their transfer encoding undone and nothing else: which part is the body, what
 * charset it is in and what an attachment is called is decided elsewhere.
 *
 * mailparser does the work. It is told to treat every part as an attachment, because as text it decodes
 * charsets by label only (mails lie) and glues all texts of a mail together.
 */
import { type AddressObject, type AttachmentStream, type Headers, MailParser, type MessageText } from "mailparser";

/** A part as it stands in the mail; a multipart one has children and no content. */
export interface MailPart {
  /** Lower case; `text/plain` when the mail says nothing. */
  readonly mediaType: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** `attachment`, `inline`, something else, or empty; lower case. */
  readonly disposition: string;
  /** Decoded (RFC 2047, RFC 2231); empty when it has none. */
  readonly name: string;
  /** Without angle brackets; empty when it has none. */
  readonly contentId: string;
  readonly content: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly children: readonly MailPart[];
}

export interface RawHeader {
  /** Lower case; empty for a line without a colon. */
  readonly name: string;
  /** The whole line, folded as it came, one character a byte. */
  readonly line: string;
}

export interface MailParts {
  readonly headers: readonly RawHeader[];
  readonly addresses: ReadonlyMap<string, readonly { readonly name: string; readonly address: string }[]>;
  /** Null when there is nothing that could be read. */
  readonly root: MailPart | null;
  /** Why reading stopped early; null when it did not. */
  readonly fault: string | null;
  /** Decodes encoded words (`=?utf-8?q?…?=`) in a header value. */
  readonly decodeWords: (value: string) => string;
}

/** What of mailparser we use beyond its published types; the version is pinned and the tests would tell. */
interface ParserInside {
  textTypes: string[];
  readonly tree: ParserNode | false;
  readonly libmime: { decodeWords(value: string): string };
}
interface ParserNode {
  readonly contentType: string | false;
  readonly headers: Headers;
  readonly children: readonly ParserNode[];
  readonly node: { readonly disposition: string | false; readonly filename: string | false };
}

/** A mail that makes the parser wait for ever must not make us. */
const PATIENCE_MS = 30_000;

interface Leaf {
  readonly content: Buffer;
  readonly sha256: string;
  readonly mediaType: string;
}

/** Never rejects: what cannot be read is in `fault`, with the parts read until then. */
export async function readMailParts(raw: Uint8Array): Promise<MailParts> {
  const options = {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
    checksumAlgo: "sha256",
    // Handed on to the splitter: a mail in the mail stays one part.
    ignoreEmbedded: true,
  };
  const parser = new MailParser(options);
  const inside = parser as unknown as ParserInside;
  inside.textTypes = [];
  const headers: RawHeader[] = [];
  const leaves = new Map<Headers, Leaf>();
  let top: Headers = new Map();
  const fault = await new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => {
      resolve("The parts of the mail could not be taken apart in time.");
    }, PATIENCE_MS);
    const settle = (reason: string | null): void => {
      clearTimeout(timer);
      resolve(reason);
    };
    parser.on("error", (error: { message?: string }) => {
      settle(`The parts of the mail could not all be read: ${error.message ?? "unknown fault"}.`);
    });
    parser.on("headers", (found: Headers) => {
      top = found;
    });
    parser.on("headerLines", (lines: readonly { key: string; line: string }[]) => {
      for (const { key, line } of lines) headers.push({ name: key, line });
    });
    parser.on("data", (data: AttachmentStream | MessageText) => {
      if (data.type !== "attachment") return;
      const chunks: Buffer[] = [];
      data.content.on("data", (chunk: Buffer) => chunks.push(chunk));
      data.content.on("end", () => {
        leaves.set(data.headers, { content: Buffer.concat(chunks), sha256: data.checksum, mediaType: data.contentType });
        data.release();
      });
    });
    parser.on("end", () => {
      settle(null);
    });
    parser.end(raw);
  });
  return {
    headers,
    addresses: addressesOf(top),
    root: inside.tree === false ? null : partOf(inside.tree, leaves),
    fault,
    decodeWords: (value) => inside.libmime.decodeWords(value),
  };
}

const EMPTY = Buffer.alloc(0);
/** SHA-256 of no bytes at all. */
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function partOf(node: ParserNode, leaves: ReadonlyMap<Headers, Leaf>): MailPart {
  const leaf = leaves.get(node.headers);
  const type = node.headers.get("content-type");
  const contentId = node.headers.get("content-id");
  const said = node.contentType === false ? "" : node.contentType;
  return {
    mediaType: (leaf?.mediaType ?? said) || "text/plain",
    parameters: typeof type === "object" && "params" in type ? type.params : {},
    disposition: node.node.disposition === false ? "" : node.node.disposition,
    name: node.node.filename === false ? "" : node.node.filename,
    contentId: typeof contentId === "string" ? contentId.trim().replace(/^<|>$/g, "") : "",
    content: leaf?.content ?? EMPTY,
    sha256: leaf?.sha256 ?? EMPTY_SHA256,
    children: node.children.map((child) => partOf(child, leaves)),
  };
}

const ADDRESS_HEADERS = ["from", "sender", "reply-to", "to", "cc"];

function addressesOf(headers: Headers): MailParts["addresses"] {
  const found = new Map<string, { name: string; address: string }[]>();
  for (const name of ADDRESS_HEADERS) {
    const value = headers.get(name);
    const lists = (Array.isArray(value) ? value : [value]).filter(
      (list): list is AddressObject & string => typeof list === "object" && "value" in list && Array.isArray(list.value),
    );
    const addresses = lists.flatMap((list) => flatten(list.value));
    found.set(name, addresses);
  }
  return found;
}

function flatten(list: AddressObject["value"]): { name: string; address: string }[] {
  return list.flatMap((entry) => {
    const group = entry.group === undefined ? [] : flatten(entry.group);
    const address = (entry.address ?? "").trim().toLowerCase();
    return address.includes("@") ? [{ name: entry.name, address }, ...group] : group;
  });
}
