import type { Snapshot } from "../../audit/snapshot";
import { cell } from "../../plan/addresses";
import type { Block, CellContent, NamePlan } from "../../plan/plan";
import { blocksOf, CellMap } from "./cells";
import { isShifting } from "./change-sheet";
import { standing } from "./contents";
import { followFormula } from "./follow";
import type { SheetMove } from "./translate";

/** Formulas of other sheets, and names of the workbook, that speak of lines that go. */
export interface Dependents {
  /** As they stand, by sheet: lines that go take them along, so they are kept to be put back. */
  readonly before: ReadonlyMap<string, readonly Block[]>;
  /** Led to lines that go in one place and come in another; only on sheets that are not laid out anew. */
  readonly after: ReadonlyMap<string, readonly Block[]>;
  readonly namesBefore: readonly NamePlan[];
  readonly namesAfter: readonly NamePlan[];
  /** Cells that refer to what goes for good, with their sheets. */
  readonly lost: readonly string[];
}

/** @param moves of the sheets that are laid out anew, whose own formulas are not looked at where their lines go */
export function dependentsOf(snapshot: Snapshot, moves: readonly SheetMove[]): Dependents {
  const before = new Map<string, Block[]>();
  const after = new Map<string, Block[]>();
  const [namesBefore, namesAfter]: NamePlan[][] = [[], []];
  const lost: string[] = [];
  const shifting = moves.filter((move) => isShifting([move]));
  if (shifting.length === 0) return { before, after, namesBefore, namesAfter, lost };
  for (const sheet of snapshot.sheets) {
    if (shifting.some((move) => move.sheet === sheet.name) || !sheet.formulas) continue;
    const isOurs = moves.some((move) => move.sheet === sheet.name);
    const [kept, led] = [new CellMap<CellContent>(), new CellMap<CellContent>()];
    const { row, column } = sheet.origin ?? { row: 0, column: 0 };
    sheet.formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return;
        const followed = followFormula(shifting, sheet.name, formula);
        if (!followed.goes) return;
        kept.set(row + r, column + c, standing(sheet, row + r, column + c));
        if (isOurs) return;
        if (followed.led !== undefined) led.set(row + r, column + c, { formula: followed.led });
        if (followed.lost) lost.push(`${sheet.name}!${cell(row + r, column + c)}`);
      })
    );
    for (const [blocks, cells] of [
      [before, kept],
      [after, led],
    ] as const) {
      const filled = blocksOf(cells);
      if (filled.length > 0) blocks.set(sheet.name, filled);
    }
  }
  for (const { name, sheet, formula } of snapshot.names) {
    if (sheet !== undefined) continue;
    const followed = followFormula(shifting, "", formula);
    if (!followed.goes) continue;
    namesBefore.push({ name, refersTo: formula });
    if (followed.led !== undefined) namesAfter.push({ name, refersTo: followed.led });
    if (followed.lost) lost.push(name);
  }
  return { before, after, namesBefore, namesAfter, lost };
}
