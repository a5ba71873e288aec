/** Pages of a pdf that are pictures only. */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DocumentBuilder } from "./document-builder.js";
import { RECOGNISED } from "./image-document.js";
import type { PdfPage } from "./pdf-page.js";
import { type Picture, recognisePages } from "./recognise-text.js";

/** Pages that are recognised; each takes seconds. */
export const MAX_SCANNED = 10;
/** Ruled tables come out wrong below this. */
const DPI = 300;
const MAX_PIXELS = 16_000_000;

/** The words of the pages named; blank ones have none. What was not done is said in the builder. */
export async function recognisedPages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  builder: DocumentBuilder,
  slow: () => void,
): Promise<PdfPage[]> {
  const { createCanvas } = await import("@napi-rs/canvas");
  async function* pictures(): AsyncGenerator<{ number: number; picture: Picture }> {
    for (const number of numbers.slice(0, MAX_SCANNED)) {
      const page = await pdf.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      const dpi = Math.min(DPI, Math.floor(72 * Math.sqrt(MAX_PIXELS / (plain.width * plain.height))));
      const viewport = page.getViewport({ scale: dpi / 72 });
      const width = Math.max(1, Math.floor(viewport.width));
      const height = Math.max(1, Math.floor(viewport.height));
      const canvas = createCanvas(width, height);
      const context = canvas.getContext("2d");
      await page.render({ canvas: null, canvasContext: context, viewport, background: "white" }).promise;
      page.cleanup();
      yield { number, picture: { bytes: canvas.toBuffer("image/png"), dpi, width, height } };
    }
  }
  if (numbers.length > MAX_SCANNED)
    builder.warn(
      "truncated",
      `Of ${String(numbers.length)} pages that are pictures only the first ${String(MAX_SCANNED)} were recognised.`,
    );
  const pages = await recognisePages(pictures(), slow);
  if (pages.some((page) => page.runs.length > 0)) builder.warn("recognised", RECOGNISED);
  else if (numbers.length === pdf.numPages) builder.warn("no_text", "The pages hold pictures only, and no words were recognised in them.");
  return pages;
}
