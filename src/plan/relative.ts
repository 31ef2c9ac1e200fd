import { columnIndex, columnLetters } from "./addresses";

/**
 * The pieces of a formula that move with its cell, and those inside which nothing does: text, quoted sheets,
 * brackets, names of functions, tables and sheets. Whatever else there is stays as it is.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(![\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\d_.(!?\\])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\d_.\p{L}])|[\p{L}_\\][\p{L}\d_.?\\]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\s+/gu;

/** How a row or column is seen from a cell: "[2]" down from it, or "2" where it is fixed. */
const seen = (fixed: string, index: number, own: number): string =>
  fixed ? String(index + 1) : index === own ? "" : `[${index - own}]`;

const columns = new Map<string, number>();

/** `columnIndex`, remembered: formulas name the same few columns over and over. */
function columnOf(letters: string): number {
  let index = columns.get(letters);
  if (index === undefined) columns.set(letters, (index = columnIndex(letters)));
  return index;
}

/**
 * A formula with its references seen from its cell (R1C1), without idle blanks and in capitals: equal for
 * formulas that were filled down or across from one another.
 *
 * @example relativeFormula("=B2*$F$1", 1, 2)  // "=RC[-1]*R1C6"
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  const relative = formula.replace(
    PIECE,
    (piece, d1, letters, d2, digits, c1, from, c2, to, r1, top, r2, bottom) => {
      if (letters !== undefined)
        return `R${seen(d2, Number(digits) - 1, row)}C${seen(d1, columnOf(letters), column)}`;
      if (from !== undefined)
        return `C${seen(c1, columnOf(from), column)}:C${seen(c2, columnOf(to), column)}`;
      if (top !== undefined)
        return `R${seen(r1, Number(top) - 1, row)}:R${seen(r2, Number(bottom) - 1, row)}`;
      const first = piece.charCodeAt(0);
      if (first === 34) return piece;
      // Blanks between two references mean their intersection: one is kept, wherever it stands.
      if (piece.trim() === "") return " ";
      return piece.toUpperCase();
    }
  );
  return relative.includes(" ") ? relative.replace(IDLE_BLANKS, "$1") : relative;
}

/** Blanks beside an operator, outside of text. */
const IDLE_BLANKS = /("(?:[^"]|"")*"|'(?:[^']|'')*')| (?=[-+*/^&=<>,;(){}:)% ])|(?<=[-+*/^&=<>,;({}: ]) /g;

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * A formula as it would be, had it been filled over from its cell: relative references move along. What leaves
 * the sheet becomes #REF!.
 *
 * @example movedFormula("=B2*$F$1", 1, 0)  // "=B3*$F$1"
 */
export function movedFormula(formula: string, rows: number, across: number): string {
  if (rows === 0 && across === 0) return formula;
  const movedRow = (fixed: string, digits: string): string | undefined => {
    const row = Number(digits) - 1 + (fixed ? 0 : rows);
    return row < 0 || row > lastRow ? undefined : `${fixed}${row + 1}`;
  };
  const movedColumn = (fixed: string, letters: string): string | undefined => {
    const column = columnOf(letters) + (fixed ? 0 : across);
    return column < 0 || column > lastColumn ? undefined : `${fixed}${columnLetters(column)}`;
  };
  const joined = (...parts: readonly (string | undefined)[]): string =>
    parts.includes(undefined) ? "#REF!" : parts.join("");
  return formula.replace(PIECE, (piece, d1, letters, d2, digits, c1, from, c2, to, r1, top, r2, bottom) => {
    if (letters !== undefined) return joined(movedColumn(d1, letters), movedRow(d2, digits));
    if (from !== undefined) return joined(movedColumn(c1, from), ":", movedColumn(c2, to));
    if (top !== undefined) return joined(movedRow(r1, top), ":", movedRow(r2, bottom));
    return piece;
  });
}

/**
 * A formula as it reads so many rows further down, had it been filled there from its cell; read once for many rows.
 *
 * @example filledDown("=$B2*$F$1")(3)  // "=$B5*$F$1"
 */
export function filledDown(formula: string): (rows: number) => string {
  // Text at even places, and between them the rows that move along.
  const parts: (string | number)[] = [];
  let rest = 0;
  const moving = (from: number, digits: string): void => {
    parts.push(formula.slice(rest, from), Number(digits));
    rest = from + digits.length;
  };
  for (const match of formula.matchAll(PIECE)) {
    const [piece, , letters, d2, digits, , , , , r1, top, r2, bottom] = match;
    const end = match.index + piece.length;
    if (letters !== undefined && !d2) moving(end - digits.length, digits);
    if (top === undefined) continue;
    if (!r1) moving(match.index, top);
    if (!r2) moving(end - bottom.length, bottom);
  }
  parts.push(formula.slice(rest));
  return (rows) => parts.map((part) => (typeof part === "number" ? part + rows : part)).join("");
}
