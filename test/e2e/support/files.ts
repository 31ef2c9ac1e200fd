import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

/** Presses "Save as .xlsx" and keeps the download in a folder of its own. */
export async function saveBook(page: Page, press = "Save as .xlsx"): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: press, exact: true }).click(),
  ]);
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-saved-"));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Marks what is drawn around the open workbook: what is drawn for the next one bears no mark. */
const markPresent = (page: Page): Promise<void> =>
  page.locator(".file-name").evaluate((name) => name.setAttribute("data-before", ""));

/** Presses "Open" and chooses a file; waits for nothing. */
export async function chooseBook(page: Page, file: string, press = "Open"): Promise<void> {
  await markPresent(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: press, exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

/** Drags a file from outside over the page and lets it go. */
export async function dropBook(page: Page, file: string): Promise<void> {
  await markPresent(page);
  const transfer = await page.evaluateHandle(
    ([base64, name]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    [readFileSync(file).toString("base64"), path.basename(file)] as const
  );
  await page.dispatchEvent(".sheet", "dragenter", { dataTransfer: transfer });
  await page.locator(".drop-target").waitFor();
  await page.dispatchEvent(".drop-target", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(".drop-target", "drop", { dataTransfer: transfer });
}

/** Waits until the workbook that was open is closed, and the page drawn for the one that was chosen or dropped. */
export async function opening(page: Page, name: string): Promise<void> {
  await page.locator(".file-name:not([data-before])").filter({ hasText: name }).waitFor();
}

/** Waits until the workbook that was chosen or dropped is open under its name, its add-in running. */
export async function opened(page: Page, name: string): Promise<void> {
  await opening(page, name);
  await page.getByText("Ready", { exact: true }).waitFor({ timeout: 60_000 });
}

/** Goes to a cell by the sheet's tab and the name box, as a person would. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  const tab = page.getByRole("tab", { name: sheet, exact: true });
  // A second click on the tab in front would, when quick, be a double click: the sheet's name is edited then.
  if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  await page.getByText(`Selected: ${sheet}!${address}`).waitFor();
}
