import type { CellValue } from "../../audit/snapshot";
import { cell, parseRect } from "../../plan/addresses";

/** A cell in which a KPI formula and its twin do not say the same. */
export interface CellDifference {
  readonly address: string;
  readonly kpi: CellValue;
  readonly twin: CellValue;
}

/** Numbers that differ by less than this, relative to their size, are the same. */
const tolerance = 1e-9;

/** Excel lets a custom function return only these; others come out as #VALUE!, while a twin gives the error itself. */
const returnable = new Set(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"]);

/** Compares what a KPI formula fills with what its twin fills; both begin at the address. */
export function compareBlocks(
  address: string,
  kpi: readonly (readonly CellValue[])[],
  twin: readonly (readonly CellValue[])[]
): { readonly differences: readonly CellDifference[]; readonly largest: number } {
  const { row, column } = parseRect(address)!;
  const rows = Math.max(kpi.length, twin.length);
  const columns = Math.max(kpi[0]?.length ?? 0, twin[0]?.length ?? 0);
  const differences: CellDifference[] = [];
  let largest = 0;
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const one = kpi[r]?.[c] ?? "";
      const other = twin[r]?.[c] ?? "";
      if (typeof one === "number" && typeof other === "number") {
        const difference = Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));
        largest = Math.max(largest, difference);
        if (difference > tolerance)
          differences.push({ address: cell(row + r, column + c), kpi: one, twin: other });
      } else if (!sameText(one, other))
        differences.push({ address: cell(row + r, column + c), kpi: one, twin: other });
    }
  return { differences, largest };
}

const sameText = (kpi: CellValue, twin: CellValue): boolean =>
  kpi === twin ||
  (kpi === "#VALUE!" && typeof twin === "string" && /^#[A-Z/0]+[!?]$/.test(twin) && !returnable.has(twin));
