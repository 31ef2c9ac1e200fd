import { translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "../book/area";

/** A formula in R1C1 notation, seen from its cell; anything else stays as it is. */
export function toR1C1(value: unknown, row: number, column: number): unknown {
  if (typeof value !== "string" || !value.startsWith("=")) return value;
  return translateFormulaToR1C1(value, `${columnName(column)}${row + 1}`);
}
