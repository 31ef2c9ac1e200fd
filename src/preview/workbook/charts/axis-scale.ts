export interface Scale {
  min: number;
  max: number;
  interval: number;
}

/**
 * The ends and the steps of an automatic value axis, by Excel's rules: it starts at zero unless all values are
 * within a sixth of each other, leaves a twentieth of the span free above, and steps by 1, 2 or 5 times a power of ten.
 *
 * @param values what is drawn on the axis
 * @param fixed ends and steps that the user has set
 * @param room how many steps fit
 * @example axisScale([12, 95], {}, 6) // → { min: 0, max: 100, interval: 20 }
 */
export function axisScale(
  values: readonly number[],
  fixed: { min?: number; max?: number; majorUnit?: number },
  room: number
): Scale {
  const [low, high] = extent(values);
  const [bottom, top] = automaticEnds(low, high);
  const [from, to] = [fixed.min ?? bottom, fixed.max ?? top];
  const interval = fixed.majorUnit ?? niceStep((to > from ? to - from : 1) / Math.max(1, room));
  const min = fixed.min ?? snap(from, interval, Math.floor);
  const max = fixed.max ?? snap(to, interval, Math.ceil);
  return { min, max: max > min ? max : min + interval, interval };
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > high ? [0, 1] : [low, high];
}

function automaticEnds(low: number, high: number): [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  const near = (high - low) / Math.max(Math.abs(high), Math.abs(low)) <= 1 / 6;
  const bottom =
    low >= 0 ? (near && low !== high ? low - (high - low) / 2 : 0) : low - 0.05 * (Math.max(high, 0) - low);
  const top =
    high <= 0
      ? near && low !== high
        ? high + (high - low) / 2
        : 0
      : high + 0.05 * (high - (low >= 0 ? bottom : low));
  return [bottom, top];
}

/** The smallest of 1, 2, 5 × 10ⁿ that is at least `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

function snap(value: number, step: number, to: (quotient: number) => number): number {
  const quotient = value / step;
  const nearest = Math.round(quotient);
  const steps = Math.abs(quotient - nearest) < 1e-9 ? nearest : to(quotient);
  return Number((steps * step).toPrecision(12));
}
