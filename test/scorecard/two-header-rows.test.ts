import { examine } from "./examine";
import type { UntidySheet } from "./untidy";

/** Actual and target below each KPI, or below each month: read as the KPI's figures and its target of each period. */
type Case = readonly [
  title: string,
  sheet: Omit<UntidySheet, "name">,
  /** KPI and period with actual and target. */
  figures: Readonly<Record<string, readonly [actual: number | null, target: number | null]>>,
];

const months = ["2025-01", "2025-02", "2025-03"];
const zh = ["2025年1月", "2025年2月", "2025年3月"];
const actual = [10, 11, 14];
const target = [12, 13, 13];
const sales = [100, 90, 120];
const plan = [110, 110, 115];

const newAndSales = {
  "new-customers 2025-02": [11, 13],
  "new-customers 2025-Q1": [35, 38],
  "sales-revenue 2025-03": [120, 115],
} as const;

const cases: readonly Case[] = [
  [
    "KPI names merged over two columns below a title, a rate of completion beside them, months merged over both rows",
    {
      rows: [
        ["客户部经营指标"],
        [],
        ["月份", "新增客户数", "", "", "销售额", "", ""],
        ["", "实际", "目标", "完成率", "实际", "目标", "完成率"],
        ...zh.map((month, i) => [month, actual[i], target[i], 0.9, sales[i], plan[i], 0.9]),
        ["合计", 35, 38, "", 310, 335, ""],
      ],
      merges: ["A3:A4", "B3:D3", "E3:G3"],
    },
    newAndSales,
  ],
  [
    "targets before actuals, with blanks and units in the headers, from row 2 and column B",
    {
      rows: [
        [],
        [null, "Month", "New Customers", null, "Sales Revenue (k USD)", null, "Remark"],
        [null, null, "Target ", " Actual", "Plan", "Actual", null],
        ...months.map((month, i) => [null, month, target[i], actual[i], plan[i] / 1000, sales[i] / 1000, ""]),
      ],
    },
    newAndSales,
  ],
  [
    "the month in the lower row, every KPI repeated over its columns",
    {
      rows: [
        ["", "New Customers", "New Customers", "Sales Revenue", "Sales Revenue"],
        ["Month", "Actual", "Target", "Actual", "Target"],
        ...months.map((month, i) => [month, actual[i], target[i], sales[i], plan[i]]),
      ],
    },
    newAndSales,
  ],
  [
    "actual and target merged above the names of the KPIs, which stand twice",
    {
      rows: [
        ["月份", "实际完成", "", "计划", ""],
        ["", "新增客户数", "销售额", "新增客户数", "销售额"],
        ...zh.map((month, i) => [month, actual[i], sales[i], target[i], plan[i]]),
      ],
    },
    newAndSales,
  ],
  [
    "one KPI alone, its name as the title",
    {
      rows: [
        ["新增客户数"],
        ["月份", "实际值", "目标值"],
        ...zh.map((month, i) => [month, actual[i], target[i]]),
      ],
    },
    { "new-customers 2025-02": [11, 13] },
  ],
  [
    "perspectives in a third row above",
    {
      rows: [
        ["", "客户", "", "财务", ""],
        ["月份", "新增客户数", "", "销售额（万元）", ""],
        ["", "实际", "预算", "实际", "预算"],
        ...zh.map((month, i) => [month, actual[i], target[i], sales[i] / 1e4, plan[i] / 1e4]),
      ],
    },
    newAndSales,
  ],
  [
    "a table whose own headers are numbered, the names of the KPIs above it",
    {
      rows: [
        ["", "New Customers", "", "Sales Revenue", ""],
        ["Month", "Actual", "Target", "Actual2", "Target2"],
        ...months.map((month, i) => [month, actual[i], target[i], sales[i], plan[i]]),
      ],
      tables: [
        { name: "Data", address: "A2:E5", columns: ["Month", "Actual", "Target", "Actual2", "Target2"] },
      ],
    },
    newAndSales,
  ],
  [
    "KPIs down, actual and target below each month, the year in the title",
    {
      rows: [
        ["2025年度指标完成情况"],
        ["指标", "单位", "1月", "", "2月", "", "3月", ""],
        ["", "", "目标", "实际", "目标", "实际", "目标", "实际"],
        ["新增客户数", "户", ...actual.flatMap((value, i) => [target[i], value])],
        ["销售额", "元", ...sales.flatMap((value, i) => [plan[i], value])],
      ],
      merges: ["C2:D2", "E2:F2", "G2:H2"],
    },
    newAndSales,
  ],
  [
    "KPIs down, real dates merged over plan, actual and their difference",
    {
      rows: [
        ["KPI", 45658, "", "", 45689, "", "", 45717, "", ""],
        ["", "Plan", "Actual", "Diff", "Plan", "Actual", "Diff", "Plan", "Actual", "Diff"],
        ["New Customers", ...actual.flatMap((value, i) => [target[i], value, value - target[i]])],
        ["Sales Revenue", ...sales.flatMap((value, i) => [plan[i], value, value - plan[i]])],
      ],
      formats: { "B1:H1": "mmm-yy" },
    },
    newAndSales,
  ],
  [
    "KPIs down, all actuals and then all targets by month",
    {
      rows: [
        ["指标", "实际", "", "", "目标", "", ""],
        ["", ...zh, ...zh],
        ["新增客户数", ...actual, ...target],
        ["销售额", ...sales, ...plan],
      ],
    },
    newAndSales,
  ],
  [
    "a title over columns of their own heads nothing",
    {
      rows: [
        ["Service KPIs 2025", "Draft"],
        ["Period", "KPI", "Actual", "Target"],
        ...months.map((month, i) => [month, "New Customers", actual[i], target[i]]),
      ],
    },
    { "new-customers 2025-02": [11, 13] },
  ],
];

describe("headers in two rows", () => {
  for (const [title, sheet, figures] of cases)
    test(title, async () => {
      const asked = Object.keys(figures).map((each) => each.split(" ") as [string, string]);
      const kpis = [...new Set(asked.map(([kpi]) => kpi))];
      const seen = await examine([{ name: "S", ...sheet }], kpis);
      expect(seen.said).not.toMatch(/not read|not a single/);
      const targets = await examine([{ name: "S", ...sheet }], kpis, {
        mapping: seen.mapping.map(({ target: value, ...each }) => ({ ...each, ...(value ? { value } : {}) })),
      });
      const shown = { actual: await seen.shown(asked), target: await targets.shown(asked) };
      asked.forEach(([kpi, period], i) => {
        const read = [seen.value(kpi, period), targets.value(kpi, period)];
        expect([kpi, period, ...read]).toEqual([kpi, period, ...figures[`${kpi} ${period}`]]);
        expect([kpi, period, shown.actual[i], shown.target[i]]).toEqual([
          kpi,
          period,
          ...figures[`${kpi} ${period}`],
        ]);
      });
    });
});
