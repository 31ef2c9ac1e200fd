import {
  parseFormula,
  unfold,
  type Block,
  type CellReader,
  type TableArea,
  type Unfolded,
  type Value,
} from "../../src/formula";

export interface Cells {
  /** By sheet; cells from A1. */
  readonly sheets: Readonly<Record<string, Block>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly tables?: readonly TableArea[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** A small workbook; a cell that is not given is blank. */
export const readerOf = ({ sheets, names = {}, tables = [] }: Cells): CellReader => ({
  tables,
  area({ sheet, row, column, rows, columns }) {
    if (!(sheet in sheets)) return undefined;
    const of = <T>(each: (r: number, c: number) => T): T[][] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => each(row + r, column + c))
      );
    return { values: of((r, c) => sheets[sheet][r]?.[c] ?? null), formats: of(() => "General") };
  },
  extent: (sheet) =>
    sheet in sheets
      ? { rows: sheets[sheet].length, columns: Math.max(...sheets[sheet].map((row) => row.length)) }
      : undefined,
  nameFormula: (name) => names[name],
  spill: (sheet, row, column) =>
    row === 0 && column === 0 ? { sheet, row, column, rows: 2, columns: 1 } : undefined,
});

export const unfolded = (formula: string, cells: Cells): Unfolded =>
  unfold(parseFormula(formula)!, {
    at: { sheet: Object.keys(cells.sheets)[0], row: 1, column: 4 },
    reader: readerOf(cells),
    caller: {
      call: (name, args) =>
        name === "TWICE" ? args[0]!.map((row) => row.map((value) => Number(value) * 2)) : undefined,
    },
  });

/** What a formula gives, a single cell as its value; undefined where it is not unfolded. */
export function valueOf(
  formula: string,
  cells: Cells = { sheets: { S: [[null]] } }
): Value | Block | undefined {
  const { block } = unfolded(formula, cells);
  return block && block.length === 1 && block[0].length === 1 ? block[0][0] : block;
}
