import { aggregate } from "./aggregates";
import { criterionOf } from "./criteria";
import type { Block, Value } from "./value";

/** By name: the aggregate, and whether the cells that are aggregated come first, last or not at all. */
const functions: Readonly<
  Record<string, { readonly of: string; readonly cells: "first" | "last" | "none" }>
> = {
  COUNTIF: { of: "COUNT", cells: "none" },
  COUNTIFS: { of: "COUNT", cells: "none" },
  SUMIF: { of: "SUM", cells: "last" },
  SUMIFS: { of: "SUM", cells: "first" },
  AVERAGEIF: { of: "AVERAGE", cells: "last" },
  AVERAGEIFS: { of: "AVERAGE", cells: "first" },
  MINIFS: { of: "MIN", cells: "first" },
  MAXIFS: { of: "MAX", cells: "first" },
};

export const isConditionalAggregate = (name: string): boolean => Object.hasOwn(functions, name);

const sameSize = (a: Block, b: Block): boolean => a.length === b.length && a[0].length === b[0].length;

/** COUNTIF, COUNTIFS, SUMIF, SUMIFS, AVERAGEIF, AVERAGEIFS, MINIFS and MAXIFS; undefined where a criterion is not followed. */
export function conditionalAggregate(name: string, args: readonly Block[]): Value | undefined {
  const { of, cells } = functions[name];
  const pairs = cells === "first" ? args.slice(1) : cells === "last" ? args.slice(0, 2) : args;
  const taken = cells === "first" ? args[0] : cells === "last" ? (args[2] ?? args[0]) : args[0];
  if (pairs.length < 2 || pairs.length % 2 > 0 || (cells === "last" && args.length > 3)) return undefined;
  const conditions: { cells: Value[]; meets: NonNullable<ReturnType<typeof criterionOf>> }[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [range, criterion] = [pairs[i], pairs[i + 1]];
    const meets =
      criterion.length === 1 && criterion[0].length === 1 ? criterionOf(criterion[0][0]) : undefined;
    if (!meets || !sameSize(range, taken)) return undefined;
    conditions.push({ cells: range.flat(), meets });
  }
  const found: Value[] = [];
  for (const [i, value] of taken.flat().entries()) {
    let all = true;
    for (const { cells: range, meets } of conditions) {
      const met = meets(range[i]);
      if (met === undefined) return undefined;
      if (!met) {
        all = false;
        break;
      }
    }
    if (all) found.push(of === "COUNT" ? 1 : value);
  }
  return aggregate(of, [{ block: [found], fromCells: true }]);
}
