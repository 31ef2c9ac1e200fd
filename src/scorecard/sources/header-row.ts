import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import type { Rect } from "../../plan/addresses";
import { formatAt, isError, valueAt } from "./grid";
import { says, type HeaderWord } from "./headers";
import { isPlaceholder, isTotalLabel } from "./labels";
import { pairedHeaders } from "./paired-headers";
import { isDay, patternOf } from "./period-text";
import { isDateFormat } from "./date-format";

/** Words that a header has and data seldom do. */
const structural: readonly HeaderWord[] = [
  "date", "kpi", "actual", "target", "unit", "id", "rating", "share", "duration", "response", "minutes", "hours",
  "agent", "money", "recommend", "effort", "role",
]; // prettier-ignore

const isText = (value: CellValue): value is string =>
  typeof value === "string" && value.trim() !== "" && !isError(value);

/** True for a number that heads a column as a period: a date shown as one, 202503, 2025. */
function isPeriodNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number") return false;
  const format = formatAt(sheet, row, column);
  if (isDay(value)) return format === "" || isDateFormat(format);
  return patternOf(value) === "yyyymm" || patternOf(value) === "yyyy";
}

const isPeriod = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const value = valueAt(sheet, row, column);
  return isPeriodNumber(sheet, row, column) || (isText(value) && patternOf(value) !== undefined);
};

export interface RowFacts {
  readonly filled: number;
  readonly texts: number;
  readonly periods: number;
  /** Numbers and truth values that are no period. */
  readonly figures: number;
  /** Cells that say what a header says. */
  readonly meanings: number;
}

export function rowFacts(
  sheet: SheetSnapshot,
  row: number,
  { column, columns }: Pick<Rect, "column" | "columns">
): RowFacts {
  let [filled, texts, periods, figures, meanings] = [0, 0, 0, 0, 0];
  for (let c = column; c < column + columns; c++) {
    const value = valueAt(sheet, row, c);
    if (String(value).trim() === "") continue;
    filled++;
    const period = isPeriod(sheet, row, c);
    if (period) periods++;
    if (isText(value)) texts++;
    else if (!period) figures++;
    if (isText(value) && !isPlaceholder(value) && structural.some((word) => says(value, word))) meanings++;
  }
  return { filled, texts, periods, figures, meanings };
}

/**
 * True where a row can be a header over `width` columns: texts and periods alone, over at least half
 * of the columns. Numbers may stand in it only as periods, and then two of them at least.
 */
export function canBeHeader({ filled, texts, periods, figures }: RowFacts, width: number): boolean {
  if (filled < 2 || figures > 0 || filled * 2 < width) return false;
  return texts === filled || periods >= 2;
}

/** A row of years above a row of months: 2024 … 2025 …, mostly over blank cells. */
function isYearRow(
  sheet: SheetSnapshot,
  row: number,
  { column, columns }: Pick<Rect, "column" | "columns">
): boolean {
  let years = 0;
  for (let c = column; c < column + columns; c++) {
    const value = valueAt(sheet, row, c);
    const pattern = patternOf(value);
    if (pattern === "yyyy" || pattern === "FYyy") years++;
    else if (typeof value === "number") return false;
  }
  return years > 0;
}

const cellsOf = (sheet: SheetSnapshot, row: number, { column, columns }: Rect): CellValue[] =>
  Array.from({ length: columns }, (_, i) => valueAt(sheet, row, column + i));

/** The row of the header within a rectangle: of two that could be, the lower one where it says as much. */
export function headerRow(sheet: SheetSnapshot, rect: Rect): number | undefined {
  const end = rect.row + rect.rows;
  const facts = (row: number): RowFacts => rowFacts(sheet, row, rect);
  for (let row = rect.row; row < end - 1; row++) {
    const here = facts(row);
    if (!canBeHeader(here, rect.columns)) continue;
    const below = row + 2 < end ? facts(row + 1) : undefined;
    // Titles over two cells, or years over months: the header stands just above the first figures.
    const lower =
      below &&
      canBeHeader(below, rect.columns) &&
      facts(row + 2).figures + facts(row + 2).periods > 0 &&
      below.figures === 0 &&
      below.texts + below.periods >= here.filled &&
      (isYearRow(sheet, row, rect) ||
        pairedHeaders(cellsOf(sheet, row, rect), cellsOf(sheet, row + 1, rect)) !== undefined ||
        (below.texts === below.filled &&
          below.meanings + below.periods > 0 &&
          below.meanings + below.periods >= here.meanings + here.periods &&
          !isData(sheet, row + 1, rect)));
    if (!lower) return row;
  }
  return undefined;
}

/** A first row of data without figures: a date and names. It holds a period in its first cells, or a placeholder. */
function isData(sheet: SheetSnapshot, row: number, { column, columns }: Rect): boolean {
  for (let c = column; c < column + columns; c++) {
    const value = valueAt(sheet, row, c);
    if (isPlaceholder(value) || isTotalLabel(value)) return true;
  }
  const facts = rowFacts(sheet, row, { column, columns });
  return facts.periods === 1;
}
