/**
 * Makes docs/gallery: the scorecard of each template in both languages, from a workbook as its users
 * have it (scripts/gallery), and once the other sheets. Laid out headless by the product's own action,
 * drawn by the preview's grid. The pictures are looked at before they are kept.
 *
 * npm run gallery [-- TEMPLATE … | sheets]
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { templates } from "../src/catalog";
import { locales, type Locale } from "../src/i18n/sentence";
import { launchBrowser } from "../test/support/browser";
import { cardCrop, pageCrop } from "./gallery/crop";
import { galleryPage } from "./gallery/gallery-page";
import { laidOut, savedOn } from "./gallery/laid-out";
import { otherSheets, shownChoices, shownTemplate, typedKpis } from "./gallery/other-sheets";
import { takePicture } from "./gallery/picture";

const gallery = path.resolve(__dirname, "../docs/gallery");
const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-gallery-"));

/** The same letter drawn the same wherever it stands: pictures take half the bytes. */
const evenText = ["--disable-lcd-text", "--disable-font-subpixel-positioning", "--font-render-hinting=full"];

const pictureOf = (id: string, locale: Locale): string =>
  path.join(gallery, `${id}-${locale === "zh-CN" ? "zh" : "en"}.png`);

async function main(): Promise<void> {
  mkdirSync(gallery, { recursive: true });
  const asked = process.argv.slice(2);
  const isAsked = (id: string): boolean => asked.length === 0 || asked.includes(id);
  const browser = await launchBrowser(evenText);
  try {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1400 }, colorScheme: "light" });
    for (const { id } of templates.filter((template) => isAsked(template.id)))
      for (const locale of locales) {
        const made = await laidOut(id, locale);
        const { layout } = made.model;
        const file = await savedOn(folder, made, layout.sheet);
        await takePicture(
          page,
          file,
          locale,
          (sheet) => cardCrop(sheet, layout.total),
          pictureOf(id, locale)
        );
        process.stdout.write(`${id} ${locale}\n`);
      }
    for (const locale of isAsked("sheets") ? locales : []) {
      const made = await laidOut(shownTemplate, locale, shownChoices, typedKpis);
      for (const { id, most, of } of otherSheets) {
        const name = of(made.model);
        if (name === undefined) throw new Error(`${shownTemplate} has no sheet ${id}.`);
        const file = await savedOn(folder, made, name);
        await takePicture(
          page,
          file,
          locale,
          (sheet) => pageCrop(sheet, most),
          pictureOf(`sheet-${id}`, locale)
        );
        process.stdout.write(`${name} ${locale}\n`);
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  writeFileSync(
    path.join(gallery, "README.md"),
    galleryPage((file) => existsSync(path.join(gallery, file)))
  );
  process.exit(0);
}

void main();
