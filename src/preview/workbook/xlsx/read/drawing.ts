import type { Box, ChartData, ShapeData, SheetData } from "../../data";
import { cornerToPixels } from "../grid-lines";
import type { OpcPackage } from "../package/opc-package";
import { child, type XmlElement } from "../package/xml";
import { EMU_PER_PIXEL } from "../units";
import { readChart } from "./chart";
import { readShape } from "./shape";
import type { Theme } from "./theme";

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
};

/** Charts, shapes, connectors and pictures over a sheet. What is of another kind (slicers, say) is passed over. */
export function readDrawing(
  file: OpcPackage,
  path: string,
  sheet: SheetData,
  theme: Theme
): { charts: ChartData[]; shapes: ShapeData[] } {
  const charts: ChartData[] = [];
  const shapes: ShapeData[] = [];
  const targets = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  const add = (element: XmlElement, box: Box): void => {
    if (element.name === "graphicFrame") {
      const target = targets.get(child(element, "graphic", "graphicData", "chart")?.attributes["r:id"] ?? "");
      const own = child(element, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
      const chart =
        target && file.has(target)
          ? readChart(file.xml(target), { id: own.id ?? target, name: own.name ?? "", box }, theme)
          : undefined;
      if (chart) charts.push({ ...chart, z: charts.length + shapes.length });
    } else if (element.name === "sp" || element.name === "cxnSp")
      shapes.push({ ...readShape(element, box, theme), z: charts.length + shapes.length });
    else if (element.name === "pic") {
      const picture = readPicture(
        file,
        element,
        targets.get(child(element, "blipFill", "blip")?.attributes["r:embed"] ?? ""),
        box
      );
      if (picture) shapes.push({ ...picture, z: charts.length + shapes.length });
    } else if (element.name === "grpSp")
      for (const [inside, place] of ungroup(element, box)) add(inside, place);
    else if (element.name === "AlternateContent") for (const inside of chosen(element)) add(inside, box);
  };
  for (const anchor of file
    .xml(path)
    .children.flatMap((element) => (element.name === "AlternateContent" ? chosen(element) : [element]))) {
    const box = readAnchor(anchor, sheet);
    if (box) for (const element of anchor.children) add(element, box);
  }
  return { charts, shapes };
}

/** Markup for newer programs, or what it says for older ones when the newer is not ours to draw. */
function chosen(alternate: XmlElement): XmlElement[] {
  const requires = child(alternate, "Choice")?.attributes.Requires ?? "";
  const isKnown = !/sle|tsle|cx|am3d/.test(requires);
  return (child(alternate, isKnown ? "Choice" : "none") ?? { children: [] as XmlElement[] }).children;
}

function readAnchor(anchor: XmlElement, sheet: SheetData): Box | undefined {
  const from = readCorner(child(anchor, "from"), sheet);
  const to = readCorner(child(anchor, "to"), sheet);
  const size = child(anchor, "ext")?.attributes;
  const at = child(anchor, "pos")?.attributes;
  const start = from ?? (at && { left: Number(at.x) / EMU_PER_PIXEL, top: Number(at.y) / EMU_PER_PIXEL });
  if (!start) return undefined;
  if (to) return round({ ...start, width: to.left - start.left, height: to.top - start.top });
  return (
    size &&
    round({ ...start, width: Number(size.cx) / EMU_PER_PIXEL, height: Number(size.cy) / EMU_PER_PIXEL })
  );
}

function readCorner(
  corner: XmlElement | undefined,
  sheet: SheetData
): { left: number; top: number } | undefined {
  if (!corner) return undefined;
  const [column, x, row, y] = ["col", "colOff", "row", "rowOff"].map((name) =>
    Number(child(corner, name)?.text ?? 0)
  );
  return cornerToPixels(sheet, { column, row, x: x / EMU_PER_PIXEL, y: y / EMU_PER_PIXEL });
}

function round({ left, top, width, height }: Box): Box {
  const hundredths = (pixels: number): number => Math.round(pixels * 100) / 100;
  return {
    left: hundredths(left),
    top: hundredths(top),
    width: hundredths(width),
    height: hundredths(height),
  };
}

/** The members of a group with their boxes on the sheet. */
function ungroup(group: XmlElement, box: Box): [XmlElement, Box][] {
  const transform = child(group, "grpSpPr", "xfrm");
  const [x, y] = ["x", "y"].map((name) => Number(child(transform, "chOff")?.attributes[name] ?? 0));
  const [cx, cy] = ["cx", "cy"].map((name) => Number(child(transform, "chExt")?.attributes[name] ?? 0));
  const [wide, high] = [cx ? box.width / cx : 0, cy ? box.height / cy : 0];
  return group.children.flatMap((element): [XmlElement, Box][] => {
    const own = child(element, "spPr", "xfrm") ?? child(element, "grpSpPr", "xfrm") ?? child(element, "xfrm");
    const [offset, extent] = [child(own, "off")?.attributes, child(own, "ext")?.attributes];
    if (!offset || !extent) return [];
    return [
      [
        element,
        round({
          left: box.left + (Number(offset.x) - x) * wide,
          top: box.top + (Number(offset.y) - y) * high,
          width: Number(extent.cx) * wide,
          height: Number(extent.cy) * high,
        }),
      ],
    ];
  });
}

function readPicture(
  file: OpcPackage,
  element: XmlElement,
  target: string | undefined,
  box: Box
): ShapeData | undefined {
  const type = IMAGE_TYPES[target?.split(".").pop()?.toLowerCase() ?? ""];
  if (!target || !type || !file.has(target)) return undefined;
  const own = child(element, "nvPicPr", "cNvPr")?.attributes ?? {};
  let binary = "";
  for (const byte of file.parts[target]) binary += String.fromCharCode(byte);
  return {
    id: own.id ?? "",
    name: own.name ?? "",
    type: "Image",
    box,
    image: `data:${type};base64,${btoa(binary)}`,
    ...(own.descr ? { altText: own.descr } : {}),
  };
}
