import type { CellValue } from "../../audit/snapshot";
import { rangeOf, runBatch } from "../batch";
import type { Place } from "../place";

export interface SpilledArea {
  /** Without the sheet. */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * What the formulas of some cells fill: the cell itself where a formula does not spill. Two requests.
 *
 * @throws WorkbookError
 */
export async function readSpills(places: readonly Place[]): Promise<readonly SpilledArea[]> {
  if (places.length === 0) return [];
  const { result } = await runBatch(async ({ context, sync }) => {
    const cells = places.map(({ sheet, address }) => {
      const cell = rangeOf(context.workbook.worksheets.getItem(sheet), address).load("values,address");
      return { cell, spill: cell.getSpillingToRangeOrNullObject().load("values,address") };
    });
    await sync();
    return cells.map(({ cell, spill }) => {
      const area = spill.isNullObject ? cell : spill;
      return {
        address: area.address.slice(area.address.lastIndexOf("!") + 1).replaceAll("$", ""),
        values: area.values as CellValue[][],
      };
    });
  });
  return result;
}
