import { runBatch } from "./batch";
import type { Place } from "./place";

/** The sheets of the workbook by name, in their order, and the cell that the user is at. */
export interface SheetNames {
  readonly names: readonly string[];
  readonly active: Place;
}

/** @throws WorkbookError */
export async function sheetNames(): Promise<SheetNames> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const cell = context.workbook.getActiveCell().untrack().load("address,worksheet/name");
    await sync();
    return {
      names: sheets.items.map(({ name }) => name),
      active: {
        sheet: cell.worksheet.name,
        address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
      },
    };
  });
  return result;
}
