import { sum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { effectiveWeights } from "./effective-weights";

/** Effects in points of score. */
export interface BridgeEffects {
  /** From the change of the score at the old weight: w0 (s1 − s0). */
  readonly score: number;
  /** From the change of the weight at the old score: (w1 − w0) s0. */
  readonly weight: number;
  /** From both at once: (w1 − w0)(s1 − s0). */
  readonly interaction: number;
}

export interface Bridge {
  readonly rows: BridgeEffects[];
  /** The sums of the rows; together they are the change of the weighted score. */
  readonly total: BridgeEffects;
  /** The change of the weighted score, S1 − S0. */
  readonly change: number;
}

/**
 * Bridge from one weighted score to another: what changed scores, changed weights and both together account for.
 *
 * Definition: with effective weights (missing scores rescaled) and their scores before and after. A row missing in one
 * period counts wholly as weight effect, one missing in both has none. The effects add up to S1 − S0.
 * Errors: shape for unequal counts; those of `effectiveWeights` for either period.
 * Source: two-factor variance analysis with the joint effect shown apart.
 *
 * @example bridge([80, 90], [0.6, 0.4], [85, 70], [0.5, 0.5]).value.total  // { score: -5, weight: 1, interaction: -2.5 }
 */
export function bridge(
  scores0: Series,
  weights0: Series,
  scores1: Series,
  weights1: Series
): Outcome<Bridge> {
  if (scores0.length !== scores1.length) return fail("shape", { argument: "scores1" });
  const before = effectiveWeights(scores0, weights0);
  if (!before.ok) return before;
  const after = effectiveWeights(scores1, weights1);
  if (!after.ok) return after;
  const rows = scores0.map((_, i) =>
    effects(before.value[i] ?? 0, scores0[i], after.value[i] ?? 0, scores1[i])
  );
  const total = {
    score: sum(rows.map((row) => row.score)) + 0,
    weight: sum(rows.map((row) => row.weight)) + 0,
    interaction: sum(rows.map((row) => row.interaction)) + 0,
  };
  const change = sum([total.score, total.weight, total.interaction]) + 0;
  return Number.isFinite(change)
    ? ok({ rows, total, change })
    : fail("domain", { argument: "result", problem: "overflow" });
}

function effects(w0: number, s0: number | null, w1: number, s1: number | null): BridgeEffects {
  // A score that is missing on one side is taken as unchanged: what remains is the change of its weight.
  const from = s0 ?? s1 ?? 0;
  const to = s1 ?? from;
  return {
    score: w0 * (to - from) + 0,
    weight: (w1 - w0) * from + 0,
    interaction: (w1 - w0) * (to - from) + 0,
  };
}
