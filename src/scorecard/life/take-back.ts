import type { Block, CellContent, SheetPlan } from "../../plan/plan";
import { blocksOf, CellMap, contentsOf } from "./cells";
import type { ChangedSheet } from "./change-sheet";
import type { Dependents } from "./dependents";

/** What was changed, put back; and where lines had gone, what referred to them. */
export const backSheets = (
  touched: readonly ChangedSheet[],
  { before, namesBefore }: Dependents
): SheetPlan[] =>
  withFormulas(
    touched.map(({ back }) => back),
    before,
    namesBefore
  );

/** The changed sheets, with the formulas elsewhere that are led to where their cells have gone. */
export const withLed = (sheets: readonly SheetPlan[], { after, namesAfter }: Dependents): SheetPlan[] =>
  withFormulas(sheets, after, namesAfter);

/** Sheets with further formulas, which may stand on other sheets too, and names of the workbook. */
function withFormulas(
  sheets: readonly SheetPlan[],
  formulas: Dependents["before"],
  bookNames: Dependents["namesBefore"]
): SheetPlan[] {
  const own = sheets.map((sheet, i) => ({
    ...sheet,
    blocks: [...sheet.blocks, ...beside(sheet.blocks, formulas.get(sheet.name) ?? [])],
    ...(i === 0 && sheet.existing && bookNames.length > 0
      ? { existing: { ...sheet.existing, bookNames } }
      : {}),
  }));
  const others = [...formulas]
    .filter(([name]) => !sheets.some((sheet) => sheet.name === name))
    .map(([name, blocks]) => formulasOf(name, blocks));
  return [...own, ...others];
}

/** Blocks without the cells that others write already. */
function beside(blocks: readonly Block[], further: readonly Block[]): readonly Block[] {
  if (further.length === 0) return further;
  const { cells } = contentsOf({ blocks });
  const own = new CellMap<CellContent>();
  for (const [row, column, content] of contentsOf({ blocks: further }).cells.entries())
    if (!cells.has(row, column)) own.set(row, column, content);
  return blocksOf(own);
}

/** A sheet of the user's on which nothing but formulas is written. */
const formulasOf = (name: string, blocks: SheetPlan["blocks"]): SheetPlan => ({
  name,
  gridlines: true,
  existing: { clear: [], steps: [] },
  blocks,
  styles: [],
  columnWidths: {},
});
