/** A1 addresses. Rows and columns count from 0 here; only the texts count from 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example columnLetters(27)  // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** @example columnIndex("AB")  // 27 */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @example cell(0, 2)  // "C1" */
export const cell = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** @example absoluteCell(0, 2)  // "$C$1" */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** A rectangle's address; a single cell's is that of the cell. */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** @example range(8, 4, 11, 4)  // "E9:E12" */
export const range = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  rectAddress({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });

/** @example absoluteRange(8, 4, 11, 4)  // "$E$9:$E$12" */
export const absoluteRange = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${absoluteCell(row, column)}:${absoluteCell(lastRow, lastColumn)}`;

const A1 = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The rectangle of an address without a sheet name; undefined if it is none. */
export function parseRect(address: string): Rect | undefined {
  const match = A1.exec(address.trim());
  if (!match) return undefined;
  const [row, column] = [Number(match[2]) - 1, columnIndex(match[1])];
  const [lastRow, lastColumn] = match[3] ? [Number(match[4]) - 1, columnIndex(match[3])] : [row, column];
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
