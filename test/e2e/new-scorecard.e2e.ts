import type { Browser } from "playwright-core";
import { callCentreCalls } from "../../scripts/sample/call-centre";
import { kpiById } from "../../src/catalog/cards";
import type { Locale } from "../../src/i18n/sentence";
import type { ScorecardModel } from "../../src/scorecard/model";
import { launchBrowser } from "../support/browser";
import { attainmentByHand, monthsByHand, xmrByHand } from "./support/by-hand";
import {
  chartsOf,
  createScorecard,
  modelOf,
  openCallCentre,
  read,
  readCell,
  type Opened,
} from "./support/journey";

const targets: Readonly<Record<string, number>> = {
  "customer-satisfaction-score": 80,
  "customer-satisfaction-rate": 0.85,
  "average-resolution-time": 45,
  "cases-resolved-per-agent-day": 1.2,
};
const fromData = Object.keys(targets);
const months = monthsByHand(callCentreCalls, 2025);
const december = months[11].values;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each<Locale>(["en-US", "zh-CN"])(
  "A customer service scorecard from a workbook of calls, in %s",
  (locale) => {
    let opened: Opened;
    let model: ScorecardModel;
    const actual = (id: string): Promise<unknown> =>
      readCell(opened.page, model.layout.sheet, model.layout.kpis[id].actual);

    beforeAll(async () => {
      opened = await openCallCentre(browser, locale);
      await createScorecard(opened.pane, locale, {
        template: "customer-service-department",
        added: ["customer-satisfaction-rate"],
        confirmed: ["cases-resolved-per-agent-day"],
        targets: { "average-resolution-time": "45", "cases-resolved-per-agent-day": "1.2" },
      });
      model = await modelOf(opened.page);
    });
    afterAll(() => opened?.close());

    test.each(fromData)("shows the actual of %s as computed from the raw rows", async (id) => {
      expect(await actual(id)).toBeCloseTo(december[id], 9);
    });

    test("leaves the actuals of KPIs without a source blank, not zero", async () => {
      const others = Object.keys(model.layout.kpis).filter((id) => !fromData.includes(id));
      expect(others.length).toBe(9);
      for (const id of others) expect(await actual(id)).toBe("");
    });

    test("gives the total and the coverage that the rows add up to", async () => {
      const { sheet, kpis, total, coverage } = model.layout;
      let weights = 0;
      let scored = 0;
      let all = 0;
      for (const [id, cells] of Object.entries(kpis)) {
        const weight = (await readCell(opened.page, sheet, cells.weight)) as number;
        all += weight;
        if (!fromData.includes(id)) continue;
        const lower = kpiById(id)!.direction === "lower";
        weights += weight;
        scored += weight * 100 * attainmentByHand(december[id], targets[id], lower);
      }
      expect(await readCell(opened.page, sheet, total)).toBeCloseTo(scored / weights, 9);
      expect(await readCell(opened.page, sheet, coverage)).toBeCloseTo(weights / all, 9);
    });

    test("draws actual, target and XmR limits of every KPI with data in native charts", async () => {
      const charts = await chartsOf(opened.page, model.layout.trendsSheet);
      expect(charts.map(({ name }) => name).sort()).toEqual(
        fromData.map((id) => model.layout.kpis[id].chart!.name).sort()
      );
      for (const id of fromData) {
        const chart = charts.find(({ name }) => name === model.layout.kpis[id].chart!.name)!;
        const plotted = await Promise.all(
          chart.series.map(async ({ values }) => (await read(opened.page, values)).flat())
        );
        const expected = months.map(({ values }) => values[id]);
        const numbers = plotted[0].filter((value) => typeof value === "number") as number[];
        expect(numbers.slice(-12)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
        expect(plotted[1].at(-1)).toBeCloseTo(targets[id], 9);
        const { center, lower, upper } = xmrByHand(expected);
        const last = plotted.slice(2, 5).map((series) => series.at(-1) as number);
        expect([...last].sort((a, b) => a - b)).toEqual(
          [center, lower, upper].sort((a, b) => a - b).map((value) => expect.closeTo(value, 9))
        );
      }
    });

    test("follows a raw cell that changes, on the sheet and in the chart", async () => {
      const row = callCentreCalls.findIndex(({ date }) => date >= months[11].start) + 2;
      const sheet = locale === "zh-CN" ? "通话记录" : "Calls";
      await opened.pane.evaluate(
        ([name, address]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange(address).values = [[999]];
            await context.sync();
          }),
        [sheet, `C${row}`]
      );
      const changed = callCentreCalls.map((call, index) =>
        index === row - 2 ? { ...call, minutes: 999 } : call
      );
      const expected = monthsByHand(changed, 2025)[11].values["average-resolution-time"];
      expect(await actual("average-resolution-time")).toBeCloseTo(expected, 9);
      const chart = (await chartsOf(opened.page, model.layout.trendsSheet)).find(
        ({ name }) => name === model.layout.kpis["average-resolution-time"].chart!.name
      )!;
      expect((await read(opened.page, chart.series[0].values)).flat().at(-1)).toBeCloseTo(expected, 9);
    });

    test("applies the plan in at most two requests", async () => {
      const wire = await opened.page.evaluate(() =>
        window.preview!.wire.filter(({ actions }) => actions > 100).map(({ bytes }) => bytes)
      );
      expect(wire.length).toBe(1);
      expect(wire[0]).toBeLessThan(4_000_000);
    });

    test("asks nothing of any other machine", () => {
      expect(opened.outside).toEqual([]);
    });
  }
);
