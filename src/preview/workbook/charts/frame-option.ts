import type { ChartData } from "../data";
import type { ChartContext, Plot } from "./chart-context";
import { textWidth } from "./text-width";
import { pointsToPixels } from "./line-look";

const TITLE_POINTS = 14;
const MARGIN = 10;
const LEGEND_LINE = 24;
/** Between the lines of a legend. */
const LEGEND_GAP = 8;

/** Title and legend, and the room that they leave to the plot. `names` are the entries of the legend. */
export function frameOption(
  chart: ChartData,
  names: readonly string[],
  context: ChartContext
): { title: Record<string, unknown>; legend: Record<string, unknown>; plot: Plot } {
  const text = chart.title?.visible ? chart.title.text : "";
  const size = pointsToPixels(chart.title?.size ?? TITLE_POINTS);
  const titleLines = text ? text.split("\n").length : 0;
  const titleHeight = titleLines * size * 1.25 + (titleLines ? 8 : 0);
  const title = {
    show: titleLines > 0,
    text,
    left: "center",
    top: 6,
    padding: 0,
    textStyle: {
      fontSize: size,
      lineHeight: size * 1.25,
      fontWeight: chart.title?.bold ? "bold" : "normal",
      color: chart.title?.color ?? "#595959",
      width: context.width - 2 * MARGIN,
      overflow: "truncate",
    },
  };
  const { visible, position } = chart.legend ?? { visible: false, position: "Right" };
  const room = { left: MARGIN, right: MARGIN + 6, top: MARGIN + titleHeight, bottom: MARGIN };
  const side = Math.min(
    context.width * 0.32,
    Math.max(20, ...names.map((name) => textWidth(name, pointsToPixels(9)))) + 40
  );
  const entries = names.reduce((width, name) => width + textWidth(name, pointsToPixels(9)) + 40, 0);
  const lines = Math.max(1, Math.ceil(entries / Math.max(1, context.width - 2 * MARGIN)));
  const band = LEGEND_LINE + (lines - 1) * (pointsToPixels(9) + LEGEND_GAP);
  const places: Readonly<Record<string, [Record<string, unknown>, Partial<Plot>]>> = {
    Top: [{ top: titleHeight + 6, left: "center" }, { top: room.top + band }],
    Bottom: [{ bottom: 6, left: "center" }, { bottom: room.bottom + band }],
    Left: [{ left: 6, top: "middle", orient: "vertical" }, { left: room.left + side }],
    Right: [{ right: 6, top: "middle", orient: "vertical" }, { right: room.right + side }],
    Corner: [{ right: 6, top: titleHeight + 6, orient: "vertical" }, { right: room.right + side }],
  };
  const [place, taken] = places[position] ?? places.Right;
  const legend = {
    show: visible,
    selectedMode: false,
    icon: undefined,
    itemWidth: 22,
    itemHeight: 9,
    itemGap: LEGEND_GAP,
    padding: 0,
    textStyle: {
      fontSize: pointsToPixels(9),
      color: "#595959",
      width: side - 30,
      overflow: place.orient ? "truncate" : "none",
    },
    ...place,
  };
  return { title, legend, plot: visible ? { ...room, ...taken } : room };
}
