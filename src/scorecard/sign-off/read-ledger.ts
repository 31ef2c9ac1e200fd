import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { valueAt } from "../sources/grid";
import { shownKeys, type LedgerRow, type ShownKey } from "./content";
import { namedRect } from "./names";

/** Scoped to the ledger's sheet: its header row's first cell. */
export const ledgerName = "SignOffLedger";

/** Begins each further cell of a text that one cell does not hold, so that Excel takes it for text. */
export const continuation = "…";

/** Order of the columns: those for people, the hashes, then the signed text in as many cells as it takes. */
export const columnsFrom = (first: number) => ({
  shown: Object.fromEntries(shownKeys.map((key, i) => [key, first + i])) as Record<ShownKey, number>,
  previous: first + shownKeys.length,
  hash: first + shownKeys.length + 1,
  text: first + shownKeys.length + 2,
});

export interface Ledger {
  readonly sheet: string;
  readonly columns: ReturnType<typeof columnsFrom>;
  readonly rows: readonly LedgerRow[];
  /** The first row below, from 0. */
  readonly next: number;
}

/** The sign-off ledger of a workbook; undefined where there is none. */
export function readLedger(snapshot: Snapshot): Ledger | undefined {
  for (const sheet of snapshot.sheets) {
    const header = namedRect(snapshot, sheet, ledgerName);
    if (!header) continue;
    const columns = columnsFrom(header.column);
    const rows: LedgerRow[] = [];
    let row = header.row + 1;
    for (; !isBlank(sheet, row, columns); row++) rows.push(rowAt(sheet, row, columns));
    return { sheet: sheet.name, columns, rows, next: row };
  }
  return undefined;
}

/** A row is a row of the ledger as long as anything stands in it: clearing one cell hides nothing. */
function isBlank(sheet: SheetSnapshot, row: number, columns: Ledger["columns"]): boolean {
  for (let column = columns.shown.number; column <= columns.text; column++)
    if (valueAt(sheet, row, column) !== "") return false;
  return true;
}

function rowAt(sheet: SheetSnapshot, row: number, columns: Ledger["columns"]): LedgerRow {
  const parts: string[] = [];
  for (let column = columns.text; ; column++) {
    const part = String(valueAt(sheet, row, column));
    if (part === "" || (column > columns.text && !part.startsWith(continuation))) break;
    parts.push(column > columns.text ? part.slice(continuation.length) : part);
  }
  return {
    row,
    shown: Object.fromEntries(
      shownKeys.map((key) => [key, valueAt(sheet, row, columns.shown[key])])
    ) as LedgerRow["shown"],
    previous: String(valueAt(sheet, row, columns.previous)),
    hash: String(valueAt(sheet, row, columns.hash)),
    text: parts.join(""),
  };
}
