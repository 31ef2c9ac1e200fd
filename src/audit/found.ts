import type { Message } from "../i18n/sentence";
import { cell as address } from "../plan/addresses";
import { placeOf, regionOf, type Position } from "./book/place";
import type { Evidence, Fix } from "./finding";
import type { Found } from "./rule";

/** Cells whose evidence is kept; a finding over thousands of cells shows the first. */
export const mostEvidence = 20;

/** A finding over some cells of a sheet. */
export const foundIn = (
  sheet: string,
  cells: readonly Position[],
  sentence: Message,
  more: {
    readonly evidence?: readonly Evidence[];
    readonly fix?: Fix;
    readonly severity?: Found["severity"];
  } = {}
): Found => ({
  sheet,
  range: regionOf(cells),
  cells: cells.length,
  sentence,
  evidence: (more.evidence ?? []).slice(0, mostEvidence),
  ...(more.fix ? { fix: more.fix } : {}),
  ...(more.severity ? { severity: more.severity } : {}),
});

/** Evidence of each cell. */
export const evidenceOf = <P extends Position>(
  sheet: string,
  cells: readonly P[],
  actual: (cell: P) => Message,
  expected?: (cell: P) => Message
): Evidence[] =>
  cells.slice(0, mostEvidence).map((cell) => ({
    cell: placeOf(sheet, cell),
    actual: actual(cell),
    ...(expected ? { expected: expected(cell) } : {}),
  }));

export const addressOf = ({ row, column }: Position): string => address(row, column);

/** Groups of cells that touch each other above, below or beside, as one finding each. */
export function touching<P extends Position>(
  cells: readonly P[],
  alike: (a: P, b: P) => boolean = () => true
): P[][] {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const groups: P[][] = [];
  for (const start of cells) {
    if (!at.delete(`${start.row}:${start.column}`)) continue;
    const group = [start];
    for (let next = 0; next < group.length; next++) {
      const { row, column } = group[next];
      for (const [r, c] of [
        [row + 1, column],
        [row - 1, column],
        [row, column + 1],
        [row, column - 1],
      ]) {
        const beside = at.get(`${r}:${c}`);
        if (!beside || !alike(group[next], beside)) continue;
        at.delete(`${r}:${c}`);
        group.push(beside);
      }
    }
    groups.push(group.sort((a, b) => a.row - b.row || a.column - b.column));
  }
  return groups;
}

/** Cells by a key. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
