/**
 * What weights must come out at, written down from the definitions alone, with nothing of the product: priorities
 * from a high power of the matrix instead of an iteration, changes of grade and order by trying weights one after
 * another instead of solving for them.
 */

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rank-order centroids: of place k, the mean of 1/k … 1/n. */
export const centroidsByHand = (count: number): number[] =>
  Array.from(
    { length: count },
    (_, place) =>
      sum(Array.from({ length: count - place }, (__, further) => 1 / (place + further + 1))) / count
  );

/** Each one's points of all points; four are shared by every pair. */
export const pointsByHand = (points: readonly (readonly number[])[]): number[] => {
  const rows = points.map((row, i) => sum(row.filter((_, j) => j !== i)));
  return rows.map((row) => row / sum(rows));
};

type Matrix = readonly (readonly number[])[];

const times = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => b[0].map((_, j) => sum(row.map((value, k) => value * b[k][j]))));

/** Saaty's random index of three to six criteria. */
const randomIndex: Readonly<Record<number, number>> = { 3: 0.58, 4: 0.9, 5: 1.12, 6: 1.24 };

/** Priorities and consistency ratio of pairwise comparisons. */
export function prioritiesByHand(a: Matrix): { weights: number[]; cr: number } {
  let power = a.map((row) => [...row]);
  for (let i = 0; i < 12; i++) {
    const squared = times(power, power);
    const size = sum(squared.flat());
    power = squared.map((row) => row.map((value) => value / size));
  }
  const weights = power.map((row) => sum(row) / sum(power.flat()));
  const n = a.length;
  const lambda = sum(a.map((row, i) => sum(row.map((value, j) => value * weights[j])) / weights[i])) / n;
  return { weights, cr: (lambda - n) / (n - 1) / randomIndex[n] };
}

/** The three whose comparisons are furthest from agreeing. */
export function contradictionByHand(a: Matrix): [number, number, number] {
  let worst = { gap: 0, of: [0, 1, 2] as [number, number, number] };
  for (let i = 0; i < a.length; i++)
    for (let j = i + 1; j < a.length; j++)
      for (let k = j + 1; k < a.length; k++) {
        const gap = Math.abs(Math.log((a[i][j] * a[j][k]) / a[i][k]));
        if (gap > worst.gap) worst = { gap, of: [i, j, k] };
      }
  return worst.of;
}

const steps = [2, 3, 4, 5, 6, 7, 8, 9];
const scale = [...steps.map((step) => 1 / step), 1, ...steps];

/** The change of one comparison by the least factor that brings the ratio below 0.10; of equal ones the best. */
export function repairByHand(a: Matrix): { row: number; column: number; to: number; cr: number } {
  const tried = a.flatMap((line, row) =>
    line.flatMap((from, column) =>
      column <= row
        ? []
        : scale.map((to) => {
            const changed = a.map((each) => [...each]);
            changed[row][column] = to;
            changed[column][row] = 1 / to;
            return { row, column, to, by: Math.abs(Math.log(to / from)), cr: prioritiesByHand(changed).cr };
          })
    )
  );
  const [best] = tried
    .filter(({ cr }) => cr < 0.1)
    .sort((one, other) => Math.round((one.by - other.by) * 1e9) || one.cr - other.cr);
  return best;
}

/** Entropy weights of columns of values that are better the higher they are. */
export function entropyByHand(columns: readonly (readonly number[])[]): number[] {
  const spread = columns.map((column) => {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    const scaled = column.map((value) => (value - low) / (high - low));
    const shares = scaled.map((value) => value / sum(scaled)).filter((share) => share > 0);
    return 1 + sum(shares.map((share) => share * Math.log(share))) / Math.log(column.length);
  });
  return spread.map((one) => one / sum(spread));
}

export interface Weighed {
  readonly weight: number;
  readonly score: number;
}

/** All weights when one of them is another, the rest in proportion. */
const movedTo = (all: readonly Weighed[], one: number, weight: number): number[] => {
  const rest = sum(all.map((each) => each.weight)) - all[one].weight;
  return all.map((each, i) => (i === one ? weight : (each.weight / rest) * (1 - weight)));
};

export const totalByHand = (all: readonly Weighed[], one: number, weight: number): number =>
  sum(movedTo(all, one, weight).map((each, i) => each * all[i].score));

const gradeOf = (total: number): string => "EDCBA"[[60, 70, 80, 90].filter((limit) => total >= limit).length];

const orderOf = (points: readonly number[]): string =>
  points
    .map((_, i) => i)
    .sort((i, j) => points[j] - points[i])
    .join();

/** The first weights below and above the present one at which the grade, then the order by points, is another. */
export function turnsByHand(all: readonly Weighed[], one: number): number[] {
  const grade = (weight: number): string => gradeOf(totalByHand(all, one, weight));
  const order = (weight: number): string =>
    orderOf(movedTo(all, one, weight).map((each, i) => each * all[i].score));
  const now = all[one].weight;
  const step = 1e-5;
  return [grade, order].flatMap((state) =>
    [-1, 1].flatMap((way) => {
      for (let at = now + way * step; at > 0 && at < 1; at += way * step)
        if (state(at) !== state(now)) return [at];
      return [];
    })
  );
}
