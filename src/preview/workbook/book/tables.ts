import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { engineColumn, engineTable } from "../formula/engine-text";
import { UNIT } from "../engine/engine";
import { forgetFormulas } from "../engine/shared-formulas";
import { area, lastRow, type Area } from "./area";
import type { Book } from "./book";
import type { Table } from "./sheet-state";

/** The rows of a table without header and totals. */
export function bodyOf(table: Table): Area {
  const head = table.headerRow ? 1 : 0;
  const foot = table.totalsRow ? 1 : 0;
  return area(
    table.area.row + head,
    table.area.column,
    Math.max(1, table.area.rows - head - foot),
    table.area.columns
  );
}

export const headerOf = (table: Table): Area =>
  area(table.area.row, table.area.column, 1, table.area.columns);
export const totalsOf = (table: Table): Area =>
  area(lastRow(table.area), table.area.column, 1, table.area.columns);

/**
 * Makes a table, or its new shape, known to the formulas. The engine (0.25.1, pinned) remembers parsed formulas with
 * the cells that a table had then, and comes back to them when such a formula is written again: they are forgotten.
 */
export function registerTable(book: Book, sheetId: string, table: Table): void {
  const body = bodyOf(table);
  const name = engineTable(table.name);
  forgetFormulas(book.engine);
  book.run(SetSuperTableMutation.id, {
    unitId: UNIT,
    subUnitId: sheetId,
    tableName: name,
    reference: {
      sheetId,
      // The engine takes the first row for the header and all others for data.
      range: {
        startRow: body.row - 1,
        endRow: lastRow(body),
        startColumn: table.area.column,
        endColumn: table.area.column + table.area.columns - 1,
      },
      titleMap: new Map(table.columns.map((name, index) => [engineColumn(name), index])),
    },
  });
  book.redraw(sheetId);
}

export function unregisterTable(book: Book, sheetId: string, name: string): void {
  book.run(RemoveSuperTableMutation.id, { unitId: UNIT, subUnitId: sheetId, tableName: engineTable(name) });
  book.redraw(sheetId);
}
