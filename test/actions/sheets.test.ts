import { createScorecard, type ScorecardOrder } from "../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { addNextPeriod } from "../../src/actions/sheets/next-period";
import { undoLast } from "../../src/actions/undo-last";
import { redrawDiagrams } from "../../src/actions/sheets/redraw-diagrams";
import { kpiFunctions } from "../../src/cli/kpi-functions";
import { kpiById, templateById } from "../../src/catalog";
import type { ShapeData } from "../../src/preview/workbook/data";
import { serialOf } from "../../src/scorecard/periods";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent, type Comparable } from "./support/comparable";

jest.setTimeout(180_000);
afterEach(closeAll);

const columns = ["Month", "KPI", "Actual", "Target"];
const options = { locale: "en-US" as const };

/** Two months of every KPI of a template in the long shape; actuals from 70 % of the target upwards. */
const dataOf = (template: string, leaveOut: readonly string[] = []) => {
  const ids = templateById(template)!
    .items.map(({ kpi }) => kpi)
    .filter((id) => !leaveOut.includes(id));
  const rows = [45627, 45658].flatMap((month) =>
    ids.map((id, i) => [month, kpiById(id)!.name.en, 70 + ((7 * i) % 45), 100])
  );
  const book = bookData([
    sheetData("Data", [columns, ...rows], { tables: [tableData("Kpis", `A1:D${rows.length + 1}`, columns)] }),
  ]);
  for (let row = 1; row <= rows.length; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
};

async function make(template: string, sheets: ScorecardOrder["sheets"], leaveOut: readonly string[] = []) {
  const headless = await open(dataOf(template, leaveOut));
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  const found = await recogniseData(options);
  const mapping = proposeFor({ template }, found).map((each) => ({
    ...each,
    confirmed: each.confidence !== "none",
  }));
  const order = { template, mapping, grain: "month", period: "latest", sheets } as const;
  const { model } = await createScorecard.run(order, options);
  await headless.workbook.settle();
  const value = (sheet: string, address: string) =>
    headless.workbook.readRange(`'${sheet}'!${address}`)[0][0];
  return { headless, model, value };
}

type Made = Awaited<ReturnType<typeof make>>;
const shapesOf = async ({ headless }: Made, name: string): Promise<ShapeData[]> =>
  (await headless.save()).sheets.find((sheet) => sheet.name === name)!.shapes;

describe("A hierarchy by code", () => {
  test("rolls up as an independent computation does, headings included", async () => {
    const { model, value } = await make("customer-perspective-system", {});
    const { layout } = model;
    const items = templateById("customer-perspective-system")!.items;
    const score = (id: string): number => value("Scorecard", layout.kpis[id].score) as number;
    const mean = (ids: readonly (typeof items)[number][]): number =>
      ids.reduce((sum, { kpi, weight }) => sum + weight * score(kpi), 0) /
      ids.reduce((sum, { weight }) => sum + weight, 0);
    for (const { code, score: cell } of layout.groups) {
      const below = items.filter((item) => item.code === code || item.code!.startsWith(`${code}.`));
      expect(value("Scorecard", cell)).toBeCloseTo(mean(below), 9);
    }
    expect(value("Scorecard", layout.total)).toBeCloseTo(mean(items), 9);
  });
});

describe("Diagrams", () => {
  test("are drawn with the statuses that the sheet then shows, and all their text fits", async () => {
    const made = await make("balanced-scorecard-company", { fishbone: true });
    const { layout, sheets } = made.model;
    const shapes = await shapesOf(made, sheets.strategyMap!);
    for (const [id, cells] of Object.entries(layout.kpis)) {
      const mark = String(made.value("Scorecard", cells.status)).charAt(0);
      const box = shapes.find(({ name }) => name === `Map objective ${kpiById(id)!.name.en}`)!;
      expect(box.text!.value).toContain(`${mark} ${kpiById(id)!.name.en}`);
    }
    const lines = (await shapesOf(made, sheets.fishbone!)).filter(({ type }) => type === "Line");
    expect(lines.filter(({ connector }) => connector?.beginShape ?? connector?.endShape)).toHaveLength(
      lines.length
    );
  });

  test("follow their table when they are drawn again; boxes stay as they were moved and coloured, and one undo takes it back", async () => {
    const made = await make("balanced-scorecard-company", { fishbone: true, strategyMap: false });
    const sheet = made.model.sheets.fishbone!;
    const before = await shapesOf(made, sheet);
    const moved = before.find(({ name }) => name === "Fishbone category Customer")!;
    const { left } = moved.box;
    const coloured = before.find(({ name }) => name.startsWith("Fishbone cause"))!;
    const table = await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.shapes.getItem(moved.name).left = (left + 40) * 0.75;
      worksheet.shapes.addGeometricShape("Star5").name = "Mine";
      worksheet.shapes.getItem(coloured.name).fill.setSolidColor("#12AB34");
      worksheet.shapes.getItem(coloured.name).height = 60;
      const body = context.workbook.tables.getItem("KpiCauses").getDataBodyRange().load("address");
      body.getCell(0, 1).values = [["No one answers on Sundays"]];
      await context.sync();
      return body.address;
    });
    expect(table).toContain(sheet);
    await made.headless.workbook.settle();
    const asStood = await comparable(made.headless);
    const drawn = { sheets: [sheet], kept: 2 };
    await expect(redrawDiagrams.run(undefined, options)).resolves.toEqual({ ...drawn, changed: true });
    const after = await shapesOf(made, sheet);
    expect(after.find(({ name }) => name === coloured.name)).toMatchObject({
      fill: "#12AB34",
      box: { height: 80 },
    });
    expect(after.find(({ name }) => name === moved.name)!.box.left).toBeCloseTo(left + 40, 0);
    expect(after.map(({ name }) => name)).toContain("Mine");
    expect(after.filter(({ text }) => text?.value.startsWith("No one answers on Sundays\n"))).toHaveLength(1);
    expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
    // Once more: nothing moves, nothing is left over.
    await expect(redrawDiagrams.run(undefined, options)).resolves.toEqual({ ...drawn, changed: false });
    const places = (shapes: readonly ShapeData[]): string[] =>
      shapes.map(({ name, box }) => `${name} ${Math.round(box.left)} ${Math.round(box.top)}`).sort();
    expect(places(await shapesOf(made, sheet))).toEqual(places(after));
    await undoLast.run(undefined, options);
    // Excel takes the lines of a box along when it is moved; the host of the tests does not.
    const boxes = (content: Comparable): Comparable =>
      new Map(
        [...content]
          .filter(([part]) => !/: shape Fishbone (spine|bone|twig)/.test(part))
          .map(([part, text]) => [part, text.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1))])
      );
    expect(sameContent(boxes(asStood), boxes(await comparable(made.headless)))).toEqual([]);
  });
});

