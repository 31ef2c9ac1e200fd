import type { Locale } from "../../i18n/sentence";
import { addPeriods, type Grain, periodLabel } from "../periods";
import { periodFormat } from "../sheet/head";

/**
 * Number format of a cell for one period's first day. Formats have no code for quarters: the cell calls its own
 * quarter by name, and any day outside it that is typed over it by year and month.
 *
 * @param start first day of the period, as a serial of the 1900 date system
 * @param epochShift days by which the workbook's serials are behind those of the 1900 system
 * @example entryPeriodFormat(45931, "quarter", "en-US")  // '[<45931]yyyy-mm;[<46023]yyyy" Q4";yyyy-mm'
 */
export function entryPeriodFormat(start: number, grain: Grain, locale: Locale, epochShift = 0): string {
  const usual = periodFormat[grain];
  if (grain !== "quarter") return usual;
  const [from, until] = [start, addPeriods(start, 1, grain)].map((day) => day - epochShift);
  const name = periodLabel(start, grain, locale).slice("2025".length);
  return `[<${from}]${usual};[<${until}]yyyy"${name}";${usual}`;
}
