import type { Snapshot, SheetSnapshot } from "../../audit/snapshot";
import { parseRect, type Rect } from "../../plan/addresses";
import { reviewColumns } from "../review/log";
import type { ScorecardModel } from "../model";
import type { Words } from "../words";

/** The log of a review where it stands in the workbook. */
export interface StandingLog {
  readonly table: string;
  readonly sheet: string;
  /** The table with its headings, as the sheet is now. */
  readonly rect: Rect;
  /** Rows below the headings. */
  readonly rows: number;
  readonly hasTotals: boolean;
  /** Its columns stand as they were laid out; further ones may follow. */
  readonly isAsMade: boolean;
}

/** The log of a scorecard's review: the table of its name or, where that was changed, the one with its headings. */
export function reviewLogOf(
  { reviewTable, sheets: { review } }: Pick<ScorecardModel, "reviewTable" | "sheets">,
  { tables }: Snapshot,
  words: Words
): StandingLog | undefined {
  if (review === undefined) return undefined;
  const headings = reviewColumns.map((key) => words(key));
  const table =
    tables.find(({ name }) => name === reviewTable) ??
    tables.find((each) => each.sheet === review && headings.every((text) => each.columns.includes(text)));
  const rect = table && parseRect(table.address);
  if (!table || !rect) return undefined;
  const { name, sheet, hasTotals } = table;
  const isAsMade = rect.column === 0 && headings.every((text, i) => table.columns[i] === text);
  return { table: name, sheet, rect, hasTotals, isAsMade, rows: rect.rows - 1 - (hasTotals ? 1 : 0) };
}

export const sheetOf = ({ sheets }: Snapshot, wanted: string): SheetSnapshot | undefined =>
  sheets.find(({ name }) => name === wanted);
