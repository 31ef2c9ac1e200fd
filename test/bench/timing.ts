/**
 * Each work pays for its own garbage only: what the last one left is collected before the next
 * begins. A minor collection, because a full one also discards compiled code, which users seldom meet.
 */
const collectGarbage = (globalThis as { gc?: (options: { type: "minor" }) => void }).gc ?? missing;

function missing(): never {
  throw new Error("run this by `npm run bench`: it needs node --expose-gc");
}

/** What a work gave, kept so that no work may be left out for being of no effect. */
let kept: unknown;

/** Milliseconds of processor time that a work takes once: what else the machine does at the time does not count. */
function once(work: () => unknown): number {
  collectGarbage({ type: "minor" });
  const start = process.cpuUsage();
  kept = work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const lastResult = (): unknown => kept;

/** Milliseconds of processor time that work takes: the median of several rounds, after two that warm it up. */
export function time(work: () => unknown, rounds = 7): number {
  return median(Array.from({ length: rounds + 2 }, () => once(work)).slice(2));
}

export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
  /** How many times the first work takes the second's time. */
  readonly ratio: number;
}

const WARM_UP = 4;

/** Two works measured in turns in one process, so that a busy machine is slow for both. The ratio is that of the medians. */
export function compare(ours: () => unknown, theirs: () => unknown, rounds = 11): Comparison {
  const times = Array.from({ length: rounds + WARM_UP }, () => [once(ours), once(theirs)]).slice(WARM_UP);
  const [one, other] = [0, 1].map((which) => median(times.map((pair) => pair[which])));
  return { ours: one, theirs: other, ratio: one / other };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
