import type { CellValue } from "../../audit/snapshot";
import { rangeOf, runBatch } from "../batch";

/** A formula to calculate where nobody sees it. */
export interface AsideFormula {
  /** The sheet that it comes from: formulas of one sheet are calculated on one sheet, at their own addresses. */
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * Calculates formulas on hidden sheets, which are removed again, and gives what each fills. Three requests.
 *
 * @param free names for the sheets, one for each sheet that formulas come from
 * @throws WorkbookError
 */
export async function calculateAside(
  formulas: readonly AsideFormula[],
  free: ReadonlyMap<string, string>
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  if (formulas.length === 0) return [];
  const { result } = await runBatch(
    async ({ context, sync }) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      for (const name of free.values()) worksheets.add(name).visibility = "Hidden";
      active.activate();
      const cells = formulas.map(({ sheet, address, formula }) => {
        const cell = rangeOf(worksheets.getItem(free.get(sheet)!), address);
        cell.formulas = [[formula]];
        return cell;
      });
      try {
        await sync();
        const read = cells.map((_, i) => {
          const { sheet, address } = formulas[i];
          const cell = rangeOf(worksheets.getItem(free.get(sheet)!), address).load("values");
          return { cell, spill: cell.getSpillingToRangeOrNullObject().load("values") };
        });
        await sync();
        return read.map(({ cell, spill }) => (spill.isNullObject ? cell : spill).values as CellValue[][]);
      } finally {
        const left = [...free.values()].map((name) => worksheets.getItemOrNullObject(name).load("name"));
        await sync();
        for (const sheet of left) if (!sheet.isNullObject) sheet.delete();
        await sync();
      }
    },
    { mergeUndo: true }
  );
  return result;
}
