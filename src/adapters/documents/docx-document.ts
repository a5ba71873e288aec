/** Word documents (docx) as Documents, in one pass over `word/document.xml`. */
import type { Document } from "../../document/document.js";
import { readStyles } from "./docx-look.js";
import { Numbering } from "./docx-numbering.js";
import { DocxReader } from "./docx-reader.js";
import { readXml } from "./xml-events.js";
import { openZip, UnreadableFile, type ZipArchive } from "./zip-archive.js";

/**
 * Reads a docx. Numbers that Word adds by itself become the markers of items, merged cells one cell, footnotes
 * follow at the end, tracked changes count as accepted. What a reader of the page does not see is left out and
 * said with `hidden_content`: deleted and hidden text, comments. Headers and footers are left out without a word.
 * @throws UnreadableFile, XmlFault
 */
export async function documentFromDocx(content: Uint8Array, source: string): Promise<Document> {
  const zip = await openZip(content);
  const main = await mainPart(zip);
  const xml = await zip.readText(main);
  if (xml === null) throw new UnreadableFile("unreadable", "The archive holds no Word document.");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const reader = new DocxReader(source, {
    styles: readStyles(await zip.readText(`${folder}styles.xml`)),
    numbering: new Numbering(await zip.readText(`${folder}numbering.xml`)),
    links: linksOf(await zip.readText(`${folder}_rels/${main.slice(folder.length)}.rels`)),
  });
  readXml(xml, reader);
  for (const kind of ["footnotes", "endnotes"] as const) {
    const notes = await zip.readText(`${folder}${kind}.xml`);
    if (notes !== null) readXml(notes, reader);
  }
  const comments = await zip.readText(`${folder}comments.xml`);
  if (comments !== null && /<w:t[ >]/.test(comments)) reader.builder.warn("hidden_content", "Comments in the margin were left out.");
  if (zip.entries.some((entry) => entry.name.endsWith("vbaProject.bin")))
    reader.builder.warn("macros", "The document holds macros; none was run.");
  return reader.finish();
}

async function mainPart(zip: ZipArchive): Promise<string> {
  const rels = await zip.readText("_rels/.rels");
  let target = "";
  if (rels !== null) {
    readXml(rels, {
      open: (_, attributes) => {
        if (attributes["Type"]?.endsWith("/officeDocument") === true) target = (attributes["Target"] ?? "").replace(/^\//, "");
      },
    });
  }
  return target === "" ? "word/document.xml" : target;
}

function linksOf(rels: string | null): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (rels !== null) {
    readXml(rels, {
      open: (_, attributes) => {
        if (attributes["Type"]?.endsWith("/hyperlink") === true) links.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
      },
    });
  }
  return links;
}
