import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ExplainStep } from "../../src/functions/explain";
import type { CellData } from "../../src/preview/workbook/data";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { kpi } from "./support";

const file = path.join(mkdtempSync(path.join(tmpdir(), "kpi-explain-")), "book.xlsx");
const columns = ["KPI", "Actual", "Target", "Weight"];

beforeAll(async () => {
  const rows = [columns, ["AHT", 11, 10, 0.3], ["FCR", 0.8, 0.75, 0.5], ["Cost", null, 20, 0.2]];
  const data = bookData([
    sheetData("KPIs", rows, { tables: [tableData("Kpis", "A1:D4", columns)] }),
    sheetData("Ann's card", []),
  ]);
  const put = (row: number, column: number, cell: CellData): void => {
    (data.sheets[1].cells[row] ??= {})[column] = cell;
  };
  put(0, 0, { formula: '=KPI.ATTAINMENT(Kpis[Actual],Kpis[Target],"lower")' });
  put(0, 1, { formula: "=KPI.WEIGHTED(A1#,KPIs!D2:D4)" });
  put(0, 2, { formula: "=Goal*100" });
  put(0, 3, { value: 5 });
  data.names.push({ name: "Goal", formula: "=KPIs!$C$3" });
  writeFileSync(file, await writeXlsx(data));
});

const explained = (...args: string[]): ExplainStep[] =>
  JSON.parse(kpi(["explain", file, "--json", ...args]).stdout) as ExplainStep[];

describe("kpi explain", () => {
  test("explains a spilled cell by the formula that filled it, over a table's columns", () => {
    const steps = explained("--cell", "'Ann''s card'!A2");
    expect(steps[0]).toMatchObject({
      step: "'Ann''s card'!A2",
      expression: expect.stringMatching(/^=KPI\.ATTAINMENT/),
    });
    expect(steps[1].expression).toContain("fills A1:A3; row 2");
    expect(steps.find(({ step }) => step === "Input actual")).toMatchObject({
      expression: "Kpis[Actual] → KPIs!B3",
      value: "0.8",
      place: { sheet: "KPIs", address: "B3" },
    });
    expect(steps.filter(({ kind }) => kind === "calculation").at(-1)?.expression).toBe(
      "1-(0.8-0.75)/ABS(0.75)"
    );
    expect(steps.filter(({ kind }) => kind === "note")).toHaveLength(1);
  });

  test("follows spills and names, and agrees with what the cell shows", () => {
    const weighted = explained("--cell", "Ann's card!B1");
    expect(weighted.find(({ step }) => step === "Input scores")?.expression).toBe("A1# → A1:A3");
    expect(weighted.filter(({ kind }) => kind === "note")).toEqual([]);
    const goal = explained("--cell", "Ann's card!C1");
    expect(goal.filter(({ kind }) => kind === "calculation").at(-1)).toMatchObject({
      expression: "0.75*100",
      value: "75",
    });
  });

  test("writes a line for each step, in Chinese too", () => {
    const { code, stdout } = kpi(["explain", file, "--cell", "Ann's card!A1", "--lang", "zh-CN"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^'Ann''s card'!A1 .*→ {2}0\.9$/m);
    expect(stdout).toMatch(/^规则 +越低越好。$/m);
    expect(kpi(["explain", file, "--cell", "Ann's card!D1"]).stdout).toMatch(
      /Typed in, not calculated {2}→ {2}5/
    );
  });

  test.each([
    [["explain", file], "explain needs --cell."],
    [["explain"], "explain needs BOOK.xlsx."],
    [["explain", file, "--cell", "A1:B2"], "“A1:B2” is not the address of one cell"],
    [["explain", file, "--cell", "Gone!A1"], "There is no sheet “Gone”. Sheets: KPIs, Ann's card."],
    [["explain", `${file}.gone`, "--cell", "A1"], "cannot be read"],
  ])("refuses what it cannot use: %j", (args, sentence) => {
    const { code, stderr } = kpi(args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
