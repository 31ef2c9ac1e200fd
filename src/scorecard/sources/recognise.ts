import type { CellValue, SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { findKpi } from "../../catalog/cards";
import { overlap, parseRect, range, rectAddress, type Rect } from "../../plan/addresses";
import { columnRange, columnReference } from "../../plan/references";
import type { LongColumns, Source, SourceColumn } from "../model";
import { findBlocks } from "./blocks";
import { describeColumn } from "./columns";
import { formatAt, valueAt } from "./grid";
import { says, tidyHeader } from "./headers";

/**
 * The sources of a workbook: its tables, its named ranges with a header row, and the blocks under
 * a header row that stand free on its sheets, in this order. Every source says what shape it has,
 * what its columns hold, and how a formula names them.
 */
export function recogniseSources(snapshot: Snapshot): Source[] {
  const sources: Source[] = [];
  const taken = new Map<string, Rect[]>();
  const take = (sheet: string, rect: Rect) => taken.set(sheet, [...(taken.get(sheet) ?? []), rect]);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));

  for (const table of snapshot.tables) {
    const sheet = sheets.get(table.sheet);
    const rect = parseRect(table.address);
    if (!sheet || !rect) continue;
    take(table.sheet, rect);
    const rows = rect.rows - 1 - (table.hasTotals ? 1 : 0);
    if (rows < 1) continue;
    const data = { ...rect, rows: rows + 1 };
    const reference = (column: number): string => columnReference(table.name, table.columns[column]);
    sources.push(
      sourceOf(
        sheet,
        data,
        { kind: "table", id: `table:${table.name}`, name: table.name },
        table.columns,
        reference
      )
    );
  }

  for (const name of snapshot.names) {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/i.exec(name.formula);
    const sheet = match && sheets.get(match[1]?.replaceAll("''", "'") ?? match[2]);
    const rect = match && parseRect(match[3]);
    if (
      !sheet ||
      !rect ||
      !name.visible ||
      rect.rows < 3 ||
      rect.columns < 2 ||
      /^(_|Print_)/i.test(name.name)
    )
      continue;
    if ((taken.get(sheet.name) ?? []).some((other) => overlap(other, rect))) continue;
    const headers = headersOf(sheet, rect);
    if (headers.some((header) => header === "")) continue;
    take(sheet.name, rect);
    const identity = {
      kind: "name",
      id: `name:${name.sheet ? `${name.sheet}!` : ""}${name.name}`,
      name: name.name,
    } as const;
    sources.push(sourceOf(sheet, rect, identity, headers, rangeReference(sheet, rect, false)));
  }

  for (const sheet of snapshot.sheets) {
    for (const rect of findBlocks(sheet, taken.get(sheet.name) ?? [])) {
      const address = rectAddress(rect);
      const identity = {
        kind: "range",
        id: `range:${sheet.name}!${address}`,
        name: `${sheet.name} ${address}`,
      } as const;
      sources.push(
        sourceOf(sheet, rect, identity, headersOf(sheet, rect), rangeReference(sheet, rect, true))
      );
    }
  }
  return sources;
}

/** The headers of a range, made different where two are the same, as Excel does in tables. */
function headersOf(sheet: SheetSnapshot, rect: Rect): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: rect.columns }, (_, i) => {
    const name = tidyHeader(String(valueAt(sheet, rect.row, rect.column + i)));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 || name === "" ? name : `${name}${count}`;
  });
}

/** Rows below a free block that its references take in as well, so that new rows count without another step. */
const roomBelow = 2000;

function rangeReference(sheet: SheetSnapshot, rect: Rect, growing: boolean): (column: number) => string {
  const last = rect.row + rect.rows - 1;
  const end = sheet.origin!.row + sheet.values.length - 1;
  const blankBelow = Array.from({ length: Math.max(0, end - last) }, (_, i) => last + 1 + i).every((row) =>
    Array.from({ length: rect.columns }, (_, i) => valueAt(sheet, row, rect.column + i)).every(
      (v) => v === ""
    )
  );
  const reach = growing && blankBelow ? last + roomBelow : last;
  return (column) => columnRange(sheet.name, rect.column + column, rect.row + 1, reach);
}

