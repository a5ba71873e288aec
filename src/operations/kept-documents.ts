/**
 * The documents of kept mails, remembered while the program runs: a council's page shows answers in place, and its
 * PDFs and Word files take a second to read. A mail's bytes never change and neither does our parser while it runs, so
 * the mail's number is enough to remember them by; what is remembered is bounded, and the longest unseen goes first.
 */
import type { Document } from "../document/document.js";
import type { Clock } from "../ports.js";
import { type DocumentDeps, documentsOf } from "./mail-documents.js";

/** Bytes in memory, about. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A file that took too long on a busy machine may be read on a quiet one. */
const TRY_AGAIN_AFTER_MS = 5 * 60_000;
const PASSING: readonly Document["warnings"][number]["code"][] = ["timed_out"];

/** A block or mark is an object with a few numbers. */
const sizeOf = ({ text, blocks, marks, links }: Document): number => 2 * text.length + 120 * (blocks.length + marks.length + links.length);

interface Kept {
  readonly documents: Promise<readonly Document[]>;
  bytes: number;
  /** ISO instant; null: for ever. */
  until: string | null;
}

/** @param most bytes that are remembered, about (Default: 64 MiB) */
export function keptDocuments(
  deps: DocumentDeps & { readonly clock: Clock },
  most = MOST_BYTES,
): (message: { readonly rawMailId: number }) => Promise<readonly Document[]> {
  /** The longest unseen first. */
  const kept = new Map<number, Kept>();
  let bytes = 0;

  const forget = (id: number): void => {
    bytes -= kept.get(id)?.bytes ?? 0;
    kept.delete(id);
  };
  const measure = (id: number, entry: Kept, documents: readonly Document[]): void => {
    // Forgotten while it was read.
    if (kept.get(id) !== entry) return;
    entry.bytes = documents.reduce((sum, document) => sum + sizeOf(document), 200);
    const passing = documents.some(({ warnings }) => warnings.some(({ code }) => PASSING.includes(code)));
    if (passing) entry.until = new Date(Date.parse(deps.clock.now()) + TRY_AGAIN_AFTER_MS).toISOString();
    bytes += entry.bytes;
    for (const oldest of kept.keys()) {
      if (bytes <= most) break;
      forget(oldest);
    }
  };

  return (message) => {
    const id = message.rawMailId;
    const known = kept.get(id);
    if (known !== undefined && (known.until === null || deps.clock.now() < known.until)) {
      kept.delete(id);
      kept.set(id, known);
      return known.documents;
    }
    forget(id);
    const entry: Kept = { documents: documentsOf(deps, message), bytes: 0, until: null };
    kept.set(id, entry);
    entry.documents.then(
      (documents) => measure(id, entry, documents),
      // Whoever asked hears of it; the next one tries again.
      () => forget(id),
    );
    return entry.documents;
  };
}
