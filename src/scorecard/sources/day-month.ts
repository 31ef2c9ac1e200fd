import type { CellValue } from "../../audit/snapshot";
import { readPeriod } from "./period-text";
import type { PeriodPattern } from "./source-column";

/** "03/04/2025" is a day in April or in March: which, the other cells of the column may tell. */

const orders = ["d/m/yyyy", "m/d/yyyy"] as const;
export type DayMonthOrder = (typeof orders)[number];

export const otherOrder = (order: DayMonthOrder): DayMonthOrder =>
  order === "d/m/yyyy" ? "m/d/yyyy" : "d/m/yyyy";

export const orderIn = (patterns: readonly PeriodPattern[]): DayMonthOrder | undefined =>
  orders.find((order) => patterns.includes(order));

/** Patterns with one order of day and month for the whole column; `dayMonth` where the cells do not settle which. */
export function inOneOrder(
  patterns: readonly PeriodPattern[],
  present: readonly CellValue[]
): { patterns: readonly PeriodPattern[]; dayMonth?: "either" | "mixed" } {
  if (!orderIn(patterns)) return { patterns };
  const cells = present.filter((value) => readPeriod(value, orders) !== undefined);
  const [dayFirst, monthFirst] = orders.map((order) =>
    cells.every((value) => readPeriod(value, [order]) !== undefined)
  );
  const others = patterns.filter((pattern) => !(orders as readonly string[]).includes(pattern));
  if (dayFirst && monthFirst) return { patterns: [...others, likelyOrder(cells)], dayMonth: "either" };
  if (dayFirst || monthFirst) return { patterns: [...others, dayFirst ? "d/m/yyyy" : "m/d/yyyy"] };
  return { patterns: [...others, ...orders], dayMonth: "mixed" };
}

/** First days of months have a 1 where the day stands; else the day stands first, as in most of the world. */
function likelyOrder(cells: readonly CellValue[]): DayMonthOrder {
  const second = cells.map((value) => /^\d+\D0*(\d+)/.exec(String(value).trim())?.[1]);
  const first = cells.map((value) => /^0*(\d+)/.exec(String(value).trim())?.[1]);
  const isOne = (part: string | undefined): boolean => part === "1";
  return second.every(isOne) && !first.every(isOne) ? "m/d/yyyy" : "d/m/yyyy";
}

/** What the column is called when it is read in the other order. @example otherName("Date", "m/d/yyyy")  // "Date (m/d/y)" */
export const otherName = (name: string, order: DayMonthOrder): string => `${name} (${order.slice(0, 5)})`;
