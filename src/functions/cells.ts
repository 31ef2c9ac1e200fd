import type { Ok, Outcome } from "../core/outcome";
import type { FunctionEntry } from "./parameter";
import { Problem } from "./problem";
import type { Argument } from "./read-argument";
import { readValue } from "./read-value";
import { resultCell } from "./result";

/** The calculation of a function over its arguments, in order, read and checked. */
export type Calculation = (...values: any[]) => Outcome<unknown> | Problem;

/** The most arguments that a broadcasting function hands over one by one; spreading them is slow. */
const HANDED_OVER = 7;

/**
 * The cells of a result: the arguments broadcast as Excel's own operators do it, and the function
 * calculated in each of them. In a cell, an error that came in goes before what cannot be read,
 * that before ranges of unequal count, and that before a blank.
 *
 * A plain record and not a class: with the last object of a class the engine discards the code that
 * it compiled for it, and a column would be calculated slowly again after each garbage collection.
 */
export interface Cells {
  readonly entry: FunctionEntry;
  readonly args: readonly Argument[];
  readonly unequal: Problem | undefined;
  readonly calculate: Calculation;
  readonly rows: number;
  readonly columns: number;
  /** The arguments of the cell at hand. */
  readonly values: any[];
  /** Arguments that differ from cell to cell. */
  readonly varying: readonly number[];
  /** Nothing stands in the way but what the varying arguments may hold. */
  readonly clear: boolean;
}

export function cellsOf(
  entry: FunctionEntry,
  args: readonly Argument[],
  unequal: Problem | undefined,
  calculate: Calculation
): Cells {
  const varying = [...args.keys()].filter((i) => args[i].cells);
  return {
    entry,
    args,
    unequal,
    calculate,
    rows: Math.max(1, ...varying.map((i) => args[i].rows)),
    columns: Math.max(1, ...varying.map((i) => args[i].columns)),
    values: Array.from({ length: Math.max(HANDED_OVER, args.length) }, (_, i) => args[i]?.value),
    varying,
    clear: !unequal && args.every((arg) => arg.cells || !standsInTheWay(arg, arg.value)),
  };
}

/** The result as a block. */
export function blockOf(cells: Cells): unknown[][] {
  if (cells.columns === 1) return columnOf(cells);
  const result = new Array<unknown[]>(cells.rows);
  for (let row = 0; row < cells.rows; row++) {
    const line = [shownAt(cells, row, 0)];
    for (let column = 1; column < cells.columns; column++) line.push(shownAt(cells, row, column));
    result[row] = line;
  }
  return result;
}

/**
 * The result where it is one column, as most are. A row whose inputs are plain numbers, which is
 * nearly every row, takes a short way: it reads them in place and calculates at once.
 */
function columnOf(cells: Cells): unknown[][] {
  const { values, varying, args, calculate, rows } = cells;
  const inputs = varying.map((i) =>
    args[i].rows === rows && args[i].parameter.type === "number" ? args[i].cells! : undefined
  );
  const short = cells.clear && inputs.every((one) => one) && values.length <= HANDED_OVER;
  const count = inputs.length;
  const result = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    let plain = short;
    for (let k = 0; plain && k < count; k++) {
      const raw = inputs[k]![row][0];
      if (typeof raw === "number" && Number.isFinite(raw)) values[varying[k]] = raw;
      else plain = false;
    }
    // A literal, because an array that is filled later costs three times as much.
    result[row] = [
      plain
        ? shown(cells, calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6]))
        : shownAt(cells, row, 0),
    ];
  }
  return result;
}

/** What a cell of the result shows. */
export const shownAt = (cells: Cells, row: number, column: number): unknown =>
  shown(cells, outcomeAt(cells, row, column));

function shown(cells: Cells, outcome: Outcome<unknown> | Problem | ""): unknown {
  // The usual case in short: a calculation that gave a number.
  const value = (outcome as Partial<Ok<unknown>>).value;
  return typeof value === "number" && Number.isFinite(value) ? value + 0 : resultCell(cells.entry, outcome);
}

/** What the calculation gives in a cell, or what stands in its place: a problem, or `""`. */
export function outcomeAt(cells: Cells, row: number, column: number): Outcome<unknown> | Problem | "" {
  const { values } = cells;
  let free = cells.clear;
  for (const i of cells.varying) {
    const arg = cells.args[i];
    const value = elementAt(arg, row, column);
    values[i] = value;
    if (typeof value !== "number" && standsInTheWay(arg, value)) free = false;
  }
  if (!free) return obstacle(cells);
  return values.length > HANDED_OVER
    ? cells.calculate(...values)
    : cells.calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
}

/** What the values at hand show in place of a result. */
function obstacle({ values, unequal }: Cells): Problem | "" {
  const problems = values.filter((value) => value instanceof Problem);
  return problems.find(({ incoming }) => incoming) ?? problems[0] ?? unequal ?? "";
}

const standsInTheWay = ({ parameter }: Argument, value: unknown): boolean =>
  value instanceof Problem || (value === undefined && parameter.required);

/** The value of an `element` argument for a cell; where its shape does not reach, `#N/A`. */
function elementAt({ parameter, cells, rows, columns }: Argument, row: number, column: number): unknown {
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  if (r >= rows || c >= columns) return new Problem("#N/A", "outside", { argument: parameter.name }, true);
  const raw = cells![r][c];
  // A plain number needs no closer look: long columns are made of them.
  return typeof raw === "number" && parameter.type === "number" && Number.isFinite(raw)
    ? raw
    : readValue(raw, parameter);
}
