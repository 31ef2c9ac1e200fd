/** Growth and periods. */
import * as core from "../core";
import { counted } from "./calculations/counted";
import { periodValues } from "./calculations/period-values";
import { mapped } from "./calculations/mapped";
import { evaluate } from "./evaluate";
import { GROWTH, CAGR, PERIOD, TODATE, POP, YOY, ROLLING, SERIES } from "./registry/changing";

/**
 * Growth on a previous value, as a fraction.
 *
 * @customfunction GROWTH
 * @param current Value of the period.
 * @param previous Value it is compared with.
 * @param negativeBase Growth on a negative base: "error" (default), or "abs" to divide by its size.
 * @example =KPI.GROWTH(120,100) // 0.2
 */
export function growth(current: any[][], previous: any[][], negativeBase?: any[][]): any[][] {
  return evaluate(GROWTH, [current, previous, negativeBase], (current, previous, negativeBase) =>
    core.growth(current, previous, { negativeBase })
  );
}

/**
 * Compound growth rate per period.
 *
 * @customfunction CAGR
 * @param start Value at the start.
 * @param end Value at the end.
 * @param periods Number of periods between them; may be fractional.
 * @example =KPI.CAGR(100,144,2) // 0.2
 */
export function cagr(start: any[][], end: any[][], periods: any[][]): any[][] {
  return evaluate(CAGR, [start, end, periods], core.cagr);
}

/**
 * Value of the period that holds a date, or of a period before or after it.
 *
 * @customfunction PERIOD
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param asOf Any date in the period, or a range of dates.
 * @param grain Length of a period: "month" (default), "day", "week", "quarter" or "year".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param offset Periods to move: −1 the one before. Default 0.
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.PERIOD(A2:A400,B2:B400,DATE(2025,6,1)) // June 2025
 */
export function period(
  dates: any[][],
  values: any[][],
  asOf: any[][],
  grain?: any,
  aggregate?: any,
  offset?: any[][],
  yearStart?: any
): any[][] {
  const valueOf = periodValues();
  return evaluate(
    PERIOD,
    [dates, values, asOf, grain, aggregate, offset, yearStart],
    (dates, values, asOf, grain, aggregate, offset, yearStart) =>
      valueOf(dates, values, asOf, offset, { grain, aggregate, yearStart })
  );
}

/**
 * Value from the start of the year, quarter or month up to a date.
 *
 * @customfunction TODATE
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param asOf Last day that counts, or a range of dates.
 * @param within Starts with the "year" (default), "quarter" or "month".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.TODATE(A2:A400,B2:B400,DATE(2025,6,15)) // 1 January to 15 June 2025
 */
export function toDate(
  dates: any[][],
  values: any[][],
  asOf: any[][],
  within?: any,
  aggregate?: any,
  yearStart?: any
): any[][] {
  return evaluate(
    TODATE,
    [dates, values, asOf, within, aggregate, yearStart],
    (dates, values, asOf, within, aggregate, yearStart) =>
      core.toDate(dates, counted(values, aggregate), asOf, { within, aggregate, yearStart })
  );
}

/**
 * Growth on the previous period.
 *
 * @customfunction POP
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param asOf Any date in the period, or a range of dates.
 * @param grain Length of a period: "month" (default), "day", "week", "quarter" or "year".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param likeForLike TRUE compares both periods only up to the same day as asOf. Default FALSE.
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.POP(A2:A400,B2:B400,DATE(2025,6,1)) // June on May 2025
 */
export function pop(
  dates: any[][],
  values: any[][],
  asOf: any[][],
  grain?: any,
  aggregate?: any,
  likeForLike?: any,
  yearStart?: any
): any[][] {
  return evaluate(
    POP,
    [dates, values, asOf, grain, aggregate, likeForLike, yearStart],
    (dates, values, asOf, grain, aggregate, likeForLike, yearStart) =>
      core.periodOnPeriod(dates, counted(values, aggregate), asOf, {
        grain,
        aggregate,
        likeForLike,
        yearStart,
      })
  );
}

/**
 * Growth on the same period a year before.
 *
 * @customfunction YOY
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param asOf Any date in the period, or a range of dates.
 * @param grain Length of a period: "month" (default), "day", "week", "quarter" or "year".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param likeForLike TRUE compares both periods only up to the same day as asOf. Default FALSE.
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.YOY(A2:A400,B2:B400,DATE(2025,6,1)) // June 2025 on June 2024
 */
export function yoy(
  dates: any[][],
  values: any[][],
  asOf: any[][],
  grain?: any,
  aggregate?: any,
  likeForLike?: any,
  yearStart?: any
): any[][] {
  return evaluate(
    YOY,
    [dates, values, asOf, grain, aggregate, likeForLike, yearStart],
    (dates, values, asOf, grain, aggregate, likeForLike, yearStart) =>
      core.yearOnYear(dates, counted(values, aggregate), asOf, { grain, aggregate, likeForLike, yearStart })
  );
}

/**
 * Value over the last periods, the one that holds the date included.
 *
 * @customfunction ROLLING
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param asOf Any date in the period, or a range of dates.
 * @param periods Number of periods, 1 or more.
 * @param grain Length of a period: "month" (default), "day", "week", "quarter" or "year".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.ROLLING(A2:A400,B2:B400,DATE(2025,6,1),12) // July 2024 to June 2025
 */
export function rolling(
  dates: any[][],
  values: any[][],
  asOf: any[][],
  periods: any[][],
  grain?: any,
  aggregate?: any,
  yearStart?: any
): any[][] {
  return evaluate(
    ROLLING,
    [dates, values, asOf, periods, grain, aggregate, yearStart],
    (dates, values, asOf, periods, grain, aggregate, yearStart) =>
      core.rolling(dates, counted(values, aggregate), asOf, periods, { grain, aggregate, yearStart })
  );
}

/**
 * A row for each period: its first day and its value; empty periods stay.
 *
 * @customfunction SERIES
 * @param dates Dates of the values, in any order.
 * @param values Values, one row or one column. Blanks are left out.
 * @param grain Length of a period: "month" (default), "day", "week", "quarter" or "year".
 * @param aggregate How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".
 * @param from Date in the first period. Default: the earliest date.
 * @param to Date in the last period. Default: the latest date.
 * @param yearStart First month of the fiscal year, 1 to 12. Default 1.
 * @example =KPI.SERIES(A2:A400,B2:B400) // a row for each month
 */
export function series(
  dates: any[][],
  values: any[][],
  grain?: any,
  aggregate?: any,
  from?: any,
  to?: any,
  yearStart?: any
): any[][] {
  return evaluate(
    SERIES,
    [dates, values, grain, aggregate, from, to, yearStart],
    (dates, values, grain, aggregate, from, to, yearStart) =>
      mapped(
        core.periodSeries(dates, counted(values, aggregate), { grain, aggregate, from, to, yearStart }),
        (periods) => periods.map(({ start, value }) => [start, value])
      )
  );
}
