import type { SeriesData } from "../data";

const PIXELS_PER_POINT = 96 / 72;

export function pointsToPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** Dashes of an Excel.ChartLineStyle, in pixels, for a line of that width. */
export function dashes(style: string | undefined, width: number): "solid" | number[] {
  const unit = Math.max(1, width);
  switch (style) {
    case "Dash":
    case "LongDash":
      return [4 * unit, 3 * unit];
    case "DashDot":
      return [4 * unit, 3 * unit, unit, 3 * unit];
    case "DashDotDot":
      return [8 * unit, 3 * unit, unit, 3 * unit, unit, 3 * unit];
    case "Dot":
    case "RoundDot":
    case "SquareDot":
      return [unit, 2 * unit];
    default:
      return "solid";
  }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Automatic: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "path://M0,0L2,0L5,3L8,0L10,0L10,2L7,5L10,8L10,10L8,10L5,7L2,10L0,10L0,8L3,5L0,2Z",
  Plus: "path://M4,0H6V4H10V6H6V10H4V6H0V4H4Z",
  Star: "path://M5,0L6,3.5L10,3.5L7,6L8,10L5,7.5L2,10L3,6L0,3.5L4,3.5Z",
  Dash: "path://M0,4H10V6H0Z",
  Dot: "path://M2,4H8V6H2Z",
  None: "none",
};

/** A marker's symbol and its size in pixels. */
export function marker(
  style: string | undefined,
  size: number | undefined
): { symbol: string; symbolSize: number } {
  return { symbol: SYMBOLS[style ?? "Automatic"] ?? "circle", symbolSize: pointsToPixels(size ?? 5) };
}

/** A square in the legend, for what is drawn as an area; it keeps its shape in a wide entry. */
export const SQUARE = "path://M0,0H9V9H0Z";

/** The colours of the Office theme's accents, which Excel gives to series in turn. */
const ACCENTS = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
  "#255E91",
  "#43682B",
];

export function automaticColor(index: number): string {
  return ACCENTS[index % ACCENTS.length];
}

export function seriesColor(series: SeriesData, index: number): string {
  return series.color ?? automaticColor(index);
}
