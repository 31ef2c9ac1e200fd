import type { WorkbookData } from "../workbook/data";
import { emptySheet } from "../workbook/book/empty-sheet";
import { h } from "./dom";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks the person for a workbook. Resolves to undefined when none is chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = h("input", { type: "file", accept: `.xlsx,${workbookType}` });
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Hands bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: workbookType }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A workbook with one empty sheet. */
export const emptyWorkbook = (name: string): WorkbookData => ({
  name,
  sheets: [emptySheet("Sheet1")],
  names: [],
  activeSheet: 0,
  date1904: false,
  settings: {},
  styles: [{}],
});
