import { evaluate, kpi, startKpi } from "./support";

describe("kpi evaluate", () => {
  test("answers each line with a line, in order", () => {
    const { code, answers } = evaluate([
      { cells: { A1: 90 }, formula: "=KPI.ATTAINMENT(A1,100)" },
      { cells: { A1: 2, D1: "=A1*2" }, formula: "=D1+1" },
      { formula: "1+1" },
    ]);
    expect(code).toBe(0);
    expect(answers).toEqual([{ values: [[0.9]] }, { values: [[5]] }, { values: [[2]] }]);
  });

  test("gives the whole spill, rows of cells", () => {
    const { answers } = evaluate([
      { formula: "=SEQUENCE(2,3)" },
      { cells: { A1: 90, A2: 45, A3: "", B1: 100, B2: 50, B3: 10 }, formula: "=KPI.ATTAINMENT(A1:A3,B1:B3)" },
      { cells: { A1: 3, B1: 1, C1: 2 }, formula: "=SORT(A1:C1,1,1,TRUE)" },
    ]);
    expect(answers).toEqual([
      {
        values: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { values: [[0.9], [0.9], [""]] },
      { values: [[1, 2, 3]] },
    ]);
  });

  test("has room for a large spill", () => {
    const { answers } = evaluate([
      { formula: "=SEQUENCE(3000,2)" },
      { cells: { A1: { error: "#REF!" } }, formula: "=A1" },
    ]);
    expect(answers[0].values).toHaveLength(3000);
    expect(answers[0].values[2999]).toEqual([5999, 6000]);
    expect(answers[1].values).toEqual([[{ error: "#REF!", message: expect.any(String) }]]);
  });

  test("mixes KPI and built-in functions", () => {
    const { answers } = evaluate([
      {
        cells: { A1: 80, A2: 90, B1: 0.4, B2: 0.6 },
        formula: "=ROUND(IFERROR(KPI.WEIGHTED(A1:A2,B1:B2),0)*2,1)",
      },
      { cells: { A1: 1, B1: 0 }, formula: '=IFERROR(KPI.ATTAINMENT(A1,B1),"none")' },
    ]);
    expect(answers).toEqual([{ values: [[172]] }, { values: [["none"]] }]);
  });

  test("gives errors with what the function says about them, in the language asked for", () => {
    const line = { cells: { A1: "85%", B1: 100 }, formula: "=KPI.ATTAINMENT(A1,B1)" };
    const [english] = evaluate([line]).answers;
    const [chinese] = evaluate([line], "--lang", "zh-CN").answers;
    expect(english.values[0][0]).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("85%") });
    expect(chinese.values[0][0].message).toMatch(/85%.*[一-鿿]|[一-鿿].*85%/);
  });

  test("says which argument a function lacks, or that it has too many", () => {
    const { answers } = evaluate([
      { formula: "=KPI.RATE(1)" },
      { formula: "=KPI.RATE(1,2,3)" },
      { formula: "=IFERROR(KPI.RATE(),7)" },
    ]);
    expect(answers.map(({ values }) => values[0][0])).toEqual([
      { error: "#VALUE!", message: "KPI.RATE lacks an argument: whole. Write it as KPI.RATE(part, whole)." },
      { error: "#VALUE!", message: expect.stringMatching(/^KPI\.RATE takes at most 2 arguments and got 3/) },
      7,
    ]);
  });

  test("takes errors in and gives them out", () => {
    const { answers } = evaluate([
      { cells: { A1: { error: "#DIV/0!" } }, formula: "=KPI.ATTAINMENT(A1,100)" },
      { cells: { A1: { error: "#REF!" } }, formula: "=A1" },
      { formula: "=NOSUCHFUNCTION(1)" },
    ]);
    expect(answers.map(({ values }) => values[0][0].error)).toEqual(["#DIV/0!", "#REF!", "#NAME?"]);
    for (const { values } of answers) expect(values[0][0].message).toMatch(/\S/);
  });

  test("keeps text that looks like a number as text, and blank as blank", () => {
    const { answers } = evaluate([
      { cells: { A1: "90" }, formula: "=ISTEXT(A1)" },
      { cells: { A1: "" }, formula: "=ISBLANK(A1)" },
      { cells: { A1: "TRUE" }, formula: "=ISTEXT(A1)" },
      { cells: { A1: true }, formula: "=ISLOGICAL(A1)" },
      { cells: { A1: "", B1: 100 }, formula: "=KPI.ATTAINMENT(A1,B1)" },
    ]);
    expect(answers.map(({ values }) => values[0][0])).toEqual([true, true, true, true, ""]);
  });

  test("takes cells on other sheets", () => {
    const { answers } = evaluate([
      { cells: { "Data!A1": 5, "'My data'!B2": 7 }, formula: "=Data!A1+'My data'!B2" },
      { cells: { "Data!A1": 6 }, formula: "=Data!A1" },
    ]);
    expect(answers).toEqual([{ values: [[12]] }, { values: [[6]] }]);
  });

  test("lets no line see the cells of another", () => {
    const lines = Array.from({ length: 250 }, (_, i) => ({
      cells: i % 2 ? { A1: i } : { B1: i },
      formula: "=SUM(A:B)+COUNT(A:B)",
    }));
    const { answers } = evaluate(lines);
    expect(answers.map(({ values }) => values[0][0])).toEqual(lines.map((_, i) => i + 1));
  });

  test("answers an unusable line with a sentence, goes on, and ends with 2", () => {
    const { code, answers } = evaluate(["{", { cells: {} }, "", { formula: "=1" }]);
    expect(code).toBe(2);
    expect(answers).toEqual([
      { failed: expect.stringContaining("Line 1 is not JSON") },
      { failed: "Line 2 has no text “formula”." },
      { values: [[1]] },
    ]);
  });

  test("answers a line before the next one is written", async () => {
    const process = startKpi(["evaluate"]);
    const answer = (): Promise<string> =>
      new Promise((resolve) => process.stdout.once("data", (data) => resolve(String(data))));
    process.stdin.write('{"formula":"=1+1"}\n');
    expect(JSON.parse(await answer())).toEqual({ values: [[2]] });
    process.stdin.write('{"cells":{"A1":3},"formula":"=A1"}\n');
    expect(JSON.parse(await answer())).toEqual({ values: [[3]] });
    process.stdin.end();
    expect(await new Promise((resolve) => process.on("exit", resolve))).toBe(0);
  });

  test("does nothing with empty input", () => {
    expect(kpi(["evaluate"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("KPI.EXPLAIN in a line", () => {
  test("explains a cell of the line, in both languages", () => {
    const cells = { A1: 90, B1: 100, C1: "=KPI.ATTAINMENT(A1,B1)" };
    const { answers } = evaluate([
      { cells, formula: "=KPI.EXPLAIN(C1)" },
      { cells, formula: '=KPI.EXPLAIN(C1,"zh")' },
      { cells, formula: "=KPI.EXPLAIN(A1)" },
    ]);
    const [english, chinese, constant] = answers.map(({ values }) => values as string[][]);
    expect(english[0]).toEqual(["C1", "=KPI.ATTAINMENT(A1,B1)", "0.9"]);
    expect(english).toContainEqual(["With values put in", "1+(90-100)/ABS(100)", "0.9"]);
    expect(chinese).toContainEqual(["代入数值", "1+(90-100)/ABS(100)", "0.9"]);
    expect(constant).toEqual([["A1", "Typed in, not calculated", "90"]]);
  });

  test("refuses what is no single cell", () => {
    const { answers } = evaluate([
      { cells: { A1: 90 }, formula: "=KPI.EXPLAIN(90)" },
      { cells: { A1: 90 }, formula: "=KPI.EXPLAIN(A1:A2)" },
    ]);
    for (const { values } of answers)
      expect(values).toEqual([[expect.objectContaining({ error: "#VALUE!" })]]);
  });
});
