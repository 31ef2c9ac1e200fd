/** Draws assets/icon-*.png from assets/icon.svg, in the pixel sizes that the manifest names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/support/browser";

const sizes = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const assets = path.resolve(__dirname, "../assets");
  const svg = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
