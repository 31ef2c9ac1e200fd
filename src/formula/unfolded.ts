import type { Area } from "./cell-reader";
import type { FormulaNode } from "./tree";
import type { Block } from "./value";

/** Why a part of a formula is shown as it is written. */
export interface NotUnfolded {
  readonly why:
    | "function" // a function that is not evaluated here
    | "external" // cells of another workbook
    | "missing" // a sheet, name or table that is not there
    | "unsupported" // a reference or operator that is not followed
    | "text" // a text that Excel may read as a number or a date
    | "part"; // something inside it is not unfolded
  /** The function, reference or operator. */
  readonly what: string;
}

/** A part of a formula with what it gives. */
export interface Unfolded {
  readonly node: FormulaNode;
  /** Absent where it could not be evaluated; `not` then says why. */
  readonly block?: Block;
  readonly not?: NotUnfolded;
  /** Arguments or operands in order, null where one is omitted. */
  readonly parts: readonly (Unfolded | null)[];
  /** The cells that it refers to, and their number formats. */
  readonly area?: Area;
  readonly formats?: readonly (readonly string[])[];
  /** Of IF, IFERROR, IFNA, CHOOSE, SWITCH and IFS over single cells: which argument was taken, from 0. */
  readonly taken?: number;
  /** Of a LAMBDA: how to call it with values. */
  readonly lambda?: Lambda;
  /** Of LET: the names that it gives, in the order of the first parts. */
  readonly names?: readonly string[];
}

/** Calls functions that are not Excel's own. */
export interface FunctionCaller {
  /** Undefined for a name that it does not know. An omitted argument is null, a blank cell null inside its block. */
  call(name: string, args: readonly (Block | null)[]): Block | undefined;
}

/** Calls a LAMBDA; undefined where its result is not certain. */
export type Lambda = (args: readonly Block[]) => Block | undefined;

/** Why a part is not unfolded: one of its own parts is not. */
export const dependent = (parts: readonly (Unfolded | null)[]): NotUnfolded => ({
  why: "part",
  what: parts.find((part) => part && !part.block)?.not?.what ?? "",
});
