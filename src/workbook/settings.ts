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
