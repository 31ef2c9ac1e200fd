/**
 * Takes the pictures of docs/pictures from the preview: the sample's scorecard and trends, in both
 * languages and both themes. They are looked at before they are kept.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Locale } from "../src/i18n/sentence";
import { launchBrowser } from "../test/support/browser";
import { startPreview } from "../test/support/preview";
import { modelOf, paneOf } from "../test/e2e/support/journey";

const pictures = path.resolve(__dirname, "../docs/pictures");

async function take(browser: Browser, locale: Locale, theme: "light" | "dark"): Promise<void> {
  const preview = await startPreview(["--lang", locale, "--theme", theme]);
  const page = await browser.newPage({ viewport: { width: 1680, height: 1000 }, colorScheme: null });
  try {
    await page.goto(preview.url);
    await paneOf(page);
    const { layout } = await modelOf(page);
    const suffix = `${locale === "zh-CN" ? "zh" : "en"}${theme === "dark" ? "-dark" : ""}`;
    await show(page, layout.sheet);
    await page.screenshot({ path: path.join(pictures, `scorecard-${suffix}.png`) });
    await show(page, layout.trendsSheet);
    await page.screenshot({ path: path.join(pictures, `trends-${suffix}.png`) });
  } finally {
    await page.close();
    await preview.stop();
  }
}

/** Selects a sheet's first cell through the add-in and waits until it is drawn. */
async function show(page: Page, sheet: string): Promise<void> {
  const pane = await paneOf(page);
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        target.getRange("A1").select();
        await context.sync();
      }),
    sheet
  );
  await page.evaluate(() => window.preview!.workbook!.settle());
  await page.waitForTimeout(1500);
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const locale of ["en-US", "zh-CN"] as const)
      for (const theme of ["light", "dark"] as const) await take(browser, locale, theme);
  } finally {
    await browser.close();
  }
}

void main();
