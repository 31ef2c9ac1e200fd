import { cellOf, type Area, type Block, isError, type Unfolded, type Value } from "../../formula";
import { optionWord } from "../options";
import type { Parameter, RegisteredFunction } from "../registry";
import { findCalc } from "../../catalog/calc-index";
import { numberParameter } from "../signature";

/** The cell of a spilled result that is explained, from its first row and column. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** An argument of a KPI call, for the one cell of its result that is explained. */
export interface Input {
  readonly parameter: Parameter;
  /** As the formula has it; undefined where it is left out. */
  readonly written?: Unfolded;
  /** The cells it reads: one for an argument that broadcasts, else all. */
  readonly block: Block;
  readonly area?: Area;
  readonly formats?: readonly (readonly string[])[];
  /** The single value that counts, with the default put in and an option as its English word; null is blank. */
  readonly value: Value;
}

/** A KPI call, cut down to the cell that is explained. */
export interface KpiCall {
  readonly entry: RegisteredFunction;
  readonly inputs: readonly Input[];
  /** Where the explained cell stands in the call's own result. */
  readonly cell: Offset;
  readonly result: Value;
}

const size = (block: Block): string => `${block.length},${block[0].length}`;

/** The arguments of a call as they count for one cell of its result. */
export function kpiCall(entry: RegisteredFunction, call: Unfolded, offset: Offset): KpiCall {
  const parameters = parametersOf(entry, call);
  const at = entry.result === "pair" ? pairOffset(call.parts, offset) : offset;
  const inputs = parameters.map((parameter, i) => inputOf(parameter, call.parts[i] ?? undefined, at));
  return { entry, inputs, cell: offset, result: cellOf(call.block!, offset.row, offset.column) };
}

/** KPI.CALC repeats its last argument: each repetition is named as the KPI's card names it. */
function parametersOf({ parameters }: RegisteredFunction, { parts }: Unfolded): readonly Parameter[] {
  const last = parameters.at(-1);
  if (last?.kind !== "inputs") return parameters;
  const before = parameters.slice(0, -1);
  const id = parts[0]?.block?.[0][0];
  const names = typeof id === "string" ? findCalc(id)?.inputs : undefined;
  const repeated = parts
    .slice(before.length)
    .map((_, i) => numberParameter(names?.[i] ?? `${last.name} ${i + 1}`));
  return [...before, ...repeated];
}

/** Two values stand side by side for a column of inputs, one above the other for a row. */
function pairOffset(parts: readonly (Unfolded | null)[], { row, column }: Offset): Offset {
  const inRow = parts.some((part) => (part?.block?.[0].length ?? 1) > 1);
  return inRow ? { row: 0, column } : { row, column: 0 };
}

function inputOf(parameter: Parameter, written: Unfolded | undefined, offset: Offset): Input {
  const whole = written?.block;
  if (!written || !whole) return { parameter, block: [[null]], value: parameter.default ?? null };
  if (parameter.kind !== "element" || size(whole) === "1,1")
    return {
      parameter,
      written,
      block: whole,
      area: written.area,
      formats: written.formats,
      value: valueOf(parameter, whole[0][0]),
    };
  const row = whole.length === 1 ? 0 : offset.row;
  const column = whole[0].length === 1 ? 0 : offset.column;
  const value = cellOf(whole, offset.row, offset.column);
  const { area, formats } = written;
  return {
    parameter,
    written,
    block: [[value]],
    area: area && { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
    formats: formats && [[formats[row]?.[column] ?? "General"]],
    value: valueOf(parameter, value),
  };
}

/** Text that is none of the option's words stays as it is: the function's own error speaks of it. */
function valueOf({ default: byDefault, options, type }: Parameter, value: Value): Value {
  if (value === null || value === "") return byDefault ?? null;
  if (isError(value)) return value;
  if (options && typeof value === "string") return optionWord(options, value) ?? value;
  return type === "flag" && typeof value === "number" ? value !== 0 : value;
}

/** The value of an argument by its name. */
export const valueAt = ({ inputs }: KpiCall, name: string): Value =>
  inputs.find(({ parameter }) => parameter.name === name)?.value ?? null;

/** The value of an argument as a number, or undefined. */
export function numberAt(call: KpiCall, name: string): number | undefined {
  const value = valueAt(call, name);
  return typeof value === "number" ? value : undefined;
}

/** The cells of a series in one row. */
export const seriesAt = ({ inputs }: KpiCall, name: string): readonly Value[] =>
  (inputs.find(({ parameter }) => parameter.name === name)?.block ?? [])
    .flat()
    .map((value) => (value === "" ? null : value));
