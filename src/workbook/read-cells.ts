import type { CellValue } from "../audit/snapshot";
import { rangeOf, runBatch } from "./batch";
import type { Place } from "./place";

export type { Place };

/**
 * The values of some rectangles, in two requests; undefined where the sheet is gone.
 *
 * @throws WorkbookError
 */
export async function readCells(places: readonly Place[]): Promise<(CellValue[][] | undefined)[]> {
  if (places.length === 0) return [];
  const { result } = await runBatch(async ({ context, sync }) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await sync();
    const there = new Set(worksheets.items.map(({ name }) => name));
    const ranges = places.map(({ sheet, address }) =>
      there.has(sheet)
        ? rangeOf(context.workbook.worksheets.getItem(sheet), address).load("values")
        : undefined
    );
    await sync();
    return ranges.map((range) => range?.values as CellValue[][] | undefined);
  });
  return result;
}
