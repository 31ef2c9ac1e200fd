import { runBatch } from "./batch";

/**
 * Removes a document setting if it is there.
 *
 * @throws WorkbookError
 */
export async function removeSetting(key: string): Promise<void> {
  await runBatch(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("key");
    await sync();
    if (setting.isNullObject) return;
    setting.delete();
    await sync();
  });
}
