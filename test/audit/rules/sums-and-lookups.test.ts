import { f, findings, inGrid, places, sheetOf, snapshotOf, type Cell, type Grid } from "../support/snapshot";
import { numbersIn } from "../../../src/audit/rules/number-in-formula";
import { parseFormula } from "../../../src/formula";

const column = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);

describe("Sums that leave cells out", () => {
  const rule = "incomplete-sum";

  test.each<[string, Grid, string]>([
    ["the last figure", column("Sales", 1, 2, 3, 4, "=SUM(A2:A4)"), "A6"],
    ["the first figure", column("Sales", 1, 2, 3, 4, "=SUM(A3:A5)"), "A6"],
    ["the last formula", column("=B1*2", "=B2*2", "=B3*2", "=B4*2", "=SUM(A1:A3)"), "A5"],
    ["figures to the right", [[1, 2, 3, 4, "=SUM(A1:C1)"]], "E1"],
    ["figures below the total", column("=SUM(A2:A4)", 1, 2, 3, 4), "A1"],
    ["an average as well", column(1, 2, 3, 4, "=AVERAGE(A1:A3)"), "A5"],
  ])("are found: %s", (_, grid, place) => {
    expect(inGrid(rule, grid)).toEqual([place]);
  });

  test("are found from another sheet where no formula uses the rest", () => {
    const data = sheetOf("Data", [["Sales"], ...Array.from({ length: 10 }, (_, i) => [i])]);
    expect(places(rule, snapshotOf([data, sheetOf("Sum", [["=SUM(Data!A2:A10)"]])]))).toEqual(["Sum!A1"]);
    expect(places(rule, snapshotOf([data, sheetOf("Sum", [["=SUM(Data!A2:A11)"]])]))).toEqual([]);
  });

  test("name what is left out", () => {
    const [found] = findings(rule, snapshotOf([sheetOf("S", column(1, 2, 3, 4, "=SUM(A1:A2)"))]));
    expect(found.sentence.en).toContain("S!A3, S!A4");
  });

  test.each<[string, Grid]>([
    ["a heading that is a year", column(2024, 500, 600, 700, "=SUM(A2:A4)")],
    [
      "running totals",
      [
        [1, "=SUM(A$1:A1)"],
        [2, "=SUM(A$1:A2)"],
        [3, "=SUM(A$1:A3)"],
        [4, "=SUM(A$1:A4)"],
      ],
    ],
    [
      "means of three",
      [
        [1, null],
        [2, null],
        [3, "=AVERAGE(A1:A3)"],
        [4, "=AVERAGE(A2:A4)"],
        [5, "=AVERAGE(A3:A5)"],
      ],
    ],
    ["what the formula adds besides", column(10, 1, 2, 3, "=A1+SUM(A2:A4)")],
    [
      "an opening balance",
      [
        ["Opening", 10],
        ["a", 1],
        ["b", 2],
        ["Sum", "=SUM(B2:B3)"],
      ],
    ],
    ["a subtotal above", column(1, 2, "=SUM(A1:A2)", 3, 4, "=SUM(A4:A5)")],
    ["the first quarter elsewhere", [[1, 2, 3, 4, 5, 6], [null], ["=SUM(A1:C1)", "=SUM(D1:F1)"]]],
  ])("are not: %s", (_, grid) => {
    expect(inGrid(rule, grid)).toEqual([]);
  });
});

describe("Subtotals that are counted twice", () => {
  const rule = "double-counted";

  test("are found down and across", () => {
    expect(inGrid(rule, column(1, 2, "=SUM(A1:A2)", 3, 4, "=SUM(A4:A5)", "=SUM(A1:A6)"))).toEqual(["A7"]);
    expect(inGrid(rule, [[1, 2, "=SUM(A1:B1)", 3, "=SUM(A1:D1)"]])).toEqual(["E1"]);
  });

  test("are none in sums of subtotals, SUBTOTAL, halves of everything and running totals", () => {
    expect(inGrid(rule, column(1, 2, "=SUM(A1:A2)", 3, 4, "=SUM(A4:A5)", "=A3+A6"))).toEqual([]);
    expect(inGrid(rule, column(1, 2, "=SUBTOTAL(9,A1:A2)", "=SUBTOTAL(9,A1:A3)"))).toEqual([]);
    expect(inGrid(rule, column(1, 2, "=SUM(A1:A2)", "=SUM(A1:A3)/2"))).toEqual([]);
    expect(
      inGrid(rule, [
        [1, "=SUM($A$1:A1)"],
        [2, "=SUM($A$1:A2)"],
        [3, "=SUM($A$1:A3)"],
        [null, "=SUM(B1:B3)"],
      ])
    ).toEqual([]);
  });
});

