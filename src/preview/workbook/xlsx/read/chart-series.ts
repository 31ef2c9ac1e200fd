import type { ChartKind } from "../../charts/chart-types";
import type { SeriesData } from "../../data";
import { child, childrenNamed, flag, val, type XmlElement } from "../package/xml";
import { readFill, readLine } from "./drawing-colors";
import type { Theme } from "./theme";

const MARKERS: Readonly<Record<string, string>> = {
  circle: "Circle",
  dash: "Dash",
  diamond: "Diamond",
  dot: "Dot",
  none: "None",
  picture: "Picture",
  plus: "Plus",
  square: "Square",
  star: "Star",
  triangle: "Triangle",
  x: "X",
  auto: "Automatic",
};
const POSITIONS: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  ctr: "Center",
  outEnd: "OutsideEnd",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  bestFit: "BestFit",
};

/** One series. Lines have their colour in the line, areas in the fill. */
export function readSeries(element: XmlElement, kind: ChartKind, theme: Theme): SeriesData {
  const series: SeriesData = { values: reference(child(element, "val") ?? child(element, "yVal")) ?? "" };
  const categories = reference(child(element, "cat") ?? child(element, "xVal"));
  if (categories) series.categories = categories;
  readName(series, child(element, "tx"));
  const shape = child(element, "spPr");
  const line = readLine(child(shape, "ln"), theme);
  const isLine =
    kind.family === "line" || kind.family === "scatter" || (kind.family === "radar" && !kind.filled);
  const hidden = isLine && line?.style === "None";
  const color = hidden
    ? readMarker(child(element, "marker"), theme).markerColor
    : isLine
      ? line?.color
      : readFill(shape, theme);
  if (color) series.color = color;
  if (line?.style && (isLine || line.style !== "None")) series.lineStyle = line.style;
  if (line?.weight !== undefined) series.lineWeight = line.weight;
  if (!isLine && line?.color && line.color !== "none" && line.color !== color) series.outline = line.color;
  if (isLine && flag(val(child(element, "smooth")), false)) series.smooth = true;
  Object.assign(series, readMarker(child(element, "marker"), theme));
  const labels = child(element, "dLbls");
  if (labels) series.labels = readLabels(labels, theme);
  const points = readPoints(element, isLine, theme);
  if (Object.keys(points).length > 0) series.points = points;
  if (child(element, "trendline")) series.trendline = true;
  return series;
}

function reference(element: XmlElement | undefined): string | undefined {
  const source = element?.children.find(({ name }) => name.endsWith("Ref"));
  return child(source, "f")?.text;
}

function readName(series: SeriesData, text: XmlElement | undefined): void {
  const literal = child(text, "v")?.text;
  const ref = child(text, "strRef", "f")?.text;
  const cached = childrenNamed(child(text, "strRef", "strCache"), "pt").map(
    (point) => child(point, "v")?.text ?? ""
  );
  if (ref) series.nameRef = ref;
  if (literal !== undefined) series.name = literal;
  else if (cached.length > 0) series.name = cached.join(" ");
}

function readMarker(
  marker: XmlElement | undefined,
  theme: Theme
): Pick<SeriesData, "markerStyle" | "markerSize" | "markerColor"> {
  const symbol = MARKERS[val(child(marker, "symbol")) ?? ""];
  const size = val(child(marker, "size"));
  const color = readFill(child(marker, "spPr"), theme);
  return {
    ...(symbol ? { markerStyle: symbol } : {}),
    ...(size ? { markerSize: Number(size) } : {}),
    ...(color && color !== "none" ? { markerColor: color } : {}),
  };
}

function readLabels(labels: XmlElement, theme: Theme): NonNullable<SeriesData["labels"]> {
  const shown = (name: string): boolean => flag(val(child(labels, name)), false);
  const format = child(labels, "numFmt")?.attributes;
  const position = POSITIONS[val(child(labels, "dLblPos")) ?? ""];
  const font = child(labels, "txPr", "p", "pPr", "defRPr");
  const color = readFill(font, theme);
  const size = font?.attributes.sz;
  return {
    visible:
      !shown("delete") &&
      (shown("showVal") || shown("showPercent") || shown("showCatName") || shown("showSerName")),
    ...(format && !flag(format.sourceLinked, false) ? { numberFormat: format.formatCode } : {}),
    ...(position ? { position } : {}),
    ...(color && color !== "none" ? { color } : {}),
    ...(size ? { size: Number(size) / 100 } : {}),
    ...(shown("showSerName") ? { showSeriesName: true } : {}),
    ...(shown("showSerName") && !shown("showVal") ? { showValue: false } : {}),
  };
}

function readPoints(element: XmlElement, isLine: boolean, theme: Theme): NonNullable<SeriesData["points"]> {
  const points: NonNullable<SeriesData["points"]> = {};
  for (const point of childrenNamed(element, "dPt")) {
    const { markerStyle, markerSize, markerColor } = readMarker(child(point, "marker"), theme);
    const fill = readFill(child(point, "spPr"), theme);
    const color = isLine ? (markerColor ?? readLine(child(point, "spPr", "ln"), theme)?.color) : fill;
    points[Number(val(child(point, "idx")))] = {
      ...(color && color !== "none" ? { color } : {}),
      ...(markerStyle ? { markerStyle } : {}),
      ...(markerSize ? { markerSize } : {}),
    };
  }
  for (const label of childrenNamed(child(element, "dLbls"), "dLbl")) {
    const at = Number(val(child(label, "idx")));
    points[at] = {
      ...points[at],
      label: !flag(val(child(label, "delete")), false) && flag(val(child(label, "showVal")), false),
    };
  }
  return points;
}
