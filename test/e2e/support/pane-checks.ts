import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Waits until the pane is drawn in a theme and nothing moves or fades any more: a colour on its way is no fault. */
export async function settled(pane: Frame, theme: "light" | "dark"): Promise<void> {
  await pane.waitForFunction(
    (dark) => matchMedia("(prefers-color-scheme: dark)").matches === dark,
    theme === "dark"
  );
  await pane.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    // What never ends by itself, as the shimmer of a placeholder, is not waited for.
    const moving = (): Animation[] =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === "running" && effect!.getComputedTiming().endTime !== Infinity
        );
    // A change is drawn in the first frame, and begins to fade in the second at the latest.
    do for (const wait of [frame, frame]) await wait();
    while (moving().length > 0);
  });
}

export type Scheme = "light" | "dark";

/** How a pane may stand beside a sheet. */
export interface Look {
  readonly width: number;
  readonly scheme: Scheme;
}

/** Makes the pane as wide and as dark as asked, and waits until it is drawn so. */
export async function show(page: Page, pane: Frame, { width, scheme }: Look): Promise<void> {
  // The pane's edge counts among its pixels: what the add-in has is measured, and its share added.
  await page.locator(".pane").evaluate((element: HTMLElement, wanted) => {
    const inner = element.querySelector("iframe")!;
    element.style.width = `${wanted + element.offsetWidth - inner.clientWidth}px`;
  }, width);
  await (
    await pane.frameElement()
  ).evaluate((element, chosen) => ((element as HTMLElement).style.colorScheme = chosen), scheme);
  await pane.waitForFunction((wanted) => innerWidth === wanted, width);
  await settled(pane, scheme);
}

/** In each look: what is cut, and what is a barrier. With PICTURES set, the pane's picture is put into that folder. */
export async function faultsIn(
  page: Page,
  pane: Frame,
  looks: readonly Look[],
  name: string
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await show(page, pane, look);
    if (process.env.PICTURES)
      await page.locator(".pane-body").screenshot({
        path: `${process.env.PICTURES}/${name}-${look.width}-${look.scheme}.png`,
      });
    const faulty = [...(await cutWords(pane)), ...(await barriers(pane))];
    found.push(...faulty.map((fault) => `${name}, ${look.width} px, ${look.scheme}: ${fault}`));
  }
  return found;
}

/**
 * What is cut or reaches beyond the pane at its width now: elements outside, boxes that scroll sideways, and
 * texts of choices, buttons and placeholders that have less room than they need.
 */
export const cutWords = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pencil = document.createElement("canvas").getContext("2d")!;
    const faults = new Set<string>();
    for (const element of Array.from(document.querySelectorAll<HTMLElement>("body *"))) {
      const style = getComputedStyle(element);
      const { left, right, width: own, height } = element.getBoundingClientRect();
      // What only screen readers see is not looked at, nor what an icon's box holds while it is folded away.
      if (own <= 1 || height <= 1 || style.visibility === "hidden" || style.clipPath !== "none") continue;
      if (element.closest("svg") || Number(style.opacity) === 0) continue;
      const say = (what: string): void => {
        const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
        faults.add(`${what}: ${element.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`);
      };
      pencil.font = style.font;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1;
      const fits = (text: string): boolean => pencil.measureText(text).width <= room;
      if (right > width + 0.5 || left < -0.5) say("outside");
      if (element instanceof HTMLInputElement) {
        if (!element.value && !fits(element.placeholder)) say(`placeholder cut (${element.placeholder})`);
      } else if (element instanceof HTMLSelectElement) {
        if (!fits(element.selectedOptions[0]?.text ?? "")) say("choice cut");
      } else if (style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        say("scrolls sideways");
      if (style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth) say("cut");
    }
    if (document.documentElement.scrollWidth > width) faults.add("the page scrolls sideways");
    return [...faults];
  });

/** Barriers that axe finds in the pane as drawn, contrast included. */
export async function barriers(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Not looked at are the places where Fluent catches the focus at either end of a list of tabs.
    const places = { include: [["body"]], exclude: [["[data-tabster-dummy]"]] };
    const { violations } = await axe.run(places);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
