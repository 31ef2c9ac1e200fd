import { alternativesOf } from "../../actions/conditions";
import type { Comparison, Condition } from "../../scorecard/measure/measure";

/** One condition of which any of some comparisons must hold; none where there is none. */
export function withAlternatives(comparisons: readonly Comparison[]): Condition[] {
  const [first, ...or] = comparisons;
  if (!first) return [];
  const { column, operator, value } = first;
  return [{ column, operator, value, ...(or.length > 0 ? { or } : {}) }];
}

/** A condition with another comparison in one place, or without the one that stands there. */
export const withAlternative = (
  condition: Condition,
  place: number,
  comparison: Comparison | undefined
): Condition[] =>
  withAlternatives(alternativesOf(condition).flatMap((each, i) => (i === place ? (comparison ?? []) : each)));
