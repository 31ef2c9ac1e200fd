import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { UNIT } from "../engine/engine";
import { area, intersection, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { cellAt, usedArea } from "./cells";
import { textWidth } from "./sizes";
import { mergesIn, toRectangle } from "./structure";
import { formatValue, toCellValue } from "./values";
import { styleAt } from "./write";

const MARGIN_PX = 11;

/** What a cell shows and how wide that is, or undefined for blank and merged cells. */
function shown(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number
): { text: string; size: number; width: number } | undefined {
  const value = toCellValue(cellAt(book, sheet, row, column));
  if (value === "") return undefined;
  const style = styleAt(book, sheet, row, column);
  const text = formatValue(value, style.numberFormat ?? "General", book.date1904);
  const size = style.font?.size ?? 11;
  const lines = text.split("\n").map((line) => textWidth(line, size, style.font?.bold));
  return { text, size, width: Math.max(...lines) + (style.indent ?? 0) * 9 };
}

/** Makes columns as wide as their content needs, estimated without a screen. */
export function autofitColumns(book: Book, sheet: Sheet, target: Area): void {
  const used = usedArea(book, sheet, true);
  const looked = used && intersection(target, used);
  if (!looked) return;
  for (let column = looked.column; column <= lastColumn(looked); column += 1) {
    let width = 0;
    for (let row = looked.row; row <= lastRow(looked); row += 1) {
      if (mergesIn(sheet, area(row, column)).some((merged) => merged.columns > 1)) continue;
      if (styleAt(book, sheet, row, column).wrap) continue;
      width = Math.max(width, shown(book, sheet, row, column)?.width ?? 0);
    }
    if (width === 0) continue;
    const range = toRectangle(area(0, column));
    book.run(SetWorksheetColWidthMutation.id, {
      unitId: UNIT,
      subUnitId: sheet.id,
      ranges: [range],
      colWidth: Math.min(1700, Math.ceil(width + MARGIN_PX)),
    });
  }
}

/** Makes rows as high as their content needs, wrapped lines counted. */
export function autofitRows(book: Book, sheet: Sheet, target: Area): void {
  const used = usedArea(book, sheet, true);
  const looked = used && intersection(target, used);
  if (!looked) return;
  const at = { unitId: UNIT, subUnitId: sheet.id };
  for (let row = looked.row; row <= lastRow(looked); row += 1) {
    let height = 20;
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const cell = shown(book, sheet, row, column);
      if (!cell) continue;
      const room = Math.max(20, sheet.grid.getColumnWidth(column) - 6);
      const lines = styleAt(book, sheet, row, column).wrap
        ? cell.text
            .split("\n")
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, cell.size) / room)), 0)
        : 1;
      height = Math.max(height, Math.ceil(lines * cell.size * 1.72) + 2);
    }
    const ranges = [toRectangle(area(row, 0))];
    book.run(SetWorksheetRowHeightMutation.id, { ...at, ranges, rowHeight: Math.min(546, height) });
    book.run(SetWorksheetRowIsAutoHeightMutation.id, { ...at, ranges, autoHeightInfo: BooleanNumber.FALSE });
  }
}
