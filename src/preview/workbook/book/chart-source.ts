import type { SeriesData } from "../data";
import { area, formatArea, quoteSheet, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { readValues } from "./cells";
import { styleAt } from "./write";

const DATE_FORMAT = /[ymdh]/i;

/** A reference for a series: "Sheet1!$A$2:$A$9". */
const seriesReference = (sheet: Sheet, target: Area): string =>
  `${quoteSheet(sheet.name)}!${formatArea(target, true)}`;

/**
 * The series that Excel makes of a range: a header row names them, a first column of texts or
 * dates (or under an empty corner) gives the categories. Series go along the longer side's columns
 * unless it is said otherwise.
 */
export function seriesFrom(
  book: Book,
  sheet: Sheet,
  source: Area,
  seriesBy: string,
  type: string
): SeriesData[] {
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && source.columns > source.rows);
  const values = readValues(book, sheet, source);
  const turned = byRows ? values[0].map((_, c) => values.map((row) => row[c])) : values;
  const at = (row: number, column: number, rows: number, columns: number): Area =>
    byRows
      ? area(source.row + column, source.column + row, columns, rows)
      : area(source.row + row, source.column + column, rows, columns);
  const count = turned.length;
  const width = turned[0].length;
  const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
  const corner = turned[0][0] === "" && width > 1 && count > 1;
  const hasHeader =
    count > 1 && (width === 1 ? isText(turned[0][0]) : turned[0].slice(1).some(isText) || corner);
  const first = hasHeader ? 1 : 0;
  const isDate = (index: number): boolean => {
    const cell = at(index, 0, 1, 1);
    const format = styleAt(book, sheet, cell.row, cell.column).numberFormat ?? "";
    return (
      typeof turned[index][0] === "number" && DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
    );
  };
  const scatter = /^(XYScatter|Bubble)/.test(type);
  const hasCategories =
    width > 1 &&
    (corner || scatter || turned.slice(first).some((row, i) => isText(row[0]) || isDate(first + i)));
  const start = hasCategories ? 1 : 0;
  const rows = count - first;
  const categories = hasCategories ? seriesReference(sheet, at(first, 0, rows, 1)) : undefined;
  return Array.from({ length: width - start }, (_, i): SeriesData => {
    const column = start + i;
    const series: SeriesData = { values: seriesReference(sheet, at(first, column, rows, 1)) };
    if (hasHeader) {
      series.name = String(turned[0][column]);
      series.nameRef = seriesReference(sheet, at(0, column, 1, 1));
    } else series.name = `Series${i + 1}`;
    if (categories) series.categories = categories;
    return series;
  });
}
