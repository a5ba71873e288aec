/** Words in pictures (OCR), offline: the language data come with the package. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PdfPage, Run } from "./pdf-page.js";

export interface Picture {
  /** png, jpeg, bmp … */
  readonly bytes: Buffer;
  /** Dots an inch; what a scanner most likely used when the file does not say. */
  readonly dpi: number;
  readonly width: number;
  readonly height: number;
}

/** Words that the engine is less sure of than this (0..100) are mostly stains and lines. */
const MIN_CONFIDENCE = 30;

/**
 * Recognises the words of pictures, a page each, in points from the lower left corner, so that lines, columns and
 * tables are found as on any page.
 * @param begin is called before each picture: this is slow (seconds a page)
 */
export async function recognisePages(
  pictures: AsyncIterable<{ readonly number: number; readonly picture: Picture }>,
  begin: () => void,
): Promise<PdfPage[]> {
  const { createWorker, OEM, PSM } = (await import("tesseract.js")).default;
  const data = join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng/package.json")), "4.0.0_best_int");
  const worker = await createWorker("eng", OEM.LSTM_ONLY, { langPath: data, cacheMethod: "none", gzip: true });
  try {
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
    const pages: PdfPage[] = [];
    for await (const { number, picture } of pictures) {
      begin();
      const scale = 72 / picture.dpi;
      const { data: found } = await worker.recognize(picture.bytes, {}, { text: false, blocks: true });
      const lines = (found.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      const runs = lines.flatMap((line): Run[] => {
        const words = line.words.filter((word) => word.confidence >= MIN_CONFIDENCE && /[\p{L}\p{N}£$€%]/u.test(word.text));
        const base = picture.height - (line.baseline.y0 + line.baseline.y1) / 2;
        const size = Math.max(4, (line.bbox.y1 - line.bbox.y0) * scale * 0.8);
        return words.map((word) => ({
          text: word.text,
          x: word.bbox.x0 * scale,
          y: base * scale,
          width: (word.bbox.x1 - word.bbox.x0) * scale,
          size,
          bold: false,
          italic: false,
          colour: undefined,
          mark: "",
          turned: false,
        }));
      });
      pages.push({ number, width: picture.width * scale, height: picture.height * scale, runs, rules: [] });
    }
    return pages;
  } finally {
    await worker.terminate();
  }
}
