/** Weights in a real browser, by every method and by keys, against definitions written down in the test. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, ElementHandle, Frame, Locator, Page } from "playwright-core";
import { sampleStyles, workbookOf, writeRows, type SampleValue } from "../../scripts/sample/sheet";
import { templateById } from "../../src/catalog";
import { kpiById } from "../../src/catalog/cards";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../src/i18n/pane";
import { weightMessages } from "../../src/i18n/pane-weights";
import type { Locale } from "../../src/i18n/sentence";
import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { modelOf, paneOf, readCell } from "./support/journey";
import { sayIn } from "./support/say";
import {
  centroidsByHand,
  contradictionByHand,
  entropyByHand,
  pointsByHand,
  prioritiesByHand,
  repairByHand,
  totalByHand,
  turnsByHand,
} from "./support/weights-by-hand";

const template = templateById("customer-relations-research")!;
/** A year of each KPI, and its target. */
const years: Readonly<Record<string, { readonly values: readonly number[]; readonly target: number }>> = {
  "customer-satisfaction-score": { values: [71, 74, 70, 76, 78, 75, 77, 79, 74, 80, 78, 81.5], target: 85 },
  "customer-retention-rate": {
    values: [0.86, 0.87, 0.9, 0.88, 0.89, 0.91, 0.9, 0.92, 0.89, 0.9, 0.93, 0.855],
    target: 0.9,
  },
  "customer-acquisition-rate": {
    values: [0.031, 0.034, 0.03, 0.038, 0.036, 0.04, 0.039, 0.042, 0.05, 0.041, 0.044, 0.032],
    target: 0.04,
  },
  "complaint-handling-satisfaction": {
    values: [0.7, 0.72, 0.75, 0.71, 0.78, 0.79, 0.77, 0.8, 0.82, 0.81, 0.79, 0.62],
    target: 0.85,
  },
};
const ids = template.items.map(({ kpi }) => kpi);
const scores = ids.map((id) => (years[id].values[11] / years[id].target) * 100);

