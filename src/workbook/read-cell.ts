import type { CellValue } from "../audit/snapshot";
import { queueCells } from "./cell/queue-cells";
import { queueFacts } from "./cell/queue-facts";
import { runBatch } from "./batch";
import { officeCode } from "./errors";
import type { Place } from "./place";

/** Where cells stand; rows and columns count from 0. */
export interface ReadArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell and what its formula may speak of: all that can be known before the formula is read. */
export interface CellFacts {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Dates as serials, a blank as "", an error as its text. */
  readonly value: CellValue;
  /** "Empty", "Error", "String", "Double" … as Excel names it. */
  readonly type: string;
  readonly numberFormat: string;
  /** With "="; of a cell that another cell's formula fills, that formula. Absent for a typed value. */
  readonly formula?: string;
  /** The cells that the formula fills, from its own on, where there are several. */
  readonly spill?: ReadArea;
  readonly sheets: readonly string[];
  readonly tables: readonly CellTable[];
  /** Names of the tables that the cell stands in: one at most. */
  readonly ownTables: readonly string[];
  /** Names of the workbook and those of the cell's own sheet. */
  readonly names: readonly { readonly name: string; readonly sheet?: string; readonly formula: string }[];
}

export interface CellTable {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Cells that a formula names. */
export type WantedCells =
  /** An address without a sheet, whole columns and rows too; these are read as far as the sheet is in use. */
  | { readonly kind: "range"; readonly sheet: string; readonly address: string }
  /** All cells that the formula in a cell fills. */
  | { readonly kind: "spill"; readonly sheet: string; readonly address: string }
  | { readonly kind: "table"; readonly name: string }
  /** A name that another sheet has for itself. */
  | { readonly kind: "name"; readonly sheet: string; readonly name: string };

export interface ReadCells {
  readonly wanted: WantedCells;
  readonly area: ReadArea;
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Of a table. */
  readonly columns?: readonly string[];
  /** Of a name. */
  readonly formula?: string;
}

export interface CellReading {
  readonly facts: CellFacts;
  /** Those of the wanted cells that are there. */
  readonly cells: readonly ReadCells[];
  /** How far the sheets are in use of which whole columns or rows were wanted. */
  readonly extents: Readonly<Record<string, { readonly rows: number; readonly columns: number }>>;
  /** Requests that this took: 1 or 2. */
  readonly syncs: number;
}

/**
 * Reads a cell and the cells that its formula names, in two requests: one for the cell and what there is, one for
 * what `wantedBy` finds in its formula. Where the second answer is more than the host gives, it is left out.
 *
 * @param place the active cell where it is left out
 * @throws WorkbookError "not-found" when the sheet is gone
 */
export async function readCell(
  place: Place | undefined,
  wantedBy: (facts: CellFacts) => readonly WantedCells[]
): Promise<CellReading> {
  const { result, syncs } = await runBatch(async ({ context, sync }) => {
    const readFacts = queueFacts(context.workbook, place);
    await sync();
    const facts = readFacts();
    const wanted = wantedBy(facts);
    if (wanted.length === 0) return { facts, cells: [], extents: {} };
    const read = queueCells(context.workbook, wanted);
    try {
      await sync();
    } catch (error) {
      if (!/PayloadSizeLimitExceeded|RangeExceedsLimit/.test(officeCode(error) ?? "")) throw error;
      return { facts, cells: [], extents: {} };
    }
    return { facts, ...read() };
  });
  return { ...result, syncs };
}
