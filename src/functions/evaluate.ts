import type { Outcome } from "../core/outcome";
import type { FunctionEntry } from "./parameter";
import { Problem } from "./problem";
import { type Argument, readArgument } from "./read-argument";
import { readValue } from "./read-value";
import { pairs, resultCell, shapedResult, thrown } from "./result";

/** The calculation of a function over its arguments, in order, read and checked. */
export type Calculation = (...values: any[]) => Outcome<unknown> | Problem;

/** An argument's shape does not reach a cell of the result: `#N/A`, as in Excel's own operators. */
const outside = ({ parameter }: Argument) =>
  new Problem("#N/A", "outside", { argument: parameter.name }, true);

/**
 * Evaluates a function as a sheet asks for it: reads every argument as the registry says,
 * broadcasts the `element` arguments and calculates cell by cell. In each cell the first error
 * that came in with an argument goes out; else the first argument that cannot be read is named;
 * else, where a required input is blank, the result is `""`.
 *
 * @param raw the arguments as the host gives them: single values or blocks, `null` where omitted
 * @returns a block where the function broadcasts, otherwise what the entry's `result` says
 * @throws `CustomFunctions.Error` where the whole result is an error; errors of single cells stand in the block
 */
export function evaluate(entry: FunctionEntry, raw: readonly unknown[], calculate: Calculation): any {
  const args = readArguments(entry, raw);
  const unequal = unequalCounts(args);
  const values = new Array<any>(args.length);
  const { rows, columns } = extent(args);
  if (entry.result !== "cell" && entry.result !== "pair") {
    const stop = gather(args, unequal, 0, 0, values);
    return shapedResult(entry, args, stop ?? calculate(...values));
  }
  const cellAt = (row: number, column: number): unknown => {
    const stop = gather(args, unequal, row, column, values);
    if (stop !== undefined) return stop;
    // Spreading is slow in a loop over 100,000 rows; no function that broadcasts has more arguments than these.
    const [a, b, c, d, e, f, g] = values;
    return values.length <= 7 ? calculate(a, b, c, d, e, f, g) : calculate(...values);
  };
  if (entry.result === "pair") return pairs(entry, rows, columns, cellAt);
  if (rows * columns > 1)
    return block(rows, columns, (row, column) => resultCell(entry, cellAt(row, column)));
  const value = thrown(resultCell(entry, cellAt(0, 0)));
  return entry.parameters.some(({ kind }) => kind === "element") ? [[value]] : value;
}

/** Reads the arguments; `aggregate` goes first, because it decides whether text may be counted. */
function readArguments({ parameters }: FunctionEntry, raw: readonly unknown[]): Argument[] {
  const aggregate = parameters.findIndex(({ name }) => name === "aggregate");
  const counts = aggregate >= 0 && readArgument(raw[aggregate], parameters[aggregate]).value === "count";
  return parameters.map((parameter, i) => readArgument(raw[i], parameter, counts));
}

/** The rows and columns that the `element` arguments span together. */
function extent(args: readonly Argument[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const arg of args) {
    if (!arg.cells) continue;
    rows = Math.max(rows, arg.rows);
    columns = Math.max(columns, arg.columns);
  }
  return { rows, columns };
}

/** Series of unequal count cannot be paired: the first two that differ. */
function unequalCounts(args: readonly Argument[]): Problem | undefined {
  const series = args.filter(({ parameter, value }) => parameter.kind === "series" && Array.isArray(value));
  const other = series.find(
    ({ value }) => (value as unknown[]).length !== (series[0].value as unknown[]).length
  );
  if (!other) return undefined;
  const [one, two] = [series[0], other];
  return new Problem("#VALUE!", "unequalCounts", {
    one: one.parameter.name,
    count: (one.value as unknown[]).length,
    two: two.parameter.name,
    otherCount: (two.value as unknown[]).length,
  });
}

/** Puts the arguments of one cell into `values`; or says what stands in its place: a problem, or `""`. */
function gather(
  args: readonly Argument[],
  unequal: Problem | undefined,
  row: number,
  column: number,
  values: unknown[]
): Problem | "" | undefined {
  let wrong: Problem | undefined;
  let missing = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const value = arg.cells === undefined ? arg.value : readElement(arg, arg.cells, row, column);
    if (value instanceof Problem) {
      if (value.incoming) return value;
      wrong ??= value;
    } else if (value === undefined && arg.parameter.required) missing = true;
    values[i] = value;
  }
  return wrong ?? unequal ?? (missing ? "" : undefined);
}

function readElement(
  arg: Argument,
  cells: readonly (readonly unknown[])[],
  row: number,
  column: number
): unknown {
  const r = arg.rows === 1 ? 0 : row;
  const c = arg.columns === 1 ? 0 : column;
  if (r >= arg.rows || c >= arg.columns) return outside(arg);
  const raw = cells[r][c];
  return typeof raw === "number" && arg.parameter.type === "number" && Number.isFinite(raw)
    ? raw
    : readValue(raw, arg.parameter);
}

function block(rows: number, columns: number, cellAt: (row: number, column: number) => unknown): unknown[][] {
  const result = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = new Array<unknown>(columns);
    for (let column = 0; column < columns; column++) line[column] = cellAt(row, column);
    result[row] = line;
  }
  return result;
}
