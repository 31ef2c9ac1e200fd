import type { WorkbookData } from "./data";
import type { PreviewWorkbook } from "./preview-workbook";

/**
 * Opens a workbook without a screen, in Node.
 * @param calculate "later" when custom functions are registered next: the workbook is then calculated once, with them
 * @returns the workbook, calculated unless asked otherwise; call `dispose()` when done, or Node will not exit
 */
export async function createHeadlessWorkbook(
  data: WorkbookData,
  calculate: "now" | "later" = "now"
): Promise<PreviewWorkbook> {
  const { openHeadless } = await import("./engine/open-headless");
  return openHeadless(data, calculate);
}
