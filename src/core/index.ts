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

export { periodValue, periodReader, type PeriodReader, type PeriodValueOptions } from "./periods/period-value";
export { toDate, type ToDateOptions } from "./periods/to-date";
export { periodOnPeriod, yearOnYear, type ChangeOptions } from "./periods/change";
export { rolling } from "./periods/rolling";
export { periodSeries, type PeriodRow, type SeriesOptions } from "./periods/series";
export { partition, type Partition } from "./periods/partition";
export { periodOf, periodStart, yearBefore, isoWeekOf, fiscalOf, type Grain } from "./periods/period";
export { civilOf, serialOf, weekdayOf, isSerial, type CivilDate } from "./periods/serial";
export type { Aggregate } from "./periods/aggregate";
export type { PeriodOptions } from "./periods/options";

export { xmr, type XmrChart, type XmrSignal } from "./trend/xmr";
export { xmrLimits, movingRanges, type XmrLimits, type XmrOptions } from "./trend/xmr-limits";
export { xmrRules, xmrTrendRuns, type XmrLines, type XmrRuleHits } from "./trend/xmr-rules";
