import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { accessDenied, invalidArgument } from "../objects/remote";
import { UNIT } from "../engine/engine";
import type { StyleData } from "../data";
import { toEngineText } from "../formula/engine-text";
import { area, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "./area";
import type { Book, CellPatch, Sheet } from "./book";
import { hasContent, spillRanges, usedArea } from "./cells";
import { checkFormula, contextAt } from "./formulas";
import { growRow } from "./sizes";
import { readEntry } from "./values";

/** The style that a cell shows: its own, else its row's, else its column's. */
export function styleAt(book: Book, sheet: Sheet, row: number, column: number): StyleData {
  const own = sheet.grid.getCellRaw(row, column)?.s;
  if (own) return book.styles.styleOf(own);
  const inherited =
    sheet.grid.getRowStyle(row, true) ??
    sheet.grid.getColumnStyle(column, true) ??
    sheet.grid.getDefaultCellStyle();
  return book.styles.styleOf(inherited);
}

/** @throws {ApiError} AccessDenied when the sheet is protected and a cell of the area is locked */
export function checkUnlocked(book: Book, sheet: Sheet, target: Area): void {
  if (!sheet.state.protection) return;
  const used = usedArea(book, sheet, false) ?? area(0, 0);
  const looked =
    intersection(target, area(0, 0, lastRow(used) + 2, lastColumn(used) + 2)) ??
    area(target.row, target.column);
  for (let row = looked.row; row <= lastRow(looked); row += 1) {
    for (let column = looked.column; column <= lastColumn(looked); column += 1) {
      if (styleAt(book, sheet, row, column).locked !== false) throw accessDenied();
    }
  }
}

/** A value for each cell of an area: the array given, or one value for all of them. */
export function spread(value: unknown, target: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value))
    return Array.from({ length: target.rows }, () => new Array<unknown>(target.columns).fill(value));
  const rows = value as readonly unknown[];
  const fits =
    rows.length === target.rows && rows.every((row) => Array.isArray(row) && row.length === target.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return rows as readonly (readonly unknown[])[];
}

/** The part of an area that exists: whole rows and columns end with the grid's sheet. */
export function clip(sheet: Sheet, target: Area): Area {
  return (
    intersection(target, area(0, 0, sheet.grid.getRowCount(), sheet.grid.getColumnCount())) ??
    area(target.row, target.column)
  );
}

/** Writes values and formulas as Excel reads them; null leaves a cell as it is. */
export function writeValues(book: Book, sheet: Sheet, target: Area, value: unknown): void {
  checkUnlocked(book, sheet, target);
  const bounded = isWholeColumns(target) || isWholeRows(target) ? clip(sheet, target) : target;
  const rows = spread(value, bounded);
  book.reserve(sheet, bounded);
  const patch: CellPatch = {};
  const formats: { row: number; column: number; format: string }[] = [];
  rows.forEach((line, r) => {
    const row = bounded.row + r;
    const cells: Record<number, ICellData> = {};
    line.forEach((item, c) => {
      if (item === null || item === undefined) return;
      const column = bounded.column + c;
      // Spilled cells are shown by the grid only: writing "" there changes nothing, as in Excel.
      const format =
        typeof item === "string" ? (styleAt(book, sheet, row, column).numberFormat ?? "General") : "General";
      const entry = readEntry(item, format, book.date1904);
      if (entry.formula !== undefined) {
        checkFormula(entry.formula);
        cells[column] = {
          f: toEngineText(entry.formula, contextAt(book, sheet.id, row, column)),
          v: null,
          t: null,
          si: null,
          p: null,
        };
      } else {
        cells[column] = { v: entry.v, t: entry.t, f: null, si: null, p: null };
        if (entry.numberFormat && format === "General")
          formats.push({ row, column, format: entry.numberFormat });
      }
    });
    if (Object.keys(cells).length > 0) patch[row] = cells;
  });
  book.write(sheet.id, patch);
  for (const { row, column, format } of formats)
    restyle(book, sheet, area(row, column), (style) => ({ ...style, numberFormat: format }));
}

/** Changes the style of every cell in an area; whole columns keep it for cells to come. */
export function restyle(
  book: Book,
  sheet: Sheet,
  target: Area,
  change: (style: StyleData, row: number, column: number) => StyleData
): void {
  const whole = isWholeColumns(target);
  const clipped = clip(sheet, target);
  if (whole) {
    for (let column = clipped.column; column <= lastColumn(clipped); column += 1) {
      const style = book.styles.styleOf(sheet.grid.getColumnStyle(column, true));
      sheet.grid.getColumnManager().getColumnOrCreate(column).s = book.styles.idOf(change(style, 0, column));
    }
  }
  const matrix = sheet.grid.getCellMatrix();
  const used =
    whole || isWholeRows(target) ? intersection(clipped, usedArea(book, sheet, false) ?? area(0, 0)) : target;
  if (used) {
    book.reserve(sheet, used);
    for (let row = used.row; row <= lastRow(used); row += 1) {
      for (let column = used.column; column <= lastColumn(used); column += 1) {
        const cell = matrix.getValue(row, column);
        if (whole && !cell) continue;
        const style = change(styleAt(book, sheet, row, column), row, column);
        const next = book.styles.idOf(style);
        if (style.font?.size && style.font.size > 11) growRow(sheet, row, style.font.size);
        if (cell) cell.s = next;
        else matrix.setValue(row, column, { s: next });
      }
    }
  }
  repaint(book, sheet);
}

/** Styles are changed in place; an empty write tells the grid to paint again, and the engine nothing. */
export function repaint(book: Book, sheet: Sheet): void {
  book.run(
    SetRangeValuesMutation.id,
    { unitId: UNIT, subUnitId: sheet.id, cellValue: {} },
    { onlyLocal: true }
  );
}

/** Empties cells: content, formats or both. */
export function clearArea(
  book: Book,
  sheet: Sheet,
  target: Area,
  what: "All" | "Contents" | "Formats"
): void {
  checkUnlocked(book, sheet, target);
  const used = usedArea(book, sheet, false, target);
  if (what !== "Formats" && used) {
    const patch: CellPatch = {};
    for (let row = used.row; row <= lastRow(used); row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = used.column; column <= lastColumn(used); column += 1) {
        if (hasContent(sheet.grid.getCellRaw(row, column)))
          line[column] = { v: null, t: null, f: null, si: null, p: null };
      }
      if (Object.keys(line).length > 0) patch[row] = line;
    }
    if (Object.keys(patch).length > 0) book.write(sheet.id, patch);
  }
  if (what === "Contents") return;
  if (isWholeColumns(target)) {
    for (
      let column = target.column;
      column <= Math.min(lastColumn(target), sheet.grid.getColumnCount() - 1);
      column += 1
    ) {
      delete sheet.grid.getColumnManager().getColumn(column)?.s;
    }
  }
  const matrix = sheet.grid.getCellMatrix();
  if (used) {
    for (let row = used.row; row <= lastRow(used); row += 1) {
      for (let column = used.column; column <= lastColumn(used); column += 1) {
        const cell = matrix.getValue(row, column);
        if (!cell?.s) continue;
        delete cell.s;
        if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
      }
    }
  }
  repaint(book, sheet);
}

/** The dynamic array that fills a cell: its first cell and rectangle. */
export function spillAt(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number
): { row: number; column: number; area: Area } | undefined {
  return spillRanges(book, sheet.id).find(
    ({ area: filled }) =>
      row >= filled.row && row <= lastRow(filled) && column >= filled.column && column <= lastColumn(filled)
  );
}
