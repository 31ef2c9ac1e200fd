import type { Series } from "../series-type";

/** The lines that the rules look at. */
export interface XmrLines {
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
}

/** The points that each rule flags: positions in the series, from 0, in order. */
export interface XmrRuleHits {
  /** 1: strictly outside a limit. */
  readonly outside: number[];
  /** 2: all points of a run on one side of the centre line. */
  readonly run: number[];
  /** 3: of three out of four consecutive points nearer a limit than the centre, the points themselves. */
  readonly near: number[];
}

/** Differences smaller than this share of the largest value are rounding, not signals. */
const NOISE = 1e-12;

/** What counts as rounding in a series: a constant series must give no signal because its mean was rounded. */
export const noiseOf = (values: Series): number => {
  let largest = 0;
  for (const value of values) if (value !== null && Math.abs(value) > largest) largest = Math.abs(value);
  return largest * NOISE;
};

/**
 * Wheeler's detection rules for an XmR chart.
 *
 * Definition: 1. one point strictly outside the limits. 2. a run of at least `runLength` (8; 7 and 9 are in use)
 * consecutive points on one side of the centre; a point on the centre line ends it. 3. three of four consecutive
 * points beyond the line halfway between centre and limit, on the same side.
 * Convention: gaps are passed over: consecutive means consecutive among the values there are.
 * Source: D. J. Wheeler, Understanding Variation; deanbuckner.com/blog/wheeler.
 *
 * @example xmrRules([10, 11, 17, 9, 3, 10], { center: 10, lower: 4, upper: 16 }).outside  // [2, 4]
 */
export function xmrRules(values: Series, lines: XmrLines, runLength = 8): XmrRuleHits {
  const { center, lower, upper } = lines;
  const noise = noiseOf(values);
  const positions: number[] = [];
  const present: number[] = [];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    positions.push(i);
    present.push(value);
  }
  const flagged = (flags: boolean[]): number[] => positions.filter((_, k) => flags[k]);

  const outside = present.map((value) => value > upper + noise || value < lower - noise);

  const sides = present.map((value) => (value > center + noise ? 1 : value < center - noise ? -1 : 0));
  const run = present.map(() => false);
  for (let start = 0; start < sides.length;) {
    let end = start + 1;
    while (end < sides.length && sides[end] === sides[start]) end++;
    if (sides[start] !== 0 && end - start >= runLength) run.fill(true, start, end);
    start = end;
  }

  const near = present.map(() => false);
  const beyond = present.map((value) =>
    value > (center + upper) / 2 + noise ? 1 : value < (center + lower) / 2 - noise ? -1 : 0
  );
  for (let start = 0; start + 4 <= beyond.length; start++) {
    for (const side of [1, -1]) {
      const hits = [start, start + 1, start + 2, start + 3].filter((k) => beyond[k] === side);
      if (hits.length >= 3) for (const k of hits) near[k] = true;
    }
  }
  return { outside: flagged(outside), run: flagged(run), near: flagged(near) };
}

/**
 * Points of runs that rise or fall at least `length` times in a row (Nelson's rule 3, six by default); gaps are passed over.
 *
 * @example xmrTrendRuns([5, 1, 2, 3, 4, 5, 6, 0])  // [1, 2, 3, 4, 5, 6]
 */
export function xmrTrendRuns(values: Series, length = 6): number[] {
  const positions = values.flatMap((value, i) => (value === null ? [] : [i]));
  const flags = new Set<number>();
  let start = 0;
  let direction = 0;
  for (let k = 1; k <= positions.length; k++) {
    const step = k < positions.length ? Math.sign(values[positions[k]]! - values[positions[k - 1]]!) : 0;
    if (step !== 0 && step === direction) continue;
    if (direction !== 0 && k - start >= length) for (let j = start; j < k; j++) flags.add(positions[j]);
    start = step === 0 ? k : k - 1;
    direction = step;
  }
  return [...flags];
}
