import type { OptionName } from "./options";

/**
 * How an argument takes cells.
 * - `element`: a number for each cell of the result; a range broadcasts as in Excel's own operators
 * - `series`: one row or one column, read as a whole
 * - `scalar`: one cell
 * - `list`: the cells of any range, blanks left out (holidays, labels)
 * - `matrix`: a block with its rows and columns
 * - `inputs`: any number of further arguments, each of them `element`
 */
export type ParameterKind = "element" | "series" | "scalar" | "list" | "matrix" | "inputs";

/**
 * What a cell of the argument holds.
 * - `number`: a number; text, TRUE and FALSE are refused
 * - `date`: an Excel serial number of the 1900 system
 * - `flag`: TRUE or FALSE
 * - `option`: one of the words of `options`
 * - `text`: text, or a number taken as text
 * - `any`: whatever is there, blanks too
 * - `countable`: a number, or anything at all while the argument `aggregate` is "count"
 */
export type ParameterType = "number" | "date" | "flag" | "option" | "text" | "any" | "countable";

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly type: ParameterType;
  readonly required: boolean;
  /** What a blank cell or an omitted argument means; `undefined`: the function does without it. */
  readonly default?: number | boolean | string;
  readonly options?: OptionName;
}

export type Family =
  | "attaining"
  | "scoring"
  | "weighting"
  | "changing"
  | "trending"
  | "customers"
  | "service"
  | "money"
  | "dictionary";

/**
 * The shape of a result.
 * - `cell`: a value for each cell that the `element` arguments span (one, where there are none)
 * - `series`: a value for each cell of the first series, in its orientation
 * - `row`, `column`, `rows`: a single row, a single column, a block
 * - `pair`: two values for each cell of a row or column of `element` arguments, side by side
 */
export type ResultShape = "cell" | "series" | "row" | "column" | "rows" | "pair";

/** What is known about a function besides its calculation: help, metadata, pane and tests read it. */
export interface FunctionEntry {
  /** Name in a formula, after the namespace: `ATTAINMENT`. */
  readonly name: string;
  readonly family: Family;
  /** The method of `core` that calculates it. */
  readonly method: string;
  readonly result: ResultShape;
  readonly parameters: readonly Parameter[];
}

type Rest = Pick<Parameter, "default">;

const parameter =
  (kind: ParameterKind, type: ParameterType, required: boolean) =>
  (name: string, rest?: Rest["default"]): Parameter =>
    rest === undefined ? { name, kind, type, required } : { name, kind, type, required, default: rest };

/** Short ways to write a registry entry. */
export const number = parameter("element", "number", true);
export const optionalNumber = parameter("element", "number", false);
export const date = parameter("element", "date", true);
export const optionalDate = parameter("element", "date", false);
export const flag = (name: string): Parameter => parameter("element", "flag", false)(name, false);
export const option = (name: string, options: OptionName, byDefault: string): Parameter => ({
  name,
  kind: "element",
  type: "option",
  required: false,
  default: byDefault,
  options,
});
export const series = parameter("series", "number", true);
export const optionalSeries = parameter("series", "number", false);
export const dates = parameter("series", "date", true);
export const matrix = parameter("matrix", "number", true);

/** The same parameter for one cell only, where the function does not spill over it. */
export const single = (of: Parameter): Parameter => ({ ...of, kind: "scalar" });
