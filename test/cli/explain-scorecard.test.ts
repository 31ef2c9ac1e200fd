import { readFileSync } from "node:fs";
import path from "node:path";
import { kpiFunctions } from "../../src/cli/kpi-functions";
import { WorkbookReader } from "../../src/cli/explain/workbook-reader";
import { explainCell, type ExplainStep } from "../../src/functions/explain";
import { createHeadlessWorkbook } from "../support/headless";
import { readXlsx } from "../../src/preview/workbook/xlsx";

/** The steps of every formula on the scorecard of the sample workbook, spilled cells too. */
async function everyCell(): Promise<ExplainStep[][]> {
  const file = path.join(__dirname, "../../assets/sample.xlsx");
  const workbook = await createHeadlessWorkbook(await readXlsx(readFileSync(file)));
  try {
    workbook.registerFunctions(kpiFunctions("en-US", workbook));
    await workbook.settle();
    const reader = new WorkbookReader(workbook.toData());
    const sheet = reader.sheet("Scorecard")!;
    const places = Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.keys(cells).map((column) => ({ row: Number(row), column: Number(column) }))
    );
    return places.flatMap(({ row, column }) => {
      const spill = reader.spillOver(sheet, row, column);
      const anchor = spill ?? { row, column };
      const formula = sheet.cells[anchor.row]?.[anchor.column]?.formula;
      if (formula === undefined) return [];
      const value = reader.valueAt(sheet, row, column);
      const numberFormat = reader.formatOf(sheet.cells[row]?.[column]);
      const cell = { sheet: sheet.name, row, column, value, numberFormat, formula };
      return [
        explainCell({ ...cell, ...(spill && { spill: { sheet: sheet.name, ...spill } }) }, reader, "en-US"),
      ];
    });
  } finally {
    workbook.dispose();
  }
}

test("The steps of every cell of a scorecard lead to what the cell shows", async () => {
  const cells = await everyCell();
  expect(cells.length).toBeGreaterThan(100);
  const expressions = cells.flatMap((steps) =>
    steps.map(({ step, expression }) => `${steps[0].step} ${step}: ${expression}`)
  );
  expect(expressions.filter((text) => text.includes("but these steps give"))).toEqual([]);
  const ofKpis = cells.filter(([first]) => /KPI\./.test(first.expression));
  expect(ofKpis.length).toBeGreaterThan(20);
  expect(
    ofKpis.filter((steps) => steps.some(({ expression }) => expression.startsWith("Not unfolded")))
  ).toEqual([]);
}, 120_000);
