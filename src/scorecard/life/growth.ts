import type { SheetSnapshot } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import type { SheetPlan } from "../../plan/plan";
import { arrange, stillAxis, type Axis } from "./axis";
import type { SheetMove } from "./translate";

/** How many rows and columns a plan fills with cells, looks and charts, from A1. */
export function linesOf(plan: SheetPlan): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  const see = (address: string): void => {
    const rect = parseRect(address);
    if (!rect) return;
    rows = Math.max(rows, rect.row + rect.rows);
    columns = Math.max(columns, rect.column + rect.columns);
  };
  for (const { address } of plan.blocks) see(address);
  for (const { addresses } of plan.styles) addresses.forEach(see);
  for (const { position } of plan.charts ?? []) see(position);
  return { rows, columns };
}

/**
 * A sheet that is written anew in the same places pushes what the user has below it down, and what is on its right
 * further right, when it grows. Where it shrinks nothing moves.
 */
export function growth(
  made: SheetPlan,
  next: SheetPlan,
  now: SheetSnapshot
): Pick<SheetMove, "rows" | "columns"> {
  const [before, after] = [linesOf(made), linesOf(next)];
  const height = (now.origin?.row ?? 0) + now.values.length;
  const width = (now.origin?.column ?? 0) + Math.max(0, ...now.values.map((row) => row.length));
  return {
    rows: grown(before.rows, after.rows, height),
    columns: grown(before.columns, after.columns, width),
  };
}

function grown(before: number, after: number, used: number): Axis {
  if (after <= before) return stillAxis;
  const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i));
  const now = Array.from({ length: Math.max(before, used) }, (_, i) => (i < before ? i : undefined));
  return arrange(lines(before), now, lines(after));
}
