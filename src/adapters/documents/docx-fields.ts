/** Fields of Word: links, and the form fields of old forms, whose answers stand in no run. */
import { isOn } from "./docx-look.js";

export class Fields {
  private readonly open: { code: string; result: boolean }[] = [];
  private choices: string[] = [];
  /** On or off, or the number of a choice. */
  private chosen: string | null = null;

  /** `begin`, `separate`, `end`; the words that a form field shows come at its end. */
  step(type: string): string {
    if (type === "begin") {
      this.open.push({ code: "", result: false });
      this.choices = [];
      this.chosen = null;
    }
    const field = this.open.at(-1);
    if (field === undefined) return "";
    if (type === "separate") field.result = true;
    if (type !== "end") return "";
    this.open.pop();
    if (/\bFORMCHECKBOX\b/.test(field.code)) return isOn({ "w:val": this.chosen ?? "0" }) ? "☒" : "☐";
    return /\bFORMDROPDOWN\b/.test(field.code) && this.chosen !== null ? (this.choices[Number(this.chosen)] ?? "") : "";
  }

  instruct(code: string): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.code += code;
  }

  offer(choice: string): void {
    this.choices.push(choice);
  }

  choose(value: string): void {
    this.chosen = value;
  }

  /** The address of a `HYPERLINK` field whose words are being read. */
  link(): string | undefined {
    for (const { code, result } of this.open) {
      const url = result ? /\bHYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/.exec(code)?.[1] : undefined;
      if (url !== undefined) return url;
    }
    return undefined;
  }
}
