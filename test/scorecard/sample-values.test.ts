import {
  proposeMapping,
  recogniseSources,
  sampleValues,
  listPeriods,
  type KpiMapping,
  type Measure,
} from "../../src/scorecard";
import { kpiById } from "../../src/catalog";
import type { CellValue } from "../../src/audit/snapshot";
import { callCentre, longTable, makeCalls, newYear2025, type Call } from "./call-centre";

const monthOf = (call: Call): number =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(call.date) * 86400000).getUTCMonth();
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isNumber = (value: unknown): value is number => typeof value === "number";

describe("sample values of a table of calls, against the rows", () => {
  const calls = makeCalls();
  const snapshot = callCentre(calls);
  const sources = recogniseSources(snapshot);
  const mapping = (id: string) => proposeMapping([kpiById(id)!], sources)[0];
  const months = Array.from({ length: 12 }, (_, month) => calls.filter((call) => monthOf(call) === month));
  const values = (id: string) =>
    sampleValues(mapping(id), snapshot, "month", 12).map((sample) => sample.value);

  it("have the twelve months as periods, oldest first", () => {
    const samples = sampleValues(mapping("customer-satisfaction-score"), snapshot, "month", 12);
    expect(samples[0]).toMatchObject({ period: newYear2025, label: "2025-01" });
    expect(samples[11].label).toBe("2025-12");
    expect(
      sampleValues(mapping("customer-satisfaction-score"), snapshot, "quarter", 4, "zh-CN").map(
        (s) => s.label
      )
    ).toEqual(["2025年第1季度", "2025年第2季度", "2025年第3季度", "2025年第4季度"]);
  });

  it("put the mean rating on 0–100", () => {
    months.forEach((month, i) => {
      const ratings = month.map((call) => call.rating).filter(isNumber);
      expect(values("customer-satisfaction-score")[i]).toBeCloseTo(
        ((sum(ratings) / ratings.length - 1) / 4) * 100,
        9
      );
    });
  });

  it("give the share of ratings given that are 4 or better", () => {
    months.forEach((month, i) => {
      const ratings = month.map((call) => call.rating).filter(isNumber);
      expect(values("customer-satisfaction-rate")[i]).toBeCloseTo(
        ratings.filter((rating) => rating >= 4).length / ratings.length,
        12
      );
    });
  });

  it("leave calls without a duration out of the mean", () => {
    months.forEach((month, i) => {
      const minutes = month.map((call) => call.minutes).filter(isNumber);
      expect(values("average-resolution-time")[i]).toBeCloseTo(sum(minutes) / minutes.length, 9);
    });
  });

  it("divide calls by distinct agents and days, whatever the time of day", () => {
    months.forEach((month, i) => {
      const pairs = new Set(month.map((call) => `${call.agent} ${Math.floor(call.date)}`));
      expect(values("cases-resolved-per-agent-day")[i]).toBeCloseTo(month.length / pairs.size, 12);
    });
  });

  it("are null before the first row", () => {
    expect(sampleValues(mapping("customer-satisfaction-score"), snapshot, "month", 13)[0]).toMatchObject({
      label: "2024-12",
      value: null,
    });
  });
});

