import { BarChart, LineChart, PieChart, RadarChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartData } from "../data";
import { chartOption } from "./chart-option";
import type { ReadRange } from "./chart-values";

use([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface ChartViewOptions {
  readonly locale: string;
  /** The number format of the first cell of a reference. */
  readonly format?: (reference: string) => string | undefined;
  /** The page around is dark. A chart stays as it is then, white unless it has a fill, as in Excel. */
  readonly dark?: boolean;
}

export interface ChartView {
  /** Draws again, the same chart with new values or another one. */
  update(chart?: ChartData): void;
  /** Fits the drawing to the element's present size. */
  resize(): void;
  dispose(): void;
}

/**
 * Draws a chart of a workbook into an element.
 *
 * @param element its size is the chart's
 * @param read the cells of a reference, rows of cells: null for a blank one, errors as their text ("#N/A")
 */
export function createChartView(
  element: HTMLElement,
  chart: ChartData,
  read: ReadRange,
  options: ChartViewOptions = { locale: "en-US" }
): ChartView {
  let shown = chart;
  const drawing = init(element, undefined, {
    renderer: "svg",
    width: element.clientWidth || chart.box.width,
    height: element.clientHeight || chart.box.height,
  });
  const draw = (): void => {
    const title = shown.title?.visible ? shown.title.text.replace(/\n/g, ", ") : "";
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", title || shown.name);
    element.style.boxSizing = "border-box";
    element.style.background = shown.fill === "none" ? "transparent" : (shown.fill ?? "#FFFFFF");
    element.style.boxShadow =
      shown.border === "none" ? "none" : `inset 0 0 0 1px ${shown.border ?? "#D9D9D9"}`;
    drawing.setOption(
      chartOption(shown, {
        read,
        format: options.format,
        locale: options.locale,
        width: drawing.getWidth(),
        height: drawing.getHeight(),
      }),
      { notMerge: true }
    );
  };
  draw();
  return {
    update(next) {
      shown = next ?? shown;
      draw();
    },
    resize() {
      drawing.resize({
        width: element.clientWidth || shown.box.width,
        height: element.clientHeight || shown.box.height,
      });
      draw();
    },
    dispose() {
      drawing.dispose();
    },
  };
}
