import { absoluteRange } from "./addresses";

/** How formulas name things: the one place that quotes and escapes. */

/** Excel takes no longer text within a formula. */
const longestLiteral = 255;

/**
 * A text as a formula writes it; one that is too long for that is put together from parts.
 *
 * @example textLiteral('5" disk')          // '"5"" disk"'
 * @example textLiteral("a".repeat(300))    // '("aaa…"&"aaa…")'
 */
export function textLiteral(text: string): string {
  const parts: string[] = [""];
  // Character by character, so that none is cut in two.
  for (const character of text) {
    if (parts[parts.length - 1].length + character.length > longestLiteral) parts.push("");
    parts[parts.length - 1] += character;
  }
  const literals = parts.map((part) => `"${part.replaceAll('"', '""')}"`);
  return literals.length === 1 ? literals[0] : `(${literals.join("&")})`;
}

/** A sheet's name in front of a reference, always quoted. @example sheetPrefix("Q1 '25")  // "'Q1 ''25'!" */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** @example onSheet("Data 1", "$A$1")  // "'Data 1'!$A$1" */
export const onSheet = (sheet: string, reference: string): string => sheetPrefix(sheet) + reference;

/**
 * The data of a table's column. In a column's name `[ ] # ' @` are escaped with an apostrophe,
 * as Excel does; tables need no sheet name.
 *
 * @example columnReference("CALL", "Duration (mins)")  // "CALL[Duration (mins)]"
 * @example columnReference("T", "a[b]'c")              // "T[a'[b']''c]"
 */
export const columnReference = (table: string, column: string): string =>
  `${table}[${column.replace(/[[\]#'@]/g, "'$&")}]`;

/** A column of cells on a sheet, absolute. Rows and column count from 0. */
export const columnRange = (sheet: string, column: number, firstRow: number, lastRow: number): string =>
  onSheet(sheet, absoluteRange(firstRow, column, lastRow, column));

/** A number as a formula writes it, in any locale. */
export const numberLiteral = (value: number): string => String(value).replace("e", "E");

/**
 * A text criterion of COUNTIFS and the like that means exactly this text: wildcards are escaped,
 * and the operator stands in front, so that a text such as ">5" is no comparison.
 *
 * @example textCriterion("=", "A*")  // '"=A~*"'
 */
export const textCriterion = (operator: string, text: string): string =>
  textLiteral(operator + text.replace(/[~*?]/g, "~$&"));
