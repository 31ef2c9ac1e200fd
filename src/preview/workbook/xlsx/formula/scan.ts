/**
 * What a piece of formula text is. Only what moving between a file and a cell needs to know:
 * "name" is a function, a defined name, a table or an unquoted sheet; "bracket" a structured reference
 * or a workbook in brackets; "sheet" a quoted sheet name.
 */
export type PieceKind =
  "text" | "sheet" | "bracket" | "error" | "number" | "cell" | "name" | "space" | "mark";

export interface Piece {
  kind: PieceKind;
  text: string;
}

const PATTERNS: readonly [PieceKind, string][] = [
  ["text", `"(?:[^"]|"")*"`],
  ["sheet", `'(?:[^']|'')*'`],
  [
    "error",
    `#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)`,
  ],
  ["cell", `\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?![\\p{L}\\p{N}_.(!\\[])`],
  ["number", `(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![\\p{L}_])`],
  ["name", `[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\?$]*`],
  ["space", `\\s+`],
  ["mark", `<=|>=|<>|[\\s\\S]`],
];

const PIECE = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** Splits a formula, without its "=", into pieces that join to the same text. */
export function scanFormula(formula: string): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(formula); match; match = PIECE.exec(formula)) {
    if (match[0] === "[") {
      const end = closingBracket(formula, match.index);
      pieces.push({ kind: "bracket", text: formula.slice(match.index, end) });
      PIECE.lastIndex = end;
      continue;
    }
    const group = match.findIndex((text, index) => index > 0 && text !== undefined);
    pieces.push({ kind: PATTERNS[group - 1][0], text: match[0] });
  }
  return pieces;
}

/** Brackets nest; inside, ' makes the next character literal. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

export function isMark(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === "mark" && piece.text === text;
}

/** The index of the bracket that closes the one at `open`; the last piece when there is none. */
export function closingParenthesis(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at += 1) {
    if (isMark(pieces[at], "(")) depth += 1;
    else if (isMark(pieces[at], ")") && (depth -= 1) === 0) return at;
  }
  return pieces.length - 1;
}
