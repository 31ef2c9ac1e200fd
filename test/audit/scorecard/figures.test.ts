import { auditWorkbook, type AuditFacts } from "../../../src/audit";
import { f, findings, inGrid, places, sheetOf, snapshotOf, type Grid } from "../support/snapshot";

describe("A unit mismatch", () => {
  test.each([
    ["a percentage as number and as fraction", [85, 0.9], ["A1:B1"]],
    ["the other way round", [0.85, 92], ["A1:B1"]],
    ["two fractions", [0.85, 0.9], []],
    ["two large numbers", [120000, 150000], []],
    ["a rating and its target", [4.2, 4.5], []],
    ["counts that are far apart", [1, 80], []],
    ["a target of zero", [85, 0], []],
  ] as const)("of %s", (_name, [actual, target], expected) => {
    expect(inGrid("unit-mismatch", [[actual, target, f("=KPI.ATTAINMENT(A1,B1)")]])).toEqual(expected);
  });

  test("is found by the cells' formats where the figures alone do not tell", () => {
    const grid: Grid = [[12, 0.3, f("=KPI.ATTAINMENT(A1,B1)")]];
    expect(inGrid("unit-mismatch", grid)).toEqual([]);
    expect(inGrid("unit-mismatch", grid, { numberFormats: [["0", "0%", "0%"]] })).toEqual(["A1:B1"]);
  });

  test("is found among scores, and between values and the table that scores them", () => {
    const scores: Grid = [
      [0.5, 92],
      [0.3, 0.85],
      [0.2, 78],
      [null, f("=KPI.WEIGHTED(B1:B3,A1:A3)")],
    ];
    expect(inGrid("unit-mismatch", scores)).toEqual(["B2"]);
    const grades: Grid = [
      [90, "A"],
      [0, "B"],
      [0.85, f("=KPI.GRADE(A3,A1:B2)", "B")],
    ];
    expect(inGrid("unit-mismatch", grades)).toEqual(["B3"]);
  });
});

describe("A denominator of zero", () => {
  test("is found where it stands, and where it is as good as zero", () => {
    expect(inGrid("zero-denominator", [[5, 0, f("=KPI.RATE(A1,B1)", "#DIV/0!")]])).toEqual(["B1"]);
    expect(inGrid("zero-denominator", [[90, 1e-9, f("=KPI.ATTAINMENT(A1,B1)")]])).toEqual(["B1"]);
  });

  test("is none where the cell is blank, or zero has a meaning", () => {
    expect(inGrid("zero-denominator", [[5, null, f("=KPI.RATE(A1,B1)", "")]])).toEqual([]);
    const met = '=KPI.ATTAINMENT(A1,B1,"lower",,,,"met")';
    expect(inGrid("zero-denominator", [[0, 0, f(met)]])).toEqual([]);
  });
});

describe("A zero that comes from a blank", () => {
  const scored = (formula: string): string[] =>
    inGrid("zero-from-blank", [[null, f(formula, 0), 100, f("=KPI.ATTAINMENT(B1,C1)", 0)]]);

  test("is found behind references, sums and lookups", () => {
    expect(scored("=A1")).toEqual(["B1"]);
    expect(scored("=SUM(A1:A1)")).toEqual(["B1"]);
    expect(scored("=INDEX(A1:A1,1)")).toEqual(["B1"]);
  });

  test("is none where a zero was entered, or the blank is kept", () => {
    expect(inGrid("zero-from-blank", [[0, f("=A1", 0), 100, f("=KPI.ATTAINMENT(B1,C1)", 0)]])).toEqual([]);
    expect(inGrid("zero-from-blank", [[null, 0, 100, f("=KPI.ATTAINMENT(B1,C1)", 0)]])).toEqual([]);
    expect(
      inGrid("zero-from-blank", [[null, f('=IF(A1="","",A1)', ""), 100, f("=KPI.ATTAINMENT(B1,C1)", "")]])
    ).toEqual([]);
  });
});

describe("An actual that stands still", () => {
  const trend = (values: readonly number[]): string[] =>
    inGrid("stale-actual", [...values.map((value) => [value]), [f(`=KPI.TREND(A1:A${values.length})`)]]);

  test("is found after three periods alike", () => {
    expect(trend([12, 15, 13, 17, 18, 18, 18])).toEqual(["A5:A7"]);
  });

  test("is none where it moves, has always stood still, or is naught", () => {
    expect(trend([12, 15, 13, 17, 18, 18, 19])).toEqual([]);
    expect(trend([18, 18, 18, 18, 18, 18, 18])).toEqual([]);
    expect(trend([2, 1, 3, 2, 0, 0, 0])).toEqual([]);
    expect(trend([12, 18, 18, 18])).toEqual([]);
  });
});

describe("A mean of ratios", () => {
  const grid = (third: number, used = "=KPI.ATTAINMENT(C4,0.9)"): Grid => [
    [90, 100, f("=A1/B1", 0.9)],
    [5, 10, f("=A2/B2", 0.5)],
    [third * 50, 50, f("=A3/B3", third)],
    [null, null, f("=AVERAGE(C1:C3)", (1.4 + third) / 3), f(used)],
  ];

  test("is found where the ratio of the sums says something else", () => {
    expect(inGrid("mean-of-ratios", grid(0.8))).toEqual(["C4"]);
  });

  test("is none in a workbook without KPI formulas, or where all denominators are equal", () => {
    expect(inGrid("mean-of-ratios", grid(0.8, "=C4*2"))).toEqual([]);
    const equal: Grid = [
      [90, 100, f("=KPI.RATE(A1,B1)", 0.9)],
      [50, 100, f("=KPI.RATE(A2,B2)", 0.5)],
      [null, null, f("=AVERAGE(C1:C2)", 0.7)],
    ];
    expect(inGrid("mean-of-ratios", equal)).toEqual([]);
  });
});

