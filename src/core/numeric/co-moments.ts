import { RunningSum } from "./sum";

/** Means, spreads and common spread of points: what a straight line through them is made of. */
export interface CoMoments {
  readonly meanX: number;
  readonly meanY: number;
  /** Sums of squared deviations of x and of y from their means, and of their products. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  /** All x, or all y, are the same. */
  readonly constantX: boolean;
  readonly constantY: boolean;
}

/** So many terms are added plainly, and their sum to a compensated one: what is lost stays below a block's roundings. */
const BLOCK = 32;

/**
 * The moments of at least one point in two passes; the second corrects what the means were rounded by, as in `moments`.
 * Sums are plain within a block and compensated between blocks: the products are rounded themselves, and so the error,
 * which does not grow with the number of points, is of the size of theirs, at the speed of a plain sum.
 *
 * @param xs by default the positions 1, 2, 3 …
 *
 * @example coMoments([3, 5, 7])  // means 2 and 5, xx 2, yy 8, xy 4
 */
export function coMoments(ys: readonly number[], xs?: readonly number[]): CoMoments {
  const count = ys.length;
  const meanX = xs ? blockSum(xs) / count : (count + 1) / 2;
  const meanY = blockSum(ys) / count;
  const [sumX, sumY, sumXX, sumYY, sumXY] = Array.from({ length: 5 }, () => new RunningSum());
  for (let start = 0; start < count; start += BLOCK) {
    const end = Math.min(start + BLOCK, count);
    let restX = 0;
    let restY = 0;
    let xx = 0;
    let yy = 0;
    let xy = 0;
    for (let i = start; i < end; i++) {
      const x = (xs ? xs[i] : i + 1) - meanX;
      const y = ys[i] - meanY;
      restX += x;
      restY += y;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    sumX.add(restX);
    sumY.add(restY);
    sumXX.add(xx);
    sumYY.add(yy);
    sumXY.add(xy);
  }
  const offX = sumX.value / count;
  const offY = sumY.value / count;
  const constantY = isConstant(ys);
  return {
    meanX: meanX + offX,
    meanY: constantY ? ys[0] : meanY + offY,
    xx: sumXX.value - offX * sumX.value,
    yy: sumYY.value - offY * sumY.value,
    xy: sumXY.value - offX * sumY.value,
    constantX: xs ? isConstant(xs) : count === 1,
    constantY,
  };
}

function blockSum(values: readonly number[]): number {
  const total = new RunningSum();
  for (let start = 0; start < values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, values.length);
    let sum = 0;
    for (let i = start; i < end; i++) sum += values[i];
    total.add(sum);
  }
  return total.value;
}

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
