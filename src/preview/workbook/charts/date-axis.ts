import type { ChartCell } from "./chart-values";

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The categories of a date axis: every unit from the first date to the last, and where each point goes. */
export interface DateAxis {
  readonly serials: number[];
  readonly positions: number[];
}

/**
 * Excel draws dates to scale, in the largest unit that keeps them apart (years, months or days): a missing month
 * leaves room. Undefined when the span in days is longer than a chart can show, or a cell is no date.
 */
export function dateAxis(cells: readonly ChartCell[]): DateAxis | undefined {
  if (cells.length < 2 || !cells.every((cell): cell is number => typeof cell === "number" && cell > 0))
    return undefined;
  const unit = [years, months, days].find(({ index }) => new Set(cells.map(index)).size === cells.length);
  if (!unit) return undefined;
  const places = cells.map(unit.index);
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  if (count > 3000) return undefined;
  const serials = Array.from({ length: count }, (_, at) => unit.serial(first + at));
  for (const [at, place] of places.entries()) serials[place - first] = cells[at];
  return { serials, positions: places.map((place) => place - first) };
}

const date = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);
const toSerial = (time: number): number => Math.round((time - EPOCH) / DAY);

const years = {
  index: (serial: number) => date(serial).getUTCFullYear(),
  serial: (year: number) => toSerial(Date.UTC(year, 0, 1)),
};
const months = {
  index: (serial: number) => date(serial).getUTCFullYear() * 12 + date(serial).getUTCMonth(),
  serial: (month: number) => toSerial(Date.UTC(Math.floor(month / 12), month % 12, 1)),
};
const days = { index: (serial: number) => Math.floor(serial), serial: (day: number) => day };
