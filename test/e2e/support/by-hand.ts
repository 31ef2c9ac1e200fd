import type { Call } from "../../../scripts/sample/calls";

/**
 * What the customer service KPIs must come out at, computed from the raw calls with nothing of
 * the product: plain loops, so that a fault in the product cannot hide in its own arithmetic.
 */
export interface MonthByHand {
  /** "2025-03" */
  readonly month: string;
  /** Serial of the first day. */
  readonly start: number;
  readonly values: Readonly<Record<string, number>>;
}

const serialOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / 86_400_000 + 25569;

export function monthsByHand(calls: readonly Call[], year: number): MonthByHand[] {
  const months: MonthByHand[] = [];
  for (let month = 1; month <= 12; month++) {
    const start = serialOf(year, month);
    const end = serialOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1);
    let count = 0;
    let minutes = 0;
    let rated = 0;
    let ratings = 0;
    let satisfied = 0;
    const agentDays = new Set<string>();
    for (const call of calls) {
      if (call.date < start || call.date >= end) continue;
      count += 1;
      minutes += call.minutes;
      agentDays.add(`${call.representative} ${Math.floor(call.date)}`);
      if (call.rating === null) continue;
      rated += 1;
      ratings += call.rating;
      if (call.rating >= 4) satisfied += 1;
    }
    months.push({
      month: `${year}-${String(month).padStart(2, "0")}`,
      start,
      values: {
        "customer-satisfaction-score": ((ratings / rated - 1) / 4) * 100,
        "customer-satisfaction-rate": satisfied / rated,
        "average-resolution-time": minutes / count,
        "cases-resolved-per-agent-day": count / agentDays.size,
      },
    });
  }
  return months;
}

/** Attainment by the linear convention, within floor 0 and cap 120 %. */
export function attainmentByHand(actual: number, target: number, lowerIsBetter: boolean): number {
  const raw = lowerIsBetter ? 2 - actual / target : actual / target;
  return Math.min(1.2, Math.max(0, raw));
}

/** Limits of an XmR chart: mean ± 2.66 × the mean moving range. */
export function xmrByHand(values: readonly number[]): { center: number; lower: number; upper: number } {
  let sum = 0;
  let ranges = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i];
    if (i > 0) ranges += Math.abs(values[i] - values[i - 1]);
  }
  const center = sum / values.length;
  const range = ranges / (values.length - 1);
  return { center, lower: center - 2.66 * range, upper: center + 2.66 * range };
}
