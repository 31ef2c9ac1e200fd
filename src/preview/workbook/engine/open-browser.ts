import type { WorkbookData } from "../data";
import type { BrowserOptions } from "../browser";
import type { PreviewWorkbook } from "../preview-workbook";
export declare function openInBrowser(container: HTMLElement, data: WorkbookData, options: BrowserOptions): Promise<PreviewWorkbook>;
