import { f, inGrid, type Grid } from "../support/snapshot";

describe("Direction against baseline and target", () => {
  const row = (direction: string, baseline: number, target: number): Grid => [
    ["Churn", direction, baseline, target, 0.06, f("=KPI.PROGRESS(E1,C1,D1)", 0.5)],
  ];

  test("is found by the row's own word, in both languages", () => {
    expect(inGrid("direction-conflict", row("Higher", 0.08, 0.04))).toEqual(["C1:D1"]);
    expect(inGrid("direction-conflict", row("越低越好", 0.04, 0.08))).toEqual(["C1:D1"]);
  });

  test("is found by what another function is told of the same target", () => {
    const grid: Grid = [
      ["Churn", null, 0.08, 0.04, 0.06, f("=KPI.PROGRESS(E1,C1,D1)"), f('=KPI.ATTAINMENT(E1,D1,"higher")')],
    ];
    expect(inGrid("direction-conflict", grid)).toEqual(["C1:D1"]);
  });

  test("is none where they agree, or nothing is said", () => {
    expect(inGrid("direction-conflict", row("Lower", 0.08, 0.04))).toEqual([]);
    expect(inGrid("direction-conflict", row("Customers", 0.08, 0.04))).toEqual([]);
  });
});

describe("Thresholds out of order", () => {
  test.each([
    ["=KPI.STATUS(A1,B1,C1)", [[0.95, 0.9, 1]], ["B1:C1"]],
    ["=KPI.STATUS(A1,B1,C1)", [[0.95, 1, 0.9]], []],
    ["=KPI.STATUS(A1,B1,C1)", [[0.95, 0.8, null]], ["B1:C1"]],
    ['=KPI.STATUS(A1,B1,C1,"lower")', [[20, 30, 40]], []],
    ['=KPI.STATUS(A1,B1,C1,"lower")', [[20, 40, 30]], ["B1:C1"]],
    ["=KPI.RANGEATTAINMENT(A1,B1,C1)", [[20, 25, 20]], ["B1:C1"]],
    ['=KPI.ATTAINMENT(A1,B1,"higher",1.2,0.5)', [[20, 25]], ["D1"]],
    ["=KPI.ATTAINMENT(A1,B1)", [[20, 25]], []],
  ] as const)("%s over %j", (formula, [cells], expected) => {
    const row = [...cells, ...Array<null>(3 - cells.length).fill(null)];
    expect(inGrid("thresholds-order", [[...row, f(formula)]])).toEqual(expected);
  });
});

describe("A table of bands", () => {
  const scored = (bands: Grid, more = ""): string[] =>
    inGrid("band-table", [
      ...bands,
      [null, null, 25, f(`=KPI.SCORE(C${bands.length + 1},A1:B${bands.length}${more})`)],
    ]);

  test("is in order where better limits earn more, in either direction", () => {
    expect(
      scored([
        [0.8, 60],
        [0.9, 80],
        [1, 100],
      ])
    ).toEqual([]);
    expect(
      scored(
        [
          [25, 15],
          [30, 10],
        ],
        ',"step","lower"'
      )
    ).toEqual([]);
  });

  test("shows half a band, a limit twice, and points that fall", () => {
    expect(
      scored([
        [0.8, 60],
        [0.9, null],
        [1, 100],
      ])
    ).toEqual(["A2"]);
    expect(
      scored([
        [0.8, 60],
        [0.8, 80],
        [1, 100],
      ])
    ).toEqual(["A1:A2"]);
    expect(
      scored([
        [0.8, 60],
        [0.9, 50],
        [1, 100],
      ])
    ).toEqual(["A2"]);
    expect(
      scored([
        [25, 15],
        [30, 10],
      ])
    ).toEqual(["A2"]);
  });

  const between = (bounds: Grid): string[] =>
    inGrid("band-table", [...bounds, [null, null, null, 75, f("=KPI.SCORE(D4,B1:C3)")]]);

  test("shows gaps and overlaps where another column says where bands end", () => {
    expect(
      between([
        [69, 0, 1],
        [89, 70, 2],
        [100, 90, 3],
      ])
    ).toEqual([]);
    expect(
      between([
        [70, 0, 1],
        [90, 70, 2],
        [100, 90, 3],
      ])
    ).toEqual([]);
    expect(
      between([
        [60, 0, 1],
        [90, 70, 2],
        [100, 90, 3],
      ])
    ).toEqual(["B1:B2"]);
    expect(
      between([
        [75, 0, 1],
        [90, 70, 2],
        [100, 90, 3],
      ])
    ).toEqual(["B1:B2"]);
  });

  test("of grades leaves low scores without one unless it begins at zero", () => {
    const graded = (lowest: number): string[] =>
      inGrid("band-table", [
        [90, "A"],
        [60, "B"],
        [lowest, "C"],
        [null, null, 75, f("=KPI.GRADE(C4,A1:B3)", "B")],
      ]);
    expect(graded(0)).toEqual([]);
    expect(graded(40)).toEqual(["A3"]);
  });
});

describe("Two conventions in one scorecard", () => {
  const rows = (second: string): Grid => [
    [120, 100, "lower", f('=KPI.ATTAINMENT(A1,B1,C1,,,"linear")')],
    [110, 100, "lower", f('=KPI.ATTAINMENT(A2,B2,C2,,,"linear")')],
    [90, 100, "lower", f(second)],
  ];

  test("are found where lower is better, and caps too", () => {
    expect(inGrid("mixed-conventions", rows('=KPI.ATTAINMENT(A3,B3,C3,,,"ratio")'))).toEqual(["D3"]);
    expect(inGrid("mixed-conventions", rows('=KPI.ATTAINMENT(A3,B3,C3,,1.2,"linear")'))).toEqual(["D3"]);
  });

  test("are none where the default is the same, or higher is better", () => {
    expect(inGrid("mixed-conventions", rows("=KPI.ATTAINMENT(A3,B3,C3)"))).toEqual([]);
    expect(inGrid("mixed-conventions", rows('=KPI.ATTAINMENT(A3,B3,"higher",,,"ratio")'))).toEqual([]);
  });
});

describe("A cap that hides too much", () => {
  const capped = (actuals: readonly number[]): string[] =>
    inGrid(
      "cap-hides",
      actuals.map((actual, i) => [actual, 100, f(`=KPI.ATTAINMENT(A${i + 1},B${i + 1},"higher",0,1.2)`)])
    );

  test("is found where most attainments lie above it, or one far above", () => {
    expect(capped([130, 125, 140, 90])).toEqual(["A1:A3"]);
    expect(capped([300, 90, 95, 100])).toEqual(["A1"]);
  });

  test("is none where it cuts off a single good result", () => {
    expect(capped([130, 90, 95, 100])).toEqual([]);
  });
});
