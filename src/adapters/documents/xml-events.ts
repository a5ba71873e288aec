/** XML of office files as a stream of tags and words. */
import { SaxesParser } from "saxes";

export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements open at once beyond which a file is taken for an attack. */
const MAX_DEPTH = 500;

export class XmlFault extends Error {
  override readonly name = "XmlFault";
}

/**
 * Reads XML from start to end. Names come with their prefix as written (`w:p`). Entities that the file declares
 * itself are not expanded: no office program writes any, and expanding them is the oldest bomb there is.
 * @throws XmlFault when it is not well-formed, declares a document type, or nests too deeply
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (fault) => {
    throw new XmlFault(fault.message);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new XmlFault("it declares entities");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new XmlFault(`elements are nested more than ${String(MAX_DEPTH)} deep`);
    handler.open?.(tag.name, tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close?.(tag.name);
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.write(xml).close();
}
