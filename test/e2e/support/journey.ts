import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { callCentreWorkbook } from "../../../scripts/sample/call-centre";
import { kpiById } from "../../../src/catalog/cards";
import { templateById } from "../../../src/catalog";
import { newScorecardMessages } from "../../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../../src/i18n/pane";
import { sentence, type Locale } from "../../../src/i18n/sentence";
import type {} from "../../../src/preview/page/main";
import type { ChartData, WorkbookData } from "../../../src/preview/workbook/data";
import type { CellValue } from "../../../src/preview/workbook/preview-workbook";
import { writeXlsx } from "../../../src/preview/workbook/xlsx";
import type { ScorecardModel } from "../../../src/scorecard/model";
import { startPreview, type PreviewProcess } from "../../support/preview";

/** A preview that runs on a workbook of calls in a language. */
export interface Opened {
  readonly preview: PreviewProcess;
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for that are not on the loopback address. */
  readonly outside: string[];
  close(): Promise<void>;
}

/** Opens the call-centre workbook in the preview. */
export const openCallCentre = (
  browser: Browser,
  locale: Locale,
  theme: "light" | "dark" = "light"
): Promise<Opened> =>
  openWorkbook(browser, { ...callCentreWorkbook(locale), name: "calls.xlsx" }, locale, theme);

/** Opens a workbook in the preview, from a file with its name. */
export async function openWorkbook(
  browser: Browser,
  data: WorkbookData,
  locale: Locale,
  theme: "light" | "dark" = "light"
): Promise<Opened> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-e2e-"));
  const book = path.join(folder, data.name);
  writeFileSync(book, await writeXlsx(data));
  const preview = await startPreview([book, "--lang", locale, "--theme", theme]);
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 }, colorScheme: null });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
  await page.goto(preview.url);
  const pane = await paneOf(page);
  const close = async (): Promise<void> => {
    await page.close();
    await preview.stop();
    rmSync(folder, { recursive: true });
  };
  return { preview, page, pane, outside, close };
}

/** The pane's frame, once its Home view is drawn. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.locator(".pane-body iframe").elementHandle({ timeout: 60_000 });
  const pane = await frame!.contentFrame();
  if (!pane) throw new Error("The pane has no frame.");
  await pane.getByRole("button").first().waitFor({ timeout: 60_000 });
  return pane;
}

export interface Choices {
  readonly template: string;
  readonly added?: readonly string[];
  /** Names of the workbook's own KPIs to add. */
  readonly own?: readonly string[];
  /** KPIs whose source is agreed to; "plausible": every one that waits for it. */
  readonly confirmed?: readonly string[] | "plausible";
  /** The answer to every question about percentages, as the pane says it. */
  readonly whole?: string;
  readonly targets?: Readonly<Record<string, string>>;
  readonly bands?: Readonly<Record<string, readonly [lower: string, upper: string]>>;
  readonly baselines?: Readonly<Record<string, string>>;
  /** Further sheets to tick, as the pane calls them. */
  readonly sheets?: readonly string[];
}

