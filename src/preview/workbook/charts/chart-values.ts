import type { ChartData, SeriesData } from "../data";

/** A cell as charts read it: null for blank, errors as their text. */
export type ChartCell = number | string | boolean | null | undefined;

/** The cells of a reference such as "Sheet1!$B$2:$B$9". */
export type ReadRange = (reference: string) => readonly (readonly ChartCell[])[];

/** Why a point is not drawn: a blank breaks a line; a day of a date axis that no cell names is bridged. */
export type Point = number | "blank" | "unnamed";

/**
 * What Excel plots for a cell: text, logical values and errors count as 0, so "" does too; only #N/A is like a
 * blank, as Excel has it for new charts.
 */
export function plotted(cell: ChartCell): Point {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : 0;
  return cell === null || cell === undefined || cell === "#N/A" ? "blank" : 0;
}

/** The values of a series in order. */
export function seriesPoints(series: SeriesData, read: ReadRange): Point[] {
  return series.values ? read(series.values).flat().map(plotted) : [];
}

/** The series' name: from its cell, its own, or "Series 1" as Excel calls it. */
export function seriesName(series: SeriesData, index: number, read: ReadRange, locale: string): string {
  const cells = series.nameRef
    ? read(series.nameRef)
        .flat()
        .filter((cell) => cell !== null && cell !== undefined && cell !== "")
    : [];
  if (cells.length > 0) return cells.join(" ");
  return series.name ?? (locale.startsWith("zh") ? `系列${index + 1}` : `Series ${index + 1}`);
}

/** The cells that name the categories, from the first series that has any; several columns are levels of one name. */
export function categoryCells(chart: ChartData, read: ReadRange): ChartCell[] {
  const reference = chart.series.find(({ categories }) => categories)?.categories;
  const rows = reference ? read(reference) : [];
  if (rows.length === 1) return [...rows[0]];
  return rows.map((row) =>
    row.length === 1
      ? row[0]
      : row.filter((cell) => cell !== null && cell !== undefined && cell !== "").join(" ")
  );
}

/**
 * An unnamed day between two points becomes a value on the straight line between them, marked as bridged; at the ends,
 * beside a blank and for bars it stays a gap.
 */
export function bridged(points: readonly Point[]): { value: number | null; bridged: boolean }[] {
  return points.map((point, index) => {
    if (typeof point === "number") return { value: point, bridged: false };
    if (point === "blank") return { value: null, bridged: false };
    let before = index - 1;
    while (points[before] === "unnamed") before -= 1;
    let after = index + 1;
    while (points[after] === "unnamed") after += 1;
    const [from, to] = [points[before], points[after]];
    if (typeof from !== "number" || typeof to !== "number") return { value: null, bridged: false };
    return { value: from + ((to - from) * (index - before)) / (after - before), bridged: true };
  });
}
