import { absoluteCell, absoluteRange, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, styles } from "../../plan/palette";
import { onSheet } from "../../plan/references";
import type { SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { type Grain, monthsOf, periodLabelFormula } from "../periods";
import { actualFormula, guarded } from "../rows/row-formula";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";
import { trendWordFormula } from "./trend-words";

/** Offsets of a block's columns: the figures, the XmR chart's spill, and what the native chart reads. */
const at = {
  start: 0,
  end: 1,
  value: 2,
  target: 3,
  xmr: 4,
  label: 10,
  actual: 11,
  chartTarget: 12,
  centre: 13,
  lower: 14,
  upper: 15,
  /** One column a rule: the series' name is what stands beside its markers. */
  rule: 16,
  lastYear: 20,
} as const;
export const blockWidth = at.lastYear + 1;
const rules = [1, 2, 3, 4] as const;

/** Rows that a block takes with its title, its header and a blank row after it. */
export const blockHeight = (periods: number): number => periods + 3;

export interface TrendBlock {
  /** The chart's rectangle with its header row. */
  readonly source: string;
  /** The cell with the trend word. */
  readonly word: string;
  /** Cells of the last period, absolute. */
  readonly last: {
    readonly label: string;
    readonly value: string;
    readonly target: string;
    readonly signal: string;
  };
  /** All values, absolute. */
  readonly values: string;
}

export interface TrendBlockInput {
  readonly row: ScorecardRow;
  readonly mapping: KpiMapping;
  readonly book: SourceBook;
  /** Top left cell. */
  readonly top: number;
  readonly left: number;
  readonly periods: number;
  readonly grain: Grain;
  /** Start of the selected period and the KPI's target on the scorecard sheet. */
  readonly periodStart: string;
  readonly scorecardTarget?: string;
  /** The same period of the year before, too. */
  readonly lastYear?: boolean;
}

/**
 * The figures of one KPI's chart: a fixed window of periods ending at the selected one, in plain
 * formulas. A chart skips #N/A but plots text as 0, so what it reads says NA() where a value is missing.
 */
export function putTrendBlock(grid: CellGrid, input: TrendBlockInput, words: Words): TrendBlock {
  const { row: item, mapping, book, top, left, periods, grain } = input;
  const [first, last] = [top + 2, top + 1 + periods];
  const column = (key: keyof typeof at): number => left + at[key];
  const values = absoluteRange(first, column("value"), last, column("value"));
  grid.put(top, left, words.of(item.kpi.name));
  grid.put(top, column("label"), words("trend"));
  grid.formula(
    top,
    column("actual"),
    trendWordFormula(
      item.kpi,
      {
        values,
        value: absoluteCell(last, column("value")),
        centre: absoluteCell(last, column("xmr")),
        signal: absoluteCell(last, column("xmr") + 4),
      },
      words
    )
  );
  putHeader(grid, top + 1, left, input.lastYear ?? false, words);

  for (let row = first; row <= last; row++) {
    const below = cell(row + 1, column("start"));
    const start = row === last ? input.periodStart : `IF(${below}="","",EDATE(${below},${-monthsOf[grain]}))`;
    const own = cell(row, column("start"));
    const bounds = { start: absoluteCell(row, column("start")), end: absoluteCell(row, column("end")) };
    grid.formula(row, column("start"), start);
    grid.formula(row, column("end"), `IF(${own}="","",EDATE(${own},${monthsOf[grain]}))`);
    grid.formula(row, column("value"), actualFormula(item, mapping, book, bounds));
    if (mapping.target && item.target === null)
      grid.formula(row, column("target"), guarded(mapping.target, book, bounds));
    else if (input.scorecardTarget)
      grid.formula(row, column("target"), `IF(${input.scorecardTarget}="","",${input.scorecardTarget})`);
    putChartRow(grid, item, row, column, values, words, grain);
    if (input.lastYear) {
      const before = {
        start: `EDATE(${bounds.start},-12)`,
        end: `EDATE(${bounds.end},-12)`,
      };
      const value = actualFormula(item, mapping, book, before);
      grid.formula(row, column("lastYear"), `IF(${own}="",NA(),IFERROR(1*(${value}),NA()))`);
    }
  }
  grid.formula(first, column("xmr"), `IF(COUNT(${values})<2,"",KPI.XMR(${values}))`, {
    rows: periods,
    columns: 5,
  });
  styleBlock(grid, item, top, left, last);
  return {
    source: range(top + 1, column("label"), last, column("rule") + 3 + (input.lastYear ? 1 : 0)),
    word: absoluteCell(top, column("actual")),
    last: {
      label: absoluteCell(last, column("label")),
      value: absoluteCell(last, column("value")),
      target: absoluteCell(last, column("target")),
      signal: absoluteCell(last, column("xmr") + 4),
    },
    values,
  };
}

function putHeader(grid: CellGrid, row: number, left: number, lastYear: boolean, words: Words): void {
  const headers = [
    "from",
    "until2",
    "value",
    "target",
    "centre",
    "lowerLimit",
    "upperLimit",
    "movingRange",
    "signalRule",
  ] as const;
  headers.forEach((key, i) => grid.put(row, left + i, words(key)));
  // The corner stays empty: Excel then takes the first column for categories, whatever is in it yet.
  const chart = ["actual", "target", "centre", "lowerLimit", "upperLimit"] as const;
  chart.forEach((key, i) => grid.put(row, left + at.actual + i, words(key)));
  rules.forEach((rule, i) => grid.put(row, left + at.rule + i, words("ruleNumber", { rule })));
  if (lastYear) grid.put(row, left + at.lastYear, words("lastYear"));
}

function putChartRow(
  grid: CellGrid,
  item: ScorecardRow,
  row: number,
  column: (key: keyof typeof at) => number,
  values: string,
  words: Words,
  grain: Grain
): void {
  const ref = (offset: keyof typeof at, by = 0): string => cell(row, column(offset) + by);
  const orNa = (reference: string, formula = reference): string =>
    `IF(ISNUMBER(${reference}),${formula},NA())`;
  const [least, most] = displayLimits(item);
  const [centre, lower, upper, signal] = [ref("xmr"), ref("xmr", 1), ref("xmr", 2), ref("xmr", 4)];
  const start = ref("start");
  grid.formula(row, column("label"), `IF(${start}="","",${periodLabelFormula(start, grain, words.locale)})`);
  grid.formula(row, column("actual"), orNa(ref("value")));
  grid.formula(row, column("chartTarget"), orNa(ref("target")));
  grid.formula(row, column("centre"), orNa(centre));
  grid.formula(row, column("lower"), orNa(lower, least === undefined ? lower : `MAX(${least},${lower})`));
  grid.formula(
    row,
    column("upper"),
    orNa(upper, most === undefined ? upper : `IF(MAX(${values})<=${most},MIN(${most},${upper}),${upper})`)
  );
  rules.forEach((rule, i) =>
    grid.formula(
      row,
      column("rule") + i,
      `IF(ISNUMBER(${signal}),IF(${signal}=${rule},${ref("value")},NA()),NA())`
    )
  );
}

/** Limits are shown no lower than a count can be and no higher than a share can be; the rules use them as they are. */
function displayLimits({ kpi }: ScorecardRow): readonly [number?, number?] {
  if (kpi.unit === "score_0_100") return [0, 100];
  if (kpi.unit === "score_minus100_100") return [-100, 100];
  if (kpi.unit === "currency" || kpi.unit === "percentage_point" || kpi.expression.includes("-")) return [];
  const share =
    kpi.unit === "ratio" &&
    /^\w+ \/ \w+$/.test(kpi.expression) &&
    kpi.inputs.every((input) => input.unit === "count");
  return share ? [0, 1] : [0];
}

function styleBlock(grid: CellGrid, item: ScorecardRow, top: number, left: number, last: number): void {
  const of = (from: number, to = from, row = top + 2): string => range(row, left + from, last, left + to);
  grid.style({ size: 10, vertical: "Center" }, range(top, left, last, left + at.lastYear));
  grid.style({ bold: true, color: colors.secondary }, range(top, left, top, left + at.lastYear));
  grid.style(
    { ...styles.header, wrap: false, horizontal: "Right" },
    range(top + 1, left, top + 1, left + at.lastYear)
  );
  grid.style({ color: colors.secondary, horizontal: "Right" }, of(0, at.lastYear));
  grid.style({ numberFormat: "yyyy-mm-dd" }, of(at.start, at.end));
  grid.style({ numberFormat: item.kpi.format }, of(at.value, at.xmr + 3), of(at.actual, at.lastYear));
  grid.style({ numberFormat: "0" }, of(at.xmr + 4));
  grid.style(styles.link, cell(last, left + at.start));
}

/** The trend word as another sheet reads it. */
export const wordReference = (sheet: string, block: TrendBlock): string => onSheet(sheet, block.word);
