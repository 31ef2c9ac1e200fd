import type { ChartKind } from "./chart-types";
import type { Point } from "./chart-values";

/** A series of a chart with its values read; `index` is its place in the chart. */
export interface PlottedSeries {
  readonly index: number;
  readonly name: string;
  readonly kind: ChartKind;
  readonly secondary: boolean;
  points: Point[];
}
