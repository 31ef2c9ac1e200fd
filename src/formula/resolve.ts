import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Area, CellPlace, CellReader, TableArea } from "./cell-reader";

/** Why a reference names no cells at hand. */
export type Unresolved = "external" | "missing" | "unsupported";

/** Largest area that is read. */
export const cellsAtMost = 200_000;

/** A reference in A1 notation as it is written: whole columns and rows have no end, "Sheet1" is absent where it names none. */
export interface WrittenReference {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

/**
 * Reads a reference in A1 notation.
 *
 * @example readReference("'My data'!B:C")  // { sheet: "My data", row: 0, column: 1, lastColumn: 2 }
 */
export function readReference(text: string): WrittenReference | "external" | "unsupported" {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (!parsed || !("range" in parsed) || !parsed.range) return "unsupported";
  const context = parsed.context ?? [];
  if (context.length > 1 || /\[/.test(text)) return "external";
  const { top, left, bottom, right } = parsed.range;
  return {
    ...(context[0] !== undefined && { sheet: context[0] }),
    row: top ?? 0,
    column: left ?? 0,
    ...(bottom != null && { lastRow: bottom }),
    ...(right != null && { lastColumn: right }),
  };
}

/**
 * The cells that a reference in A1 notation names, seen from a cell. Whole columns and rows end where the
 * sheet is in use.
 */
export function resolveReference(text: string, at: CellPlace, reader: CellReader): Area | Unresolved {
  const written = readReference(text);
  if (typeof written === "string") return written;
  const { sheet = at.sheet, row, column } = written;
  const extent = reader.extent(sheet);
  if (!extent) return sheet.includes(":") ? "unsupported" : "missing";
  const lastRow = written.lastRow ?? Math.max(row, extent.rows - 1);
  const lastColumn = written.lastColumn ?? Math.max(column, extent.columns - 1);
  const area = { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return area.rows * area.columns > cellsAtMost ? "unsupported" : area;
}

/** The cells that a structured reference names: Sales[Amount], [@Amount], Sales[[#Totals],[Amount]]. */
export function resolveStructured(
  text: string,
  at: CellPlace,
  { tables }: Pick<CellReader, "tables">
): Area | Unresolved {
  const parsed = parseStructRef(text);
  if (!parsed) return "unsupported";
  if ((parsed.context ?? []).length > 0) return "external";
  const table = parsed.table
    ? tables.find(({ name }) => name.toLowerCase() === parsed.table!.toLowerCase())
    : tables.find((one) => contains(one, at));
  if (!table) return "missing";
  const columns = columnsOf(table, parsed.columns ?? []);
  const rows = rowsOf(table, parsed.sections ?? [], at);
  if (!columns || !rows) return "missing";
  return { sheet: table.sheet, row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

const contains = ({ sheet, area }: TableArea, at: CellPlace): boolean =>
  sheet === at.sheet &&
  at.row >= area.row &&
  at.row < area.row + area.rows &&
  at.column >= area.column &&
  at.column < area.column + area.columns;

/** First column and count. */
function columnsOf({ area, columns }: TableArea, wanted: readonly string[]): [number, number] | undefined {
  if (wanted.length === 0) return [area.column, area.columns];
  const places = wanted.map((name) => columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return [area.column + first, last - first + 1];
}

/** First row and count of the sections that a structured reference names; the data where it names none. */
function rowsOf(
  { area, hasHeader, hasTotals }: TableArea,
  sections: readonly string[],
  at: CellPlace
): [number, number] | undefined {
  const head = hasHeader ? 1 : 0;
  const data = { from: area.row + head, to: area.row + area.rows - (hasTotals ? 1 : 0) };
  const spans = (sections.length > 0 ? sections : ["data"]).map((section) => {
    switch (section.toLowerCase()) {
      case "all":
        return { from: area.row, to: area.row + area.rows };
      case "headers":
        return hasHeader ? { from: area.row, to: data.from } : undefined;
      case "totals":
        return hasTotals ? { from: data.to, to: data.to + 1 } : undefined;
      case "this row":
        return at.row >= data.from && at.row < data.to ? { from: at.row, to: at.row + 1 } : undefined;
      default:
        return data;
    }
  });
  const found = spans.filter((span) => span !== undefined);
  if (found.length < spans.length) return undefined;
  const from = Math.min(...found.map((span) => span.from));
  return [from, Math.max(...found.map((span) => span.to)) - from];
}
