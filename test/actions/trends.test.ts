import { createScorecard } from "../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { kpiFunctions } from "../../src/cli/kpi-functions";
import { xmr } from "../../src/core/trend/xmr";
import { range, parseRect } from "../../src/plan/addresses";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, open } from "../workbook/support/open";

jest.setTimeout(120_000);
afterEach(closeAll);

const template = "customer-relations-research";
const retention = "Customer Retention Rate";
const names = ["Customer Satisfaction Score (mean)", retention];
const columns = ["Month", "KPI", "Actual", "Target"];
/** A shift that lasts, a month without a value in it, and a last month far outside. */
const figures = [0.8, 0.84, 0.81, 0.85, 0.87, 0.86, 0.87, 0.86, null, 0.87, 0.86, 0.87, 0.7];

async function trends(figures: readonly (number | null)[], asked: { readonly lastYearLine?: boolean } = {}) {
  const rows = figures.flatMap((value, month) =>
    names.map((name, i) => [
      Date.UTC(2024, month, 1) / 86_400_000 + 25569,
      name,
      i === 0 ? 70 + month : value,
      1,
    ])
  );
  const book = bookData([
    sheetData("Data", [columns, ...rows], { tables: [tableData("Kpis", `A1:D${rows.length + 1}`, columns)] }),
  ]);
  for (let row = 1; row <= rows.length; row++) book.sheets[0].cells[row][0].style = 1;
  const headless = await open(book);
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  const mapping = proposeFor({ template }, await recogniseData({ locale: "en-US" })).map((each) => ({
    ...each,
    confirmed: each.confidence !== "none",
  }));
  const { model } = await createScorecard.run(
    { template, mapping, grain: "month", period: "latest", ...asked },
    { locale: "en-US" }
  );
  await headless.workbook.settle();
  const source = parseRect(model.layout.kpis["customer-retention-rate"].chart!.source)!;
  const values = (from: number, count = 1): unknown[][] =>
    headless.workbook.readRange(
      `Trends!${range(source.row, source.column + from, source.row + source.rows - 1, source.column + from + count - 1)}`
    );
  return { values, asked: model.request.lastYearLine, columns: source.columns };
}

describe("The chart of a KPI with signals", () => {
  test("marks every point of a run and names its rule at the first only", async () => {
    const { values } = await trends(figures);
    const chart = xmr(figures);
    if (!chart.ok) throw new Error(chart.reason);
    const { signals } = chart.value;
    // The case says something: a run of more than one point, and more than one rule.
    expect(new Set(signals.filter((signal) => signal)).size).toBeGreaterThan(1);
    expect(signals.some((signal, i) => signal && signal === signals[i - 1])).toBe(true);

    expect(values(6).flat()).toEqual(["Signal", ...figures.map((value, i) => (signals[i] ? value : "#N/A"))]);
    const first = (rule: number) => (value: number | null, i: number) =>
      signals[i] === rule && signals[i - 1] !== rule ? value : "#N/A";
    const [names, ...points] = values(7, 4);
    expect(names).toEqual(["Rule 1", "Rule 2", "Rule 3", "Rule 4"]);
    for (const rule of [1, 2, 3])
      expect(points.map((row) => row[rule - 1])).toEqual(figures.map(first(rule)));
    // No moving range ends at the first point: the one empty cell for which LibreOffice leaves gaps.
    expect(points.map((row) => row[3])).toEqual(["", ...figures.map(first(4)).slice(1)]);
  });
});

describe("The same period last year", () => {
  const months = (count: number): number[] => Array.from({ length: count }, (_, i) => 0.8 + i / 1000);

  test("is a line of every chart where the data hold a year and half of the one before", async () => {
    const { values, asked, columns } = await trends(months(18));
    expect(asked).toBe(true);
    const [name, ...before] = values(columns - 1).flat();
    expect(name).toBe("Same period last year");
    // The window shows 13 months, the last of which is the 18th: the 6th stands beside it.
    expect(before).toEqual([...Array<string>(7).fill("#N/A"), ...months(6)]);
  });

  test("is none with fewer data, and none where that is asked for", async () => {
    expect((await trends(months(17))).asked).toBe(false);
    const { asked, columns, values } = await trends(months(24), { lastYearLine: false });
    expect(asked).toBe(false);
    expect(values(columns - 1)[0]).toEqual(["Rule 4"]);
  });
});
