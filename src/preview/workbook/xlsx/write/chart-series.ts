import type { ChartKind } from "../../charts/chart-types";
import type { SeriesData, WorkbookData } from "../../data";
import { escapeXml, tag } from "../package/xml";
import { categoriesXml, numberReferenceXml, textReferenceXml } from "./chart-cache";
import { fillXml, lineXml, runPropertiesXml } from "./drawing-xml";

const MARKERS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  None: "none",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
  Automatic: "auto",
};
const POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Center: "ctr",
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  BestFit: "bestFit",
};
/** Where each family allows labels; Excel refuses a file that asks for another place. */
const ALLOWED: Readonly<Record<ChartKind["family"], string>> = {
  line: "t b l r ctr",
  scatter: "t b l r ctr",
  column: "outEnd inEnd ctr inBase",
  bar: "outEnd inEnd ctr inBase",
  pie: "outEnd inEnd ctr bestFit",
  doughnut: "",
  area: "",
  radar: "",
};

function allowsLabelAt(position: string, { family, stacking }: ChartKind): boolean {
  // Outside its end a stacked column meets the next one.
  if (position === "outEnd" && stacking !== "none") return false;
  return ALLOWED[family].split(" ").includes(position);
}

/** Families and stacks without a line of trend. */
function allowsTrend({ family, stacking }: ChartKind): boolean {
  return stacking === "none" && family !== "pie" && family !== "doughnut" && family !== "radar";
}

type Points = NonNullable<SeriesData["points"]>;

/** One series; the order of its elements differs between families (ECMA-376 Part 1, 21.2.2). */
export function seriesXml(series: SeriesData, index: number, kind: ChartKind, data: WorkbookData): string {
  const { family } = kind;
  const lines = family === "line" || family === "scatter" || (family === "radar" && !kind.filled);
  const scatter = family === "scatter";
  const values = series.values ? numberReferenceXml(series.values, data) : "";
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    nameXml(series, data),
    lookXml(series, kind, lines),
    (family === "column" || family === "bar") && tag("c:invertIfNegative", { val: 0 }),
    lines && markerXml(series, kind),
    ...pointsXml(series, kind, lines),
    labelsXml(series, kind),
    series.trendline &&
      allowsTrend(kind) &&
      tag(
        "c:trendline",
        {},
        tag("c:trendlineType", { val: "linear" }),
        tag("c:dispRSqr", { val: 0 }),
        tag("c:dispEq", { val: 0 })
      ),
    series.categories && tag(scatter ? "c:xVal" : "c:cat", {}, categoriesXml(series.categories, data)),
    values && tag(scatter ? "c:yVal" : "c:val", {}, values),
    (family === "line" || scatter) && tag("c:smooth", { val: series.smooth || kind.smooth ? 1 : 0 })
  );
}

function nameXml({ name, nameRef }: SeriesData, data: WorkbookData): string {
  if (nameRef) return tag("c:tx", {}, textReferenceXml(nameRef, data, name));
  return name === undefined ? "" : tag("c:tx", {}, `<c:v>${escapeXml(name)}</c:v>`);
}

function lookXml(
  { color, outline: own, lineStyle, lineWeight }: SeriesData,
  kind: ChartKind,
  lines: boolean
): string {
  if (lines) {
    const hidden = kind.family === "scatter" && !kind.joined && lineStyle === undefined;
    const line = lineXml(
      hidden
        ? { style: "None" }
        : { color, weight: lineWeight ?? (kind.family === "scatter" ? 1.5 : 2.25), style: lineStyle }
    );
    return tag("c:spPr", {}, line);
  }
  const outline =
    lineStyle === undefined && lineWeight === undefined && own === undefined
      ? ""
      : lineXml({
          color: lineStyle === "None" ? undefined : (own ?? color),
          weight: lineWeight,
          style: lineStyle,
        });
  return color || outline ? tag("c:spPr", {}, fillXml(color), outline) : "";
}

function markerXml(
  series: Pick<SeriesData, "markerStyle" | "markerSize" | "markerColor" | "color">,
  kind: ChartKind
): string {
  const symbol = MARKERS[series.markerStyle ?? (kind.markers ? "Automatic" : "None")] ?? "auto";
  if (symbol === "none") return tag("c:marker", {}, tag("c:symbol", { val: "none" }));
  const color = series.markerColor ?? series.color;
  return tag(
    "c:marker",
    {},
    symbol !== "auto" && tag("c:symbol", { val: symbol }),
    tag("c:size", { val: Math.min(72, Math.max(2, Math.round(series.markerSize ?? 5))) }),
    color && tag("c:spPr", {}, fillXml(color), lineXml({ color, weight: 0.75 }))
  );
}

function pointsXml(series: SeriesData, kind: ChartKind, lines: boolean): string[] {
  return entries(series.points)
    .filter(([, { color, markerStyle, markerSize }]) => color || markerStyle || markerSize)
    .map(([index, { color, markerStyle, markerSize }]) => {
      const marker = lines
        ? markerXml(
            {
              markerStyle: markerStyle ?? series.markerStyle ?? "Circle",
              markerSize: markerSize ?? series.markerSize,
              markerColor: color ?? series.markerColor,
              color: series.color,
            },
            kind
          )
        : "";
      const look = lines ? lookXml(series, kind, true) : color ? tag("c:spPr", {}, fillXml(color)) : "";
      const flat = kind.family === "column" || kind.family === "bar";
      return tag(
        "c:dPt",
        {},
        tag("c:idx", { val: index }),
        flat && tag("c:invertIfNegative", { val: 0 }),
        marker,
        !flat && tag("c:bubble3D", { val: 0 }),
        look
      );
    });
}

function labelsXml({ labels, points }: SeriesData, kind: ChartKind): string {
  const own = entries(points).filter(([, { label }]) => label !== undefined);
  if (!labels && own.length === 0) return "";
  const wanted = POSITIONS[labels?.position ?? ""];
  const position = wanted && allowsLabelAt(wanted, kind) ? tag("c:dLblPos", { val: wanted }) : "";
  const look =
    (labels?.numberFormat ? tag("c:numFmt", { formatCode: labels.numberFormat, sourceLinked: 0 }) : "") +
    tag("c:spPr", {}, fillXml("none"), lineXml({ style: "None" })) +
    labelText(labels?.color, labels?.size) +
    position;
  const single = own.map(([index, { label }]) =>
    tag(
      "c:dLbl",
      {},
      tag("c:idx", { val: index }),
      label ? look + shown(labels?.showValue ?? true, labels?.showSeriesName) : tag("c:delete", { val: 1 })
    )
  );
  return tag(
    "c:dLbls",
    {},
    ...single,
    look,
    shown((labels?.visible ?? false) && labels?.showValue !== false, labels?.visible && labels.showSeriesName)
  );
}

function labelText(color: string | undefined, size: number | undefined): string {
  return color || size
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runPropertiesXml("a:defRPr", { color, size })}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
    : "";
}

function shown(value: boolean, name: boolean | undefined): string {
  const flags = {
    showLegendKey: false,
    showVal: value,
    showCatName: false,
    showSerName: Boolean(name),
    showPercent: false,
    showBubbleSize: false,
  };
  return Object.entries(flags)
    .map(([key, on]) => tag(`c:${key}`, { val: on ? 1 : 0 }))
    .join("");
}

function entries(points: Points | undefined): [number, Points[number]][] {
  return Object.entries(points ?? {})
    .map(([index, point]): [number, Points[number]] => [Number(index), point])
    .sort(([a], [b]) => a - b);
}
