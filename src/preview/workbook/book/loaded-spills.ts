import { CellValueType, type ICellData, type IRange } from "@univerjs/core";
import type { CellData, WorkbookData } from "../data";
import { UNIT } from "../engine/engine";
import { lastColumn, lastRow, parseArea } from "./area";
import type { Book } from "./book";

type Sparse<T> = Record<number, Record<number, T>>;

/**
 * Shows what dynamic arrays had spilled when the file was saved, before anything is calculated.
 * The engine takes it for the results of its last calculation, and replaces it by those of the next.
 */
export function showSpills(book: Book, data: WorkbookData, sheetIds: readonly string[]): void {
  const ranges: Record<string, Sparse<IRange>> = {};
  const cells: Record<string, Sparse<ICellData>> = {};
  data.sheets.forEach((sheet, index) => {
    const id = sheetIds[index];
    ranges[id] = {};
    cells[id] = {};
    for (const [row, line] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(line)) {
        const at = [Number(row), Number(column)] as const;
        const area = cell.formula && cell.spill ? parseArea(cell.spill) : undefined;
        if (area)
          (ranges[id][at[0]] ??= {})[at[1]] = {
            startRow: area.row,
            startColumn: area.column,
            endRow: lastRow(area),
            endColumn: lastColumn(area),
          };
        if (area || cell.spilled) (cells[id][at[0]] ??= {})[at[1]] = toSpilled(cell);
      }
    }
  });
  book.spills.setArrayFormulaRange({ [UNIT]: ranges });
  book.spills.setArrayFormulaCellData({ [UNIT]: cells });
}

function toSpilled({ value }: CellData): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value ?? "", t: CellValueType.STRING };
}
