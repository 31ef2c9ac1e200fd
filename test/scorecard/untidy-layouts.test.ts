import fc from "fast-check";
import type { CellValue, Snapshot } from "../../src/audit/snapshot";
import { kpiById } from "../../src/catalog";
import {
  answered,
  kpiValue,
  proposeMapping,
  questionsOf,
  recogniseSources,
  sourceBook,
} from "../../src/scorecard";
import { addPeriods, dateOf, serialOf } from "../../src/scorecard/periods";
import { sheet } from "./call-centre";

/** Months as people write them; the last needs a year above. */
const writers: readonly ((start: number) => CellValue)[] = [
  (start) => start,
  (start) => `${dateOf(start).year}-${String(dateOf(start).month).padStart(2, "0")}`,
  (start) => `${dateOf(start).year}年${dateOf(start).month}月`,
  (start) =>
    `${"JanFebMarAprMayJunJulAugSepOctNovDec".slice(3 * dateOf(start).month - 3, 3 * dateOf(start).month)} ${dateOf(start).year}`,
  (start) => dateOf(start).year * 100 + dateOf(start).month,
];

const layout = fc.record({
  shape: fc.constantFrom("long", "across", "wide"),
  writer: fc.integer({ min: 0, max: writers.length - 1 }),
  titles: fc.array(fc.constantFrom("Monthly report 2025", "客户指标", ""), { maxLength: 3 }),
  left: fc.integer({ min: 0, max: 3 }),
  total: fc.constantFrom(undefined, "Total", "合计", "Grand total"),
  note: fc.boolean(),
  actual: fc.constantFrom("Actual", "实际值", " Actual\nvalue ", "Acutal", "实际直"),
  kpi: fc.constantFrom("New Customers", "新增客户数", "new customers ", "New Custmers"),
  whole: fc.boolean(),
  months: fc.integer({ min: 3, max: 8 }),
  gap: fc.constantFrom<CellValue>("", "n/a", "待定"),
  values: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 8 }),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const churn = "Customer Churn Rate";

/** The cells, with the value of each month; the second month is a gap for both KPIs. */
function cellsOf(given: Layout): CellValue[][] {
  const months = Array.from({ length: given.months }, (_, i) => addPeriods(serialOf(2025, 1), i, "month"));
  const count = (i: number): CellValue => (i === 1 ? given.gap : given.values[i]);
  const rate = (i: number): CellValue => (i === 1 ? given.gap : rateOf(given, i) * (given.whole ? 100 : 1));
  const written = months.map((month) => writers[given.writer](month));
  const sum = given.values.slice(0, given.months).reduce((a, b) => a + b, 0);
  const rows: CellValue[][] = [];
  if (given.shape === "long") {
    rows.push(["Period", "KPI", given.actual]);
    written.forEach((month, i) => rows.push([month, given.kpi, count(i)], [month, churn, rate(i)]));
    if (given.total) rows.push([given.total, given.kpi, sum]);
  } else if (given.shape === "across") {
    rows.push(["KPI", ...written, ...(given.total ? [given.total] : [])]);
    rows.push([given.kpi, ...months.map((_, i) => count(i)), ...(given.total ? [sum] : [])]);
    rows.push([churn, ...months.map((_, i) => rate(i)), ...(given.total ? [sum] : [])]);
  } else {
    rows.push(["Month", given.kpi, churn]);
    written.forEach((month, i) => rows.push([month, count(i), rate(i)]));
    if (given.total) rows.push([given.total, sum, sum]);
  }
  const titled: CellValue[][] = [
    ...given.titles.map((title) => [title]),
    ...(given.titles.length > 0 ? [[]] : []),
    ...rows,
  ];
  const noted: CellValue[][] = given.note ? [...titled, [], ["Note: not audited"]] : titled;
  return noted.map((row) => [...Array.from({ length: given.left }, (): CellValue => ""), ...row]);
}

const rateOf = ({ values }: Layout, i: number): number => (2 + (values[i] % 30)) / 100;

describe("untidy layouts", () => {
  it("are read rightly or left open: what is used without a question has the value that was written", () => {
    let used = 0;
    fc.assert(
      fc.property(layout, (given) => {
        const snapshot: Snapshot = { sheets: [sheet("Data", cellsOf(given))], tables: [], names: [] };
        const sources = recogniseSources(snapshot);
        const kpis = ["new-customers", "customer-churn-rate"].map((id) => kpiById(id)!);
        const proposed = proposeMapping(kpis, sources);
        const misspelt =
          given.kpi === "New Custmers" || (given.shape === "long" && /Acutal|实际直/.test(given.actual));
        if (misspelt) expect(proposed[0].confirmed).toBe(false);
        const mapping = questionsOf(proposed, sources).reduce(
          (before, { id }) => answered(before, id, given.whole ? "whole" : "fraction"),
          [...proposed]
        );
        for (const each of mapping.filter(({ confirmed }) => confirmed)) {
          used++;
          for (let i = 0; i < given.months; i++) {
            const start = addPeriods(serialOf(2025, 1), i, "month");
            const span = { start, end: addPeriods(start, 1, "month") };
            const value = kpiValue(each, sourceBook(sources), snapshot, span);
            const expected =
              i === 1 ? null : each.kpi === "new-customers" ? given.values[i] : rateOf(given, i);
            if (expected === null) expect(value).toBeNull();
            else expect(value).toBeCloseTo(expected, 9);
          }
        }
      }),
      { numRuns: 300 }
    );
    // Most layouts are recognised; a test in which nothing is used would show nothing.
    expect(used).toBeGreaterThan(200);
  });
});

describe("times between two dates", () => {
  const rows: CellValue[][] = [
    ["Opened", "Closed", "Status"],
    [45658.25, 45658.75, "closed"],
    [45659.3, 45660.3, "closed"],
    [45660, 45663, "closed"],
    [45661, "", "open"],
  ];
  const made = sheet("Tickets", rows);
  const snapshot: Snapshot = { sheets: [made], tables: [], names: [] };

  it("count what was closed within 24 hours, to the minute and not to the last bit", () => {
    const sources = recogniseSources(snapshot);
    const derived = [{ name: "Hours", from: "Opened", to: "Closed", unit: "hours" as const }];
    const value = kpiValue(
      {
        kpi: "x",
        confidence: "certain",
        confirmed: true,
        value: {
          kind: "countValues",
          source: sources[0].id,
          date: "Opened",
          column: "Hours",
          derived,
          where: [{ column: "Hours", operator: "<=", value: 24 }],
        },
      },
      sourceBook(sources),
      snapshot,
      { start: 45658, end: 45689 }
    );
    expect(value).toBe(2);
  });
});
