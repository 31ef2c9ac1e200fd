import { fileSnapshot } from "../../../src/cli/audit/file-snapshot";
import type { Snapshot } from "../../../src/audit";
import { cell as addressOf, parseRect } from "../../../src/plan/addresses";
import { emptySheet } from "../../../src/preview/workbook/book/empty-sheet";
import type { CellData, SheetData, WorkbookData } from "../../../src/preview/workbook/data";

export type Content = number | string | boolean;

/** Number formats by their index as a style. */
const formats = ["General", "yyyy-mm-dd", "0.0%", "#,##0", "@"] as const;
export type Format = (typeof formats)[number];

/** A sheet while it is made. Rows and columns count from 0. */
export class SheetMaker {
  readonly data: SheetData;

  constructor(name: string) {
    this.data = emptySheet(name);
  }

  get name(): string {
    return this.data.name;
  }

  /** A value; text that begins with "=" is a formula whose value is given, or a number that stands for it. */
  set(row: number, column: number, content: Content, value?: Content, format?: Format): void {
    const cell: CellData =
      typeof content === "string" && content.startsWith("=")
        ? { formula: content, value: value ?? 10 + ((row * 31 + column * 17) % 90) }
        : { value: content };
    if (typeof cell.value === "string" && /^#[A-Z/0!?]+$/.test(cell.value)) cell.error = true;
    if (format) cell.style = formats.indexOf(format);
    (this.data.cells[row] ??= {})[column] = cell;
  }

  row(row: number, column: number, contents: readonly (Content | null)[]): void {
    for (const [i, content] of contents.entries()) if (content !== null) this.set(row, column + i, content);
  }

  at(row: number, column: number): CellData | undefined {
    return this.data.cells[row]?.[column];
  }

  clear(row: number, column: number): void {
    delete this.data.cells[row]?.[column];
  }

  /** Puts a content in the place of another one and keeps the format. */
  replace(row: number, column: number, content: Content, value?: Content): void {
    const style = this.at(row, column)?.style;
    this.set(row, column, content, value);
    if (style !== undefined) this.data.cells[row][column].style = style;
  }

  table(name: string, address: string, columns: readonly string[]): void {
    this.data.tables.push({
      id: this.data.tables.length + 1,
      name,
      address,
      columns: [...columns],
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
    });
  }
}

/** A workbook while it is made. */
export class BookMaker {
  readonly sheets: SheetMaker[] = [];
  readonly data: WorkbookData;

  constructor(readonly kind: string) {
    this.data = {
      name: `${kind}.xlsx`,
      sheets: [],
      names: [],
      activeSheet: 0,
      date1904: false,
      settings: {},
      styles: formats.map((numberFormat) => (numberFormat === "General" ? {} : { numberFormat })),
    };
  }

  sheet(name: string): SheetMaker {
    const sheet = new SheetMaker(name);
    this.sheets.push(sheet);
    this.data.sheets.push(sheet.data);
    return sheet;
  }

  named(name: string): SheetMaker {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  snapshot(): Snapshot {
    return fileSnapshot(this.data, "en-US");
  }
}

export const a1 = addressOf;

/** Whether a finding's range has one of these cells. */
export function touches(range: string | undefined, cells: readonly (readonly [number, number])[]): boolean {
  return (range ?? "").split(",").some((address) => {
    const rect = parseRect(address);
    return (
      rect !== undefined &&
      cells.some(
        ([row, column]) =>
          row >= rect.row &&
          row < rect.row + rect.rows &&
          column >= rect.column &&
          column < rect.column + rect.columns
      )
    );
  });
}
