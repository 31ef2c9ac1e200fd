import { type Block, type CellReader, parseFormula, unfold, type Value } from "../../formula";
import { splitAddress } from "../explain/addresses";
import { explainCell } from "../explain/explain-cell";
import { kpiCaller } from "../explain/kpi-caller";
import type { ExampleLanguage } from "./evaluate-example";

const sheet = "Example";

/** The rows that KPI.EXPLAIN gives for a cell of an example, whose cells hold values and formulas. */
export function explainExample(
  cells: readonly (readonly Value[])[],
  address: string,
  language: ExampleLanguage
): Block {
  const { row, column } = splitAddress(address)!;
  const formulaAt = (r: number, c: number): string | undefined => {
    const content = cells[r]?.[c];
    return typeof content === "string" && content.startsWith("=") ? content : undefined;
  };
  const valueAt = (r: number, c: number): Value => {
    const formula = formulaAt(r, c);
    const tree = formula === undefined ? undefined : parseFormula(formula);
    if (!tree) return cells[r]?.[c] ?? null;
    return unfold(tree, { at: { sheet, row: r, column: c }, reader, caller: kpiCaller }).block![0][0];
  };
  const reader: CellReader = {
    tables: [],
    nameFormula: () => undefined,
    spill: () => undefined,
    extent: () => ({ rows: cells.length, columns: Math.max(...cells.map((line) => line.length)) }),
    area: (area) => ({
      values: Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => valueAt(area.row + r, area.column + c))
      ),
      formats: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "General")),
    }),
  };
  const cell = { sheet, row, column, value: valueAt(row, column), numberFormat: "General" };
  const steps = explainCell(
    { ...cell, formula: formulaAt(row, column) },
    reader,
    language === "zh" ? "zh-CN" : "en-US"
  );
  return steps.map(({ kind, step, expression, value }) => [
    kind === "cell" ? address : step,
    expression,
    value,
  ]);
}
