/**
 * Makes docs/gallery: the scorecard of each template in both languages, from a workbook as its users
 * have it (scripts/gallery). Laid out headless by the product's own action, drawn by the preview's
 * grid. The pictures are looked at before they are kept.
 *
 * npm run gallery [-- TEMPLATE …]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { createScorecard } from "../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../src/actions/recognise-data";
import { templates } from "../src/catalog";
import { kpiFunctions } from "../src/cli/kpi-functions";
import { setFunctionLocale } from "../src/functions/function-error";
import { locales, type Locale } from "../src/i18n/sentence";
import { openHeadless } from "../src/preview/headless";
import { writeXlsx } from "../src/preview/workbook/xlsx";
import { launchBrowser } from "../test/support/browser";
import { startPreview } from "../test/support/preview";
import { cropOf, headings } from "./gallery/crop";
import { galleryPage } from "./gallery/gallery-page";
import { packedPng } from "./gallery/packed-png";
import { requestFor } from "./gallery/request";
import { templateBook } from "./gallery/template-book";

const gallery = path.resolve(__dirname, "../docs/gallery");
const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-gallery-"));

/** The same letter drawn the same wherever it stands: pictures take half the bytes. */
const evenText = ["--disable-lcd-text", "--disable-font-subpixel-positioning", "--font-render-hinting=full"];

interface LaidOut {
  readonly file: string;
  /** Address of the overall score, which stands in the last row of the card. */
  readonly total: string;
}

/** Lays out a template's scorecard in a workbook of its users. */
async function laidOut(template: string, locale: Locale): Promise<LaidOut> {
  const book = templateBook(template, locale);
  setFunctionLocale(locale);
  const headless = await openHeadless({ data: book.data, locale, calculate: "later" });
  const removeGlobals = headless.installGlobals();
  try {
    headless.workbook.registerFunctions(kpiFunctions(locale, headless.workbook));
    await headless.workbook.settle();
    const data = await recogniseData({ locale });
    const request = requestFor(book, proposeFor({ template }, data), data.sources);
    const { sheets, model } = await createScorecard.run(request, { locale });
    await headless.workbook.settle();
    const saved = await headless.save();
    const activeSheet = saved.sheets.findIndex(({ name }) => name === sheets[0]);
    const file = path.join(folder, `${template}-${locale}.xlsx`);
    writeFileSync(file, await writeXlsx({ ...saved, activeSheet }));
    return { file, total: model.layout.total };
  } finally {
    removeGlobals();
    headless.close();
  }
}

/** Draws a workbook's active sheet, and takes the card's picture: from the title to the total. */
async function picture(page: Page, { file, total }: LaidOut, locale: Locale, out: string): Promise<void> {
  const preview = await startPreview([file, "--lang", locale, "--theme", "light"]);
  try {
    await page.goto(preview.url);
    await page.locator(".pane-body iframe").waitFor({ timeout: 120_000 });
    await page.evaluate(() => window.preview!.workbook!.settle());
    await page
      .locator(".status-line")
      .getByText(locale === "zh-CN" ? "就绪" : "Ready", { exact: true })
      .waitFor({ timeout: 120_000 });
    // Conditional formats are drawn a while after the figures.
    await page.waitForTimeout(2000);
    await page.mouse.move(600, 500);
    for (const turn of [200, -400]) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(500);
    }
    const data = await page.evaluate(() => {
      const { sheets, activeSheet } = window.preview!.workbook!.toData();
      return sheets[activeSheet];
    });
    const boxes = await Promise.all(
      (await page.locator(".sheet canvas").all()).map((each) => each.boundingBox())
    );
    // The grid's is the largest; the formula bar and the headings have canvases too.
    const sheet = boxes
      .flatMap((box) => box ?? [])
      .sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const { width, height } = cropOf(data, total);
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

async function main(): Promise<void> {
  mkdirSync(gallery, { recursive: true });
  const asked = process.argv.slice(2);
  const chosen = templates.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const browser = await launchBrowser(evenText);
  try {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1400 }, colorScheme: "light" });
    for (const { id } of chosen)
      for (const locale of locales) {
        const out = path.join(gallery, `${id}-${locale === "zh-CN" ? "zh" : "en"}.png`);
        await picture(page, await laidOut(id, locale), locale, out);
        process.stdout.write(`${path.relative(process.cwd(), out)}\n`);
      }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  writeFileSync(path.join(gallery, "README.md"), galleryPage());
  process.exit(0);
}

void main();
