/** Pdfs as Documents: by their own structure where they have one, else by where the words stand. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Document } from "../../document/document.js";
import { DocumentBuilder } from "./document-builder.js";
import { readAnnotations } from "./pdf-annotations.js";
import { linesOf } from "./pdf-lines.js";
import { readPdfPage } from "./pdf-page.js";
import { recognisedPages } from "./pdf-scan.js";
import { structureOf } from "./pdf-structure.js";
import { PdfWriter, type ReadPage } from "./pdf-writer.js";
import { UnreadableFile } from "./zip-archive.js";

/** Pages beyond this are left out with a warning: a reply to a questionnaire is not so long. */
export const MAX_PAGES = 100;

/**
 * Reads a pdf. Blocks carry their page. Lines of a paragraph are divided by a line feed and a hyphen at the end
 * of a line stays; markers of lists are in the text, except in pdfs that are tagged. Heads and feet that
 * pages share are kept the first time only, page numbers never. Filled-in fields and typed-on words are in place.
 * The words of scanned pages are recognised: warning `recognised`.
 * @param slow is called before each page that has to be recognised
 * @throws UnreadableFile `encrypted`, `unreadable`
 */
export async function documentFromPdf(content: Uint8Array, source: string, slow: () => void = () => undefined): Promise<Document> {
  const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    data: new Uint8Array(content),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    cMapUrl: join(home, "cmaps/"),
    standardFontDataUrl: join(home, "standard_fonts/"),
  });
  const builder = new DocumentBuilder(source, "application/pdf");
  try {
    const pdf = await task.promise;
    const pages: ReadPage[] = [];
    const numbering = { lists: 0 };
    let notes = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
      try {
        const proxy = await pdf.getPage(number);
        const page = await readPdfPage(proxy, OPS);
        const annotations = await readAnnotations(proxy);
        notes += annotations.notes;
        const runs = [...page.runs, ...annotations.runs];
        const structure = annotations.runs.length > 0 ? null : structureOf(await proxy.getStructTree(), page.runs, numbering);
        pages.push({ page: { ...page, runs }, links: annotations.links, structure, lines: linesOf(structure?.rest ?? runs) });
        proxy.cleanup();
      } catch (fault) {
        builder.warn("unreadable", `Page ${String(number)} could not be read: ${reasonOf(fault)}.`);
      }
    }
    if (pdf.numPages > MAX_PAGES)
      builder.warn("truncated", `Only the first ${String(MAX_PAGES)} of ${String(pdf.numPages)} pages were read.`);
    const scanned = pages.filter(({ page }) => page.runs.length === 0);
    const recognised =
      scanned.length === 0
        ? []
        : await recognisedPages(
            pdf,
            scanned.map(({ page }) => page.number),
            builder,
            slow,
          );
    const whole = pages.map((each) => {
      const page = recognised.find(({ number }) => number === each.page.number);
      return page === undefined ? each : { ...each, page, lines: linesOf(page.runs) };
    });
    if ((await pdf.getAttachments()) !== null) builder.warn("hidden_content", "Files are attached inside the pdf; they were not read.");
    if (pdf.isPureXfa) builder.warn("unsupported", "The pdf is a form that only Adobe's own programs can show; it was not read.");
    if (notes > 0) builder.warn("hidden_content", `${String(notes)} notes that only show when clicked on were left out.`);
    if (!endsProperly(content)) builder.warn("truncated", "The end of the file is missing.");
    new PdfWriter(builder, whole).write();
    return builder.finish();
  } catch (fault) {
    const name = typeof fault === "object" && fault !== null && "name" in fault ? fault.name : "";
    if (name === "PasswordException") throw new UnreadableFile("encrypted", "The pdf is protected by a password.");
    throw new UnreadableFile("unreadable", `The pdf is damaged: ${reasonOf(fault)}.`);
  } finally {
    await task.destroy();
  }
}

function reasonOf(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message).replace(/\.$/, "") : "unknown fault";
}

function endsProperly(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(Math.max(0, content.length - 2048))).includes("%%EOF");
}
