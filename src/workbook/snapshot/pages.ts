import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import type { Batch } from "../batch";
import { throwIfCancelled } from "../errors";
import type { SnapshotOptions } from "../read-snapshot";
import type { Overview } from "./overview";
import { lookProperties, queueLooks, withLooks } from "./looks";
import { queueDetails, type SheetsRead } from "./sheets";

/** Cells of a page: at some 30 bytes a cell with its format, well below what the web host gives in one answer. */
const pageCells = 60_000;

/** Cells of a sheet that are read at most. */
const largestSheet = 600_000;

interface Size {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** For large workbooks: sizes in one request, then the cells a page at a time. */
export async function readSheetsInPages(
  batch: Batch,
  overview: Overview,
  wanted: Overview["sheets"],
  options: SnapshotOptions
): Promise<SheetsRead> {
  const { workbook } = batch.context;
  const used = wanted.map(({ name }) =>
    workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack().load(lookProperties.join(","))
  );
  const looks = withLooks(options)
    ? queueLooks(
        wanted.map(({ name }) => name),
        used
      )
    : undefined;
  const details = queueDetails(workbook, overview);
  await batch.sync();
  const { tables, names } = details.read();
  const looked = await looks?.read(batch);
  const sheets: SheetSnapshot[] = [];
  const gaps: { sheet: string; reason: string }[] = [];
  for (const [index, sheet] of wanted.entries()) {
    const range = used[index];
    if (range.isNullObject) {
      sheets.push({ ...sheet, values: [] });
      continue;
    }
    const rows = Math.min(
      range.rowCount,
      Math.max(1, Math.floor((options.largestSheet ?? largestSheet) / range.columnCount))
    );
    if (rows < range.rowCount) {
      const reason = options.describeGap?.(rows, range.rowCount) ?? `${rows}/${range.rowCount}`;
      gaps.push({ sheet: sheet.name, reason });
    }
    const size = { row: range.rowIndex, column: range.columnIndex, rows, columns: range.columnCount };
    sheets.push({ ...sheet, ...(await readPages(batch, sheet.name, size, options)), ...looked?.[index] });
  }
  return { sheets, tables, names, gaps };
}

async function readPages(batch: Batch, sheet: string, size: Size, options: SnapshotOptions) {
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const formulas: CellValue[][] = [];
  const rowsOfPage = Math.max(1, Math.floor((options.pageCells ?? pageCells) / size.columns));
  const properties = `values,numberFormat${options.formulas ? ",formulas" : ""}`;
  for (let done = 0; done < size.rows; done += rowsOfPage) {
    throwIfCancelled(options.signal);
    const rows = Math.min(rowsOfPage, size.rows - done);
    const page = batch.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(size.row + done, size.column, rows, size.columns)
      .untrack()
      .load(properties);
    await batch.sync();
    values.push(...page.values);
    numberFormats.push(...page.numberFormat);
    if (options.formulas) formulas.push(...page.formulas);
  }
  return {
    origin: { row: size.row, column: size.column },
    values,
    numberFormats,
    ...(options.formulas ? { formulas } : {}),
  };
}
