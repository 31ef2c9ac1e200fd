import type { SheetData } from "../../data";
import { contains, parseArea } from "../a1";
import { readFilter } from "../filter";
import type { OpcPackage } from "../package/opc-package";
import { child, childrenNamed, flag, parseAttributes, parseXml, type XmlElement } from "../package/xml";
import { charactersToPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels } from "../units";
import { readCells } from "./cells";
import { readComments } from "./comments";
import { readConditionalFormats } from "./conditional-formats";
import { readDrawing } from "./drawing";
import { readPage } from "./page";
import { partText } from "./part-text";
import type { ReadOptions } from "./read-options";
import type { Styles } from "./styles";
import { readTable } from "./tables";
import { readColor, type Theme } from "./theme";
import { readValidations } from "./validations";

export interface WorkbookContext {
  readonly file: OpcPackage;
  readonly sharedStrings: readonly string[];
  readonly styles: Styles;
  readonly theme: Theme;
  readonly options: ReadOptions;
}

/** One worksheet part with all that belongs to it. Names are added later, by the workbook. */
export function readWorksheet(
  path: string,
  name: string,
  visibility: SheetData["visibility"],
  context: WorkbookContext
): SheetData {
  const { file, theme } = context;
  const { mostCells, cellsOnly } = context.options;
  const source = mostCells === undefined ? file.text(path) : partText(file, path);
  const worksheet = parseXml(withoutCells(source));
  const related = file.relationships(path).filter(({ external, target }) => !external && file.has(target));
  const tables = related
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => readTable(file.xml(target)))
    .sort((first, second) => first.id - second.id);
  const areas = tables.map((table) => ({ name: table.name, area: parseArea(table.address) }));
  const view = child(worksheet, "sheetViews", "sheetView")?.attributes ?? {};
  const sheet: SheetData = {
    name,
    visibility,
    gridlines: flag(view.showGridLines, true),
    ...readCells(source, {
      sharedStrings: context.sharedStrings,
      tableAt: (row, column) => areas.find(({ area }) => area && contains(area, row, column))?.name,
      mostCells,
    }),
    columns: readColumns(worksheet),
    rows: readRows(source),
    merges: childrenNamed(child(worksheet, "mergeCells"), "mergeCell").map(
      ({ attributes }) => attributes.ref
    ),
    tables,
    names: [],
    conditionalFormats: cellsOnly
      ? []
      : readConditionalFormats(worksheet, context.styles.differential, theme),
    validations: cellsOnly ? [] : readValidations(worksheet),
    charts: [],
    shapes: [],
    comments: related
      .filter(({ kind }) => kind === "comments" && !cellsOnly)
      .flatMap(({ target }) => readComments(file.xml(target))),
  };
  readView(sheet, worksheet, theme);
  const page = readPage(worksheet);
  if (page) sheet.page = page;
  const drawing = related.find(({ kind }) => kind === "drawing");
  if (drawing && !cellsOnly) Object.assign(sheet, readDrawing(file, drawing.target, sheet, theme));
  return sheet;
}

/** The part without the rows, which are most of it and are read apart. */
function withoutCells(source: string): string {
  return source.replace(/(<(?:\w+:)?sheetData\b[^>/]*>)[\s\S]*(<\/(?:\w+:)?sheetData>)/, "$1$2");
}

function readView(sheet: SheetData, worksheet: XmlElement, theme: Theme): void {
  const view = child(worksheet, "sheetViews", "sheetView");
  if (!flag(view?.attributes.showRowColHeaders, true)) sheet.headings = false;
  const zoom = Number(view?.attributes.zoomScale ?? 100);
  if (zoom !== 100) sheet.zoom = zoom;
  const tab = readColor(child(worksheet, "sheetPr", "tabColor"), theme);
  if (tab) sheet.tabColor = tab;
  const pane = child(view, "pane")?.attributes;
  if (pane?.state?.startsWith("frozen"))
    sheet.freeze = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
  const format = child(worksheet, "sheetFormatPr")?.attributes ?? {};
  const characters = format.defaultColWidth
    ? Number(format.defaultColWidth)
    : format.baseColWidth
      ? Number(format.baseColWidth) + 5 / 7
      : undefined;
  const width = characters === undefined ? DEFAULT_COLUMN_PIXELS : charactersToPixels(characters);
  const height = format.defaultRowHeight
    ? pointsToPixels(Number(format.defaultRowHeight))
    : DEFAULT_ROW_PIXELS;
  if (width !== DEFAULT_COLUMN_PIXELS) sheet.defaultColumnWidth = width;
  if (height !== DEFAULT_ROW_PIXELS) sheet.defaultRowHeight = height;
  if (flag(child(worksheet, "sheetProtection")?.attributes.sheet, false)) sheet.protected = true;
  const filter = child(worksheet, "autoFilter");
  if (filter?.attributes.ref) sheet.autoFilter = filter.attributes.ref;
  const criteria = readFilter(filter);
  if (criteria) sheet.autoFilterCriteria = criteria;
}

function readColumns(worksheet: XmlElement): SheetData["columns"] {
  const columns: SheetData["columns"] = {};
  for (const { attributes } of childrenNamed(child(worksheet, "cols"), "col")) {
    const hidden = flag(attributes.hidden, false);
    const width = attributes.width === undefined ? undefined : charactersToPixels(Number(attributes.width));
    if (!hidden && width === undefined) continue;
    // A last entry up to XFD is the default of all columns to the right: kept for as many as anyone looks at.
    const last = Math.min(Number(attributes.max), Number(attributes.min) + 255);
    for (let at = Number(attributes.min); at <= last; at += 1)
      columns[at - 1] = { ...(width === undefined ? {} : { width }), ...(hidden ? { hidden } : {}) };
  }
  return columns;
}

function readRows(source: string): SheetData["rows"] {
  const rows: SheetData["rows"] = {};
  for (const match of source.matchAll(/<(?:\w+:)?row\b([^>]*\b(?:ht|hidden)=[^>]*)>/g)) {
    const attributes = parseAttributes(match[1]);
    const hidden = flag(attributes.hidden, false);
    const custom = flag(attributes.customHeight, false);
    if (!hidden && !custom) continue;
    rows[Number(attributes.r) - 1] = {
      ...(custom ? { height: pointsToPixels(Number(attributes.ht)) } : {}),
      ...(hidden ? { hidden } : {}),
    };
  }
  return rows;
}
