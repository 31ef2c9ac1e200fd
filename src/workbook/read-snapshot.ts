import type { NameSnapshot, Snapshot, TableSnapshot } from "../audit/snapshot";
import { runBatch, type Batch } from "./batch";
import { officeCode, throwIfCancelled } from "./errors";
import { readOverview, type Overview } from "./snapshot/overview";
import { readSheets, type SheetsRead } from "./snapshot/sheets";
import { readSpills } from "./snapshot/spills";
import { readSheetsInPages } from "./snapshot/pages";

export interface SnapshotOptions {
  /** Only these sheets' cells; all if absent. Tables and names are read in any case. */
  readonly sheets?: readonly string[];
  /** Formulas besides values: not needed to recognise data, so not read unless asked for. */
  readonly formulas?: boolean;
  /** Which rows and columns are hidden; one request more where any are. Read with formulas in any case. */
  readonly looks?: boolean;
  /** What array formulas fill, in one request more; only with formulas. */
  readonly spills?: boolean;
  readonly signal?: AbortSignal;
  /** Cells that are read of one sheet at most; the rest is named in the snapshot's gaps. */
  readonly largestSheet?: number;
  /** Cells of one request when the workbook has to be read in pages; for tests. */
  readonly pageCells?: number;
  /** The sentence about rows that were not read. */
  readonly describeGap?: (rowsRead: number, rows: number) => string;
}

export interface SnapshotRead {
  readonly snapshot: Snapshot;
  /** Requests that this took. */
  readonly syncs: number;
}

/**
 * Reads the workbook as plain arrays in two requests: one for what there is, one for all cells. Where
 * the host finds the second answer too large (Excel on the web gives 5 MB), sizes are read first and
 * cells in pages; a sheet beyond `largestSheet` is then read down to that many cells and the gap is stated.
 *
 * @throws WorkbookError
 */
export async function readSnapshot(options: SnapshotOptions = {}): Promise<SnapshotRead> {
  const { result, syncs } = await runBatch(async (batch) => {
    const overview = await readOverview(batch);
    throwIfCancelled(options.signal);
    const wanted = overview.sheets.filter(({ name }) => !options.sheets || options.sheets.includes(name));
    const read = await readCells(batch, overview, wanted, options);
    const sheets = options.formulas && options.spills ? await readSpills(batch, read.sheets) : read.sheets;
    return snapshotOf(overview, { ...read, sheets });
  });
  return { snapshot: result, syncs };
}

const tooLarge = (error: unknown): boolean =>
  /PayloadSizeLimitExceeded|RangeExceedsLimit/.test(officeCode(error) ?? "");

async function readCells(
  batch: Batch,
  overview: Overview,
  wanted: Overview["sheets"],
  options: SnapshotOptions
): Promise<SheetsRead> {
  try {
    return await readSheets(batch, overview, wanted, options);
  } catch (error) {
    if (!tooLarge(error)) throw error;
    return await readSheetsInPages(batch, overview, wanted, options);
  }
}

function snapshotOf(overview: Overview, read: SheetsRead): Snapshot {
  const tables: TableSnapshot[] = overview.tables.map((table, index) => ({
    ...table,
    ...read.tables[index],
  }));
  const names: NameSnapshot[] = [...overview.names, ...read.names];
  return {
    sheets: read.sheets,
    tables,
    names,
    date1904: overview.date1904,
    calculationMode: overview.calculationMode,
    iterativeCalculation: overview.iterativeCalculation,
    settings: overview.settings,
    ...(read.gaps.length > 0 ? { gaps: read.gaps } : {}),
  };
}
