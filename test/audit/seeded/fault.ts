import type { BookMaker, SheetMaker } from "./maker";
import type { Random } from "./random";

/** Where a fault was put. Without cells the sheet as a whole is meant, without a sheet the workbook. */
export interface Seeded {
  readonly sheet?: string;
  readonly cells?: readonly (readonly [number, number])[];
}

/** One kind of fault that a person makes, and the rules of which at least one should see it. */
export interface Fault {
  readonly id: string;
  readonly rules: readonly string[];
  /** Into which kinds of workbook it goes. */
  readonly books: readonly string[];
  seed(book: BookMaker, random: Random): Seeded;
}

/** The rows of a column that hold formulas; with a condition on their text. */
export function formulaRows(sheet: SheetMaker, column: number, like: RegExp = /^=/): number[] {
  return Object.keys(sheet.data.cells)
    .map(Number)
    .filter((row) => like.test(sheet.at(row, column)?.formula ?? ""));
}

/** The rows of a column that hold numbers typed in. */
export function inputRows(sheet: SheetMaker, column: number): number[] {
  return Object.keys(sheet.data.cells)
    .map(Number)
    .filter((row) => {
      const cell = sheet.at(row, column);
      return typeof cell?.value === "number" && cell.formula === undefined;
    });
}

/** A row that is not at the edge of its stretch: the rows above and below belong to the list as well. */
export function innerRow(rows: readonly number[], random: Random): number {
  const inner = rows.filter((row) => rows.includes(row - 1) && rows.includes(row + 1));
  return random.pick(inner.length > 0 ? inner : rows);
}

export const formulaAt = (sheet: SheetMaker, row: number, column: number): string =>
  sheet.at(row, column)?.formula ?? "";
