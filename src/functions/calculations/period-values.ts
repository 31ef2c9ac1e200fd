import {
  type Aggregate,
  type Outcome,
  periodReader,
  type PeriodOptions,
  type PeriodReader,
  type Series,
} from "../../core";
import { counted } from "./counted";

/**
 * Values of the periods of many dates over one series, which is cut into periods once. The
 * options are single cells: they are the same for every date.
 */
export function periodValues(): (
  dates: Series,
  values: readonly unknown[],
  asOf: number,
  offset: number,
  options: PeriodOptions & { readonly aggregate: Aggregate }
) => Outcome<number> {
  let reader: Outcome<PeriodReader> | undefined;
  return (dates, values, asOf, offset, options) => {
    reader ??= periodReader(dates, counted(values, options.aggregate), options);
    return reader.ok ? reader.value(asOf, offset) : reader;
  };
}
