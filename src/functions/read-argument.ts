import { readCell } from "./cell";
import type { Parameter } from "./parameter";
import { Problem } from "./problem";
import { lastDate, notANumber, readValue } from "./read-value";

/** An argument as the function sees it. */
export interface Argument {
  readonly parameter: Parameter;
  /** The same for every cell of the result: a value, a series, a matrix, or why it cannot be read. */
  readonly value: unknown;
  /** The cells of an `element` argument that is a range, not yet read; `value` then says nothing. */
  readonly cells?: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** A blank cell inside a series or a matrix. */
export const blank = null;

const isMatrix = (raw: unknown): raw is readonly (readonly unknown[])[] =>
  Array.isArray(raw) && raw.length > 0 && Array.isArray(raw[0]) && raw[0].length > 0;

/** Every argument as a block: Excel sends a single cell as `[[value]]` or as the value alone. */
function blockOf(raw: unknown): readonly (readonly unknown[])[] {
  if (isMatrix(raw)) return raw;
  if (!Array.isArray(raw)) return [[raw]];
  return raw.length > 0 && !Array.isArray(raw[0]) ? [raw] : [[undefined]];
}

/** @param anything whether a `countable` series takes any content: its cells are only counted */
export function readArgument(raw: unknown, parameter: Parameter, anything = false): Argument {
  const cells = blockOf(raw);
  const rows = cells.length;
  const columns = cells[0].length;
  const single = rows === 1 && columns === 1;
  const constant = (value: unknown): Argument => ({ parameter, value, rows, columns });
  switch (parameter.kind) {
    case "element":
    case "inputs":
      return single
        ? constant(readValue(cells[0][0], parameter))
        : { parameter, value: undefined, cells, rows, columns };
    case "scalar":
      return constant(
        single ? readValue(cells[0][0], parameter) : shapeProblem(cells, parameter, "notOneCell")
      );
    case "series":
      if (single && !parameter.required && readCell(cells[0][0]) === undefined) return constant(undefined);
      return constant(
        rows === 1 || columns === 1
          ? readSeries(rows === 1 ? cells[0] : cells.map((row) => row[0]), parameter, anything)
          : shapeProblem(cells, parameter, "notASeries")
      );
    case "list":
      return constant(readList(cells.flat(), parameter));
    // A `reference` is not read here: see explain/explain-function.ts.
    case "reference":
    case "matrix":
      if (single && !parameter.required && readCell(cells[0][0]) === undefined) return constant(undefined);
      return constant(readMatrix(cells, parameter));
  }
}

/** A wrong shape; an error cell inside goes first, as ever. */
function shapeProblem(cells: readonly (readonly unknown[])[], parameter: Parameter, key: string): Problem {
  const inside = firstIncoming(cells.flat().map((cell) => readValue(cell, parameter)));
  return inside ?? new Problem("#VALUE!", key, { argument: parameter.name });
}

const firstIncoming = (values: readonly unknown[]): Problem | undefined =>
  values.find((value): value is Problem => value instanceof Problem && value.incoming);

/** The values of a row or column, `null` where blank; the first error of a cell, else the first wrong cell. */
function readSeries(cells: readonly unknown[], parameter: Parameter, anything: boolean): unknown[] | Problem {
  const values = new Array<unknown>(cells.length);
  const { type } = parameter;
  const [least, end] = type === "date" ? [0, lastDate] : [-Infinity, Infinity];
  const numeric = type === "number" || type === "date" || type === "countable";
  // A blank cell of a series is missing, never the default.
  const plain = { ...parameter, default: undefined };
  let wrong: Problem | undefined;
  for (let i = 0; i < cells.length; i++) {
    const raw = cells[i];
    // A plain number needs no closer look: long series are made of them.
    if (numeric && typeof raw === "number" && raw >= least && raw < end && raw > -Infinity) {
      values[i] = raw;
      continue;
    }
    const value = readSeriesCell(raw, plain, i + 1, anything);
    if (value instanceof Problem) {
      if (value.incoming) return value;
      wrong ??= value;
    } else values[i] = value === undefined ? blank : value;
  }
  return wrong ?? values;
}

function readSeriesCell(raw: unknown, parameter: Parameter, place: number, anything: boolean): unknown {
  const value = readValue(raw, parameter, place);
  const refused = parameter.type === "countable" && !anything && typeof value !== "number";
  return refused && value !== undefined && !(value instanceof Problem)
    ? notANumber(value, parameter, place)
    : value;
}

function readList(cells: readonly unknown[], parameter: Parameter): unknown[] | Problem | undefined {
  const values = readSeries(cells, parameter, false);
  if (values instanceof Problem) return values;
  const present = values.filter((value) => value !== blank);
  return present.length > 0 || parameter.required ? present : undefined;
}

function readMatrix(cells: readonly (readonly unknown[])[], parameter: Parameter): unknown[][] | Problem {
  const values = readSeries(cells.flat(), parameter, false);
  if (values instanceof Problem) return values;
  const columns = cells[0].length;
  return cells.map((_, row) => values.slice(row * columns, (row + 1) * columns));
}
