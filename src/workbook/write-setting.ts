import { runBatch } from "./batch";

/**
 * Keeps a value in the workbook's document settings, in the place of what was there by that key.
 *
 * @throws WorkbookError
 */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  await runBatch(async ({ context, sync }) => {
    context.workbook.settings.add(key, value as object);
    await sync();
  });
}
