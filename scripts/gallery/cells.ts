import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import type { SheetData, StyleData } from "../../src/preview/workbook/data";

/** A value or a formula ("=…") with the look of its cell. */
export interface Cell {
  readonly value: string | number | null;
  readonly look?: Look;
}

export type Look = keyof typeof looks;

const looks = {
  plain: {},
  title: { font: { size: 14, bold: true } },
  note: { font: { size: 9, color: "#616161" } },
  header: { font: { bold: true }, fill: "#DDEBF7", wrap: true, vertical: "center" },
  total: { font: { bold: true }, numberFormat: "#,##0" },
  totalLabel: { font: { bold: true } },
  date: { numberFormat: "yyyy-mm-dd" },
  monthEn: { numberFormat: "mmm yyyy", horizontal: "left" },
  monthZh: { numberFormat: 'yyyy"年"m"月"', horizontal: "left" },
  headerMonthEn: { font: { bold: true }, fill: "#DDEBF7", numberFormat: "mmm yy" },
  headerMonthZh: { font: { bold: true }, fill: "#DDEBF7", numberFormat: 'yyyy"年"m"月"' },
  percent: { numberFormat: "0.0%" },
  whole: { numberFormat: "#,##0" },
  one: { numberFormat: "0.0" },
  two: { numberFormat: "0.00" },
} satisfies Record<string, StyleData>;

const names = Object.keys(looks) as Look[];

/** The styles that `put` refers to, for the workbook. */
export const styles: readonly StyleData[] = names.map((name) => looks[name]);

/** A sheet on which blocks of cells stand where they are put. */
export class Paper {
  readonly sheet: SheetData;

  constructor(name: string) {
    this.sheet = emptySheet(name);
  }

  put(row: number, column: number, rows: readonly (readonly Cell[])[]): void {
    rows.forEach((cells, down) =>
      cells.forEach(({ value, look }, across) => {
        if (value === null && look === undefined) return;
        (this.sheet.cells[row + down] ??= {})[column + across] = {
          ...(value === null
            ? {}
            : typeof value === "string" && value.startsWith("=")
              ? { formula: value }
              : { value }),
          ...(look === undefined ? {} : { style: names.indexOf(look) }),
        };
      })
    );
  }

  widths(column: number, widths: readonly number[]): void {
    widths.forEach((width, i) => (this.sheet.columns[column + i] = { width }));
  }

  /** Makes a rectangle a table; its first row holds the headers. */
  table(id: number, name: string, address: string, columns: readonly string[]): void {
    this.sheet.tables.push({
      id,
      name,
      address,
      columns: [...columns],
      style: "TableStyleMedium2",
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
    });
  }
}
