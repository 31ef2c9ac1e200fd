import type { HostFunction } from "../host/remote-object";
import type { WorkbookData } from "./data";
import type { PreviewWorkbook } from "./preview-workbook";

/**
 * Opens a workbook without a screen, in Node.
 * @param functions custom functions that its formulas may call from the first calculation on
 * @returns the workbook, calculated; call `dispose()` when done, or Node will not exit
 */
export async function createHeadlessWorkbook(
  data: WorkbookData,
  functions: readonly HostFunction[] = []
): Promise<PreviewWorkbook> {
  const { openHeadless } = await import("./engine/open-headless");
  return openHeadless(data, functions);
}
