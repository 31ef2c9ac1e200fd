import type { CellValue } from "../../audit/snapshot";
import { findKpi } from "../../catalog/cards";
import { isTotalLabel, totalOf } from "./labels";

export interface TotalCell {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/**
 * The rows that add others up, by the cell that says so: "Total", "合计", "North Total" where "North"
 * stands in the same column. Names of the dictionary never do.
 */
export function totalCells(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => CellValue
): TotalCell[] {
  const found: TotalCell[] = [];
  for (let column = 0; column < columns; column++) {
    let texts: Set<string> | undefined;
    const others = (): Set<string> =>
      (texts ??= new Set(
        Array.from({ length: rows }, (_, row) => String(cell(row, column)).trim().toLowerCase())
      ));
    for (let row = 0; row < rows; row++) {
      const value = cell(row, column);
      // Labels are short: most texts are settled by that.
      if (typeof value !== "string" || value === "" || value.length > 40) continue;
      const name = isTotalLabel(value) ? undefined : /total|计/i.test(value) ? (totalOf(value) ?? "") : "";
      const isTotal = name === undefined || (name !== "" && others().has(name));
      if (isTotal && !findKpi(value)) found.push({ row, column, label: value });
    }
  }
  return found;
}
