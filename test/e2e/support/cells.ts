import type { Frame, Page } from "playwright-core";

/** Goes to a cell of the active sheet by the name box and types into it, as a person would. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  await page
    .locator(".status-line, footer")
    .getByText(new RegExp(`!${address}$`))
    .waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Selects cells through Office.js, as an add-in's own link does. */
export const select = (pane: Frame, sheet: string, address: string): Promise<void> =>
  pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(cells).select();
        await context.sync();
      }),
    [sheet, address]
  );

/** Writes a table into a new sheet, at a cell, and selects it. */
export const writeTable = (
  pane: Frame,
  sheet: string,
  at: string,
  rows: readonly (readonly (string | number)[])[]
): Promise<void> =>
  pane.evaluate(
    ([name, cell, values]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.add(name);
        const range = worksheet.getRange(cell).getResizedRange(values.length - 1, values[0].length - 1);
        range.values = values.map((row) => [...row]);
        worksheet.activate();
        range.select();
        await context.sync();
      }),
    [sheet, at, rows] as const
  );