/** Goes through "New scorecard" by clicks and keys, as a person would, and waits until the sheets are there. */
export async function createScorecard(pane: Frame, locale: Locale, choices: Choices): Promise<void> {
  const say = (key: keyof typeof newScorecardMessages, values?: Record<string, string>): string =>
    sentence(newScorecardMessages, key, locale, values);
  const language = locale === "zh-CN" ? "zh" : "en";
  const kpiName = (id: string): string => kpiById(id)!.name[language];
  const press = (name: string): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).first().click();

  await press(sentence(paneMessages, "newScorecard", locale));
  const template = templateById(choices.template)!.name[language];
  await pane.getByRole("option").filter({ hasText: template }).first().click();
  await press(say("nextData"));

  for (const kpi of [...(choices.added ?? []).map(kpiName), ...(choices.own ?? [])]) {
    await press(say("addKpi"));
    await pane.getByRole("searchbox", { name: say("searchKpis") }).fill(kpi.slice(0, 24));
    await press(say("addName", { kpi }));
    await pane.getByText(say("addedKpi", { kpi }), { exact: true }).waitFor();
    await press(say("addKpi"));
  }
  if (choices.whole) await answerAll(pane, choices.whole);
  if (choices.confirmed === "plausible") await confirmAll(pane, say("confirm"));
  else for (const id of choices.confirmed ?? []) await press(say("confirmName", { kpi: kpiName(id) }));
  const fill = async (
    key: "targetName" | "lowerName" | "upperName" | "baselineName",
    id: string,
    text: string
  ) => {
    const field = pane.getByRole("textbox", { name: say(key, { kpi: kpiName(id) }), exact: true });
    await field.fill(text);
    await field.press("Tab");
  };
  for (const [id, target] of Object.entries(choices.targets ?? {})) await fill("targetName", id, target);
  for (const [id, [lower, upper]] of Object.entries(choices.bands ?? {})) {
    await fill("lowerName", id, lower);
    await fill("upperName", id, upper);
  }
  for (const [id, baseline] of Object.entries(choices.baselines ?? {}))
    await fill("baselineName", id, baseline);
  await press(say("nextOptions"));
  for (const sheet of choices.sheets ?? []) await pane.getByRole("checkbox", { name: sheet }).check();
  await press(say("create"));
  await pane.getByRole("button", { name: say("goToSheet") }).waitFor({ timeout: 60_000 });
  await press(say("goToSheet"));
}

/** Waits until the data of the KPIs have been looked through, and gives how many questions are open then. */
async function openQuestions(pane: Frame, answer: string): Promise<number> {
  await pane.locator("[aria-busy=false]").waitFor({ state: "attached" });
  return pane.getByRole("radio", { name: answer, exact: true }).count();
}

/** Answers the questions one after another: an answered one goes away. */
async function answerAll(pane: Frame, answer: string): Promise<void> {
  for (let left = await openQuestions(pane, answer); left > 0; left = await openQuestions(pane, answer)) {
    await pane.getByRole("radio", { name: answer, exact: true }).first().click();
    await pane.waitForFunction(
      ([name, before]) =>
        [...document.querySelectorAll("label")].filter((label) => label.textContent === name).length <
        Number(before),
      [answer, left] as const
    );
  }
}

/** Agrees to every source that waits for it. */
async function confirmAll(pane: Frame, confirm: string): Promise<void> {
  const open = pane.locator("button").filter({ hasText: new RegExp(`^${confirm}$`) });
  for (let left = await open.count(); left > 0; left = await open.count()) await open.first().click();
}

/** The model of the scorecard that was made last, as it is stored in the workbook. */
export const modelOf = (page: Page): Promise<ScorecardModel> =>
  page.evaluate(() => {
    const [, json] = [...window.preview!.workbook!.settings]
      .filter(([key]) => key.startsWith("kpi-scorecard."))
      .at(-1)!;
    return JSON.parse(json) as ScorecardModel;
  });

/** The values of a range after everything has been calculated. */
export const read = (page: Page, ref: string): Promise<CellValue[][]> =>
  page.evaluate(async (reference) => {
    const workbook = window.preview!.workbook!;
    await workbook.settle();
    return workbook.readRange(reference);
  }, ref);

export const readCell = async (page: Page, sheet: string, address: string): Promise<CellValue> =>
  (await read(page, `${quoted(sheet)}!${address}`))[0][0];

/** Cells of a sheet by a name for each, in one go after everything has been calculated. */
export const readCells = (
  page: Page,
  sheet: string,
  addresses: Readonly<Record<string, string>>
): Promise<Record<string, CellValue>> =>
  page.evaluate(
    async ([prefix, named]) => {
      const workbook = window.preview!.workbook!;
      await workbook.settle();
      return Object.fromEntries(
        Object.entries(named).map(([name, address]) => [
          name,
          workbook.readRange(`${prefix}!${address}`)[0][0],
        ])
      );
    },
    [quoted(sheet), addresses] as const
  );

export const chartsOf = (page: Page, sheet: string): Promise<ChartData[]> =>
  page.evaluate(
    (name) => window.preview!.workbook!.toData().sheets.find((each) => each.name === name)!.charts,
    sheet
  );

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
