import { absoluteCell, absoluteRange, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { styles } from "../../plan/palette";
import { onSheet } from "../../plan/references";
import type { Bounds } from "../measure/measure-formula";
import type { SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { actualFormula, actualsFormula, guarded, guardedPeriods } from "../rows/row-formula";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";
import { boundsOf, labelsOf, type PeriodWindow } from "./period-window";
import { at, blockWidth, nthOfXmr, rules, signalColumn, type Columns, type Filled } from "./block-columns";
import { putSignals } from "./signals";
import { trendWordFormula } from "./trend-words";

/** Rows that a block takes with its title, its header and a blank row after it. */
export const blockHeight = (periods: number): number => periods + 3;

export interface TrendBlock {
  /** The chart's rectangle with its header row. */
  readonly source: string;
  /** The cell with the trend word. */
  readonly word: string;
  /** What stands in the cells of the last period. */
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
  /** The periods that all blocks of the sheet show. */
  readonly window: PeriodWindow;
  /** The KPI's target on the scorecard sheet. */
  readonly scorecardTarget?: string;
}

/**
 * The figures of one KPI's chart: a fixed window of periods ending at the selected one, in columns that
 * one formula fills where it can. A chart skips #N/A but plots text as 0, so what it reads says NA()
 * where a value is missing.
 */
export function putTrendBlock(grid: CellGrid, input: TrendBlockInput, words: Words): TrendBlock {
  const { row: item, top, left, window } = input;
  const { periods, lastYear } = window;
  const [first, last] = [top + 2, top + 1 + periods];
  const column = (key: Filled): number => left + at[key];
  const whole = (key: Filled): string =>
    absoluteRange(first, column(key), last, key === "xmr" ? left + signalColumn : column(key));
  // Formulas name all that another one fills, its first cell too: so they are calculated after it.
  const lastOf = (key: Filled, nth?: number): string =>
    `INDEX(${whole(key)},${periods}${nth === undefined ? "" : `,${nth}`})`;
  const values = whole("value");
  const signal = lastOf("xmr", nthOfXmr.signal);
  grid.put(top, left, words.of(item.kpi.name));
  grid.put(top, column("label"), words("trend"));
  const word = { values, value: lastOf("value"), centre: lastOf("xmr", nthOfXmr.centre), signal };
  grid.formula(top, column("actual"), trendWordFormula(item.kpi, word, words));
  putHeader(grid, top + 1, left, window, words);
  putMeasures(grid, input, first, column);
  putColumns(grid, input, { first, rows: periods, column, whole });
  return {
    source: range(top + 1, column("label"), last, column("rule") + 3 + (lastYear ? 1 : 0)),
    word: absoluteCell(top, column("actual")),
    last: { label: lastOf("label"), value: lastOf("value"), target: lastOf("target"), signal },
    values,
  };
}

/** What is read from the user's data: the values, the target where the data have one, and the year before. */
function putMeasures(
  grid: CellGrid,
  { row: item, mapping, book, window }: TrendBlockInput,
  first: number,
  column: (key: Filled) => number
): void {
  const put = (
    key: Filled,
    year: "this" | "before",
    periodwise: (bounds: Bounds) => string | undefined,
    single: (bounds: Bounds) => string,
    shown: (formula: string) => string = (formula) => formula
  ): void => {
    const bounds = boundsOf(window, year);
    const formula = periodwise(bounds.all);
    if (formula !== undefined)
      grid.formula(first, column(key), shown(formula), { rows: window.periods, columns: 1 });
    else
      for (let index = 0; index < window.periods; index++)
        grid.formula(first + index, column(key), shown(single(bounds.one(index))));
  };
  const charted = (formula: string): string => `IFERROR(1*(${formula}),NA())`;
  const actuals = [
    (bounds: Bounds) => actualsFormula(item, mapping, book, bounds),
    (bounds: Bounds) => actualFormula(item, mapping, book, bounds),
  ] as const;
  put("value", "this", ...actuals);
  if (window.lastYear) put("lastYear", "before", ...actuals, charted);
  const { target } = mapping;
  if (!target || item.target !== null) return;
  put(
    "target",
    "this",
    (bounds) => guardedPeriods(target, book, bounds),
    (bounds) => guarded(target, book, bounds),
    charted
  );
}

/** What the chart shows of them, and the XmR chart that is drawn over it. */
function putColumns(
  grid: CellGrid,
  { row: item, mapping, window, scorecardTarget }: TrendBlockInput,
  place: Columns
): void {
  const { first, rows, column, whole } = place;
  const put = (key: Filled, formula: string, columns = 1): void =>
    grid.formula(first, column(key), formula, { rows, columns });
  const orNa = (cells: string, formula = cells): string => `IF(ISNUMBER(${cells}),${formula},NA())`;
  const [values, labels] = [whole("value"), labelsOf(window)];

  put("label", labels);
  put("actual", orNa(values));
  if (item.target !== null || !mapping.target)
    put("target", `IF(${labels}="",NA(),${scorecardTarget ? orNa(scorecardTarget) : "NA()"})`);
  const limits = absoluteRange(first, column("xmr"), first + rows - 1, column("xmr") + 2);
  put("centre", orNa(limits, limitsShown(item, limits, values)), 3);
  putSignals(grid, place, values);
  // Limits come from differences of neighbours: figures with a gap after each have none.
  const value = column("value");
  const [these, next] = [0, 1].map((by) => absoluteRange(first + by, value, first + rows - 2 + by, value));
  const none = `SUMPRODUCT(ISNUMBER(${these})*ISNUMBER(${next}))=0`;
  put("xmr", `IF(${none},"",KPI.XMR(${values}))`, 5);
}

/** In a longer window neighbours stand too close for a word. */
const mostWithWords = 13;

function putHeader(
  grid: CellGrid,
  row: number,
  left: number,
  { periods, lastYear }: PeriodWindow,
  words: Words
): void {
  const ruleWord = periods > mostWithWords ? "ruleShort" : "ruleNumber";
  const put = (offset: number, keys: readonly Parameters<Words>[0][]): void =>
    keys.forEach((key, i) => grid.put(row, left + offset + i, words(key)));
  put(at.value, ["value"]);
  // The corner stays empty: Excel then takes the first column for categories, whatever is in it yet.
  put(at.actual, ["actual", "target", "centre", "lowerLimit", "upperLimit", "signal"]);
  rules.forEach((rule, i) => grid.put(row, left + at.rule + i, words(ruleWord, { rule })));
  if (lastYear) put(at.lastYear, ["lastYear"]);
  put(at.xmr, ["centre", "lowerLimit", "upperLimit", "movingRange", "signalRule"]);
}

/** Centre and limits as they are shown: within what the KPI can be, unless a value is not. The rules use them as they are. */
function limitsShown(item: ScorecardRow, limits: string, values: string): string {
  const [least, most] = displayLimits(item);
  const capped =
    most === undefined
      ? limits
      : `IF(${limits}>${most},IF(MAX(${values})<=${most},${most},${limits}),${limits})`;
  return least === undefined
    ? capped
    : `IF(${limits}<${least},IF(MIN(${values})>=${least},${least},${limits}),${capped})`;
}

/** A count is not below 0, a share not above 1. */
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

/** How the blocks of a sheet look: one run for what they have in common, one a number format. */
export function styleBlocks(
  grid: CellGrid,
  blocks: readonly { readonly top: number; readonly format: string }[],
  left: number,
  periods: number
): void {
  const right = left + blockWidth - 1;
  blocks.forEach(({ top, format }, i) => {
    // Neighbours of one format are formatted together.
    if (i > 0 && blocks[i - 1].format === format) return;
    let end = i;
    while (blocks[end + 1]?.format === format) end++;
    grid.style({ numberFormat: format }, range(top + 2, left, blocks[end].top + 1 + periods, right));
  });
  if (blocks.length === 0) return;
  const [first, last] = [blocks[0].top, blocks[blocks.length - 1].top + 1 + periods];
  grid.style({ numberFormat: "0" }, range(first, left + signalColumn, last, left + signalColumn));
  grid.style({ bold: true, horizontal: "General" }, ...blocks.map(({ top }) => range(top, left, top, right)));
  grid.style(
    { ...styles.header, wrap: false },
    ...blocks.map(({ top }) => range(top + 1, left, top + 1, right))
  );
}

/** The trend word as another sheet reads it. */
export const wordReference = (sheet: string, block: TrendBlock): string => onSheet(sheet, block.word);
