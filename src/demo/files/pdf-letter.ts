/** A plain A4 letter as PDF: lines of Helvetica, wrapped and broken into pages. Enough for an invented council's letter. */

interface Line {
  readonly text: string;
  readonly bold: boolean;
}
const WIDTH = 92;
const LINES_A_PAGE = 50;

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
/** WinAnsi bytes in a PDF string; what it lacks becomes a question mark. */
function pdfString(text: string): string {
  const win: Readonly<Record<string, string>> = {
    "’": "\\222",
    "‘": "\\221",
    "“": "\\223",
    "”": "\\224",
    "–": "\\226",
    "—": "\\227",
    "£": "\\243",
    "•": "\\225",
  };
  return Array.from(text, (char) => win[char] ?? (/[()\\]/.test(char) ? `\\${char}` : char.charCodeAt(0) > 126 ? "?" : char)).join("");
}

/** @param paragraphs an empty text is a gap */
export function pdfLetter(paragraphs: readonly { readonly text: string; readonly bold?: boolean }[]): Buffer {
  const lines: Line[] = paragraphs.flatMap(({ text, bold }) => [
    ...wrap(text).map((line) => ({ text: line, bold: bold === true })),
    { text: "", bold: false },
  ]);
  const pages: Line[][] = [];
  for (let at = 0; at < lines.length; at += LINES_A_PAGE) pages.push(lines.slice(at, at + LINES_A_PAGE));
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${5 + page * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ];
  for (const [page, content] of pages.entries()) {
    const drawn = content
      .map((line, index) =>
        line.text === "" ? "" : `BT /F${line.bold ? 2 : 1} 10 Tf 56 ${785 - index * 14.5} Td (${pdfString(line.text)}) Tj ET`,
      )
      .join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + page * 2} 0 R >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
