/** Explains how the value of a cell came about. It is large, and loaded only where somebody asks. */
export { explainFunction } from "./explain-function";
export { explainCell, type ExplainedCell } from "./explain-cell";
export type { ExplainStep, StepKind } from "./step";
