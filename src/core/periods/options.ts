import { missing } from "../finite";
import { fail, ok, type Failure, type Outcome } from "../outcome";
import type { Aggregate } from "./aggregate";
import type { Grain } from "./period";
import { isSerial } from "./serial";

/** What all period functions have in common. */
export interface PeriodOptions {
  /** Default month. */
  readonly grain?: Grain;
  /** Default sum. */
  readonly aggregate?: Aggregate;
  /** First month of the fiscal year, 1 to 12; default 1. It moves quarters and years. */
  readonly yearStart?: number;
}

const noAsOf = missing("asOf");
const badAsOf = fail("domain", { argument: "asOf" });
const badYearStart = fail("domain", { argument: "yearStart" });

/** The failure of a fiscal year that does not begin in month 1 to 12, or none. */
export const checkYearStart = (yearStart: number): Failure | null =>
  Number.isInteger(yearStart) && yearStart >= 1 && yearStart <= 12 ? null : badYearStart;

/** The day of `asOf`, without its time. Errors: missing; domain for what is no date, or for a wrong year start. */
export function dayOf(asOf: number | null, yearStart = 1): Outcome<number> {
  if (asOf === null) return noAsOf;
  if (!isSerial(asOf)) return badAsOf;
  return checkYearStart(yearStart) ?? ok(Math.floor(asOf));
}

/** A period's aggregate as a result: a period without a value, or a year without that period, is missing. */
export const present = (value: Outcome<number | null>): Outcome<number> =>
  !value.ok || value.value !== null ? (value as Outcome<number>) : noValue;

const noValue = fail("missing", { argument: "values", problem: "empty-period" });
