import type { AxisData } from "../../data";
import { tag } from "../package/xml";
import { titleXml } from "./chart-title";
import { lineXml, runPropertiesXml } from "./drawing-xml";

export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

/** What of the chart decides how its axes lie. */
export interface AxisShape {
  readonly scatter: boolean;
  readonly radar: boolean;
  readonly horizontalBars: boolean;
  readonly dates: boolean;
  /** Columns and lines stand between the tick marks. */
  readonly between: boolean;
  /** Formats of the first cells of categories and values, which axes follow that have no format of their own. */
  readonly formats: { readonly category?: string; readonly value?: string; readonly secondary?: string };
}

const GRIDLINES = tag("c:majorGridlines", {}, tag("c:spPr", {}, lineXml({ color: "#E1E1E1", weight: 0.75 })));

/** The category axis; in scatter charts the axis of x values. */
export function categoryAxisXml(axis: AxisData, ids: AxisIds, shape: AxisShape, secondary: boolean): string {
  if (shape.scatter)
    return valueAxis(
      axis,
      ids.category,
      ids.value,
      secondary ? "t" : "b",
      shape,
      false,
      shape.formats.category
    );
  const position = shape.horizontalBars ? (secondary ? "r" : "l") : secondary ? "t" : "b";
  const name = shape.dates ? "c:dateAx" : "c:catAx";
  const end = shape.dates
    ? [tag("c:auto", { val: 1 }), tag("c:lblOffset", { val: 100 })]
    : [
        tag("c:auto", { val: axis.categoryType === "TextAxis" ? 0 : 1 }),
        tag("c:lblAlgn", { val: "ctr" }),
        tag("c:lblOffset", { val: 100 }),
        axis.tickLabelSpacing ? tag("c:tickLblSkip", { val: axis.tickLabelSpacing }) : "",
        tag("c:noMultiLvlLbl", { val: 0 }),
      ];
  return tag(
    name,
    {},
    ...common(axis, ids.category, position, shape.radar || (axis.gridlines ?? false), shape.formats.category),
    tag("c:crossAx", { val: ids.value }),
    tag("c:crosses", { val: "autoZero" }),
    ...end
  );
}

export function valueAxisXml(axis: AxisData, ids: AxisIds, shape: AxisShape, secondary: boolean): string {
  const position = shape.horizontalBars ? (secondary ? "t" : "b") : secondary ? "r" : "l";
  return valueAxis(
    axis,
    ids.value,
    ids.category,
    position,
    shape,
    secondary,
    secondary ? shape.formats.secondary : shape.formats.value
  );
}

function valueAxis(
  axis: AxisData,
  id: number,
  crossed: number,
  position: string,
  shape: AxisShape,
  secondary: boolean,
  source: string | undefined
): string {
  return tag(
    "c:valAx",
    {},
    ...common(
      axis,
      id,
      position,
      secondary ? (axis.gridlines ?? false) : (axis.gridlines ?? !shape.scatter),
      source
    ),
    tag("c:crossAx", { val: crossed }),
    tag("c:crosses", { val: secondary ? "max" : "autoZero" }),
    tag("c:crossBetween", { val: shape.scatter || !shape.between ? "midCat" : "between" }),
    axis.majorUnit !== undefined && tag("c:majorUnit", { val: axis.majorUnit })
  );
}

function common(
  axis: AxisData,
  id: number,
  position: string,
  gridlines: boolean,
  source: string | undefined
): string[] {
  const scaling = tag(
    "c:scaling",
    {},
    tag("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
    axis.max !== undefined && tag("c:max", { val: axis.max }),
    axis.min !== undefined && tag("c:min", { val: axis.min })
  );
  const text =
    axis.size === undefined && axis.color === undefined ? {} : { size: axis.size, color: axis.color };
  return [
    tag("c:axId", { val: id }),
    scaling,
    tag("c:delete", { val: axis.visible === false ? 1 : 0 }),
    tag("c:axPos", { val: position }),
    gridlines ? GRIDLINES : "",
    axis.title
      ? titleXml(
          axis.title,
          { size: 10, bold: false, color: "#595959" },
          position === "l" || position === "r"
        )
      : "",
    axis.numberFormat
      ? tag("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: 0 })
      : tag("c:numFmt", { formatCode: source ?? "General", sourceLinked: 1 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "low" }),
    tag("c:spPr", {}, lineXml({ color: "#D1D1D1", weight: 0.75 })),
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runPropertiesXml("a:defRPr", text)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
  ];
}
