import type { Browser, Frame, Page } from "playwright-core";
import type { App } from "../../../src/preview/page/app";
import type { FunctionResult, HostFunction } from "../../../src/preview/host/remote-object";

/** The toy preview's page as tests see it from within. */
export interface ProbeWindow {
  readonly preview: App & {
    readonly workbook: {
      settings: Map<string, string>;
      functions: HostFunction[];
      select(address: string): void;
    };
  };
}

/** What the probe add-in keeps. */
export interface PaneWindow {
  readonly ready: Promise<unknown>;
  readonly seen: { readonly selections: number; readonly visibility: string[]; readonly invocations: number };
}

export interface Probe {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses that were asked for and are not on the loopback address. */
  readonly outside: string[];
}

/** Opens the preview and waits until the add-in runs. */
export async function openProbe(browser: Browser, url: string): Promise<Probe> {
  // Without an emulated colour scheme: the pane is to take that of its frame.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: null });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
  await page.goto(url);
  return { page, pane: await readyPane(page), outside };
}

/** Waits until the status line says that all is ready, and gives the add-in's frame. */
export async function readyPane(page: Page): Promise<Frame> {
  await page.locator(".status-message:is([data-kind=info], [data-kind=error])").waitFor({ timeout: 60_000 });
  const frame = await page.locator(".pane-body iframe").elementHandle({ timeout: 10_000 });
  const pane = await frame?.contentFrame();
  if (!pane) throw new Error("The add-in has no frame.");
  await pane.evaluate(() => (window as unknown as PaneWindow).ready);
  return pane;
}

/** Calls a custom function as the grid would. */
export const callFunction = (
  page: Page,
  name: string,
  args: readonly unknown[],
  address = "Sheet1!A1"
): Promise<FunctionResult> =>
  page.evaluate(
    ([functionName, values, cell]) => {
      const { workbook } = (window as unknown as ProbeWindow).preview;
      const found = workbook.functions.find((each) => each.name === functionName);
      if (!found) throw new Error(`${functionName} is not registered`);
      return found.call(values, { address: cell });
    },
    [name, args, address] as const
  );
