import type { CellData } from "../../data";
import { areaAddress, cellAddress, columnNumber, parseArea, type Area } from "../a1";
import { readFormula } from "../formula/read-formula";
import { shiftFormula } from "../formula/shift-formula";
import { decodeXstring, parseAttributes, unescapeXml } from "../package/xml";

export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** The table that a cell stands in, for [@Column]. */
  tableAt(row: number, column: number): string | undefined;
  /** Cells that are read at most; all if absent. */
  readonly mostCells?: number;
}

/** Cells, and where reading ended if not all of them were read. */
export interface CellsRead {
  readonly cells: Cells;
  readonly unread?: { fromRow: number; lastRow: number };
}

type Cells = Record<number, Record<number, CellData>>;

/** Shared formulas by index: the text as stored and where it stands. */
type Shared = Map<string, { formula: string; row: number; column: number }>;

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const FORMULA = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const VALUE = /<(?:\w+:)?v\b[^>]*?>([\s\S]*?)<\/(?:\w+:)?v>/;
const TEXT = /<(?:\w+:)?t\b[^>]*?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;

/**
 * The cells of a worksheet part, with numbers as they stand in the file: hucre turns what a date format shows
 * into Date objects, which hold milliseconds and lose the serial's last digits.
 */
export function readCells(xml: string, context: CellContext): CellsRead {
  const cells: Cells = {};
  const shared: Shared = new Map();
  const spills: { area: Area; row: number; column: number }[] = [];
  const start = xml.search(/<(?:\w+:)?sheetData\b/);
  const data = start < 0 ? "" : xml.slice(start, xml.lastIndexOf("sheetData>") + 1);
  let row = -1;
  let count = 0;
  let unread: CellsRead["unread"];
  for (const rowMatch of data.matchAll(ROW)) {
    const number = /\br="(\d+)"/.exec(rowMatch[1])?.[1];
    row = number ? Number(number) - 1 : row + 1;
    if (context.mostCells !== undefined && count >= context.mostCells) {
      unread = { fromRow: row, lastRow: Math.max(row, lastRowOf(data)) };
      break;
    }
    let column = -1;
    for (const cellMatch of (rowMatch[2] ?? "").matchAll(CELL)) {
      const attributes = parseAttributes(cellMatch[1]);
      const letters = /^[A-Za-z]+/.exec(attributes.r ?? "")?.[0];
      column = letters ? columnNumber(letters) : column + 1;
      const cell = readCell(attributes, cellMatch[2] ?? "", row, column, context, shared);
      if (!cell) continue;
      (cells[row] ??= {})[column] = cell;
      count += 1;
      if (cell.spill) spills.push({ area: parseArea(cell.spill)!, row, column });
    }
  }
  for (const spill of spills) markSpilled(cells, spill.area, spill.row, spill.column);
  return unread ? { cells, unread } : { cells };
}

/** The number of the last row in the text, from 0. */
function lastRowOf(data: string): number {
  const at = Math.max(data.lastIndexOf("<row "), data.lastIndexOf(":row "));
  return Number(/\br="(\d+)"/.exec(data.slice(at, at + 200))?.[1] ?? 0) - 1;
}

function readCell(
  attributes: Record<string, string>,
  content: string,
  row: number,
  column: number,
  context: CellContext,
  shared: Shared
): CellData | undefined {
  const cell: CellData = {};
  const style = Number(attributes.s ?? 0);
  if (style > 0) cell.style = style;
  const formula = FORMULA.exec(content);
  if (formula)
    readCellFormula(
      cell,
      parseAttributes(formula[1]),
      unescapeXml(formula[2] ?? ""),
      row,
      column,
      context,
      shared
    );
  const raw = VALUE.exec(content)?.[1];
  const value =
    attributes.t === "inlineStr"
      ? joinText(content)
      : raw === undefined
        ? undefined
        : readValue(attributes.t, unescapeXml(raw), context.sharedStrings);
  if (value !== undefined) cell.value = value;
  if (attributes.t === "e" && value !== undefined) cell.error = true;
  return Object.keys(cell).length > 0 ? cell : undefined;
}

function readCellFormula(
  cell: CellData,
  attributes: Record<string, string>,
  text: string,
  row: number,
  column: number,
  context: CellContext,
  shared: Shared
): void {
  let stored = text;
  if (attributes.t === "dataTable") return;
  if (attributes.t === "shared" && attributes.si !== undefined) {
    const master = shared.get(attributes.si);
    if (text) shared.set(attributes.si, { formula: text, row, column });
    else if (master) stored = shiftFormula(master.formula, row - master.row, column - master.column);
  }
  if (!stored) return;
  cell.formula = readFormula(stored, { table: context.tableAt(row, column) });
  const area = attributes.t === "array" && attributes.ref ? parseArea(attributes.ref) : undefined;
  if (area && areaAddress(area) !== cellAddress(row, column)) cell.spill = areaAddress(area);
}

/** Cells that only show what another cell's formula spilled: their values are kept as cached, not as input. */
function markSpilled(cells: Cells, area: Area, row: number, column: number): void {
  for (const r of placesWithin(cells, area.top, area.bottom)) {
    for (const c of placesWithin(cells[r], area.left, area.right)) {
      const cell = cells[r][c];
      if ((r !== row || c !== column) && cell.formula === undefined) cell.spilled = true;
    }
  }
}

/** The keys from first to last that there are, the shorter way: there may be many spills, or one over whole columns. */
function placesWithin(line: Readonly<Record<number, unknown>>, first: number, last: number): number[] {
  if (last - first < 1000)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => at in line);
  return Object.keys(line)
    .map(Number)
    .filter((at) => at >= first && at <= last);
}

function readValue(
  type: string | undefined,
  raw: string,
  sharedStrings: readonly string[]
): CellData["value"] {
  switch (type) {
    case "s":
      return sharedStrings[Number(raw)] ?? "";
    case "str":
      return decodeXstring(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return raw;
    case "d":
      return isoToSerial(raw);
    default:
      return raw.trim() === "" || !Number.isFinite(Number(raw)) ? undefined : Number(raw);
  }
}

/** ISO 8601 dates (t="d") are rare: only some programs write them. */
function isoToSerial(text: string): number | string {
  const time = Date.parse(
    /T|Z/.test(text) ? (/[Z+]/.test(text.slice(10)) ? text : `${text}Z`) : `${text}T00:00:00Z`
  );
  return Number.isNaN(time) ? text : time / 86400000 + 25569;
}

/** All text runs of a string item, without the phonetic guide above Chinese or Japanese text. */
function joinText(item: string): string {
  const text = item.includes("rPh") ? item.replace(PHONETIC, "") : item;
  return [...text.matchAll(TEXT)].map((match) => decodeXstring(unescapeXml(match[1]))).join("");
}

/** The shared strings of a workbook as plain text. */
export function readSharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map((match) =>
    joinText(match[1] ?? "")
  );
}
