import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { FunctionError, FunctionResult, HostFunctionParameter } from "../../host/remote-object";
import { ERRORS } from "../book/errors";

/** A cell as a custom function gets it: "" when blank. */
export type CellArgument = number | string | boolean | FunctionError;
type ResultCell = number | string | boolean | null | undefined | FunctionError;

export const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === "object" && value !== null && "error" in value;

function fromEngine(value: Nullable<BaseValueObject>): CellArgument {
  if (!value || value.isNull()) return "";
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as CellArgument;
}

/** An argument as rows of cells; null when it was omitted. */
export function toMatrix(value: BaseValueObject): CellArgument[][] | null {
  if (value.isNull()) return null;
  if (!value.isArray()) return [[fromEngine(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => fromEngine(cell)));
}

/** A cell as the declared type of its parameter wants it, with Excel's conversions; an error when it cannot be. */
export function coerce(cell: CellArgument, type: string): CellArgument {
  if (type !== "number" && type !== "string" && type !== "boolean") return cell;
  if (isFunctionError(cell)) return cell;
  if (type === "string") return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
  if (type === "number") {
    if (typeof cell === "boolean") return cell ? 1 : 0;
    if (cell === "") return 0;
    const number = Number(cell);
    return Number.isFinite(number) ? number : { error: "#VALUE!" };
  }
  if (typeof cell === "string" && cell !== "")
    return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : { error: "#VALUE!" };
  return cell === "" ? false : Boolean(cell);
}

/** Whether a declared type lets errors through to the function. */
export const takesErrors = (parameter: HostFunctionParameter): boolean =>
  !["number", "string", "boolean"].includes(parameter.type);

function toEngineCell(value: ResultCell): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (isFunctionError(value))
    return ErrorValueObject.create((ERRORS.has(value.error) ? value.error : "#VALUE!") as ErrorType);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** The result of a custom function as the engine takes it; rows of unequal length are filled with #N/A, as in Excel. */
export function toEngine(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return toEngineCell(result as ResultCell);
  const rows = (result as readonly (readonly ResultCell[])[]).map(
    (row) => (Array.isArray(row) ? row : [row]) as readonly ResultCell[]
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && width === 1) return toEngineCell(rows[0][0]);
  return arrayOf(
    rows.map((row) =>
      Array.from({ length: width }, (_, i) =>
        i < row.length ? toEngineCell(row[i]) : ErrorValueObject.create(ErrorType.NA)
      )
    )
  );
}

/** Rows of equal length as an array that stands nowhere on a sheet. */
export const arrayOf = (rows: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
