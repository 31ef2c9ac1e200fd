import { explainCell, type ExplainStep } from "../../../src/functions/explain";
import { evaluateExample, type ExampleLanguage } from "../../../src/functions/help/evaluate-example";
import { helpOf } from "../../../src/functions/help/help";
import { functionText } from "../../../src/functions/texts";
import { serialOf } from "../../../src/core";
import type { Block, Value } from "../../../src/formula";
import { calculating } from "../support/calculating";
import { readerOf } from "../../formula/support";

/** The steps of the first or last cell of a function's example in the help. */
function explained(
  name: string,
  language: ExampleLanguage,
  which: "first" | "last"
): { steps: ExplainStep[]; value: Value } {
  const { cells, formula, row, column, result } = evaluateExample(name, helpOf(name)!.example, language);
  const block = result as Block;
  const sheet = cells.map((line) => line.map(typed));
  const [r, c] = which === "first" ? [0, 0] : [block.length - 1, block[0].length - 1];
  const value = block[r][c];
  const spill = { sheet: "S", row, column, rows: block.length, columns: block[0].length };
  const steps = explainCell(
    {
      sheet: "S",
      row: row + r,
      column: column + c,
      value,
      numberFormat: "General",
      formula,
      ...(block.flat().length > 1 && { spill }),
    },
    readerOf({ sheets: { S: sheet } }),
    language === "zh" ? "zh-CN" : "en-US"
  );
  return { steps, value };
}

/** Dates are shown as they are typed in an example; a cell holds their serial. */
function typed(cell: string | number | boolean | null): Value {
  const date = typeof cell === "string" ? /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(cell) : null;
  if (!date) return cell;
  const [year, month, day, hour = 0, minute = 0] = date.slice(1).map((part) => Number(part ?? 0));
  return serialOf(year, month, day) + (hour * 60 + minute) / 1440;
}

const languages = ["en", "zh"] as const;

describe.each(languages)("In %s", (language) => {
  describe.each(calculating.map(({ name }) => name))("KPI.%s", (name) => {
    test("is explained, in its first cell and its last, by steps that lead to its value", () => {
      for (const which of ["first", "last"] as const) {
        const { steps } = explained(name, language, which);
        expect(
          steps.filter(({ kind, expression }) => kind === "note" && !/spill|fills|填充/.test(expression))
        ).toEqual([]);
        expect(steps[0].kind).toBe("cell");
        expect(steps.filter(({ kind }) => kind === "function").at(-1)).toMatchObject({
          step: `KPI.${name}`,
          value: steps[0].value,
        });
        expect(steps.some(({ kind }) => kind === "calculation")).toBe(true);
      }
    });

    test("says what it is, by its text and its definition", () => {
      const { steps } = explained(name, language, "first");
      expect(steps.some(({ expression }) => expression === functionText(name)![language])).toBe(true);
      const [line] = helpOf(name)!.formula[language].split("\n");
      expect(steps.some(({ kind, expression }) => kind === "definition" && expression === line)).toBe(true);
      expect(steps.some(({ expression }) => expression === helpOf(name)!.source[language])).toBe(true);
    });

    test("leaves no gap in its sentences", () => {
      for (const { step, expression, value } of explained(name, language, "last").steps) {
        expect(`${step} ${value}`).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(expression).not.toMatch(
          /undefined|NaN|\[object|\{(name|count|what|value|limit|cap|raw|rows)\}/
        );
        expect(step).not.toBe("");
      }
    });
  });
});
