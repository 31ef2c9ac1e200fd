import type { TwinObstacle } from "./twin";

/** Why a formula has no twin. The sentences are in `i18n/twins`. */
export interface TwinRefusal {
  readonly reason:
    | TwinObstacle
    /** Nothing in the formula is a KPI function. */
    | "noKpiFunction"
    /** A KPI function that does not exist. */
    | "unknownFunction"
    | "tooManyArguments"
    | "notParsed"
    /** More than the 8,192 characters that Excel takes. */
    | "tooLong"
    /** More than the 64 levels of functions that Excel takes. */
    | "nestingTooDeep";
  /** The function, with its namespace: `KPI.ROLLUP`. */
  readonly function?: string;
  readonly argument?: string;
}
