/**
 * The mathematics of KPIs: pure functions over numbers and arrays. Nothing here knows of cells, sheets, Excel,
 * languages, clocks or time zones. A failure is a value (`Outcome`), never an exception and never NaN.
 */
export * from "./outcome";
export type { Series, Matrix } from "./series-type";
export { readNumber, readSeries, firstProblem, isProblem, isErrorCell } from "./cell-input";
export type { CellInput, ErrorCell, NumberReading, Problem } from "./cell-input";
export { atLeast, atMost, meets, type Direction } from "./limits";

export { attainment, type AttainmentOptions } from "./attainment";
export { status, statuses, type Status, type StatusOptions } from "./status";
export { score, bandScorer, type Band, type BandOptions, type Scorer } from "./score-bands";
export { grade, gradeFinder, defaultGrades, type GradeBand } from "./grade";
export { growth, type GrowthOptions } from "./growth";

export { weighted } from "./weighting/weighted";
export { coverage } from "./weighting/coverage";
export { effectiveWeights } from "./weighting/effective-weights";
export { contribution, contributionShares } from "./weighting/contribution";
export { isWholeWeight, type MissingPolicy, type WeightOptions } from "./weighting/weights";
