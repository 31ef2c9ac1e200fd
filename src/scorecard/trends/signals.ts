import { absoluteRange } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { nthOfXmr, rules, type Columns } from "./block-columns";

/**
 * Marks at all points with a signal, and the rule's number at the first of each run of one rule: its word
 * said again at every point would run into itself.
 *
 * The first point has no moving range, so rule 4 never flags it: its cell stays empty. LibreOffice then leaves
 * gaps for #N/A as Excel does; where no cell of a line chart is empty it draws them as 0.
 */
export function putSignals(grid: CellGrid, { first, rows, column, whole }: Columns, values: string): void {
  const all = `INDEX(${whole("xmr")},0,${nthOfXmr.signal})`;
  const nth = column("xmr") + nthOfXmr.signal - 1;
  const below = (from: number, cells: number): string => absoluteRange(from, nth, from + cells - 1, nth);
  const found = `IF(ISNUMBER(${all}),IF(${all}>0,${values},NA()),NA())`;
  grid.formula(first, column("mark"), found, { rows, columns: 1 });

  const runs = (signals: string, before: string, flagged: string, shown: string): string =>
    `IFERROR(IF((${signals}=${flagged})*(${signals}<>${before}),${shown},NA()),NA())`;
  const [alone, others] = [rules.length, rules.slice(0, -1)];
  // The header stands above the first signal: no number, so that every run begins there.
  grid.formula(first, column("rule"), runs(all, below(first - 1, rows), `{${others.join(",")}}`, values), {
    rows,
    columns: others.length,
  });
  // It names all that KPI.XMR fills, its first cell too: so it is calculated after it.
  const ofAlone = runs(
    below(first + 1, rows - 1),
    below(first, rows - 1),
    String(alone),
    absoluteRange(first + 1, column("value"), first + rows - 1, column("value"))
  );
  grid.formula(first + 1, column("rule") + others.length, `IF(COUNT(${whole("xmr")})=0,NA(),${ofAlone})`, {
    rows: rows - 1,
    columns: 1,
  });
}
