/**
 * A headless Chromium from the npm registry, for tests: nothing is downloaded when they run, and
 * none needs to be installed.
 */
import packaged from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium: the packaged one, unpacked once into the temporary folder, or that of CHROME_PATH.
 * @param more further arguments of its command line
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await packaged.executablePath()),
    headless: true,
    args: [...args, ...more],
  });
}
