import { runBatch } from "./batch";

/**
 * The names of the workbook's sheets, in their order.
 *
 * @throws WorkbookError
 */
export async function sheetNames(): Promise<readonly string[]> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await sync();
    return sheets.items.map(({ name }) => name);
  });
  return result;
}