/** The year as a table of one row a KPI and month, under the names of a language. */
async function bookIn(locale: Locale, folder: string): Promise<string> {
  const chinese = locale === "zh-CN";
  const sheet = emptySheet(chinese ? "月度数据" : "Monthly");
  const header: SampleValue[] = chinese
    ? ["月份", "指标", "实际", "目标"]
    : ["Month", "KPI", "Actual", "Target"];
  const rows = Array.from({ length: 12 }, (_, month) =>
    ids.map((id): SampleValue[] => [
      Date.UTC(2025, month, 1) / 86_400_000 + 25569,
      kpiById(id)!.name[chinese ? "zh" : "en"],
      years[id].values[month],
      years[id].target,
    ])
  ).flat();
  writeRows(sheet, 0, 0, [header, ...rows], [sampleStyles.month]);
  const file = path.join(folder, "monthly.xlsx");
  writeFileSync(file, await writeXlsx(workbookOf("monthly.xlsx", [sheet])));
  return file;
}

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each<Locale>(["en-US", "zh-CN"])("Weights, in %s", (locale) => {
  let preview: PreviewProcess;
  let page: Page;
  let pane: Frame;
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-weights-"));
  const thrown: string[] = [];
  /** The weights that AHP gives in the end. */
  let taken: readonly number[] = [];
  const say = sayIn(locale);
  const [home, wizard, words] = [say(paneMessages), say(newScorecardMessages), say(weightMessages)];
  const names = ids.map((id) => kpiById(id)!.name[locale === "zh-CN" ? "zh" : "en"]);
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true }).first();
  const press = (name: string): Promise<void> => button(name).press("Enter");
  const keys = async (...all: string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key);
  };
  const percent = (share: number, decimals = 1): string =>
    share.toLocaleString(locale, { style: "percent", maximumFractionDigits: decimals });
  const method = async (name: "hand" | "rank" | "pairs" | "ahp" | "entropy"): Promise<void> => {
    await pane.getByRole("combobox", { name: words("method"), exact: true }).selectOption(name);
  };
  /** The weights that the method in use gives, as they are shown: one for each KPI. */
  const shown = (): Promise<string[]> => pane.locator("dl dd > span:first-child").allTextContents();
  const cellOf = (row: number, column: number): Locator =>
    pane
      .getByRole("grid")
      .getByRole("row")
      .nth(row + 1)
      .getByRole("gridcell")
      .nth(column);

  beforeAll(async () => {
    preview = await startPreview([await bookIn(locale, folder), "--lang", locale]);
    page = await browser.newPage({ viewport: { width: 1500, height: 950 }, colorScheme: "light" });
    page.setDefaultTimeout(60_000);
    page.on("pageerror", ({ message }) => thrown.push(message));
    await page.goto(preview.url);
    pane = await paneOf(page);
    await press(home("newScorecard"));
    await pane
      .getByRole("option")
      .filter({ hasText: template.name[locale === "zh-CN" ? "zh" : "en"] })
      .first()
      .click();
    await press(wizard("nextData"));
    await pane.getByText(wizard("mapped", { count: 4, total: 4 })).waitFor();
    await press(words("open"));
    await pane.getByRole("heading", { level: 1, name: words("title") }).waitFor();
  });
  afterAll(async () => {
    await page?.close();
    await preview?.stop();
    rmSync(folder, { recursive: true });
  });

  test("typed by hand show what is left of the whole, and are scaled to it", async () => {
    const field = (i: number): Locator =>
      pane.getByRole("textbox", { name: words("weightOf", { name: names[i] }) });
    await field(0).focus();
    await keys("Control+A");
    await page.keyboard.type("30");
    await keys("Tab");
    expect(await field(1).evaluate((box) => box === document.activeElement)).toBe(true);
    await pane
      .getByText(words("short", { sum: "90%", whole: "100%", rest: "10%" }), { exact: true })
      .waitFor();
    await press(words("scale", { whole: "100%" }));
    await pane.getByText(words("complete", { whole: "100%" }), { exact: true }).waitFor();
    const scaled = [30, 25, 20, 15].map((weight) => String(Math.round((weight / 0.9) * 100) / 100));
    // A field takes a weight from elsewhere once it is drawn anew.
    for (const [i, weight] of scaled.entries()) {
      const box = (await field(i).elementHandle()) as ElementHandle<HTMLInputElement>;
      await pane.waitForFunction(([input, value]) => input.value === value, [box, weight] as const);
    }
    await field(1).fill("200");
    await pane.getByText(words("notAWeight")).waitFor();
    await field(1).fill(scaled[1]);
  });

  test("come from an order that is put right by keys", async () => {
    await method("rank");
    await press(words("up", { name: names[3] }));
    await keys("Enter");
    await keys("Enter");
    await pane.getByText(words("nowAt", { name: names[3], place: 1 })).waitFor({ state: "attached" });
    const centroids = centroidsByHand(4);
    const places = [1, 2, 3, 0];
    expect(await shown()).toEqual(places.map((place) => percent(centroids[place])));
  });

  test("come from points shared by each pair, typed into the matrix", async () => {
    await method("pairs");
    await cellOf(0, 1).focus();
    await keys("3", "ArrowRight", "4", "ArrowRight", "2");
    await cellOf(1, 2).focus();
    await keys("1");
    await cellOf(3, 2).focus();
    await keys("0");
    await pane.getByText(words("judged", { judged: 5, all: 6 })).waitFor();
    const points = [
      [0, 3, 4, 2],
      [1, 0, 1, 2],
      [0, 3, 0, 4],
      [2, 2, 0, 0],
    ];
    expect(await cellOf(2, 0).textContent()).toBe("0");
    expect(await shown()).toEqual(pointsByHand(points).map((share) => percent(share)));
  });

  test("by AHP are typed into the matrix; a contradiction is measured, shown and repaired", async () => {
    await method("ahp");
    await cellOf(0, 1).focus();
    await keys("3", "ArrowRight", "/", "5", "ArrowRight", "7");
    await cellOf(1, 2).focus();
    await keys("4", "ArrowRight", "3", "ArrowDown", "2");
    const asked = [
      [1, 3, 1 / 5, 7],
      [1 / 3, 1, 4, 3],
      [5, 1 / 4, 1, 2],
      [1 / 7, 1 / 3, 1 / 2, 1],
    ];
    const { weights, cr } = prioritiesByHand(asked);
    expect(await shown()).toEqual(weights.map((share) => percent(share)));
    const number = (ratio: number): string =>
      ratio.toLocaleString(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
    await pane.getByText(words("inconsistent", { cr: number(cr) })).waitFor();
    const [a, b, c] = contradictionByHand(asked);
    const worst = words("worst", { a: names[a], b: names[b], c: names[c], implied: "12", judged: "1/5" });
    await pane.getByText(worst).waitFor();
    const repair = repairByHand(asked);
    const mended = asked.map((row) => [...row]);
    mended[repair.row][repair.column] = repair.to;
    mended[repair.column][repair.row] = 1 / repair.to;
    await press(words("applyRepair"));
    await pane.getByText(words("consistent", { cr: number(repair.cr) })).waitFor();
    taken = prioritiesByHand(mended).weights;
    expect(await shown()).toEqual(taken.map((share) => percent(share)));
  });

  test("by entropy come from the past values of the data", async () => {
    await method("entropy");
    await pane.getByText(words("periodsUsed", { count: 12 })).waitFor();
    const shares = entropyByHand(ids.map((id) => years[id].values));
    expect(await shown()).toEqual(shares.map((share) => percent(share)));
  });

  test("that a method gave are taken over, and said to be", async () => {
    await method("ahp");
    await press(words("use"));
    await pane.getByText(words("used")).waitFor();
    await pane.getByText(wizard("weightsComplete")).waitFor();
    await method("hand");
    for (const [i, name] of names.entries())
      expect(
        Number(await pane.getByRole("textbox", { name: words("weightOf", { name }) }).inputValue())
      ).toBeCloseTo(taken[i] * 100, 2);
  });

  test("tell how far each can move before the grade or the order changes, and what another would give", async () => {
    const all = taken.map((weight, i) => ({ weight, score: scores[i] }));
    for (const [i, name] of names.entries()) {
      const item = pane
        .getByRole("listitem")
        .filter({ has: pane.getByRole("slider") })
        .nth(i);
      expect(await item.getByRole("heading").textContent()).toContain(name);
      const said = (await item.getByRole("paragraph").first().textContent())!;
      const weights = [...said.matchAll(/([\d.]+)%/g)].map(([, number]) => Number(number) / 100);
      expect(weights).toEqual(turnsByHand(all, i).map((weight) => expect.closeTo(weight, 3)));
      const slider = item.getByRole("slider");
      await slider.focus();
      const before = Number(await slider.inputValue());
      await keys("ArrowRight", "ArrowRight");
      const tried = Number(await slider.inputValue()) / 200;
      expect(tried).toBeGreaterThan(before / 200);
      const total = totalByHand(all, i, tried).toLocaleString(locale, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
      expect(await slider.getAttribute("aria-valuetext")).toContain(total);
    }
  });

  test("weigh the scorecard that is created with them", async () => {
    await press(words("back"));
    await press(wizard("nextOptions"));
    await press(wizard("create"));
    await button(wizard("goToSheet")).waitFor();
    const { layout } = await modelOf(page);
    for (const [i, id] of ids.entries())
      expect(await readCell(page, layout.sheet, layout.kpis[id].weight)).toBeCloseTo(taken[i], 9);
    const total = scores.reduce((sum, score, i) => sum + score * taken[i], 0);
    expect(await readCell(page, layout.sheet, layout.total)).toBeCloseTo(total, 9);
    expect(thrown).toEqual([]);
  });
});
