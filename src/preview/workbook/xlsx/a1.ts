/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;
const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AB" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "B2:C4", "$B$2", "A:C" or "1:3" → its rectangle; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const [first, second = first] = address.split(":");
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row ?? 0, end.row ?? 0),
    left: Math.min(start.column ?? 0, end.column ?? 0),
    bottom: Math.max(start.row ?? LAST_ROW, end.row ?? LAST_ROW),
    right: Math.max(start.column ?? LAST_COLUMN, end.column ?? LAST_COLUMN),
  };
}

function parseCorner(corner: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(corner);
  if (cell) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1]) };
  const column = COLUMN.exec(corner);
  if (column) return { column: columnNumber(column[1]) };
  const row = ROW.exec(corner);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** "'My sheet'!$A$1:$B$2" → sheet and area; no sheet for a bare address. */
export function parseReference(reference: string): { sheet?: string; area: Area } | undefined {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(reference.trim());
  const area = match ? parseArea(match[3]) : undefined;
  if (!match || !area) return undefined;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** A sheet's name as formulas need it: quoted unless it is a plain word that cannot be mistaken for a cell. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !CELL.test(name) &&
    !/^(?:r|c|rc|r\d+c?\d*|c\d+|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
