/** Pictures of letters (png, jpeg, bmp …) as Documents. */
import type { Document } from "../../document/document.js";
import { DocumentBuilder } from "./document-builder.js";
import { linesOf } from "./pdf-lines.js";
import { PdfWriter } from "./pdf-writer.js";
import { pictureSize } from "./picture-size.js";
import { recognisePages } from "./recognise-text.js";
import { UnreadableFile } from "./zip-archive.js";

/** Smaller pictures are logos. */
const MIN_WIDTH = 300;
const MIN_HEIGHT = 100;
const MAX_PIXELS = 40_000_000;

/** What is said of every Document whose words were recognised. */
export const RECOGNISED = "The words were recognised from a picture (OCR): letters and figures may be wrong, check them.";

/** @throws UnreadableFile for logos, giants and kinds that cannot be opened */
export async function documentFromImage(content: Uint8Array, source: string, mediaType: string, slow: () => void): Promise<Document> {
  const size = pictureSize(content);
  if (size === null) throw new UnreadableFile("unsupported", "Pictures of this kind are not read.");
  if (size.width < MIN_WIDTH || size.height < MIN_HEIGHT) throw new UnreadableFile("no_text", "The picture is too small to be a letter.");
  if (size.width * size.height > MAX_PIXELS)
    throw new UnreadableFile("too_large", `The picture has more than ${String(MAX_PIXELS / 1e6)} million dots.`);
  // An A4 page is 8.3 inches wide; a scan of a letter fills it.
  const dpi = Math.max(70, Math.round(Math.min(size.width, size.height) / 8.27));
  async function* only(): AsyncGenerator<{ number: number; picture: { bytes: Buffer; dpi: number; width: number; height: number } }> {
    yield await Promise.resolve({
      number: 1,
      picture: { bytes: Buffer.from(content), dpi, width: size?.width ?? 0, height: size?.height ?? 0 },
    });
  }
  const builder = new DocumentBuilder(source, mediaType);
  const pages = await recognisePages(only(), slow);
  if (pages.some((page) => page.runs.length > 0)) builder.warn("recognised", RECOGNISED);
  new PdfWriter(
    builder,
    pages.map((page) => ({ page, links: [], structure: null, lines: linesOf(page.runs) })),
  ).write();
  return builder.finish();
}
