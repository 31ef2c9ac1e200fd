import type { CellValue } from "../../audit/snapshot";
import type { RoleColumn } from "./source";
import type { SourceColumn } from "./source-column";

const actual =
  /^(?:act(?:uals?|\.)?|actual values?|achieved|实际|实际值|实际数|实绩|完成|完成值|完成数|实际完成|实际完成值)$/i;
const target =
  /^(?:targets?|tgt|target values?|plan(?:ned)?|budget|goals?|目标|目标值|目标数|计划|计划值|计划数|预算|预算值|预算数)$/i;

/** Which kind of figure a word stands for where it says nothing else. @example roleOf("目标值")  // "target" */
export const roleOf = (word: string): "actual" | "target" | undefined =>
  actual.test(word) ? "actual" : target.test(word) ? "target" : undefined;

/** Different words that such a column has at most. */
const most = 8;

/** A column whose cells say "Actual" and "Target" (and perhaps more) of the figures beside them. */
export function roleColumn(
  columns: readonly SourceColumn[],
  valuesOf: (column: SourceColumn) => readonly CellValue[]
): RoleColumn | undefined {
  for (const column of columns) {
    if (column.kind !== "text" || column.distinct > most) continue;
    const words = new Set(valuesOf(column).map((value) => String(value).trim()));
    const found = (pattern: RegExp): string | undefined => [...words].find((word) => pattern.test(word));
    const isActual = found(actual);
    if (isActual === undefined || words.size < 2) continue;
    const isTarget = found(target);
    return { column: column.name, actual: isActual, ...(isTarget ? { target: isTarget } : {}) };
  }
  return undefined;
}
