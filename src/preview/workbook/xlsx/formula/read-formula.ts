import { shownFunctionName } from "./function-names";
import { closingParenthesis, isMark, scanFormula, type Piece } from "./scan";
import { isThisRow, shownBracket } from "./structured";
import type { FormulaPlace } from "./write-formula";

/** A formula as a file stores it → as a cell shows it, with "=". The reverse of `writeFormula`. */
export function readFormula(stored: string, place: FormulaPlace = {}): string {
  if (!/_xl|\[/i.test(stored)) return `=${stored}`;
  const pieces = scanFormula(stored);
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "name" && /^_xl/i.test(piece.text)) readName(pieces, at);
    else if (piece.kind === "bracket") readBracket(pieces, at, place);
  }
  return `=${pieces.map(({ text }) => text).join("")}`;
}

function readName(pieces: Piece[], at: number): void {
  const piece = pieces[at];
  const name = shownFunctionName(piece.text);
  if (/^_xldudf_/i.test(piece.text)) dropAddInFile(pieces, at);
  piece.text = name;
  if (!isMark(pieces[at + 1], "(")) return;
  const close = closingParenthesis(pieces, at + 1);
  const special = name.toUpperCase();
  if (special !== "ANCHORARRAY" && special !== "SINGLE") return;
  piece.text = special === "SINGLE" ? "@" : "";
  pieces[at + 1].text = "";
  pieces[close].text = special === "SINGLE" ? "" : "#";
}

/** 'C:\add-ins\x.xlam'!_xldudf_KPI_X( and [2]!_xldudf_KPI_X( come up when Excel takes the function for another add-in's. */
function dropAddInFile(pieces: Piece[], at: number): void {
  if (!isMark(pieces[at - 1], "!")) return;
  pieces[at - 1].text = "";
  if (pieces[at - 2]) pieces[at - 2].text = "";
  if (pieces[at - 2]?.kind === "name" && pieces[at - 3]?.kind === "bracket") pieces[at - 3].text = "";
}

function readBracket(pieces: Piece[], at: number, { table }: FormulaPlace): void {
  const piece = pieces[at];
  if (!isThisRow(piece.text)) return;
  piece.text = shownBracket(piece.text);
  const owner = pieces[at - 1];
  if (table && owner?.kind === "name" && owner.text.toLowerCase() === table.toLowerCase()) owner.text = "";
}
