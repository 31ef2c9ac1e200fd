import * as fc from "fast-check";
import { kpis } from "../../src/catalog";
import { recogniseSources, sourceBook, type Measure } from "../../src/scorecard";
import { evaluate, expressionFormula } from "../../src/scorecard/measure/expression";
import { guardFormulas, measureFormula } from "../../src/scorecard/measure/measure-formula";
import { addPeriods, dateOf, periodLabel, serialOf, startOf } from "../../src/scorecard/periods";
import { readPeriod } from "../../src/scorecard/sources/period-text";
import { columnReference, sheetPrefix, textCriterion, textLiteral } from "../../src/plan/references";
import { freeSheetName, freeTableName, sheetNameFrom } from "../../src/plan/sheet-name";
import { callCentre, longTable } from "./call-centre";

const bounds = { start: "$T$4", end: "$U$4" };

describe("formulas of measures", () => {
  const book = sourceBook(recogniseSources(callCentre()));
  const from = { source: "table:CALL" } as const;
  const period = 'CALL[Date of Call],">="&$T$4,CALL[Date of Call],"<"&$U$4';

  it("bound the period by its first day and the day after it, since dates may carry a time", () => {
    expect(measureFormula({ kind: "count", ...from }, book, bounds)).toBe(`COUNTIFS(${period})`);
  });

  it("read texts of conditions as they stand, wildcards and all", () => {
    const where = [{ column: "Representative", operator: "=", value: 'R*"1"' }] as const;
    expect(measureFormula({ kind: "count", ...from, where }, book, bounds)).toBe(
      `COUNTIFS(${period},CALL[Representative],"=R~*""1""")`
    );
  });

  it("guard a sum by the number of its cells, so that a period without rows is blank", () => {
    const sum: Measure = { kind: "sum", ...from, column: "Purchase Amount" };
    expect(guardFormulas(sum, book, bounds)).toEqual([
      `COUNTIFS(${period},CALL[Purchase Amount],">=-1E+300")`,
    ]);
  });

  it("read periods that stand as text", () => {
    const long = sourceBook(
      recogniseSources(
        longTable(
          ["月份", "指标", "实际"],
          [
            ["2025年1月", "a", 1],
            ["2025年2月", "a", 2],
          ]
        )
      )
    );
    const formula = measureFormula(
      { kind: "lookup", source: "table:Data", key: "a", column: "实际", aggregate: "sum" },
      long,
      bounds
    );
    expect(formula).toContain("DATE(LEFT(TRIM(Data[月份]),4),");
    expect(formula).toMatch(/^SUMPRODUCT\(/);
  });
});

describe("expressions of the dictionary", () => {
  it("become formulas with parentheses where an input needs them", () => {
    expect(expressionFormula("(a - b) / abs(b)", { a: "SUM(A1:A3)", b: "C1+C2" })).toBe(
      "(SUM(A1:A3)-(C1+C2))/ABS((C1+C2))"
    );
    expect(expressionFormula("a / b", { a: "SUM(A1)/SUM(B1)", b: 'COUNTIFS(A1,")")' })).toBe(
      '(SUM(A1)/SUM(B1))/COUNTIFS(A1,")")'
    );
  });

  it("compute as arithmetic does, for every KPI", () => {
    for (const kpi of kpis) {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 1, max: 999 }), {
            minLength: kpi.inputs.length,
            maxLength: kpi.inputs.length,
          }),
          (values) => {
            const inputs = Object.fromEntries(kpi.inputs.map((input, i) => [input.id, values[i]]));
            const script = kpi.expression.replace(/[a-z_]\w*/g, (name) =>
              name in inputs ? `(${inputs[name]})` : `Math.${name}`
            );
            const expected = Number(new Function(`return ${script}`)());
            const value = evaluate(kpi.expression, inputs);
            if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 9);
            else expect(value).toBeNull();
          }
        ),
        { numRuns: 5 }
      );
    }
  });
});

describe("periods", () => {
  it("know leap years and the ends of years", () => {
    expect(serialOf(2025, 1)).toBe(45658);
    expect(dateOf(45351)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addPeriods(serialOf(2024, 11), 3, "month")).toBe(serialOf(2025, 2));
    expect(addPeriods(serialOf(2025, 1), -1, "quarter")).toBe(serialOf(2024, 10));
  });

  it("begin with the day that holds them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40000, max: 60000 }),
        fc.constantFrom("month", "quarter", "year" as const),
        (day, grain) => {
          const start = startOf(day, grain);
          expect(start).toBeLessThanOrEqual(day);
          expect(addPeriods(start, 1, grain)).toBeGreaterThan(day);
          expect(startOf(start, grain)).toBe(start);
        }
      )
    );
  });

  it("are called as people call them", () => {
    expect(periodLabel(serialOf(2025, 4), "quarter", "en-US")).toBe("2025 Q2");
    expect(periodLabel(serialOf(2025, 4), "quarter", "zh-CN")).toBe("2025年第2季度");
    expect(periodLabel(serialOf(2025, 1), "year", "zh-CN")).toBe("2025年");
  });

  it("are read from text, and nothing else is", () => {
    expect(readPeriod(" 2025年12月 ", ["yyyy年m月"])).toBe(serialOf(2025, 12));
    expect(readPeriod("2025-13", ["yyyy-mm"])).toBeUndefined();
    expect(readPeriod("Foo-25", ["mmm-yy"])).toBeUndefined();
  });
});

describe("references and names", () => {
  it("are quoted and escaped", () => {
    expect(sheetPrefix("Q1 '25")).toBe("'Q1 ''25'!");
    expect(columnReference("T", "a[b]'c#")).toBe("T[a'[b']''c'#]");
    expect(textLiteral('5" disk')).toBe('"5"" disk"');
    expect(textCriterion("=", "a?~")).toBe('"=a~?~~"');
  });

  it("are short enough, free of what Excel refuses, and not taken", () => {
    expect(sheetNameFrom("Sales/Costs: [Q1] *?\\")).toBe("Sales Costs Q1");
    expect(sheetNameFrom("'")).toBe("Sheet");
    expect(freeSheetName("x".repeat(40), ["X".repeat(31)])).toBe(`${"x".repeat(29)} 2`);
    expect(freeTableName("My table", ["my_table"])).toBe("My_table2");
  });
});
