import { columnLetters, columnNumber } from "../a1";
import { scanFormula } from "./scan";

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const ROWS = 1048576;
const COLUMNS = 16384;

/**
 * A shared formula, as its first cell has it, moved by rows and columns: relative references move along,
 * whole columns and rows too. What leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = scanFormula(formula);
  return pieces
    .map((piece, at) => {
      if (piece.kind === "cell") return shiftCell(piece.text, rows, columns);
      const besideColon = pieces[at + 1]?.text === ":" || pieces[at - 1]?.text === ":";
      if (piece.kind === "name" && besideColon) return shiftColumn(piece.text, columns);
      if (piece.kind === "number" && besideColon && /^\d+$/.test(piece.text))
        return String(Number(piece.text) + rows);
      return piece.text;
    })
    .join("");
}

function shiftCell(text: string, rows: number, columns: number): string {
  const match = REFERENCE.exec(text);
  if (!match) return text;
  const column = columnNumber(match[2]) + (match[1] ? 0 : columns);
  const row = Number(match[4]) + (match[3] ? 0 : rows);
  if (column < 0 || column >= COLUMNS || row < 1 || row > ROWS) return "#REF!";
  return `${match[1]}${columnLetters(column)}${match[3]}${row}`;
}

function shiftColumn(text: string, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})$/.exec(text);
  if (!match || match[1]) return text;
  return columnLetters(columnNumber(match[2]) + columns);
}
