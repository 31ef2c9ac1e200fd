import { kpiById, kpis } from "../../src/catalog";
import type { Measure } from "../../src/scorecard/measure/measure";
import { recogniseSources } from "../../src/scorecard/sources/recognise";
import { searchKpis } from "../../src/taskpane/new-scorecard/kpi-search";
import {
  columnsFor,
  conditionValue,
  kindsOf,
  measureOf,
  ratioOf,
  usableSources,
  withSource,
} from "../../src/taskpane/new-scorecard/measure-edit";
import { measureWords } from "../../src/taskpane/new-scorecard/measure-words";
import { snapshot } from "./support/workbook";

const sources = recogniseSources(snapshot);
const call = sources.find(({ name }) => name === "CALL")!;
const source = call.id;

describe("A measure in words", () => {
  const cases: readonly [Measure, string, string][] = [
    [{ kind: "count", source }, "CALL: count of rows", "CALL：行数"],
    [
      { kind: "average", source, column: "Duration (mins)" },
      "CALL: average of Duration (mins)",
      "CALL：“Duration (mins)”的平均值",
    ],
    [
      { kind: "countDistinct", source, columns: ["Representative", "Date"] },
      "CALL: count of distinct Representative and Date",
      "CALL：“Representative”与“Date”的不重复数",
    ],
    [
      { kind: "share", source, column: "Satisfaction Rating", operator: ">=", value: 4 },
      "CALL: share of Satisfaction Rating ≥ 4 among non-blank",
      "CALL：非空行中“Satisfaction Rating”≥ 4 的占比",
    ],
    [
      { kind: "percentile", source, column: "Duration (mins)", p: 0.9 },
      "CALL: 90th percentile of Duration (mins)",
      "CALL：“Duration (mins)”的 90% 分位数",
    ],
    [
      { kind: "percentile", source, column: "Duration (mins)", p: 0.01 },
      "CALL: 1st percentile of Duration (mins)",
      "CALL：“Duration (mins)”的 1% 分位数",
    ],
    [
      { kind: "lookup", source, key: "CSAT", column: "Actual", aggregate: "last" },
      "CALL: Actual of “CSAT”, last value",
      "CALL：“CSAT”的“Actual”，取最新值",
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "sum", source, column: "Duration (mins)" },
        denominator: { kind: "count", source },
      },
      "CALL: sum of Duration (mins) ÷ count of rows",
      "CALL：“Duration (mins)”之和 ÷ 行数",
    ],
    [
      { kind: "scaled", of: { kind: "max", source, column: "Duration (mins)" }, divide: 60 },
      "CALL: largest Duration (mins) ÷ 60",
      "CALL：“Duration (mins)”的最大值 ÷ 60",
    ],
    [{ kind: "constant", value: 5 }, "constant 5", "常数 5"],
    [
      {
        kind: "count",
        source,
        where: [
          { column: "Representative", operator: "=", value: "R01" },
          { column: "Satisfaction Rating", operator: "<>", value: 1 },
        ],
      },
      "CALL: count of rows where Representative = R01 and Satisfaction Rating ≠ 1",
      "CALL：行数（条件：Representative = R01 且 Satisfaction Rating ≠ 1）",
    ],
    [
      {
        kind: "count",
        source,
        where: [
          {
            column: "Representative",
            operator: "=",
            value: "R01",
            or: [{ column: "Representative", operator: "=", value: "R02" }],
          },
          { column: "Satisfaction Rating", operator: ">=", value: 4 },
        ],
      },
      "CALL: count of rows where (Representative = R01 or Representative = R02) and Satisfaction Rating ≥ 4",
      "CALL：行数（条件：（Representative = R01 或 Representative = R02） 且 Satisfaction Rating ≥ 4）",
    ],
    [{ kind: "count", source: "table:GONE" }, "a source that is gone: count of rows", "已不存在的来源：行数"],
  ];

  test.each(cases)("%j", (measure, en, zh) => {
    expect(measureWords(measure, sources, "en-US")).toBe(en);
    expect(measureWords(measure, sources, "zh-CN")).toBe(zh);
  });
});

describe("Editing a measure", () => {
  test("every kind that a source offers is complete at once, and keeps column and conditions", () => {
    const where = [{ column: "Representative", operator: "=", value: "R01" }] as const;
    const before: Measure = { kind: "average", source, column: "Satisfaction Rating", where };
    for (const kind of kindsOf(call)) {
      const measure = measureOf(kind, call, before);
      expect(measure).toMatchObject({ kind, source, where });
      if ("column" in measure) expect(measure.column).toBe("Satisfaction Rating");
    }
  });

  test("sums and averages offer columns of numbers, shares every column", () => {
    expect(columnsFor("sum", call).map(({ name }) => name)).toEqual([
      "Duration (mins)",
      "Satisfaction Rating",
    ]);
    expect(columnsFor("share", call)).toHaveLength(5);
  });

  test("another source keeps the kind of figure; none and a constant are possible", () => {
    expect(withSource("", sources)).toBeUndefined();
    expect(withSource("constant", sources)).toEqual({ kind: "constant", value: 0 });
    expect(withSource(source, sources, { kind: "sum", source: "table:OTHER", column: "x" })).toMatchObject({
      kind: "sum",
      source,
      column: "Duration (mins)",
    });
    expect(withSource("table:GONE", sources)).toBeUndefined();
  });

  test("a ratio begins with what was there over the count of rows", () => {
    const sum: Measure = { kind: "sum", source, column: "Duration (mins)" };
    expect(ratioOf(call, sum)).toEqual({
      kind: "ratio",
      numerator: sum,
      denominator: { kind: "count", source },
    });
  });

  test("a condition's value is a number where the column holds numbers and one was typed", () => {
    const rating = call.columns.find(({ name }) => name === "Satisfaction Rating");
    const agent = call.columns.find(({ name }) => name === "Representative");
    expect(conditionValue("4", rating)).toBe(4);
    expect(conditionValue("", rating)).toBe("");
    expect(conditionValue("n/a", rating)).toBe("n/a");
    expect(conditionValue("4", agent)).toBe("4");
  });

  test("a source without any date is not offered", () => {
    const undated = {
      ...call,
      dateColumn: undefined,
      columns: call.columns.filter(({ kind }) => kind !== "date"),
    };
    expect(usableSources([undated])).toEqual([]);
    expect(usableSources([call])).toEqual([call]);
  });
});

describe("Searching the dictionary", () => {
  const ids = (query: string): string[] => searchKpis(kpis, query).map(({ id }) => id);

  test("finds everything for an empty query", () => {
    expect(ids("")).toHaveLength(kpis.length);
  });

  test.each(["churn", "CHURN", "客户流失"])("finds customer churn for %s", (query) => {
    expect(ids(query)[0]).toMatch(/churn/);
  });

  test("finds by words of the formula and by area, all words of the query together", () => {
    expect(ids("valid respondents")).toContain("customer-satisfaction-rate");
    expect(ids("人力资源").length).toBeGreaterThan(3);
    expect(ids("churn zzz")).toEqual([]);
  });

  test("finds every KPI by its own name in both languages", () => {
    for (const { id } of kpis) {
      expect(ids(kpiById(id)!.name.en)).toContain(id);
      expect(ids(kpiById(id)!.name.zh)).toContain(id);
    }
  });
});
