import type { Box, ShapeData } from "../../data";
import { escapeXml, tag } from "../package/xml";
import { storedGeometry } from "../shape-types";
import { EMU_PER_PIXEL } from "../units";
import { fillXml, lineXml, runPropertiesXml } from "./drawing-xml";

const CONNECTORS: Readonly<Record<string, string>> = {
  Straight: "line",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
};
const ALIGN: Readonly<Record<string, string>> = {
  Left: "l",
  Center: "ctr",
  Right: "r",
  Justify: "just",
  Distributed: "dist",
};
const ANCHOR: Readonly<Record<string, string>> = { Top: "t", Middle: "ctr", Center: "ctr", Bottom: "b" };

/** Ids in a drawing are numbers; shapes of the workbook's data have ids of any form. */
export type ShapeIds = ReadonlyMap<string, number>;

/** A shape, a line or a connector, as it stands inside its anchor. */
export function shapeXml(shape: ShapeData, ids: ShapeIds): string {
  const own = tag("xdr:cNvPr", { id: ids.get(shape.id), name: shape.name, descr: shape.altText });
  return shape.type === "Line" ? lineShapeXml(shape, own, ids) : boxShapeXml(shape, own);
}

function lineShapeXml(shape: ShapeData, own: string, ids: ShapeIds): string {
  const { connector, line } = shape;
  const end = (name: string, target: string | undefined, site: number | undefined): string => {
    const id = target === undefined ? undefined : ids.get(target);
    return id === undefined ? "" : tag(name, { id, idx: site ?? 0 });
  };
  const ends = tag(
    "xdr:cNvCxnSpPr",
    {},
    end("a:stCxn", connector?.beginShape, connector?.beginSite),
    end("a:endCxn", connector?.endShape, connector?.endSite)
  );
  const straight =
    (connector?.type ?? "Straight") === "Straight" && (connector?.beginShape || connector?.endShape)
      ? "straightConnector1"
      : undefined;
  const geometry = straight ?? CONNECTORS[connector?.type ?? "Straight"] ?? "line";
  return tag(
    "xdr:cxnSp",
    { macro: "" },
    tag("xdr:nvCxnSpPr", {}, own, ends),
    tag(
      "xdr:spPr",
      {},
      transformXml(shape),
      geometryXml(geometry),
      lineXml({ color: "#000000", weight: 0.75, ...line })
    )
  );
}

function boxShapeXml(shape: ShapeData, own: string): string {
  const isTextBox = shape.type === "TextBox";
  const { line, text } = shape;
  const outline = line
    ? lineXml({ color: "#000000", weight: 0.75, ...line })
    : isTextBox
      ? lineXml({ style: "None" })
      : "";
  const frame = tag("a:bodyPr", {
    vertOverflow: "clip",
    horzOverflow: "clip",
    wrap: text?.wrap === false ? "none" : "square",
    lIns: 45720,
    tIns: 27432,
    rIns: 45720,
    bIns: 27432,
    rtlCol: 0,
    anchor: ANCHOR[text?.vertical ?? ""] ?? (isTextBox ? "t" : "ctr"),
  });
  const align = tag("a:pPr", { algn: ALIGN[text?.horizontal ?? ""] ?? (isTextBox ? "l" : "ctr") });
  const look = runPropertiesXml("a:rPr", {
    size: text?.size ?? 11,
    color: text?.color ?? "#000000",
    bold: text?.bold,
  });
  const paragraphs = (text?.value ?? "")
    .split("\n")
    .map(
      (value) =>
        `<a:p>${align}${value ? `<a:r>${look}<a:t>${escapeXml(value)}</a:t></a:r>` : `<a:endParaRPr lang="en-US"/>`}</a:p>`
    );
  return tag(
    "xdr:sp",
    { macro: "", textlink: "" },
    tag("xdr:nvSpPr", {}, own, tag("xdr:cNvSpPr", { txBox: isTextBox ? 1 : undefined })),
    tag(
      "xdr:spPr",
      {},
      transformXml(shape),
      geometryXml(storedGeometry(shape.type)),
      fillXml(shape.fill ?? (isTextBox ? "none" : "#FFFFFF")),
      outline
    ),
    `<xdr:txBody>${frame}<a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`
  );
}

function transformXml({ box, flipHorizontal, flipVertical, rotation }: ShapeData): string {
  return tag(
    "a:xfrm",
    {
      rot: rotation ? Math.round(rotation * 60000) : undefined,
      flipH: flipHorizontal ? 1 : undefined,
      flipV: flipVertical ? 1 : undefined,
    },
    offsetXml(box)
  );
}

function offsetXml({ left, top, width, height }: Box): string {
  const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);
  return tag("a:off", { x: emu(left), y: emu(top) }) + tag("a:ext", { cx: emu(width), cy: emu(height) });
}

function geometryXml(preset: string): string {
  return tag("a:prstGeom", { prst: preset }, tag("a:avLst"));
}
