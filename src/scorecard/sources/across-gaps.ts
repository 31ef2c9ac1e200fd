import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import type { Rect } from "../../plan/addresses";
import { isError, valueAt } from "./grid";
import { headerRow } from "./header-row";
import { says, tidyHeader } from "./headers";
import { isPlaceholder, isTextNumber } from "./labels";
import { patternOf } from "./period-text";

/** Blank columns that people leave between columns of one block, to set them apart for the eye. */
const widest = 2;

/**
 * Regions that a blank column or two separate, put together where the one on the right goes on with the rows of
 * the one on its left: its headings stand in the same row, and it holds figures alone, without dates or names of
 * its own to say what they belong to. Blocks side by side stay apart.
 */
export function joinedAcrossGaps(sheet: SheetSnapshot, regions: readonly Rect[]): Rect[] {
  const rest = [...regions];
  const joined: Rect[] = [];
  for (let left = rest.shift(); left; left = rest.shift()) {
    for (;;) {
      const at = rest.findIndex((right) => goesOn(sheet, left!, right));
      if (at < 0) break;
      const [right] = rest.splice(at, 1);
      left = around(left, right);
    }
    joined.push(left);
  }
  // What stood between parts that were put together is within them now.
  return joined.filter((each) => !joined.some((other) => other !== each && contains(other, each)));
}

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  endOf(inner) <= endOf(outer) &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

const endOf = ({ row, rows }: Rect): number => row + rows;

/** Both of them and the gap between; the rows are those of the left one, with headings above them. */
function around(left: Rect, right: Rect): Rect {
  const row = Math.min(left.row, right.row);
  return {
    row,
    rows: endOf(left) - row,
    column: left.column,
    columns: right.column + right.columns - left.column,
  };
}

function goesOn(sheet: SheetSnapshot, left: Rect, right: Rect): boolean {
  const gap = right.column - (left.column + left.columns);
  if (gap < 1 || gap > widest || right.row < left.row - 2 || endOf(right) > endOf(left)) return false;
  const both = around(left, right);
  const header = headerRow(sheet, both);
  if (header === undefined || header < left.row || header < right.row) return false;
  const below = rowsFrom(header + 1, endOf(both));
  const gaps = columnsOf({ column: left.column + left.columns, columns: gap });
  const isBlank = gaps.every((column) =>
    [header, ...below].every((row) => valueAt(sheet, row, column) === "")
  );
  const cells = (column: number): CellValue[] => below.map((row) => valueAt(sheet, row, column));
  const columns = columnsOf(right);
  return (
    isBlank &&
    columnsOf(left).some((column) => isKey(headed(sheet, header, column), cells(column))) &&
    columns.every((column) => headed(sheet, header, column) !== "") &&
    columns.every((column) => !tellsWhenOrWhat(headed(sheet, header, column), cells(column))) &&
    isFigures(cells(columns[0]))
  );
}

const rowsFrom = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
const columnsOf = ({ column, columns }: Pick<Rect, "column" | "columns">): number[] =>
  rowsFrom(column, column + columns);

/** The heading of a column: in the header row, or in the row above where it reaches over both. */
const headed = (sheet: SheetSnapshot, header: number, column: number): string =>
  tidyHeader(String(valueAt(sheet, header, column) || valueAt(sheet, header - 1, column)));

const isTextCell = (value: CellValue): value is string =>
  typeof value === "string" &&
  value !== "" &&
  !isPlaceholder(value) &&
  !isTextNumber(value) &&
  !isError(value);

/** Half of the rows at least say when, or what they are about. */
const isKey = (header: string, cells: readonly CellValue[]): boolean =>
  says(header, "date") || cells.filter(isTextCell).length * 2 >= cells.length;

const tellsWhenOrWhat = (header: string, cells: readonly CellValue[]): boolean =>
  (patternOf(header) === undefined && (says(header, "date") || says(header, "kpi") || says(header, "id"))) ||
  cells.filter((value) => isTextCell(value) && patternOf(value) !== undefined).length * 2 > cells.length;

/** Figures in half of the rows at least, and no texts in their place. */
function isFigures(cells: readonly CellValue[]): boolean {
  const numbers = cells.filter((value) => typeof value === "number" || isTextNumber(value));
  return numbers.length * 2 >= cells.length && !cells.some(isTextCell);
}
