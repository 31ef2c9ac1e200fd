import type { Area } from "../../formula";
import type { Book } from "../book/book";
import type { FormulaCell, Pattern } from "../book/pattern";
import type { Position } from "../book/place";
import type { Direction } from "./line";

const references = /R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?::R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*))?/g;

/** A formula's build without its references and numbers: near misses share it. */
export const shapeOf = (pattern: Pattern): string =>
  pattern.key
    .replace(/"(?:[^"]|"")*"/g, "T")
    .replace(references, "@")
    .replace(/\d+(?:\.\d+)?/g, "0");

/** Whether an area has cells of the line that a cell stands in. */
const inLine = (area: Area, cell: FormulaCell, direction: Direction): boolean =>
  area.sheet === cell.sheet &&
  (direction === "down"
    ? cell.column >= area.column && cell.column < area.column + area.columns
    : cell.row >= area.row && cell.row < area.row + area.rows);

/** What a formula refers to in its own column (looking down) or row (across). */
export const areasAlong = (book: Book, cell: FormulaCell, direction: Direction): Area[] =>
  cell.pattern.references.flatMap(({ node }) =>
    isFixed(node) ? [] : book.areas(node, cell).filter((area) => inLine(area, cell, direction))
  );

/** Whether it refers to any cell there. */
export const refersAlong = (book: Book, cell: FormulaCell, direction: Direction): boolean =>
  areasAlong(book, cell, direction).length > 0;

/** $B$1 stands still: that it lies in the same line means nothing. */
const isFixed = (node: { readonly kind: string }): boolean =>
  "text" in node && /^\$[A-Z]{1,3}\$\d+$/i.test(String(node.text));

/** The cell as it would be with another cell's formula. */
export const withFormulaOf = (model: FormulaCell, at: Position): FormulaCell => ({
  ...model,
  row: at.row,
  column: at.column,
});

const same = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;

/** Whether two formulas for one cell are the same but for $ signs, or add up the same cells. */
export function isEquivalent(book: Book, cell: FormulaCell, model: FormulaCell): boolean {
  const expected = withFormulaOf(model, cell);
  const [own, theirs] = [book.precedents(cell), book.precedents(expected)];
  if (own.length === theirs.length && own.every((area, i) => same(area, theirs[i])))
    if (
      numbersIn(cell.pattern) === numbersIn(model.pattern) &&
      shapeOf(cell.pattern) === shapeOf(model.pattern)
    )
      return true;
  if (!isSum(cell.pattern) || !isSum(model.pattern)) return false;
  const [a, b] = [cellsOf(own), cellsOf(theirs)];
  return a.size > 0 && a.size === b.size && [...a].every((each) => b.has(each));
}

const numbersIn = ({ key }: Pattern): string =>
  (key.replace(references, "@").match(/\d+(?:\.\d+)?|"[^"]*"/g) ?? []).join();

/** Nothing but an addition of references. */
const isSum = ({ key }: Pattern): boolean =>
  /^=$/.test(key.replace(references, "").replace(/SUM\(|[+():,]/g, ""));

function cellsOf(areas: readonly Area[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { sheet, row, column, rows, columns } of areas) {
    if (rows * columns > 10_000) return new Set();
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) cells.add(`${sheet}!${row + r},${column + c}`);
  }
  return cells;
}

/** Whether a formula would find in this cell what it finds in its own: numbers where there are numbers. */
export function findsTheSame(book: Book, model: FormulaCell, at: Position): boolean {
  const there = withFormulaOf(model, at);
  let moved = false;
  for (const { node } of model.pattern.references) {
    const [own, theirs] = [book.areas(node, model), book.areas(node, there)];
    if (own.length !== theirs.length) return false;
    for (const [i, area] of own.entries()) {
      if (same(area, theirs[i])) continue;
      moved = true;
      if (kindOf(book, area) !== kindOf(book, theirs[i])) return false;
    }
  }
  return moved;
}

/** What kind of cells an area begins and ends with. */
function kindOf(book: Book, { sheet, row, column, rows, columns }: Area): string {
  const view = book.sheet(sheet);
  if (!view) return "";
  const [first, last] = [view.kind(row, column), view.kind(row + rows - 1, column + columns - 1)];
  return rows * columns === 1 ? first : `${first} ${last}`;
}
