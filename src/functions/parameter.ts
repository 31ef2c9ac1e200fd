import type { OptionName } from "./options";

/**
 * How an argument takes cells.
 * - `element`: a number for each cell of the result; a range broadcasts as in Excel's own operators
 * - `series`: one row or one column, read as a whole
 * - `scalar`: one cell
 * - `list`: the cells of any range, blanks left out (holidays, labels)
 * - `matrix`: a block with its rows and columns
 * - `inputs`: any number of further arguments, each of them `element`
 * - `reference`: one cell that is spoken of: its address counts, whatever it holds
 */
export type ParameterKind = "element" | "series" | "scalar" | "list" | "matrix" | "inputs" | "reference";

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

/**
 * The shape of a result.
 * - `cell`: a value for each cell that the `element` arguments span (one, where there are none)
 * - `series`: a value for each cell of the first series, in its orientation
 * - `row`, `column`, `rows`: a single row, a single column, a block
 * - `points`: several values for each cell of the first series, in its orientation: a row for each cell of a column, a
 *   column for each cell of a row
 * - `pair`: two values for each cell of a row or column of `element` arguments, side by side
 */
export type ResultShape = "cell" | "series" | "row" | "column" | "rows" | "points" | "pair";

/** How a function reads its arguments and shapes its result. */
export interface FunctionEntry {
  /** Name in a formula, after the namespace: `ATTAINMENT`. */
  readonly name: string;
  readonly result: ResultShape;
  readonly parameters: readonly Parameter[];
  /** It reads the workbook besides its arguments, and answers with a promise. */
  readonly asynchronous?: boolean;
}
