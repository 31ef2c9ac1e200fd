import type { Pattern } from "../book/pattern";
import type { Deviation } from "./deviation";
import type { Member, Segment } from "./line";

/** Longest distance at which formulas come back: the months of a year and their total. */
const longestPeriod = 13;

/** Share of the cells that have the formula of the cell one period before, from which on a period is believed. */
const believed = 0.8;

/**
 * Cells that break the rhythm of a line whose formulas come back at equal distances: amounts and shares in alternate
 * rows, a subtotal after every five days. At least three others must keep it, and only one may break it.
 */
export function outOfStep(segment: Segment): Deviation[] {
  const { members } = segment;
  const period = periodOf(members);
  if (period === undefined) return [];
  return Array.from({ length: period }, (_, first) =>
    members.filter((__, n) => n % period === first)
  ).flatMap((step) => brokenIn(segment, step));
}

function periodOf(members: readonly Member[]): number | undefined {
  const alone = agreement(members, 1);
  for (let period = 2; period <= longestPeriod && period * 4 <= members.length + 1; period++) {
    const share = agreement(members, period);
    if (share >= believed && share > alone + 0.05) return period;
  }
  return undefined;
}

/** Share of the cells that have the formula, or the lack of one, of a cell so many places before or after. */
function agreement(members: readonly Member[], distance: number): number {
  const same = members.filter(({ cell }, n) =>
    [members[n - distance], members[n + distance]].some(
      (other) => other && other.cell?.pattern === cell?.pattern
    )
  );
  return same.length / members.length;
}

function brokenIn(segment: Segment, step: readonly Member[]): Deviation[] {
  const counts = new Map<Pattern | undefined, number>();
  for (const { cell } of step) counts.set(cell?.pattern, (counts.get(cell?.pattern) ?? 0) + 1);
  const [[pattern, support]] = [...counts].sort(([, a], [, b]) => b - a);
  if (!pattern || support < 3) return [];
  // What stands before or after the rhythm may be anything: a first value, a grand total.
  const own = step.map(({ cell }) => cell?.pattern === pattern);
  const kept = step.slice(own.indexOf(true), own.lastIndexOf(true) + 1);
  if (support !== kept.length - 1) return [];
  const index = kept.findIndex(({ cell }) => cell?.pattern !== pattern);
  return [{ segment, members: [kept[index]], model: kept[index - 1].cell!, support, where: "inside" }];
}
