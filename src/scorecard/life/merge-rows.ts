import type { CellContent } from "../../plan/plan";

/** A row of a table, its cells from the left. */
export type Row = readonly CellContent[];

/**
 * The rows of a table that was laid out once and then worked in, after the layout has changed: what only the new
 * layout has comes at the end, what only the old one had goes where nobody has written in it, and a cell that
 * stands as it was laid out follows the new layout. Everything else stays, in its order.
 *
 * @param written columns that are laid out and written in; the others are calculated
 * @param keyOf by what a row is known again; undefined for one that is only the user's
 */
export function mergeRows(
  {
    made,
    next,
    now,
  }: { readonly made: readonly Row[]; readonly next: readonly Row[]; readonly now: readonly Row[] },
  written: number,
  keyOf: (row: Row) => string | undefined
): Row[] {
  const find = (rows: readonly Row[], key: string | undefined): Row | undefined =>
    key === undefined ? undefined : rows.find((row) => keyOf(row) === key);
  const inputs = Array.from({ length: written }, (_, column) => column);
  const same = (a: CellContent | undefined, b: CellContent | undefined): boolean =>
    String(a ?? "") === String(b ?? "");
  const kept = now.flatMap((row): Row[] => {
    const key = keyOf(row);
    const [old, wanted] = [find(made, key), find(next, key)];
    if (!old) return [row];
    const untouched = inputs.every((column) => same(row[column], old[column]));
    if (!wanted) return untouched ? [] : [row];
    return [row.map((cell, column) => (column < written && same(cell, old[column]) ? wanted[column] : cell))];
  });
  const coming = next.filter((row) => {
    const key = keyOf(row);
    return key !== undefined && !find(made, key) && !find(now, key);
  });
  return [...kept, ...coming];
}
