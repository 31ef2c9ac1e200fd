import { Book } from "../../src/audit";
import { rectanglesOf, regionOf } from "../../src/audit/book/place";
import { movedFormula, relativeFormula } from "../../src/plan/relative";
import { sheetOf, snapshotOf } from "./support/snapshot";
import { translateFormulaToR1C1 } from "@borgar/fx";

describe("A formula in relative notation", () => {
  test.each([
    ["=A1*$B$2", "=RC[-2]*R2C2"],
    ["=SUM(B$1:$C4)", "=SUM(R1C[-1]:R[3]C3)"],
    ["=A:A+3:3", "=C[-2]:C[-2]+R[2]:R[2]"],
    ["='My A1'!A1&\"A1\"", "='MY A1'!RC[-2]&\"A1\""],
    ["=LOG10(A1)+Q1!A1", "=LOG10(RC[-2])+Q1!RC[-2]"],
    ["=T[[#This Row],[A1]]*[@B2]", "=T[[#THIS ROW],[A1]]*[@B2]"],
    ["= sum( a1 , b1 )", "=SUM(RC[-2],RC[-1])"],
    ["=A1:C1 B1:B3", "=RC[-2]:RC B1".replace("B1", "RC[-1]:R[2]C[-1]")],
    ["=KPI.SCORE(A1,1E3)", "=KPI.SCORE(RC[-2],1E3)"],
  ])("%s is %s in C1", (formula, relative) => {
    expect(relativeFormula(formula, 0, 2)).toBe(relative);
  });

  test("agrees with the parser's own translation", () => {
    for (const formula of ["=A1+$B$2*C$3", "=SUM(A1:B9)/$A1", "=IF(D4>0,E5,F6)"])
      expect(relativeFormula(formula, 6, 7)).toBe(translateFormulaToR1C1(formula, "H7"));
  });

  test("moves like a formula that is filled over, and never off the sheet", () => {
    expect(movedFormula('=A1*$B$2+"A1"&Q1!C3', 1, 1)).toBe('=B2*$B$2+"A1"&Q1!D4');
    expect(movedFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
  });
});

describe("A region", () => {
  const cells = (...pairs: [number, number][]) => pairs.map(([row, column]) => ({ row, column }));

  test("is exactly its cells, as few rectangles", () => {
    expect(regionOf(cells([0, 0], [0, 1], [1, 0], [1, 1], [4, 2]))).toBe("A1:B2,C5");
    expect(regionOf(cells([0, 0], [1, 0], [1, 1]))).toBe("A1,A2:B2");
    expect(rectanglesOf(cells([2, 2], [2, 2]))).toHaveLength(1);
  });
});

describe("References", () => {
  const book = new Book(
    snapshotOf(
      [
        sheetOf("Jan", [
          [1, "=SUM(Jan:Mar!A1)"],
          ["=Rate*2", "=Sales[Amount]"],
          ["=A1#", "=[Other.xlsx]S!A1"],
        ]),
        sheetOf("Feb", [[1]]),
        sheetOf("Mar", [[1], [2], ["Amount"], [5], [6]]),
      ],
      {
        names: [
          { name: "Rate", formula: "=Feb!$A$1", visible: true },
          { name: "Rate", sheet: "Mar", formula: "=0.5", visible: true },
        ],
        tables: [{ name: "Sales", sheet: "Mar", address: "A3:A5", columns: ["Amount"], hasTotals: false }],
      }
    )
  );
  const at = (row: number, column: number) => book.sheet("jan")!.formulaAt(row, column)!;
  const area = (sheet: string, row: number, rows = 1) => ({ sheet, row, column: 0, rows, columns: 1 });

  test("over sheets, by names, tables and spills are followed", () => {
    expect(book.precedents(at(0, 1))).toEqual([area("Jan", 0), area("Feb", 0), area("Mar", 0)]);
    expect(book.precedents(at(1, 0))).toEqual([area("Feb", 0)]);
    expect(book.precedents(at(1, 1))).toEqual([area("Mar", 3, 2)]);
    expect(book.precedents(at(2, 0))).toEqual([area("Jan", 0)]);
  });

  test("to other workbooks are known as such", () => {
    const cell = at(2, 1);
    expect(book.resolve(cell.pattern.references[0].node, cell)).toEqual({ areas: [], external: true });
  });

  test("of names are those that a sheet sees", () => {
    expect([book.nameFormula("rate", "Mar"), book.nameFormula("rate", "Jan")]).toEqual(["=0.5", "=Feb!$A$1"]);
  });
});
