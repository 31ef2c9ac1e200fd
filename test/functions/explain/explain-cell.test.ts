import "../../../src/functions/call";
import { explainCell, type ExplainStep } from "../../../src/functions/explain";
import type { Block, Value } from "../../../src/formula";
import { callKpi } from "../../../src/functions/explain/kpi-caller";
import type { Locale } from "../../../src/i18n/sentence";
import { readerOf } from "../../formula/support";

const sheet: Block = [
  ["KPI", "Actual", "Target", "Weight"],
  ["AHT", 11, 10, 0.3],
  ["FCR", 0.8, 0.75, 0.5],
  ["Cost", null, 20, 0.2],
  ["Calls", 0, 0, null],
];

const explain = (
  formula: string,
  value: Value,
  locale: Locale = "en-US",
  spill?: { rows: number; row: number }
): ExplainStep[] =>
  explainCell(
    {
      sheet: "S",
      row: 1 + (spill?.row ?? 0),
      column: 5,
      value,
      numberFormat: "General",
      formula,
      ...(spill && { spill: { sheet: "S", row: 1, column: 5, rows: spill.rows, columns: 1 } }),
    },
    readerOf({ sheets: { S: sheet } }),
    locale
  );

const of = (steps: readonly ExplainStep[], kind: ExplainStep["kind"]): string[] =>
  steps
    .filter((step) => step.kind === kind)
    .map(({ expression, value }) => (value ? `${expression} → ${value}` : expression));

describe("An attainment", () => {
  test("shows the calculation of its branch with values put in, and the other convention", () => {
    const steps = explain('=KPI.ATTAINMENT(B2,C2,"lower")', 0.9);
    expect(of(steps, "calculation")).toEqual(["1-(actual-target)/ABS(target)", "1-(11-10)/ABS(10) → 0.9"]);
    expect(of(steps, "rule")[0]).toBe("Lower is better.");
    expect(of(steps, "alternative")).toEqual([
      'convention = "ratio": a/t; t/a where lower is better. → 0.909090909091',
    ]);
  });

  test("names the cell of each input, and what is left out", () => {
    const steps = explain('=KPI.ATTAINMENT(B2,C2,"lower")', 0.9);
    const inputs = steps.filter(({ kind }) => kind === "input");
    expect(inputs.slice(0, 2).map(({ place, value }) => [place?.address, value])).toEqual([
      ["B2", "11"],
      ["C2", "10"],
    ]);
    expect(inputs.find(({ step }) => step === "Input convention")).toMatchObject({
      expression: "left out: default",
      value: "linear",
    });
  });

  test("says that it is capped or raised to a floor, and what it would be without", () => {
    expect(of(explain("=KPI.ATTAINMENT(200,100,,,1.2)", 1.2), "rule")[0]).toBe(
      "The value without a cap, 2, is above the cap of 1.2: capped."
    );
    expect(of(explain("=KPI.ATTAINMENT(-50,100,,0)", 0), "rule")[0]).toBe(
      "The value without a floor, -0.5, is below the floor of 0: raised to it."
    );
  });

  test("says what a target of 0 means", () => {
    expect(of(explain('=KPI.ATTAINMENT(B5,C5,,,,,"met")', 1), "rule").join()).toMatch(
      /counts as met .* here it is met/
    );
    const failed = explain("=KPI.ATTAINMENT(B5,C5)", { error: "#DIV/0!" });
    expect(of(failed, "rule").join()).toMatch(/target/);
    expect(of(failed, "alternative")).toContain(
      'zeroTarget = "met": A target of 0 is met if the actual is 0 or better. → 1'
    );
  });

  test("of a blank cell says that the value is missing", () => {
    expect(of(explain("=KPI.ATTAINMENT(B4,C4)", ""), "rule")).toEqual([
      "actual has no value yet, so there is no result: a blank is missing, not 0.",
    ]);
  });

  test("in a spill is explained in its own row", () => {
    const steps = explain("=KPI.ATTAINMENT(B2:B4,C2:C4)", 0.8 / 0.75, "en-US", { rows: 3, row: 1 });
    expect(of(steps, "note")).toEqual([
      "The formula stands in F2 and fills F2:F4; row 2, column 1 of it is explained.",
    ]);
    expect(of(steps, "calculation")[1]).toBe("1+(0.8-0.75)/ABS(0.75) → 1.06666666667");
    expect(steps.find(({ step }) => step === "Input actual")?.place).toEqual({ sheet: "S", address: "B3" });
  });
});

