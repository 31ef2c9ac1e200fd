import { ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";
import { ahp, comparisons } from "./ahp";

/** The three criteria whose judgements contradict each other most; positions from 0. */
export interface Triad {
  readonly i: number;
  readonly j: number;
  readonly k: number;
  /** What i against k follows from the other two judgements: a_ij × a_jk. */
  readonly implied: number;
  /** What was judged: a_ik. */
  readonly judged: number;
  /** How far the two are apart: the larger over the smaller, 1 when they agree. */
  readonly gap: number;
}

/** One judgement changed: its place (above the diagonal), its value now and then, and the consistency ratio after it. */
export interface AhpRepair {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly cr: number;
}

/** Saaty's scale: 1/9 … 1 … 9. */
export const saatyScale = [...[9, 8, 7, 6, 5, 4, 3, 2].map((x) => 1 / x), 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The triad of judgements that contradict each other most; `null` for fewer than three criteria.
 *
 * Errors: those of `ahp`.
 *
 * @example worstTriad([[1, 2, 1], [1 / 2, 1, 2], [1, 1 / 2, 1]])  // i 0, j 1, k 2: 2 × 2 = 4 is implied, 1 was judged
 */
export function worstTriad(matrix: Matrix): Outcome<Triad | null> {
  const checked = comparisons(matrix);
  if (!checked.ok) return checked;
  const a = checked.value;
  let worst: Triad | null = null;
  for (let i = 0; i < a.length; i++) {
    for (let j = i + 1; j < a.length; j++) {
      for (let k = j + 1; k < a.length; k++) {
        const implied = a[i][j] * a[j][k];
        const gap = Math.max(implied / a[i][k], a[i][k] / implied);
        if (!worst || gap > worst.gap) worst = { i, j, k, implied, judged: a[i][k], gap };
      }
    }
  }
  return ok(worst);
}

/**
 * The smallest change of a single judgement, on Saaty's scale, that brings the consistency ratio below a limit (0.10);
 * `null` if none does, or none is needed. Smallest: the least factor between the old and the new value.
 *
 * Errors: those of `ahp`.
 *
 * @example smallestRepair([[1, 2, 1], [1 / 2, 1, 2], [1, 1 / 2, 1]])  // row 0, column 1, from 2 to 1: CR 0.046
 */
export function smallestRepair(matrix: Matrix, limit = 0.1): Outcome<AhpRepair | null> {
  const now = ahp(matrix);
  if (!now.ok) return now;
  const checked = comparisons(matrix);
  if (!checked.ok) return checked;
  if (now.value.cr < limit) return ok(null);
  const a = checked.value.map((row) => [...row]);
  let best: (AhpRepair & { readonly change: number }) | null = null;
  for (let row = 0; row < a.length; row++) {
    for (let column = row + 1; column < a.length; column++) {
      const from = a[row][column];
      const back = a[column][row];
      for (const to of saatyScale) {
        const change = Math.abs(Math.log(to / from));
        if (best && change > best.change + 1e-12) continue;
        a[row][column] = to;
        a[column][row] = 1 / to;
        const then = ahp(a);
        if (!then.ok || then.value.cr >= limit) continue;
        if (!best || change < best.change - 1e-12 || then.value.cr < best.cr) {
          best = { row, column, from, to, cr: then.value.cr, change };
        }
      }
      a[row][column] = from;
      a[column][row] = back;
    }
  }
  if (!best) return ok(null);
  const { row, column, from, to, cr } = best;
  return ok({ row, column, from, to, cr });
}
