import { ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { movingRanges, xmrLimits, type XmrLimits, type XmrOptions } from "./xmr-limits";
import { noiseOf, xmrRules } from "./xmr-rules";

/**
 * Signal of a point: 0 none, 1 outside a limit, 2 in a run of eight on one side, 3 one of three out of four near a
 * limit, 4 its moving range is above the range limit. The lowest number wins.
 */
export type XmrSignal = 0 | 1 | 2 | 3 | 4;

/** An XmR chart: the limits, and for each position of the series its moving range and signal (`null` at a gap). */
export interface XmrChart {
  readonly limits: XmrLimits;
  readonly ranges: (number | null)[];
  readonly signals: (XmrSignal | null)[];
}

/**
 * XmR chart of a series: limits from `xmrLimits`, and the signal of each point.
 *
 * Errors: those of `xmrLimits`.
 * Source: D. J. Wheeler, Understanding Variation.
 *
 * @example xmr([10, 10, 11, 9, 10, 11, 9, 10, 10, 20])  // limits 11 ± 5.32; signals [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
 */
export function xmr(values: Series, options: XmrOptions = {}): Outcome<XmrChart> {
  const limits = xmrLimits(values, options);
  if (!limits.ok) return limits;
  const ranges = movingRanges(values);
  const hits = xmrRules(values, limits.value);
  const highest = limits.value.upperRange + noiseOf(values);
  const signals = values.map((value, i): XmrSignal | null => {
    if (value === null) return null;
    const range = ranges[i];
    return range !== null && range > highest ? 4 : 0;
  });
  // From the highest number to the lowest, so that the lowest stays.
  for (const i of hits.near) signals[i] = 3;
  for (const i of hits.run) signals[i] = 2;
  for (const i of hits.outside) signals[i] = 1;
  return ok({ limits: limits.value, ranges, signals });
}
