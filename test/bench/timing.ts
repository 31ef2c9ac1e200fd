/** Milliseconds that work takes: the median of several rounds, after two that warm it up. */
export function time(work: () => unknown, rounds = 7): number {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(2));
}

/** Two works measured in turns in one process, so that a busy machine is slow for both: how many times the first takes the second's time. */
export function compare(
  ours: () => unknown,
  theirs: () => unknown,
  rounds = 7
): { ours: number; theirs: number; ratio: number } {
  const times = Array.from({ length: rounds + 2 }, () => ({ ours: once(ours), theirs: once(theirs) })).slice(
    2
  );
  const [one, other] = [median(times.map((each) => each.ours)), median(times.map((each) => each.theirs))];
  return { ours: one, theirs: other, ratio: median(times.map((each) => each.ours / each.theirs)) };
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export const line = (...cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : shown(cell).padStart(12))).join("")
  );

const shown = (cell: string | number): string =>
  typeof cell === "string" ? cell : cell >= 100 ? cell.toFixed(0) : cell.toFixed(2);
