/** A rectangle of cells, rows and columns from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const isWholeColumns = (a: Area): boolean => a.row === 0 && a.rows === MAX_ROWS;
export const isWholeRows = (a: Area): boolean => a.column === 0 && a.columns === MAX_COLUMNS;

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** "B2:C4", "$A:$C", "2:5" as a rectangle; undefined when the text is no reference in a sheet. */
export function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1, r1, c2, r2] = cells;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2 ?? r1) - 1, columnIndex(c2 ?? c1));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(r1: number, c1: number, r2: number, c2: number): Area | undefined {
  const found = area(Math.min(r1, r2), Math.min(c1, c2), Math.abs(r2 - r1) + 1, Math.abs(c2 - c1) + 1);
  return lastRow(found) < MAX_ROWS && lastColumn(found) < MAX_COLUMNS ? found : undefined;
}

/** "B2:C4", "A:C", "2:5"; with `absolute` "$B$2:$C$4". */
export function formatArea(a: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  if (isWholeColumns(a)) return `${$}${columnName(a.column)}:${$}${columnName(lastColumn(a))}`;
  if (isWholeRows(a)) return `${$}${a.row + 1}:${$}${lastRow(a) + 1}`;
  const first = `${$}${columnName(a.column)}${$}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1
    ? first
    : `${first}:${$}${columnName(lastColumn(a))}${$}${lastRow(a) + 1}`;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : undefined;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(lastRow(a), lastRow(b)) - row + 1,
    Math.max(lastColumn(a), lastColumn(b)) - column + 1
  );
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** The name of a sheet as a formula writes it: quoted where needed. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !CELLS.test(name) &&
    !/^(r|c|r\d+c\d+|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My data'!A1:B2" as sheet and rest; no sheet when there is none. */
export function splitSheet(reference: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(reference);
  if (quoted) return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  const plain = /^([^'!]+)!(.+)$/s.exec(reference);
  return plain ? { sheet: plain[1], rest: plain[2] } : { rest: reference };
}
