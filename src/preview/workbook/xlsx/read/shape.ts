import type { Box, ShapeData } from "../../data";
import { child, childrenNamed, flag, type XmlElement } from "../package/xml";
import { shownGeometry } from "../shape-types";
import { paragraphText } from "./paragraph-text";
import { readDrawingColor, readFill, readLine } from "./drawing-colors";
import type { Theme } from "./theme";

const CONNECTORS: readonly [RegExp, string][] = [
  [/^bentConnector/, "Elbow"],
  [/^curvedConnector/, "Curve"],
];
const ALIGN: Readonly<Record<string, string>> = {
  l: "Left",
  ctr: "Center",
  r: "Right",
  just: "Justify",
  dist: "Distributed",
};
const ANCHOR: Readonly<Record<string, string>> = { t: "Top", ctr: "Middle", b: "Bottom" };

/** A shape (xdr:sp) or a connector (xdr:cxnSp). Connections carry the ids of shapes in this drawing. */
export function readShape(element: XmlElement, box: Box, theme: Theme): ShapeData {
  const isConnector = element.name === "cxnSp";
  const described = child(element, isConnector ? "nvCxnSpPr" : "nvSpPr");
  const own = child(described, "cNvPr")?.attributes ?? {};
  const properties = child(element, "spPr");
  const geometry = child(properties, "prstGeom")?.attributes.prst ?? "rect";
  const isLine = isConnector || geometry === "line";
  const isTextBox = flag(child(described, "cNvSpPr")?.attributes.txBox, false);
  const shape: ShapeData = {
    id: own.id ?? "",
    name: own.name ?? "",
    type: isTextBox ? "TextBox" : isLine ? "Line" : shownGeometry(geometry),
    box,
  };
  const style = child(element, "style");
  const fill =
    readFill(properties, theme) ??
    (child(style, "fillRef")?.attributes.idx === "0"
      ? "none"
      : readDrawingColor(child(style, "fillRef"), theme));
  if (fill && !isLine) shape.fill = fill;
  const line = readLine(child(properties, "ln"), theme);
  const styled =
    child(style, "lnRef")?.attributes.idx === "0"
      ? undefined
      : readDrawingColor(child(style, "lnRef"), theme);
  if (line || styled) shape.line = { ...(styled ? { color: styled } : {}), ...line };
  const transform = child(properties, "xfrm")?.attributes ?? {};
  if (flag(transform.flipV, false)) shape.flipVertical = true;
  if (flag(transform.flipH, false)) shape.flipHorizontal = true;
  if (transform.rot && transform.rot !== "0") shape.rotation = Number(transform.rot) / 60000;
  if (own.descr) shape.altText = own.descr;
  if (isConnector) shape.connector = readConnector(child(described, "cNvCxnSpPr"), geometry);
  const text = readText(child(element, "txBody"), child(style, "fontRef"), theme);
  if (text) shape.text = text;
  return shape;
}

function readConnector(
  connections: XmlElement | undefined,
  geometry: string
): NonNullable<ShapeData["connector"]> {
  const begin = child(connections, "stCxn")?.attributes;
  const end = child(connections, "endCxn")?.attributes;
  return {
    type: CONNECTORS.find(([pattern]) => pattern.test(geometry))?.[1] ?? "Straight",
    ...(begin ? { beginShape: begin.id, beginSite: Number(begin.idx) } : {}),
    ...(end ? { endShape: end.id, endSite: Number(end.idx) } : {}),
  };
}

function readText(
  body: XmlElement | undefined,
  fontRef: XmlElement | undefined,
  theme: Theme
): ShapeData["text"] {
  const paragraphs = childrenNamed(body, "p");
  const value = paragraphs.map(paragraphText).join("\n");
  if (!value) return undefined;
  const first = paragraphs.find((paragraph) => child(paragraph, "r")) ?? paragraphs[0];
  const run = child(first, "r", "rPr") ?? child(first, "pPr", "defRPr");
  const frame = child(body, "bodyPr")?.attributes ?? {};
  const color = readFill(run, theme) ?? readDrawingColor(fontRef, theme);
  const align = child(first, "pPr")?.attributes.algn;
  return {
    value,
    ...(run?.attributes.sz ? { size: Number(run.attributes.sz) / 100 } : {}),
    ...(color && color !== "none" ? { color } : {}),
    ...(flag(run?.attributes.b, false) ? { bold: true } : {}),
    ...(align && ALIGN[align] ? { horizontal: ALIGN[align] } : {}),
    ...(frame.anchor && ANCHOR[frame.anchor] ? { vertical: ANCHOR[frame.anchor] } : {}),
    ...(frame.wrap === "none" ? { wrap: false } : {}),
  };
}