describe("The next period of data entry", () => {
  test("begins on the first of the month where days count from 1904, too", async () => {
    const entryColumns = ["Period", "KPI", "Actual", "Target", "Note"];
    const january = 45658 - 1462;
    const headless = await open(
      bookData(
        [
          sheetData("Entry", [entryColumns, [january, "NPS", 31, 40, ""]], {
            tables: [tableData("KpiEntries", "A1:E2", entryColumns)],
          }),
        ],
        { date1904: true }
      )
    );
    const request = {
      template: "customer-development",
      mapping: [],
      grain: "month",
      period: "latest",
    } as const;
    await addNextPeriod.run({ entryTable: "KpiEntries", request, locale: "en-US" }, options);
    expect(headless.workbook.readRange("'Entry'!A3:D3")).toEqual([[january + 31, "NPS", "", 40]]);
  });

  test("is called by its own name where it is a quarter", async () => {
    const entryColumns = ["Period", "KPI", "Actual", "Target", "Note"];
    const headless = await open(
      bookData([
        sheetData("Entry", [entryColumns, [serialOf(2025, 10), "NPS", 31, 40, ""]], {
          tables: [tableData("KpiEntries", "A1:E2", entryColumns)],
        }),
      ])
    );
    const request = {
      template: "customer-development",
      mapping: [],
      grain: "quarter",
      period: "latest",
    } as const;
    await addNextPeriod.run({ entryTable: "KpiEntries", request, locale: "zh-CN" }, options);
    expect(headless.workbook.readRange("Entry!A3")).toEqual([[serialOf(2026, 1)]]);
    const text = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Entry").getRange("A3").load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([["2026年第1季度"]]);
  });

  test("has a row for each KPI with its target, below the last one", async () => {
    const made = await make("customer-service-list-b", {}, ["outbound-call-rate", "problem-resolution-rate"]);
    const { entryTable } = made.model;
    const added = await addNextPeriod.run(made.model, options);
    expect(added).toEqual({ sheet: "Data entry", rows: 2 });
    await expect(addNextPeriod.run(made.model, options)).resolves.toMatchObject({ rows: 2 });
    const rows = await Excel.run(async (context) => {
      const body = context.workbook.tables
        .getItem(entryTable!)
        .getDataBodyRange()
        .load("values,numberFormat");
      await context.sync();
      return { values: body.values, formats: body.numberFormat };
    });
    expect(rows.values.map(([period]) => period)).toEqual([45658, 45658, 45689, 45689, 45717, 45717]);
    expect(rows.values[4].slice(1)).toEqual(rows.values[0].slice(1));
    expect(rows.formats.map(([format]) => format)).toEqual(Array(6).fill("yyyy-mm"));
  });
});
