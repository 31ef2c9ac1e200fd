let missed = 0;

/** A line of a table: a name, then columns. */
export const line = (...cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : shown(cell).padStart(12))).join("")
  );

const shown = (cell: string | number): string =>
  typeof cell === "string" ? cell : cell >= 100 ? cell.toFixed(0) : cell.toFixed(2);

/** A measured ratio with its target, and whether it is met. */
export function verdict(
  name: string,
  columns: readonly (string | number)[],
  ratio: number,
  target: number
): void {
  const met = ratio <= target;
  if (!met) missed++;
  line(name, ...columns, ratio, `≤ ${target}`, met ? "met" : "NOT MET");
}

/** How many targets were missed so far. */
export const missedTargets = (): number => missed;
