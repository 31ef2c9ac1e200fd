import type { CellValue } from "../audit/snapshot";
import { columnIndex, parseRect, rectAddress, type Rect } from "../plan/addresses";
import { rangeOf, runBatch, type Batch } from "./batch";
import type { Place } from "./place";

/** Cells that are not spoken of by their address. Without a sheet the one that is shown is meant. */
export type Indirect =
  /** Whole columns or rows, `A:C` or `2:5`. */
  | { readonly kind: "lines"; readonly sheet?: string; readonly address: string }
  /** What the array in a cell fills, `A1#`. */
  | { readonly kind: "spill"; readonly sheet?: string; readonly address: string }
  /** A table, or some columns of it. */
  | {
      readonly kind: "table";
      readonly table: string;
      readonly part: "all" | "data" | "headers";
      readonly from?: string;
      readonly to?: string;
    }
  /** A defined name, or a table by its name alone. */
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string };

/** Where a reference leads: to cells, or to the value that a name stands for. */
export type Found = { readonly place: Place } | { readonly value: CellValue };

/**
 * The cells that references lead to now, whole columns and rows as far as their sheet is used; undefined where there
 * is no such table, name, sheet or array. Two requests.
 *
 * @throws WorkbookError
 */
export async function findReferences(wanted: readonly Indirect[]): Promise<(Found | undefined)[]> {
  if (wanted.length === 0) return [];
  const { result } = await runBatch(async (batch) => {
    const { workbook } = batch.context;
    const shown = workbook.worksheets.getActiveWorksheet().load("name");
    const sheets = workbook.worksheets.load("items/name");
    const tables = workbook.tables.load("items/name");
    await batch.sync();
    const there = (items: readonly { name: string }[], name: string): string | undefined =>
      items.find((item) => item.name.toLowerCase() === name.toLowerCase())?.name;
    const looked = wanted.map((one) => {
      const sheet = there(sheets.items, ("sheet" in one && one.sheet) || shown.name);
      if (one.kind === "table" || one.kind === "name") {
        const table = there(tables.items, one.kind === "table" ? one.table : one.name);
        if (table) return tableCells(batch, table, one.kind === "table" ? one : { part: "data" });
        return one.kind === "name"
          ? named(batch, one.name, one.sheet === undefined ? undefined : sheet)
          : none;
      }
      if (sheet === undefined) return none;
      return one.kind === "spill" ? spilled(batch, sheet, one.address) : used(batch, sheet, one.address);
    });
    await batch.sync();
    return looked.map((answer) => answer());
  });
  return result;
}

/** Asked for now, known after the next request. */
type Answer = () => Found | undefined;

const none: Answer = () => undefined;

const placeOf = (range: Excel.Range, sheet: string): Found => ({
  place: { sheet, address: range.address.slice(range.address.lastIndexOf("!") + 1) },
});

function spilled({ context }: Batch, sheet: string, address: string): Answer {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), address)
    .getSpillingToRangeOrNullObject()
    .untrack()
    .load("address");
  return () => (range.isNullObject ? undefined : placeOf(range, sheet));
}

/** From the first row (or column) on, so that whole columns of one sheet have one count. */
function used({ context }: Batch, sheet: string, address: string): Answer {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getUsedRangeOrNullObject(true)
    .untrack()
    .load("rowIndex,rowCount,columnIndex,columnCount");
  return () => {
    const rows = range.isNullObject ? 1 : range.rowIndex + range.rowCount;
    const columns = range.isNullObject ? 1 : range.columnIndex + range.columnCount;
    return { place: { sheet, address: rectAddress(lines(address, rows, columns)) } };
  };
}

/** "B:C" as B1:C9 in a sheet that is used down to row 9. */
function lines(address: string, rows: number, columns: number): Rect {
  const [first, last] = address.replaceAll("$", "").split(":");
  const across = /\d/.test(first);
  const at = (part: string): number => (across ? Number(part) - 1 : columnIndex(part));
  const [from, to] = [Math.min(at(first), at(last)), Math.max(at(first), at(last))];
  return across
    ? { row: from, column: 0, rows: to - from + 1, columns }
    : { row: 0, column: from, rows, columns: to - from + 1 };
}

function tableCells(
  { context }: Batch,
  name: string,
  { part, from, to = from }: { part: "all" | "data" | "headers"; from?: string; to?: string }
): Answer {
  const table = context.workbook.tables.getItem(name);
  const range =
    part === "all"
      ? table.getRange()
      : part === "data"
        ? table.getDataBodyRange()
        : table.getHeaderRowRange();
  range.untrack().load("address,worksheet/name");
  const columns = [from, to].map((column) =>
    column === undefined ? undefined : table.columns.getItemOrNullObject(column).load("index")
  );
  return () => {
    const found = placeOf(range, range.worksheet.name) as { place: Place };
    if (columns.some((column) => column?.isNullObject)) return undefined;
    const [first, last] = columns.map((column) => column?.index);
    const whole = parseRect(found.place.address);
    if (first === undefined || last === undefined || !whole) return found;
    const rect = {
      ...whole,
      column: whole.column + Math.min(first, last),
      columns: Math.abs(last - first) + 1,
    };
    return { place: { sheet: found.place.sheet, address: rectAddress(rect) } };
  };
}

function named({ context }: Batch, name: string, sheet?: string): Answer {
  const names =
    sheet === undefined ? context.workbook.names : context.workbook.worksheets.getItem(sheet).names;
  const item = names.getItemOrNullObject(name).load("value,type");
  const range = item.getRangeOrNullObject().untrack().load("address,worksheet/name");
  return () => {
    if (item.isNullObject) return undefined;
    if (!range.isNullObject) return placeOf(range, range.worksheet.name);
    return item.type === "Array" || item.type === "Error" ? undefined : { value: item.value as CellValue };
  };
}
