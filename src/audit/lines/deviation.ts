import type { FormulaCell, Pattern } from "../book/pattern";
import { outOfStep } from "./out-of-step";
import { isNearMiss } from "./near-miss";
import { runsOf, type Member, type Run, type Segment } from "./line";

/** Cells of a segment that differ from the formula before or after them. */
export interface Deviation {
  readonly segment: Segment;
  readonly members: readonly Member[];
  /** The formula that they should have, in the nearest cell that has it. */
  readonly model: FormulaCell;
  /** How many cells beside them have it. */
  readonly support: number;
  /** Between two stretches of that formula, or at one end of one. */
  readonly where: "inside" | "start" | "end";
}

/** Interruptions per cell of the formula above which a mixture is taken to be meant. */
const mostInterrupted = 0.4;

/** What interrupts the formulas of a segment. */
export function deviationsOf(segment: Segment): Deviation[] {
  const runs = runsOf(segment.members);
  if (runs.length < 2) return [];
  const counts = new Map<Pattern, number>();
  for (const { pattern, length } of runs)
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + length);
  const found: Deviation[] = [];
  for (const [pattern, count] of counts) {
    if (count < 3) continue;
    found.push(...interruptions(segment, runs, pattern, counts), ...ends(segment, runs, pattern));
  }
  found.push(...outOfStep(segment));
  return found;
}

interface Gap {
  readonly runs: readonly Run[];
  readonly left: Run;
  readonly right: Run;
  readonly length: number;
}

function interruptions(
  segment: Segment,
  runs: readonly Run[],
  pattern: Pattern,
  counts: ReadonlyMap<Pattern, number>
): Deviation[] {
  const gaps = gapsOf(runs, pattern).filter((gap) => isShort(gap, counts));
  const meant = meantGaps(gaps);
  const kept = gaps.filter((gap) => !meant.has(gap));
  const interrupted = kept.reduce((sum, { length }) => sum + length, 0);
  if (kept.length > 1 && interrupted > mostInterrupted * counts.get(pattern)!) return [];
  return kept.map(({ left, right, length }): Deviation => {
    const from = left.from + left.length;
    return {
      segment,
      members: segment.members.slice(from, from + length),
      model: segment.members[from - 1].cell!,
      support: left.length + right.length,
      where: "inside",
    };
  });
}

function gapsOf(runs: readonly Run[], pattern: Pattern): Gap[] {
  const own = runs.flatMap((run, index) => (run.pattern === pattern ? [index] : []));
  return own.slice(1).map((to, n): Gap => {
    const between = runs.slice(own[n] + 1, to);
    const length = between.reduce((sum, run) => sum + run.length, 0);
    return { runs: between, left: runs[own[n]], right: runs[to], length };
  });
}

/** Short beside what surrounds it, and no stretch of another formula that is at home here as well. */
function isShort({ runs, left, right, length }: Gap, counts: ReadonlyMap<Pattern, number>): boolean {
  const support = left.length + right.length;
  if (support < 3 || length > Math.max(1, Math.floor(support / 2))) return false;
  return runs.every(
    (run) =>
      !run.pattern ||
      run.length < 3 ||
      (counts.get(run.pattern)! * 4 <= support && run.length < 6) ||
      (counts.get(run.pattern) === run.length && isNearMiss(run.pattern, left.pattern!))
  );
}

/** Gaps that come back: the same formula at equal distances, or so often that it is a second kind of row. */
function meantGaps(gaps: readonly Gap[]): ReadonlySet<Gap> {
  const byKind = new Map<Pattern | undefined, Gap[]>();
  for (const gap of gaps) {
    const kind = gap.runs[0].pattern;
    const same = byKind.get(kind);
    if (same) same.push(gap);
    else byKind.set(kind, [gap]);
  }
  const meant = new Set<Gap>();
  for (const [kind, same] of byKind) {
    const distances = same.slice(1).map((gap, n) => gap.left.from - same[n].left.from);
    const regular = same.length >= 3 && new Set(distances).size === 1 && distances[0] <= 13;
    const often = kind !== undefined && same.length >= 3;
    if (regular || often) for (const gap of same) meant.add(gap);
  }
  return meant;
}

/** A single cell before or after at least three of the formula. */
function ends(segment: Segment, runs: readonly Run[], pattern: Pattern): Deviation[] {
  const found: Deviation[] = [];
  const [first, second] = runs;
  if (first.length === 1 && second.pattern === pattern && second.length >= 3)
    found.push({
      segment,
      members: [segment.members[0]],
      model: segment.members[1].cell!,
      support: second.length,
      where: "start",
    });
  const [last, before] = [runs[runs.length - 1], runs[runs.length - 2]];
  if (last.length === 1 && before.pattern === pattern && before.length >= 3) {
    const index = segment.members.length - 1;
    found.push({
      segment,
      members: [segment.members[index]],
      model: segment.members[index - 1].cell!,
      support: before.length,
      where: "end",
    });
  }
  return found;
}
