import { absoluteRange, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, styles } from "../../plan/palette";
import type { Bounds } from "../measure/measure-formula";
import { type Grain, monthsOf, periodLabelFormula } from "../periods";
import type { Words } from "../words";

/** The periods that all charts of a trends sheet show, the selected one last, one a row: first day, first day after, label. */
export interface PeriodWindow {
  readonly periods: number;
  /** Place of the first period. */
  readonly top: number;
  readonly left: number;
  /** With the same periods of the year before. */
  readonly lastYear: boolean;
}
const at = { start: 0, end: 1, label: 2, startBefore: 3, endBefore: 4 } as const;

/** Columns of the window. */
export const windowWidth = ({ lastYear }: Pick<PeriodWindow, "lastYear">): number =>
  lastYear ? at.endBefore + 1 : at.label + 1;

/** Periods that are shown unless asked otherwise: a year and the same period before it. */
const usual: Readonly<Record<Grain, number>> = { month: 13, quarter: 9, year: 7 };

/** Most periods that a chart can show: five years of months. */
export const mostPeriods = 60;
/** Fewest: the XmR chart says something from six values on. */
export const fewestPeriods = 6;

/** How many periods the charts show. @throws RangeError for a number that they cannot */
export function periodsShown(grain: Grain, asked?: number): number {
  const periods = asked ?? usual[grain];
  if (!Number.isInteger(periods) || periods < fewestPeriods || periods > mostPeriods)
    throw new RangeError(`Trends show ${fewestPeriods} to ${mostPeriods} periods, not ${periods}.`);
  return periods;
}

/**
 * Puts the window with its title and header above it.
 *
 * @param selected the cell with the first day of the selected period
 */
export function putWindow(
  grid: CellGrid,
  window: PeriodWindow,
  selected: string,
  grain: Grain,
  words: Words
): void {
  const { top, left, periods, lastYear } = window;
  const last = top + periods - 1;
  const heads = ["from", "until2", "period"] as const;
  grid.put(top - 2, left, words("periods"));
  if (lastYear) grid.put(top - 2, left + at.startBefore, words("lastYear"));
  [...heads, ...(lastYear ? heads.slice(0, 2) : [])].forEach((key, i) =>
    grid.put(top - 1, left + i, words(key))
  );
  for (let row = top; row <= last; row++) {
    const [start, end] = [cell(row, left + at.start), cell(row, left + at.end)];
    const below = cell(row + 1, left + at.start);
    const put = (column: number, formula: string): void =>
      grid.formula(row, left + column, `IF(${start}="","",${formula})`);
    if (row === last) grid.formula(row, left + at.start, selected);
    else grid.formula(row, left + at.start, `IF(${below}="","",EDATE(${below},${-monthsOf[grain]}))`);
    put(at.end, `EDATE(${start},${monthsOf[grain]})`);
    put(at.label, periodLabelFormula(start, grain, words.locale));
    if (!lastYear) continue;
    put(at.startBefore, `EDATE(${start},-12)`);
    put(at.endBefore, `EDATE(${end},-12)`);
  }
  const right = left + windowWidth(window) - 1;
  grid.style({ numberFormat: "yyyy-mm-dd" }, range(top, left, last, right));
  grid.style({ bold: true, horizontal: "General" }, range(top - 2, left, top - 2, right));
  grid.style({ ...styles.header, wrap: false }, range(top - 1, left, top - 1, right));
  grid.style({ color: colors.link }, cell(last, left + at.start));
}

/** Cells of the first days of the periods, and of the first days after them, of this year or the one before. */
export interface WindowBounds {
  /** Of all periods. */
  readonly all: Bounds;
  /** Of one. @param index 0 for the earliest */
  one(index: number): Bounds;
}

export function boundsOf({ top, left, periods }: PeriodWindow, year: "this" | "before"): WindowBounds {
  const columns = year === "this" ? [at.start, at.end] : [at.startBefore, at.endBefore];
  const both = (cells: (column: number) => string): Bounds => {
    const [start, end] = columns.map((column) => cells(left + column));
    return { start, end };
  };
  return {
    all: both((column) => absoluteRange(top, column, top + periods - 1, column)),
    one: (index) => both((column) => `$${cell(top + index, column)}`),
  };
}

/** What all periods are called. */
export const labelsOf = ({ top, left, periods }: PeriodWindow): string =>
  absoluteRange(top, left + at.label, top + periods - 1, left + at.label);
