import { isError } from "../../../functions/support/call";

/** Errors that Excel lets a custom function return; it gives #VALUE! for all others, a twin the error itself. */
const returnable = new Set(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"]);

/** The result of a KPI function as a block. */
export const blockOf = (result: unknown): unknown[][] =>
  Array.isArray(result) ? (Array.isArray(result[0]) ? result : [result]) : [[result]];

/** Where a twin's block differs from the function's, as sentences; none where they agree. */
export function differences(kpi: unknown[][], twin: unknown[][], tolerance = 1e-9): string[] {
  const found: string[] = [];
  const rows = Math.max(kpi.length, twin.length);
  for (let r = 0; r < rows; r++) {
    const columns = Math.max(kpi[r]?.length ?? 0, twin[r]?.length ?? 0);
    for (let c = 0; c < columns; c++) {
      const [one, other] = [kpi[r]?.[c] ?? "", twin[r]?.[c] ?? ""];
      if (!agrees(one, other, tolerance))
        found.push(`row ${r + 1} column ${c + 1}: function ${shown(one)}, twin ${shown(other)}`);
    }
  }
  return found;
}

const shown = (value: unknown): string => (isError(value) ? value.error : JSON.stringify(value));

function agrees(kpi: unknown, twin: unknown, tolerance: number): boolean {
  if (isError(kpi) && isError(twin))
    return kpi.error === twin.error || (kpi.error === "#VALUE!" && !returnable.has(twin.error));
  if (typeof kpi === "number" && typeof twin === "number")
    return Math.abs(kpi - twin) <= tolerance * Math.max(1, Math.abs(kpi), Math.abs(twin));
  return kpi === twin;
}
