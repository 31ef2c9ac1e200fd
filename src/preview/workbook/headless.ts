import type { WorkbookData } from "./data";
import type { PreviewWorkbook } from "./preview-workbook";

/**
 * Opens a workbook without a screen, in Node.
 * @returns the workbook, calculated; call `dispose()` when done, or Node will not exit
 */
export async function createHeadlessWorkbook(data: WorkbookData): Promise<PreviewWorkbook> {
  const { openHeadless } = await import("./engine/open-headless");
  return openHeadless(data);
}
