import { kpiById, kpis } from "../../src/catalog";
import { proposeMapping, recogniseSources, scorecardKpis, type KpiMapping } from "../../src/scorecard";
import type { Snapshot } from "../../src/audit/snapshot";
import { bareName } from "../../src/catalog/bare-name";
import { callCentre, longTable, newYear2025, sheet } from "./call-centre";

const propose = (snapshot: Snapshot, ids: readonly string[]): KpiMapping[] =>
  proposeMapping(
    ids.map((id) => kpiById(id)!),
    recogniseSources(snapshot)
  );

describe("mappings proposed for a table of calls", () => {
  const all = proposeMapping(kpis, recogniseSources(callCentre()));
  const of = (id: string) => all.find((mapping) => mapping.kpi === id)!;

  it("are certain for satisfaction and for the time that calls take, and for nothing else", () => {
    const certain = all.filter((mapping) => mapping.confidence === "certain").map((mapping) => mapping.kpi);
    expect(certain.sort()).toEqual([
      "average-resolution-time",
      "customer-satisfaction-rate",
      "customer-satisfaction-score",
    ]);
    expect(
      all
        .filter((mapping) => mapping.confirmed)
        .map((mapping) => mapping.kpi)
        .sort()
    ).toEqual(certain);
  });

  it("rescale 1–5 ratings to 0–100, from the ratings as they were given and not the rounded ones", () => {
    expect(of("customer-satisfaction-score").inputs).toEqual({
      rating_sum: { kind: "sum", source: "table:CALL", column: "Satisfaction Rating" },
      responses: { kind: "countValues", source: "table:CALL", column: "Satisfaction Rating" },
      scale_min: { kind: "constant", value: 1 },
      scale_max: { kind: "constant", value: 5 },
    });
  });

  it("count ratings of 4 and better as satisfied", () => {
    expect(of("customer-satisfaction-rate").inputs!.satisfied_responses).toEqual({
      kind: "countValues",
      source: "table:CALL",
      column: "Satisfaction Rating",
      where: [{ column: "Satisfaction Rating", operator: ">=", value: 4 }],
    });
  });

  it("leave it to the user whether a call is a resolved case", () => {
    const mapping = of("cases-resolved-per-agent-day");
    expect(mapping).toMatchObject({ confidence: "plausible", confirmed: false });
    expect(mapping.inputs!.agent_days).toEqual({
      kind: "countDistinct",
      source: "table:CALL",
      columns: ["Representative", "Date of Call"],
    });
    expect(mapping.note!.en).toContain("CALL");
    expect(mapping.note!.zh).toContain("CALL");
  });

  it("do not take the length of a call for the time until it is answered", () => {
    expect(of("average-response-time")).toEqual({
      kpi: "average-response-time",
      confidence: "none",
      confirmed: false,
    });
  });

  it("are exactly these four in the customer service scorecard with the satisfaction rate", () => {
    const ids = scorecardKpis({
      template: "customer-service-department",
      added: ["customer-satisfaction-rate"],
    }).map((kpi) => kpi.id);
    const mapped = all
      .filter((mapping) => ids.includes(mapping.kpi) && mapping.confidence !== "none")
      .map((mapping) => mapping.kpi);
    expect(mapped.sort()).toEqual([
      "average-resolution-time",
      "cases-resolved-per-agent-day",
      "customer-satisfaction-rate",
      "customer-satisfaction-score",
    ]);
  });
});

