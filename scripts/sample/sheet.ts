import type { CellData, SheetData, StyleData, WorkbookData } from "../../src/preview/workbook/data";

export type SampleValue = string | number | null;

export const sampleStyles = {
  plain: 0,
  date: 1,
  title: 2,
  header: 3,
  share: 4,
  decimal: 5,
  month: 6,
} as const;

const styles: StyleData[] = [
  {},
  { numberFormat: "yyyy-mm-dd" },
  { font: { size: 16, bold: true, color: "#242424" } },
  { font: { bold: true, color: "#242424" }, fill: "#F3F2F1" },
  { numberFormat: "0.0%" },
  { numberFormat: "0.0" },
  { numberFormat: "yyyy-mm" },
];

/** Writes rows of values from a cell on; a column's style goes to its cells below the header. */
export function writeRows(
  sheet: SheetData,
  row: number,
  column: number,
  rows: readonly (readonly SampleValue[])[],
  columnStyles: readonly (number | undefined)[] = [],
  headerStyle: number | undefined = undefined
): void {
  rows.forEach((values, down) =>
    values.forEach((value, across) => {
      const style = down === 0 && headerStyle !== undefined ? headerStyle : columnStyles[across];
      if (value === null && style === undefined) return;
      const cell: CellData = {};
      if (value !== null) cell.value = value;
      if (style !== undefined) cell.style = style;
      (sheet.cells[row + down] ??= {})[column + across] = cell;
    })
  );
}

/** A workbook of these sheets, in the styles of `sampleStyles`. */
export const workbookOf = (name: string, sheets: SheetData[], activeSheet = 0): WorkbookData => ({
  name,
  sheets,
  names: [],
  activeSheet,
  date1904: false,
  settings: {},
  styles: structuredClone(styles),
});
