import { rangeOf, runBatch } from "./batch";
import type { Place } from "./place";

/**
 * Shows a sheet and selects cells on it. A hidden sheet is made visible first.
 *
 * @throws WorkbookError "not-found" when the sheet is gone
 */
export async function goTo({ sheet, address }: Place): Promise<void> {
  await runBatch(async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = "Visible";
    worksheet.activate();
    rangeOf(worksheet, address).select();
    await sync();
  });
}

/**
 * What is selected now.
 *
 * @throws WorkbookError
 */
export async function readSelection(): Promise<Place> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const range = context.workbook.getSelectedRange().untrack().load("address,worksheet/name");
    await sync();
    return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
  return result;
}
