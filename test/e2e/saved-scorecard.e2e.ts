/** A workbook that already holds KPI formulas, opened in the preview. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { startPreview } from "../support/preview";
import { paneOf, read } from "./support/journey";

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

it.each([
  ["en-US", "Scorecard", "Ready"],
  ["zh-CN", "计分卡", "就绪"],
])("shows its figures in %s, even when Office's library comes late", async (locale, sheet, ready) => {
  const preview = await startPreview(["--lang", locale, "--theme", "light"]);
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  try {
    // The add-in associates its functions while this part of the library, with its errors, is still on the way.
    await page.route(/excel-web-16\.00/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(preview.url);
    await paneOf(page);
    await page.locator(".status-line").getByText(ready, { exact: true }).waitFor();
    const [[attainment]] = await read(page, `${sheet}!H10`);
    expect(attainment).toBeCloseTo(73.4667 / 80, 4);
    const shown = await read(page, `${sheet}!A1:R26`);
    expect(shown.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  } finally {
    await page.close();
    await preview.stop();
  }
});
