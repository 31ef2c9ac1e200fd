import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Texts that a canvas was told to paint, from the first to the last. */
    painted?: string[];
  }
}

/** Notes what canvases of the page paint from now on. */
export const notePainting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const painted: string[] = (window.painted = []);
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function note(text, ...place) {
      painted.push(text);
      return fillText.call(this, text, ...place);
    };
  });

/** Waits until a text is painted; it fails by the test's own time. */
export const paints = async (page: Page, text: string): Promise<void> =>
  void (await page.waitForFunction((wanted) => window.painted!.includes(wanted), text));

/** Forgets what has been painted. */
export const forgetPainting = (page: Page): Promise<void> =>
  page.evaluate(() => void (window.painted!.length = 0));
