import { excelErrorOf, type ExcelError, type Failure, type Ok } from "../core/outcome";
import { returnableErrors } from "./cell";
import { functionError, isFunctionError } from "./function-error";
import type { FunctionEntry } from "./parameter";
import { Problem } from "./problem";
import type { Argument } from "./read-argument";

const overflow = new Problem("#NUM!", "overflow");

/**
 * What a cell of the result shows: a value, `""` for none, or an error. Never `null` (Excel would
 * show 0), never NaN or infinite.
 */
export function resultCell(entry: FunctionEntry, value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    if (value instanceof Problem) return functionError(value);
    if (isOutcome(value)) return value.ok ? resultCell(entry, value.value) : failureCell(entry, value);
  }
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : functionError(overflow);
  return value === undefined || value === null ? "" : value;
}

const isOutcome = (value: object): value is Ok<unknown> | Failure => "ok" in value;

const failureCell = (entry: FunctionEntry, failure: Failure): unknown =>
  failure.reason === "missing" ? "" : functionError(problemOf(entry, failure));

/** The problem that a reason of `core` is, with the most exact sentence there is for it. */
export function problemOf({ name }: FunctionEntry, { reason, detail }: Failure): Problem {
  const error = excelErrorOf[reason];
  const code: ExcelError = returnableErrors.has(error) ? error : "#VALUE!";
  return new Problem(
    code,
    [
      `${name}.${reason}.${detail?.problem}`,
      `${name}.${reason}.${detail?.argument}`,
      `${reason}.${detail?.problem}`,
      `${name}.${reason}`,
      `${reason}.${detail?.argument}`,
      reason,
    ],
    detail
  );
}

/** A result that is a series, a row, a column or a block, from the outcome of the whole calculation. */
export function shapedResult(entry: FunctionEntry, args: readonly Argument[], outcome: unknown): unknown {
  const whole = outcome as Problem | "" | Ok<unknown> | Failure;
  if (whole === "" || whole instanceof Problem || !whole.ok) return [[thrown(resultCell(entry, whole))]];
  const cell = (value: unknown) => resultCell(entry, value);
  const values = whole.value as readonly unknown[];
  switch (entry.result) {
    case "row":
      return [values.map(cell)];
    case "column":
      return values.map((value) => [cell(value)]);
    case "rows":
      return (values as readonly (readonly unknown[])[]).map((row) => row.map(cell));
    default:
      return isRow(args) ? [values.map(cell)] : values.map((value) => [cell(value)]);
  }
}

/** Whether the first series lies in a row: the result then does too. */
const isRow = (args: readonly Argument[]): boolean => {
  const first = args.find(({ parameter }) => parameter.kind === "series");
  return first !== undefined && first.rows === 1 && first.columns > 1;
};

/** An error that is the whole result is thrown: so Excel shows its sentence. */
export function thrown(value: unknown): unknown {
  if (isFunctionError(value)) throw value;
  return value;
}
