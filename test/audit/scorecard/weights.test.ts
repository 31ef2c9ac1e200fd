import { auditWorkbook } from "../../../src/audit";
import { f, findings, inGrid, sheetOf, snapshotOf, type Grid } from "../support/snapshot";

const card = (weights: readonly number[], scores: readonly (number | null)[], formula: string): Grid => [
  ["KPI", "Weight", "Score"],
  ...weights.map((weight, i) => [`KPI ${i + 1}`, weight, scores[i]]),
  ["Total", null, f(formula, 80)],
];
const total = "=KPI.WEIGHTED(C2:C4,B2:B4)";

describe("Weights that do not add up", () => {
  const found = (weights: readonly number[], formula = total): string[] =>
    inGrid("weights-total", card(weights, [80, 90, 70], formula));

  test("are found in total, as shares and as percentages", () => {
    expect(found([0.5, 0.3, 0.1])).toEqual(["B2:B4"]);
    expect(found([50, 30, 10])).toEqual(["B2:B4"]);
  });

  test("are none where they do, but for what is lost in rounding, and where they are points of importance", () => {
    expect(found([0.5, 0.3, 0.2])).toEqual([]);
    expect(found([33.33333, 33.33333, 33.33334])).toEqual([]);
    expect(found([5, 3, 1])).toEqual([]);
  });

  test("are an error where the formula refuses them", () => {
    const grid = card([5, 3, 1], [80, 90, 70], '=KPI.WEIGHTED(C2:C4,B2:B4,"rescale","strict")');
    expect(
      findings("weights-total", snapshotOf([sheetOf("S", grid)])).map(({ severity }) => severity)
    ).toEqual(["error"]);
  });

  const groups = (second: readonly number[]): Grid => [
    ["A1", 0.3, 80],
    ["A2", 0.2, 90],
    ["Group", f("=KPI.WEIGHTED(C1:C2,B1:B2)", 84)],
    ["B1", second[0], 80],
    ["B2", second[1], 90],
    ["Group", f("=KPI.WEIGHTED(C4:C5,B4:B5)", 84)],
  ];

  test("are found over the groups of a scorecard, which make up the whole together", () => {
    expect(inGrid("weights-total", groups([0.3, 0.2]))).toEqual([]);
    expect(inGrid("weights-total", groups([0.3, 0.1]))).toEqual(["B1:B2,B4:B5"]);
  });

  test("are found per group and in total by the facts of a scorecard", () => {
    const cell = (address: string, value: number) => ({ address, value });
    const kpi = (id: string, address: string, value: number) => ({
      id,
      name: id,
      weight: cell(address, value),
      hasSource: true,
      hasVerifier: true,
    });
    const scorecard = {
      sheet: "S",
      title: "S",
      kpis: [kpi("a", "B2", 0.4), kpi("b", "B3", 0.1), kpi("c", "B5", 0.4)],
      groups: [
        { name: "One", weight: cell("B1", 0.6), kpis: ["a", "b"] },
        { name: "Two", weight: cell("B4", 0.4), kpis: ["c"] },
      ],
      sources: [],
    };
    const grid: Grid = [
      ["One", 0.6],
      ["a", 0.4],
      ["b", 0.1],
      ["Two", 0.4],
      ["c", 0.4],
    ];
    const result = auditWorkbook(snapshotOf([sheetOf("S", grid)]), {
      rules: ["weights-total"],
      facts: { scorecards: [scorecard] },
    });
    expect(result.findings.map(({ range, sentence }) => [range, sentence.en])).toEqual([
      ["B2:B3", "The weights in “One” add up to 50%; the group has 60%."],
    ]);
  });
});

describe("A weight without a score", () => {
  const severity = (scores: readonly (number | null)[], formula = total) =>
    findings("weight-without-score", snapshotOf([sheetOf("S", card([0.5, 0.3, 0.2], scores, formula))])).map(
      (finding) => [finding.range, finding.severity]
    );

  test("is a note where the others carry it, and a warning where it counts as zero or is most of the weight", () => {
    expect(severity([80, 90, null])).toEqual([["B4", "info"]]);
    expect(severity([80, 90, null], '=KPI.WEIGHTED(C2:C4,B2:B4,"zero")')).toEqual([["B4", "warning"]]);
    expect(severity([null, null, 70])).toEqual([["B2:B3", "warning"]]);
  });

  test("is none in a scorecard that is complete, or not begun", () => {
    expect(severity([80, 90, 70])).toEqual([]);
    expect(severity([null, null, null])).toEqual([]);
  });
});

describe("A KPI counted twice", () => {
  const named = (names: readonly string[]): Grid => [
    ...names.map((name, i) => [name, 0.25, 80 + i]),
    ["Total", null, f("=KPI.WEIGHTED(C1:C4,B1:B4)", 80)],
  ];

  test("is found by its name, however it is spaced and capitalised", () => {
    expect(inGrid("kpi-counted-twice", named(["Churn", "NPS", "CSAT", " churn"]))).toEqual(["B1,B4"]);
  });

  test("is none where all names differ, or one of the rows has no weight", () => {
    expect(inGrid("kpi-counted-twice", named(["Churn", "NPS", "CSAT", "CES"]))).toEqual([]);
    const grid: Grid = [
      ["Churn", 0.5, 1],
      ["NPS", 0.5, 2],
      ["Churn", 0, 3],
      ["T", null, f("=KPI.WEIGHTED(C1:C3,B1:B3)")],
    ];
    expect(inGrid("kpi-counted-twice", grid)).toEqual([]);
  });
});
