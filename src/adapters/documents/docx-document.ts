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
  const damaged: string[] = [];
  /** Parts beside the text: without them the words are still there. */
  const beside = async <T>(name: string, use: (xml: string | null) => T): Promise<T> => {
    try {
      return use(await zip.readText(name));
    } catch {
      damaged.push(name);
      return use(null);
    }
  };
  const reader = new DocxReader(source, {
    styles: await beside(`${folder}styles.xml`, readStyles),
    numbering: await beside(`${folder}numbering.xml`, (numbering) => new Numbering(numbering)),
    links: await beside(`${folder}_rels/${main.slice(folder.length)}.rels`, linksOf),
  });
  readXml(xml, reader);
  for (const kind of ["footnotes", "endnotes"] as const)
    await beside(`${folder}${kind}.xml`, (notes) => {
      if (notes !== null) readXml(notes, reader);
    });
  const comments = await beside(`${folder}comments.xml`, (found) => found ?? "");
  for (const name of damaged)
    reader.builder.warn("unreadable", `${name} in the document is damaged; what it says (looks, numbers, notes or links) is missing.`);
  if (/<w:t[ >]/.test(comments)) reader.builder.warn("hidden_content", "Comments in the margin were left out.");
  for (const [name, code, message] of CARRIED) if (zip.entries.some((entry) => name.test(entry.name))) reader.builder.warn(code, message);
  return reader.finish();
}

/** [file in the archive, what it means] for what a reader of the page does not see. */
const CARRIED: readonly (readonly [RegExp, "hidden_content" | "macros" | "unsupported", string])[] = [
  [/vbaProject\.bin$/, "macros", "The document holds macros; none was run."],
  [/\/embeddings\//, "hidden_content", "Files are embedded in the document; they were left out."],
  [/afchunk\d*\.\w+$/i, "unsupported", "Part of the document is embedded in another format and was not read."],
];

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
