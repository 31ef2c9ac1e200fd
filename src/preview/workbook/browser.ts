import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "./screen/filter-menu.css";
import type { WorkbookData } from "./data";
import { openInBrowser } from "./engine/open-browser";
import type { PreviewWorkbook } from "./preview-workbook";

export interface BrowserOptions {
  locale: "en-US" | "zh-CN";
  dark?: boolean;
  /** The selected address with its sheet, after each change of the selection. */
  onSelection?: (address: string) => void;
  /** A person tried what the protection of the sheet, or of the workbook's structure, does not let them do. */
  onRefused?: (reason: "protected" | "structure") => void;
  /** Something changed that a file would keep. */
  onChange?: () => void;
}

/** Opens a workbook in a page: formula bar, grid, sheet tabs, charts and shapes over the grid. */
export async function createBrowserWorkbook(
  container: HTMLElement,
  data: WorkbookData,
  options: BrowserOptions
): Promise<PreviewWorkbook> {
  return openInBrowser(container, data, options);
}
