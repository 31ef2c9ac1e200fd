import { absoluteCell, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import { analysisMark } from "../../plan/made-sheets";
import type { SheetPlan } from "../../plan/plan";
import { lineCount, textWidth } from "../../plan/text-width";
import { putDirections } from "../compare/kpi-scores";
import type { ScorecardParts } from "../life/parts";
import { overTime } from "../measure/over-time";
import { defaultPolicies } from "../policies";
import { monthsOf } from "../periods";
import type { ScorecardRow } from "../rows/rows";
import { pageWide } from "../page-footer";
import { highestFormula, putBestScores } from "./best-score";
import { putKpi } from "./kpi-rates";
import { putPeriodTotals } from "./period-totals";
import { putYear } from "./periods-of-year";
import {
  calculationArea,
  kpiColumns,
  periodWidth as width,
  runRateCells,
  type CalculationArea,
} from "./run-rate-cells";
import { sentenceFormula } from "./sentence-of-year";

/**
 * What the rest of the year must bring for a grade, for the scorecard and for each KPI. The year's score
 * is the mean of its periods' scores: KPI.REQUIREDRATE says what the remaining ones have to average, and
 * the highest score that its KPIs can have says whether that is possible. What each KPI must bring stands below.
 *
 * @throws RangeError for a yearly scorecard, whose year has no rest
 */
export function runRateSheet(parts: ScorecardParts, sheet: string, grade: string): SheetPlan {
  const { say, words, groups, model } = parts;
  const { grain } = model.request;
  if (grain === "year") throw new RangeError("A yearly scorecard has no remaining periods");
  const count = 12 / monthsOf[grain];
  const grid = new CellGrid();
  const rows = groups.flatMap((group) => group.rows);
  const { header, first } = runRateCells;
  const last = first + rows.length - 1;
  const area = calculationArea(count);
  const weighted = rows.some((row) => overTime(row.kpi, parts.mappingOf(row)) === "weighted");
  const [left, end] = [area.period(0), weighted ? area.weight(count - 1) : area.best + 1];
  const selected = parts.named("PeriodStart");
  const at = (place: { readonly row: number; readonly column: number }): string =>
    absoluteCell(place.row, place.column);
  const put = (
    place: { readonly row: number; readonly column: number },
    label: string,
    formula: string
  ): void => {
    grid.put(place.row, 0, label);
    grid.formula(place.row, place.column, formula);
  };

  grid.put(0, 0, say("runRateTitle", { title: parts.title }));
  const starts = putYear(grid, parts, rows, area);
  putDirections(grid, parts, rows, first, 1);
  const totals = putPeriodTotals(grid, parts, {
    first,
    last,
    columns: [...Array.from({ length: count }, (_, n) => area.period(n) + 3), area.best],
  });
  putBestScores(grid, parts, rows, area);
  const scores = totals.cells.slice(0, -1).join(",");

  const table = parts.named("GradeTable");
  grid.put(runRateCells.grade.row, 0, say("gradeWanted"));
  grid.put(runRateCells.grade.row, 1, grade);
  put(
    runRateCells.wanted,
    say("scoreWanted"),
    `IFERROR(INDEX(${table},MATCH(${at(runRateCells.grade)},INDEX(${table},0,2),0),1),"")`
  );
  put(runRateCells.elapsed, say("elapsed"), `COUNT(${scores})`);
  put(runRateCells.remaining, say("remaining"), `IF(${selected}="",0,${count}-COUNT(${starts.join(",")}))`);
  const [wanted, elapsed, remaining] = [
    runRateCells.wanted,
    runRateCells.elapsed,
    runRateCells.remaining,
  ].map(at);
  put(runRateCells.mean, say("meanToDate"), `IF(${elapsed}=0,"",AVERAGE(${scores}))`);
  put(
    runRateCells.required,
    say("requiredScore"),
    `IF(OR(${remaining}=0,${wanted}=""),"",KPI.REQUIREDRATE(${wanted}*(${elapsed}+${remaining}),SUM(${scores}),${remaining}))`
  );
  put(runRateCells.highest, say("highestScore"), highestFormula(totals.cells[count], last, area));
  const [required, highest, mean] = [runRateCells.required, runRateCells.highest, runRateCells.mean].map(at);
  const cells = {
    selected,
    grade: at(runRateCells.grade),
    wanted,
    elapsed,
    remaining,
    mean,
    required,
    highest,
  };
  grid.formula(1, 0, sentenceFormula(cells, parts.named("ScoreFloor"), say));

  kpiColumns.forEach((key, i) => grid.put(header, i, say(key)));
  grid.put(header - 1, 0, say("perKpi"));
  if (weighted) putWeightHeadings(grid, area, say("weighs"));
  rows.forEach((row, i) => putKpi(grid, parts, row, first + i, { ...area, remaining, starts }));
  styleSheet(grid, rows, { last, totalsRow: totals.last, left, best: area.best, starts: header - 2, end });
  const names = rows.map((row) => textWidth(words.of(row.kpi.name)) + 14);
  return {
    name: sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, kpiColumns.length - 1)!, grid.block(left - 1, end)!],
    styles: grid.styles,
    columnWidths: {
      A: Math.min(340, Math.max(240, ...names)),
      [`B:${columnLetters(kpiColumns.length - 2)}`]: 96,
      [columnLetters(kpiColumns.length - 1)]: 150,
      [columnLetters(kpiColumns.length)]: 64,
      [`${columnLetters(left)}:${columnLetters(end)}`]: 84,
    },
    rowHeights: {
      "1": 34,
      "2": 28,
      [String(header + 1)]: Math.max(...kpiColumns.map((key) => lineCount(say(key), 96, 10, true))) * 16 + 10,
    },
    validations: [
      {
        address: cell(runRateCells.grade.row, 1),
        rule: { kind: "list", values: gradesOf(parts) },
        error: { title: say("gradeWanted"), message: say("gradeWanted") },
      },
    ],
    names: [{ name: analysisMark, refersTo: "A1", comment: say("runRateSheet") }],
    freeze: { rows: header + 1, columns: 1 },
    print: pageWide(say("runRateTitle", { title: parts.title }), words, {
      orientation: "Landscape",
      titleRows: `${header + 1}:${header + 1}`,
      area: range(0, 0, last, kpiColumns.length - 1),
    }),
  };
}

