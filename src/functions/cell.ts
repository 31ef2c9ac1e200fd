import type { ExcelError } from "../core/outcome";

/** An error that a cell holds. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

/** A cell's content, whatever form the host gave it: `undefined` is a blank cell. */
export type CellContent = number | string | boolean | undefined | CellError;

/** The errors that Excel lets a custom function return. Any other becomes `#VALUE!`. */
export const returnableErrors: ReadonlySet<string> = new Set<ExcelError>([
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#NULL!",
]);

/**
 * Reads one cell. Blank cells arrive as `null`, `""` or `undefined`; errors as instances of
 * `CustomFunctions.Error` (`code`), as data types (`type` or `basicType` "Error") or as
 * `{ error: "#N/A" }`; every other data type is read by its `basicValue`.
 *
 * @example readCell({ type: "FormattedNumber", basicValue: 5 })  // 5
 */
export function readCell(raw: unknown): CellContent {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : new CellError("#NUM!");
    case "string":
      return raw === "" ? undefined : raw;
    case "boolean":
    case "undefined":
      return raw;
    case "object":
      return raw === null ? undefined : readObject(raw as CellObject);
    default:
      return new CellError("#VALUE!");
  }
}

interface CellObject {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly error?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

function readObject(raw: CellObject): CellContent {
  const message = typeof raw.message === "string" && raw.message !== "" ? raw.message : undefined;
  if (typeof raw.error === "string") return new CellError(raw.error, message);
  if (raw.type === "Error" || raw.basicType === "Error" || "basicValue" in raw === false) {
    const code = typeof raw.basicValue === "string" ? raw.basicValue : raw.code;
    return new CellError(typeof code === "string" && code.startsWith("#") ? code : "#VALUE!", message);
  }
  const basic = raw.basicValue;
  return typeof basic === "object" && basic !== null ? new CellError("#VALUE!", message) : readCell(basic);
}
