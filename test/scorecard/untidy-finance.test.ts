import { examine } from "./examine";
import type { UntidySheet } from "./untidy";

/** What the workbooks of finance departments have besides: each is read rightly, or said why not. */
type Case = readonly [
  title: string,
  sheet: Omit<UntidySheet, "name">,
  kpis: readonly string[],
  figures: Readonly<Record<string, number | null>>,
  said?: RegExp,
];

const months = ["2025年1月", "2025年2月", "2025年3月"];

const cases: readonly Case[] = [
  [
    "a year merged over months across, in two header rows",
    {
      rows: [
        ["指标", "2025年", "", ""],
        ["", "1月", "2月", "3月"],
        ["新增客户数", 10, 12, 14],
        ["客户流失率", 0.02, 0.03, 0.025],
      ],
      merges: ["A1:A2", "B1:D1"],
    },
    ["new-customers", "customer-churn-rate"],
    { "new-customers 2025-02": 12, "new-customers 2025-Q1": 36, "customer-churn-rate 2025-03": 0.025 },
  ],
  [
    "quarters and half-years among the months across",
    {
      rows: [
        ["指标", ...months, "一季度", "2025年4月", "上半年合计"],
        ["新增客户数", 10, 12, 14, 36, 16, 52],
      ],
    },
    ["new-customers"],
    { "new-customers 2025-Q1": 36, "new-customers 2025": 52 },
    /一季度, 上半年合计/,
  ],
  [
    "subtotals of quarters between months down",
    {
      rows: [
        ["月份", "新增客户数"],
        ...months.map((month, i) => [month, 10 + i]),
        ["一季度小计", 33],
        ["2025年4月", 16],
        ["2025年5月", 18],
        ["2025年6月", 20],
        ["Q2合计", 54],
        ["上半年", 87],
      ],
    },
    ["new-customers"],
    { "new-customers 2025-02": 11, "new-customers 2025-Q1": 33, "new-customers 2025": 87 },
  ],
  [
    "amounts in 万元 by the header",
    { rows: [["月份", "销售额（万元）"], ...months.map((month, i) => [month, 10.5 + i])] },
    ["sales-revenue"],
    { "sales-revenue 2025-01": 105_000 },
    /multiplied by 10000/,
  ],
  [
    "notes and signatures right below the data",
    {
      rows: [
        ["月份", "新增客户数", "销售额"],
        ...months.map((month, i) => [month, 10 + i, 100]),
        ["备注：3月为预估", "", ""],
        ["制表人：张三", 2025, ""],
      ],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025": 33, "sales-revenue 2025-Q1": 300 },
  ],
  [
    "days as numbers such as 20250215",
    {
      rows: [
        ["日期", "新增客户数"],
        [20250101, 10],
        [20250215, 12],
        [20250228, 3],
      ],
    },
    ["new-customers"],
    { "new-customers 2025-02": 15 },
  ],
  [
    "months without a year under a title with one",
    { rows: [["2025年度经营指标"], [], ["月份", "新增客户数"], ["1月", 10], ["2月", 12], ["3月", 14]] },
    ["new-customers"],
    { "new-customers 2025-02": 12 },
  ],
  [
    "months without any year",
    {
      rows: [
        ["月份", "新增客户数"],
        ["1月", 10],
        ["2月", 12],
        ["3月", 14],
      ],
    },
    ["new-customers"],
    { "new-customers 2025-02": null },
    /“月份” has no year beside it/,
  ],
  [
    "losses in red brackets",
    {
      rows: [
        ["月份", "利润"],
        [months[0], 10],
        [months[1], -5],
        [months[2], 14],
      ],
      formats: { "B2:B4": "#,##0_);[Red](#,##0)" },
    },
    ["gross-profit"],
    { "gross-profit 2025-02": -5 },
  ],
  [
    "actual and target of several KPIs without their names above",
    {
      rows: [
        ["新增客户数与销售额"],
        ["月份", "实际", "目标", "实际", "目标"],
        ...months.map((month, i) => [month, 10 + i, 12, 100, 110]),
      ],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025-02": null },
    /not read: “实际” heads several columns/,
  ],
  [
    "blank columns between the months and the KPIs",
    {
      rows: [
        ["2025年经营数据"],
        ["月份", "", "新增客户数", "", "销售额", "利润", "", "", "备注"],
        ...months.map((month, i) => [month, "", 10 + i, "", 100 + i, 5, "", "", "无"]),
        ["合计", "", 33, "", 303, 15],
        [],
        ["注：未审计"],
      ],
    },
    ["new-customers", "sales-revenue", "gross-profit"],
    { "new-customers 2025": 33, "sales-revenue 2025-02": 101, "gross-profit 2025-Q1": 15 },
  ],
  [
    "a blank column after each quarter of months across",
    {
      rows: [
        ["KPI", "Jan 2025", "Feb 2025", "Mar 2025", "", "Apr 2025", "May 2025", "", "Total"],
        ["New Customers", 10, 11, 12, "", 13, 14, "", 60],
        ["Sales Revenue", 100, 101, 102, "", 103, 104, "", 510],
      ],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025-Q2": 27, "sales-revenue 2025": 510 },
  ],
  [
    "actual and target below each KPI, with a blank column between the KPIs",
    {
      rows: [
        ["Month", "New Customers", "", "", "Sales Revenue", ""],
        ["", "Actual", "Target", "", "Actual", "Target"],
        ...months.map((month, i) => [month, 10 + i, 12, "", 100 + i, 110]),
      ],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025-02": 11, "sales-revenue 2025-Q1": 303 },
  ],
  [
    "another list beside the data",
    {
      rows: [
        ["月份", "新增客户数", "", "区域", "销售额"],
        [months[0], 10, "", "北区", 900],
        [months[1], 11, "", "南区", 800],
        [months[2], 12, "", "东区", 700],
      ],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025-Q1": 33, "sales-revenue 2025-01": null },
    /names “销售额”, but no column or row of periods/,
  ],
  [
    "a month merged over the rows of its KPIs",
    {
      rows: [
        ["月份", "指标", "实际"],
        [months[0], "新增客户数", 10],
        ["", "销售额", 100],
        [months[1], "新增客户数", 12],
        ["", "销售额", 105],
      ],
      merges: ["A2:A3", "A4:A5"],
    },
    ["new-customers", "sales-revenue"],
    { "new-customers 2025-02": 12, "sales-revenue 2025-02": null },
    /2 cells are blank and count as missing: A3, A5/,
  ],
  [
    "a KPI merged over its rows of target, actual and rate",
    {
      rows: [
        ["指标", "类型", ...months],
        ["新增客户数", "目标", 12, 12, 12],
        ["", "实际", 10, 12, 13],
        ["", "完成率", 0.83, 1, 1.08],
      ],
      merges: ["A2:A4"],
    },
    ["new-customers"],
    { "new-customers 2025-02": null },
    /names “新增客户数”, but is not read for it/,
  ],
];

describe("workbooks of finance departments", () => {
  for (const [title, sheet, kpis, figures, said] of cases)
    test(title, async () => {
      const seen = await examine([{ name: "S", ...sheet }], [...kpis]);
      for (const [asked, expected] of Object.entries(figures)) {
        const [kpi, period] = asked.split(" ");
        const { value, inputs } = seen.mappingOf(kpi);
        expect([asked, (value ?? inputs) ? seen.value(kpi, period) : null]).toEqual([asked, expected]);
      }
      if (said) expect(seen.said).toMatch(said);
    });
});
