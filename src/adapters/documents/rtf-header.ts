/** The tables at the head of an rtf: colours, and the code pages of its fonts. */
import iconv from "iconv-lite";

/** `\\fcharset` to code page. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: "win1252",
  161: "win1253",
  162: "win1254",
  186: "win1257",
  204: "win1251",
  238: "win1250",
};

export class RtfHeader {
  private codePage = "win1252";
  private readonly fonts = new Map<number, string>();
  private readonly colours: (string | undefined)[] = [];
  private mixing = { red: 0, green: 0, blue: 0, said: false };

  setCodePage(number: number): void {
    const page = `cp${String(number)}`;
    const known: boolean = iconv.encodingExists(page);
    if (known) this.codePage = page;
  }

  /** @param bytes one character a byte */
  decode(bytes: string, font: number): string {
    return iconv.decode(Buffer.from(bytes, "latin1"), this.fonts.get(font) ?? this.codePage);
  }

  /** `#rrggbb`; undefined for the colour that the reader's program chooses. */
  colour(index: number): string | undefined {
    return this.colours[index];
  }

  mix(word: string, value: number): void {
    if (word === "red" || word === "green" || word === "blue") this.mixing = { ...this.mixing, [word]: value & 255, said: true };
  }

  endColour(): void {
    const hex = (part: number): string => part.toString(16).padStart(2, "0");
    const { red, green, blue, said } = this.mixing;
    this.colours.push(said ? `#${hex(red)}${hex(green)}${hex(blue)}` : undefined);
    this.mixing = { red: 0, green: 0, blue: 0, said: false };
  }

  font(font: number, word: string, value: number): void {
    const page = word === "fcharset" ? CHARSETS[value] : undefined;
    if (page !== undefined) this.fonts.set(font, page);
  }
}