function sourceOf(
  sheet: SheetSnapshot,
  rect: Rect,
  identity: Pick<Source, "id" | "kind" | "name">,
  headers: readonly string[],
  reference: (column: number) => string
): Source {
  const rows = rect.rows - 1;
  const columns = headers.map((name, index): SourceColumn => {
    const cells = Array.from({ length: rows }, (_, i) => [rect.row + 1 + i, rect.column + index] as const);
    const values = cells.map(([r, c]) => valueAt(sheet, r, c));
    const formats = cells.filter((_, i) => values[i] !== "").map(([r, c]) => formatAt(sheet, r, c));
    return { name, index, reference: reference(index), ...describeColumn(name, values, formats) };
  });
  const date = dateColumnOf(columns);
  const cell = (row: number, column: SourceColumn): CellValue =>
    valueAt(sheet, rect.row + 1 + row, rect.column + column.index);
  const long = date && longColumnsOf(columns, date.name, rows, cell);
  const address = range(rect.row, rect.column, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return {
    ...identity,
    sheet: sheet.name,
    address,
    shape: !date ? "none" : long ? "long" : isWide(columns) ? "wide" : "raw",
    rows,
    columns,
    ...(date ? { dateColumn: date.name } : {}),
    ...(long ? { long } : {}),
  };
}

/** The column that says when: real dates before periods as text, a telling header before none, then the leftmost. */
function dateColumnOf(columns: readonly SourceColumn[]): SourceColumn | undefined {
  const rank = (column: SourceColumn): number =>
    (column.kind === "date" ? 4 : 0) +
    (column.pattern && column.pattern !== "yyyy" ? 2 : 0) +
    (says(column.name, "date") ? 1 : 0);
  return columns
    .filter((column) => column.kind === "date" || column.kind === "period-text")
    .reduce<SourceColumn | undefined>(
      (best, column) => (!best || rank(column) > rank(best) ? column : best),
      undefined
    );
}

function longColumnsOf(
  columns: readonly SourceColumn[],
  date: string,
  rows: number,
  cell: (row: number, column: SourceColumn) => CellValue
): LongColumns | undefined {
  const others = columns.filter((column) => column.name !== date);
  const numeric = others.filter(
    (c) => c.kind === "number" || c.kind === "share" || c.kind === "rating" || c.kind === "empty"
  );
  const kpi = others.find((c) => says(c.name, "kpi") && (c.kind === "text" || c.kind === "id"));
  const target = numeric.find((c) => says(c.name, "target"));
  const actual = numeric.find((c) => says(c.name, "actual") && c !== target);
  if (!kpi || !actual) return undefined;
  const unit = others.find((c) => says(c.name, "unit"));
  const keys = new Map<string, { key: string; max?: number }>();
  for (let row = 0; row < rows; row++) {
    const key = String(cell(row, kpi)).trim();
    const value = cell(row, actual);
    const known = keys.get(key.toLowerCase()) ?? { key };
    const max = typeof value === "number" ? Math.max(known.max ?? -Infinity, value) : known.max;
    if (key !== "") keys.set(key.toLowerCase(), { key: known.key, ...(max === undefined ? {} : { max }) });
  }
  return {
    kpi: kpi.name,
    actual: actual.name,
    ...(target ? { target: target.name } : {}),
    ...(unit ? { unit: unit.name } : {}),
    keys: [...keys.values()],
  };
}

/** One column a KPI: at least two headers are names that the dictionary knows. */
const isWide = (columns: readonly SourceColumn[]): boolean =>
  columns.filter((column) => column.kind !== "text" && column.kind !== "id" && findKpi(column.name)).length >=
  2;
