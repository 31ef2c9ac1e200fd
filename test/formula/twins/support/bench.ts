import type { CellData, WorkbookData } from "../../../../src/preview/workbook/data";
import { emptySheet } from "../../../../src/preview/workbook/book/empty-sheet";
import { createHeadlessWorkbook } from "../../../support/headless";

/** A cell of a case: `undefined` and `null` are blank, `""` is the text that a formula gives. */
export type Cell = number | string | boolean | null | undefined | { readonly error: string };

/** An argument of a call: cells in the sheet, a text written into the formula, or nothing at all. */
export type Given =
  { readonly cells: readonly (readonly Cell[])[] } | { readonly written: string } | undefined;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const cellData = (cell: Cell): CellData | undefined => {
  if (cell === null || cell === undefined) return undefined;
  if (cell === "") return { formula: '=""' };
  return typeof cell === "object" ? { value: cell.error, error: true } : { value: cell };
};

/** Many formulas in one workbook, since opening one costs more than calculating it. */
export class Bench {
  private readonly cells: WorkbookData["sheets"][0]["cells"] = {};
  private readonly formulas: { row: number; column: number; rows: number; columns: number }[] = [];
  private row = 0;

  private put(row: number, column: number, cell: CellData | undefined): void {
    if (cell) (this.cells[row] ??= {})[column] = cell;
  }

  /** Puts the arguments of a call into the sheet and gives their texts: references, and what is written. */
  place(args: readonly Given[]): string[] {
    let column = 0;
    let height = 1;
    const texts = args.map((arg) => {
      if (!arg) return "";
      if ("written" in arg) return arg.written;
      const { cells } = arg;
      cells.forEach((line, r) =>
        line.forEach((cell, c) => this.put(this.row + r, column + c, cellData(cell)))
      );
      const [last, width] = [cells.length, cells[0].length];
      const from = `${letters(column)}${this.row + 1}`;
      const to = `${letters(column + width - 1)}${this.row + last}`;
      column += width;
      height = Math.max(height, last);
      return from === to ? from : `${from}:${to}`;
    });
    this.row += height;
    return texts;
  }

  /** Puts a formula below what is there, with free space for what it spills. */
  ask(formula: string, rows: number, columns: number): void {
    const spill = `A${this.row + 1}:${letters(columns - 1)}${this.row + rows}`;
    this.put(this.row, 0, { formula, ...(rows * columns > 1 && { spill }) });
    this.formulas.push({ row: this.row, column: 0, rows: rows + 1, columns: columns + 1 });
    this.row += rows + 1;
  }

  /** The workbook with all that was put into it. */
  private get data(): WorkbookData {
    return {
      name: "Twins.xlsx",
      sheets: [{ ...emptySheet("Twins"), cells: this.cells }],
      names: [],
      activeSheet: 0,
      date1904: false,
      settings: {},
      styles: [{}],
    };
  }

  /** What each formula gave, with one row and one column more than asked for, so that too much is seen. */
  async answers(calculated: Calculated = inPreview): Promise<unknown[][][]> {
    const { cells } = (await calculated(this.data)).sheets[0];
    return this.formulas.map(({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => answerOf(cells[row + r]?.[column + c]))
      )
    );
  }
}

/** Calculates a workbook. */
export type Calculated = (data: WorkbookData) => Promise<WorkbookData>;

/** In the formula engine of the preview. */
const inPreview: Calculated = async (data) => {
  const book = await createHeadlessWorkbook(data);
  try {
    await book.settle();
    return book.toData();
  } finally {
    book.dispose();
  }
};

const answerOf = (cell: CellData | undefined): unknown => {
  if (!cell || cell.value === undefined) return "";
  return cell.error ? { error: String(cell.value) } : cell.value;
};
