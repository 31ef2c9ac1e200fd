import {
  date,
  dates,
  type FunctionEntry,
  flag,
  number,
  option,
  optionalDate,
  optionalNumber,
  type Parameter,
  type ResultShape,
  single,
} from "../parameter";
import { aggregate, grain, yearStart } from "./common";

const entry = (
  name: string,
  method: string,
  parameters: FunctionEntry["parameters"],
  result: ResultShape = "cell"
): FunctionEntry => ({ name, family: "changing", method, result, parameters });

const values: Parameter = { name: "values", kind: "series", type: "countable", required: true };
const asOf = date("asOf");
const likeForLike = single(flag("likeForLike"));

export const GROWTH = entry("GROWTH", "growth", [
  number("current"),
  number("previous"),
  option("negativeBase", "negativeBase", "error"),
]);

export const CAGR = entry("CAGR", "cagr", [number("start"), number("end"), number("periods")]);

export const PERIOD = entry("PERIOD", "period", [
  dates("dates"),
  values,
  asOf,
  grain,
  aggregate,
  optionalNumber("offset", 0),
  yearStart,
]);

export const TODATE = entry("TODATE", "to_date", [
  dates("dates"),
  values,
  asOf,
  single(option("within", "within", "year")),
  aggregate,
  yearStart,
]);

const comparison = [dates("dates"), values, asOf, grain, aggregate, likeForLike, yearStart];
export const POP = entry("POP", "period_over_period", comparison);
export const YOY = entry("YOY", "year_over_year", comparison);

export const ROLLING = entry("ROLLING", "rolling", [
  dates("dates"),
  values,
  asOf,
  number("periods"),
  grain,
  aggregate,
  yearStart,
]);

export const SERIES = entry(
  "SERIES",
  "series",
  [
    dates("dates"),
    values,
    grain,
    aggregate,
    single(optionalDate("from")),
    single(optionalDate("to")),
    yearStart,
  ],
  "rows"
);

/** Growth and periods. */
export const changing: readonly FunctionEntry[] = [GROWTH, CAGR, PERIOD, TODATE, POP, YOY, ROLLING, SERIES];
