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

/** An address as a host tells it, in its parts. */
export interface SplitAddress extends Omit<Area, "sheet"> {
  readonly workbook?: string;
  readonly sheet: string;
  /** Without sheet and `$`. */
  readonly address: string;
}

const columnOf = (text: string): number =>
  [...text.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Splits an address with its sheet; undefined where it is none of cells.
 *
 * @example splitAddress("'My data'!$B$2")  // { sheet: "My data", address: "B2", row: 1, column: 1, rows: 1, columns: 1 }
 */
export function splitAddress(text: string): SplitAddress | undefined {
  const [, front, rest] = /^(?:(.*)!)?([^!]*)$/s.exec(text)!;
  const [, workbook, sheet] = /^(?:\[(.*)\])?(.*)$/s.exec(
    (front ?? "").replace(/^'(.*)'$/s, "$1").replaceAll("''", "'")
  )!;
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(rest.replaceAll("$", ""));
  if (!cells) return undefined;
  const [, c1, r1, c2 = c1, r2 = r1] = cells;
  const area = {
    row: Number(r1) - 1,
    column: columnOf(c1),
    rows: Number(r2) - Number(r1) + 1,
    columns: columnOf(c2) - columnOf(c1) + 1,
  };
  return { ...(workbook !== undefined && { workbook }), sheet, address: addressOf(area), ...area };
}
