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

export {
  periodValue,
  periodReader,
  type PeriodReader,
  type PeriodValueOptions,
} from "./periods/period-value";
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
export { movingAverage } from "./trend/moving-average";
export { linearTrend, type LinearTrend } from "./trend/linear-trend";
export { linearForecast } from "./trend/linear-forecast";
export { seasonalNaive } from "./trend/seasonal-naive";
export { holt, type HoltOptions } from "./trend/holt";

export { rangeAttainment } from "./range-attainment";
export { progress, type ProgressOptions } from "./progress";
export { pace } from "./pace";
export { variance, type VarianceOptions } from "./variance";
export { runRate } from "./run-rate";
export { requiredRate } from "./required-rate";
export { deduction } from "./deduction";
export { addition } from "./addition";
export { passFail, type PassFailOptions } from "./pass-fail";
export { efficacy } from "./efficacy";
export { scoreRatio, type ScoreRatioOptions } from "./score-ratio";
export { bonus } from "./bonus";
export { minmax, type MinmaxOptions } from "./minmax";
export { zscores, type ZscoreOptions } from "./zscores";
export { cagr } from "./cagr";

export { rate, churn, cac } from "./customers/rate";
export { roi } from "./customers/roi";
export { retention } from "./customers/retention";
export { nps, npsFromCounts } from "./customers/nps";
export { csat, csatScore, ces } from "./customers/ratings";
export { clv, clvFinite, clvSimple, type ClvOptions } from "./customers/clv";

export { sla } from "./service/sla";
export { percentile, type PercentileOptions } from "./service/percentile";
export { onTime, type OnTimeOptions } from "./service/on-time";
export { workTime, workClock, type WorkCalendarOptions, type WorkClock } from "./service/work-time";
export { pareto, vitalFew, type ParetoRow } from "./service/pareto";

export { priceVolume, type PriceVolume } from "./money/price-volume";
export { priceVolumeMix, type PriceVolumeMix, type PriceVolumeMixRow } from "./money/price-volume-mix";
export { reconcile, type Reconciliation } from "./money/reconcile";

export { sum } from "./numeric/sum";
export { moments, type Moments } from "./numeric/moments";
export { numbersOf } from "./numeric/numbers-of";

export { rollup, type RollupOptions, type RollupValue } from "./weighting/rollup";
export { codeTree, type CodeTree } from "./weighting/dotted-code";
export { bridge, type Bridge, type BridgeEffects } from "./weighting/bridge";
export { ahp, type Ahp } from "./weighting/ahp";
export { worstTriad, smallestRepair, type AhpRepair, type Triad } from "./weighting/ahp-repair";
export { entropyWeights, type EntropyOptions, type EntropyWeights } from "./weighting/entropy-weights";
export { rankWeights, rankOrderCentroid } from "./weighting/rank-weights";
export { pairWeights, type PairWeights } from "./weighting/pair-weights";

export { parseExpression } from "./expression/parse";
export { namesIn, type Expression, type FunctionName, type Operator } from "./expression/expression";
export {
  compileExpression,
  evaluateExpression,
  type CompiledExpression,
  type ExpressionInputs,
} from "./expression/evaluate";
