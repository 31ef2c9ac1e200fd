import { absoluteCell, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import { lineCount, textWidth } from "../../plan/text-width";
import { putDirections, putPeriodScores } from "../compare/kpi-scores";
import type { ScorecardParts } from "../life/parts";
import { filled } from "../life/sentence-formula";
import { defaultPolicies } from "../policies";
import { monthsOf, periodLabelFormula } from "../periods";
import type { ScorecardRow } from "../rows/rows";
import { pageWide } from "../page-footer";
import { putPeriodTotals } from "./period-totals";
import { verdictFormula } from "./verdict";

/** Where the figures stand; rows and columns from 0. */
export const runRateCells = {
  grade: { row: 3, column: 1 },
  wanted: { row: 4, column: 1 },
  elapsed: { row: 5, column: 1 },
  remaining: { row: 6, column: 1 },
  mean: { row: 7, column: 1 },
  required: { row: 8, column: 1 },
  highest: { row: 9, column: 1 },
  header: 12,
  first: 13,
} as const;

const kpiColumns = [
  "kpi",
  "direction",
  "kind",
  "yearTarget",
  "toDate",
  "rateSoFar",
  "required",
  "verdict",
] as const;
/** Columns of one period in the calculation area: target, actual, attainment, score. */
const width = 4;

/**
 * What the rest of the year must bring for a grade, for the scorecard and for each KPI. The year's score
 * is the mean of its periods' scores: KPI.REQUIREDRATE says what the remaining ones have to average, and
 * the highest attainment that scores says whether that is possible. A KPI that adds up over the year is
 * measured by its sum, any other by its mean.
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
  const left = kpiColumns.length + 1;
  const period = (n: number) => left + n * width;
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
  // Periods of the year that holds the selected one; those after it are still to come.
  const starts = Array.from({ length: count }, (_, n) => absoluteCell(header - 2, period(n)));
  for (let n = 0; n < count; n++) {
    const start = `EDATE(DATE(YEAR(${selected}),1,1),${n * monthsOf[grain]})`;
    grid.formula(header - 2, period(n), `IF(${selected}="","",IF(${start}>${selected},"",${start}))`);
    grid.formula(header - 2, period(n) + 1, `IF(${starts[n]}="","",EDATE(${starts[n]},${monthsOf[grain]}))`);
    grid.formula(
      header - 1,
      period(n),
      `IF(${starts[n]}="","",${periodLabelFormula(starts[n], grain, model.locale)})`
    );
    (["target", "actual", "attainment", "score"] as const).forEach((key, i) =>
      grid.put(header, period(n) + i, words(key))
    );
    putPeriodScores(
      grid,
      parts,
      rows,
      {
        first,
        direction: 1,
        target: period(n),
        actual: period(n) + 1,
        attainment: period(n) + 2,
        score: period(n) + 3,
      },
      { start: starts[n], end: absoluteCell(header - 2, period(n) + 1) }
    );
  }
  putDirections(grid, parts, rows, first, 1);
  const totals = putPeriodTotals(grid, parts, {
    first,
    last,
    columns: Array.from({ length: count }, (_, n) => period(n) + 3),
  });
  const scores = totals.cells.join(",");

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
  const cap = parts.named("ScoreCap");
  const floor = parts.named("ScoreFloor");
  put(runRateCells.highest, say("highestScore"), `IF(${cap}="","",100*${cap})`);
  const [required, highest, mean] = [runRateCells.required, runRateCells.highest, runRateCells.mean].map(at);
  const points = (cells: string): string => `TEXT(${cells},"0.0")`;
  const gradeCell = at(runRateCells.grade);
  const text = (key: "sayYearOver" | "sayNothing"): string => textLiteral(say(key));
  const verdict = [
    `IF(${remaining}=0,${text("sayYearOver")}`,
    `IF(${elapsed}=0,${text("sayNothing")}`,
    `IF(NOT(ISNUMBER(${required})),""`,
    `IF((${highest}<>"")*(${required}>N(${highest})),${filled(say("sayImpossible"), [gradeCell, points(required), points(highest)])}`,
    `IF(${required}<=100*N(${floor}),${filled(say("sayReached"), [gradeCell])}`,
    filled(say("sayRequired"), [gradeCell, points(required), points(mean)]),
  ].join(",");
  grid.formula(1, 0, `${verdict})))))`);

  kpiColumns.forEach((key, i) => grid.put(header, i, say(key)));
  grid.put(header - 1, 0, say("perKpi"));
  rows.forEach((row, i) => putKpi(grid, parts, row, first + i, { period, count, remaining, starts }));
  styleSheet(grid, rows, { last, totalsRow: totals.last, left, end: period(count) - 1, starts: header - 2 });
  const names = rows.map((row) => textWidth(words.of(row.kpi.name)) + 14);
  return {
    name: sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, kpiColumns.length - 1)!, grid.block(left - 1, period(count) - 1)!],
    styles: grid.styles,
    columnWidths: {
      A: Math.min(340, Math.max(240, ...names)),
      [`B:${columnLetters(kpiColumns.length - 2)}`]: 96,
      [columnLetters(kpiColumns.length - 1)]: 150,
      [columnLetters(kpiColumns.length)]: 64,
      [`${columnLetters(left)}:${columnLetters(period(count) - 1)}`]: 84,
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

/** One KPI: its figure to date, what the rest must bring, and whether that can be. */
function putKpi(
  grid: CellGrid,
  parts: ScorecardParts,
  item: ScorecardRow,
  row: number,
  at: {
    period(n: number): number;
    readonly count: number;
    readonly remaining: string;
    readonly starts: readonly string[];
  }
): void {
  const { say } = parts;
  const adds = item.kpi.unit === "count" || item.kpi.unit === "currency";
  const actuals = Array.from({ length: at.count }, (_, n) => cell(row, at.period(n) + 1)).join(",");
  const targets = Array.from({ length: at.count }, (_, n) => cell(row, at.period(n))).join(",");
  const own = (key: (typeof kpiColumns)[number]): string => cell(row, kpiColumns.indexOf(key));
  const elapsed = adds ? `COUNT(${at.starts.join(",")})` : `COUNT(${actuals})`;
  const inAll = `(${elapsed}+${at.remaining})`;
  grid.put(row, 0, parts.words.of(item.kpi.name));
  grid.put(row, kpiColumns.indexOf("kind"), say(adds ? "kindSum" : "kindMean"));
  // A target stands for one period; over the year it is met by the sum of the targets, or by their mean.
  const target = `AVERAGE(${targets})`;
  const none = `OR(COUNT(${targets})=0,COUNT(${actuals})=0)`;
  const put = (key: (typeof kpiColumns)[number], formula: string): void =>
    grid.formula(row, kpiColumns.indexOf(key), formula);
  put("yearTarget", `IF(COUNT(${targets})=0,"",${adds ? `${target}*${at.count}` : target})`);
  put("toDate", `IF(COUNT(${actuals})=0,"",${adds ? "SUM" : "AVERAGE"}(${actuals}))`);
  put("rateSoFar", `IF(COUNT(${actuals})=0,"",SUM(${actuals})/${elapsed})`);
  if (item.method === "range") {
    // A band has no rate that would make up for periods outside it.
    put("required", '""');
    put("verdict", '""');
    return;
  }
  const whole = adds ? `${own("yearTarget")}` : `${target}*${inAll}`;
  put(
    "required",
    `IF(OR(${at.remaining}=0,${none}),"",KPI.REQUIREDRATE(${whole},SUM(${actuals}),${at.remaining}))`
  );
  put("verdict", verdictFormula(item, { required: own("required"), soFar: own("rateSoFar"), none }, say));
}

function styleSheet(
  grid: CellGrid,
  rows: readonly ScorecardRow[],
  at: { last: number; totalsRow: number; left: number; end: number; starts: number }
): void {
  const { header, first, grade, highest } = runRateCells;
  const end = kpiColumns.length - 1;
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
    range(at.starts, at.left, at.totalsRow, at.end)
  );
  grid.style({ horizontal: "Right" }, range(at.starts, at.left, at.totalsRow, at.end));
  grid.style({ numberFormat: "yyyy-mm-dd" }, range(at.starts, at.left, at.starts, at.end));
  grid.style({ bold: true }, range(at.starts + 1, at.left, header, at.end));
  for (let column = at.left; column <= at.end; column += width) {
    rows.forEach((row, i) =>
      grid.style({ numberFormat: row.kpi.format }, range(first + i, column, first + i, column + 1))
    );
    grid.style({ numberFormat: "0.0%" }, range(first, column + 2, at.last, column + 2));
    grid.style({ numberFormat: "0.0" }, range(first, column + 3, at.totalsRow, column + 3));
  }
  grid.style({ bold: true }, range(at.totalsRow, at.left, at.totalsRow, at.end));
}
