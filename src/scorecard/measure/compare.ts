import type { CellValue } from "../../audit/snapshot";
import { alternativesOf, type Comparison, type Condition } from "./measure";
import { tidyText } from "../sources/tidy-text";

/** Whether a row meets a condition, by the cells that it names. */
export const holds = (condition: Condition, cell: (column: string) => CellValue): boolean =>
  alternativesOf(condition).some((each) => meets(cell(each.column), each));

/** Whether a cell meets a comparison, as Excel compares: text without regard to case or blanks around it. */
function meets(value: CellValue, { operator, value: limit }: Comparison): boolean {
  if (typeof limit === "number") {
    if (typeof value !== "number") return operator === "<>";
    return {
      "=": value === limit,
      "<>": value !== limit,
      ">=": value >= limit,
      ">": value > limit,
      "<=": value <= limit,
      "<": value < limit,
    }[operator];
  }
  const same = tidyText(String(value)).toLowerCase() === tidyText(limit).toLowerCase();
  return operator === "<>" ? !same : same;
}

/** An aggregate of numbers; null where there are none. */
export function aggregate(
  kind: "sum" | "average" | "min" | "max",
  numbers: readonly number[]
): number | null {
  if (numbers.length === 0) return null;
  if (kind === "min") return numbers.reduce((a, b) => Math.min(a, b));
  if (kind === "max") return numbers.reduce((a, b) => Math.max(a, b));
  const sum = numbers.reduce((a, b) => a + b, 0);
  return kind === "sum" ? sum : sum / numbers.length;
}
