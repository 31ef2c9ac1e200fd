import type { Block, CellReader, Value } from "../../formula";
import type { Book } from "../book/book";
import { isErrorValue } from "../book/sheet-view";
import type { CellValue } from "../snapshot";

/** A cell's value as formulas see it: blanks as null, errors as errors. */
export const asValue = (value: CellValue): Value =>
  value === "" ? null : isErrorValue(value) ? { error: value } : value;

/** The workbook for those who take formulas apart. */
export const readerOf = (book: Book): CellReader =>
  book.once("cell-reader", () => ({
    area({ sheet, row, column, rows, columns }) {
      const view = book.sheet(sheet);
      if (!view) return undefined;
      const each = <T>(read: (r: number, c: number) => T): T[][] =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (__, c) => read(row + r, column + c))
        );
      return {
        values: each((r, c) => asValue(view.value(r, c))) as Block,
        formats: each((r, c) => view.numberFormat(r, c)),
      };
    },
    extent: (sheet) => book.sheet(sheet),
    nameFormula: (name, sheet) => book.nameFormula(name, sheet),
    tables: book.tables,
    spill(sheet, row, column) {
      const spill = book.sheet(sheet)?.spills.find((one) => one.row === row && one.column === column);
      return spill && { sheet, ...spill };
    },
  }));
