import { ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";
import { ahp, comparisons } from "./ahp";
import { saatyScale, type AhpRepair } from "./ahp-repair";

/**
 * The change of a single judgement, on Saaty's scale, that lowers the consistency ratio most; `null` where none lowers
 * it. For judgements that no single change brings below the limit: made again and again, it leads there.
 *
 * Errors: those of `ahp`.
 *
 * @example strongestRepair([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])  // row 0, column 1, from 9 to 1/9: CR 0.0000
 */
export function strongestRepair(matrix: Matrix): Outcome<AhpRepair | null> {
  const now = ahp(matrix);
  if (!now.ok) return now;
  const checked = comparisons(matrix);
  if (!checked.ok) return checked;
  const a = checked.value.map((row) => [...row]);
  let best: AhpRepair | null = null;
  let least = now.value.cr - 1e-9;
  for (let row = 0; row < a.length; row++) {
    for (let column = row + 1; column < a.length; column++) {
      const [from, back] = [a[row][column], a[column][row]];
      for (const to of saatyScale) {
        [a[row][column], a[column][row]] = [to, 1 / to];
        const then = ahp(a);
        if (!then.ok || then.value.cr >= least) continue;
        least = then.value.cr;
        best = { row, column, from, to, cr: least };
      }
      [a[row][column], a[column][row]] = [from, back];
    }
  }
  return ok(best);
}
