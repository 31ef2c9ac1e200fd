import { area, intersection, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import type { Table } from "./sheet-state";
import { restyle, styleAt } from "./write";

/** An area that ends with the table's last row takes in the new ones. */
const grown = (own: Area, table: Table, previous: number, rows: number): Area =>
  lastRow(own) === previous && own.rows > 1 && intersection(own, table.area)
    ? { ...own, rows: own.rows + rows }
    : own;

/** New rows of a table look and check like the one above: formats, conditional formats, validation. */
export function carryDown(book: Book, sheet: Sheet, table: Table, previous: number, rows: number): void {
  const place = area(previous + 1, table.area.column, rows, table.area.columns);
  restyle(book, sheet, place, (style, row, column) =>
    sheet.grid.getCellRaw(row, column)?.s ? style : styleAt(book, sheet, previous, column)
  );
  for (const format of sheet.state.conditionalFormats)
    format.areas = format.areas.map((own) => grown(own, table, previous, rows));
  for (const validation of sheet.state.validations)
    validation.areas = validation.areas.map((own) => grown(own, table, previous, rows));
}
