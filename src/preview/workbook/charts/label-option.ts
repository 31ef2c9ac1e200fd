import type { EChartsCoreOption } from "echarts/core";
import type { SeriesData } from "../data";
import type { ChartContext } from "./chart-context";
import type { ChartKind } from "./chart-types";
import { pointsToPixels } from "./line-look";
import { numberText } from "./number-text";

const POSITIONS: Readonly<Record<string, string>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Center: "inside",
};

/** Data labels of a series. Their numbers follow the label's own format, else the cells'. */
export function labelOption(
  data: SeriesData,
  plotted: { kind: ChartKind; name: string },
  context: ChartContext,
  horizontal: boolean
): EChartsCoreOption {
  const code = data.labels?.numberFormat ?? context.format?.(data.values);
  return {
    show: data.labels?.visible ?? false,
    position: position(data.labels?.position, plotted.kind, horizontal),
    color: data.labels?.color ?? "#404040",
    fontSize: pointsToPixels(data.labels?.size ?? 9),
    formatter: ({ value }: { value: unknown }) => {
      const number = Array.isArray(value) ? value[value.length - 1] : value;
      if (typeof number !== "number") return "";
      const text = numberText(number, code, context.locale);
      const { showSeriesName, showValue = true } = data.labels ?? {};
      return [...(showSeriesName ? [plotted.name] : []), ...(showValue ? [text] : [])].join("; ");
    },
  };
}

function position(wanted: string | undefined, kind: ChartKind, horizontal: boolean): string {
  const isBar = kind.family === "column" || kind.family === "bar";
  if (!isBar) return POSITIONS[wanted ?? "Right"] ?? "right";
  if (wanted === "InsideEnd") return horizontal ? "insideRight" : "insideTop";
  if (wanted === "InsideBase") return horizontal ? "insideLeft" : "insideBottom";
  if (wanted === "Center" || (wanted === undefined && kind.stacking !== "none")) return "inside";
  return horizontal ? "right" : "top";
}
