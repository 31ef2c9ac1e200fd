import type { ShapePlan, SheetPlan } from "../../plan/plan";
import { nearestSite } from "../../plan/nearest-site";
import type { Target } from "../target";
import { points, write, type Write } from "../write";

/** Boxes first, then lines, since a line may be tied to boxes at its ends. */
export const shapeWrites = (sheet: SheetPlan): Write[] => {
  const shapes = sheet.shapes ?? [];
  const boxes = shapes.filter(({ kind }) => "geometric" in kind);
  const lines = shapes.filter(({ kind }) => "line" in kind);
  return [
    ...boxes.map((plan) => write(16, plan, (target) => addBox(target, sheet.name, plan))),
    ...lines.map((plan) => write(14, plan, (target) => addLine(target, sheet, plan))),
  ];
};

function addBox(target: Target, sheetName: string, plan: ShapePlan): void {
  if (!("geometric" in plan.kind)) return;
  const shape = target
    .sheet(sheetName)
    .shapes.addGeometricShape(plan.kind.geometric as Excel.GeometricShapeType);
  target.keepShape(sheetName, plan.name, shape);
  shape.name = plan.name;
  fillBox(shape, plan);
  if (plan.behind) shape.setZOrder("SendToBack");
}

/** Gives a box the place, size, look and text of a plan. */
export function fillBox(shape: Excel.Shape, plan: ShapePlan): void {
  shape.left = points(plan.left);
  shape.top = points(plan.top);
  shape.width = points(plan.width);
  shape.height = points(plan.height);
  if (plan.fill === "none") shape.fill.clear();
  else if (plan.fill !== undefined) shape.fill.setSolidColor(plan.fill);
  setLine(shape, plan);
  if (plan.altText !== undefined) shape.altTextDescription = plan.altText;
  if (plan.text !== undefined) setText(shape, plan);
}

function setText(shape: Excel.Shape, plan: ShapePlan): void {
  const { textFrame } = shape;
  textFrame.textRange.text = plan.text ?? "";
  textFrame.horizontalAlignment = plan.align ?? "Center";
  textFrame.verticalAlignment = "Middle";
  const { font } = textFrame.textRange;
  if (plan.fontColor !== undefined) font.color = plan.fontColor;
  if (plan.fontSize !== undefined) font.size = plan.fontSize;
  if (plan.bold !== undefined) font.bold = plan.bold;
}

function setLine(shape: Excel.Shape, plan: ShapePlan): void {
  if (plan.lineColor === "none") {
    shape.lineFormat.visible = false;
    return;
  }
  if (plan.lineColor !== undefined) shape.lineFormat.color = plan.lineColor;
  if (plan.lineWeight !== undefined) shape.lineFormat.weight = plan.lineWeight;
}

function addLine(target: Target, sheet: SheetPlan, plan: ShapePlan): void {
  if (!("line" in plan.kind)) return;
  const { from, to, connect, form, arrow, dash } = plan.kind.line;
  const shape = target
    .sheet(sheet.name)
    .shapes.addLine(points(from[0]), points(from[1]), points(to[0]), points(to[1]), form ?? "Straight");
  shape.name = plan.name;
  setLine(shape, plan);
  if (dash) shape.lineFormat.dashStyle = "Dash";
  if (arrow) shape.line.endArrowheadStyle = "Triangle";
  if (plan.altText !== undefined) shape.altTextDescription = plan.altText;
  if (connect?.begin)
    shape.line.connectBeginShape(
      target.shape(sheet.name, connect.begin),
      connect.beginSite ?? siteOf(sheet, connect.begin, from)
    );
  if (connect?.end)
    shape.line.connectEndShape(
      target.shape(sheet.name, connect.end),
      connect.endSite ?? siteOf(sheet, connect.end, to)
    );
}

const siteOf = ({ shapes }: SheetPlan, name: string, point: readonly [number, number]): number => {
  const box = shapes?.find((shape) => shape.name === name);
  return box ? nearestSite(box, point) : 0;
};