describe("sample values by hand", () => {
  const rows: CellValue[][] = [
    [newYear2025, "A", 10, "open"],
    [newYear2025 + 30.99, "a", 30, "Closed"],
    [newYear2025 + 31, "B", 50, "closed"],
    [newYear2025 + 5, "", "", "closed"],
    ["soon", "C", 99, "closed"],
  ];
  const snapshot = longTable(["Date", "Agent", "Minutes", "State"], rows);
  const january = (value: Measure): number | null => {
    const mapping: KpiMapping = { kpi: "new-customers", confidence: "certain", confirmed: true, value };
    return sampleValues(mapping, snapshot, "month", 2)[0].value;
  };
  const from = { source: "table:Data" } as const;

  it("count rows, cells, and distinct texts without regard to case", () => {
    expect(january({ kind: "count", ...from })).toBe(3);
    expect(january({ kind: "countValues", ...from, column: "Minutes" })).toBe(2);
    expect(january({ kind: "countDistinct", ...from, columns: ["Agent"] })).toBe(1);
  });

  it("aggregate numbers by the day they belong to", () => {
    expect(january({ kind: "sum", ...from, column: "Minutes" })).toBe(40);
    expect(january({ kind: "average", ...from, column: "Minutes" })).toBe(20);
    expect(january({ kind: "min", ...from, column: "Minutes" })).toBe(10);
    expect(january({ kind: "max", ...from, column: "Minutes" })).toBe(30);
    expect(january({ kind: "first", ...from, column: "Minutes" })).toBe(10);
    expect(january({ kind: "last", ...from, column: "Minutes" })).toBe(30);
    expect(january({ kind: "percentile", ...from, column: "Minutes", p: 0.9 })).toBeCloseTo(28, 12);
  });

  it("take conditions without regard to case", () => {
    expect(
      january({ kind: "count", ...from, where: [{ column: "State", operator: "=", value: "CLOSED" }] })
    ).toBe(2);
    expect(january({ kind: "share", ...from, column: "Minutes", operator: ">", value: 10 })).toBe(0.5);
  });

  it("say 0 for a count that nothing meets and null for a sum over nothing", () => {
    const where = [{ column: "State", operator: "=", value: "lost" }] as const;
    expect(january({ kind: "count", ...from, where })).toBe(0);
    expect(january({ kind: "sum", ...from, column: "Minutes", where })).toBeNull();
  });

  it("combine measures", () => {
    const minutes: Measure = { kind: "sum", ...from, column: "Minutes" };
    expect(
      january({ kind: "ratio", numerator: minutes, denominator: { kind: "count", ...from } })
    ).toBeCloseTo(40 / 3, 12);
    expect(january({ kind: "scaled", of: minutes, divide: 60 })).toBeCloseTo(40 / 60, 12);
    expect(
      january({ kind: "ratio", numerator: minutes, denominator: { kind: "constant", value: 0 } })
    ).toBeNull();
  });

  it("list periods from the first to the last day with rows", () => {
    const mapping: KpiMapping = {
      kpi: "new-customers",
      confidence: "certain",
      confirmed: true,
      value: { kind: "count", ...from },
    };
    expect(listPeriods([mapping], snapshot, "month")).toEqual([newYear2025, newYear2025 + 31]);
    expect(listPeriods([], snapshot, "month")).toEqual([]);
  });
});

describe("sample values of the long shape", () => {
  it("follow periods as text, and end with the last row that has a value", () => {
    const snapshot = longTable(
      ["月份", "指标", "实际"],
      [
        ["2025年1月", "新增客户数", 12],
        ["2025年2月", "新增客户数", 15],
        ["2025年3月", "新增客户数", ""],
        ["2025年2月", "客户流失率", 0.1],
      ]
    );
    const [mapping] = proposeMapping([kpiById("new-customers")!], recogniseSources(snapshot));
    expect(sampleValues(mapping, snapshot, "month", 3).map((s) => [s.label, s.value])).toEqual([
      ["2024-12", null],
      ["2025-01", 12],
      ["2025-02", 15],
    ]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const snapshot = {
      ...longTable(
        ["Period", "KPI", "Actual"],
        [
          [newYear2025 - 1462, "New Customers", 7],
          [newYear2025 - 1462, "x", 7],
        ]
      ),
      date1904: true,
    };
    const source = recogniseSources(snapshot)[0];
    const mapping: KpiMapping = {
      kpi: "new-customers",
      confidence: "certain",
      confirmed: true,
      value: { kind: "sum", source: source.id, column: "Actual" },
    };
    expect(sampleValues(mapping, snapshot, "month", 1)).toEqual([
      { period: newYear2025, label: "2025-01", value: 14 },
    ]);
  });
});
