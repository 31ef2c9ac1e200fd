import { absoluteCell, cell } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import type { LifeMessage } from "../../i18n/scorecard-life";
import type { ScorecardParts } from "../life/parts";
import type { Bounds } from "../measure/measure-formula";
import { overTime, type OverTime } from "../measure/over-time";
import { actualFormula } from "../rows/row-formula";
import type { ScorecardRow } from "../rows/rows";
import { weightFormula } from "./weight-formula";
import { kpiColumns, runRateCells, type CalculationArea, type KpiColumn } from "./run-rate-cells";
import { bandVerdictFormula, verdictFormula } from "./verdict";

const kindWords: Readonly<Record<OverTime, LifeMessage>> = {
  sum: "kindSum",
  pooled: "kindPooled",
  last: "kindLast",
  weighted: "kindPooled",
  mean: "kindMean",
};

/** The cells with the first day of a period of the year, and with the first day after it. */
const boundsOfPeriod = (at: CalculationArea, n: number): Bounds => {
  const row = runRateCells.header - 2;
  return { start: absoluteCell(row, at.period(n)), end: absoluteCell(row, at.period(n) + 1) };
};

/**
 * One KPI: its figure to date, what the rest must bring, and whether that can be. How the figure of a year comes
 * about is the KPI's own: amounts add up; a ratio or a mean is taken over everything to date, so that a month
 * weighs by what is in it; of a level the latest counts; what can only be asked of a single period is averaged, each
 * by its denominator where that is known.
 * A ratio's remaining periods are taken to be as large as those so far.
 */
export function putKpi(
  grid: CellGrid,
  parts: ScorecardParts,
  item: ScorecardRow,
  row: number,
  at: CalculationArea & { readonly remaining: string; readonly starts: readonly string[] }
): void {
  const { say } = parts;
  const mapping = parts.mappingOf(item);
  const kind = overTime(item.kpi, mapping);
  const periods = Array.from({ length: at.count }, (_, n) => at.period(n));
  const actuals = periods.map((column) => cell(row, column + 1)).join(",");
  const targets = periods.map((column) => cell(row, column)).join(",");
  const own = (key: KpiColumn): string => cell(row, kpiColumns.indexOf(key));
  const put = (key: KpiColumn, formula: string): void => grid.formula(row, kpiColumns.indexOf(key), formula);
  // A sum grows with every period that is over; a mean with those that have a figure.
  const elapsed = kind === "sum" ? `COUNT(${at.starts.join(",")})` : `COUNT(${actuals})`;
  const { yearTarget, toDate, rateSoFar, required } = {
    yearTarget: own("yearTarget"),
    toDate: own("toDate"),
    rateSoFar: own("rateSoFar"),
    required: own("required"),
  };
  grid.put(row, 0, parts.words.of(item.kpi.name));
  grid.put(row, kpiColumns.indexOf("kind"), say(kindWords[kind]));
  // A target stands for one period: periods without one are taken to have the mean of the others.
  put("yearTarget", `IF(COUNT(${targets})=0,"",AVERAGE(${targets})${kind === "sum" ? `*${at.count}` : ""})`);
  put("toDate", `IF(COUNT(${actuals})=0,"",${toDateFormula(kind)})`);
  put("rateSoFar", `IF(${toDate}="","",${toDate}${kind === "sum" ? `/${elapsed}` : ""})`);
  if (item.method === "range") {
    put("required", '""');
    const upper = parts.cell(item.kpi.id, "target", 1);
    put("verdict", bandVerdictFormula({ yearTarget, toDate: rateSoFar, upper }, say));
    return;
  }
  const none = `OR(${at.remaining}=0,${yearTarget}="",${toDate}="")`;
  const whole = kind === "sum" ? yearTarget : `${yearTarget}*(${elapsed}+${at.remaining})`;
  const soFar = kind === "sum" ? toDate : `${toDate}*${elapsed}`;
  put(
    "required",
    `IF(${none},"",${kind === "last" ? yearTarget : `KPI.REQUIREDRATE(${whole},${soFar},${at.remaining})`})`
  );
  put(
    "verdict",
    verdictFormula(item, { yearTarget, toDate, soFar: rateSoFar, required, remaining: at.remaining }, say)
  );

  function weightedMean(): string {
    const weights = periods.map((_, n) => cell(row, at.weight(n)));
    periods.forEach((column, n) => {
      const weight = weightFormula(item, mapping, parts.book, boundsOfPeriod(at, n));
      grid.formula(row, at.weight(n), `IF(${cell(row, column + 1)}="","",${weight})`);
    });
    const products = periods.map((column, n) => `N(${cell(row, column + 1)})*N(${weights[n]})`);
    return `(${products.join("+")})/SUM(${weights.join(",")})`;
  }

  function toDateFormula(over: OverTime): string {
    if (over === "sum") return `SUM(${actuals})`;
    if (over === "mean") return `AVERAGE(${actuals})`;
    if (over === "weighted") return weightedMean();
    const top = runRateCells.header - 2;
    const span = { start: absoluteCell(top, at.best), end: absoluteCell(top, at.best + 1) };
    return actualFormula(item, mapping, parts.book, span);
  }
}
