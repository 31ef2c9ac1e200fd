import type { Area } from "../../formula";

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** @example addressOf({ sheet: "S", row: 1, column: 1, rows: 3, columns: 1 })  // "B2:B4" */
export function addressOf({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  const first = letters(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** An address with its sheet, as a formula on another sheet writes it. */
export function fullAddress(area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(area.sheet) && !/^[A-Z]{1,3}\d+$/i.test(area.sheet);
  return `${plain ? area.sheet : `'${area.sheet.replaceAll("'", "''")}'`}!${addressOf(area)}`;
}
