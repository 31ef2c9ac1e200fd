import { storedFunctionName } from "./function-names";
import { closingParenthesis, isMark, scanFormula, type Piece } from "./scan";
import { storedBracket } from "./structured";

/** Where a formula stands: structured references without a table mean that table. */
export interface FormulaPlace {
  readonly table?: string;
}

/**
 * A formula as a cell shows it ("=LET(x,[@Amount],x*2)") → as a file stores it, without "=":
 * prefixes for newer functions, their parameters and custom functions; [@Column], A1# and @A1 written out.
 */
export function writeFormula(formula: string, place: FormulaPlace = {}): string {
  const pieces = scanFormula(formula.replace(/^=/, ""));
  markParameters(pieces);
  writeBrackets(pieces, place);
  for (let at = 0; at < pieces.length; at += 1) {
    if (pieces[at].kind === "name" && isMark(pieces[at + 1], "(") && !pieces[at].text.startsWith("_xlpm."))
      pieces[at].text = storedFunctionName(pieces[at].text);
  }
  writeSpills(pieces);
  writeIntersections(pieces);
  return pieces.map(({ text }) => text).join("");
}

/** Names that LET and LAMBDA introduce are stored as _xlpm.name, wherever they stand inside that call. */
function markParameters(pieces: Piece[]): void {
  for (let at = 0; at < pieces.length; at += 1) {
    const called =
      pieces[at].kind === "name" && isMark(pieces[at + 1], "(") ? pieces[at].text.toUpperCase() : "";
    if (called !== "LET" && called !== "LAMBDA") continue;
    const close = closingParenthesis(pieces, at + 1);
    const declared = declaredNames(pieces, at + 1, close, called);
    for (let inside = at + 2; inside < close; inside += 1) {
      const piece = pieces[inside];
      if ((piece.kind === "name" || piece.kind === "cell") && declared.has(piece.text.toLowerCase()))
        piece.text = `_xlpm.${piece.text}`;
    }
  }
}

function declaredNames(pieces: readonly Piece[], open: number, close: number, called: string): Set<string> {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open; at < close; at += 1) {
    if (isMark(pieces[at], "(") || isMark(pieces[at], "{")) depth += 1;
    else if (isMark(pieces[at], ")") || isMark(pieces[at], "}")) depth -= 1;
    else if (depth === 1 && isMark(pieces[at], ",")) starts.push(at + 1);
  }
  starts.pop();
  const declared = new Set<string>();
  for (const [index, start] of starts.entries()) {
    if (called === "LET" && index % 2 === 1) continue;
    const name = pieces.slice(start, close).find(({ kind, text }) => kind !== "space" && text !== "[");
    const word = name?.kind === "bracket" ? name.text.slice(1, -1) : name?.text;
    if (word) declared.add(word.replace(/^_xlpm\./, "").toLowerCase());
  }
  return declared;
}

function writeBrackets(pieces: Piece[], { table }: FormulaPlace): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "bracket") continue;
    const isWorkbook =
      (pieces[at + 1]?.kind === "name" && isMark(pieces[at + 2], "!")) || isMark(pieces[at + 1], "!");
    if (isWorkbook) continue;
    const owner = pieces[at - 1]?.kind === "name" ? "" : table;
    if (owner === undefined) continue;
    piece.text = owner + storedBracket(piece.text);
  }
}

/** A1# → _xlfn.ANCHORARRAY(A1) */
function writeSpills(pieces: Piece[]): void {
  for (let at = 1; at < pieces.length; at += 1) {
    if (!isMark(pieces[at], "#")) continue;
    pieces[operandStart(pieces, at - 1)].text =
      `_xlfn.ANCHORARRAY(${pieces[operandStart(pieces, at - 1)].text}`;
    pieces[at].text = ")";
  }
}

function operandStart(pieces: readonly Piece[], end: number): number {
  let start = end;
  if (isMark(pieces[end], ")")) {
    for (let at = end; at >= 0; at -= 1) {
      if (isMark(pieces[at], "(") && closingParenthesis(pieces, at) === end) {
        start = pieces[at - 1]?.kind === "name" ? at - 1 : at;
        break;
      }
    }
  }
  return isMark(pieces[start - 1], "!") ? Math.max(0, start - 2) : start;
}

/** @A1:A9 → _xlfn.SINGLE(A1:A9) */
function writeIntersections(pieces: Piece[]): void {
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    if (!isMark(pieces[at], "@")) continue;
    const end = operandEnd(pieces, at + 1);
    pieces[at].text = "_xlfn.SINGLE(";
    pieces[end].text += ")";
  }
}

function operandEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  if (isMark(pieces[end + 1], "!")) end += 2;
  if (isMark(pieces[end + 1], "(")) end = closingParenthesis(pieces, end + 1);
  else if (pieces[end + 1]?.kind === "bracket") end += 1;
  if (isMark(pieces[end + 1], ":")) end += 2;
  return Math.min(end, pieces.length - 1);
}
