import { createScorecard } from "../../src/actions/create-scorecard";
import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { kpiById } from "../../src/catalog";
import { scorecardKpis, type ScorecardRequest } from "../../src/scorecard";
import type { CellData, WorkbookData } from "../../src/preview/workbook/data";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, contentOf } from "../workbook/support/open";
import { openCalculating, options } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const template = "customer-development";
const columns = ["月份", "指标", "实际值"];
const kpis = scorecardKpis({ template });
const months = 14;
const figure = (month: number, kpi: number): number => 0.3 + ((month * 5 + kpi * 3) % 17) / 40;
const monthText = (month: number): string => `${2024 + Math.floor(month / 12)}年${(month % 12) + 1}月`;

/** Rows of month as text, KPI and actual; the churn of three quarters stands across on a sheet of its own. */
function textBook(): WorkbookData {
  const rows = Array.from({ length: months }, (_, month) =>
    kpis.map(({ name }, i) => [monthText(month), name.zh, figure(month, i)])
  ).flat();
  return bookData([
    sheetData("数据", [columns, ...rows], {
      tables: [tableData("Facts", `A1:C${rows.length + 1}`, columns)],
    }),
    sheetData("Across", [
      ["KPI", "2025Q1", "2025Q2", "2025Q3"],
      [kpiById("new-customers")!.name.en, 10, 20, 30],
    ]),
  ]);
}

async function made(request: Partial<ScorecardRequest> = {}) {
  const headless = await openCalculating(textBook());
  const data = await recogniseData(options);
  const mapping = proposeFor({ template, ...request }, data).map((each) =>
    each.confidence === "none" ? each : { ...each, confirmed: true }
  );
  await createScorecard.run({ template, mapping, grain: "month", period: "latest", ...request }, options);
  await headless.workbook.settle();
  const [place] = await listScorecards();
  return { headless, place, data };
}

type Headless = Awaited<ReturnType<typeof made>>["headless"];
const read = (headless: Headless, sheet: string, address: string) =>
  headless.workbook.readRange(`'${sheet}'!${address}`);

const formulasOf = async (headless: Headless): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await headless.save()).sheets.map(({ name, cells }) => [
      name,
      Object.values(cells).flatMap((row) =>
        Object.values(row as Record<string, CellData>).flatMap(({ formula }) => formula ?? [])
      ),
    ])
  );

describe("Months that stand as text", () => {
  test("are read once, on a sheet of their own, and every formula of a KPI stays short", async () => {
    const { headless, place } = await made();
    expect(place.model.sheets.periods).toBe("Periods");
    const formulas = await formulasOf(headless);
    const parsing = Object.entries(formulas).flatMap(([sheet, all]) =>
      all.filter((formula) => /TRIM\(Facts/.test(formula)).map(() => sheet)
    );
    expect(parsing).toEqual(["Periods"]);
    const reading = [...formulas.Scorecard, ...formulas.Trends].filter((formula) =>
      formula.includes("Facts[")
    );
    expect(reading.length).toBeGreaterThanOrEqual(3 * kpis.length);
    expect(Math.max(...reading.map(({ length }) => length))).toBeLessThan(250);
    kpis.forEach(({ id }, i) => {
      const { actual } = place.model.layout.kpis[id];
      expect([id, read(headless, "Scorecard", actual)[0][0]]).toEqual([id, figure(months - 1, i)]);
    });
    expect(read(headless, "Periods", "A4:B8")).toEqual([
      ["Facts[月份]", ""],
      ["No period, left out", 0],
      ["As written", "First day"],
      ["2024年1月", 45292],
      ["2024年1月", 45292],
    ]);
  });

  test("arrive with new rows of the table, and what is no month is counted and left out", async () => {
    const { headless, place } = await made();
    const row = kpis.length * months + 2;
    await headless.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Facts");
      table.rows.add(undefined, [
        [monthText(months), kpis[0].name.zh, 0.875],
        ["合计", kpis[1].name.zh, 99],
      ]);
      await context.sync();
    });
    await headless.workbook.settle();
    expect(read(headless, "数据", `A${row}`)).toEqual([[monthText(months)]]);
    const { layout } = place.model;
    expect(read(headless, "Scorecard", layout.kpis[kpis[0].id].actual)).toEqual([[0.875]]);
    expect(read(headless, "Scorecard", layout.kpis[kpis[1].id].actual)).toEqual([[""]]);
    expect(read(headless, "Periods", "B5")).toEqual([[1]]);
  });

  test("in a plain range tell when rows have grown below what is read", async () => {
    const rows = ["2025-01", "2025-02", "2025-03"].map((month, i) => [month, 10 + i]);
    const filled = [["Month", "New Customers"], ...rows];
    const headless = await openCalculating(bookData([sheetData("Plain", filled)]));
    const data = await recogniseData(options);
    const added = ["new-customers"];
    const mapping = proposeFor({ template, added }, data);
    await createScorecard.run({ template, added, mapping, grain: "month", period: "latest" }, options);
    await headless.workbook.settle();
    const write = async (row: number) => {
      await headless.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plain").getRange(`A${row}:B${row}`).values = [["2025-04", 13]];
        await context.sync();
      });
      await headless.workbook.settle();
    };
    await write(40);
    expect(read(headless, "Periods", "A3")).toEqual([[""]]);
    await write(41);
    expect(read(headless, "Periods", "A3")).toEqual([
      ["Plain A1:B4[Month]: rows below row 40 are not read. Open the scorecard in the pane and update it."],
    ]);
  });

  test("of another source join the sheet when the scorecard is changed, and nothing there moves", async () => {
    const { headless, data } = await made();
    const before = read(headless, "Periods", "A4:B20");
    const [place] = await listScorecards();
    const { request } = await openScorecard(place, options);
    const mapping = [
      ...request.mapping,
      ...proposeFor({ template, added: ["new-customers"] }, data)
        .filter(({ kpi }) => kpi === "new-customers")
        .map((each) => ({ ...each, confirmed: true })),
    ];
    const changed = await changeScorecard.run(
      { ...place, opened: request, edited: { ...request, added: ["new-customers"], mapping } },
      options
    );
    await headless.workbook.settle();
    expect(changed.model.periodBlocks).toHaveLength(2);
    expect(read(headless, "Periods", "A4:B20")).toEqual(before);
    expect(read(headless, "Periods", "D7:E9")).toEqual([
      ["2025Q1", 45658],
      ["2025Q2", 45748],
      ["2025Q3", 45839],
    ]);
    const { actual } = changed.model.layout.kpis["new-customers"];
    expect(read(headless, "Scorecard", actual)).toEqual([[30]]);
  });

  test("leave the user's sheets as they were, and undo takes the periods sheet away", async () => {
    const { headless } = await made();
    const { undoLast } = await import("../../src/actions/undo-last");
    await undoLast.run(undefined, options);
    const names = ((await contentOf(headless)) as WorkbookData).sheets.map(({ name }) => name);
    expect(names).toEqual(["数据", "Across"]);
  });
});