describe("mappings proposed for other records", () => {
  it("bring hours to minutes", () => {
    const snapshot = longTable(
      ["Date", "Response time (hours)"],
      [
        [newYear2025, 1],
        [newYear2025, 2],
      ]
    );
    const [mapping] = propose(snapshot, ["average-response-time"]);
    expect(mapping.confidence).toBe("certain");
    expect(mapping.inputs!.response_minutes).toMatchObject({ kind: "scaled", multiply: 60 });
  });

  it("ask when a duration does not name its unit", () => {
    const [mapping] = propose(
      longTable(
        ["日期", "处理时长"],
        [
          [newYear2025, 1],
          [newYear2025, 2],
        ]
      ),
      ["average-resolution-time"]
    );
    expect(mapping).toMatchObject({ confidence: "plausible", confirmed: false });
  });

  it("read Chinese headers", () => {
    const snapshot = longTable(
      ["日期", "客服", "处理时长(分钟)", "满意度评分"],
      [
        [newYear2025, "甲", 12, 4.5],
        [newYear2025 + 1, "乙", 8, 3],
      ]
    );
    const mappings = propose(snapshot, ["customer-satisfaction-score", "average-resolution-time"]);
    expect(mappings.map((mapping) => mapping.confidence)).toEqual(["certain", "certain"]);
  });

  it("do not take an employee survey for customers", () => {
    const snapshot = longTable(
      ["Date", "Employee satisfaction"],
      [
        [newYear2025, 4],
        [newYear2025, 2],
      ]
    );
    expect(
      propose(snapshot, ["customer-satisfaction-score", "employee-satisfaction"]).map((m) => m.confidence)
    ).toEqual(["none", "certain"]);
  });

  it("find the inputs of a KPI by the names of columns", () => {
    const snapshot = longTable(
      ["Month", "Customers lost", "Customers, opening"],
      [
        [newYear2025, 5, 100],
        [newYear2025 + 31, 4, 105],
      ]
    );
    const kpi = kpiById("customer-churn-rate")!;
    const headers = ["Month", kpi.inputs[0].name.en, kpi.inputs[1].name.en];
    const named = {
      ...snapshot,
      tables: snapshot.tables.map((t) => ({ ...t, columns: headers })),
      sheets: snapshot.sheets.map((s) => ({ ...s, values: [headers, ...s.values.slice(1)] })),
    };
    const [mapping] = propose(named, ["customer-churn-rate"]);
    expect(mapping.confidence).toBe("certain");
    expect(mapping.inputs).toMatchObject({
      customers_lost: { kind: "sum" },
      customers_start: { kind: "first" },
    });
  });
});

const dated = (row: number, column: number): string => (row > 0 && column === 0 ? "yyyy-mm-dd" : "General");

describe("a header that differs from a KPI's name by its punctuation only", () => {
  it.each([
    ["客户满意度评分", "customer-satisfaction-score"],
    ["Customer Satisfaction Score, mean", "customer-satisfaction-score"],
    ["Customer-Satisfaction Score: mean", "customer-satisfaction-score"],
  ])("%s is that KPI, for certain", (header, id) => {
    const months = [0, 31, 59, 90, 120, 151].map((day) => newYear2025 + day);
    const rows = [["Date", header, "Calls"], ...months.map((date, i) => [date, 81 + i, 400 + i])];
    const book: Snapshot = { ...callCentre(), sheets: [sheet("Data", rows, undefined, dated)], tables: [] };
    expect(propose(book, [id])).toMatchObject([{ kpi: id, confidence: "certain", confirmed: true }]);
  });

  it("no two KPIs or inputs of one KPI share a name without punctuation", () => {
    const names = kpis.flatMap(({ id, name }) =>
      [...new Set([bareName(name.en), bareName(name.zh)])].map((name) => [name, id])
    );
    expect(names.length).toBe(new Set(names.map(([name]) => name)).size);
  });
});

describe("mappings proposed for the long shape", () => {
  const rows = [
    [newYear2025, "客户流失率", 0.05, 0.04],
    [newYear2025, "新增客户数", 12, 10],
    [newYear2025, "流失率", 0.06, ""],
  ];
  const snapshot = longTable(["期间", "指标", "实际值", "目标值"], rows);

  it("look a KPI up by its name, with its target", () => {
    const [mapping] = propose(snapshot, ["customer-churn-rate"]);
    expect(mapping).toMatchObject({
      confidence: "certain",
      confirmed: true,
      value: {
        kind: "lookup",
        source: "table:Data",
        key: "客户流失率",
        column: "实际值",
        aggregate: "average",
      },
      target: { kind: "lookup", key: "客户流失率", column: "目标值" },
    });
  });

  it("add counts up over a coarser period", () => {
    expect(propose(snapshot, ["new-customers"])[0].value).toMatchObject({
      key: "新增客户数",
      aggregate: "sum",
    });
  });

  it("ask when only an alias fits", () => {
    const alias = longTable(
      ["Period", "KPI", "Actual"],
      [
        [newYear2025, "Revenue growth", 0.05],
        [newYear2025, "x", 1],
      ]
    );
    expect(propose(alias, ["sales-growth-rate"])[0]).toMatchObject({
      confidence: "plausible",
      confirmed: false,
    });
  });

  it("divide shares that stand as whole per cents by 100", () => {
    const whole = longTable(
      ["Period", "KPI", "Actual"],
      [
        [newYear2025, "Customer Churn Rate", 5],
        [newYear2025 + 31, "Customer Churn Rate", 4],
      ]
    );
    expect(propose(whole, ["customer-churn-rate"])[0].value).toMatchObject({ kind: "scaled", divide: 100 });
  });
});