describe("A weighted score", () => {
  const value = callKpi("WEIGHTED", [
    [[90], [80], [null]],
    [[0.3], [0.5], [0.2]],
  ])[0][0];

  test("shows the effective weights, the missing row with its policy, and each other policy", () => {
    const steps = explain('=KPI.WEIGHTED({90;80;""},D2:D4)', value);
    expect(of(steps, "calculation").slice(0, 3)).toEqual([
      "KPI.EFFECTIVEWEIGHT → 37.5%",
      "KPI.EFFECTIVEWEIGHT → 62.5%",
      "KPI.EFFECTIVEWEIGHT → (blank)",
    ]);
    expect(of(steps, "calculation")[3]).toBe("90*37.5%+80*62.5% → 83.75");
    expect(of(steps, "rule")[0] + of(steps, "rule").join()).toContain(
      "No score in 1 of 3 rows (row 3). Shared by the rows present in proportion."
    );
    expect(of(steps, "alternative").map((text) => /"(\w+)".* → (.*)$/.exec(text)!.slice(1))).toEqual([
      ["equal", "84"],
      ["zero", "67"],
      ["block", "#N/A"],
    ]);
  });

  test("over an attainment of its own unfolds that too, as a whole", () => {
    const steps = explain(
      "=KPI.WEIGHTED(KPI.ATTAINMENT(B2:B3,C2:C3),D2:D3)",
      (1.1 * 0.3 + (0.8 / 0.75) * 0.5) / 0.8
    );
    expect(of(steps, "function")[0]).toBe("KPI.ATTAINMENT(B2:B3,C2:C3) → 1.1, 1.06666666667");
    expect(of(steps, "note")).toEqual([]);
  });
});

describe("Formulas around KPI calls", () => {
  test("say which branch was taken, and unfold only that", () => {
    const steps = explain(
      "=IF(KPI.ATTAINMENT(B2,C2)>=1,ROUND(KPI.ATTAINMENT(B3,C3)*100,1),KPI.RATE(1,0))",
      106.7
    );
    expect(of(steps, "rule")).toContain("1.1>=1 is TRUE: the value of argument 2 is taken.");
    expect(of(steps, "function").map((text) => text.split("(")[0])).toEqual([
      "KPI.ATTAINMENT",
      "KPI.ATTAINMENT",
    ]);
    expect(of(steps, "calculation").at(-1)).toBe("ROUND(1.06666666667*100,1) → 106.7");
    expect(of(steps, "note")).toEqual([]);
  });

  test("that cannot be evaluated here are shown as they are, and a sentence says so", () => {
    const steps = explain("=KPI.RATE(1,4)+OFFSET(A2,0,1)", 11.25);
    expect(of(steps, "note")).toEqual([
      "Not unfolded: OFFSET is not evaluated here; its part is shown as it is written.",
    ]);
    expect(of(steps, "function")).toEqual(["KPI.RATE(1,4) → 0.25"]);
    expect(of(steps, "calculation").at(-1)).toBe('0.25+OFFSET("AHT",0,1)');
  });

  test("that cannot be read are shown as they are", () => {
    expect(of(explain("=KPI.RATE(1,", 0), "note")[0]).toMatch(/cannot be read/);
  });

  test("that do not give what the cell shows are said not to", () => {
    expect(of(explain("=KPI.RATE(1,4)", 0.3), "note")[0]).toMatch(/shows 0\.3, but these steps give 0\.25/);
  });

  test("whose names another program has mangled are known", () => {
    expect(of(explain("=_xldudf_KPI_RATE(1,4)", 0.25), "function")[0]).toMatch(/0\.25$/);
  });
});

test("A typed value and an empty cell have a single step", () => {
  const cell = { sheet: "S", row: 0, column: 0, numberFormat: "0%" };
  const reader = readerOf({ sheets: { S: sheet } });
  expect(explainCell({ ...cell, value: 0.85 }, reader, "en-US")).toEqual([
    {
      kind: "cell",
      step: "S!A1",
      expression: "Typed in, not calculated",
      value: "85%",
      place: { sheet: "S", address: "A1" },
    },
  ]);
  expect(explainCell({ ...cell, value: null }, reader, "zh-CN")[0].expression).toBe("单元格为空");
});

