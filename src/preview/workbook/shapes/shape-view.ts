import type { ShapeData } from "../data";
import { dashes, pointsToPixels } from "../charts/line-look";
import { arrowHead, connectorRoute } from "./connector-path";
import { shapePath } from "./shape-path";

const SVG = "http://www.w3.org/2000/svg";

/** Pixels around a shape's box that belong to its element: room for its outline, of lines for their arrow heads. */
export const shapeMargin = ({ type }: Pick<ShapeData, "type">): number => (type === "Line" ? 10 : 4);

export interface ShapeView {
  update(shape: ShapeData): void;
  dispose(): void;
}

/**
 * Draws a shape, a text box, a picture, a line or a connector into an element of the size of the shape's box.
 * All text and attributes go in as data, never as markup.
 */
export function createShapeView(element: HTMLElement, shape: ShapeData): ShapeView {
  const draw = (drawn: ShapeData): void => {
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", drawn.altText ?? drawn.text?.value ?? drawn.name);
    element.replaceChildren(drawShape(element.ownerDocument, drawn));
  };
  draw(shape);
  return { update: draw, dispose: () => element.replaceChildren() };
}

function drawShape(page: Document, shape: ShapeData): HTMLElement | SVGElement {
  const { width, height } = shape.box;
  const margin = shapeMargin(shape);
  const [wide, high] = [Math.max(1, width) + 2 * margin, Math.max(1, height) + 2 * margin];
  const svg = node(page, "svg", {
    width: wide,
    height: high,
    viewBox: `${-margin} ${-margin} ${wide} ${high}`,
  });
  svg.style.overflow = "visible";
  svg.style.display = "block";
  if (shape.rotation) svg.style.transform = `rotate(${shape.rotation}deg)`;
  if (shape.type === "Line") svg.append(...lineNodes(page, shape));
  else if (shape.type === "Image") svg.append(...pictureNodes(page, shape));
  else svg.append(...boxNodes(page, shape));
  return svg;
}

function strokeOf(line: ShapeData["line"], fallback: string): Record<string, string | number> {
  if (line?.style === "None") return { stroke: "none" };
  const width = pointsToPixels(line?.weight ?? 0.75);
  const dash = dashes(line?.style, width);
  return {
    stroke: line?.color ?? fallback,
    "stroke-width": width,
    ...(dash === "solid" ? {} : { "stroke-dasharray": dash.join(" ") }),
  };
}

function lineNodes(page: Document, shape: ShapeData): SVGElement[] {
  const { path, begin, end } = connectorRoute(shape);
  const stroke = strokeOf(shape.line, "#000000");
  const size = 4 + 3 * pointsToPixels(shape.line?.weight ?? 0.75);
  const heads = [
    { at: begin, head: arrowHead(shape.line?.beginArrow, size) },
    { at: end, head: arrowHead(shape.line?.endArrow, size) },
  ];
  return [
    node(page, "path", { d: path, fill: "none", ...stroke }),
    ...heads.flatMap(({ at, head }) =>
      head
        ? [
            node(page, "path", {
              d: head.path,
              transform: `translate(${at.x} ${at.y}) rotate(${at.angle})`,
              fill: head.filled ? stroke.stroke : "none",
              stroke: head.filled ? "none" : stroke.stroke,
              "stroke-width": head.filled ? 0 : stroke["stroke-width"],
            }),
          ]
        : []
    ),
  ];
}

function boxNodes(page: Document, shape: ShapeData): SVGElement[] {
  const { width, height } = shape.box;
  const isTextBox = shape.type === "TextBox";
  const stroke: Record<string, string | number> =
    shape.line || !isTextBox ? strokeOf(shape.line, isTextBox ? "none" : "#2F528F") : { stroke: "none" };
  const mirror = [
    shape.flipHorizontal ? `translate(${width} 0) scale(-1 1)` : "",
    shape.flipVertical ? `translate(0 ${height}) scale(1 -1)` : "",
  ]
    .join(" ")
    .trim();
  const outline = node(page, "path", {
    d: shapePath(shape.type, width, height),
    fill: shape.fill ?? (isTextBox ? "none" : "#4472C4"),
    "stroke-linejoin": "miter",
    ...stroke,
    ...(mirror ? { transform: mirror } : {}),
  });
  return shape.text?.value ? [outline, textNode(page, shape)] : [outline];
}

/** Text wraps inside the box, which SVG alone cannot do. */
function textNode(page: Document, { box: { width, height }, text, type }: ShapeData): SVGElement {
  const frame = node(page, "foreignObject", {
    x: 0,
    y: 0,
    width: Math.max(1, width),
    height: Math.max(1, height),
  });
  frame.style.overflow = "visible";
  const block = page.createElement("div");
  const isTextBox = type === "TextBox";
  const across =
    { Left: "left", Center: "center", Right: "right", Justify: "justify" }[text?.horizontal ?? ""] ??
    (isTextBox ? "left" : "center");
  const down =
    { Top: "flex-start", Middle: "center", Center: "center", Bottom: "flex-end" }[text?.vertical ?? ""] ??
    (isTextBox ? "flex-start" : "center");
  Object.assign(block.style, {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: "3px 5px",
    display: "flex",
    flexDirection: "column",
    justifyContent: down,
    textAlign: across,
    whiteSpace: text?.wrap === false ? "pre" : "pre-wrap",
    overflowWrap: "break-word",
    overflow: "hidden",
    font: `${text?.bold ? "bold " : ""}${pointsToPixels(text?.size ?? 11)}px/1.2 Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`,
    color: text?.color ?? (isTextBox ? "#000000" : "#FFFFFF"),
  });
  const content = page.createElement("span");
  content.textContent = text?.value ?? "";
  block.append(content);
  frame.append(block);
  return frame;
}

/** Only pictures that stand in the document itself are shown; nothing is fetched. */
function pictureNodes(page: Document, { box: { width, height }, image }: ShapeData): SVGElement[] {
  if (!image || !/^data:image\/(?:png|jpeg|gif|svg\+xml);base64,/.test(image)) return [];
  return [node(page, "image", { href: image, width, height, preserveAspectRatio: "none" })];
}

function node(
  page: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>
): SVGElement {
  const element = page.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
