import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Locale } from "../../src/i18n/sentence";
import type { SheetData } from "../../src/preview/workbook/data";
import { startPreview } from "../../test/support/preview";
import { headings, type Size } from "./crop";
import { packedPng } from "./packed-png";

/** Draws a workbook's active sheet in the preview, and takes a picture of its upper left part. */
export async function takePicture(
  page: Page,
  file: string,
  locale: Locale,
  cropOf: (sheet: SheetData) => Size,
  out: string
): Promise<void> {
  const preview = await startPreview([file, "--lang", locale, "--theme", "light"]);
  try {
    await page.goto(preview.url);
    await page.locator(".pane-body iframe").waitFor({ timeout: 120_000 });
    await page
      .locator(".status-line")
      .getByText(locale === "zh-CN" ? "就绪" : "Ready", { exact: true })
      .waitFor({ timeout: 120_000 });
    await calculated(page);
    // Conditional formats are drawn a while after the figures.
    await page.waitForTimeout(2000);
    await page.mouse.move(600, 500);
    for (const turn of [200, -400]) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(500);
    }
    const boxes = await Promise.all(
      (await page.locator(".sheet canvas").all()).map((each) => each.boundingBox())
    );
    // The grid's is the largest; the formula bar and the headings have canvases too.
    const sheet = boxes
      .flatMap((box) => box ?? [])
      .sort((a, b) => b.width * b.height - a.width * a.height)[0];
    // The frame of the selected cell is no part of the sheet: it goes where no picture reaches.
    await page.mouse.click(sheet.x + sheet.width - 60, sheet.y + sheet.height - 60);
    await page.mouse.move(sheet.x + sheet.width - 60, sheet.y + sheet.height - 30);
    await page.waitForTimeout(500);
    const data = await page.evaluate(() => {
      const { sheets, activeSheet } = window.preview!.workbook!.toData();
      return sheets[activeSheet];
    });
    const { width, height } = cropOf(data);
    const shot = await page.screenshot({
      clip: {
        x: sheet.x + headings.width,
        y: sheet.y + headings.height,
        width: Math.min(width, sheet.width - headings.width),
        height: Math.min(height, sheet.height - headings.height),
      },
    });
    writeFileSync(out, packedPng(shot));
  } finally {
    await preview.stop();
  }
}

/** A page may be ready a moment before the add-in's functions are: everything is calculated with them. */
async function calculated(page: Page): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const isDone = await page.evaluate(async () => {
      const workbook = window.preview!.workbook!;
      workbook.calculate();
      await workbook.settle();
      return !JSON.stringify(workbook.toData().sheets.map(({ cells }) => cells)).includes("#NAME?");
    });
    if (isDone) return;
    await page.waitForTimeout(2000);
  }
  throw new Error("The add-in's functions are not there: cells show #NAME?.");
}
