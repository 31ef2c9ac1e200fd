import type { Shape } from "./shape";

/** For whom a twin is written: Excel with LET and spilling results, or Excel 2016 without them. */
export type Flavour = "microsoft365" | "excel2016";

/** An argument of a KPI call as its twin gets it; the text may itself hold the twin of a nested call. */
export interface TwinArgument {
  /** A part of a formula, without "=". */
  readonly text: string;
  readonly shape: Shape;
  /** Set where the argument is written as a constant in the formula. */
  readonly constant?: number | string | boolean;
}

/** The arguments in the order of the function; `undefined` where omitted. */
export type TwinArguments = readonly (TwinArgument | undefined)[];

/** Why a call has no twin. */
export interface NoTwin {
  readonly reason: TwinObstacle;
  /** The argument that stands in the way, where it is one. */
  readonly argument?: string;
}

/**
 * - `noTwin`: the function has no twin in this flavour
 * - `optionNotLiteral`: an option must be written into the formula, not stand in a cell
 * - `needsSingleCells`: without spilling results, an argument must be a single cell
 * - `needsPlainRange`: the text of a series must tell how it lies (A2:A13), and a name or a calculation does not
 */
export type TwinObstacle = "noTwin" | "optionNotLiteral" | "needsSingleCells" | "needsPlainRange";

/** What a twin gives: a part of a formula without "=", or why there is none. */
export type TwinText = string | NoTwin;

/** The same calculation as a KPI function, in functions that Excel has itself. */
export interface Twin {
  /** Name of the function after the namespace: `ATTAINMENT`. */
  readonly name: string;
  microsoft365(args: TwinArguments): TwinText;
  /** The form for Excel 2016, or why there is none whatever the arguments. */
  readonly excel2016: ((args: TwinArguments) => TwinText) | NoTwin;
}

export const isNoTwin = (text: TwinText): text is NoTwin => typeof text !== "string";
