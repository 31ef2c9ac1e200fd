import { templateById } from "../../src/catalog";
import { buildFile, fileOf } from "./untidy";

jest.setTimeout(240_000);

const service = [
  "--template",
  "customer-service-department",
  "--add",
  "customer-churn-rate",
  "--add",
  "new-customers",
];
const actuals = (report: any): Record<string, unknown> =>
  Object.fromEntries(Object.entries<any>(report.kpis).map(([id, kpi]) => [id, kpi.actual]));
const kinds = (report: any): string[] => report.findings.map(({ kind }: any) => kind);

describe("kpi build over untidy files", () => {
  test("KPIs down, months across under merged years, a total, notes, and one question about percentages", async () => {
    const file = await fileOf([
      {
        name: "it's 2 data",
        rows: [
          ["客户服务指标"],
          [],
          [null, "指标", "单位", 2024, null, 2025, null, null, "合计"],
          [null, null, null, "11月", "12月", "1月", "2月", "3月", null],
          [null, "Customer Churn Rate", null, 5, 4, 3, 2, 6, 20],
          [null, "新增客户数", "户", 10, 20, 30, 40, "待定", 100],
          [],
          [null, "注：数据未审计"],
        ],
        merges: ["D3:E3", "F3:H3"],
      },
    ]);
    const asked = buildFile(file, ...service);
    expect(asked.code).toBe(0);
    expect(asked.report.questions).toMatchObject([
      { kpis: ["customer-churn-rate"], proposed: "whole", min: 2, max: 6 },
    ]);
    expect(actuals(asked.report)).toMatchObject({ "customer-churn-rate": "", "new-customers": "" });
    expect(kinds(asked.report)).toEqual(expect.arrayContaining(["totalColumns", "strays"]));
    const { report } = buildFile(file, ...service, "--percent", "whole", "--period", "2025-02");
    expect(report.questions).toEqual([]);
    expect(actuals(report)).toMatchObject({ "customer-churn-rate": 0.02, "new-customers": 40 });
    const quarter = buildFile(file, ...service, "--percent", "whole", "--grain", "quarter").report;
    expect(quarter.kpis["customer-churn-rate"].actual).toBeCloseTo((0.03 + 0.02 + 0.06) / 3, 12);
    expect(actuals(quarter)["new-customers"]).toBe(70);
  });

  test("a long table from row 3 and column B with periods in several forms, padded and total rows; names of templates and KPIs", async () => {
    const file = await fileOf([
      {
        name: "月报 😀",
        rows: [
          ["月度指标 2025"],
          [],
          [null, "期间", "指标", "区域", "实际值\n", "目标值"],
          [null, "2025年1月", "新增客户数 ", "北区", 10, 12],
          [null, "Jan 2025", "新增客户数", "南区", 5, 6],
          [null, "2025年1月", "新增客户数", "合计", 15, 18],
          [null, "2025-02", "新增客户数", "北区", 7, 9],
          [null, "2025.02", "新增客户数", "南区", "n/a", 3],
          [null, "202502", " 新增客户数", "合计", 7, 12],
          [null, "2025年1-2月", "新增客户数", "合计", 22, 30],
        ],
      },
    ]);
    const { report, stderr } = buildFile(
      file,
      "--template",
      templateById("customer-service-department")!.name.zh,
      "--add",
      "新增客户数"
    );
    if (!report) throw new Error(stderr);
    expect(report.kpis["new-customers"]).toMatchObject({ actual: 7, target: 12 });
    expect(kinds(report)).toEqual(expect.arrayContaining(["totalRows", "strays"]));
  });

  test("real dates across, two blocks below each other, a blank row within the data", async () => {
    const file = await fileOf([
      {
        name: "Two blocks",
        rows: [
          ["KPI", 45658, 45689, 45717, "Q1 2025"],
          ["New Customers", 3, 4, 5, 12],
          ["Other", 1, 1, 1, 3],
          [],
          ["Date of Call", "Satisfaction Rating"],
          [45658, 4],
          [45659, 2],
          [],
          [45718, 5],
          [45719, 3],
        ],
        formats: { "B1:D1": "mmm-yy", "A6:A10": "yyyy-mm-dd" },
      },
    ]);
    const { report } = buildFile(file, ...service);
    expect(report.kpis["new-customers"].actual).toBe(5);
    expect(report.kpis["customer-satisfaction-score"].actual).toBeCloseTo(75, 9);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ kind: "totalColumns", column: "Q1 2025" })
    );
  });
});
