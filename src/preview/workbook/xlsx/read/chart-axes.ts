import type { AxisData, ChartData } from "../../data";
import { child, childrenNamed, flag, val, type XmlElement } from "../package/xml";
import { readFill } from "./drawing-colors";
import { paragraphText } from "./paragraph-text";
import type { Theme } from "./theme";

export interface Axes {
  readonly data: Pick<ChartData, "valueAxis" | "categoryAxis" | "secondaryValueAxis">;
  isSecondary(group: XmlElement): boolean;
}

/** The axes of a plot area. The group of charts that comes first has the primary ones. */
export function readAxes(plot: XmlElement, groups: readonly XmlElement[], theme: Theme): Axes {
  const axes = plot.children.filter(({ name }) => name.endsWith("Ax"));
  const byId = new Map(axes.map((axis) => [val(child(axis, "axId")), axis]));
  const ofGroup = (group: XmlElement): XmlElement[] =>
    childrenNamed(group, "axId").flatMap((id) => byId.get(val(id)) ?? []);
  const primary = ofGroup(groups[0]);
  const [horizontal, vertical] = isScatter(groups[0])
    ? primary
    : [primary.find(isCategory), primary.find(isValue)];
  const other = groups
    .map(ofGroup)
    .find((candidate) => candidate.length > 0 && !candidate.some((axis) => primary.includes(axis)));
  const secondary = other && (isScatter(groups[0]) ? other[1] : other.find(isValue));
  return {
    data: {
      ...(vertical ? { valueAxis: readAxis(vertical, theme) } : {}),
      ...(horizontal ? { categoryAxis: readAxis(horizontal, theme) } : {}),
      ...(secondary ? { secondaryValueAxis: readAxis(secondary, theme) } : {}),
    },
    isSecondary: (group) =>
      ofGroup(group).length > 0 && !ofGroup(group).some((axis) => primary.includes(axis)),
  };
}

const isScatter = (group: XmlElement): boolean =>
  group.name === "scatterChart" || group.name === "bubbleChart";
const isValue = (axis: XmlElement): boolean => axis.name === "valAx";
const isCategory = (axis: XmlElement): boolean =>
  axis.name === "catAx" || axis.name === "dateAx" || axis.name === "serAx";

function readAxis(axis: XmlElement, theme: Theme): AxisData {
  const scaling = child(axis, "scaling");
  const data: AxisData = {
    visible: !flag(val(child(axis, "delete")), false) && val(child(axis, "tickLblPos")) !== "none",
    gridlines: child(axis, "majorGridlines") !== undefined,
  };
  const numbers = {
    min: val(child(scaling, "min")),
    max: val(child(scaling, "max")),
    majorUnit: val(child(axis, "majorUnit")),
    tickLabelSpacing: val(child(axis, "tickLblSkip")),
  };
  for (const [key, text] of Object.entries(numbers))
    if (text !== undefined) data[key as keyof typeof numbers] = Number(text);
  const format = child(axis, "numFmt")?.attributes;
  if (format && !flag(format.sourceLinked, false)) data.numberFormat = format.formatCode;
  if (val(child(scaling, "orientation")) === "maxMin") data.reversed = true;
  const title = childrenNamed(child(axis, "title", "tx", "rich"), "p")
    .map(paragraphText)
    .join("\n");
  if (title) data.title = title;
  const run = child(axis, "txPr", "p", "pPr", "defRPr");
  const color = readFill(run, theme);
  if (run?.attributes.sz) data.size = Number(run.attributes.sz) / 100;
  if (color && color !== "none") data.color = color;
  if (axis.name === "dateAx") data.categoryType = "DateAxis";
  else if (axis.name === "catAx" && val(child(axis, "auto")) === "0") data.categoryType = "TextAxis";
  return data;
}
