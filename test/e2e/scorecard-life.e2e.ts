/** An existing scorecard opened in the pane and changed there: on the sample workbook, with the mouse and the keys. */
import type { Browser, Frame, Page } from "playwright-core";
import { makeCalls } from "../../scripts/sample/calls";
import { kpiById } from "../../src/catalog/cards";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../src/i18n/pane";
import { scorecardPaneMessages } from "../../src/i18n/pane-scorecard";
import { scorecardMessages } from "../../src/i18n/scorecard";
import { sentence, type Locale, type Messages } from "../../src/i18n/sentence";
import type { ScorecardModel } from "../../src/scorecard/model";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { attainmentByHand, monthsByHand } from "./support/by-hand";
import { modelOf, paneOf, readCell, readCells } from "./support/journey";

/** The calls of the sample workbook. */
const calls = makeCalls({ seed: 42, count: 1800, from: 45292, to: 46022 });
const weighted = "average-resolution-time";
const aimed = "problem-resolution-rate";
const added = "customer-satisfaction-rate";

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each<Locale>(["en-US", "zh-CN"])("A scorecard that stands in the workbook, in %s", (locale) => {
  let preview: PreviewProcess;
  let page: Page;
  let pane: Frame;
  let first: ScorecardModel;
  const thrown: string[] = [];
  const language = locale === "zh-CN" ? "zh" : "en";
  const say =
    <M extends Messages>(messages: M) =>
    (key: keyof M & string, values?: Record<string, string | number>): string =>
      sentence(messages, key, locale, values);
  const [home, wizard, card] = [say(paneMessages), say(newScorecardMessages), say(scorecardPaneMessages)];
  const named = (id: string) => ({ kpi: kpiById(id)!.name[language] });
  const press = (name: string): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).first().click();
  const box = (name: string) => pane.getByRole("textbox", { name, exact: true });
  const fill = async (name: string, text: string): Promise<void> => {
    await box(name).fill(text);
    await box(name).press("Tab");
  };
  /** Presses a button and waits for what the pane says came of it, be it a failure. */
  const outcomeOf = async (button: string): Promise<string | null> => {
    await press(button);
    return pane.locator("[role=status] .fui-MessageBar").first().textContent();
  };

  /** The score that the sheet's own weights, targets and actuals add up to, with nothing of the product. */
  async function scoreByHand(weights?: Readonly<Record<string, number>>): Promise<number> {
    const { layout } = await modelOf(page);
    let [points, whole] = [0, 0];
    for (const [id, cells] of Object.entries(layout.kpis)) {
      const { actual, target, weight } = await readCells(page, layout.sheet, {
        actual: cells.actual,
        target: cells.target,
        weight: cells.weight,
      });
      if (weights) expect([id, weight]).toEqual([id, expect.closeTo(weights[id], 9)]);
      if (typeof actual !== "number" || typeof target !== "number") continue;
      const lower = kpiById(id)!.direction === "lower";
      points += (weight as number) * 100 * attainmentByHand(actual, target, lower);
      whole += weight as number;
    }
    return points / whole;
  }
  const total = async (): Promise<number> => {
    const { layout } = await modelOf(page);
    return (await readCell(page, layout.sheet, layout.total)) as number;
  };

  beforeAll(async () => {
    preview = await startPreview(["--lang", locale]);
    page = await browser.newPage({ viewport: { width: 1500, height: 950 }, colorScheme: "light" });
    page.setDefaultTimeout(60_000);
    page.on("pageerror", ({ message }) => thrown.push(message));
    await page.goto(preview.url);
    pane = await paneOf(page);
    first = await modelOf(page);
  });
  afterAll(async () => {
    await page?.close();
    await preview?.stop();
  });

  test("is opened from Home by the keyboard, with its score and its KPIs", async () => {
    const edit = pane.getByRole("button", { name: home("editScorecard", { name: first.layout.sheet }) });
    await edit.focus();
    await edit.press("Enter");
    await box(wizard("weightName", named(weighted))).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    const score = (await total()).toLocaleString(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    await pane.getByText(home("score", { score })).waitFor();
    expect(await scoreByHand()).toBeCloseTo(await total(), 9);
  });

  test("takes a weight and a target, scaled to 100 %, and its total follows", async () => {
    const before: Record<string, number> = {};
    for (const [id, { weight }] of Object.entries(first.layout.kpis))
      before[id] = (await readCell(page, first.layout.sheet, weight)) as number;
    await fill(wizard("weightName", named(weighted)), "20");
    await press(wizard("scaleWeights"));
    await fill(wizard("targetName", named(aimed)), "95");
    await pane
      .getByText(card("pending", { what: [card("part_weights"), card("part_targets")].join(card("pause")) }))
      .waitFor();
    expect(await outcomeOf(card("update"))).toContain(card("updated"));
    const asked = { ...before, [weighted]: 0.2 };
    const sum = Object.values(asked).reduce((all, weight) => all + weight, 0);
    const scaled = Object.fromEntries(Object.entries(asked).map(([id, weight]) => [id, weight / sum]));
    expect(await total()).toBeCloseTo(await scoreByHand(scaled), 9);
    expect(await readCell(page, first.layout.sheet, first.layout.kpis[aimed].target)).toBeCloseTo(0.95, 9);
  });

  test("gets a KPI from the dictionary, computed from the raw rows, and gives it back on undo", async () => {
    const before = await total();
    await press(wizard("addKpi"));
    await pane.getByRole("searchbox", { name: wizard("searchKpis") }).fill(named(added).kpi.slice(0, 24));
    const name = { name: wizard("addName", named(added)), exact: true } as const;
    await pane.getByRole("button", name).click();
    await box(wizard("weightName", named(added))).waitFor();
    const waiting = pane.getByRole("button", { name: wizard("confirmName", named(added)), exact: true });
    if (await waiting.count()) await waiting.click();
    await press(wizard("addKpi"));
    const scale = pane.getByRole("button", { name: wizard("scaleWeights"), exact: true });
    if (await scale.count()) await scale.click();
    expect(await outcomeOf(card("update"))).toContain(card("updated"));
    const { layout } = await modelOf(page);
    const december = monthsByHand(calls, 2025)[11].values[added];
    expect(await readCell(page, layout.sheet, layout.kpis[added].actual)).toBeCloseTo(december, 9);
    expect(await total()).toBeCloseTo(await scoreByHand(), 9);

    expect(await outcomeOf(card("undo"))).toContain(card("undone"));
    await box(wizard("weightName", named(added))).waitFor({ state: "detached" });
    expect(await total()).toBeCloseTo(before, 9);
  });

  test("moves a KPI to another group, chosen by the keys, and the total follows", async () => {
    const details = pane.getByRole("button", { name: wizard("changeName", named(aimed)), exact: true });
    await details.focus();
    await details.press("Enter");
    const group = pane.getByRole("combobox", { name: wizard("groupName", named(aimed)), exact: true });
    await group.selectOption("learning");
    await pane.getByRole("heading", { level: 2, name: scorecardMessages.learning[language] }).waitFor();
    expect(await group.evaluate((list) => document.activeElement === list)).toBe(true);
    const beyond = await pane.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await outcomeOf(card("update"))).toContain(card("updated"));
    const { layout, request } = await modelOf(page);
    expect(request.groups).toEqual({ [aimed]: "learning" });
    const learning = layout.groups.at(-1)!;
    expect(learning.code).toBe("learning");
    const members = Object.values(layout.kpis).filter(({ row }) => row > learning.row);
    expect(members).toContainEqual(layout.kpis[aimed]);
    const rows = await Promise.all(
      members.map(({ weight, score }) => readCells(page, layout.sheet, { weight, score }))
    );
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const scored = rows.filter(({ score }) => typeof score === "number") as Record<string, number>[];
    const { weight, score } = await readCells(page, layout.sheet, {
      weight: learning.weight,
      score: learning.score,
    });
    expect(weight).toBeCloseTo(sum(rows.map((row) => row.weight as number)), 9);
    expect(score).toBeCloseTo(
      sum(scored.map((row) => row.weight * row.score)) / sum(scored.map((row) => row.weight)),
      9
    );
    expect(await total()).toBeCloseTo(await scoreByHand(), 9);
    expect(await outcomeOf(card("undo"))).toContain(card("undone"));
    expect((await modelOf(page)).request.groups).toBeUndefined();
  });

  test("is compared over two periods on a sheet of its own, whose effects add up; undo removes it", async () => {
    const sheets = (): Promise<string[]> =>
      page.evaluate(() => window.preview!.workbook!.toData().sheets.map(({ name }) => name));
    const before = await sheets();
    await pane.getByRole("tab", { name: card("more"), exact: true }).click();
    await press(card("compare"));
    const said = await outcomeOf(card("addSheet"));
    const sheet = (await sheets()).find((name) => !before.includes(name))!;
    expect(said).toContain(card("added", { sheet }));
    const row = 9 + Object.keys(first.layout.kpis).length;
    const { earlier, later, change, rest } = await readCells(page, sheet, {
      earlier: `J${row}`,
      later: `K${row}`,
      change: `Q${row}`,
      rest: `Q${row + 1}`,
    });
    expect(later).toBeCloseTo(await total(), 9);
    expect(change).toBeCloseTo((later as number) - (earlier as number), 9);
    expect(rest).toBe(0);
    expect(await outcomeOf(card("undo"))).toContain(card("undone"));
    expect(await sheets()).toEqual(before);
  });

  test("is not left with edits that stand on no sheet without a question", async () => {
    await pane.getByRole("tab", { name: card("kpis"), exact: true }).click();
    await fill(wizard("weightName", named(weighted)), "30");
    await press(card("home"));
    await pane.getByRole("button", { name: card("leave") }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(card("stay"));
    await press(card("leave"));
    await pane.getByRole("heading", { level: 1, name: home("thisWorkbook") }).waitFor();
    expect(thrown).toEqual([]);
  });
});
