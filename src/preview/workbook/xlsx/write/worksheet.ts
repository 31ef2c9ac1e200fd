import type { SheetData } from "../../data";
import { areaAddress, cellAddress } from "../a1";
import { filterXml } from "../filter";
import { tag } from "../package/xml";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsToCharacters, pixelsToPoints } from "../units";
import { sheetDataXml, type CellWriter } from "./cells";
import { conditionalFormatsXml } from "./conditional-formats";
import { pageXml, sheetPropertiesXml } from "./page";
import { argb, type StyleBook } from "./style-book";
import { OFFICE_RELATIONSHIPS } from "./template";
import { validationsXml } from "./validations";

/** What stands in other parts and is referred to by relationship id, and what is kept of an original as it is. */
export interface WorksheetParts {
  readonly active: boolean;
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly tables: readonly string[];
  readonly hyperlinks?: string;
  readonly extensions?: string;
  /** Attributes of the original's root: its namespaces. */
  readonly root?: string;
}

/** A worksheet part. Excel refuses a file whose elements are not in this order (ECMA-376 Part 1, 18.3.1.99). */
export function worksheetXml(
  sheet: SheetData,
  parts: WorksheetParts,
  cells: CellWriter,
  styles: StyleBook
): string {
  const root =
    parts.root ??
    ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONSHIPS}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet${root}>` +
    [
      sheetPropertiesXml(sheet, argb),
      tag("dimension", { ref: dimension(sheet) }),
      viewsXml(sheet, parts.active),
      tag("sheetFormatPr", {
        defaultColWidth:
          sheet.defaultColumnWidth && sheet.defaultColumnWidth !== DEFAULT_COLUMN_PIXELS
            ? pixelsToCharacters(sheet.defaultColumnWidth)
            : undefined,
        ...rowHeight(sheet),
      }),
      columnsXml(sheet),
      sheetDataXml(sheet, cells),
      sheet.protected ? tag("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
      sheet.autoFilter ? filterXml(sheet.autoFilter, sheet.autoFilterCriteria) : "",
      sheet.merges.length > 0
        ? tag(
            "mergeCells",
            { count: sheet.merges.length },
            ...sheet.merges.map((ref) => tag("mergeCell", { ref }))
          )
        : "",
      conditionalFormatsXml(sheet.conditionalFormats, styles),
      validationsXml(sheet.validations),
      parts.hyperlinks ?? "",
      pageXml(sheet.page),
      parts.drawing ? tag("drawing", { "r:id": parts.drawing }) : "",
      parts.legacyDrawing ? tag("legacyDrawing", { "r:id": parts.legacyDrawing }) : "",
      parts.tables.length > 0
        ? tag(
            "tableParts",
            { count: parts.tables.length },
            ...parts.tables.map((id) => tag("tablePart", { "r:id": id }))
          )
        : "",
      parts.extensions ?? "",
    ].join("") +
    `</worksheet>`
  );
}

function dimension({ cells }: SheetData): string {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  if (columns.length === 0) return "A1";
  const least = (numbers: readonly number[]): number =>
    numbers.reduce((first, second) => Math.min(first, second));
  const most = (numbers: readonly number[]): number =>
    numbers.reduce((first, second) => Math.max(first, second));
  return areaAddress({ top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) });
}

function viewsXml({ gridlines, headings, freeze, zoom }: SheetData, active: boolean): string {
  const attributes = {
    showGridLines: gridlines ? undefined : 0,
    showRowColHeaders: headings === false ? 0 : undefined,
    tabSelected: active ? 1 : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    workbookViewId: 0,
  };
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0))
    return tag("sheetViews", {}, tag("sheetView", attributes));
  const pane = freeze.rows > 0 ? (freeze.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const first = cellAddress(freeze.rows, freeze.columns);
  const content = [
    tag("pane", {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows || undefined,
      topLeftCell: first,
      activePane: pane,
      state: "frozen",
    }),
    tag("selection", { pane, activeCell: first, sqref: first }),
  ];
  return tag("sheetViews", {}, tag("sheetView", attributes, ...content));
}

function rowHeight({ defaultRowHeight }: SheetData): Record<string, number> {
  if (!defaultRowHeight || defaultRowHeight === DEFAULT_ROW_PIXELS)
    return { defaultRowHeight: pixelsToPoints(DEFAULT_ROW_PIXELS) };
  return { defaultRowHeight: pixelsToPoints(defaultRowHeight), customHeight: 1 };
}

function columnsXml({ columns }: SheetData): string {
  const entries = Object.entries(columns)
    .map(([column, { width, hidden }]) => ({ column: Number(column), width, hidden }))
    .filter(({ width, hidden }) => width !== undefined || hidden)
    .sort((first, second) => first.column - second.column);
  if (entries.length === 0) return "";
  const runs: { min: number; max: number; width?: number; hidden?: boolean }[] = [];
  for (const { column, width, hidden } of entries) {
    const last = runs.at(-1);
    if (last && last.max === column && last.width === width && last.hidden === hidden) last.max = column + 1;
    else runs.push({ min: column + 1, max: column + 1, width, hidden });
  }
  return tag(
    "cols",
    {},
    ...runs.map(({ min, max, width, hidden }) =>
      tag("col", {
        min,
        max,
        width: pixelsToCharacters(width ?? DEFAULT_COLUMN_PIXELS),
        hidden: hidden ? 1 : undefined,
        customWidth: width === undefined ? undefined : 1,
      })
    )
  );
}