describe("A KPI fed by a volatile", () => {
  test("is found through the formulas between them; chance and time weigh more than a moving reference", () => {
    const grid: Grid = [[f("=TODAY()", 46000), f("=A1-45000", 1000), 2000, f("=KPI.RATE(B1,C1)")]];
    expect(inGrid("volatile-kpi", grid)).toEqual(["D1"]);
    const severities = (formula: string): string[] =>
      findings("volatile-kpi", snapshotOf([sheetOf("S", [[f(formula), f("=KPI.RATE(A1,2)")]])])).map(
        ({ severity }) => severity
      );
    expect(severities("=RAND()")).toEqual(["warning"]);
    expect(severities("=OFFSET(D1,1,1)")).toEqual(["info"]);
  });

  test("is none where the volatile feeds something else", () => {
    expect(inGrid("volatile-kpi", [[f("=TODAY()", 46000), 5, f("=KPI.RATE(B1,10)")]])).toEqual([]);
  });
});

describe("The 1904 date system", () => {
  test("is an error where KPI functions read dates, a note where they read none, and nothing without them", () => {
    const found = (formula: string, date1904 = true) =>
      findings("date-system", snapshotOf([sheetOf("S", [[1, 2, f(formula)]])], { date1904 })).map(
        ({ severity, range }) => [severity, range]
      );
    expect(found("=KPI.PERIOD(A1,B1,45000)")).toEqual([["error", "C1"]]);
    expect(found("=KPI.RATE(A1,B1)")).toEqual([["info", undefined]]);
    expect(found("=A1/B1")).toEqual([]);
    expect(found("=KPI.PERIOD(A1,B1,45000)", false)).toEqual([]);
  });
});

describe("A KPI function inside a table", () => {
  const table = (rows: number) => ({
    tables: [
      { name: "T", sheet: "S", address: `A1:C${rows + 1}`, columns: ["a", "b", "c"], hasTotals: false },
    ],
  });
  const head: Grid = [["a", "b", "c"]];

  test("is an error where it would spill, and a note where each of many rows calls it", () => {
    const spill: Grid = [...head, [1, 2, f("=KPI.RATE(A2:A3,B2:B3)", "#SPILL!")], [3, 4, null]];
    expect(places("kpi-in-table", snapshotOf([sheetOf("S", spill)], table(2)))).toEqual(["S!C2"]);
    const many: Grid = [
      ...head,
      ...Array.from({ length: 60 }, (_, i) => [1, 2, f(`=KPI.RATE(A${i + 2},B${i + 2})`)]),
    ];
    const [found] = findings("kpi-in-table", snapshotOf([sheetOf("S", many)], table(60)));
    expect([found.range, found.severity]).toEqual(["C2:C61", "info"]);
  });

  test("is none beside a table, or in a few rows of one", () => {
    const few: Grid = [...head, [1, 2, f("=KPI.RATE(A2,B2)")], [3, 4, f("=KPI.RATE(A3,B3)")]];
    expect(places("kpi-in-table", snapshotOf([sheetOf("S", few)], table(2)))).toEqual([]);
    const beside: Grid = [
      ...head.map((row) => [...row, null]),
      [1, 2, 3, f("=KPI.RATE(A2:A3,B2:B3)")],
      [3, 4, 5, null],
    ];
    expect(places("kpi-in-table", snapshotOf([sheetOf("S", beside)], table(2)))).toEqual([]);
  });
});

describe("Days that are missing", () => {
  /** Working days of twenty weeks from Monday, 6 January 2025. */
  const days = Array.from({ length: 140 }, (_, i) => 45663 + i).filter((_, i) => i % 7 < 5);
  const facts = (without: (day: number) => boolean): AuditFacts => ({
    scorecards: [
      {
        sheet: "S",
        title: "S",
        kpis: [],
        groups: [],
        sources: [
          {
            name: "Calls",
            sheet: "S",
            range: "A2:A101",
            days: days.filter((day) => !without(day)),
            period: { start: 45748, end: 45778 },
          },
        ],
      },
    ],
  });
  const found = (without: (day: number) => boolean) =>
    auditWorkbook(snapshotOf([sheetOf("S", [["Day"], ...days.map((day) => [day])])]), {
      rules: ["missing-days"],
      facts: facts(without),
    }).findings.map(({ range, severity }) => [range, severity]);

  test("are found in the period of a scorecard: one is a note, a week a warning", () => {
    expect(found((day) => day === 45755)).toEqual([["A2:A101", "info"]]);
    expect(found((day) => day >= 45754 && day < 45761)).toEqual([["A2:A101", "warning"]]);
  });

  test("are none on week-ends, in other periods, and where data come as they may", () => {
    expect(found(() => false)).toEqual([]);
    expect(found((day) => day === 45700)).toEqual([]);
    expect(found((day) => day % 3 !== 0)).toEqual([]);
  });

  test("are found as months behind a KPI function that reads dates", () => {
    const month = (i: number): number => 45672 + Math.round(i * 30.44);
    const rows = (count: number, gap: number): Grid =>
      Array.from({ length: count }, (_, i) => i)
        .filter((i) => i !== gap)
        .map((i) => [month(i), 10 + i]);
    const grid = (gap: number): Grid => [...rows(14, gap), [null, null, f("=KPI.YOY(A1:A13,B1:B13,46054)")]];
    expect(inGrid("missing-days", grid(5))).toEqual(["A1:A13"]);
    expect(inGrid("missing-days", grid(13))).toEqual([]);
  });
});
