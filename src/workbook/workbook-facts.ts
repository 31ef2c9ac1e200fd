import { runBatch } from "./batch";

/**
 * The workbook's name and the names of its sheets. One request.
 *
 * @throws WorkbookError
 */
export async function readWorkbookFacts(): Promise<{
  readonly name: string;
  readonly sheets: readonly string[];
}> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const workbook = context.workbook.load("name");
    const sheets = context.workbook.worksheets.load("items/name");
    await sync();
    return { name: workbook.name, sheets: sheets.items.map(({ name }) => name) };
  });
  return result;
}

/**
 * Lets the workbook calculate by itself.
 *
 * @throws WorkbookError
 */
export async function calculateAutomatically(): Promise<void> {
  await runBatch(async ({ context, sync }) => {
    context.workbook.application.calculationMode = "Automatic";
    await sync();
  });
}
