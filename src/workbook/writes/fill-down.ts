import { rectAddress, type Rect } from "../../plan/addresses";
import type { CellContent, Formula } from "../../plan/plan";
import { filledDown } from "../../plan/relative";

/** Columns of formulas whose first row, filled down, says all of them. Rows and columns count within the block. */
export interface Fill {
  readonly row: number;
  readonly column: number;
  /** With the first. */
  readonly rows: number;
  readonly columns: number;
}

/** Filling costs a call of about this many bytes; what saves less is sent in full. */
const worthwhile = 1000;

const isFormula = (cell: CellContent): cell is Formula => typeof cell === "object" && cell !== null;

/**
 * Finds the columns of a block in which each formula is the one above it, filled down: a request then
 * carries the first of them and one call, however many rows there are.
 */
export function fillsOf(cells: readonly (readonly CellContent[])[]): Fill[] {
  const columns = cells[0]?.length ?? 0;
  const fills: Fill[] = [];
  for (let column = 0; column < columns; column++)
    for (const run of runsOf(cells, column)) {
      const beside = fills.find(
        (fill) => fill.row === run.row && fill.rows === run.rows && fill.column + fill.columns === column
      );
      if (beside) fills.splice(fills.indexOf(beside), 1, { ...beside, columns: beside.columns + 1 });
      else fills.push(run);
    }
  return fills.filter((fill) => bytesSaved(cells, fill) >= worthwhile);
}

function* runsOf(cells: readonly (readonly CellContent[])[], column: number): Generator<Fill> {
  for (let row = 0; row < cells.length;) {
    const first = cells[row][column];
    if (!isFormula(first) || first.spill) {
      row++;
      continue;
    }
    const expected = filledDown(first.formula);
    let end = row + 1;
    for (; end < cells.length; end++) {
      const next = cells[end][column];
      if (!isFormula(next) || next.spill || next.formula !== expected(end - row)) break;
    }
    if (end - row > 1) yield { row, column, rows: end - row, columns: 1 };
    row = end;
  }
}

function bytesSaved(cells: readonly (readonly CellContent[])[], fill: Fill): number {
  let bytes = 0;
  for (let row = fill.row + 1; row < fill.row + fill.rows; row++)
    for (let column = fill.column; column < fill.column + fill.columns; column++)
      bytes += (cells[row][column] as Formula).formula.length + 3;
  return bytes;
}

/** Rows without anything of their own are sent along where that is shorter than another call. */
const shortGap = 250;

/**
 * The rectangles, within the block, that hold what no fill gives; a filled cell in them is left alone,
 * and rows without anything in them are left out where there are many.
 */
export function partsBeside(cells: readonly (readonly CellContent[])[], fills: readonly Fill[]): Rect[] {
  const filled = isFilled(cells.length, fills);
  const parts: { row: number; rows: number; left: number; right: number }[] = [];
  cells.forEach((line, row) => {
    const own = line.flatMap((cell, column) => (cell === null || filled(row, column) ? [] : [column]));
    if (own.length === 0) return;
    const above = parts[parts.length - 1];
    const left = Math.min(above?.left ?? Infinity, own[0]);
    const right = Math.max(above?.right ?? 0, own[own.length - 1]);
    // A cell that is left alone is sent as "null,".
    const gap = above ? (row - above.row - above.rows) * (right - left + 1) * 5 : Infinity;
    if (gap < shortGap) Object.assign(above, { rows: row - above.row + 1, left, right });
    else parts.push({ row, rows: 1, left: own[0], right: own[own.length - 1] });
  });
  return parts.map(({ row, rows, left, right }) => ({ row, rows, column: left, columns: right - left + 1 }));
}

/** Whether a fill gives a cell. */
export function isFilled(rows: number, fills: readonly Fill[]): (row: number, column: number) => boolean {
  const byRow: Fill[][] = Array.from({ length: rows }, () => []);
  for (const fill of fills)
    for (let row = fill.row + 1; row < fill.row + fill.rows; row++) byRow[row].push(fill);
  return (row, column) =>
    byRow[row].some((fill) => column >= fill.column && column < fill.column + fill.columns);
}

/** The addresses of a fill on the sheet: the row that is said, and the rows below it. */
export const fillAddresses = (area: Rect, { row, column, rows, columns }: Fill) => {
  const at = { column: area.column + column, columns };
  return {
    from: rectAddress({ ...at, row: area.row + row, rows: 1 }),
    to: rectAddress({ ...at, row: area.row + row + 1, rows: rows - 1 }),
  };
};
