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
 */
export class Cells {
  readonly rows: number;
  readonly columns: number;
  /** The arguments of the cell at hand. */
  private readonly values: any[];
  /** Arguments that differ from cell to cell. */
  private readonly varying: readonly number[];
  /** Nothing stands in the way but what the varying arguments may hold. */
  private readonly clear: boolean;

  constructor(
    private readonly entry: FunctionEntry,
    private readonly args: readonly Argument[],
    private readonly unequal: Problem | undefined,
    private readonly calculate: Calculation
  ) {
    this.varying = [...args.keys()].filter((i) => args[i].cells);
    this.rows = Math.max(1, ...this.varying.map((i) => args[i].rows));
    this.columns = Math.max(1, ...this.varying.map((i) => args[i].columns));
    this.values = Array.from({ length: Math.max(HANDED_OVER, args.length) }, (_, i) => args[i]?.value);
    this.clear = !unequal && args.every((arg) => arg.cells || !standsInTheWay(arg, arg.value));
  }

  /** The result as a block. */
  block(): unknown[][] {
    if (this.columns === 1) return this.column();
    const result = new Array<unknown[]>(this.rows);
    for (let row = 0; row < this.rows; row++) {
      const line = [this.at(row, 0)];
      for (let column = 1; column < this.columns; column++) line.push(this.at(row, column));
      result[row] = line;
    }
    return result;
  }

  /**
   * The result where it is one column, as most are. A row whose inputs are plain numbers, which is
   * nearly every row, takes a short way: it reads them in place and calculates at once.
   */
  private column(): unknown[][] {
    const { values, varying, args, calculate } = this;
    const columns = varying.map((i) =>
      args[i].rows === this.rows && args[i].parameter.type === "number" ? args[i].cells! : undefined
    );
    const short = this.clear && columns.every((one) => one !== undefined) && values.length <= HANDED_OVER;
    const result = new Array<unknown[]>(this.rows);
    for (let row = 0; row < this.rows; row++) {
      let plain = short;
      for (let k = 0; plain && k < columns.length; k++) {
        const raw = columns[k]![row][0];
        if (typeof raw === "number" && Number.isFinite(raw)) values[varying[k]] = raw;
        else plain = false;
      }
      // A literal, because an array that is filled later costs three times as much.
      result[row] = [
        plain
          ? this.shown(calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6]))
          : this.at(row, 0),
      ];
    }
    return result;
  }

  /** What a cell of the result shows. */
  at(row: number, column: number): unknown {
    return this.shown(this.outcomeAt(row, column));
  }

  private shown(outcome: Outcome<unknown> | Problem | ""): unknown {
    // The usual case in short: a calculation that gave a number.
    const value = (outcome as Partial<Ok<unknown>>).value;
    return typeof value === "number" && Number.isFinite(value) ? value + 0 : resultCell(this.entry, outcome);
  }

  /** What the calculation gives in a cell, or what stands in its place: a problem, or `""`. */
  outcomeAt(row: number, column: number): Outcome<unknown> | Problem | "" {
    const { values } = this;
    let free = this.clear;
    for (const i of this.varying) {
      const arg = this.args[i];
      const value = elementAt(arg, row, column);
      values[i] = value;
      if (typeof value !== "number" && standsInTheWay(arg, value)) free = false;
    }
    if (!free) return this.obstacle();
    return values.length > HANDED_OVER
      ? this.calculate(...values)
      : this.calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
  }

  /** What the values at hand show in place of a result. */
  private obstacle(): Problem | "" {
    const problems = this.values.filter((value) => value instanceof Problem);
    return problems.find(({ incoming }) => incoming) ?? problems[0] ?? this.unequal ?? "";
  }
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