describe("Approximate lookups", () => {
  const rule = "approximate-lookup";
  const list = (keys: readonly Cell[], formula: string, asked: Cell = 15): Grid =>
    keys.map((key, i) => [key, i, null, i === 0 ? asked : null, i === 0 ? formula : null]);

  test.each<[string, readonly Cell[], string]>([
    ["in a list out of order", [0, 20, 10], "=VLOOKUP(D1,A1:B3,2,TRUE)"],
    ["of texts", ["a", "b", "c"], "=VLOOKUP(D1,A1:B3,2)"],
    ["with MATCH", [3, 1, 2], "=MATCH(D1,A1:A3)"],
    ["with LOOKUP", [3, 1, 2], "=LOOKUP(D1,A1:A3,B1:B3)"],
    ["upwards where it must go down", [1, 2, 3], "=MATCH(D1,A1:A3,-1)"],
  ])("are found %s", (_, keys, formula) => {
    expect(inGrid(rule, list(keys, formula))).toEqual(["E1"]);
  });

  test.each<[string, readonly Cell[], string]>([
    ["over steps in order", [0, 10, 20], "=VLOOKUP(D1,A1:B3,2,TRUE)"],
    ["with an exact match", ["b", "a", "c"], "=VLOOKUP(D1,A1:B3,2,FALSE)"],
    ["with 0", ["b", "a", "c"], "=MATCH(D1,A1:A3,0)"],
    ["with XLOOKUP, which is exact by itself", ["b", "a", "c"], "=XLOOKUP(D1,A1:A3,B1:B3)"],
    ["under a heading", ["From", 0, 10], "=VLOOKUP(D1,A1:B3,2)"],
  ])("are none %s", (_, keys, formula) => {
    expect(inGrid(rule, list(keys, formula))).toEqual([]);
  });

  test("are found where all keys are there and the kind of match is left out", () => {
    const grid = [1, 2, 3, 4].map((key, i): Cell[] => [
      key,
      key * 5,
      null,
      key,
      `=VLOOKUP(D${i + 1},$A$1:$B$4,2)`,
    ]);
    expect(inGrid(rule, grid)).toEqual(["E1:E4"]);
  });
});

describe("Numbers in formulas", () => {
  test.each<[string, readonly number[]]>([
    ["=A1*1.19", [1.19]],
    ["=A1+250-37.5", [250, 37.5]],
    ["=IF(A1>5000,A1*3%,0)", [5000, 0.03]],
    ["=A1*12/365+100-1", []],
    ["=ROUND(A1,3)+VLOOKUP(A1,B:D,3,0)", []],
    ["=A1^3", []],
    ["=IF(COUNT(A1:A9)<6,0,1)", []],
    ['=LEFT(A1,5)&"19"', []],
    ["=ROUND(A1*1.07,2)", [1.07]],
    ["=-A1*-3-1", [-3]],
  ])("of %s are %j", (formula, numbers) => {
    expect(numbersIn(parseFormula(formula)!)).toEqual(numbers);
  });

  test("are one finding for all formulas of a sheet that have them", () => {
    expect(
      inGrid("number-in-formula", [
        [1, "=A1*1.19", "=B1*1.19"],
        [2, "=A2*1.19"],
        [3, "=A3*7"],
      ])
    ).toEqual(["B1:C1,B2"]);
  });

  test("are left alone in formulas of numbers alone, and on sheets that the add-in laid out", () => {
    expect(inGrid("number-in-formula", [["=3*17"]])).toEqual([]);
    const settings = { "kpi-scorecard.x": { sheets: { scorecard: "Card" } } };
    expect(places("number-in-formula", snapshotOf([sheetOf("Card", [[1, "=A1*3"]])], { settings }))).toEqual(
      []
    );
  });
});

describe("Volatile functions", () => {
  test("are one finding for each function and sheet, and none in text", () => {
    expect(inGrid("volatile-function", [["=TODAY()", "=TODAY()+1", '="NOW()"', '=INDIRECT("A1")']])).toEqual([
      "A1:B1",
      "D1",
    ]);
  });
});

describe("The calculation setting", () => {
  const of = (more: object) => findings("calculation-mode", snapshotOf([sheetOf("S", [[1]])], more));

  test("is found where it is manual or iterative, with a fix for the first", () => {
    expect(of({ calculationMode: "automatic", iterativeCalculation: false })).toEqual([]);
    expect(of({ calculationMode: "manual" })[0].fix).toEqual({ kind: "setCalculation", mode: "automatic" });
    expect(of({ iterativeCalculation: true })).toHaveLength(1);
  });
});

describe("Formulas that the parser does not know", () => {
  test("are said", () => {
    expect(
      inGrid("unreadable-formula", [["=SUM(A2:A3", "=SUM(A2:A3)", f("=" + "A1+".repeat(3000) + "1")]])
    ).toEqual(["A1", "C1"]);
  });

  test("are not those with lost references, other files, arrays, LET, LAMBDA, spills and sheet ranges", () => {
    const formulas =
      "=#REF!A1|=Gone!#REF!|='C:\\x\\[b.xlsx]S 1'!$A$1|={1,2;3,4}|=LET(x,A2,x+1)|=MAP(A2:A3,LAMBDA(x,x*2))|=A2#|=@A2|=Jan:Mar!A1|=A1:INDEX(B:B,3)|=T[[#This Row],[a b]]|=数据!A1|=SUM((A1,B2))".split(
        "|"
      );
    expect(inGrid("unreadable-formula", [formulas])).toEqual([]);
  });
});