const gradesOf = ({ model }: ScorecardParts): string[] =>
  (model.request.policies?.grades ?? defaultPolicies.grades)
    .map(({ grade }) => grade)
    .filter((grade) => !grade.includes(","));

/** The name of each period once more, above what its figure weighs. */
function putWeightHeadings(grid: CellGrid, area: CalculationArea, words: string): void {
  const { header } = runRateCells;
  for (let n = 0; n < area.count; n++) {
    grid.formula(header - 1, area.weight(n), `${absoluteCell(header - 1, area.period(n))}`);
    grid.put(header, area.weight(n), words);
  }
}

function styleSheet(
  grid: CellGrid,
  rows: readonly ScorecardRow[],
  at: { last: number; totalsRow: number; left: number; best: number; starts: number; end: number }
): void {
  const { header, first, grade, highest } = runRateCells;
  const end = kpiColumns.length - 1;
  const right = Math.max(at.best + 1, at.end);
  grid.styles.unshift({ addresses: [range(0, 0, at.last, end)], style: styles.body });
  grid.style(styles.title, range(0, 0, 0, end));
  grid.style(
    { bold: true, size: 11, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, end)
  );
  grid.style({ horizontal: "Right", numberFormat: "0.0" }, range(grade.row, 1, highest.row, 1));
  grid.style({ numberFormat: "0" }, range(runRateCells.elapsed.row, 1, runRateCells.remaining.row, 1));
  grid.style({ ...styles.input, numberFormat: "General" }, cell(grade.row, 1));
  grid.style({ bold: true }, range(runRateCells.required.row, 0, runRateCells.required.row, 1));
  grid.style(styles.group, range(header - 1, 0, header - 1, end));
  grid.style(styles.header, range(header, 0, header, end));
  grid.style({ horizontal: "Right" }, range(header, 3, at.last, 6));
  grid.style({ indent: 1 }, range(header, end, at.last, end));
  grid.style(
    { borders: { insideHorizontal: rule(colors.headerFill), bottom: rule() } },
    range(first, 0, at.last, end)
  );
  rows.forEach((row, i) => grid.style({ numberFormat: row.kpi.format }, range(first + i, 3, first + i, 6)));
  grid.style(
    { size: 10, color: colors.secondary, vertical: "Center" },
    range(at.starts, at.left, at.totalsRow, right)
  );
  grid.style({ horizontal: "Right" }, range(at.starts, at.left, at.totalsRow, right));
  grid.style({ numberFormat: "yyyy-mm-dd" }, range(at.starts, at.left, at.starts, at.best + 1));
  grid.style({ bold: true }, range(at.starts + 1, at.left, header, right));
  for (let column = at.left; column < at.best; column += width) {
    rows.forEach((row, i) =>
      grid.style({ numberFormat: row.kpi.format }, range(first + i, column, first + i, column + 1))
    );
    grid.style({ numberFormat: "0.0%" }, range(first, column + 2, at.last, column + 2));
    grid.style({ numberFormat: "0.0" }, range(first, column + 3, at.totalsRow, column + 3));
  }
  grid.style({ numberFormat: "0.0" }, range(first, at.best, at.totalsRow, at.best));
  grid.style({ bold: true }, range(at.totalsRow, at.left, at.totalsRow, at.best));
}
