/** The first and last row and column of a rectangle of cells, from 0. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" → 0, "AA" → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 0 → "A", 26 → "AA". */
export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

/**
 * The corners of an A1 address, with or without "$" and a sheet name.
 *
 * @example cornersOf("Data!$B$2:C10")  // { top: 1, left: 1, bottom: 9, right: 2 }
 * @throws Error when it is not the address of a cell or a rectangle of cells
 */
export function cornersOf(address: string): Corners {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(cells);
  if (!match) throw new Error(`Not the address of a rectangle of cells: ${address}`);
  const [, column, row, lastColumn = column, lastRow = row] = match;
  return { top: +row - 1, left: columnIndex(column), bottom: +lastRow - 1, right: columnIndex(lastColumn) };
}

/** @example addressOf({ top: 1, left: 1, bottom: 9, right: 2 })  // "B2:C10" */
export function addressOf({ top, left, bottom, right }: Corners): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

export const intersects = (a: Corners, b: Corners): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