test("Every convention beside the default is computed: percentile, XmR centre, life-time value, score bands", () => {
  const other = (formula: string, value: Value): string[] => of(explain(formula, value), "alternative");
  expect(other("=KPI.PERCENTILE({1,2,3,4},0.5)", 2.5)).toEqual([expect.stringMatching(/"exc".* → 2\.5$/)]);
  expect(other("=KPI.CLV(100,0.8)", 400)).toEqual([expect.stringMatching(/"begin".* → 500$/)]);
  expect(other("=KPI.SCORE(0.95,{0.8,60;0.9,80;1,100})", 80)).toEqual([
    expect.stringMatching(/"linear".* → 90$/),
  ]);
  const center = callKpi("XMR", [[[1, 2, 9, 4]], null, null])[0][0];
  expect(other("=INDEX(KPI.XMR({1,2,9,4}),1,1)", center)).toEqual([]);
});

test("Option words are Chinese in Chinese", () => {
  const steps = explain('=KPI.ATTAINMENT(B2,C2,"lower")', 0.9, "zh-CN");
  expect(of(steps, "alternative")[0]).toMatch(/^convention = "比率"：/);
  expect(of(steps, "rule")[0]).toBe("越低越好。");
});

describe("The band that is reached", () => {
  const bands = "{0.8,60;1,100;0.9,80}";
  test.each([
    [
      `=KPI.SCORE(0.95,${bands})`,
      80,
      [
        "0.95 reaches the band with the limit 0.9, whose points is 80.",
        "The next better band begins at 1: 0.05 short of it.",
      ],
    ],
    [`=KPI.SCORE(0.7,${bands})`, 0, ["0.7 reaches none of the bands; the nearest begins at 0.8."]],
    [`=KPI.SCORE(0.85,${bands},"linear")`, 70, ["0.85 lies between 0.8 (60) and 0.9 (80): interpolated."]],
    [
      `=KPI.SCORE(1.2,${bands},"linear")`,
      100,
      ["1.2 lies beyond 1, the outermost limit: its points, 100, are given."],
    ],
    [
      '=KPI.SCORE(27,{25,15;30,10},"step","lower")',
      10,
      [
        "27 reaches the band with the limit 30, whose points is 10.",
        "The next better band begins at 25: 2 short of it.",
      ],
    ],
    [
      "=KPI.GRADE(75)",
      "C",
      [
        "75 reaches the band with the limit 70, whose entry is C.",
        "The next better band begins at 80: 5 short of it.",
      ],
    ],
  ] as const)("is named: %s", (formula, value, said) => {
    expect(of(explain(formula, value), "rule")).toEqual(expect.arrayContaining([...said]));
    expect(explain(formula, value, "zh-CN").some(({ expression }) => /档|插值|外侧/.test(expression))).toBe(
      true
    );
  });
});

describe("Formulas of Microsoft 365", () => {
  test("with LET are explained name by name, KPI calls in them too", () => {
    const steps = explain("=LET(a,KPI.ATTAINMENT(B3,C3),w,D3*2,a*w)", 0.8 / 0.75);
    expect(of(steps, "note")).toEqual([]);
    expect(of(steps, "function")).toEqual(["KPI.ATTAINMENT(B3,C3) → 1.06666666667"]);
    expect(steps.filter(({ step }) => / is$/.test(step)).map(({ step, value }) => [step, value])).toEqual([
      ["a is", "1.06666666667"],
      ["w is", "1"],
    ]);
    expect(of(steps, "calculation").at(-1)).toBe("1.06666666667*1 → 1.06666666667");
  });

  test("with CHOOSE, SWITCH and IFS name the branch that is taken", () => {
    expect(of(explain('=CHOOSE(2,"a",KPI.RATE(1,4))', 0.25), "rule")[0]).toBe(
      "2 is 2: the value of argument 3 is taken."
    );
    expect(of(explain("=IFS(B2>20,1,B2>10,KPI.RATE(1,4))", 0.25), "rule")[0]).toBe(
      "11>10 is TRUE: the value of argument 4 is taken."
    );
  });

  test("that look a value up lead to what they found", () => {
    const steps = explain(
      '=KPI.RATE(VLOOKUP("FCR",A2:C4,2,FALSE),INDEX(C2:C4,MATCH("FCR",A2:A4,0)))',
      0.8 / 0.75
    );
    expect(of(steps, "note")).toEqual([]);
    expect(steps.filter(({ step }) => step.startsWith("Input")).map(({ value }) => value)).toEqual([
      "0.8",
      "0.75",
    ]);
  });
});
