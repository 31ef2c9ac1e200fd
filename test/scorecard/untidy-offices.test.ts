import { examine } from "./examine";
import type { UntidySheet } from "./untidy";

/** What people's monthly files hold besides: each figure is read as plain arithmetic has it, or is left out and said. */
type Case = readonly [
  title: string,
  sheet: Omit<UntidySheet, "name"> & { readonly name?: string },
  figures: Readonly<Record<string, number | null>>,
  said?: RegExp,
];

const cases: readonly Case[] = [
  [
    "regional subtotals and a grand total among records",
    {
      rows: [
        ["Date", "Region", "Sales Revenue", "New Customers"],
        [45658, "North", 100, 3],
        [45670, "North", 50, 2],
        ["", "North Total", 150, 5],
        [45689, "South", 70, 1],
        ["", "South Total", 70, 1],
        ["", "Grand Total", 220, 6],
      ],
      formats: { "A2:A7": "yyyy-mm-dd" },
    },
    { "sales-revenue 2025-01": 150, "sales-revenue 2025": 220, "new-customers 2025": 6 },
  ],
  [
    "subtotals of regions that carry the month themselves",
    {
      rows: [
        ["月份", "区域", "新增客户数", "销售额"],
        ["2025-01", "华东", 3, 10],
        ["2025-01", "华南", 4, 20],
        ["2025-01", "小计", 7, 30],
        ["2025-02", "华东", 5, 15],
        ["2025-02", "华南", 6, 25],
        ["2025-02", "小计", 11, 40],
        ["总计", "", 18, 70],
      ],
    },
    { "new-customers 2025-01": 7, "new-customers 2025-Q1": 18, "sales-revenue 2025": 70 },
    /小计/,
  ],
  [
    "quarters across with a total, the year in the sheet's name",
    {
      name: "2025经营",
      rows: [
        ["指标", "一季度", "二季度", "三季度", "四季度", "全年"],
        ["新增客户数", 10, 20, 30, 40, 100],
        ["销售额", 1, 2, 3, 4, 10],
      ],
    },
    { "new-customers 2025-Q2": 20, "new-customers 2025": 100 },
  ],
  [
    "quarters with the year behind, months nowhere",
    {
      rows: [
        ["KPI", "Q1 2025", "Q2 2025", "H1 2025"],
        ["New Customers", 10, 20, 30],
      ],
    },
    { "new-customers 2025-Q1": 10, "new-customers 2025": 30 },
    /H1 2025/,
  ],
  [
    "N/A, dashes, 暂无 and blanks for what is not known",
    {
      rows: [
        ["月份", "新增客户数", "客户流失率"],
        ["2025年1月", 10, 0.02],
        ["2025年2月", "N/A", "暂无"],
        ["2025年3月", "—", 0.04],
        ["2025年4月", "", "/"],
        ["2025年5月", 0, 0],
      ],
    },
    {
      "new-customers 2025-02": null,
      "new-customers 2025": 10,
      "customer-churn-rate 2025-Q1": 0.03,
      "new-customers 2025-05": 0,
    },
    /B3/,
  ],
  [
    "thousands separators and brackets as text are named, never guessed",
    {
      rows: [
        ["Month", "Sales Revenue", "Gross Profit"],
        ["Jan-25", "1,200", "(300)"],
        ["Feb-25", "1,300", "(250)"],
        ["Mar-25", "1,400", "400"],
      ],
    },
    { "sales-revenue 2025-02": null },
    /numbers kept as text/,
  ],
  [
    "one of many figures as text with a separator",
    {
      rows: [
        ["Month", "Sales Revenue"],
        ["Jan-25", 1200],
        ["Feb-25", "1,300"],
        ["Mar-25", 1400],
        ["Apr-25", 1500],
        ["May-25", 1100],
      ],
    },
    { "sales-revenue 2025-02": null, "sales-revenue 2025": 5200 },
    /B3 “1,300”/,
  ],
  [
    "the unit behind the title, in its own row, and in the header",
    {
      rows: [
        ["2025年经营情况表", "", "单位：万元"],
        ["月份", "销售额(万元)", "新增客户数（户）"],
        ["1月", 12.5, 3],
        ["2月", 11, 4],
      ],
    },
    { "sales-revenue 2025-01": 125_000, "new-customers 2025": 7 },
  ],
  [
    "two currencies, each with a column",
    {
      rows: [
        ["Month", "Sales Revenue (USD)", "Sales Revenue (CNY)", "New Customers"],
        ["2025-01", 100, 720, 1],
        ["2025-02", 110, 790, 2],
      ],
    },
    { "new-customers 2025": 3 },
    /"Sales Revenue \(USD\)" is read; "Sales Revenue \(CNY\)" has this KPI too/,
  ],
  [
    "helper columns beside the KPI",
    {
      rows: [
        ["key", "Month", "KPI", "Actual", "Target", "Hit?", "helper"],
        ["2025-01|New Customers", "2025-01", "New Customers", 10, 12, false, 1],
        ["2025-02|New Customers", "2025-02", "New Customers", 13, 12, true, 1],
        ["2025-02|Sales Revenue", "2025-02", "Sales Revenue", 130, 120, true, 1],
      ],
    },
    { "new-customers 2025": 23, "sales-revenue 2025-02": 130 },
  ],
  [
    "headers in two languages at once",
    {
      rows: [
        ["月份 Month", "新增客户数 New Customers", "销售额 / Sales Revenue"],
        ["2025-01", 10, 100],
        ["2025-02", 12, 110],
      ],
    },
    { "new-customers 2025": 22, "sales-revenue 2025-02": 110 },
  ],
  [
    "headers in two languages, one below the other in the cell",
    {
      rows: [
        ["期间\nPeriod", "指标\nKPI", "实际\nActual", "目标\nTarget"],
        ["2025-01", "新增客户数", 10, 11],
        ["2025-02", "新增客户数", 12, 11],
        ["2025-02", "销售额", 5, 6],
      ],
    },
    { "new-customers 2025": 22, "sales-revenue 2025-02": 5 },
  ],
  [
    "dates as numbers such as 20250131 in records",
    {
      rows: [
        ["Date", "Order Amount", "New Customers"],
        [20250131, 10, 1],
        [20250201, 20, 2],
        [20250228, 30, 3],
      ],
    },
    { "new-customers 2025-02": 5, "new-customers 2025-01": 1 },
  ],
  [
    "weeks of a year in the title",
    {
      rows: [
        ["Weekly service report 2025"],
        [],
        ["Week", "New Customers"],
        ["W01", 1],
        ["W02", 2],
        ["W12", 5],
        ["W13", 7],
      ],
    },
    { "new-customers 2025-03": 12, "new-customers 2025-Q1": 15 },
  ],
  [
    "weeks across",
    {
      rows: [
        ["指标", "2025W10", "2025W11", "2025W12", "合计"],
        ["新增客户数", 1, 2, 4, 7],
        ["销售额", 10, 20, 40, 70],
      ],
    },
    { "new-customers 2025-03": 7, "sales-revenue 2025": 70 },
  ],
  [
    "notes, signatures and a date of printing under the data",
    {
      rows: [
        ["Month", "New Customers", "Sales Revenue"],
        ["2025-01", 10, 100],
        ["2025-02", 11, 110],
        ["* provisional", "", ""],
        ["Prepared by: Ann", "", 45700],
        ["Source: CRM"],
      ],
    },
    { "new-customers 2025": 21, "sales-revenue 2025": 210 },
  ],
  [
    "budget, actual, last year and difference of one KPI as rows",
    {
      rows: [
        ["指标", "口径", "2025-01", "2025-02", "2025-03"],
        ["新增客户数", "预算", 10, 10, 10],
        ["新增客户数", "实际", 9, 11, 12],
        ["新增客户数", "上年同期", 8, 8, 8],
        ["新增客户数", "差异", -1, 1, 2],
      ],
    },
    { "new-customers 2025": 32, "new-customers 2025-02": 11 },
  ],
  [
    "cumulative figures beside those of the month",
    {
      rows: [
        ["月份", "新增客户数", "新增客户数累计", "销售额", "销售额本年累计"],
        ["2025年1月", 10, 10, 100, 100],
        ["2025年2月", 12, 22, 110, 210],
        ["2025年3月", 14, 36, 120, 330],
      ],
    },
    { "new-customers 2025": 36, "sales-revenue 2025-Q1": 330 },
  ],
];

describe("workbooks of everyday offices", () => {
  for (const [title, sheet, figures, said] of cases)
    test(title, async () => {
      const asked = Object.keys(figures).map((each) => each.split(" ") as [string, string]);
      const kpis = [
        ...new Set([...asked.map(([kpi]) => kpi), ...(/currenc/.test(title) ? ["sales-revenue"] : [])]),
      ];
      const seen = await examine([{ name: "S", ...sheet }], kpis, { percent: "fraction", confirm: true });
      for (const [kpi, period] of asked) {
        const { value, inputs } = seen.mappingOf(kpi);
        const read = (value ?? inputs) ? seen.value(kpi, period) : null;
        expect([kpi, period, read]).toEqual([kpi, period, figures[`${kpi} ${period}`]]);
      }
      const notes = seen.proposed.flatMap(({ note }) => note?.en ?? []);
      if (said) expect([seen.said, ...notes].join("\n")).toMatch(said);
    });
});
