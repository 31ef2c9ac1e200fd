import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import { cell } from "../../plan/addresses";
import { valueAt } from "../sources/grid";
import type { Words } from "../words";
import type { ScorecardMessage } from "../../i18n/scorecard";

/** One cell of a scorecard's table as it stands now. */
export interface TableCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly address: string;
}

export interface TableRow {
  readonly label: string;
  readonly cells: Readonly<Record<string, TableCell>>;
}

export interface ScorecardTable {
  readonly at: string;
  readonly rows: readonly TableRow[];
}

/** Headers that only a scorecard's header row has together. */
const landmarks: readonly ScorecardMessage[] = ["kpi", "weight", "score", "status"];

const plainText = (value: CellValue): string => String(value).replace(/\s+/g, " ").trim();

/**
 * The table of a scorecard sheet, found by its headers and its labels: groups, KPIs and the total. Rows that were
 * inserted above, columns that were moved and KPIs in another order make no difference.
 *
 * @param lastRow the row of the total, from 0
 * @returns undefined where the headers are not there (any more)
 */
export function readTable(sheet: SheetSnapshot, lastRow: number, words: Words): ScorecardTable | undefined {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const wanted = landmarks.map((key) => plainText(words(key)));
  const at = sheet.values.findIndex((line) => {
    const texts = line.map(plainText);
    return wanted.every((text) => texts.includes(text));
  });
  if (at < 0) return undefined;
  const headerRow = at + origin.row;
  const line = sheet.values[at].map(plainText);
  // The area beside the table, for calculation, comes after a gap.
  const first = line.findIndex((text) => text !== "");
  const gap = line.findIndex((text, i) => i > first && text === "");
  const columns = line
    .slice(0, gap < 0 ? undefined : gap)
    .flatMap((header, i) => (header === "" ? [] : [{ header, column: i + origin.column }]));
  const labels = columns.find(({ header }) => header === wanted[0])!.column;
  const rows: TableRow[] = [];
  const seen = new Map<string, number>();
  for (let row = headerRow + 1; row <= lastRow; row++) {
    const label = plainText(valueAt(sheet, row, labels)) || plainText(valueAt(sheet, row, columns[0].column));
    if (label === "") continue;
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    rows.push({
      label: times === 1 ? label : `${label} (${times})`,
      cells: Object.fromEntries(columns.map(({ header, column }) => [header, cellAt(sheet, row, column)])),
    });
  }
  return { at: cell(headerRow, columns[0].column), rows };
}

/** A cell with its formula, if it has one. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): TableCell {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const formula = sheet.formulas?.[row - origin.row]?.[column - origin.column];
  return {
    value: valueAt(sheet, row, column),
    ...(typeof formula === "string" && formula.startsWith("=") ? { formula } : {}),
    address: cell(row, column),
  };
}
