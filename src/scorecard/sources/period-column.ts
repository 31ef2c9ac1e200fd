import type { CellValue } from "../../audit/snapshot";
import type { PeriodPattern } from "./source-column";
import { says } from "./headers";
import { inOrder, isDay, lengthOf, patternOf } from "./period-text";

/** Cells that decide whether a column can be one of periods at all. */
const probe = 40;

/**
 * The ways in which the cells of a column write periods, in the order to try them; undefined where fewer
 * than three in four cells do. Years alone, and month numbers, need a header that
 * speaks of dates. Among months, cells for a quarter or a year are totals and no way of their own.
 */
export function periodPatterns(
  present: readonly CellValue[],
  header: string
): readonly PeriodPattern[] | undefined {
  const dated = says(header, "date");
  const bare = says(header, "monthNumber");
  const of = (value: CellValue): PeriodPattern | undefined =>
    isDay(value) ? "date" : patternOf(value, bare);
  const probed = present.slice(0, probe).filter((value) => of(value) !== undefined).length;
  if (probed < 0.5 * Math.min(probe, present.length)) return undefined;
  const counts = new Map<PeriodPattern, number>();
  const known = new Map<CellValue, PeriodPattern | undefined>();
  for (const value of present) {
    if (!known.has(value)) known.set(value, of(value));
    const pattern = known.get(value);
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const readable = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (readable < 0.75 * present.length) return undefined;
  const patterns = finest([...counts.keys()]);
  if (patterns.every((pattern) => pattern === "yyyy" || pattern === "m" || pattern === "date") && !dated)
    return undefined;
  if (patterns.every((pattern) => pattern === "date")) return undefined;
  return patterns;
}

const rank = { day: 0, week: 0, month: 0, quarter: 1, half: 2, year: 3 } as const;

/** Without the patterns of longer periods than the shortest among them: those rows add up others. */
export function finest(patterns: readonly PeriodPattern[]): readonly PeriodPattern[] {
  const least = Math.min(...patterns.map((pattern) => rank[lengthOf(pattern)]));
  return inOrder(patterns.filter((pattern) => rank[lengthOf(pattern)] === least));
}
