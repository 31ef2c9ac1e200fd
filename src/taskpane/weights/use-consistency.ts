import { useMemo } from "react";
import {
  ahp,
  smallestRepair,
  strongestRepair,
  worstTriad,
  type AhpRepair,
  type Triad,
} from "../../actions/weights/weighting";
import { ratioMatrix, type Judgement } from "./judgement";
import type { WeightedItem } from "./weighted-item";

/** Below this the comparisons agree well enough (Saaty). */
const accepted = 0.1;

export interface Found {
  /** Consistency ratio. */
  readonly cr: number;
  readonly fine: boolean;
  /** The three that contradict each other most; where the ratio is too high. */
  readonly triad?: Triad;
  /** The smallest single change that settles it, else the one that helps most. */
  readonly repair?: AhpRepair & { readonly settles: boolean };
}

/** How far comparisons contradict each other, and what would mend it; undefined where no weights follow from them. */
function consistencyOf(items: readonly WeightedItem[], value: Judgement): Found | undefined {
  const matrix = ratioMatrix(
    items.map(({ id }) => id),
    value
  );
  const result = ahp(matrix);
  if (!result.ok) return undefined;
  const { cr } = result.value;
  if (cr < accepted) return { cr, fine: true };
  const triad = worstTriad(matrix);
  const settling = smallestRepair(matrix, accepted);
  const helping = settling.ok && settling.value ? settling : strongestRepair(matrix);
  return {
    cr,
    fine: false,
    ...(triad.ok && triad.value ? { triad: triad.value } : {}),
    ...(helping.ok && helping.value
      ? { repair: { ...helping.value, settles: helping.value.cr < accepted } }
      : {}),
  };
}

/** Of comparisons by AHP; undefined for another method. */
export function useConsistency(items: readonly WeightedItem[], value: Judgement): Found | undefined {
  const { method, ratios } = value;
  // Weights change nothing here: only who is compared with whom.
  const who = items.map(({ id }) => id).join("\n");
  return useMemo(() => (method === "ahp" ? consistencyOf(items, value) : undefined), [who, method, ratios]);
}
