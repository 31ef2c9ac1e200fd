import { createScorecard } from "../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { kpiById, kpis } from "../../src/catalog";
import type { KpiDefinition } from "../../src/catalog/types";
import { parseRect } from "../../src/plan/addresses";
import { scorecardKpis } from "../../src/scorecard";
import type { KpiMapping } from "../../src/scorecard/mapping/kpi-mapping";
import { openHeadless } from "../support/headless";
import { bookData, sheetData, tableData } from "../workbook/support/book";

jest.setTimeout(300_000);

const template = "customer-service-department";
const own = new Set(scorecardKpis({ template }).map(({ id }) => id));
const columns = ["Month", "KPI", "Actual", "Target"];
/** The longest name that a sheet can have, with a quote in it. */
const sheetName = "Figures of the team's 36 months";
const awkward = ['He said "more"', "=SUM(A1)", "Two\nlines", "Stars ⭐️🚀", "+1, -1, @all", "O'Neill's"];

/** KPIs of the user's own, the first with names that look like anything but text. */
const ownKpis = (count: number): KpiDefinition[] =>
  Array.from({ length: count }, (_, i) => {
    const name = awkward[i] ?? `Own KPI ${i + 1}`;
    return { ...kpiById("average-resolution-time")!, id: `own-${i + 1}`, name: { en: name, zh: name } };
  });

/** Makes a scorecard of so many KPIs from a list with so many months; nothing is calculated. */
async function made(count: number, months: number) {
  const added = kpis.filter(({ id }) => !own.has(id)).slice(0, count - own.size - awkward.length);
  const mine = ownKpis(count - own.size - added.length);
  const all = [...scorecardKpis({ template }), ...added, ...mine];
  const rows = Array.from({ length: months }, (_, month) =>
    all.map((kpi, i) => [
      Date.UTC(2021, month, 1) / 86_400_000 + 25569,
      kpi.name.en,
      1 + ((month + i) % 9) / 10,
      1,
    ])
  ).flat();
  const texts = rows.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? `'${value}` : value))
  );
  const data = bookData([
    sheetData(sheetName, [columns, ...texts], {
      tables: [tableData("Figures", `A1:D${rows.length + 1}`, columns)],
    }),
  ]);
  for (let row = 1; row <= rows.length; row++) data.sheets[0].cells[row][0].style = 1;
  const headless = await openHeadless({ data, calculate: "later" });
  const removeGlobals = headless.installGlobals();
  try {
    const chosen = [...added, ...mine].map(({ id }) => id);
    const found = await recogniseData({ locale: "en-US" });
    const proposed = proposeFor({ template, added: chosen, own: mine }, found);
    const mapping: KpiMapping[] = proposed.map((each) =>
      each.confidence === "none" ? each : { ...each, confirmed: true }
    );
    headless.wire.reset();
    const created = await createScorecard.run(
      {
        template, added: chosen, own: mine, mapping, grain: "month", period: "latest", trendPeriods: months,
        title: '=1+1 "quoted"\n📈', organisation: "=HYPERLINK(\"x\")",
      }, // prettier-ignore
      { locale: "en-US" }
    );
    const applied = headless.wire.requests.slice(created.readSyncs);
    return { created, applied, mapping, mine, saved: await headless.save() };
  } finally {
    removeGlobals();
    headless.close();
  }
}

describe("A scorecard of 100 KPIs with 36 months of trends", () => {
  let card: Awaited<ReturnType<typeof made>>;
  beforeAll(async () => void (card = await made(100, 36)));

  test("is applied in two requests of less than 3 MB, with every KPI on the sheet", () => {
    expect(card.applied.length).toBeLessThanOrEqual(2);
    expect(card.applied.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_000_000);
    expect(Object.keys(card.created.model.layout.kpis)).toHaveLength(100);
    expect(card.mapping.filter(({ confirmed }) => confirmed).length).toBeGreaterThan(95);
  });

  test("draws a chart of 36 periods for each of them", () => {
    const trends = card.saved.sheets.find(({ name }) => name === card.created.model.layout.trendsSheet)!;
    expect(trends.charts.length).toBeGreaterThan(95);
    for (const { series } of trends.charts) expect(parseRect(series[0].values.split("!")[1])?.rows).toBe(36);
  });

  test("shows names, title and organisation with quotes, equals signs, line breaks and emoji as texts", () => {
    const { layout } = card.created.model;
    const sheet = card.saved.sheets.find(({ name }) => name === layout.sheet)!;
    for (const { id, name } of card.mine) {
      const { row } = parseRect(layout.kpis[id].weight)!;
      const texts = Object.values(sheet.cells[row]).map(({ value, formula }) => formula ?? value);
      expect(texts).toContain(name.en);
    }
    const head = Object.values(sheet.cells[0]).map(({ value, formula }) => formula ?? value);
    expect(head).toContain('=1+1 "quoted"\n📈');
    const formulas = Object.values(sheet.cells).flatMap((row) =>
      Object.values(row).flatMap(({ formula }) => formula ?? [])
    );
    expect(formulas.filter((formula) => /^=(SUM\(A1\)|HYPERLINK|1\+1)/.test(formula))).toEqual([]);
  });
});

test("200 KPIs with 60 months of trends go out in two requests after the first, which Excel on the web takes", async () => {
  const { applied, created } = await made(200, 60);
  expect(Object.keys(created.model.layout.kpis)).toHaveLength(200);
  expect(applied.length).toBeLessThanOrEqual(3);
  for (const { bytes } of applied) expect(bytes).toBeLessThan(5_000_000);
});
