/** The answer form as a Word file (ECMA-376 WordprocessingML), as small as Word and LibreOffice take it. */
import { type AnswerForm, COLUMN_HEADS, FORM_COLUMNS, type FormColumn, type FormRow } from "../../form/answer-form.js";
import { writeZip } from "../archive/write-zip.js";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Twentieths of a point on a landscape page with 2 cm margins. */
const WIDTHS: Readonly<Record<FormColumn, number>> = { id: 900, question: 5000, hint: 3200, answer: 5400 };
/** The same form gives the same bytes, so its files bear one fixed time: the first that a zip can state. */
const AT = "1980-01-01T00:00:00Z";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // XML 1.0 2.2: other control characters cannot be written at all.
    .replace(/[^\P{Cc}\t\n]/gu, "");

function paragraph(text: string, look: { readonly bold?: boolean; readonly points?: number } = {}): string {
  const size = (look.points ?? 10) * 2;
  const properties = `<w:rPr>${look.bold === true ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr>`;
  const run = text === "" ? "" : `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:spacing w:after="60"/>${text === "" ? properties : ""}</w:pPr>${run}</w:p>`;
}

function cell(text: string, width: number, look: { readonly bold?: boolean; readonly fill?: string; readonly span?: number } = {}): string {
  const span = look.span === undefined ? "" : `<w:gridSpan w:val="${look.span}"/>`;
  const fill = look.fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${fill}</w:tcPr>${paragraph(text, look)}</w:tc>`;
}

function row({ question, hint }: FormRow): string {
  if (question.group) {
    const rest = WIDTHS.question + WIDTHS.hint + WIDTHS.answer;
    return `<w:tr>${cell(question.id, WIDTHS.id, { bold: true, fill: "EEEEEE" })}${cell(question.text, rest, { bold: true, fill: "EEEEEE", span: 3 })}</w:tr>`;
  }
  const texts: Readonly<Record<FormColumn, string>> = { id: question.id, question: question.text, hint, answer: "" };
  // A row stays on one page: an answer is then never cut in two when the form is printed.
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${FORM_COLUMNS.map((column) => cell(texts[column], WIDTHS[column])).join("")}</w:tr>`;
}

/** The bytes of the .docx. */
export function writeFormDocx(form: AnswerForm): Uint8Array {
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
  const heads = FORM_COLUMNS.map((column) => cell(COLUMN_HEADS[column], WIDTHS[column], { bold: true, fill: "DDDDDD" })).join("");
  const table = `<w:tbl><w:tblPr><w:tblW w:w="${Object.values(WIDTHS).reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${FORM_COLUMNS.map((column) => `<w:gridCol w:w="${WIDTHS[column]}"/>`).join("")}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>${form.rows.map(row).join("")}</w:tbl>`;
  const above = `${paragraph(form.title, { bold: true, points: 14 })}${form.notes.map((note) => paragraph(note)).join("")}${paragraph(form.marker)}`;
  const page =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files = [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      // Word wants a paragraph after the last table.
      content: `${HEAD}<w:document xmlns:w="${NAMESPACE}"><w:body>${above}${table}${paragraph("")}${page}</w:body></w:document>`,
    },
  ];
  return writeZip(files.map(({ name, content }) => ({ name, content: new TextEncoder().encode(content), at: AT })));
}
