import { absoluteRange, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, styles } from "../../plan/palette";
import { textLiteral } from "../../plan/references";
import { earliestFormula, latestFormula } from "../measure/measure-formula";
import type { SourceBook } from "../measure/rows";
import type { Measure } from "../measure/measure";
import { type Grain, monthsOf, startFormula } from "../periods";
import type { Words } from "../words";
import { periodFormat } from "./head";
import { calculationColumns as at, headRows, type Places } from "./places";

/** Periods that can be chosen beyond those that the data have when the sheet is made. */
const roomForPeriods = 36;

/** The list of periods: where it stands, and the part of it that is filled. */
export interface PeriodList {
  readonly address: string;
  readonly filled: string;
  /** Its last row. */
  readonly last: number;
}

/** Right of the scorecard, not printed: the bounds of the periods, the list to choose from. */
export function putCalculation(
  grid: CellGrid,
  places: Places,
  measures: readonly Measure[],
  book: SourceBook,
  known: number,
  grain: Grain,
  words: Words
): PeriodList {
  const { calculation: left } = places.columns;
  const months = monthsOf[grain];
  grid.put(headRows.subtitle, left, words("calculation"));
  grid.put(headRows.subtitle, left + 1, words("from"));
  grid.put(headRows.subtitle, left + 2, words("until"));
  (["selectedPeriod", "previousPeriod", "lastYear"] as const).forEach((key, i) =>
    grid.put(headRows.labels + i, left, words(key))
  );
  const shift = (from: string, by: number): string => `IF(${from}="","",EDATE(${from},${by}))`;
  const put = (row: number, column: number, formula: string): void => grid.formula(row, column, formula);
  const { start } = places.period;
  put(headRows.labels, left + 1, selectedStart(places, grain, words));
  put(headRows.labels, left + 2, shift(start, months));
  put(headRows.values, left + 1, shift(start, -months));
  put(headRows.values, left + 2, start);
  put(headRows.sentence, left + 1, shift(start, -12));
  put(headRows.sentence, left + 2, shift(places.lastYear.start, months));

  grid.put(headRows.labels, left + at.label, words("firstDay"));
  grid.put(headRows.values, left + at.label, words("lastDay"));
  put(
    headRows.labels,
    left + at.value,
    edge(
      "MIN",
      measures.flatMap((m) => earliestFormula(m, book) ?? [])
    )
  );
  put(
    headRows.values,
    left + at.value,
    edge(
      "MAX",
      measures.flatMap((m) => latestFormula(m, book) ?? [])
    )
  );

  grid.put(headRows.header, left, words("previousPeriod"));
  grid.put(headRows.header, left + 1, words("lastYear"));
  if (places.headed) grid.put(headRows.header, left + at.score, words("score"));
  if (places.weighted) grid.put(headRows.header, left + at.groupWeight, words("groupWeight"));
  if (places.nested) {
    grid.put(headRows.header, left + at.rollupCode, words("rollupCode"));
    grid.put(headRows.header, left + at.rollup, words("rollup"));
  }
  grid.put(headRows.header, left + at.label, words("periods"));
  const list = putPeriods(grid, places, left + at.label, known + roomForPeriods, grain, words);

  const days = "yyyy-mm-dd";
  const bottom = Math.max(places.last, list.last);
  grid.style({ size: 10, vertical: "Center" }, range(headRows.labels, left, bottom, left + at.value));
  grid.style(styles.note, range(headRows.subtitle, left, headRows.subtitle, left + at.value));
  grid.style(
    { color: colors.secondary, horizontal: "Left" },
    range(headRows.labels, left, headRows.sentence, left),
    range(headRows.labels, left + at.label, headRows.values, left + at.label)
  );
  grid.style(
    { numberFormat: days, horizontal: "Right" },
    range(headRows.labels, left + 1, headRows.sentence, left + 2),
    range(headRows.labels, left + at.value, headRows.values, left + at.value)
  );
  grid.style(
    { ...styles.header, horizontal: "Right" },
    range(headRows.header, left, headRows.header, left + (places.nested ? at.rollup : at.groupWeight)),
    cell(headRows.header, left + at.label)
  );
  if (places.headed)
    grid.style(
      { numberFormat: "0.0", color: colors.secondary, horizontal: "Right" },
      range(places.first, left + at.score, places.last, left + at.score)
    );
  if (places.weighted)
    grid.style(
      { numberFormat: "0.0%", color: colors.secondary, horizontal: "Right" },
      range(places.first, left + at.groupWeight, places.last, left + at.groupWeight)
    );
  return list;
}

/** First day of the selected period: that of the latest data, or of the day that was chosen. */
function selectedStart(places: Places, grain: Grain, words: Words): string {
  const { selector, lastDay } = places;
  const latest = `IF(${lastDay}=0,"",${startFormula(lastDay, grain)})`;
  // A list may hand over the text that it shows, "2025-06", or a serial as text.
  const asDay = `IF(ISERROR(FIND("-",${selector})),VALUE(${selector}),DATE(LEFT(${selector},4),MID(${selector},6,2),1))`;
  const typed = `IF(ISNUMBER(${selector}),${startFormula(selector, grain)},${startFormula(asDay, grain)})`;
  return `IF(OR(${selector}="",${selector}=${textLiteral(words("latest"))}),${latest},${typed})`;
}

/** The earliest or latest of several days; a source without rows gives 0 and does not count. */
function edge(name: "MIN" | "MAX", formulas: readonly string[]): string {
  const unique = [...new Set(formulas)];
  if (unique.length === 0) return "0";
  if (unique.length === 1) return unique[0];
  if (name === "MAX") return `MAX(${unique.join(",")})`;
  return `MIN(${unique.map((formula) => `IF(${formula}=0,2958465,${formula})`).join(",")})`;
}

function putPeriods(
  grid: CellGrid,
  places: Places,
  column: number,
  count: number,
  grain: Grain,
  words: Words
): PeriodList {
  const first = headRows.body;
  grid.put(first, column, words("latest"));
  const { firstDay, lastDay } = places;
  grid.formula(first + 1, column, `IF(${lastDay}=0,"",${startFormula(lastDay, grain)})`);
  for (let i = 1; i < count; i++) {
    const above = cell(first + i, column);
    const before = `EDATE(${above},${-monthsOf[grain]})`;
    grid.formula(first + 1 + i, column, `IF(${above}="","",IF(${above}<=${firstDay},"",${before}))`);
  }
  const dates = absoluteRange(first + 1, column, first + count, column);
  const top = absoluteRange(first, column, first, column).split(":")[0];
  grid.style(
    { numberFormat: periodFormat[grain], horizontal: "Right", color: colors.secondary },
    range(first, column, first + count, column)
  );
  const all = absoluteRange(first, column, first + count, column);
  return { address: all, filled: `${top}:INDEX(${all},COUNT(${dates})+1)`, last: first + count };
}
