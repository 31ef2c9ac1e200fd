import { runBatch } from "./batch";

/**
 * Document settings whose key begins with a prefix, as they were stored. They travel with the file.
 *
 * @throws WorkbookError
 */
export async function readSettings(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await sync();
    const ours = settings.items.filter(({ key }) => key.startsWith(prefix));
    return new Map(ours.map(({ key, value }): [string, unknown] => [key, value]));
  });
  return result;
}

/**
 * Removes a document setting, as far as it is there.
 *
 * @throws WorkbookError
 */
export async function deleteSetting(key: string): Promise<void> {
  await runBatch(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("key");
    await sync();
    if (setting.isNullObject) return;
    setting.delete();
    await sync();
  });
}
