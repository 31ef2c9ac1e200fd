import type { ReadRange } from "./chart-values";

/** What a chart is drawn with: its cells, their formats, the language and the room. */
export interface ChartContext {
  readonly read: ReadRange;
  /** The number format of the first cell of a reference, for axes that follow their source. */
  readonly format?: (reference: string) => string | undefined;
  readonly locale: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels between the chart's edges and its plot. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
