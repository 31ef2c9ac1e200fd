import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { fillReview } from "../../src/actions/sheets/fill-review";
import { undoLast } from "../../src/actions/undo-last";
import type { Grain } from "../../src/scorecard/periods";
import type { Policies } from "../../src/scorecard/policies";
import type { Headless } from "../../src/preview/headless";
import { closeAll } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { monthlyBook, monthStart, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(180_000);
afterEach(closeAll);

const template = "customer-service-list-b";

interface Asked {
  readonly grain?: Grain;
  readonly locale?: "en-US" | "zh-CN";
  readonly period?: "latest" | number;
  readonly months?: number;
  readonly policies?: Partial<Policies>;
}

/** A scorecard with a review over months of figures that miss their targets more often than not. */
async function reviewed({
  grain = "month",
  locale = "en-US",
  period = "latest",
  months = 6,
  policies,
}: Asked = {}) {
  const headless = await openCalculating(monthlyBook(template, months));
  const request = { ...(await proposed(template)), grain, period, policies, sheets: { review: true } };
  await createScorecard.run({ ...request, sheetLocale: locale }, options);
  await headless.workbook.settle();
  const [place] = await listScorecards();
  return { headless, place };
}

const log = (headless: Headless, name = "KpiReview") =>
  headless.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load("values,text,address");
    await context.sync();
    return { rows: body.values, text: body.text, address: body.address };
  });

const showPeriod = (headless: Headless, sheet: string, period: number): Promise<void> =>
  headless.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(sheet).names;
    names.getItem("SelectedPeriod").getRange().values = [[period]];
    await context.sync();
  }).then(() => headless.workbook.settle());

/** Names of the KPIs that are red or amber on the scorecard sheet. */
function missedOn(headless: Headless, place: Awaited<ReturnType<typeof listScorecards>>[number]): string[] {
  return Object.values(place.model.layout.kpis).flatMap(({ row, status }) => {
    const [[light]] = headless.workbook.readRange(`'${place.sheet}'!${status}`);
    const [[name]] = headless.workbook.readRange(`'${place.sheet}'!B${row}`);
    return /^[◆▲]/.test(String(light)) ? [String(name)] : [];
  });
}

describe("The review's log", () => {
  test.each([
    ["quarter", "en-US", "2025 Q4"],
    ["quarter", "zh-CN", "2025年第4季度"],
    ["month", "en-US", "2025-12"],
    ["year", "en-US", "2025"],
    ["year", "zh-CN", "2025年"],
  ] as const)("calls a %s in %s %s", async (grain, locale, name) => {
    const { headless } = await reviewed({ grain, locale, months: 12 });
    const { text } = await log(headless);
    expect(text.length).toBeGreaterThan(1);
    expect(new Set(text.map(([period]) => period))).toEqual(new Set([name]));
  });
});

describe("This period's rows", () => {
  test("are those that miss their target on the sheet, once, below what people have written", async () => {
    const { headless, place } = await reviewed({ period: monthStart(3) });
    const { rows: before } = await log(headless);
    await headless.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KpiReview").getDataBodyRange();
      body.getCell(0, 4).values = [["Line down for a week"]];
      body.getCell(0, 8).values = [["Yes"]];
      await context.sync();
    });
    await showPeriod(headless, place.sheet, monthStart(4));
    const missed = missedOn(headless, place);
    expect(missed.length).toBeGreaterThan(1);
    await expect(fillReview.run(place, options)).resolves.toEqual({
      sheet: "Review",
      period: "2025-05",
      rows: missed.length,
      known: 0,
    });
    const { rows, text } = await log(headless);
    expect(rows[0][4]).toBe("Line down for a week");
    expect(rows.slice(1, before.length)).toEqual(before.slice(1));
    const added = rows.slice(before.length);
    expect(added.map(([, kpi]) => kpi).sort()).toEqual([...missed].sort());
    expect(added.every(([period]) => period === monthStart(4))).toBe(true);
    expect(text.slice(before.length).every(([period]) => period === "2025-05")).toBe(true);
    expect(added.every(([, , , gap]) => typeof gap === "number" && gap < 0)).toBe(true);
    // Again: nothing is doubled, and a row that the user has deleted comes back alone.
    await expect(fillReview.run(place, options)).resolves.toMatchObject({ rows: 0, known: missed.length });
    expect((await log(headless)).rows).toEqual(rows);
    await headless.Excel.run(async (context) => {
      context.workbook.tables
        .getItem("KpiReview")
        .rows.getItemAt(rows.length - 1)
        .delete();
      await context.sync();
    });
    await expect(fillReview.run(place, options)).resolves.toMatchObject({
      rows: 1,
      known: missed.length - 1,
    });
    expect((await log(headless)).rows).toEqual(rows);
  });

  test("of a quarter are known by its name, or by any day in it", async () => {
    const { headless, place } = await reviewed({ grain: "quarter", months: 12 });
    await expect(fillReview.run(place, options)).resolves.toMatchObject({ period: "2025 Q4", rows: 0 });
    await headless.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KpiReview").getDataBodyRange();
      body.getCell(0, 0).values = [[monthStart(10)]];
      body.getCell(1, 0).values = [["2025Q3"]];
      await context.sync();
    });
    await headless.workbook.settle();
    await expect(fillReview.run(place, options)).resolves.toMatchObject({ rows: 1 });
  });

  test("begin in the blank row of a log that nothing was entered in", async () => {
    const { headless, place } = await reviewed();
    const { rows: before, address } = await log(headless);
    await headless.Excel.run(async (context) => {
      context.workbook.tables.getItem("KpiReview").getDataBodyRange().clear("Contents");
      await context.sync();
    });
    await expect(fillReview.run(place, options)).resolves.toMatchObject({ rows: before.length });
    expect(await log(headless)).toMatchObject({ rows: before, address });
  });

  test("push down what stands below the log, and are taken back by one undo", async () => {
    const { headless, place } = await reviewed({ period: monthStart(3) });
    const { rows, address } = await log(headless);
    const below = Number(/\d+$/.exec(address)![0]) + 1;
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Review").getRange(`B${below}`).values = [["Next meeting: Monday"]];
      await context.sync();
    });
    await showPeriod(headless, place.sheet, monthStart(4));
    const before = await comparable(headless);
    const { rows: count } = await fillReview.run(place, options);
    const note = headless.workbook.readRange(`'Review'!B${below + count}`)[0][0];
    expect(note).toBe("Next meeting: Monday");
    expect((await log(headless)).rows).toHaveLength(rows.length + count);
    await undoLast.run(undefined, options);
    await headless.workbook.settle();
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("are refused where the log's columns stand otherwise", async () => {
    const { headless, place } = await reviewed();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Review").getRange("A:A").insert("Right");
      await context.sync();
    });
    await expect(fillReview.run(place, options)).rejects.toMatchObject({
      reason: "layout-lost",
      detail: { name: "Review" },
      remains: "untouched",
    });
  });

  test("are none where every KPI reaches its target", async () => {
    const { place } = await reviewed({ policies: { green: 0.2, amber: 0.1 } });
    await expect(fillReview.run(place, options)).resolves.toMatchObject({ rows: 0, known: 0 });
  });
});
