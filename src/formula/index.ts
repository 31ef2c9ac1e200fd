/** Reads Excel formulas and evaluates them part by part. Pure: cells and functions come through interfaces. */
export type { FormulaNode } from "./tree";
export { type Block, type ErrorValue, type Value, broadcast, cellOf, isError } from "./value";
export { parseFormula } from "./parse-formula";
export { writeFormula, valueText, type Replace } from "./write-formula";
export type { Area, CellArea, CellPlace, CellReader, TableArea } from "./cell-reader";
export {
  cellsAtMost,
  readReference,
  resolveReference,
  resolveStructured,
  type Unresolved,
  type WrittenReference,
} from "./resolve";
export { partsOf } from "./parts";
export { unfold } from "./unfold";
export type { Unfolding } from "./unfolding";
export type { FunctionCaller, Lambda, NotUnfolded, Unfolded } from "./unfolded";
export { isElementwiseFunction } from "./unfold";
export { branchNames } from "./branches";
