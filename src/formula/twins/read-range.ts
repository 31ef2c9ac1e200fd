import type { Parameter } from "../../functions/parameter";
import type { Read } from "./read-element";
import { isSingle, type Shape } from "./shape";
import type { TwinArgument } from "./twin";
import type { Writer } from "./writer";

/** A range that is read as a whole: a series, a matrix, a list. */
export interface RangeRead extends Read {
  readonly value: string;
  /** What the argument is called in the formula. */
  readonly name: string;
  /** The text of the argument itself. */
  readonly text: string;
  readonly shape: Shape;
}

/**
 * Reads a range as a whole: SUM gives the first error in it; what is no number is refused.
 *
 * @param isWrong the condition, cell by cell, that a cell holds what it may not; default: something that is no number; null: nothing is refused
 */
export function readRange(
  writer: Writer,
  arg: TwinArgument | undefined,
  name: string,
  isWrong: ((cells: string) => string) | null = holdsNoNumber
): RangeRead {
  if (!arg || arg.constant === "") return { value: `""`, name, text: `""`, shape: { rows: 1, columns: 1 } };
  const cells = writer.let(name, arg.text);
  const sum = `SUM(${cells})`;
  return {
    value: cells,
    name,
    text: arg.text,
    shape: arg.shape,
    incoming: cells,
    fault: { condition: `ISERROR(${sum})`, error: sum },
    ...(isWrong && { wrong: `SUMPRODUCT(--(${isWrong(cells)}))>0` }),
  };
}

/** Cell by cell: something that is no number. */
const holdsNoNumber = (cells: string): string => `(LEN(${cells})>0)<>ISNUMBER(${cells})`;

/** Cell by cell: TRUE or FALSE, which is no text. */
export const holdsTruth = (cells: string): string => `ISLOGICAL(${cells})`;

/** A series: one row or one column, else #VALUE!. */
export function readSeries(
  writer: Writer,
  arg: TwinArgument | undefined,
  name: string,
  isWrong?: ((cells: string) => string) | null
): RangeRead {
  const read = readRange(writer, arg, name, isWrong);
  return isBlock(read.shape) ? { ...read, wrong: "TRUE" } : read;
}

const isBlock = ({ rows = 1, columns = 1 }: Shape): boolean => rows > 1 && columns > 1;

/** A `scalar` argument given a range of more than one cell: its errors go out, else #VALUE!. */
export const refusedRange = (
  writer: Writer,
  parameter: Parameter,
  arg: TwinArgument | undefined
): Read | undefined =>
  arg && (arg.shape.rows ?? 1) * (arg.shape.columns ?? 1) > 1 && !isSingle(arg.shape)
    ? { ...readRange(writer, arg, parameter.name.toLowerCase(), null), wrong: "TRUE" }
    : undefined;
