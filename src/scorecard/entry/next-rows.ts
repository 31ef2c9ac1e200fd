import { addPeriods, type Grain, startOf } from "../periods";

/**
 * The rows of the next period for a data entry table: its KPIs in the order of the last period, the
 * targets carried over, actuals and notes blank.
 *
 * @param rows rows of the table without its header: period, KPI, actual, target, note
 * @param epochShift days by which the workbook's serials are behind those of the 1900 system
 * @returns no rows where the table has no period yet
 * @example nextEntryRows([[45658, "NPS", 31, 40, ""]], "month")  // [[45689, "NPS", "", 40, ""]]
 */
export function nextEntryRows(
  rows: readonly (readonly unknown[])[],
  grain: Grain,
  epochShift = 0
): (string | number)[][] {
  const dated = rows.filter((row): row is readonly [number, string, ...unknown[]] => {
    const [period, kpi] = row;
    return typeof period === "number" && typeof kpi === "string" && kpi.trim() !== "";
  });
  if (dated.length === 0) return [];
  const starts = dated.map(([period]) => startOf(period + epochShift, grain));
  const last = Math.max(...starts);
  const next = addPeriods(last, 1, grain) - epochShift;
  const current = dated.filter((_, i) => starts[i] === last);
  const names = [...new Set(current.map(([, kpi]) => kpi))];
  return names.map((name) => {
    const target = current.findLast(([, kpi]) => kpi === name)?.[3];
    return [next, name, "", typeof target === "number" ? target : "", ""];
  });
}
