import type { Box, ChartData, ShapeData, SheetData, WorkbookData } from "../../data";
import { boxToCorners, type Corner } from "../grid-lines";
import type { OpcPackage } from "../package/opc-package";
import { tag } from "../package/xml";
import { EMU_PER_PIXEL } from "../units";
import { chartXml } from "./chart";
import { shapeXml } from "./shape";
import { OFFICE_RELATIONSHIPS } from "./template";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Writes a sheet's charts, shapes and pictures as a new drawing part; gives its path, or undefined when there are none. */
export function writeDrawing(file: OpcPackage, sheet: SheetData, data: WorkbookData): string | undefined {
  if (sheet.charts.length + sheet.shapes.length === 0) return undefined;
  const path = file.free("xl/drawings/drawing#.xml");
  file.put(path, "", DRAWING_TYPE);
  const ids = new Map([...sheet.charts, ...sheet.shapes].map(({ id }, index) => [id, index + 2]));
  const charts = sheet.charts.map((chart, index) => ({
    z: chart.z ?? index,
    xml: anchorXml(sheet, chart.box, frameXml(file, path, chart, index + 2, data)),
  }));
  const shapes = sheet.shapes.map((shape, index) => {
    const place = sheet.charts.length + index;
    const content = shape.type === "Image" ? pictureXml(file, path, shape, place + 2) : shapeXml(shape, ids);
    return { z: shape.z ?? place, xml: anchorXml(sheet, shape.box, content) };
  });
  const fromBackToFront = [...charts, ...shapes].sort((first, second) => first.z - second.z);
  file.put(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      tag(
        "xdr:wsDr",
        {
          "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
          "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
          "xmlns:r": OFFICE_RELATIONSHIPS,
        },
        ...fromBackToFront.map(({ xml }) => xml)
      )
  );
  return path;
}

function anchorXml(sheet: SheetData, box: Box, content: string): string {
  if (!content) return "";
  const { from, to } = boxToCorners(sheet, box);
  return tag(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    cornerXml("xdr:from", from),
    cornerXml("xdr:to", to),
    content,
    tag("xdr:clientData")
  );
}

function cornerXml(name: string, { column, row, x, y }: Corner): string {
  const emu = (pixels: number): string => String(Math.round(pixels * EMU_PER_PIXEL));
  return tag(
    name,
    {},
    tag("xdr:col", {}, String(column)),
    tag("xdr:colOff", {}, emu(x)),
    tag("xdr:row", {}, String(row)),
    tag("xdr:rowOff", {}, emu(y))
  );
}

function frameXml(file: OpcPackage, path: string, chart: ChartData, id: number, data: WorkbookData): string {
  const part = file.free("xl/charts/chart#.xml");
  file.put(part, chartXml(chart, data), CHART_TYPE);
  const relationship = file.relate(path, `${OFFICE_RELATIONSHIPS}/chart`, part);
  return tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", { id, name: chart.name }), tag("xdr:cNvGraphicFramePr")),
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: CHART_NAMESPACE },
        tag("c:chart", { "xmlns:c": CHART_NAMESPACE, "r:id": relationship })
      )
    )
  );
}

function pictureXml(file: OpcPackage, path: string, shape: ShapeData, id: number): string {
  const match = /^data:image\/(png|jpeg|gif);base64,(.*)$/s.exec(shape.image ?? "");
  if (!match) return "";
  const part = file.free(`xl/media/picture#.${match[1]}`);
  file.put(
    part,
    Uint8Array.from(atob(match[2]), (letter) => letter.charCodeAt(0)),
    `image/${match[1]}`
  );
  const relationship = file.relate(path, `${OFFICE_RELATIONSHIPS}/image`, part);
  const { width, height } = shape.box;
  return tag(
    "xdr:pic",
    {},
    tag(
      "xdr:nvPicPr",
      {},
      tag("xdr:cNvPr", { id, name: shape.name, descr: shape.altText }),
      tag("xdr:cNvPicPr")
    ),
    tag(
      "xdr:blipFill",
      {},
      tag("a:blip", { "r:embed": relationship }),
      tag("a:stretch", {}, tag("a:fillRect"))
    ),
    tag(
      "xdr:spPr",
      {},
      tag(
        "a:xfrm",
        {},
        tag("a:off", { x: 0, y: 0 }),
        tag("a:ext", { cx: Math.round(width * EMU_PER_PIXEL), cy: Math.round(height * EMU_PER_PIXEL) })
      ),
      tag("a:prstGeom", { prst: "rect" }, tag("a:avLst"))
    )
  );
}
