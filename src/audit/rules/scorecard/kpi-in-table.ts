import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { Book } from "../../book/book";
import { isInside, placeOf } from "../../book/place";
import type { FormulaCell } from "../../book/pattern";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { argumentOf } from "../../scorecard/arguments";
import { callsOf, kpiFamilies } from "../../scorecard/kpi-calls";
import { both, plain } from "../../words";

/** Functions that give a cell for each cell of their arguments. */
const elementwise: Readonly<Record<string, readonly number[]>> = {
  ATTAINMENT: [0, 1],
  RANGEATTAINMENT: [0, 1, 2],
  PROGRESS: [0, 1, 2],
  PACE: [0, 1, 2],
  VARIANCE: [0, 1],
  STATUS: [0],
  SCORE: [0],
  PASSFAIL: [0, 1],
  EFFICACY: [0, 1, 2],
  GRADE: [0],
  MINMAX: [0],
  GROWTH: [0, 1],
  RATE: [0, 1],
};

/** Functions that give a whole series. */
const spilling: readonly string[] = "ZSCORES EFFECTIVEWEIGHT CONTRIBUTION ROLLUP BRIDGE SERIES MOVINGAVERAGE TREND XMR FORECAST PARETO PRICEVOLUME".split(" "); // prettier-ignore

/** Rows of a table from which one call a row costs more than one call for all of them. */
const many = 50;

/** KPI functions inside a table: results cannot spill there, and each row is a call of its own. */
export const kpiInTable: Rule = {
  id: "kpi-in-table",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["kpi-in-table"],
  check(book) {
    if (book.tables.length === 0 || kpiFamilies(book).length === 0) return [];
    const spills = spillingCells(book);
    return book.tables.flatMap(({ name, sheet, area }): Found[] => {
      const inside = kpiFamilies(book)
        .filter((family) => family.sheet.name.toLowerCase() === sheet.toLowerCase())
        .flatMap(({ cells }) => cells.filter((cell) => isInside(area, cell)));
      const wide = inside.filter((cell) => spills.has(cell));
      if (wide.length > 0) return [tableFound(wide, "spillInTable", name, "error")];
      return inside.length >= many ? [tableFound(inside, "kpiInTable", name, "info")] : [];
    });
  },
};

const tableFound = (
  cells: readonly FormulaCell[],
  key: "spillInTable" | "kpiInTable",
  table: string,
  severity: "error" | "info"
): Found =>
  foundIn(cells[0].sheet, cells, both(auditScorecardMessages, key, { table, count: cells.length }), {
    evidence: cells
      .slice(0, 3)
      .map((cell) => ({ cell: placeOf(cell.sheet, cell), actual: plain(cell.formula) })),
    severity,
  });

/** Formulas that are nothing but a KPI function with a result of more than one cell. */
function spillingCells(book: Book): ReadonlySet<FormulaCell> {
  const found = new Set<FormulaCell>();
  const names = [...Object.keys(elementwise), ...spilling];
  for (const kpi of callsOf(book, ...names)) {
    if (kpi.index > 0 || kpi.family.pattern.tree !== kpi.call) continue;
    const wide = (index: number): boolean => {
      const arg = kpi.call.args[index] ? argumentOf(book, kpi, index) : undefined;
      return arg !== undefined && arg.rows * arg.columns > 1;
    };
    if (spilling.includes(kpi.name) || elementwise[kpi.name].some(wide)) found.add(kpi.cell);
  }
  return found;
}
