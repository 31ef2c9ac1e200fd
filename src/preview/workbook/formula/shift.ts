import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "../book/area";

/** A formula as it reads after being copied: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  // Seen from a cell far inside the sheet, so that moving up or left stays on it.
  const row = 500_000;
  const column = 8000;
  const relative = translateFormulaToR1C1(formula, `${columnName(column)}${row + 1}`);
  return translateFormulaToA1(relative, `${columnName(column + columns)}${row + rows + 1}`);
}
