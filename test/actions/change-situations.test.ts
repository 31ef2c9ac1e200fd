import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { comparePeriods } from "../../src/actions/scorecard/compare-periods";
import { duplicateScorecard } from "../../src/actions/scorecard/duplicate-scorecard";
import { createScorecard, type ScorecardOrder } from "../../src/actions/create-scorecard";
import { failureSentence } from "../../src/actions/failure-sentence";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import { kpiById } from "../../src/catalog";
import type { Headless } from "../../src/preview/headless";
import { changeScorecard as planChange } from "../../src/scorecard/life";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { applyPlan } from "../../src/workbook/apply-plan";
import { readSnapshot } from "../../src/workbook/read-snapshot";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent, type Comparable } from "./support/comparable";
import { callBook, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

async function created(
  { payloadLimit, ...order }: Partial<ScorecardOrder> & { payloadLimit?: number } = {},
  rows = 24
) {
  const headless = await open(callBook(rows), payloadLimit ? { payloadLimit } : {});
  await createScorecard.run({ ...(await proposed()), ...order }, options);
  return { headless, kpis: Object.keys((await listScorecards())[0].model.layout.kpis) };
}

async function change(edit: (request: ScorecardRequest) => Partial<ScorecardRequest>, sheet = "Scorecard") {
  const place = (await listScorecards()).find((each) => each.sheet === sheet)!;
  const { request } = await openScorecard(place, options);
  return changeScorecard.run(
    { ...place, opened: request, edited: { ...request, ...edit(request) } },
    options
  );
}

const excel = (headless: Headless, work: (book: Excel.Workbook) => void): Promise<void> =>
  headless.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const refusal = async (work: Promise<unknown>): Promise<{ reason?: string; remains?: string }> =>
  work.then(
    () => ({}),
    (error: unknown) => error as { reason: string; remains: string }
  );

/** What a workbook holds on some sheets, and nothing of what is active. */
const on = (names: readonly string[], content: Comparable): Comparable =>
  new Map([...content].filter(([key]) => names.some((name) => key.startsWith(`${name}: `))));

const grow = { added: ["sales-growth-rate"] };

describe("A change of a scorecard", () => {
  test("waits while a cell is being edited, and is made once that ends", async () => {
    const { headless } = await created();
    const { failures } = headless.workbook;
    failures.editing = true;
    let done = false;
    const changing = change(() => ({ title: "Later" })).finally(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([done, headless.workbook.readRange("Scorecard!A1")]).toEqual([
      false,
      [[expect.not.stringMatching("Later")]],
    ]);
    failures.editing = false;
    await changing;
    expect(headless.workbook.readRange("Scorecard!A1")).toEqual([["Later"]]);
  });

  test("that the host finds too large is taken back, and the user is told what to do", async () => {
    const { headless } = await created();
    const [place] = await listScorecards();
    const { request } = await openScorecard(place, options);
    const { snapshot } = await readSnapshot({ formulas: true });
    const plans = planChange(place.model, place.sheet, { ...request, ...grow }, snapshot);
    const data = await headless.save();
    closeAll();
    const limited = await open(data, { payloadLimit: 30_000 });
    const before = await comparable(limited);
    const error = await refusal(applyPlan(plans.plan, { back: plans.back, largestRequest: 60_000 }));
    expect(error).toMatchObject({ reason: "too-large", remains: "restored" });
    expect(failureSentence(error, "en-US")).toMatch(/more than Excel takes in one go.*as it was/);
    expect(failureSentence(error, "zh-CN")).toMatch(/超出 Excel 单次处理的上限.*与之前一致/);
    expect(sameContent(before, await comparable(limited))).toEqual([]);
  });

  test("is written in as many requests as its size asks for, with the same result, and taken back in as many", async () => {
    const { headless, kpis } = await created();
    const [place] = await listScorecards();
    const { request } = await openScorecard(place, options);
    const edited = { ...request, ...grow, order: [...kpis].reverse(), removed: [kpis[1]] };
    const { snapshot } = await readSnapshot({ formulas: true });
    const { plan, back } = planChange(place.model, place.sheet, edited, snapshot);
    const before = await comparable(headless);
    const { applySyncs } = await applyPlan(plan, { back, largestRequest: 8000 });
    expect(applySyncs).toBeGreaterThan(5);
    const inParts = await comparable(headless);
    closeAll();
    const { headless: other } = await created();
    expect(sameContent(before, await comparable(other))).toEqual([]);
    await change(() => edited);
    expect(sameContent(inParts, await comparable(other))).toEqual([]);
  });

  test("is made in a workbook whose structure is locked, as long as it needs no new sheet", async () => {
    const { headless } = await created();
    await excel(headless, (book) => {
      book.worksheets.getItem("KPI dictionary").delete();
      book.protection.protect();
    });
    const before = await comparable(headless);
    const error = await refusal(change(() => grow));
    expect(error).toMatchObject({ reason: "protected", remains: "untouched" });
    expect(failureSentence(error, "en-US")).toMatch(/protected.*Unprotect it under Review.*not changed/);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("follows sheets whose names have 31 characters and quotes; so do a duplicate and a comparison", async () => {
    const { headless } = await created();
    const long = (start: string): string => `${start} it's "Q1" 客户`.padEnd(31, "x");
    const names = ["Scorecard", "Trends", "KPI dictionary", "Data entry", "Log"];
    await excel(headless, (book) => {
      for (const name of names) book.worksheets.getItem(name).name = long(name.slice(0, 4));
    });
    const { model } = await change(() => grow, long("Scor"));
    expect(model.sheets.trends).toBe(long("Tren"));
    const [place] = await listScorecards();
    expect(place.sheet).toBe(long("Scor"));
    await comparePeriods.run({ ...place, earlier: 45658, later: 45689 }, options);
    await duplicateScorecard.run({ ...place, title: "North" }, options);
    expect((await listScorecards()).length).toBe(2);
    const { sheets } = await headless.save();
    expect(sheets).toHaveLength(10);
    expect(JSON.stringify(sheets.map(({ cells }) => cells))).not.toContain("#REF!");
  });

  test("redraws trends of 60 periods", async () => {
    const { headless } = await created({ trendPeriods: 60 });
    const { applySyncs, requestBytes } = await change(() => ({ removed: ["call-average-time"], ...grow }));
    expect(applySyncs).toBe(2);
    expect(requestBytes).toBeLessThan(1_000_000);
    const trends = (await headless.save()).sheets.find(({ name }) => name === "Trends")!;
    for (const { series } of trends.charts) expect(series[0].values).toMatch(/\$(\d+):\$[A-Z]+\$(\d+)$/);
    expect((await openScorecard((await listScorecards())[0], options)).edits).toEqual([]);
  });

  test("takes KPI names with quotes, equals signs, line breaks and emoji as texts", async () => {
    const names = ['=SUM("A1")', "Two\nlines", "Stars ⭐️🚀", "+1, -1, @all", "O'Neill's"];
    const own = names.map((name, i) => ({
      ...kpiById("average-resolution-time")!,
      id: `own-${i}`,
      name: { en: name, zh: name },
    }));
    const { headless } = await created({ own, added: own.map(({ id }) => id) });
    const before = await comparable(headless);
    const { model } = await change(({ added = [] }) => ({
      added: [...added, "sales-growth-rate"],
      order: [...added].reverse(),
      removed: ["call-average-time"],
    }));
    for (const { id, name } of own)
      expect(headless.workbook.readRange(`Scorecard!B${model.layout.kpis[id].row}`)).toEqual([[name.en]]);
    expect((await openScorecard((await listScorecards())[0], options)).edits).toEqual([]);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("leaves another scorecard of the workbook as it is, to the last cell", async () => {
    const { headless } = await created();
    await createScorecard.run({ ...(await proposed()), title: "Second" }, options);
    const others = (await listScorecards()).find(({ sheet }) => sheet !== "Scorecard")!.model.sheets;
    const before = on(Object.values(others), await comparable(headless));
    expect(before.size).toBeGreaterThan(100);
    const settings = (await headless.save()).settings;
    await change(({ removed = [] }) => ({
      ...grow,
      removed: [...removed, "call-average-time"],
      title: "First",
    }));
    expect(sameContent(before, on(Object.values(others), await comparable(headless)))).toEqual([]);
    const key = `kpi-scorecard.${others.scorecard}`;
    expect((await headless.save()).settings[key]).toBe(settings[key]);
  });

  test("lays out anew what was deleted of trends and dictionary, and says so", async () => {
    const { headless } = await created();
    await excel(headless, (book) => {
      book.worksheets.getItem("Trends").delete();
      book.worksheets.getItem("KPI dictionary").delete();
    });
    const { anew } = await change(() => ({ title: "Again" }));
    expect(anew).toEqual(["Trends", "KPI dictionary"]);
    const { sheets } = await headless.save();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(anew));
    expect(JSON.stringify(sheets.map(({ cells }) => cells))).not.toContain("#REF!");
    expect((await change(() => ({ title: "Once more" }))).anew).toEqual([]);
  });

  test("leaves the period cell and new rows of the source at work", async () => {
    const headless = await openCalculating(callBook(62));
    await createScorecard.run(await proposed(), options);
    const [{ model: made }] = await listScorecards();
    const kpi = Object.keys(made.layout.kpis)[0];
    const { model } = await change(() => ({ ...grow, order: ["sales-growth-rate"] }));
    const actual = (): unknown =>
      headless.workbook.readRange(`Scorecard!${model.layout.kpis[kpi].actual}`)[0][0];
    const set = async (work: (book: Excel.Workbook) => void): Promise<void> => {
      await excel(headless, work);
      await headless.workbook.settle();
    };
    await headless.workbook.settle();
    const latest = actual();
    await set((book) => {
      book.worksheets.getItem("Scorecard").getRange(model.layout.period).values = [[45658]];
    });
    const january = actual();
    await set((book) => {
      book.tables.getItem("Calls").rows.add(undefined, [
        [45660, 10, "R1", 1],
        [45661, 10, "R1", 1],
        [45660, 10, "R1", 1],
      ]);
    });
    expect([typeof latest, typeof january]).toEqual(["number", "number"]);
    expect(january).not.toEqual(latest);
    expect(actual()).not.toEqual(january);
  });
});
