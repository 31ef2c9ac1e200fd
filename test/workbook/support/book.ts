import { emptySheet } from "../../../src/preview/workbook/book/empty-sheet";
import type { CellData, SheetData, WorkbookData } from "../../../src/preview/workbook/data";

/** A sheet from rows of values; texts with "=" are formulas, null leaves a cell out, `{ error }` is an error. */
export function sheetData(
  name: string,
  rows: readonly (readonly unknown[])[],
  parts: Partial<SheetData> = {}
): SheetData {
  const cells: SheetData["cells"] = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== undefined) (cells[r] ??= {})[c] = cellData(value);
    })
  );
  return { ...emptySheet(name), cells, ...parts };
}

function cellData(value: unknown): CellData {
  if (typeof value === "object") return { value: (value as { error: string }).error, error: true };
  if (typeof value === "string" && value.startsWith("=")) return { formula: value };
  return { value: value as number | string | boolean };
}

export const bookData = (sheets: SheetData[], parts: Partial<WorkbookData> = {}): WorkbookData => ({
  name: "Book1",
  sheets,
  names: [],
  activeSheet: 0,
  date1904: false,
  settings: {},
  styles: [{}, { numberFormat: "yyyy-mm-dd" }],
  ...parts,
});

/** A table on a sheet, with a header row. */
export const tableData = (name: string, address: string, columns: string[]): SheetData["tables"][number] => ({
  id: 1,
  name,
  address,
  columns,
  headerRow: true,
  totalsRow: false,
  bandedRows: true,
});
