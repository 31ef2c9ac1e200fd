/** Data entry, review, fishbone and strategy map of a scorecard made in the pane, and what the pane does with them. */
import type { Browser, Frame, Page } from "playwright-core";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../src/i18n/pane";
import { sheetChoiceMessages, sheetToolMessages } from "../../src/i18n/pane-sheets";
import { sentence, type Messages } from "../../src/i18n/sentence";
import type { ScorecardModel } from "../../src/scorecard/model";
import { launchBrowser } from "../support/browser";
import { createScorecard, modelOf, openCallCentre, read, type Opened } from "./support/journey";

const locale = "zh-CN" as const;
const say =
  <M extends Messages>(messages: M) =>
  (key: keyof M & string, values?: Record<string, string | number>): string =>
    sentence(messages, key, locale, values);
const [home, wizard, choice, tools] = [
  say(paneMessages),
  say(newScorecardMessages),
  say(sheetChoiceMessages),
  say(sheetToolMessages),
];

describe("The sheets of a balanced scorecard from a workbook of calls", () => {
  let browser: Browser;
  let opened: Opened;
  let page: Page;
  let pane: Frame;
  let model: ScorecardModel;
  const press = (name: string): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).first().click();
  const sheetOf = (name: string) =>
    page.evaluate((wanted) => {
      const { shapes, tables, columns } = window
        .preview!.workbook!.toData()
        .sheets.find((each) => each.name === wanted)!;
      return { shapes, tables, columns };
    }, name);
  const rowsOf = async (name: string): Promise<unknown[][]> => {
    const { tables } = await sheetOf(name);
    const [, ...rows] = await read(page, `'${name}'!${tables[0].address}`);
    return rows;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openCallCentre(browser, locale);
    ({ page, pane } = opened);
    await createScorecard(pane, locale, {
      template: "balanced-scorecard-company",
      confirmed: "plausible",
      sheets: [choice("fishbone"), choice("strategyMap"), choice("review")],
    });
    model = await modelOf(page);
    await press(wizard("toHome"));
    await press(home("sheetTools"));
    await pane.getByRole("heading", { level: 1, name: tools("title") }).waitFor();
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
  });

  test("are made as they were ticked: a review with its table, a fishbone, and a map with a box for every KPI", async () => {
    const { fishbone, strategyMap, review } = model.sheets;
    expect((await sheetOf(review!)).tables.map(({ name }) => name)).toEqual([model.reviewTable]);
    // No KPI has an actual that misses its target yet: a head and a spine, and no bones.
    expect((await sheetOf(fishbone!)).shapes.length).toBeGreaterThanOrEqual(2);
    const boxes = (await sheetOf(strategyMap!)).shapes.filter(({ name }) => name.startsWith("Map objective"));
    expect(boxes).toHaveLength(Object.keys(model.layout.kpis).length);
  });

  test("get the next period's entry rows at one press: the same KPIs, a period later, without actuals", async () => {
    const before = await rowsOf(model.sheets.entry!);
    await press(tools("nextPeriod"));
    await pane
      .getByText(tools("added", { rows: before.length, sheet: model.sheets.entry! }))
      .waitFor({ timeout: 60_000 });
    const after = await rowsOf(model.sheets.entry!);
    expect(after.slice(0, before.length)).toEqual(before);
    const [now, next] = [before, after.slice(before.length)];
    expect(next.map(([, kpi]) => kpi)).toEqual(now.map(([, kpi]) => kpi));
    expect(next.map(([, , actual]) => actual)).toEqual(now.map(() => ""));
    const length = (next[0][0] as number) - (now[0][0] as number);
    // A quarterly scorecard: three months.
    expect(length).toBeGreaterThanOrEqual(90);
    expect(length).toBeLessThanOrEqual(92);
  });

  test("are redrawn at one press, and a shape that was moved stays where it is", async () => {
    const { strategyMap, fishbone } = model.sheets;
    const [{ name }] = (await sheetOf(strategyMap!)).shapes.filter((shape) =>
      shape.name.startsWith("Map objective")
    );
    await pane.evaluate(
      ([sheet, shape]) =>
        Excel.run(async (context) => {
          const moved = context.workbook.worksheets.getItem(sheet).shapes.getItem(shape);
          moved.left = 777;
          await context.sync();
        }),
      [strategyMap!, name] as const
    );
    const before = (await sheetOf(fishbone!)).shapes.length;
    await press(tools("redraw"));
    await pane.getByText(tools("keptShapes", { kept: 1 })).waitFor({ timeout: 60_000 });
    const moved = (await sheetOf(strategyMap!)).shapes.find((shape) => shape.name === name)!;
    // The workbook keeps pixels, Office.js speaks of points.
    expect(moved.box.left).toBeCloseTo((777 * 4) / 3, 3);
    expect((await sheetOf(fishbone!)).shapes).toHaveLength(before);
  });
});
