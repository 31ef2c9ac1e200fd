import { readSharedStrings } from "../read/cells";
import { textXml } from "./cells";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The shared strings while a workbook is written. Those of the original stay where they are, rich text with them. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly before: number;

  constructor(private readonly original: string | undefined) {
    const texts = original === undefined ? [] : readSharedStrings(original);
    this.before = texts.length;
    for (const [index, text] of texts.entries()) if (!this.indexes.has(text)) this.indexes.set(text, index);
  }

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.before + this.added.length;
    this.indexes.set(text, index);
    this.added.push(`<si>${textXml("t", text)}</si>`);
    return index;
  }

  get isEmpty(): boolean {
    return this.before + this.added.length === 0;
  }

  xml(): string {
    const total = this.before + this.added.length;
    const items =
      this.original === undefined
        ? ""
        : (/<(?:\w+:)?sst\b[^>]*>([\s\S]*)<\/(?:\w+:)?sst>/.exec(this.original)?.[1] ?? "");
    const root =
      this.original === undefined
        ? `<sst xmlns="${MAIN}"`
        : (/<(?:\w+:)?sst\b[^>]*?(?=\/?>)/.exec(this.original)?.[0] ?? `<sst xmlns="${MAIN}"`);
    const close = /^<((?:\w+:)?sst)/.exec(root)![1];
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.replace(/\s(?:uniqueCount|count)="\d*"/g, "")} uniqueCount="${total}">${items}${this.added.join("")}</${close}>`;
  }
}
