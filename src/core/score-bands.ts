import { finite, missing } from "./finite";
import { edgeOf, type Direction } from "./limits";
import { fail, ok, type Outcome } from "./outcome";

/** One row of a table of bands: the limit and the points it earns. Rows that are blank throughout are skipped. */
export interface Band {
  readonly limit: number | null;
  readonly points: number | null;
}

export interface BandOptions {
  /** step (default): the points of the best band reached. linear: interpolated between the points, clamped at the ends. */
  readonly mode?: "step" | "linear";
  /** Default higher. Of no effect in linear mode, where the points themselves say which way is good. */
  readonly direction?: Direction;
  /** Points when no band is reached (step); default 0. */
  readonly otherwise?: number;
}

/** Gives the points of a value by a table that has been checked and sorted once. */
export type Scorer = (value: number | null) => Outcome<number>;

interface FullBand {
  readonly limit: number;
  readonly points: number;
}

const noValue = missing("value");

/**
 * A scorer for a table of bands: use it where many values are scored by one table.
 *
 * Errors: no-data for a table without rows; conflict for a row with only one of limit and points (its row, from 1, is
 * in the detail); linear: domain for fewer than two points or two equal limits.
 */
export function bandScorer(bands: readonly Band[], options: BandOptions = {}): Outcome<Scorer> {
  const rows: FullBand[] = [];
  for (const [index, { limit, points }] of bands.entries()) {
    if (limit === null && points === null) continue;
    if (limit === null || points === null) return fail("conflict", { argument: "bands", row: index + 1 });
    rows.push({ limit, points });
  }
  if (rows.length === 0) return fail("no-data", { argument: "bands" });
  return options.mode === "linear" ? linearScorer(rows) : ok(stepScorer(rows, options));
}

function stepScorer(rows: FullBand[], { direction = "higher", otherwise = 0 }: BandOptions): Scorer {
  // Best band first; of equal limits the upper row stays first.
  rows.sort((a, b) => (direction === "lower" ? a.limit - b.limit : b.limit - a.limit));
  const results = rows.map((row) => ok(row.points));
  const edges = rows.map((row) => edgeOf(row.limit, direction));
  const none = ok(otherwise);
  const reached =
    direction === "lower"
      ? (value: number, edge: number) => value <= edge
      : (value: number, edge: number) => value >= edge;
  return (value) => {
    if (value === null) return noValue;
    for (let i = 0; i < edges.length; i++) if (reached(value, edges[i])) return results[i];
    return none;
  };
}

function linearScorer(rows: FullBand[]): Outcome<Scorer> {
  if (rows.length < 2) return fail("domain", { argument: "bands", problem: "few-points" });
  rows.sort((a, b) => a.limit - b.limit);
  for (let i = 1; i < rows.length; i++) {
    if (rows[i].limit === rows[i - 1].limit)
      return fail("domain", { argument: "bands", problem: "equal-limits" });
  }
  const last = rows.length - 1;
  return ok((value) => {
    if (value === null) return noValue;
    if (value <= rows[0].limit) return ok(rows[0].points);
    if (value >= rows[last].limit) return ok(rows[last].points);
    let i = 1;
    while (value > rows[i].limit) i++;
    const { limit: x0, points: y0 } = rows[i - 1];
    const { limit: x1, points: y1 } = rows[i];
    return finite(y0 + ((value - x0) / (x1 - x0)) * (y1 - y0));
  });
}

/**
 * Points of a value by a table of limits and points, in any order.
 *
 * Definition (step, 层差法): the points of the best band whose limit is reached, ≥ where higher is better, ≤ where
 * lower is better, limits inclusive; `otherwise` if none. (linear, 线性插值法): piecewise linear through the points.
 * Domain: step: at least one band; linear: at least two distinct limits. Points may fall.
 * Errors: missing value; those of `bandScorer`.
 * Source: 层差法, hongweilanqiujulebu.com/hr/jixiaokaohe/559891 (recruitment within 25 or 30 days).
 *
 * @example score(25, [{ limit: 25, points: 15 }, { limit: 30, points: 10 }], { direction: "lower" })  // 15
 * @example score(0.9, [{ limit: 0.8, points: 60 }, { limit: 1, points: 100 }], { mode: "linear" })    // 80
 */
export function score(
  value: number | null,
  bands: readonly Band[],
  options: BandOptions = {}
): Outcome<number> {
  const scorer = bandScorer(bands, options);
  return scorer.ok ? scorer.value(value) : scorer;
}
