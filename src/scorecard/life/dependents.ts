import type { Snapshot } from "../../audit/snapshot";
import type { Block, CellContent, NamePlan } from "../../plan/plan";
import { blocksOf, CellMap } from "./cells";
import { standing } from "./contents";

/** Formulas of other sheets, and names of the workbook, that speak of some sheets. */
export interface Dependents {
  readonly sheets: ReadonlyMap<string, readonly Block[]>;
  readonly names: readonly NamePlan[];
}

/** Lines that go take what refers to them along: kept, so that it can be put back with them. */
export function dependentsOf(snapshot: Snapshot, sheets: readonly string[]): Dependents {
  const speaks = (formula: string): boolean =>
    sheets.some(
      (sheet) =>
        formula.includes(`${sheet.replaceAll("'", "''")}!`) ||
        formula.includes(`${sheet.replaceAll("'", "''")}'!`)
    );
  const found = new Map<string, Block[]>();
  for (const sheet of snapshot.sheets) {
    if (sheets.includes(sheet.name) || !sheet.formulas) continue;
    const cells = new CellMap<CellContent>();
    const { row, column } = sheet.origin ?? { row: 0, column: 0 };
    sheet.formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=") && speaks(formula))
          cells.set(row + r, column + c, standing(sheet, row + r, column + c));
      })
    );
    const blocks = blocksOf(cells);
    if (blocks.length > 0) found.set(sheet.name, blocks);
  }
  const names = snapshot.names
    .filter(({ sheet, formula }) => sheet === undefined && speaks(formula))
    .map(({ name, formula }) => ({ name, refersTo: formula }));
  return { sheets: found, names };
}
