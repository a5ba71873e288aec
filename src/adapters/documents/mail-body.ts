/** Which parts of a mail are its text, and which are files, reports and mails that it carries. */
import type { Document } from "../../document/document.js";
import { decodeCharset, metaCharset } from "./decode-text.js";
import { joinFlowed } from "./flowed-text.js";
import { documentFromHtml } from "./html-document.js";
import { joinDocuments } from "./join-documents.js";
import type { MailPart } from "./mail-parts.js";
import { documentFromText } from "./text-document.js";

/** A stretch of the body, in one or two forms that say the same. */
interface Stretch {
  readonly html: MailPart | null;
  readonly plain: MailPart | null;
}

export interface SortedParts {
  readonly stretches: readonly Stretch[];
  /** Files, in order. */
  readonly files: readonly { readonly part: MailPart; readonly related: boolean }[];
  /** message/delivery-status. */
  readonly reports: readonly MailPart[];
  /** Mails or headers that a report returns. */
  readonly returned: readonly MailPart[];
}

/** Parts nested deeper than this are left as they are: no mail is so. */
const MAX_NESTING = 60;

export function sortParts(root: MailPart): SortedParts {
  const files: { part: MailPart; related: boolean }[] = [];
  const reports: MailPart[] = [];
  const returned: MailPart[] = [];

  const visit = (part: MailPart, inside: { related: boolean; report: boolean; first: boolean }, depth: number): Stretch[] => {
    const { mediaType } = part;
    if (mediaType.startsWith("multipart/") && depth < MAX_NESTING) {
      const related = inside.related || mediaType === "multipart/related";
      const report = inside.report || mediaType === "multipart/report";
      const found: Stretch[] = [];
      for (const child of part.children)
        found.push(...visit(child, { related, report, first: inside.first && found.length === 0 }, depth + 1));
      return mediaType === "multipart/alternative" ? onePerForm(found) : found;
    }
    if (mediaType === "message/delivery-status" || mediaType === "message/global-delivery-status") reports.push(part);
    else if (inside.report && /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)$/.test(mediaType))
      returned.push(part);
    else if (mediaType === "text/rfc822-headers") returned.push(part);
    else if (isText(part, inside.first)) return [mediaType === "text/html" ? { html: part, plain: null } : { html: null, plain: part }];
    else if (!mediaType.startsWith("multipart/") || part.content.length > 0) files.push({ part, related: inside.related });
    return [];
  };

  const stretches = visit(root, { related: false, report: false, first: true }, 0);
  return { stretches, files, reports, returned };
}

/** A text part belongs to the body unless it is sent as a file; a first text with a name is still the letter. */
function isText(part: MailPart, first: boolean): boolean {
  if (part.mediaType !== "text/plain" && part.mediaType !== "text/html") return false;
  return part.disposition !== "attachment" && (part.name === "" || first);
}

/** The forms of multipart/alternative say the same: the last of each counts. Pictures beside them do not. */
function onePerForm(found: readonly Stretch[]): Stretch[] {
  const html = found.findLast((stretch) => stretch.html !== null)?.html ?? null;
  const plain = found.findLast((stretch) => stretch.plain !== null)?.plain ?? null;
  return html === null && plain === null ? [] : [{ html, plain }];
}

export interface MailBody {
  readonly body: Document;
  readonly plainBody: Document | null;
  readonly html: string;
}

/**
 * The body is the html where a stretch has html with words in it, else the plain text; stretches follow one
 * another. `plainBody` holds the plain texts when at least one of them stands beside html.
 */
export function readBody(stretches: readonly Stretch[], warn: (message: string) => void): MailBody {
  const documents: Document[] = [];
  const plains: Document[] = [];
  const htmls: string[] = [];
  let both = false;
  for (const { html, plain } of stretches) {
    const htmlText = html === null ? "" : textOf(html, warn);
    const htmlDocument = html === null ? null : documentFromHtml(htmlText);
    const plainDocument = plain === null ? null : documentFromText(textOf(plain, warn));
    if (htmlDocument !== null) htmls.push(htmlText);
    if (plainDocument !== null) plains.push(plainDocument);
    const chosen = htmlDocument !== null && htmlDocument.blocks.length > 0 ? htmlDocument : (plainDocument ?? htmlDocument);
    if (chosen !== null) documents.push(chosen);
    if (chosen === htmlDocument && plainDocument !== null && plainDocument.blocks.length > 0) both = true;
  }
  const mediaType = documents.some((document) => document.mediaType === "text/html") ? "text/html" : "text/plain";
  return {
    body: joined(documents, mediaType),
    plainBody: both ? joined(plains, "text/plain") : null,
    html: htmls.join("\n"),
  };
}

function joined(documents: readonly Document[], mediaType: string): Document {
  const [only] = documents;
  if (only === undefined) return documentFromText("");
  return documents.length === 1 ? only : joinDocuments(documents, "body", mediaType);
}

/** The characters of a text part, with soft line breaks joined. */
export function textOf(part: MailPart, warn: (message: string) => void): string {
  const stated = part.parameters["charset"] ?? (part.mediaType === "text/html" ? metaCharset(part.content) : "");
  const { text, fault } = decodeCharset(part.content, stated);
  if (fault !== null) warn(fault);
  const flowed = part.mediaType === "text/plain" && /^\s*flowed\s*$/i.test(part.parameters["format"] ?? "");
  return flowed ? joinFlowed(text, /^\s*yes\s*$/i.test(part.parameters["delsp"] ?? "")) : text;
}
