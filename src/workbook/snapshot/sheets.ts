import type { NameSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "../../audit/snapshot";
import type { Batch } from "../batch";
import type { SnapshotOptions } from "../read-snapshot";
import { lookProperties, queueLooks, withLooks } from "./looks";
import { nameOf, type Overview } from "./overview";

export interface SheetsRead {
  readonly sheets: readonly SheetSnapshot[];
  /** In the order of the overview's tables. */
  readonly tables: readonly Pick<TableSnapshot, "address" | "columns">[];
  /** Names scoped to a sheet. */
  readonly names: readonly NameSnapshot[];
  readonly gaps: NonNullable<Snapshot["gaps"]>;
}

/** All cells of the sheets, and where the tables are, in one request. */
export async function readSheets(
  batch: Batch,
  overview: Overview,
  wanted: Overview["sheets"],
  options: SnapshotOptions
): Promise<SheetsRead> {
  const { context, sync } = batch;
  const properties = [
    "rowIndex",
    "columnIndex",
    "values",
    "numberFormat",
    ...(options.formulas ? ["formulas"] : []),
    ...(withLooks(options) ? lookProperties : []),
  ];
  const ranges = wanted.map(({ name }) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load(properties.join(","))
  );
  const looks = withLooks(options)
    ? queueLooks(
        wanted.map(({ name }) => name),
        ranges
      )
    : undefined;
  const details = queueDetails(context.workbook, overview);
  await sync();
  const looked = await looks?.read(batch);
  const sheets = wanted.map((sheet, index): SheetSnapshot => {
    const range = ranges[index];
    if (range.isNullObject) return { ...sheet, values: [] };
    return {
      ...sheet,
      origin: { row: range.rowIndex, column: range.columnIndex },
      values: range.values,
      numberFormats: range.numberFormat,
      ...(options.formulas ? { formulas: range.formulas } : {}),
      ...looked?.[index],
    };
  });
  return { sheets, ...details.read(), gaps: [] };
}

/** Queues the places and columns of all tables and the names of all sheets; `read` gives them after the sync. */
export function queueDetails(workbook: Excel.Workbook, overview: Overview) {
  const tables = overview.tables.map(({ name }) => {
    const table = workbook.tables.getItem(name);
    return { range: table.getRange().untrack().load("address"), columns: table.columns.load("items/name") };
  });
  const names = overview.sheets.map(({ name }) => ({
    sheet: name,
    list: workbook.worksheets.getItem(name).names.load("items/name,items/formula,items/visible"),
  }));
  return {
    read: (): Pick<SheetsRead, "tables" | "names"> => ({
      tables: tables.map(({ range, columns }) => ({
        address: range.address.slice(range.address.lastIndexOf("!") + 1),
        columns: columns.items.map(({ name }) => name),
      })),
      names: names.flatMap(({ sheet, list }) => list.items.map((item) => ({ ...nameOf(item), sheet }))),
    }),
  };
}
