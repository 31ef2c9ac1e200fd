import { isCustomFunction } from "./function-names";
import { closingParenthesis, isMark, scanFormula, type Piece } from "./scan";
import { isThisRow } from "./structured";

/** Functions that take whole ranges as they are, so that a range inside them needs no array evaluation. */
const TAKE_RANGES = new Set(
  `SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MIN MAX MEDIAN MODE
  PRODUCT SUMPRODUCT SUMSQ STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE
  PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC INDEX MATCH
  XMATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP OFFSET ROWS COLUMNS AREAS SUBTOTAL AGGREGATE AND OR XOR CONCAT TEXTJOIN CORREL SLOPE
  INTERCEPT RSQ FORECAST FORECAST.LINEAR TREND GROWTH LINEST AVERAGEA MINA MAXA COUNTA TRIMMEAN GEOMEAN HARMEAN AVEDEV DEVSQ
  IRR NPV XIRR XNPV MIRR FREQUENCY NETWORKDAYS WORKDAY NETWORKDAYS.INTL WORKDAY.INTL SHEETS FORMULATEXT ISREF CELL HYPERLINK
  SKEW KURT COVARIANCE.P COVARIANCE.S PEARSON DSUM DCOUNT DAVERAGE DMAX DMIN DGET DCOUNTA`.split(/\s+/)
);

const GIVE_ARRAYS = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TAKE DROP CHOOSECOLS CHOOSEROWS
  VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS EXPAND TEXTSPLIT TRANSPOSE MMULT MUNIT MINVERSE FREQUENCY GROUPBY PIVOTBY LINEST
  LOGEST TREND GROWTH MODE.MULT TRIMRANGE REGEXEXTRACT STOCKHISTORY ANCHORARRAY`.split(/\s+/)
);

/**
 * Whether Excel must evaluate a formula as an array formula to get what a user who typed it gets.
 *
 * A formula stored without that mark is read with the old rules: a range where one value is wanted is
 * intersected with the formula's row or column. Excel marks a formula whenever that could make a difference,
 * and so does this: ranges in operators or scalar arguments, functions that give arrays, custom functions.
 */
export function needsArrayEvaluation(formula: string): boolean {
  const pieces = scanFormula(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  return pieces.some((piece, at) => {
    if (piece.kind === "name" && isMark(pieces[at + 1], "("))
      return GIVE_ARRAYS.has(piece.text.toUpperCase()) || isCustomFunction(piece.text);
    if (isMark(piece, "#") || isMark(piece, "{")) return true;
    if (isMark(piece, ":")) return !isWholeArgument(pieces, at - 1, at + 1);
    if (piece.kind === "bracket" && !isThisRow(piece.text)) return !isWholeArgument(pieces, at, at);
    return false;
  });
}

function isWholeArgument(pieces: readonly Piece[], from: number, to: number): boolean {
  let start = from;
  if (pieces[start]?.kind === "bracket" && pieces[start - 1]?.kind === "name") start -= 1;
  if (isMark(pieces[start - 1], "!")) start -= 2;
  if (start < 0) return false;
  const end = isMark(pieces[to + 1], "!") ? to + 2 : to;
  const before = pieces[start - 1];
  const after = pieces[end + 1];
  const alone = (isMark(before, "(") || isMark(before, ",")) && (isMark(after, ")") || isMark(after, ","));
  return alone && TAKE_RANGES.has(enclosingFunction(pieces, start));
}

function enclosingFunction(pieces: readonly Piece[], at: number): string {
  for (let open = at - 1; open >= 0; open -= 1) {
    if (isMark(pieces[open], "(") && closingParenthesis(pieces, open) >= at)
      return pieces[open - 1]?.kind === "name" ? pieces[open - 1].text.toUpperCase() : "";
  }
  return "";
}
